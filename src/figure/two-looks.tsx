import type { JSX } from 'preact';
import type { NeedCurve } from '../model/stability/index.ts';
import { decimal, drawCount, quantiles, say, whole, type Language } from '../words/index.ts';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { wrap } from './text.ts';
import { threeDigits } from './wilkening-words.ts';

/** That an expected expenditure is no stock, with the numbers that show it where they are worked out. */
export function twoLooksSentence({ twoLooks }: NeedCurve, draws: number, language: Language): string {
  const none = say(language, 'need.above', {});
  if (twoLooks === null || twoLooks.expectedExpenditure.median === null) return say(language, 'need.average-none', {});
  const { expectedExpenditure, confidenceThere, fallsShort, stockNeeded, difference } = twoLooks;
  const oneDecimal = (l: Language, value: number): string => decimal(l, value, 1);
  const n = quantiles(language, expectedExpenditure, none, oneDecimal);
  if (confidenceThere === null) return say(language, 'need.average', { n });
  return say(language, 'need.two-looks', {
    n,
    chance: quantiles(language, confidenceThere, none, threeDigits),
    short: shortWords(fallsShort, draws, language),
    stock: quantiles(language, stockNeeded, none),
    more: quantiles(language, difference, none, oneDecimal),
  });
}

function shortWords(fallsShort: number, draws: number, language: Language): string {
  if (draws > 0) return say(language, 'need.two-looks-draws', { draws: drawCount(language, fallsShort, draws) });
  return say(language, fallsShort === 1 ? 'need.two-looks-short' : 'need.two-looks-enough', {});
}

/** Where the legend stands, and how wide it may be, pixels. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Height that the legend takes; 0: there is nothing to mark. */
export function legendHeight(result: NeedCurve, language: Language, room: number): number {
  const lines = legendLines(result, language, room);
  return lines === null ? 0 : 17 * (lines[0].length + lines[1].length) + 10;
}

function legendLines(result: NeedCurve, language: Language, room: number): readonly [string[], string[]] | null {
  const marked = mediansOf(result);
  if (marked === null) return null;
  const { spent, there, stock } = marked;
  const spentWords = { n: decimal(language, spent, 1), chance: threeDigits(language, there) };
  return [
    wrap(say(language, 'need.key-spent', spentWords), room - 18, 13),
    wrap(say(language, 'need.key-stock', { n: whole(language, stock) }), room - 18, 13),
  ];
}

function mediansOf({ twoLooks }: NeedCurve): { spent: number; there: number; stock: number } | null {
  const [spent, there, stock] = [
    twoLooks?.expectedExpenditure.median ?? null,
    twoLooks?.confidenceThere?.median ?? null,
    twoLooks?.stockNeeded.median ?? null,
  ];
  return spent === null || there === null || stock === null ? null : { spent, there, stock };
}

/**
 * Two marks: what two looks spend on average, with the chance that so many in stock give; and the stock that gives the
 * chance asked for. Medians. What they are stands in a legend beside the plot.
 */
export function TwoLooksMarks(props: {
  result: NeedCurve;
  language: Language;
  x: (n: number) => number;
  y: (n: number) => number;
  legend: LegendPlace;
}): JSX.Element | null {
  const { result, language, x, y, legend } = props;
  const marked = mediansOf(result);
  const lines = legendLines(result, language, legend.room);
  if (marked === null || lines === null) return null;
  const { spent, there, stock } = marked;
  const [first, second] = lines;
  const below = legend.y + first.length * 17 + 10;
  return (
    <g font-size="13" fill={light.second}>
      <Diamond x={x(spent)} y={y(there)} fill={light.paper} />
      <Diamond x={x(stock)} y={y(result.confidence.median)} fill={light.secondParty} />
      <Diamond x={legend.x + 7} y={legend.y - 5} fill={light.paper} />
      <Lines lines={first} x={legend.x + 18} y={legend.y} />
      <Diamond x={legend.x + 7} y={below - 5} fill={light.secondParty} />
      <Lines lines={second} x={legend.x + 18} y={below} />
    </g>
  );
}

function Diamond({ x, y, fill }: { x: number; y: number; fill: string }): JSX.Element {
  return <path d={`M${px(x)} ${px(y - 7)}l7 7l-7 7l-7 -7Z`} fill={fill} stroke={light.secondParty} stroke-width="2" />;
}

function Lines({ lines, x, y }: { lines: readonly string[]; x: number; y: number }): JSX.Element {
  return (
    <>
      {lines.map((line, i) => (
        <text x={px(x)} y={px(y + 17 * i)}>
          {line}
        </text>
      ))}
    </>
  );
}
