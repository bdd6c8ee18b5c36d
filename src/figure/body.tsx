import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import { whole, type Language } from '../words/index.ts';
import { AssuredLines, BothBands, MedianLines } from './areas.tsx';
import { Axes } from './axes.tsx';
import type { FigureContext } from './context.ts';
import { CasedPath, LabelAt } from './frame.tsx';
import { ringAt } from './labels.ts';
import type { Mark } from './marks.ts';
import type { Placed } from './names.ts';
import { light } from './palette.ts';
import { px, type Plot } from './scales.ts';

/** What is drawn over the plot of a linkage chart, on a sheet or in a page, from back to front. */
export function ChartBody(props: {
  result: LinkageResult;
  context: FigureContext;
  language: Language;
  plot: Plot;
  marks: readonly Mark[];
  labels: readonly Placed[];
  id: string;
  /** fewest pixels between two numbers of interceptors; limits about so many, and so far apart */
  gap: number;
  ticks: number;
  apart?: number;
}): JSX.Element {
  const { result, context, language, plot, marks, labels, id, apart = 0 } = props;
  return (
    <>
      <Axes
        result={result}
        plot={plot}
        write={(n) => whole(language, n)}
        gap={props.gap}
        ticks={props.ticks}
        apart={apart}
      />
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
    </>
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
