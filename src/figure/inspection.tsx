import { scaleLinear } from 'd3-scale';
import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { InspectionResult } from '../model/inspection/index.ts';
import {
  agreeing,
  capital,
  decimal,
  en,
  inspectAsked,
  inspectSentences,
  inspectTitle,
  list,
  mattersWords,
  probability,
  say,
  upTo,
  whole,
  type Language,
} from '../words/index.ts';
import { BottomAxis } from './bottom-axis.tsx';
import { ChanceGrid } from './chance-grid.tsx';
import {
  CasedPath,
  Frame,
  frameLines,
  LabelAt,
  Lines,
  sheetFrame,
  type FrameStyle,
  type FrameWords,
} from './frame.tsx';
import { laneLeading, lanesUnder, type Lane, type Lanes } from './inspection-lanes.ts';
import { dotTimes, matteringByMonth } from './inspection-table.ts';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf } from './text.ts';

/** What a picture of a scheme says beside its result. */
export interface InspectionContext {
  readonly engine: string;
  readonly language?: Language;
  /** whose scheme it is, such as the title of an agreement; not given: asked for on a command line */
  readonly title?: string;
  /** sources and the like, a line each, before the line of the engine */
  readonly foot?: readonly string[];
  /** inside a page, which says title, sentences and foot itself; not given: a sheet of its own */
  readonly frame?: FrameStyle;
}

interface Drawn {
  readonly result: InspectionResult;
  readonly language: Language;
  readonly lanes: Lanes;
}

/** One time axis: the chance that it is seen by then, twenty equally likely times, and when it matters. */
export function Inspection(props: { result: InspectionResult; context: InspectionContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const words = frameWords(result, context, language);
  const style = context.frame ?? sheetFrame;
  const lines = frameLines(words, style);
  const lanes = lanesUnder(lines.top, result, style, language);
  const drawn: Drawn = { result, language, lanes };
  return (
    <Frame words={words} lines={lines} bottom={lanes.bottom + 54}>
      <SeenLane {...drawn} margin={style.margin} />
      <DotsLane {...drawn} margin={style.margin} />
      <MattersLane {...drawn} margin={style.margin} />
      <g font-size="13" fill={light.second}>
        <BottomAxis
          plot={lanes}
          top={(lanes.matters ?? lanes.dots).top}
          bottom={lanes.bottom}
          x={lanes.toX}
          ticks={lanes.ticks}
          write={(tick) => whole(language, tick)}
          title={say(language, 'inspect.axis', {})}
        />
      </g>
    </Frame>
  );
}

/** The picture as a complete SVG document; the same bytes for the same result in every engine. */
export function inspectionSvg(result: InspectionResult, context: InspectionContext): string {
  return `${renderToString(h(Inspection, { result, context }))}\n`;
}

function LaneTitle({ lane, margin }: { lane: Lane; margin: number }): JSX.Element {
  const y = lane.top - 12 - laneLeading * (lane.title.length - 1);
  return (
    <g font-size="13" font-weight="600" fill={light.ink}>
      <Lines of={lane.title} x={margin} y={y} leading={laneLeading} />
    </g>
  );
}

/** Band over draws, median, and the month by which it is seen in nine of ten. */
function SeenLane({ result, language, lanes, margin }: Drawn & { margin: number }): JSX.Element {
  const { seen, toX, x: left, width } = lanes;
  const toY = scaleLinear([0, 1], [seen.bottom, seen.top]);
  const path = (of: 'median' | 'low' | 'high', at: readonly number[]): string =>
    at.map((month) => `${px(toX(month))} ${px(toY(result.seen[month]![of]))}`).join('L');
  const { months } = result;
  return (
    <>
      <LaneTitle lane={seen} margin={margin} />
      <g font-size="13" fill={light.second}>
        <ChanceGrid language={language} left={left} right={left + width} gap={6} toY={toY} />
      </g>
      {result.draws === 0 ? null : (
        <path d={`M${path('high', months)}L${path('low', months.toReversed())}Z`} fill={light.grid} />
      )}
      <CasedPath d={`M${path('median', months)}`} stroke={light.firstParty} width={3} />
      <Ninety {...{ result, language, lanes }} y={toY(0.9)} />
    </>
  );
}

/** A line at nine in ten, and down from where the median reaches it. */
function Ninety({ result, language, lanes, y }: Drawn & { y: number }): JSX.Element | null {
  const { median } = result.asked.ninety;
  const { toX, x: left, width, seen } = lanes;
  if (median === null || median > result.months.at(-1)!) return null;
  const at = toX(median);
  const text = say(language, 'inspect.mark-ninety', { months: upTo(language, median), n: Math.ceil(median) });
  const room = widthOf(text, 13, true);
  const before = at + 9 + room > left + width;
  return (
    <>
      <CasedPath d={`M${px(left)} ${px(y)}H${px(at)}V${px(seen.bottom)}`} stroke={light.ink} width={1.5} dash="7 4" />
      <circle cx={px(at)} cy={px(y)} r="5" fill={light.ink} stroke={light.paper} stroke-width="2" />
      <LabelAt
        label={{ size: 13, lines: [{ text, bold: true, colour: light.ink }] }}
        at={{ x: before ? at - 9 - room : at + 9, y: seen.bottom - 24, width: room, height: 16 }}
        anchor={before ? 'end' : 'start'}
      />
    </>
  );
}

/** Twenty dots in columns as wide as a dot. */
function DotsLane({ lanes, margin }: Drawn & { margin: number }): JSX.Element {
  const { dots, x: left } = lanes;
  return (
    <>
      <LaneTitle lane={dots} margin={margin} />
      {dots.stacks.map((stack) =>
        Array.from({ length: stack.dots }, (_, i) => (
          <circle
            cx={px(left + dots.step * (stack.column + 0.5))}
            cy={px(dots.bottom - dots.step * (i + 0.5))}
            r={px(dots.step / 2 - 1)}
            fill={light.firstParty}
          />
        )),
      )}
      <path d={`M${px(left)} ${px(dots.bottom)}h${px(lanes.width)}`} stroke={light.grid} />
    </>
  );
}

/** Share of draws by the month in which it begins to matter; one mark where nothing is uncertain. */
function MattersLane({ result, language, lanes, margin }: Drawn & { margin: number }): JSX.Element | null {
  const { matters: lane, toX, x: left, width } = lanes;
  if (lane === null || result.matters === null) return null;
  const shares = matteringByMonth(result);
  const most = Math.max(...shares, 1e-9);
  const height = lane.bottom - lane.top - 18;
  const { median, low, high } = result.matters;
  const text =
    median === null
      ? say(language, 'inspect.never', {})
      : say(language, 'inspect.mark-matters', { months: mattersWords(result, language), n: agreeing(high) });
  const room = widthOf(text, 13, true);
  const start = Math.min(toX(Math.min(low ?? 0, result.months.at(-1)!)), left + width - room);
  return (
    <>
      <LaneTitle lane={lane} margin={margin} />
      {shares.map((share, month) => {
        if (share <= 0) return null;
        const [from, to] = [toX(Math.max(0, month - 1)), toX(month)];
        const tall = Math.max(2, (height * share) / most);
        return (
          <rect
            x={px(from + 0.5)}
            y={px(lane.bottom - tall)}
            width={px(Math.max(2, to - from - 1))}
            height={px(tall)}
            fill={light.secondParty}
          />
        );
      })}
      <LabelAt
        label={{ size: 13, lines: [{ text, bold: true, colour: light.secondParty }] }}
        at={{ x: start, y: lane.top - 2, width: room, height: 16 }}
      />
    </>
  );
}

/** The picture in one paragraph: the curve every sixth month, the dots, and when it matters. */
export function describeInspection(result: InspectionResult, language: Language): string {
  const last = result.months.at(-1)!;
  const each = last <= 60 ? 6 : 24;
  const items = result.months
    .filter((month) => month > 0 && month % each === 0)
    .map((month) =>
      say(language, 'inspect.describe-item', { chance: probability(language, result.seen[month]!.median), month }),
    );
  const times = dotTimes(result).flatMap((time) => (time === null ? [] : [decimal(language, time, 1)]));
  return [
    `${say(language, 'inspect.lane-seen', {})}: ${list(language, items)}.`,
    ...(times.length === 0 ? [] : [say(language, 'inspect.describe-dots', { list: list(language, times) })]),
    ...beyondSentence(result, language),
    ...mattersSentence(result, language),
  ].join(' ');
}

function mattersSentence(result: InspectionResult, language: Language): readonly string[] {
  const { matters } = result;
  if (matters === null || matters.median === null) return [];
  const months = mattersWords(result, language);
  return [say(language, 'inspect.describe-matters', { months, n: agreeing(matters.high) })];
}

/** Dots that are later than the axis goes. */
function beyondSentence(result: InspectionResult, language: Language): readonly string[] {
  const k = dotTimes(result).filter((time) => time === null).length;
  return k === 0 ? [] : [say(language, 'inspect.beyond', { k, n: result.months.at(-1)! })];
}

function frameWords(result: InspectionResult, context: InspectionContext, language: Language): FrameWords {
  const title = inspectTitle(result, language);
  const key = result.draws === 0 ? 'inspect.subtitle-one' : 'inspect.subtitle';
  const modelled = `${capital(say(language, 'inspect.model-output', {}))}.`;
  const plotted = [say(language, key, { n: result.draws }), ...beyondSentence(result, language), modelled].join(' ');
  const sentences = inspectSentences(result, language);
  const description = [`${title}.`, modelled, ...sentences, describeInspection(result, language)].join(' ');
  const common = { id: 'inspection', title, description, language: language.code };
  if (context.frame) return { ...common, heard: true, subtitle: [plotted], foot: [] };
  const asked = inspectAsked(result, language).join(' ');
  return {
    ...common,
    subtitle: [[...(context.title === undefined ? [] : [`${context.title}.`]), plotted].join(' '), sentences.join(' ')],
    foot: [asked, ...(context.foot ?? []), footOf(result, context, language)],
  };
}

function footOf({ draws, seed }: InspectionResult, { engine }: InspectionContext, language: Language): string {
  return draws === 0
    ? say(language, 'inspect.foot-one', { engine })
    : say(language, 'inspect.foot', { engine, n: draws, seed: String(seed) });
}
