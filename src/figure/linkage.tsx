import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import {
  agreedSentences,
  attackWords,
  decimal,
  en,
  extent,
  inReachSentence,
  interceptorAxis,
  limitAxis,
  say,
  treatyPoints,
} from '../words/index.ts';
import type { Extent, Language } from '../words/index.ts';
import { Hatches } from './areas.tsx';
import { BandScale } from './bandscale.tsx';
import { ChartBody } from './body.tsx';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import { Frame, frameLines, type FrameWords } from './frame.tsx';
import { placeLabels } from './labels.ts';
import type { LabelStyle, PageLayout } from './layout.ts';
import { furthest, marksOf } from './marks.ts';
import { PageLinkage } from './page.tsx';
import { light } from './palette.ts';
import { ratioHeight, RatioRow } from './ratio.tsx';
import { fewestForCurves } from './region.ts';
import { plotOver, px, type Plot } from './scales.ts';
import { engineLine, titleSentence } from './sentences.ts';
import { SmallMultiples, smallHeight } from './small.tsx';

const plotHeight = 392;
const sheetLabels: LabelStyle = { size: 14, ring: 215, margin: 174, numbered: false, whole: false };

/**
 * The linkage chart of the scenario's cell: a sheet with the exchange ratio and the other cells under it, or, with a
 * layout, the chart alone inside a page.
 */
export function Linkage(props: { result: LinkageResult; context: FigureContext; layout?: PageLayout }): JSX.Element {
  const { result, context, layout } = props;
  return layout === undefined ? (
    <LinkageSheet result={result} context={context} />
  ) : (
    <PageLinkage result={result} context={context} layout={layout} />
  );
}

function LinkageSheet(props: { result: LinkageResult; context: FigureContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const id = context.id ?? 'linkage';
  const words = frameWords(result, context, language, id);
  const lines = frameLines(words);
  const far = furthest(context.points);
  const plot = plotOver({ x: 72, y: lines.top + 32, width: 690, height: plotHeight }, result, far);
  const marks = marksOf(context.points, plot, language);
  const labels = placeLabels(result, context, language, plot, marks, sheetLabels);
  const ratioTop = plot.y + plotHeight + 62;
  const smallTop = ratioTop + ratioHeight + 18;
  return (
    <Frame words={words} lines={lines} bottom={smallTop + smallHeight} defs={<Hatches id={id} />}>
      <Heading result={result} context={context} language={language} plot={plot} id={id} />
      <ChartBody
        result={result}
        context={context}
        language={language}
        plot={plot}
        marks={marks}
        labels={labels}
        id={id}
        gap={19}
        ticks={7}
      />
      <RatioRow result={result} context={context} language={language} plot={plot} top={ratioTop} />
      <SmallMultiples result={result} context={context} language={language} top={smallTop} furthest={far} id={id} />
    </Frame>
  );
}

function frameWords(result: LinkageResult, context: FigureContext, language: Language, id: string): FrameWords {
  return {
    id,
    title: titleSentence(result, context, language),
    subtitle: subtitles(result, context, language),
    description: describe(result, context),
    language: language.code,
    foot: [
      agreedSentences(context, language).join(' '),
      treatyPoints(context, context.points, language),
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
    ...(result.inReach ? [inReachSentence(result, language)] : []),
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
        {interceptorAxis(result, context, language)}
        <tspan
          dx="8"
          font-weight="400"
          font-size="13"
          fill={light.second}
        >{`(${say(language, 'axis.sqrt', {})})`}</tspan>
      </text>
      <BandScale result={result} language={language} place={{ right: 936, y: plot.y - 22, step: 30 }} id={props.id} />
      <text x={px(plot.x)} y={px(bottom + 43)} fill={light.second}>
        {say(language, 'axis.deeper', {})}
      </text>
      <text x={px(plot.x + plot.width)} y={px(bottom + 43)} text-anchor="end" font-weight="600">
        {limitAxis(context, language)}
      </text>
    </g>
  );
}
