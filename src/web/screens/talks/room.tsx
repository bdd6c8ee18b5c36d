import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { Linkage, numberedPoints, pageLayout } from '../../../figure/index.ts';
import type { FigureContext } from '../../../figure/index.ts';
import { useWidth } from '../../controls/width.ts';
import { t } from '../../page.ts';
import type { Chart } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { ChartTable } from '../linkage/table.tsx';
import type { Shown } from './shown.ts';

/** Where the package chosen stands on the chart. */
export interface Point {
  readonly warheads: number | null;
  readonly interceptors: number;
}

/** The linkage chart of the scenario with the package chosen on it. */
export function Room({ shown }: { shown: Shown }): JSX.Element {
  const [table, show] = useState(false);
  const point = pointOf(shown);
  const draws = useRoom(shown, point);
  const chart = shown.session.others.value['talks-room'];
  if (!chart || chart.result.scenario !== shown.result.scenario || point === null)
    return (
      <p class="waiting" aria-busy="true">
        {t('parley.room-waiting')}
      </p>
    );
  return (
    <div aria-busy={!(labelled(chart, point) && chart.stage === 'whole' && chart.result.draws === draws)}>
      <RoomChart chart={chart} point={point} />
      {chart.stage === 'rough' || chart.stage === 'sharper' ? (
        <p class="rough">{t('desk.rough', { n: chart.result.draws, all: draws })}</p>
      ) : null}
      <RoomNotes shown={shown} chart={chart} point={point} />
      <div class="tools">
        <button type="button" class={table ? 'key picked' : 'key'} aria-pressed={table} onClick={() => show(!table)}>
          {t('desk.table')}
        </button>
      </div>
      {table ? <ChartTable chart={chart} /> : null}
    </div>
  );
}

/** Of the package chosen, or, while it is being worked out, of the one before. */
function pointOf({ pack, result }: Shown): Point | null {
  const of = pack ?? result.chosen;
  return of === null ? null : { warheads: of.warheads, interceptors: of.interceptors ?? of.judgedAt };
}

/** Asks once for each place on the chart, and for each change of what the scenario believes. @returns draws of the chart */
function useRoom({ session, answer }: Shown, point: Point | null): number {
  const { opening } = answer;
  const draws = answer.rough ? answer.result.draws : answer.draws; // so that the answer is not kept waiting
  const key = JSON.stringify([opening.file, opening.alternative, opening.set, point, draws]);
  useEffect(() => {
    if (point === null) return;
    const { warheads, interceptors } = point;
    const place = [
      ...(warheads === null ? [] : [['choices.package.warheads', warheads] as const]),
      ['choices.package.interceptors', interceptors] as const,
    ];
    const set = [...opening.set, ['runs.draws', draws] as const, ...place];
    session.ask('talks-room', { kind: 'linkage', opening: { ...opening, set }, plain: 'cell' });
  }, [key, session.tries.value]);
  return draws;
}

function RoomChart({ chart, point }: { chart: Chart; point: Point }): JSX.Element {
  const { ref, width } = useWidth(560);
  const { result } = chart;
  const context = { ...contextOf(chart, 'parley-room'), package: point } satisfies FigureContext;
  const layout = pageLayout({ width: Math.max(300, width), plotHeight: width < 560 ? 260 : 320 });
  const picture = useMemo(
    () => (
      <Linkage result={labelled(chart, point) ? result : withoutPackage(chart)} context={context} layout={layout} />
    ),
    [result, point.warheads, point.interceptors, context.language, width],
  );
  const numbered = layout.narrow ? numberedPoints(context, context.language!) : [];
  return (
    <div ref={ref}>
      <div class="chart">{picture}</div>
      {numbered.length === 0 ? null : (
        <ol class="points">
          {numbered.map(({ number, name, words }) => (
            <li key={number} value={number}>
              {t('desk.point', { name, words })}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What the chart says at its ring is of the package that it was run for, and of no other. */
function labelled({ result: { package: own } }: Chart, { warheads, interceptors }: Point): boolean {
  return own.warheads === warheads && own.interceptors === interceptors;
}

function withoutPackage({ result }: Chart): Chart['result'] {
  return { ...result, points: result.points.filter(({ name }) => name !== 'package') };
}

function RoomNotes({ shown, chart, point }: { shown: Shown; chart: Chart; point: Point }): JSX.Element {
  const notes = [
    ...(point.warheads === null ? [t('parley.room-nowhere')] : []),
    ...(labelled(chart, point) ? [] : [t('parley.room-before')]),
    ...(shown.answer.banned ? [t('parley.room-bans')] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="standing">
          {note}
        </p>
      ))}
    </>
  );
}
