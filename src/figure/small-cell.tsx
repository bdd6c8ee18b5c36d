import type { JSX } from 'preact';
import type { CellName } from '../model/exchange/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';
import { capital, en, say, sharesOf, whole, type Language } from '../words/index.ts';
import { AssuredLines, BothBands, Hatches, MedianLines } from './areas.tsx';
import { Axes } from './axes.tsx';
import type { FigureContext } from './context.ts';
import { Frame, frameLines, Lines, pageFrame } from './frame.tsx';
import { closingLines, ringAt } from './labels.ts';
import { furthest } from './marks.ts';
import { light } from './palette.ts';
import { plotOver, px, type Plot, type YScale } from './scales.ts';
import { widthOf, wrap } from './text.ts';

const leading = 17;

/** The words over a small chart. */
interface Over {
  readonly name: readonly string[];
  readonly closing: readonly string[];
}

/** One cell as a small chart, on the scales of the page chart, with the limits at which it closes; no title over it. */
export function SmallCell(props: {
  result: LinkageResult;
  context: FigureContext;
  cell: CellName;
  /** pixels, 160 or more */
  width: number;
  /** default: a little less than two thirds of the width */
  plotHeight?: number;
  scale?: YScale;
  /** whether the name of the cell is drawn; default true */
  named?: boolean;
}): JSX.Element {
  const { result, context, cell, width, plotHeight = Math.round(width * 0.6), scale, named = true } = props;
  const language = context.language ?? en;
  const style = pageFrame(width);
  const words = {
    id: `${context.id ?? 'linkage'}-${cell.replace('/', '-')}`,
    heard: true as const,
    title: nameOf(cell, language),
    subtitle: [],
    description: described(result, cell, language),
    language: language.code,
    foot: [],
  };
  const room = width - 2 * style.margin;
  const over = overOf(result, cell, language, room, named);
  const rows = Math.max(...[cell, ...result.cells].map((one) => rowsOf(overOf(result, one, language, room, named))));
  const numbers = widthOf(whole(language, result.interceptors[result.interceptors.length - 1] as number), 13);
  const x = style.margin + Math.ceil(numbers) + 8;
  const rect = { x, y: rows * leading + 14, width: width - x - 22, height: plotHeight };
  const plot = plotOver(rect, result, furthest(context.points), scale);
  return (
    <Frame
      words={words}
      lines={frameLines(words, style)}
      bottom={plot.y + plotHeight + 26}
      defs={<Hatches id={words.id} />}
    >
      <g font-weight="600">
        <Lines of={over.name} x={style.margin} y={14} />
      </g>
      <g fill={light.second}>
        <Lines of={over.closing} x={style.margin} y={14 + over.name.length * leading} />
      </g>
      <SmallBody {...props} plot={plot} language={language} id={words.id} />
    </Frame>
  );
}

function SmallBody(props: {
  result: LinkageResult;
  context: FigureContext;
  cell: CellName;
  plot: Plot;
  language: Language;
  id: string;
}): JSX.Element {
  const { result, context, cell, plot, language, id } = props;
  const ring = ringAt(context, plot);
  return (
    <>
      <Axes result={result} plot={plot} write={(n) => whole(language, n)} gap={20} ticks={4} apart={52} />
      <BothBands result={result} cell={cell} plot={plot} id={id} />
      <AssuredLines result={result} cell={cell} plot={plot} />
      <MedianLines result={result} context={context} cell={cell} plot={plot} scale={0.66} />
      <Remark {...props} />
      {ring === null ? null : (
        <circle cx={px(ring.x)} cy={px(ring.y)} r="4.5" fill={light.ink} stroke={light.paper} stroke-width="2" />
      )}
    </>
  );
}

/** Why a small chart is empty: nothing holds, or nothing is computed yet. */
function Remark(props: { result: LinkageResult; cell: CellName; plot: Plot; language: Language }): JSX.Element | null {
  const { result, cell, plot, language } = props;
  const shares = sharesOf(result, cell);
  const empty = shares?.assured.every((row) => (row[0] ?? 0) < 0.5);
  if (empty === false) return null;
  const none = result.draws === 0 ? 'small.none-one' : 'small.none';
  const lines = wrap(say(language, shares === null ? 'small.waiting' : none, {}), plot.width - 24, 13);
  return (
    <g
      fill={light.second}
      text-anchor="middle"
      paint-order="stroke"
      stroke={light.paper}
      stroke-width="4"
      stroke-linejoin="round"
    >
      <Lines of={lines} x={plot.x + plot.width / 2 + 8} y={plot.y + 20} />
    </g>
  );
}

function overOf(result: LinkageResult, cell: CellName, language: Language, room: number, named: boolean): Over {
  return {
    name: named ? wrap(nameOf(cell, language), room, 13, true) : [],
    closing: closingLines(result, cell, language).flatMap((line) => wrap(line, room, 13)),
  };
}

function rowsOf({ name, closing }: Over): number {
  return name.length + closing.length;
}

function nameOf(cell: CellName, language: Language): string {
  return capital(say(language, `cell.${cell}`, {}));
}

function described(result: LinkageResult, cell: CellName, language: Language): string {
  const lines = closingLines(result, cell, language);
  const closing = lines.length === 0 ? say(language, 'small.waiting', {}) : lines.join(', ');
  return say(language, 'small.describe', { cell: nameOf(cell, language), closing });
}
