import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import type { Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { firstWords, needWords, roomWords } from './labels.ts';
import { light } from './palette.ts';
import { px, type Plot } from './scales.ts';
import { wrap } from './text.ts';

const leading = 17;
const sample = 30;

/** A piece of a line as it is drawn, and what the line says. */
export interface KeyEntry {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | null;
  /** the line stands upright in the chart */
  readonly upright: boolean;
  readonly lines: readonly string[];
  /** foot of the first line of words */
  readonly y: number;
}

/** The words of the lines under a plot that has no margin for them. */
export function lineKey(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
  top: number,
): { readonly entries: readonly KeyEntry[]; readonly foot: number } {
  const room = roomWords(result, context, language, plot)?.text ?? null;
  const need = result.need.interceptors.median;
  const known = [
    { text: room, colour: light.secondParty, width: 3, dash: null, upright: false },
    {
      text: needWords(result, context, language),
      colour: light.ink,
      width: need === null ? 0 : 2.5,
      dash: '11 4 2.5 4',
      upright: false,
    },
    { text: firstWords(result, context, language), colour: light.firstParty, width: 3, dash: null, upright: true },
  ];
  let y = top + 14;
  const entries = known.flatMap(({ text, ...style }): KeyEntry[] => {
    if (text === null) return [];
    const lines = wrap(text, plot.x + plot.width + 8 - sample - 8, 13, true);
    const entry = { ...style, lines, y };
    y += lines.length * leading + 4;
    return [entry];
  });
  return { entries, foot: y - leading };
}

export function LineKey(props: { entries: readonly KeyEntry[]; x: number }): JSX.Element {
  const { entries, x } = props;
  return (
    <g font-weight="600">
      {entries.map(({ colour, width, dash, upright, lines, y }) => (
        <>
          {width === 0 ? null : (
            <path
              d={upright ? `M${px(x + sample / 2)} ${px(y - 12)}v16` : `M${px(x)} ${px(y - 4.5)}h${sample - 4}`}
              stroke={colour}
              stroke-width={width}
              {...(dash === null ? {} : { 'stroke-dasharray': dash })}
            />
          )}
          {lines.map((line, i) => (
            <text x={px(x + sample + 4)} y={px(y + i * leading)} fill={colour}>
              {line}
            </text>
          ))}
        </>
      ))}
    </g>
  );
}
