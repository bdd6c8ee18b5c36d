import type { OutputOptions } from './main.ts';

/** What the place where a text is read can show. */
export interface Screen {
  readonly colour: boolean;
  /** block characters; else plain ASCII */
  readonly unicode: boolean;
  readonly width: number;
}

/** A terminal gets blocks and colour, a pipe or file plain ASCII. @source no-color.org for NO_COLOR */
export function screen({ color }: OutputOptions): Screen {
  const { isTTY, columns } = process.stdout;
  const plainTerminal = process.env['TERM'] === 'dumb';
  return {
    colour: isTTY && !plainTerminal && color !== false && !process.env['NO_COLOR'],
    unicode: isTTY && !plainTerminal,
    width: columns || 80,
  };
}
