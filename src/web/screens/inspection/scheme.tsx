import type { JSX } from 'preact';
import type { Both } from '../../../model/agreement/index.ts';
import { starts, timingKinds } from '../../../model/inspection/index.ts';
import { inBoth, party as partyName } from '../../../words/index.ts';
import { Pick } from '../../controls/pick.tsx';
import type { InspectionAnswer, SchemeHead } from '../../engine/inspection-record.ts';
import { language, t } from '../../page.ts';
import { mostHours, mostVisits, slotsOf } from './at.ts';
import { OneLever, scaleOf } from './levers.tsx';
import { statedWords } from './origins.ts';
import { move } from './shown.ts';
import type { Shown } from './shown.ts';

/** Whose scheme it is: agreement, party, type. They stay to be chosen where the library lacks what a link names. */
export function SchemeChoices(
  props: Pick<Shown, 'session' | 'at'> & { readonly answer: InspectionAnswer },
): JSX.Element {
  const { session, at, answer } = props;
  const { agreement: id, party: inspected, type: visits } = answer.asked.scheme;
  const scheme = { agreement: id, party: inspected, type: visits };
  const shown = { session, at };
  const head = answer.schemes.find(({ agreement }) => agreement === scheme.agreement);
  const types = head?.parties.find(({ party }) => party === scheme.party)?.types ?? [];
  const own = { visits: null, notice: null, samples: null };
  return (
    <div class="shield-choices">
      <Choice
        label={t('inspection-screen.agreement')}
        value={scheme.agreement}
        of={answer.schemes.map(({ agreement, title }) => [agreement, titleOf(title)])}
        onPick={(agreement) => {
          const next = answer.schemes.find((one) => one.agreement === agreement)!;
          move(shown, 'agreement', { scheme: { agreement, ...nearestIn(next, scheme), ...own } });
        }}
      />
      <Choice
        label={t('inspection-screen.party')}
        value={scheme.party}
        of={(head?.parties ?? []).map(({ party }) => [party, partyName(language.value, party).name])}
        onPick={(party) =>
          move(shown, 'party', { scheme: { agreement: id, ...nearestIn(head!, { ...scheme, party }) } })
        }
      />
      <Choice
        label={t('inspection-screen.type')}
        value={scheme.type}
        of={types.map(({ type, title }) => [type, titleOf(title)])}
        onPick={(type) => move(shown, 'type', { scheme: { ...scheme, type, ...own } })}
      />
    </div>
  );
}

/** The same party and type where the agreement has them, else its last party and that one's first type. */
function nearestIn({ parties }: SchemeHead, now: { readonly party: string; readonly type: string }) {
  const { party, types } = parties.find((one) => one.party === now.party) ?? parties.at(-1)!;
  const { type } = types.find((one) => one.type === now.type) ?? types[0]!;
  return { party, type };
}

function titleOf(title: Both): string {
  return inBoth(language.value, title);
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly of: readonly (readonly [value: string, words: string])[];
  readonly onPick: (value: string) => void;
}): JSX.Element {
  const { label, value, of, onPick } = props;
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {of.some(([one]) => one === value) ? null : <option value={value}>{value}</option>}
        {of.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How often visits come, how many items one looks at, how long before they are announced. */
export function SchemePanel({ shown }: { shown: Shown }): JSX.Element {
  const { session, at, answer } = shown;
  return (
    <section aria-labelledby="scheme-title" class="shield-panel">
      <h2 id="scheme-title">{t('inspection-screen.scheme')}</h2>
      <SchemeChoices session={session} at={at} answer={answer} />
      <Counts shown={shown} />
      <Times shown={shown} />
    </section>
  );
}

function Counts({ shown }: { shown: Shown }): JSX.Element {
  const { at, answer } = shown;
  const { scheme } = at;
  const { visits, result } = answer;
  const { items, samples, timing } = result.question;
  const most = timing.kind === 'slots' && scheme.slots !== null ? timing.slots : mostVisits;
  return (
    <>
      <OneLever
        shown={shown}
        label={t('inspection-screen.visits')}
        scale={scaleOf(1, most)}
        value={timing.perYear}
        standing={statedWords(
          visits.visits && { ...visits.visits, value: visits.visits.perYear },
          answer.origins.visits,
        )}
        changed={scheme.visits !== null}
        to={(value) => ({ scheme: { visits: Math.round(value) } })}
        back={{ scheme: { visits: null } }}
      />
      <OneLever
        shown={shown}
        label={t('inspection-screen.samples')}
        scale={scaleOf(1, items)}
        value={samples}
        standing={statedWords(visits.samples, answer.origins.samples)}
        changed={scheme.samples !== null}
        to={(value) => ({ scheme: { samples: Math.round(value) } })}
        back={{ scheme: { samples: null } }}
      />
      <NoticeLever shown={shown} />
    </>
  );
}

/** It matters only where somebody asks whether what is hidden can be put right within it. */
function NoticeLever({ shown }: { shown: Shown }): JSX.Element {
  const { scheme, hidden } = shown.at;
  const { notice } = shown.answer.visits;
  const own = statedWords(notice, 'agreement');
  return (
    <OneLever
      shown={shown}
      label={t('inspection-screen.notice')}
      scale={scaleOf(0, mostHours, 'hours')}
      value={scheme.notice ?? notice?.value ?? 0}
      standing={hidden.concealed === null ? `${own} ${t('inspection-screen.notice-idle')}` : own}
      changed={scheme.notice !== null}
      to={(hours) => ({ scheme: { notice: hours } })}
      back={{ scheme: { notice: null } }}
    />
  );
}

function Times({ shown }: { shown: Shown }): JSX.Element {
  const { at, answer } = shown;
  const { scheme } = at;
  const { perYear } = answer.result.question.timing;
  return (
    <>
      <Pick
        label={t('inspection-screen.timing')}
        value={scheme.timing}
        options={timingKinds.map((value) => ({ value, words: t(`inspection-screen.timing-${value}`) }))}
        onPick={(timing) => move(shown, 'timing', { scheme: { timing } })}
      />
      {scheme.timing === 'slots' ? (
        <OneLever
          shown={shown}
          label={t('inspection-screen.slots')}
          scale={scaleOf(Math.max(1, perYear), mostVisits)}
          value={slotsOf(scheme, perYear)}
          changed={scheme.slots !== null}
          to={(value) => ({ scheme: { slots: Math.round(value) } })}
          back={{ scheme: { slots: null } }}
        />
      ) : null}
      <Pick
        label={t('inspection-screen.start')}
        value={scheme.start}
        options={starts.map((value) => ({ value, words: t(`inspection-screen.start-${value}`) }))}
        onPick={(start) => move(shown, 'start', { scheme: { start } })}
      />
    </>
  );
}
