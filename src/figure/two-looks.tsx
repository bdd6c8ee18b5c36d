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

/**
 * Two marks: what two looks spend on average, with the chance that so many in stock give; and the stock that gives the
 * chance asked for. Medians. What they are stands in a legend beside the plot.
 */
export function TwoLooksMarks(props: {
  result: NeedCurve;
  language: Language;
  x: (n: number) => number;
  y: (n: number) => number;
  legend: { readonly x: number; readonly y: number };
}): JSX.Element | null {
  const { result, language, x, y, legend } = props;
  const [spent, there, stock] = [
    result.twoLooks?.expectedExpenditure.median ?? null,
    result.twoLooks?.confidenceThere?.median ?? null,
    result.twoLooks?.stockNeeded.median ?? null,
  ];
  if (spent === null || there === null || stock === null) return null;
  const room = 960 - 24 - legend.x - 18;
  const first = wrap(
    say(language, 'need.key-spent', { n: decimal(language, spent, 1), chance: threeDigits(language, there) }),
    room,
    13,
  );
  const second = wrap(say(language, 'need.key-stock', { n: whole(language, stock) }), room, 13);
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
