import { scaleLog } from 'd3-scale';
import type { JSX } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { CostExchange, CostOfKind } from '../model/stability/index.ts';
import { decimal, en, say, type Language } from '../words/index.ts';
import {
  costFoot,
  costSentences,
  costTitle,
  drawnSentences,
  kindWords,
  sharesWords,
  times,
  type CostContext,
} from './cost-words.ts';
import { Frame, frameLines, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { wrap } from './text.ts';

const plot = { x: 262, right: 912 };
const rowHeight = 96;
/** of a row's words, left of the plot */
const wordsWidth = 222;

type Scale = (n: number) => number;

/** Cost exchange as a complete SVG document. */
export function costSvg(result: CostExchange, context: CostContext): string {
  return `${renderToString(h(CostChart, { result, context }))}\n`;
}

/** A bar an added object on a logarithmic axis, against the line at 1: median and band at the margin, the average below. */
export function CostChart(props: { result: CostExchange; context: CostContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const words = frameWords(result, context, language);
  const lines = frameLines(words);
  const top = lines.top + 40;
  const bottom = top + rowHeight * result.added.length;
  const [low, high] = decades(result);
  const scale = scaleLog([low, high], [plot.x, plot.right]);
  const x: Scale = (n) => scale(Math.min(high, Math.max(low, n)));
  return (
    <Frame words={words} lines={lines} bottom={bottom + 54}>
      <Axis language={language} x={x} low={low} high={high} top={top} bottom={bottom} />
      {result.added.map((one, i) => (
        <Row one={one} draws={result.draws} language={language} x={x} y={top + rowHeight * i} />
      ))}
    </Frame>
  );
}

/** Whole powers of ten round everything that is drawn, and round 1. */
function decades({ added }: CostExchange): readonly [number, number] {
  const drawn = added.flatMap(({ ratio, averageRatio }) =>
    [ratio, averageRatio].flatMap((band) => (band === null ? [] : [band.low, band.median, band.high])),
  );
  const known = drawn.filter((n): n is number => n !== null && n > 0);
  let low = 0.1;
  let high = 10;
  while (known.some((n) => n < low)) low /= 10;
  while (known.some((n) => n > high)) high *= 10;
  return [low, high];
}

function Axis(props: {
  language: Language;
  x: Scale;
  low: number;
  high: number;
  top: number;
  bottom: number;
}): JSX.Element {
  const { language, x, low, high, top, bottom } = props;
  const ticks: number[] = [];
  for (let tick = low; tick <= high * 1.0001; tick *= 10) ticks.push(Number(tick.toPrecision(1)));
  return (
    <g font-size="13" fill={light.second}>
      {ticks.map((tick) => (
        <>
          <path d={`M${px(x(tick))} ${px(top)}V${px(bottom)}`} stroke={light.grid} />
          <text x={px(x(tick))} y={px(bottom + 20)} text-anchor="middle">
            {decimal(language, tick, 6)}
          </text>
        </>
      ))}
      <path d={`M${px(x(1))} ${px(top - 8)}V${px(bottom)}`} stroke={light.ink} stroke-width="2" />
      <text x={px(x(1) - 10)} y={px(top - 14)} text-anchor="end">
        {say(language, 'cost.axis-less', {})}
      </text>
      <text x={px(x(1) + 10)} y={px(top - 14)}>
        {say(language, 'cost.axis-more', {})}
      </text>
      <path d={`M${plot.x} ${px(bottom)}H${plot.right}`} stroke={light.second} />
      <text x={plot.right} y={px(bottom + 42)} text-anchor="end" font-size="14" font-weight="600" fill={light.ink}>
        {say(language, 'cost.axis', {})}
      </text>
    </g>
  );
}

/** Where no number of interceptors is enough the bar runs off to the right, and the words say so. */
function Row(props: { one: CostOfKind; draws: number; language: Language; x: Scale; y: number }): JSX.Element {
  const { one, draws, language, x, y } = props;
  const { ratio, averageRatio } = one;
  const median = averageRatio?.median ?? null;
  const end = (n: number | null): number => (n === null ? plot.right + 12 : x(n));
  const bar = y + 40;
  return (
    <>
      <text x="24" y={px(y + 26)} font-weight="600">
        {kindWords(one.kind, language)}
      </text>
      {wrap(sharesWords(one.shares, draws, language), wordsWidth, 12.5).map((line, i) => (
        <text x="24" y={px(y + 44 + 16 * i)} font-size="12.5" fill={light.second}>
          {line}
        </text>
      ))}
      <path d={`M${px(end(ratio.low))} ${px(bar)}H${px(end(ratio.high))}`} stroke={light.firstParty} stroke-width="8" />
      {ratio.median === null ? null : (
        <circle
          cx={px(x(ratio.median))}
          cy={px(bar)}
          r="7"
          fill={light.firstParty}
          stroke={light.paper}
          stroke-width="2"
        />
      )}
      <Said at={end(ratio.median)} y={bar - 14} text={times(ratio, language)} bold />
      {median === null ? null : (
        <>
          <path d={`M${px(x(median))} ${px(bar + 12)}v10`} stroke={light.second} stroke-width="3" />
          <Said
            at={x(median)}
            y={bar + 36}
            text={say(language, 'cost.mark-average', {
              average: times({ median, low: median, high: median }, language),
            })}
          />
        </>
      )}
    </>
  );
}

/** A number beside its mark, kept inside the picture. */
function Said(props: { at: number; y: number; text: string; bold?: true }): JSX.Element {
  const { at, y, text, bold } = props;
  const anchor = at > plot.right - 90 ? 'end' : at < plot.x + 90 ? 'start' : 'middle';
  return (
    <text
      x={px(Math.min(at, plot.right + 12))}
      y={px(y)}
      text-anchor={anchor}
      font-size="13"
      {...(bold ? { 'font-weight': '600' } : { fill: light.second })}
    >
      {text}
    </text>
  );
}

function frameWords(result: CostExchange, context: CostContext, language: Language): FrameWords {
  const { draws } = result;
  const title = costTitle(result, language);
  const plotted = draws === 0 ? say(language, 'cost.subtitle-one', {}) : say(language, 'cost.subtitle', { n: draws });
  const sentences = costSentences(result, context);
  return {
    id: 'cost',
    title,
    subtitle: [plotted, drawnSentences(result, context).join(' ')],
    description: [title, plotted, ...sentences].join(' '),
    foot: [costFoot(result, context)],
    language: language.code,
  };
}
