import type { JSX } from 'preact';
import type { Standing, Timeline, TimelineRow, TimelineSpan } from '../model/agreement/index.ts';
import {
  day,
  en,
  inBoth,
  say,
  standingRow,
  standingSentences,
  standingTitle,
  type KnownAgreement,
  type Language,
} from '../words/index.ts';
import { Frame, frameLines, sheetFrame, type FrameStyle, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf, wrap } from './text.ts';

/** What the picture of a timeline says beside it. */
export interface StandingContext {
  readonly agreements: readonly KnownAgreement[];
  /** of each agreement on the day asked about */
  readonly standings: readonly Standing[];
  /** the day asked about, drawn as a line; not given: the last day drawn */
  readonly date?: string;
  readonly engine: string;
  readonly language?: Language;
  /** a page's own frame; not given: a sheet */
  readonly frame?: FrameStyle;
}

const bar = 14;
const leading = 17;

interface Row {
  readonly row: TimelineRow;
  readonly lines: readonly string[];
  /** top of its words, top of its bar */
  readonly top: number;
  readonly bar: number;
}

/**
 * Which agreements stood when: a bar each, outlined where signed only, hatched where a party has suspended it, a mark
 * where notice was given, and an arrow to what it hangs on. Each bar says in words how the agreement stands.
 */
export function StandingChart(props: { timeline: Timeline; context: StandingContext }): JSX.Element {
  const { timeline, context } = props;
  const language = context.language ?? en;
  const style = context.frame ?? sheetFrame;
  const words = frameWords(timeline, context, language);
  const lines = frameLines(words, style);
  const left = style.margin;
  const right = style.width - style.margin;
  const keys = keyItems(language, right - left, style);
  const top = lines.top + 26 + keys.height;
  const rows = placed(timeline.rows, context, { language, width: right - left, top: top + 8 });
  const bottom = (rows.at(-1)?.bar ?? top) + bar + 14;
  const x = scaleOf(timeline, left, right);
  return (
    <Frame words={words} lines={lines} bottom={bottom + 30} defs={<Suspended />}>
      <Key items={keys.items} x={left} y={lines.top + 14} />
      <Years timeline={timeline} x={x} top={top} bottom={bottom} right={right} />
      {rows.map(({ row, bar: y }) => row.spans.map((span) => <Span span={span} x={x} y={y} />))}
      <Arrows rows={rows} x={x} />
      {rows.map(({ row, bar: y }) => (
        <Notices row={row} x={x} y={y} />
      ))}
      {context.date === undefined ? null : (
        <path d={`M${px(x(context.date))} ${px(top)}V${px(bottom)}`} stroke={light.ink} stroke-dasharray="4 3" />
      )}
      {rows.map((row) => (
        <RowWords row={row} language={language} x={left} />
      ))}
    </Frame>
  );
}

/** Bars begin and end on days; a line is as long as the time it stands for. */
function scaleOf({ from, to }: Timeline, left: number, right: number): (date: string) => number {
  const [first, last] = [dayNumber(`${from.slice(0, 4)}-01-01`), dayNumber(to)];
  const length = Math.max(1, last - first);
  return (date) => left + ((dayNumber(date) - first) / length) * (right - left);
}

/** Days, months taken as of 31: good for places, not for sums. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, number = 1] = date.split('-').map(Number);
  return year * 372 + (month - 1) * 31 + number - 1;
}

function placed(
  rows: readonly TimelineRow[],
  { agreements, standings }: StandingContext,
  { language, width, top }: { readonly language: Language; readonly width: number; readonly top: number },
): readonly Row[] {
  let y = top;
  return rows.map((row): Row => {
    const standing = standings.find(({ agreement }) => agreement === row.agreement)!;
    const state = standingRow(row, standing, agreements, language);
    const title = inBoth(language, row.title);
    const lines = wrap(say(language, 'standing.row', { title, state }), width, 13);
    const at = y;
    y += lines.length * leading + bar + 16;
    return { row, lines, top: at, bar: at + lines.length * leading };
  });
}

function Span(props: { span: TimelineSpan; x: (date: string) => number; y: number }): JSX.Element {
  const { span, x, y } = props;
  const at = { x: px(x(span.from)), y: px(y), width: px(Math.max(1, x(span.to) - x(span.from))), height: bar };
  switch (span.state) {
    case 'signed':
      return <rect {...at} fill={light.paper} stroke={light.room} stroke-width="1.25" />;
    case 'suspended':
      return <rect {...at} fill="url(#standing-suspended)" stroke={light.room} stroke-width="1.25" />;
    case 'in-force':
      return <rect {...at} fill={light.room} stroke={light.room} stroke-width="1.25" />;
  }
}

function Suspended(): JSX.Element {
  return (
    <pattern id="standing-suspended" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={light.paper} />
      <path d="M0 0V6" stroke={light.room} stroke-width="3" />
    </pattern>
  );
}

/** Notice of withdrawal: a triangle over the bar. */
function Notices(props: { row: TimelineRow; x: (date: string) => number; y: number }): JSX.Element {
  const { row, x, y } = props;
  return (
    <>
      {row.marks
        .filter(({ what }) => what === 'notice')
        .map(({ date }) => (
          <path d={triangle(x(date), y + bar / 2)} fill={light.secondParty} stroke={light.paper} stroke-width="1.5" />
        ))}
    </>
  );
}

function triangle(x: number, y: number): string {
  return `M${px(x - 6)} ${px(y - 5)}H${px(x + 6)}L${px(x)} ${px(y + 6)}Z`;
}

/** From what hangs on another agreement to that, at the day on which it was signed. */
function Arrows(props: { rows: readonly Row[]; x: (date: string) => number }): JSX.Element {
  const { rows, x } = props;
  return (
    <>
      {rows.flatMap(({ row, bar: y }) =>
        row.hangsOn.flatMap((one, i) => {
          const other = rows.find(({ row: { agreement } }) => agreement === one.while);
          const from = row.marks[0]?.date;
          if (other === undefined || from === undefined) return [];
          const at = x(from) + 8 + 12 * i;
          const up = other.bar < y;
          return [<Arrow x={at} from={up ? y : y + bar} to={up ? other.bar + bar : other.bar} />];
        }),
      )}
    </>
  );
}

function Arrow(props: { x: number; from: number; to: number }): JSX.Element {
  const { x, from, to } = props;
  const back = to < from ? 7 : -7;
  const head = `M${px(x - 5)} ${px(to + back)}L${px(x)} ${px(to)}L${px(x + 5)} ${px(to + back)}`;
  return (
    <g fill="none" stroke-linejoin="round">
      <path d={`M${px(x)} ${px(from)}V${px(to)}${head}`} stroke={light.paper} stroke-width="5" />
      <path d={`M${px(x)} ${px(from)}V${px(to)}${head}`} stroke={light.secondParty} stroke-width="1.75" />
    </g>
  );
}

function RowWords(props: { row: Row; language: Language; x: number }): JSX.Element {
  const { row, language, x } = props;
  const title = inBoth(language, row.row.title);
  return (
    <g font-size="13" paint-order="stroke" stroke={light.paper} stroke-width="4" stroke-linejoin="round">
      {row.lines.map((line, i) => (
        <text x={x} y={px(row.top + i * leading + 12)}>
          {i === 0 && line.startsWith(title) ? (
            <>
              <tspan font-weight="600">{title}</tspan>
              {line.slice(title.length)}
            </>
          ) : (
            line
          )}
        </text>
      ))}
    </g>
  );
}

/** A line and a number for every fifth or tenth year, as there is room. */
function Years(props: {
  timeline: Timeline;
  x: (date: string) => number;
  top: number;
  bottom: number;
  right: number;
}): JSX.Element {
  const { timeline, x, top, bottom, right } = props;
  const [first, last] = [Number(timeline.from.slice(0, 4)), Number(timeline.to.slice(0, 4))];
  const each = x(`${last + 1}-01-01`) - x(`${last}-01-01`);
  const step = [1, 2, 5, 10, 20].find((years) => years * each >= 52) ?? 20;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0);
  return (
    <g font-size="13" fill={light.second}>
      {years.map((year) => {
        const at = x(`${year}-01-01`);
        return (
          <>
            <path d={`M${px(at)} ${px(top)}V${px(bottom)}`} stroke={light.grid} />
            <text x={px(Math.min(at, right - 16))} y={px(bottom + 18)} text-anchor={at < 40 ? 'start' : 'middle'}>
              {String(year)}
            </text>
          </>
        );
      })}
    </g>
  );
}

interface KeyItem {
  readonly kind: 'signed' | 'in-force' | 'suspended' | 'notice' | 'hangs';
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Samples with their words, in as many lines as they need. */
function keyItems(language: Language, width: number, { letters }: FrameStyle) {
  let [x, y] = [0, 0];
  const items = (['signed', 'in-force', 'suspended', 'notice', 'hangs'] as const).map((kind): KeyItem => {
    const words = say(language, `standing.key-${kind}`, {});
    const wide = 32 + widthOf(words, 13) * letters + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 22];
    const at = { x, y };
    x += wide;
    return { kind, words, ...at };
  });
  return { items, height: y };
}

function Key(props: { items: readonly KeyItem[]; x: number; y: number }): JSX.Element {
  const { items, x, y } = props;
  const still = (date: string): number => Number(date);
  return (
    <g font-size="13" fill={light.second}>
      {items.map((item) => {
        const [left, top] = [x + item.x, y + item.y];
        return (
          <>
            {item.kind === 'notice' ? (
              <path d={triangle(left + 12, top)} fill={light.secondParty} />
            ) : item.kind === 'hangs' ? (
              <Arrow x={left + 12} from={top + 8} to={top - 8} />
            ) : (
              <Span
                span={{ state: item.kind, from: String(left), to: String(left + 24) }}
                x={still}
                y={top - bar / 2}
              />
            )}
            <text x={px(left + 32)} y={px(top + 4.5)}>
              {item.words}
            </text>
          </>
        );
      })}
    </g>
  );
}

function frameWords(timeline: Timeline, context: StandingContext, language: Language): FrameWords {
  const { agreements, standings, engine } = context;
  const title = standingTitle(standings, agreements, context.date ?? timeline.to, language);
  const span = { from: day(language, timeline.from), to: day(language, timeline.to) };
  const sentences = standingSentences(standings, agreements, language);
  return {
    id: 'standing',
    title,
    subtitle: [sentences.join(' '), say(language, 'standing.subtitle', span)],
    description: [`${title}.`, ...sentences, ...describeRows(timeline, context, language)].join(' '),
    foot: [say(language, 'standing.foot', { engine, file: 'library/agreements/events.yaml' })],
    language: language.code,
  };
}

/** The rows in words: what each bar is. */
function describeRows({ rows }: Timeline, { agreements, standings }: StandingContext, language: Language): string[] {
  return rows.map((row) => {
    const standing = standings.find(({ agreement }) => agreement === row.agreement)!;
    const state = standingRow(row, standing, agreements, language);
    return `${say(language, 'standing.row', { title: inBoth(language, row.title), state })}.`;
  });
}
