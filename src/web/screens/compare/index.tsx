import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { speak } from '../../controls/said.ts';
import { Brief } from '../../brief/later.tsx';
import { BetweenLevers } from '../levers.tsx';
import { useWidth } from '../../controls/width.ts';
import { t } from '../../page.ts';
import { sameSide } from '../../state/same.ts';
import type { Session } from '../../state/session.ts';
import type { Chart } from '../../state/told.ts';
import { FourLines } from './four-lines.tsx';
import { SideCard } from './side-card.tsx';
import { chartOf, sidesOf } from './sides.ts';
import type { Compared } from './sides.ts';
import { Differences } from './table.tsx';
import { verdictOf } from './words.ts';

const gap = 16;

/** A side with the chart that is exactly of it; null: it is being worked out. */
export interface Shown extends Compared {
  readonly chart: Chart | null;
}

/** Baseline, changed and two pins beside each other, all that differs, and what deal and beliefs do apart. */
export function CompareScreen({ session }: { session: Session }): JSX.Element {
  const sides = shownSides(session);
  return (
    <>
      <BetweenLevers session={session}>
        <h1>{verdict(session, sides)}</h1>
        <Acts session={session} />
        <Sides session={session} sides={sides} />
        <Differences sides={sides} />
        <FourLines session={session} />
      </BetweenLevers>
      <Brief session={session} inputs />
    </>
  );
}

function shownSides(session: Session): readonly Shown[] {
  const { state, chart, others } = session;
  const charts = [chart.value, ...Object.values(others.value)].filter((one) => one !== null);
  return sidesOf(state.value).map((one) => ({ ...one, chart: chartOf(charts, state.value.scenario, one.side) }));
}

function verdict(session: Session, sides: readonly Shown[]): string {
  const { baseline, changed } = session.state.value;
  if (sameSide(baseline, changed)) return t('compare.same');
  const [before, now] = [sides[0]?.chart, sides[1]?.chart];
  return (before && now && verdictOf(before, now)) || t('compare.waiting');
}

/** What can be done with the present side. A key that does nothing now stays in reach, so that no focus is lost. */
function Acts({ session }: { session: Session }): JSX.Element {
  const { state } = session;
  const { baseline, changed, pinned } = state.value;
  const already = pinned.some((side) => sameSide(side, changed));
  const full = pinned.length >= 2;
  const pin = (): void => {
    session.commit({ did: 'pin' }, { ...state.value, pinned: [...pinned, changed] });
    speak(t('desk.step-pin'));
  };
  const rebase = (): void => {
    session.commit({ did: 'baseline' }, { ...state.value, baseline: changed });
    speak(t('desk.step-baseline'));
  };
  return (
    <div class="tools compare-acts">
      <Act id="pin-this" words={t('compare.pin-this')} idle={already || full} onPress={pin} />
      <Act id="rebase" words={t('compare.rebase')} idle={sameSide(baseline, changed)} onPress={rebase} />
      {already ? <span class="standing">{t('compare.pinned-already')}</span> : null}
      {full && !already ? <span class="standing">{t('compare.pins-full')}</span> : null}
    </div>
  );
}

function Act(props: { id: string; words: string; idle: boolean; onPress: () => void }): JSX.Element {
  const { id, words, idle, onPress } = props;
  return (
    <button type="button" id={id} class="key" aria-disabled={idle} onClick={() => (idle ? undefined : onPress())}>
      {words}
    </button>
  );
}

function Sides({ session, sides }: { session: Session; sides: readonly Shown[] }): JSX.Element {
  const { ref, width } = useWidth(728);
  const columns = width >= 640 ? 2 : 1;
  const each = Math.floor((width - (columns - 1) * gap) / columns) - 2;
  return (
    <section aria-labelledby="sides-title">
      <h2 id="sides-title" class="heard">
        {t('compare.sides')}
      </h2>
      <div ref={ref} class={columns === 2 ? 'compared two' : 'compared'}>
        {sides.map((one) => (
          <Asked key={one.name} session={session} shown={one}>
            <SideCard session={session} shown={one} width={each} />
          </Asked>
        ))}
      </div>
    </section>
  );
}

/** Asks for the chart of a side that has none; the changed side has the page's own run. */
function Asked(props: { session: Session; shown: Shown; children: JSX.Element }): JSX.Element {
  const { session, shown, children } = props;
  const { lane, side, chart } = shown;
  const missing = chart === null && lane !== 'chart';
  const { scenario } = session.state.value;
  useEffect(() => {
    const opening = missing ? session.opening(side) : null;
    if (opening) session.ask(lane, { kind: 'linkage', opening, plain: true }, side);
  }, [missing, side, scenario, session.tries.value]);
  return children;
}
