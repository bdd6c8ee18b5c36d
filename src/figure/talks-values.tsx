import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { TalksResult } from '../model/talks/index.ts';
import { decimal, en, party, say, talksTitle, type Language } from '../words/index.ts';
import { CasedPath, Frame, frameLines, LabelAt, sheetFrame, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { around, choose, grown, type Label, type Obstacle } from './place.ts';
import { px, type Rect } from './scales.ts';
import { engineLine } from './sentences.ts';
import type { TalksContext } from './talks-context.ts';
import { describeValues, pointWords, valueMarks, type Dot, type NamedPoint, type ValueMarks } from './talks-marks.ts';
import { wrap } from './text.ts';

/** From values of both sides, 0 to 1, to pixels. */
interface Plane extends Rect {
  readonly toX: (value: number) => number;
  readonly toY: (value: number) => number;
}

interface Sheet {
  readonly result: TalksResult;
  readonly marks: ValueMarks;
  readonly language: Language;
  readonly plane: Plane;
}

/**
 * What packages are worth to the first party, across, and to the second, upwards: a dot each, the Pareto set, Nash and
 * Kalai-Smorodinsky points, no agreement and each side's proposal, all named where they stand.
 *
 * @param height of the plot in pixels
 * @returns `null`: a side states no wants
 */
export function TalksValues(props: {
  result: TalksResult;
  context: TalksContext;
  height?: number;
}): JSX.Element | null {
  const { result, context } = props;
  const language = context.language ?? en;
  const marks = valueMarks(result, language);
  if (marks === null) return null;
  const style = context.frame ?? sheetFrame;
  const words = frameOf(result, marks, context, language);
  const lines = frameLines(words, style);
  const rect = {
    x: style.margin + 40,
    y: lines.top + 32,
    width: style.width - 2 * style.margin - 48,
    height: props.height ?? 420,
  };
  const plane = { ...rect, toX: across(rect), toY: upwards(rect) };
  const sheet: Sheet = { result, marks, language, plane };
  return (
    <Frame words={words} lines={lines} bottom={plane.y + plane.height + 56}>
      <text x={style.margin} y={px(lines.top + 14)} font-weight="600" fill={light.secondParty}>
        {say(language, 'talks.axis', { who: party(language, result.parties[1]).name })}
      </text>
      <Ticks {...sheet} />
      <Today {...sheet} />
      <Front {...sheet} />
      {marks.dots.map((dot) => (
        <DotMark dot={dot} plane={plane} />
      ))}
      {marks.points.map((point) => (
        <PointShape point={point} plane={plane} />
      ))}
      <Names {...sheet} />
    </Frame>
  );
}

function across({ x, width }: Rect): (value: number) => number {
  const scale = scaleLinear([0, 1], [x, x + width]);
  return (value) => scale(value);
}

function upwards({ y, height }: Rect): (value: number) => number {
  const scale = scaleLinear([0, 1], [y + height, y]);
  return (value) => scale(value);
}

function frameOf(result: TalksResult, marks: ValueMarks, context: TalksContext, language: Language): FrameWords {
  const [first, second] = result.parties.map((name) => party(language, name).name) as [string, string];
  const open = result.acceptable.length > 0;
  const shown = open ? result.acceptable.length : result.nearest.length;
  const values = { first, second, n: shown };
  return {
    id: `${context.id ?? 'talks'}-values`,
    title: talksTitle(result, language),
    ...(context.heard && { heard: true }),
    subtitle: [
      open
        ? say(language, 'talks.picture-values', { ...values, all: result.packages.acceptable })
        : say(language, 'talks.picture-nearest', values),
      say(language, 'talks.picture-judged', {}),
    ],
    description: describeValues(result, marks, language),
    foot: [talksFoot(result, language), `${engineLine(result, language)}.`, context.link ?? ''],
    language: language.code,
  };
}

/** Sources, and how much is nobody's finding, in one line. */
export function talksFoot(result: TalksResult, language: Language): string {
  const { sources, judged, redLines, wants } = result;
  return say(language, 'talks.foot', {
    ...{ talks: result.talks, draft: result.draft },
    sources: sources.length === 0 ? say(language, 'talks.foot-none', {}) : sources.join(', '),
    ...{ k: judged.redLines, n: redLines.length, w: judged.wants, m: wants.length },
  });
}

function Ticks({ result, plane, language }: Sheet): JSX.Element {
  const [left, right, bottom] = [px(plane.x), px(plane.x + plane.width), px(plane.y + plane.height)];
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return (
    <g font-size="13" fill={light.second}>
      {ticks.map((tick) => (
        <>
          <path d={`M${left} ${px(plane.toY(tick))}H${right}`} stroke={light.grid} />
          <text x={px(left - 8)} y={px(plane.toY(tick) + 4.5)} text-anchor="end">
            {decimal(language, tick, 1)}
          </text>
          <path d={`M${px(plane.toX(tick))} ${bottom}v6`} stroke={light.second} />
          <text x={px(plane.toX(tick))} y={px(bottom + 21)} text-anchor="middle">
            {decimal(language, tick, 1)}
          </text>
        </>
      ))}
      <path d={`M${left} ${px(plane.y)}V${bottom}H${right}`} fill="none" stroke={light.second} />
      <text x={left} y={px(bottom + 42)} font-size="14" font-weight="600" fill={light.firstParty}>
        {say(language, 'talks.axis', { who: party(language, result.parties[0]).name })}
      </text>
    </g>
  );
}

/** To the right of it and above it both sides have more than without an agreement. */
function Today({ marks: { today }, plane }: Sheet): JSX.Element {
  const [x, y] = [px(plane.toX(today.x)), px(plane.toY(today.y))];
  return (
    <CasedPath
      d={`M${x} ${px(plane.y)}V${y}H${px(plane.x + plane.width)}`}
      stroke={light.ink}
      width={1.25}
      dash="2 4"
    />
  );
}

/** Steps along the Pareto set: nothing that was looked at lies beyond them. */
function Front({ marks: { pareto }, plane }: Sheet): JSX.Element | null {
  if (pareto.length < 2) return null;
  const d = pareto
    .map(({ x, y }, i) =>
      i === 0 ? `M${px(plane.toX(x))} ${px(plane.toY(y))}` : `V${px(plane.toY(y))}H${px(plane.toX(x))}`,
    )
    .join('');
  return <path d={d} fill="none" stroke={light.room} stroke-width="1.5" />;
}

function DotMark({ dot, plane }: { dot: Dot; plane: Plane }): JSX.Element {
  return (
    <circle
      cx={px(plane.toX(dot.x))}
      cy={px(plane.toY(dot.y))}
      r={dot.packages > 1 ? 5.5 : 4}
      fill={dot.pareto ? light.room : light.paper}
      stroke={light.room}
      stroke-width="1.5"
    />
  );
}

const colours = { first: light.firstParty, second: light.secondParty } as const;

/** Points differ by their shape, so that they are told apart without colour. */
function PointShape({ point, plane }: { point: NamedPoint; plane: Plane }): JSX.Element {
  const [x, y] = [px(plane.toX(point.x)), px(plane.toY(point.y))];
  const outline = { fill: 'none', stroke: light.ink, 'stroke-width': '2' };
  const square = `M${x - 9} ${y - 9}h18v18h-18Z`;
  const diamond = `M${x} ${y - 11}l11 11l-11 11l-11 -11Z`;
  switch (point.kind) {
    case 'nash':
      return <path d={square} {...outline} />;
    case 'kalai':
      return <path d={diamond} {...outline} />;
    case 'both':
      return <path d={square + diamond} {...outline} />;
    case 'today':
      return <path d={`M${x - 6} ${y - 6}l12 12m0 -12l-12 12`} {...outline} />;
    case 'asked':
      return <circle cx={x} cy={y} r="11" {...outline} />;
    case 'first':
      return <path d={`M${x} ${px(y - 8)}l8 14h-16Z`} fill={colours.first} stroke={light.paper} stroke-width="1.5" />;
    case 'second':
      return <path d={`M${x} ${px(y + 8)}l8 -14h-16Z`} fill={colours.second} stroke={light.paper} stroke-width="1.5" />;
  }
}

/** Names beside their points, each where it covers least; one that finds no place goes where it fits best. */
function Names({ marks, plane, language, result }: Sheet): JSX.Element {
  const taken: Obstacle[] = [
    ...marks.dots.map((dot) => ({ ...boxOf(dot, plane, 6), weight: 2 })),
    ...marks.points.map((point) => ({ ...boxOf(point, plane, 11), weight: 3 })),
    ...linesOf(marks, plane),
  ];
  const put = (label: Label, box: Rect): JSX.Element | null => {
    const at = choose(label, around(box, label), taken, plane, Infinity);
    if (at === null) return null;
    taken.push({ ...grown(at, 3), weight: 6, words: true });
    return <LabelAt label={label} at={at} anchor={at.x + at.width < box.x ? 'end' : 'start'} />;
  };
  return (
    <>
      {marks.points.map((point) => put(labelOf(pointWords(point, language), colourOf(point)), boxOf(point, plane, 11)))}
      {marks.pareto.length < 2
        ? null
        : put(
            labelOf(say(language, 'talks.mark-pareto', { n: result.pareto!.length }), light.room),
            boxOf(marks.pareto[Math.floor(marks.pareto.length / 2)]!, plane, 8),
          )}
    </>
  );
}

/** The steps of the Pareto set and the two lines from no agreement, which no name should cover. */
function linesOf({ pareto, today }: ValueMarks, plane: Plane): readonly Obstacle[] {
  const thin = (x: number, y: number, width: number, height: number, weight = 8): Obstacle => ({
    ...{ x: x - 1, y: y - 1, width: width + 2, height: height + 2 },
    weight,
  });
  const at = pareto.map(({ x, y }) => ({ x: plane.toX(x), y: plane.toY(y) }));
  const steps = at.slice(1).flatMap(({ x, y }, i) => {
    const before = at[i]!;
    return [thin(before.x, before.y, 0, y - before.y), thin(before.x, y, x - before.x, 0)];
  });
  const [x, y] = [plane.toX(today.x), plane.toY(today.y)];
  return [...steps, thin(x, plane.y, 0, y - plane.y, 1), thin(x, y, plane.x + plane.width - x, 0, 1)];
}

function boxOf({ x, y }: { readonly x: number; readonly y: number }, plane: Plane, half: number): Rect {
  return { x: plane.toX(x) - half, y: plane.toY(y) - half, width: 2 * half, height: 2 * half };
}

function colourOf({ kind }: NamedPoint): string {
  return kind === 'first' || kind === 'second' ? colours[kind] : light.ink;
}

function labelOf(text: string, colour: string): Label {
  return { size: 13, lines: wrap(text, 270, 13, true).map((line) => ({ text: line, bold: true, colour })) };
}
