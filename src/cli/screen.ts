import { languages, type Language, type LanguageCode } from '../words/index.ts';
import type { OutputOptions } from './main.ts';

/** What the place where a text is read can show. */
export interface Screen {
  readonly colour: boolean;
  /** block characters and typographic marks; else ASCII, and the letters of the language */
  readonly unicode: boolean;
  readonly width: number;
}

/** A terminal gets blocks and colour, a pipe or file plain ASCII (in Russian: and Cyrillic letters, as UTF-8). @source no-color.org for NO_COLOR */
export function screen({ color }: OutputOptions): Screen {
  const { isTTY, columns } = process.stdout;
  const plainTerminal = process.env['TERM'] === 'dumb';
  return {
    colour: isTTY && !plainTerminal && color !== false && !process.env['NO_COLOR'],
    unicode: isTTY && !plainTerminal,
    width: columns || 80,
  };
}

/** The language of texts and pictures; JSON and CSV have none. */
export function spoken({ lang }: { readonly lang?: LanguageCode }): Language {
  return languages[lang ?? 'en'];
}
