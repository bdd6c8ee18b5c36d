import type { JSX } from 'preact';
import { capital, en, percent, say, type Language } from '../words/index.ts';
import { Frame, frameLines, Lines, pageFrame, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf, wrap } from './text.ts';

/** One number, tried at a low and a high value, all others as they are. */
export interface TornadoRow {
  /** "share of Russia's mobile missiles out by day" */
  readonly phrase: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

/** A value as the reader sees it, and the share of draws in which the package is then assured, 0..1. */
export interface TornadoEnd {
  readonly value: string;
  readonly share: number;
}

export interface TornadoContext {
  /** prefix of the ids inside the picture; default: tornado */
  readonly id?: string;
  readonly language?: Language;
  /** 0: one run, every number at its median */
  readonly draws: number;
}

const most = 8;
const bar = 14;
const leading = 17;

interface Scale {
  readonly left: number;
  readonly right: number;
  readonly toX: (share: number) => number;
}

/**
 * What would change it: a pair of bars for each number, from the share as it is to the shares at the lowest (pale) and
 * highest (dark) value tried; at their ends, these values. Rows come in the order given, eight at most.
 */
export function Tornado(props: {
  rows: readonly TornadoRow[];
  /** share of draws with every number as it is */
  base: number;
  context: TornadoContext;
  width: number;
}): JSX.Element {
  const { base, context, width } = props;
  const language = context.language ?? en;
  const rows = props.rows.slice(0, most);
  const words = frameWords(rows, base, context, language);
  const style = pageFrame(width);
  const lines = frameLines(words, style);
  const wide = width >= 560;
  const scale = scaleOf(rows, width, style.margin, wide);
  const room = wide ? scale.left - style.margin - 8 : width - 2 * style.margin;
  const placed = place(rows, room, lines.top + 24, wide);
  const foot = placed.reduce((y, row) => Math.max(y, row.foot), lines.top + 24);
  return (
    <Frame words={words} lines={lines} bottom={foot + 34}>
      <ShareAxis scale={scale} language={language} top={lines.top + 18} bottom={foot + 4} />
      <Base base={base} scale={scale} language={language} top={lines.top + 14} bottom={foot + 4} />
      {placed.map(({ row, phrase, y, bars }) => (
        <g>
          <g paint-order="stroke" stroke={light.paper} stroke-width="4" stroke-linejoin="round">
            <Lines of={phrase} x={style.margin} y={y} />
          </g>
          <Bar end={row.low} base={base} y={bars} scale={scale} fill={light.paper} />
          <Bar end={row.high} base={base} y={bars + bar + 2} scale={scale} fill={light.hatch} />
        </g>
      ))}
    </Frame>
  );
}

/** The chart in words: what each end gives. */
export function describeTornado(rows: readonly TornadoRow[], language: Language): string {
  if (rows.length === 0) return say(language, 'tornado.none', {});
  return rows
    .slice(0, most)
    .map(({ phrase, low, high }) =>
      say(language, 'tornado.describe', {
        phrase: capital(phrase),
        low: low.value,
        lowShare: percent(language, low.share),
        high: high.value,
        highShare: percent(language, high.share),
      }),
    )
    .join(' ');
}

function frameWords(
  rows: readonly TornadoRow[],
  base: number,
  { id, draws }: TornadoContext,
  language: Language,
): FrameWords {
  const title = draws === 0 ? say(language, 'tornado.title-one', {}) : say(language, 'tornado.title', { n: draws });
  const now = capital(say(language, 'tornado.base', { share: percent(language, base) }));
  return {
    id: id ?? 'tornado',
    title,
    subtitle: [say(language, rows.length === 0 ? 'tornado.none' : 'tornado.key', {})],
    description: `${now}. ${describeTornado(rows, language)}`,
    language: language.code,
    foot: [],
  };
}

/** Shares from 0 to 1 across, with room at both sides for the longest value. */
function scaleOf(rows: readonly TornadoRow[], width: number, margin: number, wide: boolean): Scale {
  const text = Math.max(24, ...rows.flatMap(({ low, high }) => [low, high].map(({ value }) => widthOf(value, 13)))) + 8;
  const left = (wide ? Math.round(width * 0.38) : margin) + text;
  const right = width - margin - text;
  return { left: left - text, right, toX: (share) => left + share * (right - left) };
}

function place(rows: readonly TornadoRow[], room: number, top: number, wide: boolean) {
  let y = top;
  return rows.map((row) => {
    const phrase = wrap(capital(row.phrase), room, 13);
    const words = phrase.length * leading;
    const bars = wide ? y : y + words;
    const foot = wide ? y + Math.max(words, 2 * bar + 2) : bars + 2 * bar + 2;
    const placed = { row, phrase, y: y + 12, bars, foot };
    y = foot + 10;
    return placed;
  });
}

function Bar(props: { end: TornadoEnd; base: number; y: number; scale: Scale; fill: string }): JSX.Element {
  const { end, base, y, scale, fill } = props;
  const [from, to] = [scale.toX(base), scale.toX(end.share)];
  const before = end.share < base;
  return (
    <g>
      <rect
        x={px(Math.min(from, to))}
        y={px(y)}
        width={px(Math.max(1, Math.abs(to - from)))}
        height={bar}
        fill={fill}
        stroke={light.hatch}
        stroke-width="1.25"
      />
      <text x={px(to + (before ? -6 : 6))} y={px(y + 11.5)} {...(before ? { 'text-anchor': 'end' } : {})}>
        {end.value}
      </text>
    </g>
  );
}

function ShareAxis(props: { scale: Scale; language: Language; top: number; bottom: number }): JSX.Element {
  const { scale, language, top, bottom } = props;
  return (
    <g fill={light.second} text-anchor="middle">
      {[0, 0.5, 1].map((share) => (
        <>
          <path d={`M${px(scale.toX(share))} ${px(top)}V${px(bottom)}`} stroke={light.grid} />
          <text x={px(scale.toX(share))} y={px(bottom + 16)}>
            {percent(language, share)}
          </text>
        </>
      ))}
    </g>
  );
}

/** Where it stands now, with the share. */
function Base(props: { base: number; scale: Scale; language: Language; top: number; bottom: number }): JSX.Element {
  const { base, scale, language, top, bottom } = props;
  const text = say(language, 'tornado.base', { share: percent(language, base) });
  const half = widthOf(text, 13, true) / 2;
  const x = Math.min(Math.max(scale.toX(base), scale.left + half), scale.right + 24 - half);
  return (
    <g>
      <path d={`M${px(scale.toX(base))} ${px(top + 2)}V${px(bottom)}`} stroke={light.ink} stroke-width="1.5" />
      <text x={px(x)} y={px(top - 2)} text-anchor="middle" font-weight="600">
        {text}
      </text>
    </g>
  );
}
