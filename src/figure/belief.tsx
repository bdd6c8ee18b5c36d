import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { HistoryResult } from '../model/inspection/index.ts';
import { probability, say, type Language } from '../words/index.ts';
import { BottomAxis } from './bottom-axis.tsx';
import {
  beliefFoot,
  beliefSentences,
  beliefTitle,
  firstYear,
  visitsOf,
  yearWords,
  type BeliefContext,
} from './belief-words.ts';
import { ChanceGrid } from './chance-grid.tsx';
import { CasedPath, Frame, frameLines, LabelAt, sheetFrame, type FrameStyle, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf } from './text.ts';

interface Scales {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** years since the start */
  readonly x: (n: number) => number;
  readonly y: (confidence: number) => number;
}

/** What the marks of visits take under the axis. */
const marksHeight = 34;

/** Confidence by year with its band, as it was and had visits gone on; visits as marks beneath. */
export function BeliefChart(props: { result: HistoryResult; context: BeliefContext }): JSX.Element {
  const { result, context } = props;
  const words = frameWords(result, context);
  const style = context.frame ?? sheetFrame;
  const lines = frameLines(words, style);
  const scales = scalesOf(result, style, lines.top + 52);
  const { bottom } = scales;
  return (
    <Frame words={words} lines={lines} bottom={bottom + 54 + marksHeight}>
      <Missing result={result} scales={scales} language={context.language} />
      <Grid context={context} result={result} scales={scales} margin={style.margin} />
      {result.stopped === null ? null : <Course result={result} scales={scales} of="had" stroke={light.room} />}
      <Course result={result} scales={scales} of="after" stroke={light.firstParty} />
      <Ends result={result} scales={scales} language={context.language} />
      <Visits result={result} context={context} scales={scales} margin={style.margin} />
    </Frame>
  );
}

function scalesOf({ rounds }: HistoryResult, frame: FrameStyle, top: number): Scales {
  const left = frame.margin + 44;
  const right = frame.width - frame.margin - 14;
  const bottom = top + (frame === sheetFrame ? 340 : 280);
  return {
    ...{ left, right, top, bottom },
    x: scaleLinear([0, rounds.length], [left, right]),
    y: scaleLinear([0, 1], [bottom, top]),
  };
}

/** Years with fewer visits than agreed, shaded; neighbours as one. */
function Missing(props: { result: HistoryResult; scales: Scales; language: Language }): JSX.Element {
  const { result, scales, language } = props;
  const spans = missingSpans(result);
  const { x, top, bottom } = scales;
  return (
    <>
      {spans.map(([from, to]) => (
        <rect x={px(x(from))} y={px(top)} width={px(x(to) - x(from))} height={px(bottom - top)} fill={light.panel} />
      ))}
      {spans.slice(0, 1).map(([from, to]) => {
        const text = say(language, 'beliefs.shaded', {});
        // Down there a low curve needs the room for its own words.
        const fits = widthOf(text, 13) < x(to) - x(from) - 12 && result.rounds.at(-1)!.after.median > 0.2;
        return fits ? (
          <text
            x={px((x(from) + x(to)) / 2)}
            y={px(bottom - 10)}
            text-anchor="middle"
            font-size="13"
            fill={light.second}
          >
            {text}
          </text>
        ) : null;
      })}
    </>
  );
}

function missingSpans({ rounds, planned }: HistoryResult): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  rounds.forEach(({ looks }, at) => {
    if (looks >= planned) return;
    const last = spans.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else spans.push([at, at + 1]);
  });
  return spans;
}

function Course(props: { result: HistoryResult; scales: Scales; of: 'after' | 'had'; stroke: string }): JSX.Element {
  const { result, scales, of, stroke } = props;
  const all = [result.start, ...result.rounds.map((round) => round[of])];
  // What would have been differs only from where visits fell short.
  const first = of === 'had' ? (result.stopped ?? 0) : 0;
  const points = all.slice(first);
  const path = (value: (band: (typeof points)[number]) => number): string[] =>
    points.map((point, at) => `${px(scales.x(first + at))} ${px(scales.y(value(point)))}`);
  const back = path(({ low }) => low).toReversed();
  return (
    <>
      {result.draws === 0 ? null : (
        <path d={`M${[...path(({ high }) => high), ...back].join('L')}Z`} fill={stroke} fill-opacity=".16" />
      )}
      <CasedPath
        d={`M${path(({ median }) => median).join('L')}`}
        stroke={stroke}
        width={of === 'after' ? 3 : 2.25}
        {...(of === 'had' && { dash: '7 4' })}
      />
    </>
  );
}

/** What each line is, at its right end. */
function Ends(props: { result: HistoryResult; scales: Scales; language: Language }): JSX.Element {
  const { result, scales, language } = props;
  const { after, had } = result.rounds.at(-1)!;
  const kept = result.stopped === null;
  const was = say(language, kept ? 'beliefs.line-kept' : 'beliefs.line-was', {
    n: probability(language, after.median),
  });
  const gone = say(language, 'beliefs.line-had', { n: probability(language, had.median) });
  const below = Math.min(scales.y(after.median) + 10, scales.bottom - 22);
  const above = Math.min(scales.y(had.median) - 26, below - 20);
  return (
    <>
      <End text={was} colour={light.firstParty} y={kept ? above : below} right={scales.right} />
      {kept ? null : <End text={gone} colour={light.room} y={above} right={scales.right} />}
    </>
  );
}

function End({ text, colour, y, right }: { text: string; colour: string; y: number; right: number }): JSX.Element {
  const width = widthOf(text, 14, true);
  return (
    <LabelAt
      label={{ size: 14, lines: [{ text, bold: true, colour }] }}
      at={{ x: right - width, y, width, height: 18 }}
      anchor="end"
    />
  );
}

/** A bar a year under the axis, as tall as its visits, with their number where there is room. */
function Visits(props: { result: HistoryResult; context: BeliefContext; scales: Scales; margin: number }): JSX.Element {
  const { result, context, scales, margin } = props;
  const counts = result.rounds.map((_, at) => visitsOf(at, result, context));
  const most = Math.max(1, ...counts);
  const foot = scales.bottom + 44 + marksHeight;
  const width = scales.x(1) - scales.x(0);
  const numbers = context.history !== null && width > 22;
  return (
    <g font-size="13" fill={light.second}>
      <text x={margin} y={px(scales.bottom + 43)} font-size="14" font-weight="600" fill={light.ink}>
        {say(context.language, 'beliefs.row-visits', {})}
      </text>
      {counts.map((count, at) => {
        const height = (16 * count) / most;
        const middle = px(scales.x(at) + width / 2);
        return (
          <>
            <rect
              x={px(scales.x(at) + width * 0.3)}
              y={px(foot - height)}
              width={px(width * 0.4)}
              height={px(Math.max(height, 1))}
              fill={light.firstParty}
            />
            {numbers ? (
              <text x={middle} y={px(foot - height - 4)} text-anchor="middle">
                {count}
              </text>
            ) : null}
          </>
        );
      })}
    </g>
  );
}

function Grid(props: { result: HistoryResult; context: BeliefContext; scales: Scales; margin: number }): JSX.Element {
  const { result, context, scales, margin } = props;
  const { language, history } = context;
  const { left, right, top, bottom, x, y } = scales;
  const first = history === null ? 0 : firstYear(history.record);
  const own = history === null;
  return (
    <g font-size="13" fill={light.second}>
      <text x={margin} y={px(top - 32)} font-size="14" font-weight="600" fill={light.ink}>
        {say(language, own ? 'beliefs.axis-y-own' : 'beliefs.axis-y', {})}
      </text>
      <ChanceGrid language={language} left={left} right={right} gap={8} toY={y} />
      <BottomAxis
        plot={{ x: left, width: right - left }}
        {...{ top, bottom, x }}
        ticks={yearTicks(result.rounds.length, x(1) - x(0))}
        write={(tick) => String(first + tick)}
        title={say(language, own ? 'beliefs.axis-x-own' : 'beliefs.axis-x', {})}
      />
    </g>
  );
}

/** Every year, or every so many, that their numbers stand apart; the first always. */
function yearTicks(years: number, width: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((one) => one * width >= 44) ?? 100;
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, at) => at * step);
}

function frameWords(result: HistoryResult, context: BeliefContext): FrameWords {
  const { language } = context;
  const title = beliefTitle(result, context);
  const bands = result.draws === 0 ? [] : [say(language, 'beliefs.subtitle-bands', { n: result.draws })];
  const plotted = [say(language, 'beliefs.subtitle', {}), ...bands].join(' ');
  const sentences = beliefSentences(result, context);
  const years = result.rounds.map(({ after }, at) => {
    const visits = `${say(language, 'beliefs.visits', {})} ${visitsOf(at, result, context)}`;
    return `${yearWords(at, context)}: ${visits}, ${probability(language, after.median)}.`;
  });
  const description = [title, plotted, ...sentences, ...years].join(' ');
  const common = { id: 'belief', title, description, language: language.code };
  if (context.frame) return { ...common, heard: true, subtitle: [plotted], foot: [] };
  return { ...common, subtitle: [plotted, ...sentences.slice(0, 3)], foot: [beliefFoot(result, context)] };
}
