import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { TradeoffResult } from '../model/scenario/index.ts';
import {
  capital,
  en,
  inputValue,
  inputWords,
  runsOf,
  say,
  topWords,
  tradeLine,
  whole,
  type Language,
  type TradeLine,
} from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { CasedPath, Frame, frameLines, LabelAt, pageFrame, sheetFrame, type FrameLines } from './frame.tsx';
import type { PageLayout } from './layout.ts';
import { light } from './palette.ts';
import { sizeOf, spread, type Label } from './place.ts';
import { px, thinned, type Rect } from './scales.ts';
import { widthOf, wrap } from './text.ts';
import { tradeFrame } from './tradeoff-words.ts';

const plotHeight = 340;
const rowHeight = 18;

/** How a line is told from the others: thin over thick, so that lines on one another both show. */
interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly mark: (x: number, y: number) => string;
}

const styles: readonly LineStyle[] = [
  { colour: light.ink, width: 1.75, mark: (x, y) => diamond(x, y, 5) },
  { colour: light.hatch, width: 3.5, mark: (x, y) => square(x, y, 5.5) },
  { colour: light.firstParty, width: 5.5, mark: (x, y) => circle(x, y, 8) },
];

/** From values and limits to pixels. */
interface Plane extends Rect {
  readonly toX: (value: number) => number;
  readonly toY: (limit: number) => number;
  readonly limitTicks: readonly number[];
  /** over the plot, for values at which no limit is enough; null: there are none */
  readonly shelf: Shelf | null;
}

/** A row a line that has such values, largest number of interceptors on top. */
interface Shelf extends Rect {
  readonly lines: readonly number[];
}

/** Where the plot may stand, and what else there is room for. */
interface Space {
  readonly margin: number;
  readonly top: number;
  /** of the words */
  readonly size: number;
  readonly x: number;
  readonly width: number;
  readonly plotHeight: number;
  /** pixels under the plot */
  readonly under: number;
  /** names of the lines stand beside the plot, not under it */
  readonly beside: boolean;
  readonly path: boolean;
  /** fewest pixels between two values */
  readonly apart: number;
  /** name of the y axis, in lines */
  readonly axis: readonly string[];
  /** the input, in lines */
  readonly phrase: readonly string[];
}

/** What the parts are drawn from. */
interface Sheet {
  readonly space: Space;
  readonly result: TradeoffResult;
  readonly context: FigureContext;
  readonly language: Language;
  readonly plane: Plane;
  readonly trades: readonly TradeLine[];
}

/** One input across, the warhead limit that it then needs upwards, a line for each number of interceptors. */
export function Tradeoff(props: {
  result: TradeoffResult;
  context: FigureContext;
  /** where the scenario itself stands; null: nowhere */
  median: number | null;
  /** not given: a sheet */
  layout?: PageLayout;
}): JSX.Element {
  const { result, context, median, layout } = props;
  const language = context.language ?? en;
  const words = tradeFrame(result, context, median, language);
  const lines = frameLines(words, layout === undefined ? sheetFrame : pageFrame(layout.width));
  const phrase = capital(inputWords(result.input, language).phrase);
  const trades = result.interceptors.map((_, i) => tradeLine(result, i, language));
  const longest = Math.max(...trades.map(({ shield }) => widthOf(capital(shield), lines.style.text.size, true)));
  const space = spaceOf(lines, layout, { phrase, axis: say(language, 'trade.axis', {}), longest });
  const plane = planeOver(result, context, space);
  const sheet: Sheet = { result, context, language, plane, trades, space };
  const names = space.beside ? 0 : trades.length * 22;
  return (
    <Frame words={words} lines={lines} bottom={plane.y + plane.height + space.under + names}>
      {space.axis.map((line, i) => (
        <text x={space.margin} y={px(lines.top + 14 + i * rowHeight)} font-weight="600">
          {line}
        </text>
      ))}
      <Ticks {...sheet} />
      {median === null ? null : <Standing {...sheet} median={median} />}
      <NoLimit {...sheet} />
      {trades.map((_, i) => (
        <Line {...sheet} index={trades.length - 1 - i} />
      ))}
      <LineNames {...sheet} />
    </Frame>
  );
}

/** Sheet: names of the lines beside the plot, and the path of the input under it. Page: the reader has the path elsewhere. */
function spaceOf(
  { style, top }: FrameLines,
  layout: PageLayout | undefined,
  { phrase, axis, longest }: { readonly phrase: string; readonly axis: string; readonly longest: number },
): Space {
  const { margin, text } = style;
  const sheet = { margin, top, size: text.size, x: 72, width: 690, plotHeight, under: 82, beside: true };
  if (layout === undefined) return { ...sheet, path: true, apart: 0, phrase: [phrase], axis: [axis] };
  const x = margin + 46;
  const lines = wrap(phrase, layout.width - 2 * margin, text.size, true);
  const over = wrap(axis, layout.width - 2 * margin, text.size, true);
  return {
    ...sheet,
    top: top + (over.length - 1) * rowHeight,
    axis: over,
    x,
    width: layout.width - x - (layout.narrow ? margin + 8 : margin + 30 + Math.ceil(longest)),
    plotHeight: layout.plotHeight,
    under: 60 + (lines.length - 1) * rowHeight,
    beside: !layout.narrow,
    path: false,
    apart: 56,
    phrase: lines,
  };
}

function planeOver(result: TradeoffResult, context: FigureContext, space: Space): Plane {
  const { top, x, width } = space;
  const gaps = linesWithGaps(result);
  const shelf = { x, y: top + 52, width, height: gaps.length * rowHeight, lines: gaps };
  const y = gaps.length > 0 ? shelf.y + shelf.height + 12 : top + 32;
  const rect = { x: shelf.x, y, width: shelf.width, height: space.plotHeight };
  const highest = Math.max(context.highestLimit ?? 0, ...result.limit.flat().map((limit) => limit ?? 0), 1);
  const ends = [result.values[0] as number, result.values[result.values.length - 1] as number];
  const toX = scaleLinear(ends, [rect.x + 14, rect.x + rect.width - 14]);
  const toY = scaleLinear([0, highest], [rect.y + rect.height, rect.y]);
  return {
    ...rect,
    toX: (value) => toX(value),
    toY: (limit) => toY(limit),
    limitTicks: toY.ticks(6),
    shelf: gaps.length > 0 ? shelf : null,
  };
}

function linesWithGaps(result: TradeoffResult): number[] {
  return result.interceptors.flatMap((_, i) => (result.limit.some((row) => row[i] === null) ? [i] : [])).reverse();
}

function Ticks({ result, plane, language, space }: Sheet): JSX.Element {
  const [left, right, bottom] = [px(plane.x), px(plane.x + plane.width), px(plane.y + plane.height)];
  const { kind } = inputWords(result.input, language);
  const step = plane.toX(result.values[1] as number) - plane.toX(result.values[0] as number);
  return (
    <g font-size="13" fill={light.second}>
      {plane.limitTicks.map((tick) => (
        <>
          <path d={`M${left} ${px(plane.toY(tick))}H${right}`} stroke={light.grid} />
          <text x={px(left - 8)} y={px(plane.toY(tick) + 4.5)} text-anchor="end">
            {whole(language, tick)}
          </text>
        </>
      ))}
      {thinned(result.values, step, space.apart).map((value) => (
        <>
          <path d={`M${px(plane.toX(value))} ${bottom}v6`} stroke={light.second} />
          <text x={px(plane.toX(value))} y={px(bottom + 21)} text-anchor="middle">
            {inputValue(language, kind, value)}
          </text>
        </>
      ))}
      <path d={`M${left} ${px(plane.y)}V${bottom}H${right}`} fill="none" stroke={light.second} />
      {space.phrase.map((line, i) => (
        <text
          x={space.path ? left : space.margin}
          y={px(bottom + 44 + i * rowHeight)}
          font-size={space.size}
          font-weight="600"
          fill={light.ink}
        >
          {line}
        </text>
      ))}
      {space.path ? (
        <text x={left} y={px(bottom + 62)}>
          {result.input}
        </text>
      ) : null}
    </g>
  );
}

/** Where no limit on the axis is enough: the reason in words, and an open mark for each value and line. */
function NoLimit({ result, context, language, plane, trades }: Sheet): JSX.Element | null {
  const { shelf } = plane;
  if (shelf === null) return null;
  return (
    <g>
      <text x={px(shelf.x)} y={px(shelf.y - 8)} font-size="13" fill={light.second}>
        {capital(say(language, 'trade.no-limit', { top: topWords(context, language) }))}
      </text>
      <rect x={px(shelf.x)} y={px(shelf.y)} width={shelf.width} height={px(shelf.height)} fill={light.panel} />
      {trades.map(({ limits }, i) =>
        limits.map((limit, k) =>
          limit === null ? (
            <path
              d={styleOf(i).mark(plane.toX(result.values[k] as number), shelfY(shelf, i))}
              fill={light.paper}
              stroke={styleOf(i).colour}
              stroke-width="1.75"
            />
          ) : null,
        ),
      )}
    </g>
  );
}

function shelfY(shelf: Shelf, line: number): number {
  return shelf.y + (shelf.lines.indexOf(line) + 0.5) * rowHeight;
}

function Line({ result, plane, trades, index }: Sheet & { index: number }): JSX.Element {
  const { colour, width, mark } = styleOf(index);
  const limits = trades[index]?.limits ?? [];
  const at = (i: number): readonly [number, number] => [
    plane.toX(result.values[i] as number),
    plane.toY(limits[i] as number),
  ];
  const path = runsOf(limits.length, (i) => limits[i] !== null)
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, k) => {
        const [x, y] = at(first + k);
        return `${k === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`;
      }).join(''),
    )
    .join('');
  const marks = limits.map((limit, i) => (limit === null ? '' : mark(...at(i)))).join('');
  return (
    <g>
      <path d={path} fill="none" stroke={colour} stroke-width={width} stroke-linejoin="round" stroke-linecap="round" />
      <path d={marks} fill={colour} stroke={light.paper} stroke-width="1.25" />
    </g>
  );
}

/** The scenario's own median, where it lies on the axis; words at the edge where it does not. */
function Standing({ result, plane, language, median, space }: Sheet & { median: number }): JSX.Element {
  const { kind } = inputWords(result.input, language);
  const now = inputValue(language, kind, median);
  const [low, high] = [result.values[0] as number, result.values[result.values.length - 1] as number];
  const side = median < low ? 'trade.now-below' : median > high ? 'trade.now-above' : 'trade.now';
  const x = plane.toX(Math.min(Math.max(median, low), high));
  const text = say(language, side, { now });
  const label: Label = { size: space.size, lines: [{ text, bold: false, colour: light.ink }] };
  const { width, height } = sizeOf(label);
  const bottom = plane.y + plane.height;
  const left = x + 8 + width < plane.x + plane.width;
  return (
    <g>
      {side === 'trade.now' ? (
        <CasedPath d={`M${px(x)} ${px(bottom)}V${px(plane.y)}`} stroke={light.ink} width={1.25} dash="2 4" />
      ) : null}
      <LabelAt
        label={label}
        at={{ x: left ? x + 8 : x - 8 - width, y: bottom - height - 6, width, height }}
        anchor={left ? 'start' : 'end'}
      />
    </g>
  );
}

/** The number of interceptors at the end of each line, behind its mark. */
function LineNames({ plane, trades, space }: Sheet): JSX.Element {
  const x = space.beside ? plane.x + plane.width + 14 : space.margin + 10;
  const wanted = trades.map(({ limits }, i) => {
    const last = limits[limits.length - 1] ?? null;
    return {
      y: (last === null && plane.shelf !== null ? shelfY(plane.shelf, i) : plane.toY(last ?? 0)) - 9,
      height: 18,
    };
  });
  const under = plane.y + plane.height + space.under - 6;
  const heights = space.beside
    ? spread(wanted, plane.shelf?.y ?? plane.y - 10, plane.y + plane.height + 10)
    : trades.map((_, i) => under + i * 22);
  return (
    <g>
      {trades.map(({ shield }, i) => {
        const y = (heights[i] as number) + 9;
        return (
          <>
            <path d={styleOf(i).mark(x, y)} fill={styleOf(i).colour} />
            <text x={px(x + 15)} y={px(y + 5)} font-weight="600">
              {capital(shield)}
            </text>
          </>
        );
      })}
    </g>
  );
}

function styleOf(index: number): LineStyle {
  return styles[Math.min(index, styles.length - 1)] as LineStyle;
}

function circle(x: number, y: number, r: number): string {
  return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function square(x: number, y: number, r: number): string {
  return `M${px(x - r)} ${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
}

function diamond(x: number, y: number, r: number): string {
  return `M${px(x - r)} ${px(y)}L${px(x)} ${px(y - r)}L${px(x + r)} ${px(y)}L${px(x)} ${px(y + r)}Z`;
}
