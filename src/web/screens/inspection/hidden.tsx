import type { JSX } from 'preact';
import type { GivenNumber } from '../../../model/number/index.ts';
import { Pick } from '../../controls/pick.tsx';
import { t } from '../../page.ts';
import type { Range } from '../written.ts';
import { firstAt, mostHours, mostItems, mostMonths, targets, usualConcealed, usualMatters } from './at.ts';
import { OneLever, scaleOf, SpanLever } from './levers.tsx';
import { move } from './shown.ts';
import type { Shown } from './shown.ts';

/** What is hidden, how well it is seen, how soon it is put right, and when it matters. */
export function HiddenPanel({ shown }: { shown: Shown }): JSX.Element {
  return (
    <section aria-labelledby="hidden-title" class="shield-panel">
      <h2 id="hidden-title">{t('inspection-screen.hiding')}</h2>
      <Numbers shown={shown} />
      <Seeing shown={shown} />
      <Concealing shown={shown} />
      <Mattering shown={shown} />
    </section>
  );
}

function Numbers({ shown }: { shown: Shown }): JSX.Element {
  const { at, answer } = shown;
  const { items, samples } = answer.result.question;
  const count = at.hidden.count ?? spanOf(answer.result.question.given['hidden']);
  const least = Math.max(1, samples, at.hidden.count?.[1] ?? 1);
  return (
    <>
      <OneLever
        shown={shown}
        label={t('inspection-screen.items')}
        scale={scaleOf(least, mostItems)}
        value={items}
        standing={t(`inspection-screen.items-${answer.origins.items}`)}
        changed={at.hidden.items !== null}
        to={(value) => ({ hidden: { items: Math.round(value) } })}
        back={{ hidden: { items: null } }}
      />
      <SpanLever
        shown={shown}
        label={t('inspection-screen.hidden')}
        scale={scaleOf(0, items)}
        value={count}
        standing={t(`inspection-screen.hidden-${answer.origins.hidden}`)}
        changed={at.hidden.count !== null}
        to={([low, high]) => ({ hidden: { count: [Math.round(low), Math.round(high)] } })}
        back={{ hidden: { count: null } }}
      />
    </>
  );
}

function Seeing({ shown }: { shown: Shown }): JSX.Element {
  const { at, answer } = shown;
  const { recognised } = at.hidden;
  return (
    <SpanLever
      shown={shown}
      label={t('inspection-screen.recognised')}
      scale={{ min: 0, max: 1, step: 0.01, unit: 1, suffix: '', places: 3 }}
      value={recognised ?? spanOf(answer.result.question.given['recognised'])}
      standing={t(recognised === null ? 'inspection-screen.judged' : 'inspection-screen.yours')}
      changed={recognised !== null}
      to={(value) => ({ hidden: { recognised: value } })}
      back={{ hidden: { recognised: null } }}
    />
  );
}

/** Whether the notice is long enough to put right what is hidden: left out unless somebody asks. */
function Concealing({ shown }: { shown: Shown }): JSX.Element {
  const { concealed } = shown.at.hidden;
  const label = t('inspection-screen.concealed');
  return (
    <>
      <Pick
        label={t('inspection-screen.concealing')}
        value={concealed === null ? 'no' : 'yes'}
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          words: t(`inspection-screen.concealing-${value}`),
        }))}
        onPick={(value) =>
          move(shown, 'concealing', { hidden: { concealed: value === 'yes' ? usualConcealed : null } })
        }
      />
      {concealed === null ? null : (
        <SpanLever
          shown={shown}
          label={label}
          scale={scaleOf(0, mostHours, 'hours')}
          value={concealed}
          standing={t('inspection-screen.concealed-judged')}
          changed={false}
          to={(value) => ({ hidden: { concealed: value } })}
          back={{}}
        />
      )}
    </>
  );
}

function Mattering({ shown }: { shown: Shown }): JSX.Element {
  const { at, answer } = shown;
  const band = answer.result.matters;
  const own: Range = band === null ? usualMatters : [month(band.low), month(band.high)];
  return (
    <>
      <SpanLever
        shown={shown}
        label={t('inspection-screen.matters')}
        scale={scaleOf(0, mostMonths, 'months')}
        value={at.matters ?? own}
        standing={t(`inspection-screen.matters-${answer.origins.matters}`)}
        changed={at.matters !== null}
        to={(matters) => ({ matters })}
        back={{ matters: null }}
      />
      <OneLever
        shown={shown}
        label={t('inspection-screen.target')}
        scale={{ min: targets[0], max: targets[1], step: 0.01, unit: 1, suffix: '', places: 2 }}
        value={at.target}
        changed={at.target !== firstAt.target}
        to={(target) => ({ target })}
        back={{ target: firstAt.target }}
      />
    </>
  );
}

/** What never comes stands at the end of the lever. */
function month(months: number | null): number {
  return months === null ? mostMonths : Math.min(mostMonths, Math.round(months));
}

/** Both ends of a number as it was asked. */
function spanOf(given: GivenNumber | undefined): Range {
  if (typeof given === 'number') return [given, given];
  if (given !== undefined && 'between' in given) return given.between;
  return [0, 0];
}
