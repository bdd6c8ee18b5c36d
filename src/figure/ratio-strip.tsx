import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import { en, say, whole, type Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { Frame, frameLines, Lines, pageFrame, type FrameWords } from './frame.tsx';
import type { PageLayout } from './layout.ts';
import { plotOf } from './page.tsx';
import { light } from './palette.ts';
import { spread } from './place.ts';
import { colourOf, highest, lastOf, lineWords, medians, pathOf } from './ratio.tsx';
import { limitTicks, px, type Plot } from './scales.ts';
import { engineLine } from './sentences.ts';
import { wrap } from './text.ts';

const height = 56;
const leading = 17;
const sample = 26;

/** A party's line, and what it says. */
interface End {
  readonly values: readonly (number | null)[];
  readonly lines: readonly string[];
  readonly colour: string;
  readonly dash: string | null;
}

/** Whether striking first pays in warheads, by limit: a picture of its own, its plot under that of the page chart. */
export function RatioStrip(props: { result: LinkageResult; context: FigureContext; layout: PageLayout }): JSX.Element {
  const { result, context, layout } = props;
  const language = context.language ?? en;
  const words = frameWords(result, context, language);
  const style = pageFrame(layout.width);
  const lines = frameLines(words, { ...style, title: { size: 13, leading: 18, y: 17 }, head: 8 });
  const plot = plotOf(result, context, layout);
  const y0 = lines.top + 8;
  const toY = scaleLinear([0, highest(result)], [y0 + height, y0]);
  const room = layout.narrow ? layout.width - 2 * style.margin - sample - 8 : layout.width - plot.x - plot.width - 22;
  const ends = endsOf(result, context, language, room);
  const under = y0 + height + 44;
  const rows = ends.reduce((sum, end) => sum + end.lines.length * leading + 4, 0);
  return (
    <Frame words={words} lines={lines} bottom={layout.narrow ? under + rows - 4 : y0 + height + 34}>
      <StripAxes result={result} plot={plot} language={language} y0={y0} one={toY(1)} />
      {ends.map(({ values, colour, dash }) =>
        values.every((value) => value === null) ? null : (
          <path
            d={pathOf(result, values, plot, (n) => toY(n))}
            fill="none"
            stroke={colour}
            stroke-width="2"
            {...dashOf(dash)}
          />
        ),
      )}
      {layout.narrow ? (
        <NamesUnder ends={ends} x={style.margin} y={under} />
      ) : (
        <NamesBeside ends={ends} x={plot.x + plot.width + 10} y0={y0} toY={(n) => toY(n)} />
      )}
    </Frame>
  );
}

/** The strip in words: what it shows, and both parties' range. */
export function describeRatio(result: LinkageResult, context: FigureContext): string {
  const language = context.language ?? en;
  const list = context.parties.map((name) => lineWords(name, medians(result, name), language)).join('; ');
  return say(language, 'ratio.describe', { title: say(language, 'ratio.title', {}), list });
}

function frameWords(result: LinkageResult, context: FigureContext, language: Language): FrameWords {
  return {
    id: `${context.id ?? 'linkage'}-ratio`,
    title: say(language, 'ratio.title', {}),
    subtitle: [],
    description: describeRatio(result, context),
    language: language.code,
    foot: [`${engineLine(result, language)}.`],
  };
}

function endsOf(result: LinkageResult, context: FigureContext, language: Language, room: number): End[] {
  return context.parties.map((name, i) => {
    const values = medians(result, name);
    const lines = wrap(lineWords(name, values, language), room, 13, true);
    return { values, lines, colour: colourOf(i), dash: i === 1 ? '7 3' : null };
  });
}

function StripAxes(props: {
  result: LinkageResult;
  plot: Plot;
  language: Language;
  y0: number;
  one: number;
}): JSX.Element {
  const { plot, language, y0, one } = props;
  const [left, right, bottom] = [px(plot.x), px(plot.x + plot.width), px(y0 + height)];
  return (
    <g fill={light.second}>
      <path d={`M${left} ${bottom}H${right}`} stroke={light.second} />
      <path d={`M${left} ${px(one)}H${right}`} stroke={light.second} stroke-dasharray="2 3" />
      <text x={px(plot.x - 8)} y={px(one + 4.5)} text-anchor="end">
        1
      </text>
      {limitTicks(plot, 7, 52).map((tick) => (
        <>
          <path d={`M${px(plot.toX(tick))} ${bottom}v5`} stroke={light.second} />
          <text x={px(plot.toX(tick))} y={px(y0 + height + 19)} text-anchor="middle">
            {whole(language, tick)}
          </text>
        </>
      ))}
    </g>
  );
}

function NamesBeside(props: { ends: readonly End[]; x: number; y0: number; toY: (n: number) => number }): JSX.Element {
  const { ends, x, y0, toY } = props;
  const wanted = ends.map(({ values, lines }) => ({
    y: toY(lastOf(values) ?? 0) - (lines.length * leading) / 2,
    height: lines.length * leading,
  }));
  const heights = spread(wanted, y0 - 10, y0 + height + 26);
  return (
    <g font-weight="600">
      {ends.map(({ lines, colour }, i) => (
        <g fill={colour}>
          <Lines of={lines} x={x} y={(heights[i] as number) + 13} />
        </g>
      ))}
    </g>
  );
}

function NamesUnder(props: { ends: readonly End[]; x: number; y: number }): JSX.Element {
  let y = props.y;
  return (
    <g font-weight="600">
      {props.ends.map(({ lines, colour, dash }) => {
        const at = y;
        y += lines.length * leading + 4;
        return (
          <g fill={colour}>
            <path d={`M${props.x} ${px(at - 4.5)}h${sample}`} stroke={colour} stroke-width="2" {...dashOf(dash)} />
            <Lines of={lines} x={props.x + sample + 8} y={at} />
          </g>
        );
      })}
    </g>
  );
}

function dashOf(dash: string | null): { 'stroke-dasharray'?: string } {
  return dash === null ? {} : { 'stroke-dasharray': dash };
}
