import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import {
  attackWords,
  closing,
  decimal,
  en,
  extent,
  intervalWords,
  party,
  piecesOf,
  say,
  whole,
  type Extent,
  type Language,
} from '../words/index.ts';
import { AssuredLines, BothBands, bandFill, Hatches, MedianLines } from './areas.tsx';
import { Axes } from './axes.tsx';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import { CasedPath, Frame, frameLines, LabelAt, type FrameWords } from './frame.tsx';
import { placeLabels, ringAt } from './labels.ts';
import { furthest, marksOf, type Mark } from './marks.ts';
import { bands, light } from './palette.ts';
import { ratioHeight, RatioStrip } from './ratio.tsx';
import { fewestForCurves } from './region.ts';
import { plotOver, px, type Plot } from './scales.ts';
import { SmallMultiples, smallHeight } from './small.tsx';

const plotHeight = 392;

/** The linkage chart of the scenario's cell, with the exchange ratio and the other cells under it. */
export function Linkage(props: { result: LinkageResult; context: FigureContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const id = context.id ?? 'linkage';
  const words = frameWords(result, context, language, id);
  const lines = frameLines(words);
  const far = furthest(context.points);
  const plot = plotOver({ x: 72, y: lines.top + 32, width: 690, height: plotHeight }, result, far);
  const marks = marksOf(context.points, plot, language);
  const labels = placeLabels(result, context, language, plot, marks);
  const ratioTop = plot.y + plotHeight + 62;
  const smallTop = ratioTop + ratioHeight + 18;
  return (
    <Frame words={words} lines={lines} bottom={smallTop + smallHeight} defs={<Hatches id={id} />}>
      <Heading result={result} context={context} language={language} plot={plot} id={id} />
      <Axes result={result} plot={plot} write={(n) => whole(language, n)} gap={19} ticks={7} />
      <BothBands result={result} cell={result.cell} plot={plot} id={id} />
      <AssuredLines result={result} cell={result.cell} plot={plot} />
      {marks
        .filter((mark) => mark.across)
        .map((mark) => (
          <path d={mark.path} fill="none" stroke={light.second} stroke-width="1.25" stroke-dasharray="2 4" />
        ))}
      <MedianLines result={result} context={context} cell={result.cell} plot={plot} scale={1} />
      {marks
        .filter((mark) => !mark.across)
        .map((mark) => (
          <MarkAt mark={mark} />
        ))}
      {labels.map((one) => (one.leader === null ? null : <CasedPath d={one.leader} stroke={light.second} width={1} />))}
      {labels.map((one) => (
        <LabelAt label={one.label} at={one.at} anchor={one.anchor} />
      ))}
      <Ring context={context} plot={plot} />
      <RatioStrip result={result} context={context} language={language} plot={plot} top={ratioTop} />
      <SmallMultiples result={result} context={context} language={language} top={smallTop} furthest={far} id={id} />
    </Frame>
  );
}

/** The title says what the result says: below which limit the room is closed in half the draws. */
export function titleSentence(result: LinkageResult, context: FigureContext, language: Language): string {
  const one = result.draws === 0;
  const half = closing(result, 'both', result.cell)?.half ?? null;
  if (half === null) return say(language, 'title.waiting', { cell: say(language, `cell.${result.cell}`, {}) });
  const { limit } = half;
  const pieces = piecesOf(result, half);
  const attack = attackWords(context, language);
  if (limit === null)
    return say(language, one ? 'title.none-one' : 'title.none', {
      attack,
      top: result.limits[result.limits.length - 1] as number,
    });
  if (pieces !== null)
    return say(language, one ? 'title.pieces-one' : 'title.pieces', {
      attack,
      intervals: intervalWords(pieces, language),
    });
  if (limit === result.limits[0]) return say(language, one ? 'title.all-one' : 'title.all', { attack, limit });
  return say(language, one ? 'title.one' : 'title.half', { attack, limit });
}

function frameWords(result: LinkageResult, context: FigureContext, language: Language, id: string): FrameWords {
  return {
    id,
    title: titleSentence(result, context, language),
    subtitle: subtitles(result, context, language),
    description: describe(result, context),
    language: language.code,
    foot: [
      context.sourcesLine,
      `${engineLine(result, language)}. ${say(language, 'foot.grey', {})}`,
      context.link ?? '',
    ],
  };
}

function subtitles(result: LinkageResult, context: FigureContext, language: Language): string[] {
  const cell = say(language, `cell.${result.cell}`, {});
  const explained = say(language, `explain.${result.cell}`, {});
  const shares =
    result.draws === 0 ? say(language, 'subtitle.one', {}) : say(language, 'subtitle.shares', { n: result.draws });
  const steps = result.draws > 0 && result.draws < fewestForCurves ? ` ${say(language, 'subtitle.steps', {})}` : '';
  const thin = result.draws === 0 ? '' : ` ${say(language, 'subtitle.thin', {})}`;
  return [
    say(language, 'subtitle.cell', { title: context.title, cell, explained }),
    ...criteriaLine(context, language),
    shares + thin + steps,
  ];
}

function criteriaLine(context: FigureContext, language: Language): string[] {
  const criteria = context.criteria;
  if (criteria === undefined) return [];
  const chance = (value: Extent): string =>
    typeof value === 'number'
      ? decimal(language, value)
      : say(language, 'number.range', { low: decimal(language, value[0]), high: decimal(language, value[1]) });
  return [
    say(language, 'subtitle.criteria', {
      warheads: extent(language, criteria.retaliation.warheads),
      confidence: chance(criteria.retaliation.confidence),
      attack: attackWords(context, language),
      shield: chance(criteria.shield.confidence),
    }),
  ];
}

/** Engine, scenario, draws and seed: what it takes to run it again. */
export function engineLine(
  result: Pick<LinkageResult, 'engine' | 'scenario' | 'alternative' | 'draws' | 'seed'>,
  language: Language,
): string {
  const alternative =
    result.alternative === null ? '' : say(language, 'foot.alternative', { name: result.alternative });
  const draws = result.draws === 0 ? say(language, 'foot.one', {}) : say(language, 'foot.draws', { n: result.draws });
  return say(language, 'foot.engine', {
    engine: result.engine,
    scenario: result.scenario,
    alternative,
    draws,
    seed: String(result.seed),
  });
}

function Heading(props: {
  result: LinkageResult;
  context: FigureContext;
  language: Language;
  plot: Plot;
  id: string;
}): JSX.Element {
  const { result, context, language, plot } = props;
  const bottom = plot.y + plot.height;
  return (
    <g>
      <text x="24" y={px(plot.y - 14)} font-weight="600">
        {say(language, 'axis.interceptors', { party: party(language, context.parties[0]).name })}
        <tspan
          dx="8"
          font-weight="400"
          font-size="13"
          fill={light.second}
        >{`(${say(language, 'axis.sqrt', {})})`}</tspan>
      </text>
      <BandScale result={result} language={language} right={936} y={plot.y - 22} id={props.id} />
      <text x={px(plot.x)} y={px(bottom + 43)} fill={light.second}>
        {say(language, 'axis.deeper', {})}
      </text>
      <text x={px(plot.x + plot.width)} y={px(bottom + 43)} text-anchor="end" font-weight="600">
        {say(language, 'axis.warheads', {})}
      </text>
    </g>
  );
}

/** The bands in order, with the shares at which they change: a scale, set in the line of the axis title. */
function BandScale(props: {
  result: LinkageResult;
  language: Language;
  right: number;
  y: number;
  id: string;
}): JSX.Element {
  const { language, right, y, id } = props;
  const one = props.result.draws === 0;
  const shown = one ? bands.filter((band) => band.from === 0.9) : bands;
  const step = 30;
  const left = right - shown.length * step;
  return (
    <g font-size="13" fill={light.second}>
      <text x={px(left - 10)} y={px(y + 11)} text-anchor="end">
        {say(language, one ? 'axis.one' : 'axis.scale', {})}
      </text>
      {shown.map((band, i) => (
        <rect
          x={px(left + i * step)}
          y={px(y)}
          width={step}
          height="12"
          fill={bandFill(id, band.from)}
          stroke={light.hatch}
          stroke-width=".75"
        />
      ))}
      {one
        ? null
        : shown
            .map((band) => `${Math.round(band.from * 100)}`)
            .map((text, i) => (
              <text x={px(left + i * step)} y={px(y - 4)} text-anchor="middle">
                {text}
              </text>
            ))}
    </g>
  );
}

function MarkAt(props: { mark: Mark }): JSX.Element {
  const { mark } = props;
  if (mark.solid) return <path d={mark.path} fill={light.ink} stroke={light.paper} stroke-width="2" />;
  return <CasedPath d={mark.path} stroke={light.ink} width={1.75} />;
}

function Ring(props: { context: FigureContext; plot: Plot }): JSX.Element | null {
  const at = ringAt(props.context, props.plot);
  if (at === null) return null;
  const [cx, cy] = [px(at.x), px(at.y)];
  return (
    <g>
      <circle cx={cx} cy={cy} r="14" fill="none" stroke={light.paper} stroke-width="6" />
      <circle cx={cx} cy={cy} r="13" fill="none" stroke={light.ink} stroke-width="2.5" />
      <circle cx={cx} cy={cy} r="4" fill={light.ink} />
    </g>
  );
}
