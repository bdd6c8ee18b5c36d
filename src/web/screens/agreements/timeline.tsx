import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { StandingChart, sheetFrame, standingTable } from '../../../figure/index.ts';
import { engine } from '../../../model/scenario/index.ts';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';

/** Which agreements stood when, as a picture or as its table. */
export function TimelinePicture({ answer }: { answer: AgreementsAnswer }): JSX.Element {
  const { ref, width } = useWidth(900);
  const [table, show] = useState(false);
  const { timeline, standings, agreements, asked } = answer;
  const context = {
    ...{ agreements, standings, date: asked.date, engine, language: language.value },
    frame: { ...sheetFrame, width: Math.max(320, Math.min(1100, width)), margin: 12 },
  };
  const picture = useMemo(
    () => <StandingChart timeline={timeline} context={context} />,
    [timeline, standings, width, language.value],
  );
  return (
    <div ref={ref}>
      <div class="tools">
        <button type="button" class={table ? 'key picked' : 'key'} aria-pressed={table} onClick={() => show(!table)}>
          {t('desk.table')}
        </button>
      </div>
      {table ? <TimelineTable answer={answer} /> : <div class="chart">{picture}</div>}
    </div>
  );
}

function TimelineTable({ answer }: { answer: AgreementsAnswer }): JSX.Element {
  const { columns, rows } = standingTable(answer.timeline, answer.standings);
  return (
    <DataTable
      caption={t('treaties.timeline')}
      columns={columns}
      rows={rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))))}
    />
  );
}
