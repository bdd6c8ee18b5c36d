import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { describeTradeoff, Tradeoff, tradeoffTable } from '../../../figure/index.ts';
import { capital, inputWords } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { contextOf } from '../../view.ts';

/** The limit that one number then needs: the second tab of the picture. */
export function TradeoffPicture({ session, table }: { session: Session; table: boolean }): JSX.Element {
  const { ref, width } = useWidth(728);
  const { place, changed } = session.state.value;
  const chart = session.chart.value;
  const inputs = Object.keys(session.words.value?.about.inputs ?? {});
  const strongest = chart?.result.matters[0]?.input;
  const over = [place.over, strongest, inputs[0]].find((path) => path && inputs.includes(path)) ?? null;
  useEffect(() => {
    const opening = session.opening(changed);
    if (opening && over !== null) session.ask('trade', { kind: 'trade', opening, path: over });
  }, [over, changed]);
  const traded = session.traded.value;
  if (over === null) return <p ref={ref}>{t('desk.trade-nothing')}</p>;
  const shown = traded !== null && traded.result.input === over ? traded : null;
  const context = chart ? contextOf(chart, 'trade') : null;
  return (
    <div ref={ref}>
      <label class="over">
        {t('desk.trade-over')}{' '}
        <select value={over} onChange={(event) => session.go({ over: event.currentTarget.value })}>
          {inputs.map((path) => (
            <option key={path} value={path}>
              {capital(inputWords(path, language.value).phrase)}
            </option>
          ))}
        </select>
      </label>
      {shown === null || context === null ? (
        <p class="standing" aria-busy="true">
          {t('desk.trade-running')}
        </p>
      ) : (
        <>
          <div class="chart">
            <Tradeoff
              result={shown.result}
              context={context}
              median={shown.median}
              layout={{ width: Math.max(320, width), plotHeight: 320, scale: 'sqrt', narrow: width < 560 }}
            />
          </div>
          {table ? (
            <DataTable
              caption={describeTradeoff(shown.result, context, shown.median)}
              columns={tradeoffTable(shown.result).columns}
              rows={tradeoffTable(shown.result).rows.map((row) =>
                row.map((value) => String(value ?? t('describe.none'))),
              )}
            />
          ) : null}
        </>
      )}
    </div>
  );
}
