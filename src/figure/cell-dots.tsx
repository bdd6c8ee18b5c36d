import type { JSX } from 'preact';
import type { AssessResult, CellAssessment } from '../model/scenario/index.ts';
import { capital, chanceWords, decimal, en, party, say, whole, type Extent, type Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { Frame, frameLines, Lines, pageFrame } from './frame.tsx';
import { bands, light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf, wrap } from './text.ts';

const leading = 17;
/** what is not known, as in the bands of the linkage chart */
const unknown = bands[3]?.fill ?? light.panel;
/** fewest pixels that a column of dots takes, and most that all of them may stand high */
const column = 7;
const tallest = 132;

/** Past so many times the criterion a number only says "more": the last column gathers them all. */
const farthest = 4;

/** Scale of the dots: the same in every cell of one defender, so that they can be compared. */
interface DotScale {
  /** what the last column begins with, where it gathers all that is more; null: nothing is */
  readonly more: number | null;
  /** neighbouring numbers that a column gathers */
  readonly each: number;
  readonly columns: number;
  /** pixels from dot to dot, upwards */
  readonly rise: number;
  readonly height: number;
}

export interface CellDotsProps {
  readonly result: AssessResult;
  readonly cell: CellAssessment;
  readonly context: FigureContext;
  /** pixels, 160 or more */
  readonly width: number;
  /** other quantiles than the cell's own twenty, each as likely as any other: fifty for an opened cell */
  readonly quantiles?: readonly number[];
  /** whether the name of the cell is drawn; default true */
  readonly named?: boolean;
}

/**
 * One cell of an assessment: dots for the day's luck at the median draw, and under them, apart, a bar for what we do
 * not know. Chance is dots, ignorance is a bar; the two are never blended.
 *
 * @source Kay, Kola, Hullman and Munson 2016, quantile dotplots; workbench.md 3b
 */
export function CellDots(props: CellDotsProps): JSX.Element {
  const { result, cell, context } = props;
  const place = placeOf(props);
  const { language, style, dots, asked, scale, room, names, said, bar, base, barTop } = place;
  const x = style.margin;
  const empty = { id: '', title: '', heard: true as const, subtitle: [], description: '', foot: [] };
  return (
    <Frame
      words={frameWords(
        cell,
        dots,
        context,
        language,
        [said.join(' '), bar.join(' ')].flatMap((one) => (one === '' ? [] : [`${one}.`])).join(' '),
      )}
      lines={frameLines(empty, style)}
      bottom={barTop + 24 + bar.length * leading}
    >
      <g font-weight="600">
        <Lines of={names} x={x} y={14} />
        <Lines of={said} x={x} y={place.wordsTop} />
      </g>
      <Asked asked={asked} scale={scale} x={x} room={room} top={place.top} base={base} language={language} />
      <Dots dots={dots} scale={scale} x={x} base={base} defender={cell.defender} context={context} />
      <DotAxis scale={scale} x={x} room={room} base={base} language={language} />
      <ChanceBar cell={cell} context={context} x={x} room={room} y={barTop} draws={result.draws} />
      <g fill={light.second}>
        <Lines of={bar} x={x} y={barTop + 32} />
      </g>
    </Frame>
  );
}

/** Words in lines, scales, and where everything stands. */
function placeOf({ result, cell, context, width, quantiles, named = true }: CellDotsProps) {
  const language = context.language ?? en;
  const style = pageFrame(width);
  const room = width - 2 * style.margin;
  const dots = quantiles ?? cell.leakingQuantiles;
  const asked = context.criteria?.retaliation.warheads;
  const scale = scaleOf(result, cell, dots, asked, room);
  const namesOf = (one: CellAssessment): string[] => (named ? wrap(nameOf(one, language), room, 13, true) : []);
  const said = wrap(reachWords(dots, asked, language), room, 13, true);
  const bar = wrap(barWords(result, cell, context, language), room, 13);
  // as many lines for the name as the longest needs, so that neighbours stand level
  const top = Math.max(...[cell, ...result.cells].map((one) => namesOf(one).length)) * leading + 24;
  const base = top + scale.height;
  const wordsTop = unitAt(room, scale, style.margin, base, language).y + 22;
  const barTop = wordsTop + 4 + said.length * leading;
  return { language, style, room, dots, asked, scale, names: namesOf(cell), said, bar, top, base, wordsTop, barTop };
}

function frameWords(
  cell: CellAssessment,
  dots: readonly number[],
  context: FigureContext,
  language: Language,
  said: string,
) {
  const whose = say(language, 'report.dots-who', { owner: party(language, cell.defender).owner });
  const values = {
    cell: nameOf(cell, language),
    low: dots[0] as number,
    high: dots[dots.length - 1] as number,
    middle: dots[Math.floor(dots.length / 2)] as number,
  };
  const about =
    dots.length === 20
      ? say(language, 'dots.describe', values)
      : say(language, 'dots.describe-many', { ...values, n: dots.length });
  return {
    id: `${context.id ?? 'dots'}-${cell.defender}-${cell.posture}-${cell.doctrine}`.replace(/[^\w-]/g, '-'),
    heard: true as const,
    title: `${nameOf(cell, language)}: ${whose}`,
    subtitle: [],
    description: `${about} ${said}`,
    language: language.code,
    foot: [],
  };
}

function scaleOf(
  result: AssessResult,
  cell: CellAssessment,
  dots: readonly number[],
  asked: Extent | undefined,
  room: number,
): DotScale {
  const columns = Math.floor(room / column);
  const cells = result.cells.filter(({ defender }) => defender === cell.defender);
  const all = [...cells.map(({ leakingQuantiles }) => leakingQuantiles), dots];
  const criterion = asked === undefined ? null : typeof asked === 'number' ? asked : asked[1];
  const most = Math.max(...all.flat(), criterion ?? 0);
  const cut = criterion !== null && most > farthest * criterion;
  const each = cut
    ? Math.max(1, Math.ceil((farthest * criterion) / (columns - 1)))
    : Math.max(1, Math.ceil((most + 1) / (columns - 1)));
  const more = cut ? farthest * criterion : null;
  const open = { each, columns: more === null ? columns : Math.ceil(more / each) + 1, more, rise: column, height: 0 };
  const highest = Math.max(...(dots.length > 20 ? [dots] : all).map((some) => stacked(some, open).highest));
  const rise = Math.min(column, tallest / highest);
  return { ...open, rise, height: 22 + Math.max(6, highest) * rise };
}

/** Dots in columns, by column and height, in the order of the quantiles. */
function stacked(dots: readonly number[], { each, columns, more }: DotScale) {
  const stacks = new Map<number, number>();
  const places = dots.map((warheads) => {
    const at = warheads >= (more ?? Infinity) ? columns - 1 : Math.floor(warheads / each);
    const height = stacks.get(at) ?? 0;
    stacks.set(at, height + 1);
    return { at, height };
  });
  return { places, highest: Math.max(...stacks.values()) };
}

function Dots(props: {
  dots: readonly number[];
  scale: DotScale;
  x: number;
  base: number;
  defender: string;
  context: FigureContext;
}): JSX.Element {
  const { dots, scale, x, base, defender, context } = props;
  const colour = defender === context.parties[0] ? light.firstParty : light.secondParty;
  const r = px(Math.max(1.2, Math.min(column, scale.rise) / 2 - 0.4));
  return (
    <g fill={colour}>
      {stacked(dots, scale).places.map(({ at, height }) => (
        <circle cx={px(x + (at + 0.5) * column)} cy={px(base - 2 - scale.rise * (height + 0.5))} r={r} />
      ))}
    </g>
  );
}

/** The criterion as a line, with its number; a range of it as a band. */
function Asked(props: {
  asked: Extent | undefined;
  scale: DotScale;
  x: number;
  room: number;
  top: number;
  base: number;
  language: Language;
}): JSX.Element | null {
  const { asked, scale, x, room, top, base, language } = props;
  if (asked === undefined) return null;
  const at = (warheads: number): number => x + Math.floor(warheads / scale.each) * column;
  const [low, high] = typeof asked === 'number' ? [asked, asked] : asked;
  const n = low === high ? whole(language, low) : say(language, 'number.range', { low, high });
  const text = say(language, 'dots.line', { n });
  const after = at(high) + 5 + widthOf(text, 13) <= x + room;
  return (
    <g fill={light.second}>
      {low === high ? (
        <path d={`M${px(at(low))} ${px(top - 10)}V${px(base)}`} stroke={light.ink} stroke-width="1.5" />
      ) : (
        <rect
          x={px(at(low))}
          y={px(top - 10)}
          width={px(at(high) - at(low))}
          height={px(base - top + 10)}
          fill={light.grid}
        />
      )}
      <text
        x={px(after ? at(high) + 5 : Math.max(at(low) - 5, x + widthOf(text, 13)))}
        y={px(top)}
        {...(after ? {} : { 'text-anchor': 'end' })}
      >
        {text}
      </text>
    </g>
  );
}

/** 0, a round number or "400 or more", and what is counted: between them, or in a line of its own. */
function DotAxis(props: { scale: DotScale; x: number; room: number; base: number; language: Language }): JSX.Element {
  const { scale, x, room, base, language } = props;
  const { at, text, end } = lastTick(scale, x, language);
  return (
    <g fill={light.second}>
      <path
        d={`M${px(x)} ${px(base)}h${px(room)}${at === null ? '' : `M${px(at)} ${px(base)}v4`}`}
        stroke={light.second}
        fill="none"
      />
      <text x={px(x)} y={px(base + 17)}>
        0
      </text>
      <text x={px(end)} y={px(base + 17)} text-anchor="end">
        {text}
      </text>
      <text {...unitAt(room, scale, x, base, language)}>{say(language, 'dots.axis', {})}</text>
    </g>
  );
}

/** The last number of the axis, and where it ends; a last column that gathers all that is more has no tick. */
function lastTick(scale: DotScale, x: number, language: Language): { at: number | null; text: string; end: number } {
  if (scale.more !== null)
    return { at: null, text: say(language, 'dots.more', { n: scale.more }), end: x + scale.columns * column };
  const tick = roundBelow((scale.columns - 3) * scale.each);
  const [at, text] = [x + Math.floor(tick / scale.each) * column, whole(language, tick)];
  return { at, text, end: at + widthOf(text, 13) / 2 };
}

function unitAt(room: number, scale: DotScale, x: number, base: number, language: Language): { x: number; y: number } {
  const { text, end } = lastTick(scale, x, language);
  const beside =
    x + 14 + widthOf(say(language, 'dots.axis', {}), 13) + 8 <= Math.min(end, x + room) - widthOf(text, 13);
  return beside ? { x: px(x + 14), y: px(base + 17) } : { x: px(x), y: px(base + 34) };
}

/** From 0 to 1: 5 to 95 % of the draws as a bar, the median as a tick, the confidence asked for as a thin line. */
function ChanceBar(props: {
  cell: CellAssessment;
  context: FigureContext;
  x: number;
  room: number;
  y: number;
  draws: number;
}): JSX.Element {
  const { cell, context, x, room, y, draws } = props;
  const { low, median, high } = cell.retaliation;
  const inner = room - 24;
  const at = (chance: number): number => x + 12 + chance * inner;
  const asked = context.criteria?.retaliation.confidence;
  return (
    <g fill={light.second}>
      <text x={px(x)} y={px(y + 12)}>
        0
      </text>
      <text x={px(x + room)} y={px(y + 12)} text-anchor="end">
        1
      </text>
      <path d={`M${px(at(0))} ${px(y + 7.5)}H${px(at(1))}`} stroke={light.second} />
      {draws === 0 ? null : (
        <rect
          x={px(at(low))}
          y={px(y + 2.5)}
          width={px(Math.max(2, at(high) - at(low)))}
          height="10"
          fill={unknown}
          stroke={light.hatch}
        />
      )}
      <path d={`M${px(at(median))} ${px(y - 1)}v17`} stroke={light.ink} stroke-width="3" />
      {typeof asked === 'number' ? (
        <path d={`M${px(at(asked))} ${px(y - 4)}v23`} stroke={light.ink} stroke-dasharray="2 2" />
      ) : null}
    </g>
  );
}

function barWords(result: AssessResult, cell: CellAssessment, context: FigureContext, language: Language): string {
  const chance = chanceWords(cell, language);
  const confidence = context.criteria?.retaliation.confidence;
  const asked =
    typeof confidence === 'number' ? say(language, 'dots.asked', { confidence: decimal(language, confidence) }) : '';
  return result.draws === 0
    ? say(language, 'dots.bar-one', { chance }) + asked
    : say(language, 'dots.bar', { n: result.draws, chance }) + asked;
}

/** "19 of 20 reach 100" */
function reachWords(dots: readonly number[], asked: Extent | undefined, language: Language): string {
  if (asked === undefined) return '';
  const reaching = (warheads: number): number => dots.filter((one) => one >= warheads).length;
  if (typeof asked === 'number')
    return say(language, 'dots.reach', { k: reaching(asked), n: dots.length, warheads: asked });
  const [low, high] = asked;
  return say(language, 'dots.reach-range', { k: reaching(low), j: reaching(high), n: dots.length, low, high });
}

function nameOf({ posture, doctrine }: CellAssessment, language: Language): string {
  return capital(say(language, `cell.${posture}/${doctrine}`, {}));
}

/** 1, 2 or 5 times a power of ten, at most n. */
function roundBelow(n: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, n)));
  return power * ([5, 2, 1].find((step) => step * power <= n) ?? 1);
}
