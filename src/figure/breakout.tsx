import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { BreakoutResult } from '../model/scenario/index.ts';
import {
  breakoutSubtitles,
  breakoutTitle,
  capital,
  criterionWords,
  en,
  lineWords,
  list,
  party,
  say,
  whole,
  type Language,
} from '../words/index.ts';
import type { BreakoutContext } from './breakout-context.ts';
import { CasedPath, Frame, frameLines, LabelAt, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { spread, type Label } from './place.ts';
import { px, type Rect } from './scales.ts';
import { engineLine } from './sentences.ts';
import { widthOf, wrap } from './text.ts';

const plotHeight = 340;
const leftEdge = 72;
const plotWidth = 660;
const colours = [light.firstParty, light.secondParty] as const;
const bandOpacity = 0.16;

/** From months and warheads to pixels. */
interface Plane extends Rect {
  readonly toX: (month: number) => number;
  readonly toY: (warheads: number) => number;
  readonly ticks: { readonly months: readonly number[]; readonly warheads: readonly number[] };
}

interface Sheet {
  readonly result: BreakoutResult;
  readonly language: Language;
  readonly plane: Plane;
}

/** Months across, warheads added upwards: a stepped line and a band for each party, and the criterion as a corner. */
export function Breakout(props: { result: BreakoutResult; context: BreakoutContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const words = frameOf(result, context, language);
  const lines = frameLines(words);
  const plane = planeUnder(result, lines.top);
  const sheet: Sheet = { result, language, plane };
  return (
    <Frame words={words} lines={lines} bottom={plane.y + plane.height + 68}>
      <text x={24} y={px(lines.top + 14)} font-weight="600">
        {say(language, 'breakout.axis', {})}
      </text>
      <Ticks {...sheet} />
      {Object.keys(result.parties).map((_, i) => (
        <Band {...sheet} index={i} />
      ))}
      <Criterion {...sheet} />
      {Object.keys(result.parties).map((_, i) => (
        <Steps {...sheet} index={i} />
      ))}
      <CriterionName {...sheet} />
      <Names {...sheet} />
    </Frame>
  );
}

function frameOf(result: BreakoutResult, context: BreakoutContext, language: Language): FrameWords {
  const { title, cuts, sourcesLine, link, id = 'breakout' } = context;
  return {
    id,
    title: breakoutTitle(result, language),
    subtitle: breakoutSubtitles(result, title, cuts, language),
    description: describeBreakout(result, language),
    language: language.code,
    foot: [sourcesLine, `${engineLine(result, language)}.`, link ?? ''],
  };
}

/** The curves in one paragraph: every sixth month of each party. */
export function describeBreakout(result: BreakoutResult, language: Language): string {
  const { months, parties, criterion } = result;
  const curves = Object.entries(parties).map(([name, { curve }]) => {
    const items = months
      .filter((month) => month % 6 === 0)
      .map((month) => say(language, 'breakout.describe-item', { n: curve.total[month]!.median, month }));
    return capital(
      say(language, 'breakout.describe', { party: party(language, name).name, list: list(language, items) }),
    );
  });
  const mark = say(language, 'breakout.mark', {
    warheads: criterionWords(result, language),
    months: criterion.months,
  });
  const axes = say(language, 'breakout.describe-axes', { months: months.at(-1)!, top: Math.ceil(topOf(result)) });
  return [axes, `${mark}.`, ...curves].join(' ');
}

function topOf({ parties, criterion }: BreakoutResult): number {
  const highs = Object.values(parties).map(({ curve }) => curve.total[curve.total.length - 1]!.high);
  return Math.max(criterion.warheads.high, ...highs, 1);
}

function planeUnder(result: BreakoutResult, top: number): Plane {
  const rect = { x: leftEdge, y: top + 32, width: plotWidth, height: plotHeight };
  const last = result.months[result.months.length - 1]!;
  const toX = scaleLinear([0, last], [rect.x, rect.x + rect.width]);
  const toY = scaleLinear([0, topOf(result) * 1.04], [rect.y + rect.height, rect.y]);
  const each = last <= 60 ? 6 : Math.ceil(last / 8 / 12) * 12;
  return {
    ...rect,
    toX: (month) => toX(month),
    toY: (warheads) => toY(warheads),
    ticks: { months: result.months.filter((month) => month % each === 0), warheads: toY.ticks(6).filter(isWhole) },
  };
}

function isWhole(tick: number): boolean {
  return Number.isInteger(tick);
}

function Ticks({ result, plane, language }: Sheet): JSX.Element {
  const [left, right, bottom] = [px(plane.x), px(plane.x + plane.width), px(plane.y + plane.height)];
  return (
    <g font-size="13" fill={light.second}>
      {plane.ticks.warheads.map((tick) => (
        <>
          <path d={`M${left} ${px(plane.toY(tick))}H${right}`} stroke={light.grid} />
          <text x={px(left - 8)} y={px(plane.toY(tick) + 4.5)} text-anchor="end">
            {whole(language, tick)}
          </text>
        </>
      ))}
      {plane.ticks.months.map((month) => (
        <>
          <path d={`M${px(plane.toX(month))} ${bottom}v6`} stroke={light.second} />
          <text x={px(plane.toX(month))} y={px(bottom + 21)} text-anchor="middle">
            {whole(language, month)}
          </text>
        </>
      ))}
      <path d={`M${left} ${px(plane.y)}V${bottom}H${right}`} fill="none" stroke={light.second} />
      <text x={left} y={px(bottom + 44)} font-size="14" font-weight="600" fill={light.ink}>
        {say(language, 'breakout.axis-months', { date: result.date })}
      </text>
    </g>
  );
}

/** 5 to 95 % of draws, month by month; nothing where nothing is uncertain. */
function Band({ result, plane, index }: Sheet & { index: number }): JSX.Element | null {
  const { total } = Object.values(result.parties)[index]!.curve;
  if (total.every(({ low, high }) => low === high)) return null;
  const upper = stepsOver(
    plane,
    total.map(({ high }) => high),
  );
  const lower = [
    ...stepsOver(
      plane,
      total.map(({ low }) => low),
    ),
  ].reverse();
  const path = `${upper.map((at, i) => `${i === 0 ? 'M' : 'L'}${at}`).join('')}${lower.map((at) => `L${at}`).join('')}Z`;
  return <path d={path} fill={colours[index]!} fill-opacity={bandOpacity} />;
}

/** What is added by a month stands until the next. */
function stepsOver({ toX, toY }: Plane, values: readonly number[]): string[] {
  return values.flatMap((value, month) => {
    const y = px(toY(value));
    const before = month === 0 ? [] : [`${px(toX(month))} ${px(toY(values[month - 1]!))}`];
    return [...before, `${px(toX(month))} ${y}`];
  });
}

function Steps({ result, plane, index }: Sheet & { index: number }): JSX.Element {
  const { total } = Object.values(result.parties)[index]!.curve;
  const steps = stepsOver(
    plane,
    total.map(({ median }) => median),
  );
  const d = steps.map((at, i) => `${i === 0 ? 'M' : 'L'}${at}`).join('');
  // The second line is dashed, so that the two differ without colour, and both show where they lie on one another.
  return (
    <path
      d={d}
      fill="none"
      stroke={colours[index]!}
      stroke-width={index === 0 ? 3.5 : 2}
      {...(index === 0 ? {} : { 'stroke-dasharray': '7 4' })}
    />
  );
}

/** The corner that a curve must pass above: so many warheads, within so many months. */
function Criterion({ result, plane }: Sheet): JSX.Element {
  const [x, y] = cornerOf(result, plane);
  return (
    <g>
      <CasedPath
        d={`M${px(plane.x)} ${y}H${x}V${px(plane.y + plane.height)}`}
        stroke={light.ink}
        width={1.25}
        dash="2 4"
      />
      <circle cx={x} cy={y} r="4" fill={light.ink} />
    </g>
  );
}

function cornerOf({ criterion: { months, warheads } }: BreakoutResult, plane: Plane): readonly [number, number] {
  return [px(plane.toX(months)), px(plane.toY(warheads.median))];
}

/** At the foot of the corner, on the side that has room: curves are seldom low so late. */
function CriterionName({ result, plane, language }: Sheet): JSX.Element {
  const text = say(language, 'breakout.mark', {
    warheads: criterionWords(result, language),
    months: result.criterion.months,
  });
  const [x] = cornerOf(result, plane);
  const width = widthOf(text, 13);
  const right = x + 8 + width <= plane.x + plane.width;
  const at = { x: right ? x + 8 : x - 8 - width, y: plane.y + plane.height - 24, width, height: 18 };
  const label: Label = { size: 13, lines: [{ text, bold: false, colour: light.ink }] };
  return <LabelAt label={label} at={at} anchor={right ? 'start' : 'end'} />;
}

/** Who, and how much at the end of the curve, beside it. */
function Names({ result, plane, language }: Sheet): JSX.Element {
  const x = plane.x + plane.width + 12;
  const room = 960 - 24 - x;
  const names = Object.entries(result.parties).map(([name, { curve }]) => ({
    lines: wrap(lineWords(result, name, language), room, 14, true),
    y: plane.toY(curve.total[curve.total.length - 1]!.median),
  }));
  const heights = names.map(({ lines, y }) => ({ y: y - lines.length * 9, height: lines.length * 18 }));
  const placed = spread(heights, plane.y - 10, plane.y + plane.height + 10);
  return (
    <g font-weight="600">
      {names.map(({ lines }, i) =>
        lines.map((line, k) => (
          <text x={px(x)} y={px(placed[i]! + 13 + k * 18)} fill={colours[i]!}>
            {line}
          </text>
        )),
      )}
    </g>
  );
}
