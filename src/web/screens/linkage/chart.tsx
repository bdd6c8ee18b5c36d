import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { cellSentence, Linkage, numberedPoints, pageLayout, plotOf } from '../../../figure/index.ts';
import type { FigureContext, PageLayout, Plot } from '../../../figure/index.ts';
import type { LinkageResult } from '../../../model/scenario/index.ts';
import { speak } from '../../controls/said.ts';
import { useWidth } from '../../controls/width.ts';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Chart } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { moved, nearestThatHolds, onGrid } from './cursor.ts';
import type { Cursor } from './cursor.ts';

/** The large picture with its cursor, for mouse, touch and keyboard alike. */
export function ChartPicture(props: {
  readonly session: Session;
  readonly chart: Chart;
  readonly onTable: () => void;
  /** drawn over the chart, in its pixels: a mark of its own, not the package */
  readonly over?: (plot: Plot) => JSX.Element;
}): JSX.Element {
  const { session, chart, onTable, over } = props;
  const { ref, width } = useWidth(728);
  const { scale } = session.state.value.place;
  const context = contextOf(chart, 'linkage');
  const layout = pageLayout({ width: Math.max(320, width), plotHeight: width < 560 ? 300 : 380, scale });
  const plot = useMemo(() => plotOf(chart.result, context, layout), [chart.result, context.language, width, scale]);
  const picture = useMemo(
    () => <Linkage result={chart.result} context={context} layout={layout} />,
    [chart.result, chart.stage, context.language, width, scale],
  );
  const { result } = chart;
  const numbered = layout.narrow ? numberedPoints(context, context.language!) : [];
  return (
    <div ref={ref}>
      <WithCursor {...{ session, chart, context, result, layout, plot, onTable }}>
        {picture}
        {over === undefined ? null : (
          <svg class="over-chart" aria-hidden="true" focusable="false" width="100%" height="100%">
            {over(plot)}
          </svg>
        )}
      </WithCursor>
      {numbered.length === 0 ? null : (
        <ol class="points">
          {numbered.map(({ number, name, words }) => (
            <li key={number}>{t('desk.point', { name, words })}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface CursorProps {
  readonly session: Session;
  readonly chart: Chart;
  readonly context: FigureContext;
  readonly result: LinkageResult;
  readonly layout: PageLayout;
  readonly plot: Plot;
  readonly onTable: () => void;
  readonly children: ComponentChildren;
}

function WithCursor(props: CursorProps): JSX.Element {
  const { session, context, result, plot, children } = props;
  const [cursor, put] = useState<Cursor | null>(null);
  const [hover, over] = useState<Cursor | null>(null);
  const dragged = useRef(false);
  const shown = hover ?? cursor;
  const sentence =
    shown === null ? null : cellSentence(result, context, result.cell, shown.warheads, shown.interceptors);
  useEffect(() => {
    if (cursor !== null && sentence !== null) speak(sentence);
  }, [cursor]);
  const at = (event: PointerEvent & { currentTarget: HTMLElement }): Cursor | null => {
    const box = event.currentTarget.getBoundingClientRect();
    // where the page is enlarged, for a projector, its pixels are not the pointer's
    const enlarged = box.width / (event.currentTarget.offsetWidth || box.width);
    return packageAt(result, plot, (event.clientX - box.left) / enlarged, (event.clientY - box.top) / enlarged);
  };
  return (
    <div
      class="chart with-cursor"
      tabIndex={0}
      role="application"
      aria-roledescription={t('desk.chart-role')}
      aria-label={t('desk.chart-keys')}
      onKeyDown={(event) => onKey(event, props, cursor, put)}
      onBlur={() => put(null)}
      onPointerDown={(event) => {
        const to = at(event);
        if (to === null || event.button !== 0) return;
        dragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        session.place(to.warheads, to.interceptors, true);
      }}
      onPointerMove={(event) => {
        const to = at(event);
        over(to === null ? null : onGrid(result, to));
        if (dragged.current && to !== null) session.place(to.warheads, to.interceptors, true);
      }}
      onPointerUp={() => {
        dragged.current = false;
        session.settle();
      }}
      onPointerLeave={() => over(null)}
    >
      {children}
      <CursorMark
        plot={plot}
        at={shown}
        pending={samePackage(session.package, context.package) ? null : session.package}
      />
      <p class="cursor-words" aria-hidden="true">
        {sentence ?? t('desk.chart-hint')}
      </p>
    </div>
  );
}

/** Cross-hairs, and the package where it was put while its picture is still on the way. */
function CursorMark(props: { plot: Plot; at: Cursor | null; pending: Cursor | null }): JSX.Element {
  const { plot, at, pending } = props;
  const [x, y] = at === null ? [0, 0] : [plot.toX(at.warheads), plot.toY(at.interceptors)];
  return (
    <svg class="cursor" aria-hidden="true" focusable="false" width="100%" height="100%">
      {at === null ? null : (
        <path
          d={`M${plot.x} ${y}H${plot.x + plot.width}M${x} ${plot.y}V${plot.y + plot.height}`}
          class="cross"
          fill="none"
        />
      )}
      {pending === null ? null : (
        <circle
          class="pending"
          cx={plot.toX(pending.warheads)}
          cy={plot.toY(pending.interceptors)}
          r="13"
          fill="none"
        />
      )}
    </svg>
  );
}

function samePackage(one: Cursor, other: FigureContext['package']): boolean {
  return one.warheads === other.warheads && one.interceptors === other.interceptors;
}

function onKey(
  event: KeyboardEvent,
  { session, chart, context, onTable }: CursorProps,
  cursor: Cursor | null,
  put: (cursor: Cursor | null) => void,
): void {
  const { result } = chart;
  const from = cursor ?? onGrid(result, session.package);
  const far = event.shiftKey ? 5 : 1;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-far, 0],
    ArrowRight: [far, 0],
    ArrowUp: [0, far],
    ArrowDown: [0, -far],
  };
  const step = steps[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (step) put(cursor === null ? from : moved(result, from, ...step));
  else if (event.key === 'Enter' || event.key === ' ') {
    session.place(from.warheads, from.interceptors);
    put(from);
  } else if (event.key === 'Escape') put(null);
  else if (event.key.toLowerCase() === 'p') put(nextPoint(result, context, from));
  else if (event.key.toLowerCase() === 'n') {
    const to = nearestThatHolds(result, from);
    if (to === null) speak(t('desk.none-holds'));
    else put(to);
  } else if (event.key.toLowerCase() === 'm') session.mark(from.warheads, from.interceptors);
  else if (event.key.toLowerCase() === 't') onTable();
  else return;
  event.preventDefault();
}

/** Points of the scenario that have both numbers, from left to right, round and round. */
function nextPoint(result: LinkageResult, context: FigureContext, from: Cursor): Cursor {
  const middle = (extent: number | readonly [number, number]): number =>
    typeof extent === 'number' ? extent : extent[1];
  const points = context.points
    .flatMap(({ warheads, interceptors }) =>
      warheads === null ? [] : [{ warheads: middle(warheads), interceptors: middle(interceptors ?? 0) }],
    )
    .map((point) => onGrid(result, point))
    .sort((a, b) => a.warheads - b.warheads || a.interceptors - b.interceptors);
  const here = points.findIndex((one) => one.warheads === from.warheads && one.interceptors === from.interceptors);
  return points[(here + 1) % points.length] ?? from;
}

/** The package under a pointer, in whole numbers; null: outside the plot, where there is none. */
function packageAt(result: LinkageResult, plot: Plot, x: number, y: number): Cursor | null {
  const inside = x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
  if (!inside) return null;
  const step = (axis: readonly number[]): number => (axis.length < 2 ? 1 : Math.max(1, (axis[1]! - axis[0]!) / 5));
  const rounded = (value: number, axis: readonly number[]): number =>
    Math.max(0, Math.round(value / step(axis)) * step(axis));
  return {
    warheads: Math.round(Math.max(result.limits[0]!, rounded(plot.limitAt(x), result.limits))),
    interceptors: Math.round(Math.min(plot.top, rounded(plot.interceptorsAt(y), result.interceptors))),
  };
}
