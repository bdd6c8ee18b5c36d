import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { fourTable, FourWorlds, fourWorlds } from '../../../figure/index.ts';
import { capital, drawCount, packageWords } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import type { ComparedWorld } from '../../engine/protocol.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { kindOf, worldsOf } from '../../state/state.ts';
import { cellOf } from '../linkage/choices.tsx';
import { partsOf, pointsOf, sharesOf } from './four.ts';
import type { Four } from './four.ts';

/** The scenario's beliefs or the reader's, without a deal or with the package: shares in each, and what is due to what. */
export function FourLines({ session }: { session: Session }): JSX.Element {
  const { scenario, changed } = session.state.value;
  const compared = session.compared.value;
  const now = compared !== null && compared.scenario === scenario && compared.side === changed;
  useEffect(() => {
    const worlds = now ? [] : worldsOf(changed).map(({ side, today }) => ({ opening: session.opening(side), today }));
    const asked = worlds.flatMap(({ opening, today }) => (opening ? [{ opening, today }] : []));
    if (asked.length === 4) session.ask('compare', { kind: 'compare', worlds: asked });
  }, [scenario, changed, session.tries.value]);
  return (
    <section aria-labelledby="four-heading" id="why">
      <h2 id="four-heading">{t('compare.four')}</h2>
      <p class="standing">
        {t('compare.four-what', { package: packageWords(session.package, language.value) })}{' '}
        {isBelieved(session) ? '' : t('compare.no-beliefs')}
      </p>
      {now ? (
        <Worlds session={session} worlds={compared.worlds} />
      ) : (
        <p aria-busy="true">{t('compare.running-four')}</p>
      )}
    </section>
  );
}

/** Whether the reader changed any belief. */
function isBelieved({ state }: Session): boolean {
  const { alternative, set } = state.value.changed;
  return alternative !== null || Object.keys(set).some((path) => kindOf(path) === 'beliefs');
}

function Worlds({ session, worlds }: { session: Session; worlds: readonly ComparedWorld[] }): JSX.Element {
  const { ref, width } = useWidth(728);
  const [table, show] = useState(false);
  const cell = cellOf(session);
  const shares = sharesOf(worlds, cell);
  const one = session.chart.value?.result.draws === 0;
  const draws = one ? 0 : worlds[0]!.draws.length;
  return (
    <div ref={ref}>
      <p>
        <strong>{capital(t(`cell.${cell}`))}</strong>
      </p>
      <div class="chart">
        <FourWorlds shares={shares} context={{ language: language.value, draws }} width={Math.max(280, width)} />
      </div>
      <button type="button" class={table ? 'key picked' : 'key'} aria-pressed={table} onClick={() => show(!table)}>
        {t('desk.table')}
      </button>
      {table ? <SharesTable shares={shares} draws={draws} /> : null}
      {draws === 0 ? <p>{t('compare.parts-one')}</p> : <Parts shares={shares} draws={draws} />}
    </div>
  );
}

interface OfShares {
  readonly shares: { readonly assured: Four; readonly useful: Four };
  readonly draws: number;
}

function SharesTable({ shares, draws }: OfShares): JSX.Element {
  return (
    <DataTable
      caption={t('compare.four')}
      columns={[t('compare.what'), t('compare.assured'), t('compare.useful')]}
      rows={fourTable(shares).rows.map(([, ...values], i) => [
        t(`compare.world-${fourWorlds[i]!}`),
        ...values.map((value) => shareOf(Number(value), draws)),
      ])}
    />
  );
}

/** What is due to the deal, to beliefs, and to both together, in points that add up. */
function Parts({ shares, draws }: OfShares): JSX.Element {
  return (
    <>
      {(['assured', 'useful'] as const).map((measure) => (
        <div key={measure} class="parts">
          <h3>{t(`compare.${measure}`)}</h3>
          <ul>
            {partSentences(shares[measure], draws).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
      <p class="standing">{t('compare.parts-note')}</p>
    </>
  );
}

/** Counted, not rounded: 1 of 512 is not 0%. */
function shareOf(share: number, draws: number): string {
  if (draws > 0) return drawCount(language.value, share, draws);
  return t(share >= 0.5 ? 'assess.yes' : 'assess.no');
}

function partSentences(four: Four, draws: number): readonly string[] {
  const { deal, beliefs, together, all } = pointsOf(partsOf(four));
  const [from, to] = [four[0], four[3]].map((share) => shareOf(share, draws));
  return [
    t('compare.part-deal', { points: points(deal) }),
    t('compare.part-beliefs', { points: points(beliefs) }),
    t('compare.part-together', { points: points(together) }),
    t('compare.part-all', { from: from!, to: to!, points: points(all) }),
  ];
}

function points(n: number): string {
  return t('compare.points', { sign: n > 0 ? '+' : n < 0 ? '−' : '', n: Math.abs(n) });
}
