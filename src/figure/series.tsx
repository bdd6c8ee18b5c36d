import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { Series, SeriesLimit, SeriesPoint } from '../model/agreement/index.ts';
import {
  capital,
  day,
  decimal,
  en,
  inBoth,
  party,
  say,
  seriesSentences,
  seriesTitle,
  whole,
  type Language,
} from '../words/index.ts';
import { CasedPath, Frame, frameLines, Lines, sheetFrame, type FrameStyle, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf, wrap } from './text.ts';

/** What the picture of a series says beside it. */
export interface SeriesContext {
  readonly engine: string;
  /** keys of the sources of the totals */
  readonly sources: readonly string[];
  readonly language?: Language;
  /** a page's own frame; not given: a sheet */
  readonly frame?: FrameStyle;
}

const panel = 190;
const gap = 52;

/** A panel a limit: what each party declared by date, and the limit from the day from which it binds. */
export function SeriesChart(props: { series: Series; context: SeriesContext }): JSX.Element {
  const { series, context } = props;
  const language = context.language ?? en;
  const style = context.frame ?? sheetFrame;
  const words = frameWords(series, context, language);
  const lines = frameLines(words, style);
  const room = labelRoom(series, language, style);
  const left = style.margin + 48;
  const right = style.width - style.margin - room;
  const top = lines.top + 16;
  const titles = series.limits.map((limit) =>
    wrap(titleOf(series, limit, language), (style.width - 2 * style.margin) / style.letters, 14, true),
  );
  const head = 12 + 18 * Math.max(...titles.map(({ length }) => length));
  const bottom = top + series.limits.length * (head + panel + gap) - gap + 30;
  return (
    <Frame words={words} lines={lines} bottom={bottom}>
      {series.limits.map((limit, i) => (
        <Panel
          series={series}
          limit={limit}
          language={language}
          left={left}
          right={right}
          top={top + i * (head + panel + gap)}
          margin={style.margin}
          title={titles[i]!}
          head={head}
        />
      ))}
    </Frame>
  );
}

/** What the longest label at the right of a panel takes. */
function labelRoom({ parties, limits }: Series, language: Language, { letters }: FrameStyle): number {
  const most = Math.max(0, ...limits.flatMap(({ points }) => points.map(({ outcome }) => outcome.counted ?? 0)));
  const labels = parties.map((name) => `${party(language, name).short} ${whole(language, most)}`);
  const limit = say(language, 'series.limit-label', { n: whole(language, most) });
  return 14 + Math.max(...[...labels, limit].map((text) => widthOf(text, 13, true) * letters));
}

interface PanelPlace {
  readonly series: Series;
  readonly limit: SeriesLimit;
  readonly language: Language;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly margin: number;
  /** in lines */
  readonly title: readonly string[];
  /** height of the title */
  readonly head: number;
}

function Panel({ series, limit, language, left, right, top, margin, title, head }: PanelPlace): JSX.Element {
  const rule = series.agreement.limits.find(({ id }) => id === limit.id);
  const phases = rule?.phases ?? [];
  const [first = '', last = ''] = [series.dates[0], series.dates.at(-1)];
  const most = Math.max(
    1,
    ...limit.points.map(({ outcome }) => outcome.counted ?? 0),
    ...phases.map(({ atMost }) => atMost),
  );
  const bottom = top + head + panel;
  const x = (date: string): number => scaleLinear([years(first), years(last)], [left, right])(years(date));
  const y = scaleLinear([0, most * 1.05], [bottom, top + head]);
  const phase = phases.at(-1);
  const ends = endLabels(series, limit, { y, atMost: phase?.atMost ?? null, language });
  return (
    <g>
      <g font-size="14" font-weight="600">
        <Lines of={title} x={margin} y={top + 14} leading={18} />
      </g>
      <Grid language={language} y={y} years={[first, last]} x={x} left={left} right={right} bottom={bottom} />
      {series.parties.map((name, i) => (
        <Line series={series} points={ofParty(limit, name)} x={x} y={y} first={i === 0} />
      ))}
      {phases.map(({ from, atMost }, i) => (
        <CasedPath
          d={`M${px(Math.max(left, x(from)))} ${px(y(atMost))}H${px(i + 1 < phases.length ? x(phases[i + 1]!.from) : right)}`}
          stroke={light.ink}
          width={2}
          dash="11 4 2.5 4"
        />
      ))}
      {phase === undefined || phase.from <= first ? null : (
        <path
          d={`M${px(x(phase.from))} ${px(top + head)}V${px(bottom)}`}
          stroke={light.second}
          stroke-dasharray="2 3"
        />
      )}
      {ends.map(({ text, at, fill }) => (
        <text x={px(right + 10)} y={px(at + 4.5)} font-size="13" font-weight="600" fill={fill}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** The limit in words, with its number and the day from which that binds. */
function titleOf({ agreement }: Series, { id }: SeriesLimit, language: Language): string {
  const rule = agreement.limits.find((one) => one.id === id);
  if (rule === undefined) return id;
  const title = capital(inBoth(language, rule.title));
  const phase = rule.phases.at(-1)!;
  const from = say(language, 'series.limit-from', { date: day(language, phase.from) });
  return say(language, 'series.heading', { title, n: decimal(language, phase.atMost, 1), from });
}

function ofParty({ points }: SeriesLimit, name: string): readonly SeriesPoint[] {
  return points.filter((point) => point.party === name);
}

/** Parties by shape and colour: a round mark and a full line, a square and a broken one. */
function Line(props: {
  series: Series;
  points: readonly SeriesPoint[];
  x: (date: string) => number;
  y: (n: number) => number;
  first: boolean;
}): JSX.Element {
  const { series, points, x, y, first } = props;
  const colour = first ? light.firstParty : light.secondParty;
  const at = (point: SeriesPoint): string => `${px(x(point.date))} ${px(y(point.outcome.counted ?? 0))}`;
  const follows = (point: SeriesPoint, before: SeriesPoint | undefined): boolean =>
    before !== undefined && series.dates.indexOf(point.date) === series.dates.indexOf(before.date) + 1;
  const d = points.map((point, i) => `${follows(point, points[i - 1]) ? 'L' : 'M'}${at(point)}`).join('');
  return (
    <>
      <CasedPath d={d} stroke={colour} width={2} {...(first ? {} : { dash: '6 3' })} />
      {points.map((point) =>
        first ? (
          <circle cx={px(x(point.date))} cy={px(y(point.outcome.counted ?? 0))} r="3" fill={colour} />
        ) : (
          <rect
            x={px(x(point.date) - 2.75)}
            y={px(y(point.outcome.counted ?? 0) - 2.75)}
            width="5.5"
            height="5.5"
            fill={colour}
          />
        ),
      )}
    </>
  );
}

interface EndLabel {
  readonly text: string;
  readonly at: number;
  readonly fill: string;
}

/** The last number of each party and the limit, at the right, apart from each other. */
function endLabels(
  { parties }: Series,
  limit: SeriesLimit,
  {
    y,
    atMost,
    language,
  }: { readonly y: (n: number) => number; readonly atMost: number | null; readonly language: Language },
): readonly EndLabel[] {
  const ends = parties.flatMap((name, i): EndLabel[] => {
    const counted = ofParty(limit, name).at(-1)?.outcome.counted ?? null;
    if (counted === null) return [];
    const text = `${party(language, name).short} ${whole(language, counted)}`;
    return [{ text, at: y(counted), fill: i === 0 ? light.firstParty : light.secondParty }];
  });
  const line = (n: number): EndLabel => ({
    ...{ text: say(language, 'series.limit-label', { n: decimal(language, n, 1) }), at: y(n), fill: light.ink },
  });
  let last = Number.NEGATIVE_INFINITY;
  return [...ends, ...(atMost === null ? [] : [line(atMost)])]
    .toSorted((one, other) => one.at - other.at)
    .map((one) => ({ ...one, at: (last = Math.max(one.at, last + 17)) }));
}

interface GridPlace {
  readonly language: Language;
  readonly years: readonly [string, string];
  readonly x: (date: string) => number;
  readonly y: { (n: number): number; ticks(count: number): number[] };
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function Grid({ language, years: [from, to], x, y, left, right, bottom }: GridPlace): JSX.Element {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const each = (right - left) / Math.max(1, all.length);
  const step = Math.max(1, Math.ceil(48 / each));
  return (
    <g font-size="13" fill={light.second}>
      {y.ticks(4).map((tick) => (
        <>
          <path d={`M${px(left)} ${px(y(tick))}H${px(right)}`} stroke={light.grid} />
          <text x={px(left - 8)} y={px(y(tick) + 4.5)} text-anchor="end">
            {whole(language, tick)}
          </text>
        </>
      ))}
      {all
        .filter((year) => (year - first) % step === 0)
        .map((year) => (
          <>
            <path d={`M${px(x(`${year}-01-01`))} ${px(bottom)}v5`} stroke={light.second} />
            <text x={px(x(`${year}-01-01`))} y={px(bottom + 19)} text-anchor="middle">
              {String(year)}
            </text>
          </>
        ))}
      <path d={`M${px(left)} ${px(bottom)}H${px(right)}`} stroke={light.second} />
    </g>
  );
}

/** A day as years, months taken as of 31 days: good for places. */
function years(date: string): number {
  const [year = 0, month = 1, number = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (number - 1) / 372;
}

function frameWords(series: Series, { engine, sources }: SeriesContext, language: Language): FrameWords {
  const title = seriesTitle(series, language);
  const sentences = seriesSentences(series, language);
  return {
    id: 'series',
    title,
    subtitle: sentences,
    description: [`${title}.`, ...sentences, ...described(series, language)].join(' '),
    foot: [
      say(language, 'series.foot', {
        engine,
        file: `library/declarations/${series.declaration}.yaml`,
        list: sources.join(', '),
      }),
    ],
    language: language.code,
  };
}

/** Each line in words: its first and its last number. */
function described({ agreement, limits, parties }: Series, language: Language): string[] {
  return limits.flatMap((limit) => {
    const rule = agreement.limits.find(({ id }) => id === limit.id);
    if (rule === undefined) return [];
    const ends = parties.flatMap((name) => {
      const points = ofParty(limit, name);
      const [first, last] = [points[0], points.at(-1)];
      if (first === undefined || last === undefined) return [];
      const number = (point: SeriesPoint): string => whole(language, point.outcome.counted ?? 0);
      return [`${party(language, name).name}: ${number(first)} (${first.date}), ${number(last)} (${last.date})`];
    });
    return [`${inBoth(language, rule.title)}: ${ends.join('; ')}.`];
  });
}
