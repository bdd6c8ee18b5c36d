import type { JSX } from 'preact';
import { BeliefChart, beliefSentences, beliefSvg, beliefTable, beliefTitle, csvOf } from '../../../figure/index.ts';
import type { BeliefContext } from '../../../figure/index.ts';
import { engine } from '../../../model/scenario/index.ts';
import { chances, inBoth, party as partyName, whole } from '../../../words/index.ts';
import { Pick } from '../../controls/pick.tsx';
import type { BesideAnswer } from '../../engine/inspection-beside-record.ts';
import { language, t } from '../../page.ts';
import { Charted } from './charted.tsx';
import { move } from './shown.ts';
import type { Shown } from './shown.ts';

interface ConfidenceProps {
  readonly shown: Pick<Shown, 'session' | 'at'>;
  readonly history: NonNullable<BesideAnswer['history']>;
}

/** What years of visits are worth in confidence, and what years without cost: as it was, and had visits gone on. */
export function Confidence({ shown, history }: ConfidenceProps): JSX.Element {
  const { record, by, result } = history;
  const context: BeliefContext = { engine, language: language.value, history: { record, by } };
  return (
    <>
      <p>{inBoth(language.value, record.title)}</p>
      <Choices shown={shown} history={history} />
      <p>
        <strong>{`${beliefTitle(result, context)}.`}</strong>
      </p>
      <Picture history={history} context={context} />
      {beliefSentences(result, context).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul>
        {record.limits.map((limit) => (
          <li key={limit.en}>{inBoth(language.value, limit)}</li>
        ))}
      </ul>
    </>
  );
}

function Choices({ shown, history: { record } }: ConfidenceProps): JSX.Element {
  const { by, means } = shown.at.beside;
  return (
    <div class="shield-two">
      <Pick
        label={t('inspection-screen.by')}
        value={by}
        options={(['first', 'second'] as const).map((value, at) => ({
          value,
          words: partyName(language.value, record.parties[at]!).name,
        }))}
        onPick={(value) => move(shown, 'by', { beside: { by: value } })}
      />
      <Pick
        label={t('inspection-screen.means')}
        value={means ? 'with' : 'without'}
        options={(['without', 'with'] as const).map((value) => ({
          value,
          words: t(`inspection-screen.means-${value}`),
        }))}
        onPick={(value) => move(shown, 'means', { beside: { means: value === 'with' } })}
      />
    </div>
  );
}

function Picture({
  history,
  context,
}: Pick<ConfidenceProps, 'history'> & { readonly context: BeliefContext }): JSX.Element {
  const { result, record } = history;
  return (
    <Charted
      of={t('inspection-screen.confidence')}
      name={`${record.id}.belief`}
      draw={(frame) => <BeliefChart result={result} context={{ ...context, frame }} />}
      csv={() => csvOf(beliefTable(result, context))}
      svg={() => beliefSvg(result, context)}
      table={{
        caption: t('inspection-screen.confidence-table'),
        columns: (['round', 'looks', 'was', 'had'] as const).map((name) => t(`inspection-screen.confidence-${name}`)),
        rows: result.rounds.map(({ looks, after, had }, at) => [
          `${record.years[at]!.from} – ${record.years[at]!.to}`,
          whole(language.value, looks),
          chances(language.value, after),
          chances(language.value, had),
        ]),
      }}
    />
  );
}
