import type { JSX } from 'preact';
import type { CellName } from '../model/exchange/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';
import { capital, say, sharesOf, whole, type Language } from '../words/index.ts';
import { BothBands, AssuredLines, MedianLines } from './areas.tsx';
import { Axes } from './axes.tsx';
import type { FigureContext } from './context.ts';
import { closingLines, ringAt } from './labels.ts';
import { light } from './palette.ts';
import { plotOver, px } from './scales.ts';
import { wrap } from './text.ts';

export const smallWidth = 288;
export const smallGap = 24;

/** Height of the row of small charts. */
export const smallHeight = 250;

/** The other cells, on the same scales as the large chart; never joined with it. */
export function SmallMultiples(props: {
  result: LinkageResult;
  context: FigureContext;
  language: Language;
  top: number;
  furthest: number;
  id: string;
}): JSX.Element {
  const { result, language, top } = props;
  const others = result.cells.filter((cell) => cell !== result.cell);
  return (
    <g>
      <text x="24" y={px(top + 16)} font-weight="600">
        {say(language, 'small.title', {})}
      </text>
      {others.map((cell, i) => (
        <SmallChart
          {...props}
          cell={cell}
          name={capital(say(language, `cell.${cell}`, {}))}
          left={24 + i * (smallWidth + smallGap)}
        />
      ))}
    </g>
  );
}

/** One small chart of a sheet: its name, where it closes, the plot. */
export function SmallChart(props: {
  result: LinkageResult;
  context: FigureContext;
  language: Language;
  top: number;
  furthest: number;
  id: string;
  cell: CellName;
  name: string;
  left: number;
}): JSX.Element {
  const { result, context, language, cell, left, top } = props;
  const plot = plotOver({ x: left + 34, y: top + 92, width: smallWidth - 44, height: 126 }, result, props.furthest);
  const ring = ringAt(context, plot);
  // Words on an empty chart make way for the package.
  const middle = plot.x + plot.width / 2 + 30;
  const near = ring !== null && Math.abs(ring.x - middle) < 76 && ring.y < plot.y + 74;
  const at = near ? Math.min(ring.x + 80, plot.x + plot.width - 60) : middle;
  const empty = (sharesOf(result, cell)?.assured ?? []).every((row) => (row[0] ?? 0) < 0.5);
  return (
    <g>
      <text x={px(left)} y={px(top + 40)} font-size="13" font-weight="600">
        {props.name}
      </text>
      {closingLines(result, cell, language).map((line, i) => (
        <text x={px(left)} y={px(top + 58 + i * 17)} font-size="13" fill={light.second}>
          {line}
        </text>
      ))}
      <Axes result={result} plot={plot} write={(n) => whole(language, n)} gap={22} ticks={3} />
      <BothBands result={result} cell={cell} plot={plot} id={props.id} />
      <AssuredLines result={result} cell={cell} plot={plot} />
      <MedianLines result={result} context={context} cell={cell} plot={plot} scale={0.66} />
      {empty
        ? wrap(say(language, result.draws === 0 ? 'small.none-one' : 'small.none', {}), 140, 13).map((line, i) => (
            <text x={px(at)} y={px(plot.y + 34 + i * 17)} font-size="13" text-anchor="middle" fill={light.second}>
              {line}
            </text>
          ))
        : null}
      {ring === null ? null : (
        <circle cx={px(ring.x)} cy={px(ring.y)} r="4.5" fill={light.ink} stroke={light.paper} stroke-width="2" />
      )}
    </g>
  );
}
