import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { RaidResult } from '../model/shield/index.ts';
import { en, probability, quantiles, say, whole, type Language } from '../words/index.ts';
import { Frame, frameLines, sheetFrame, type FrameStyle, type FrameWords } from './frame.tsx';
import { givenWords, doctrineWords, leakingWords } from './engage-words.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { wilkeningOfRaid } from './wilkening-words.ts';

/** What a picture of a raid needs beside its result. */
export interface EngageContext {
  readonly engine: string;
  readonly language?: Language;
  /** inside a page, which says title, sentences and foot itself; not given: a sheet of its own */
  readonly frame?: FrameStyle;
}

/** Dots that stand over one another: equally likely numbers of leakers that lie close together. */
export interface DotColumn {
  /** lowest and highest number gathered here */
  readonly from: number;
  readonly to: number;
  readonly dots: number;
}

/**
 * Quantile dots in columns, from the lowest to the highest, empty ones between included.
 *
 * @param most columns that there is room for; beyond that neighbours are gathered, the same number in each column
 * @source Kay, Kola, Hullman and Munson 2016, quantile dotplots
 */
export function dotColumns(leaking: readonly number[], most: number): readonly DotColumn[] {
  const [low, high] = [Math.min(...leaking), Math.max(...leaking)];
  const each = Math.max(1, Math.ceil((high - low + 1) / most));
  const start = each === 1 ? low : Math.floor(low / each) * each;
  return Array.from({ length: Math.floor((high - start) / each) + 1 }, (_, i) => {
    const from = start + i * each;
    const to = from + each - 1;
    return { from, to, dots: leaking.filter((value) => value >= from && value <= to).length };
  });
}

const tallest = 300;
const tallestInPage = 200;
const biggest = 26;
const mostColumns = 40;
/** narrower columns could not be told apart */
const leastColumn = 20;

interface Sides {
  readonly left: number;
  readonly right: number;
}

function sidesOf({ width, margin }: FrameStyle): Sides {
  return { left: margin + 24, right: width - margin - 24 };
}

/** Twenty dots, each 1 chance in 20 (Kay 2016), over the warheads that leak. */
export function Engage(props: { result: RaidResult; context: EngageContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const style = context.frame ?? sheetFrame;
  const { left, right } = sidesOf(style);
  const columns = dotColumns(result.leakingQuantiles, Math.min(mostColumns, Math.floor((right - left) / leastColumn)));
  const each = columns[0]!.to - columns[0]!.from + 1;
  const words = frameWords(result, context, language, each);
  const lines = frameLines(words, style);
  const shown = Math.max(columns.length, 12);
  const spacing = (right - left) / shown;
  const before = Math.min(Math.floor((shown - columns.length) / 2), columns[0]!.from);
  const step = Math.min(
    spacing * 0.96,
    (context.frame ? tallestInPage : tallest) / Math.max(...columns.map(({ dots }) => dots)),
    biggest,
  );
  const height = step * Math.max(...columns.map(({ dots }) => dots)) + 12;
  const base = lines.top + 16 + height;
  const first = columns[0]!.from - before * each;
  const x = scaleLinear([first - 0.5, first - 0.5 + shown * each], [left, right]);
  const middle = (column: DotColumn): number => x((column.from + column.to) / 2);
  return (
    <Frame words={words} lines={lines} bottom={base + (context.frame ? 100 : 92)}>
      {columns.map((column) =>
        Array.from({ length: column.dots }, (_, i) => (
          <circle
            cx={px(middle(column))}
            cy={px(base - 6 - step * (i + 0.5))}
            r={px(step / 2 - 1)}
            fill={light.firstParty}
          />
        )),
      )}
      <Foot result={result} language={language} x={x} base={base} sides={{ left, right }} page={!!context.frame} />
    </Frame>
  );
}

/** Axis, mean, and where nine days of ten lie. */
function Foot(props: {
  result: RaidResult;
  language: Language;
  x: { (n: number): number; ticks(count: number): number[]; domain(): number[] };
  base: number;
  sides: Sides;
  /** in a page, words stand under one another */
  page: boolean;
}): JSX.Element {
  const { result, language, x, base, page } = props;
  const { left, right } = props.sides;
  const mean = meanOf(result);
  const { low, high } = result.leakers;
  const ticks = x
    .ticks(right - left < 560 ? 6 : 12)
    .filter((tick) => Number.isInteger(tick) && tick >= 0 && tick <= result.warheads);
  const bar = base + 40;
  return (
    <g font-size="13" fill={light.second}>
      <path d={`M${left} ${px(base)}H${right}`} stroke={light.second} />
      {ticks.map((tick) => (
        <>
          <path d={`M${px(x(tick))} ${px(base)}v6`} stroke={light.second} />
          <text x={px(x(tick))} y={px(base + 21)} text-anchor="middle">
            {whole(language, tick)}
          </text>
        </>
      ))}
      <path d={`M${px(x(low) - 1)} ${px(bar)}H${px(x(high) + 1)}`} stroke={light.ink} stroke-width="3" />
      <path d={`M${px(x(mean))} ${px(bar - 7)}v14`} stroke={light.ink} stroke-width="2" />
      <text x={page ? left - 24 : left} y={px(base + 68)} fill={light.ink}>
        {`${say(language, 'engage.mean', { mean: leakingWords(language, mean) })}; ${say(language, 'engage.band', { low, high })}`}
      </text>
      <text
        x={right}
        y={px(base + (page ? 90 : 68))}
        text-anchor="end"
        font-size="14"
        font-weight="600"
        fill={light.ink}
      >
        {say(language, 'engage.axis', {})}
      </text>
    </g>
  );
}

/** Expected leakers with every number at its median: those of the dots. */
export function meanOf({ distribution }: RaidResult): number {
  return distribution.reduce((sum, { leakers, chance }) => sum + leakers * chance, 0);
}

/** What the result says in one sentence. */
export function engageTitle(result: RaidResult, language: Language): string {
  const { warheads: n, interceptors } = result;
  const mean = leakingWords(language, result.expected.median);
  const none = probability(language, result.noneLeaks.median);
  if (interceptors === null) return say(language, 'engage.title-share', { n, mean, none });
  return say(language, 'engage.title', { n, i: interceptors, mean, none });
}

/** How it came about, and what draws do to it: sentences. */
export function engageSentences(result: RaidResult, language: Language): readonly string[] {
  const { warheads: n, within, objects, used, draws } = result;
  const over = (q: RaidResult['expected'], write: (language: Language, n: number) => string): string =>
    quantiles(language, q, '', write);
  return [
    `${doctrineWords(result, language)}.`,
    used === null
      ? say(language, result.doctrine === 'fractional' ? 'engage.met-share' : 'engage.met-chance', {
          within,
          n,
          objects,
        })
      : objects === within
        ? say(language, 'engage.met', { within, n, used })
        : say(language, 'engage.met-decoys', { within, n, objects, used }),
    ...(draws === 0
      ? []
      : [
          say(language, 'engage.over', {
            n: draws,
            mean: over(result.expected, leakingWords),
            none: over(result.noneLeaks, probability),
          }),
        ]),
    ...wilkeningOfRaid(result, language),
  ];
}

function frameWords(result: RaidResult, context: EngageContext, language: Language, each: number): FrameWords {
  const medians = result.draws === 0 ? '' : say(language, 'engage.medians', {});
  const dots = say(language, 'engage.dots', { medians });
  const title = engageTitle(result, language);
  const sentences = engageSentences(result, language);
  const draws =
    result.draws === 0 ? '' : say(language, 'engage.foot-draws', { n: result.draws, seed: String(result.seed) });
  const luck = say(language, 'engage.luck', {
    mean: leakingWords(language, meanOf(result)),
    low: result.leakers.low,
    high: result.leakers.high,
    medians,
  });
  const plotted = each === 1 ? dots : `${dots} ${say(language, 'engage.bins', { n: each })}`;
  const common = { id: 'engage', title, description: [title, luck, ...sentences].join(' '), language: language.code };
  if (context.frame) return { ...common, heard: true, subtitle: [plotted], foot: [] };
  return {
    ...common,
    subtitle: [plotted, sentences.join(' ')],
    foot: [say(language, 'engage.foot', { engine: context.engine, given: givenWords(result.given, language) }) + draws],
  };
}
