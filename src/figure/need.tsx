import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { NeedCurve } from '../model/stability/index.ts';
import {
  attackWords,
  decimal,
  drawCount,
  en,
  party,
  probability,
  quantiles,
  say,
  whole,
  type Language,
} from '../words/index.ts';
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
import { BottomAxis } from './bottom-axis.tsx';
import { light } from './palette.ts';
import { px, type Rect } from './scales.ts';
import { widthOf, wrap } from './text.ts';
import { legendHeight, TwoLooksMarks, twoLooksSentence } from './two-looks.tsx';
import { wilkeningOfNeed } from './wilkening-words.ts';

/** What a picture of the need says beside its result. */
export interface NeedContext {
  /** title of the scenario and owner of the shield; null: asked for on the command line */
  readonly scenario: { readonly title: string; readonly party: string } | null;
  readonly draws: number;
  /** sources, engine, draws and seed, in one line each */
  readonly foot: readonly string[];
  readonly language?: Language;
  /** inside a page, which says title, sentences and foot itself; not given: a sheet of its own */
  readonly frame?: FrameStyle;
}

/** Where the curve is drawn; `inside`: words stand in it, where there is no room beside it. */
interface NeedPlot {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly inside: boolean;
}

function plotOf(frame: FrameStyle | undefined): NeedPlot {
  if (!frame) return { x: 72, width: 690, height: 330, inside: false };
  const x = frame.margin + 32;
  return { x, width: frame.width - x - frame.margin - 8, height: 240, inside: true };
}

/** Confidence against stock: median, band, and the need at the confidence asked for. */
export function NeedChart(props: { result: NeedCurve; context: NeedContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const words = frameWords(result, context, language);
  const plot = plotOf(context.frame);
  const style = context.frame ?? sheetFrame;
  const lines = frameLines(words, style);
  const axis = wrap(say(language, 'need.axis-y', {}), (style.width - 2 * style.margin) / style.letters, 14, true);
  const top = lines.top + 16 + 18 * axis.length;
  const bottom = top + plot.height;
  const most = Math.max(1, result.curve.at(-1)!.interceptors);
  const x = scaleLinear([0, most], [plot.x, plot.x + plot.width]);
  const y = scaleLinear([0, 1], [bottom, top]);
  const path = (of: (point: NeedCurve['curve'][number]) => number): string =>
    result.curve.map((point, i) => `${i === 0 ? 'M' : 'L'}${px(x(point.interceptors))} ${px(y(of(point)))}`).join('');
  const back = result.curve
    .toReversed()
    .map((point) => `L${px(x(point.interceptors))} ${px(y(point.noneLeaks.low))}`)
    .join('');
  const legend = plot.inside
    ? { x: style.margin, y: bottom + 70, room: (style.width - 2 * style.margin) / style.letters }
    : { x: plot.x + plot.width + 10, y: top + 160, room: 960 - 24 - plot.x - plot.width - 10 };
  const under = plot.inside ? legendHeight(result, language, legend.room) : 0;
  return (
    <Frame words={words} lines={lines} bottom={bottom + 54 + under}>
      <Grid {...{ language, plot, x, y, top, bottom, axis }} margin={style.margin} />
      {context.draws === 0 ? null : <path d={`${path((point) => point.noneLeaks.high)}${back}Z`} fill={light.grid} />}
      <CasedPath d={path((point) => point.noneLeaks.median)} stroke={light.firstParty} width={3} />
      <Asked {...{ result, language, plot, x, y, bottom }} one={context.draws === 0} />
      <TwoLooksMarks result={result} language={language} x={x} y={y} legend={legend} />
    </Frame>
  );
}

type Scale = { (n: number): number; ticks(count: number): number[] };

function Grid(props: {
  language: Language;
  plot: NeedPlot;
  margin: number;
  /** title of the axis, in lines */
  axis: readonly string[];
  x: Scale;
  y: Scale;
  top: number;
  bottom: number;
}): JSX.Element {
  const { language, plot, margin, axis, x, y, top, bottom } = props;
  const right = plot.x + plot.width;
  return (
    <g font-size="13" fill={light.second}>
      <g font-size="14" font-weight="600" fill={light.ink}>
        <Lines of={axis} x={margin} y={top - 14 - 18 * (axis.length - 1)} leading={18} />
      </g>
      {y.ticks(5).map((tick) => (
        <>
          <path d={`M${plot.x} ${px(y(tick))}H${right}`} stroke={light.grid} />
          <text x={plot.x - 8} y={px(y(tick) + 4.5)} text-anchor="end">
            {decimal(language, tick, 1)}
          </text>
        </>
      ))}
      <BottomAxis
        {...{ plot, top, bottom, x }}
        ticks={x.ticks(plot.width < 480 ? 5 : 9).filter(Number.isInteger)}
        write={(tick) => whole(language, tick)}
        title={say(language, 'need.axis-x', {})}
      />
    </g>
  );
}

/** The confidence asked for, and where the curve reaches it: the median need, and its band as a bar on the line. */
function Asked(props: {
  result: NeedCurve;
  language: Language;
  plot: NeedPlot;
  one: boolean;
  x: Scale;
  y: Scale;
  bottom: number;
}): JSX.Element {
  const { result, language, plot, one, x, y, bottom } = props;
  const right = plot.x + plot.width;
  const at = y(result.confidence.median);
  const { median, low, high } = result.need.interceptors;
  const label = say(language, 'need.criterion', { confidence: decimal(language, result.confidence.median) });
  const mark = median === null ? null : say(language, one ? 'need.mark-one' : 'need.mark', { n: median });
  return (
    <>
      <CasedPath d={`M${plot.x} ${px(at)}H${right}`} stroke={light.ink} width={2} dash="11 4 2.5 4" />
      {low === null || one ? null : (
        <path
          d={`M${px(x(low))} ${px(at)}H${px(high === null ? right : x(high))}`}
          stroke={light.ink}
          stroke-width="6"
        />
      )}
      {median === null || mark === null ? null : (
        <>
          <CasedPath d={`M${px(x(median))} ${px(at)}V${px(bottom)}`} stroke={light.ink} width={1.75} />
          <circle cx={px(x(median))} cy={px(at)} r="6" fill={light.ink} stroke={light.paper} stroke-width="2" />
          <LabelAt
            label={{ size: 14, lines: [{ text: mark, bold: true, colour: light.ink }] }}
            at={besideMark(x(median), bottom, widthOf(mark, 14, true), right)}
          />
        </>
      )}
      {plot.inside ? (
        <LabelAt
          label={{ size: 13, lines: [{ text: label, bold: false, colour: light.ink }] }}
          at={{ x: plot.x + 6, y: at - 24, width: widthOf(label, 13), height: 16 }}
        />
      ) : (
        <text x={right + 10} y={px(at + 5)}>
          {label}
        </text>
      )}
    </>
  );
}

/** At the right of the mark, or at its left where the picture ends. */
function besideMark(x: number, bottom: number, width: number, right: number): Rect {
  return { x: x + 9 + width > right ? x - 9 - width : x + 9, y: bottom - 26, width, height: 18 };
}

/** The small attack, in words. */
export function needAttack({ attack, confidence }: NeedCurve, language: Language): string {
  const { missiles, warheadsPerMissile, decoysPerWarhead } = attack;
  const shield = {
    missiles,
    warheadsPerMissile,
    decoysPerWarhead: decoysPerWarhead.median,
    confidence: confidence.median,
  };
  const criteria = { retaliation: { warheads: 0, confidence: 0 }, shield };
  return attackWords(
    { title: '', parties: ['', ''], package: { warheads: null, interceptors: 0 }, criteria },
    language,
  );
}

/** What the result says in one sentence. */
export function needTitle(result: NeedCurve, language: Language): string {
  const attack = needAttack(result, language);
  const confidence = chanceAsked(result, language);
  const { interceptors } = result.need;
  if (interceptors.median === null)
    return say(language, 'need.title-none', { attack, confidence, reason: because(result, language) });
  const need = quantiles(language, interceptors, say(language, 'need.above', {}));
  return say(language, 'need.title', { need, n: interceptors.median, attack, confidence });
}

/** What stands beside the sentence: draws without a need, the most that can be had, and what an average is not. */
export function needSentences(result: NeedCurve, draws: number, language: Language): readonly string[] {
  const last = result.curve.at(-1)!;
  return [
    ...(result.forComparison ? [`${say(language, 'doctrine.fractional', {})}.`] : []),
    ...(result.split === 'even' ? [say(language, 'need.split-even', {})] : []),
    ...needNone(result, draws, language),
    say(language, 'need.most', { chance: quantiles(language, last.noneLeaks, '', probability) }),
    ...wilkeningOfNeed(result, language),
    ...(result.forComparison ? [] : [twoLooksSentence(result, draws, language)]),
  ];
}

/** In how many draws no number is enough, and why mostly; nothing where it is none. */
export function needNone(result: NeedCurve, draws: number, language: Language): readonly string[] {
  const { share } = result.need.nullShare;
  if (share === 0 || draws === 0) return [];
  const count = drawCount(language, share, draws);
  return [say(language, 'need.some', { draws: count, reason: because(result, language) })];
}

function because({ need: { reason }, forComparison }: NeedCurve, language: Language): string {
  if (reason === null) return '';
  const words =
    forComparison && reason === 'kill' ? say(language, 'need.reason-share', {}) : say(language, `reason.${reason}`, {});
  return say(language, 'assess.need-because', { reason: words });
}

function chanceAsked({ confidence }: NeedCurve, language: Language): string {
  return quantiles(language, confidence, '', (l, n) => decimal(l, n, 3));
}

function frameWords(result: NeedCurve, context: NeedContext, language: Language): FrameWords {
  const attack = needAttack(result, language);
  const title = needTitle(result, language);
  const plotted =
    context.draws === 0
      ? say(language, 'need.subtitle-one', { attack })
      : say(language, 'need.subtitle', { attack, n: context.draws });
  const whose =
    context.scenario === null
      ? []
      : [
          say(language, 'need.party', {
            title: context.scenario.title,
            party: party(language, context.scenario.party).name,
          }),
        ];
  const sentences = needSentences(result, context.draws, language);
  const description = [title, ...whose, plotted, ...sentences].join(' ');
  const common = { id: 'need', title, description, language: language.code };
  if (context.frame) return { ...common, heard: true, subtitle: [plotted], foot: [] };
  return { ...common, subtitle: [[...whose, plotted].join(' '), sentences.join(' ')], foot: context.foot };
}
