import type { JSX } from 'preact';
import type { Equivalent, GoalImproved, Lever } from '../../../model/inspection/index.ts';
import { decimal, ofHundred, percent, probability, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import { Label } from './label.tsx';
import type { Shown } from './shown.ts';

/** Which change alone would be enough, and what does as much as visits more. */
export function Improve({ shown: { answer } }: { shown: Shown }): JSX.Element {
  const { improved } = answer;
  return (
    <section aria-labelledby="improve-title" class="shield-panel">
      <h2 id="improve-title">{t('inspection-screen.improve')}</h2>
      <Label />
      {improved === null ? <p class="first">{t('inspection-screen.follows')}</p> : null}
      {improved?.goals.map((goal) => (
        <OfGoal key={goal.goal} goal={goal} target={improved.target} />
      ))}
    </section>
  );
}

function OfGoal({ goal, target }: { readonly goal: GoalImproved; readonly target: number }): JSX.Element {
  const wanted = probability(language.value, target);
  // Both goals have these tables: each is told apart by its name.
  const title = t(`inspection-screen.goal-${goal.goal}`);
  return (
    <>
      <h3>{title}</h3>
      <p>{t('inspection-screen.goal-now', { now: ofHundred(language.value, goal.now.mean), wanted })}</p>
      <DataTable
        caption={`${title}. ${t('inspection-screen.levers-caption', { wanted })}`}
        columns={[
          t('inspection-screen.change'),
          t('inspection-screen.now'),
          t('inspection-screen.needed'),
          t('inspection-screen.reaches'),
        ]}
        rows={goal.levers.map(leverRow)}
      />
      {goal.equivalents.length === 0 ? null : (
        <DataTable
          caption={`${title}. ${t('inspection-screen.same-caption')}`}
          columns={[
            t('inspection-screen.more-visits'),
            t('inspection-screen.reaches'),
            t('inspection-screen.more-samples'),
            t('inspection-screen.more-recognised'),
          ]}
          rows={goal.equivalents.map(sameRow)}
        />
      )}
    </>
  );
}

function leverRow({ name, now, needed, reached, lacking }: Lever): readonly string[] {
  return [
    t(`inspection-screen.${name}`),
    now === null ? t('inspection-screen.unannounced') : numberOf(name, now),
    lacking === null
      ? t(name === 'notice' ? 'inspection-screen.below' : 'inspection-screen.at-least', { n: numberOf(name, needed!) })
      : t(`inspection-screen.lacking-${lacking}`),
    ofHundred(language.value, reached.mean),
  ];
}

function numberOf(name: Lever['name'], n: number): string {
  return name === 'recognised' ? decimal(language.value, n, 3) : decimal(language.value, n);
}

/** So many visits more, and what else does no less at the medians, with the share of draws in which it does. */
function sameRow({ visits, reached, samples, recognised }: Equivalent): readonly string[] {
  const bought = (one: Equivalent['samples'], written: (n: number) => string): string =>
    one === null
      ? t('inspection-screen.nothing')
      : t('inspection-screen.bought', { n: written(one.more), share: percent(language.value, one.share) });
  return [
    whole(language.value, visits),
    ofHundred(language.value, reached.mean),
    bought(samples, (n) => whole(language.value, n)),
    bought(recognised, (n) => decimal(language.value, n, 3)),
  ];
}
