import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import {
  agreedSentences,
  capital,
  en,
  inReachSentence,
  interceptorAxis,
  limitAxis,
  say,
  treatyPoints,
  whole,
} from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { Hatches } from './areas.tsx';
import { BandScale, bandScaleWidth, type BandPlace } from './bandscale.tsx';
import { ChartBody } from './body.tsx';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import { Frame, frameLines, pageFrame, type FrameLines, type FrameWords } from './frame.tsx';
import { placeLabels } from './labels.ts';
import type { LabelStyle, PageLayout } from './layout.ts';
import { furthest, marksOf } from './marks.ts';
import { LineKey, lineKey } from './page-key.tsx';
import { light } from './palette.ts';
import { fewestForCurves } from './region.ts';
import { plotOver, px, type Plot } from './scales.ts';
import { engineLine, titleSentence } from './sentences.ts';
import { widthOf, wrap } from './text.ts';

const size = 13;
const leading = 17;
const bandStep = 26;

/** Everything that decides where things stand. */
interface Page {
  readonly words: FrameWords;
  readonly lines: FrameLines;
  readonly plot: Plot;
  readonly labels: LabelStyle;
  readonly head: Head;
  readonly under: readonly Line[];
  /** foot of the last line under the axis */
  readonly underFoot: number;
}

/** A line of the axis titles at its place. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly bold: boolean;
  /** lighter words behind, in the same line */
  readonly after?: string;
}

/** Title of the y axis and the scale of the bands, over the plot. */
interface Head {
  readonly lines: readonly Line[];
  readonly scale: BandPlace;
  readonly foot: number;
}

/** The linkage chart of the result's cell inside a page: no strip, no small charts; those stand by themselves. */
export function PageLinkage(props: { result: LinkageResult; context: FigureContext; layout: PageLayout }): JSX.Element {
  const { result, context, layout } = props;
  const language = context.language ?? en;
  const page = pageOf(result, context, layout);
  const { words, plot } = page;
  const marks = marksOf(context.points, plot, language, page.labels.margin ?? undefined);
  const key = layout.narrow ? lineKey(result, context, language, plot, page.underFoot + 12) : null;
  const bottom = key === null ? page.underFoot + 12 : key.foot + 8;
  return (
    <Frame words={words} lines={page.lines} bottom={bottom} defs={<Hatches id={words.id} />}>
      <AxisTitles lines={[...page.head.lines, ...page.under]} />
      <BandScale result={result} language={language} place={page.head.scale} id={words.id} />
      <ChartBody
        result={result}
        context={context}
        language={language}
        plot={plot}
        marks={marks}
        labels={placeLabels(result, context, language, plot, marks, page.labels)}
        id={words.id}
        gap={19}
        ticks={layout.narrow ? 4 : 7}
        apart={52}
      />
      {key === null ? null : <LineKey entries={key.entries} x={page.lines.style.margin} />}
    </Frame>
  );
}

/**
 * The plot of a page chart, as `Linkage` draws it with the same result, context and layout: pixels of the SVG to
 * limits and interceptors, and back.
 */
export function plotOf(result: LinkageResult, context: FigureContext, layout: PageLayout): Plot {
  return pageOf(result, context, layout).plot;
}

function pageOf(result: LinkageResult, context: FigureContext, layout: PageLayout): Page {
  const language = context.language ?? en;
  const words = frameWords(result, context, layout, language);
  const style = pageFrame(layout.width);
  const lines = frameLines(words, style);
  const head = headOver(result, context, layout, language, lines);
  const numbers = widthOf(whole(language, result.interceptors[result.interceptors.length - 1] as number), size);
  const margin = layout.narrow ? null : Math.round(Math.min(170, layout.width * 0.205));
  const x = style.margin + Math.ceil(numbers) + 8;
  const right = layout.width - style.margin - (margin === null ? 16 : margin + 10);
  const rect = { x, y: head.foot + 14, width: right - x, height: layout.plotHeight };
  const plot = plotOver(rect, result, furthest(context.points), layout.scale);
  const under = underAxis(context, layout, language, plot, style.margin);
  return {
    words,
    lines,
    plot,
    labels: { size, ring: layout.narrow ? 165 : 190, margin, numbered: layout.narrow, whole: true },
    head,
    under,
    underFoot: Math.max(...under.map((line) => line.y)),
  };
}

function frameWords(result: LinkageResult, context: FigureContext, layout: PageLayout, language: Language): FrameWords {
  const reach = result.inReach ? [inReachSentence(result, language)] : [];
  const explained = explanation(result, language);
  return {
    id: context.id ?? 'linkage',
    title: titleSentence(result, context, language),
    // on a phone the plot must stand in the first view, so what explains it stands under it
    subtitle: layout.narrow
      ? [cellLine(result, context, language, true)]
      : [cellLine(result, context, language, false), ...reach, explained],
    description: describe(result, context, layout.scale),
    language: language.code,
    foot: [
      ...(layout.narrow ? [...reach, explained] : []),
      agreedSentences(context, language).join(' '),
      treatyPoints(context, context.points, language),
      context.sourcesLine,
      `${engineLine(result, language)}. ${say(language, 'foot.grey', {})}`,
      context.link ?? '',
    ],
  };
}

function cellLine(result: LinkageResult, context: FigureContext, language: Language, counted: boolean): string {
  const { draws: n } = result;
  const words = { title: context.title, cell: say(language, `cell.${result.cell}`, {}) };
  const draws = n === 0 ? say(language, 'foot.one', {}) : say(language, 'foot.draws', { n });
  return counted
    ? say(language, 'page.cell-draws', { ...words, draws: capital(draws) })
    : say(language, 'page.cell', words);
}

/** What is filled, over how many draws; that contours and lines answer different questions. */
function explanation({ draws }: LinkageResult, language: Language): string {
  if (draws === 0) return say(language, 'page.one', {});
  const steps = draws < fewestForCurves ? [say(language, 'subtitle.steps', {})] : [];
  return [say(language, 'page.filled', { n: draws }), say(language, 'page.thin', {}), ...steps].join(' ');
}

/** The y axis is named over itself; the scale of the bands stands beside that name, or above it where room is short. */
function headOver(
  result: LinkageResult,
  context: FigureContext,
  layout: PageLayout,
  language: Language,
  { style, top }: FrameLines,
): Head {
  const name = interceptorAxis(result, context, language);
  const scale = `(${say(language, layout.scale === 'sqrt' ? 'axis.sqrt' : 'axis.linear', {})})`;
  const room = layout.width - 2 * style.margin;
  const nameWidth = widthOf(name, size, true) + 8;
  const together = nameWidth + widthOf(scale, size) <= room;
  const width = bandScaleWidth(result, language, bandStep);
  const beside = together && nameWidth + widthOf(scale, size) + 16 + width <= room;
  const first = top + (beside ? 26 : 54);
  const at = (text: string, x: number, y: number, bold: boolean): Line => ({ text, x, y, anchor: 'start', bold });
  const lines = together
    ? [{ ...at(name, style.margin, first, true), after: scale }]
    : [at(name, style.margin, first, true), at(scale, style.margin, first + leading, false)];
  const place = beside ? { right: layout.width - style.margin } : { left: style.margin + 8 };
  return {
    lines,
    scale: { ...place, y: top + 16, step: bandStep },
    foot: Math.max(...lines.map((line) => line.y)),
  };
}

/** "deeper cuts" on the left and the name of the axis on the right, in as many lines as they need. */
function underAxis(context: FigureContext, layout: PageLayout, language: Language, plot: Plot, margin: number): Line[] {
  const deeper = say(language, 'axis.deeper', {});
  const [left, right] = layout.narrow
    ? [margin, layout.width - margin]
    : [plot.x, Math.max(plot.x + plot.width, layout.width * 0.8)];
  const name = wrap(limitAxis(context, language), right - left, size, true);
  const fits = widthOf(name[0] ?? '', size, true) + 16 + widthOf(deeper, size) <= right - left;
  const y = plot.y + plot.height + 40;
  const below = fits ? y : y + leading;
  return [
    { text: deeper, x: left, y, anchor: 'start', bold: false },
    ...name.map((text, i): Line => ({ text, x: right, y: below + i * leading, anchor: 'end', bold: true })),
  ];
}

function AxisTitles(props: { lines: readonly Line[] }): JSX.Element {
  return (
    <g>
      {props.lines.map(({ text, x, y, anchor, bold, after }) => (
        <text
          x={px(x)}
          y={px(y)}
          {...(anchor === 'end' ? { 'text-anchor': 'end' } : {})}
          {...(bold ? { 'font-weight': 600 } : { fill: light.second })}
        >
          {text}
          {after === undefined ? null : (
            <tspan dx="8" font-weight="400" fill={light.second}>
              {after}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
}
