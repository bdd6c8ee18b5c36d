import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { linkHere, viewFile } from '../../address.ts';
import { copyText, save } from '../../export/save.ts';
import { language, t } from '../../page.ts';
import { longestLink } from '../../state/link.ts';
import type { Session } from '../../state/session.ts';
import { contextOf } from '../../view.ts';
import { AnswerChart } from './answer-chart.tsx';
import { communique, rowsOf } from './communique.ts';
import type { Agreed } from './communique.ts';
import { keepTour, tourKept } from './kept.ts';
import type { Draft } from './kept.ts';
import { Cuts, Interceptors, Limit } from './levers.tsx';
import { lastStep } from './places.ts';
import { Sources } from './sources.tsx';
import { isFresh, RunState } from './step-page.tsx';
import { report } from './steps.ts';
import { Heading } from './heading.tsx';

/** The two delegations' text: their numbers run as a package, their words stand as they wrote them. */
export function CommuniquePage({ session }: { session: Session }): JSX.Element {
  const { changed } = session.state.value;
  useEffect(() => keepTour({ draft: { ...tourKept.value.draft, side: changed as Draft['side'] } }), [changed]);
  const chart = session.chart.value;
  return (
    <>
      <Heading>{t('tour.step-title', { n: 8, all: lastStep, title: t('tour.8-title') })}</Heading>
      <div class="tour-two">
        <div class="tour-asked">
          <h2>{t('tour.said')}</h2>
          <p>{t('tour.8-said')}</p>
          <Sources session={session} keys={[report]} />
          <h2>{t('tour.question')}</h2>
          <p class="tour-ask">{t('tour.8-ask')}</p>
        </div>
        <div class="tour-picture">
          {chart ? <AnswerChart session={session} chart={chart} guess={null} /> : <p>{t('desk.first-run')}</p>}
          <RunState session={session} />
        </div>
        <div class="tour-rest">
          <Rows session={session} />
        </div>
      </div>
      <Text session={session} />
    </>
  );
}

function Rows({ session }: { session: Session }): JSX.Element {
  const words = session.words.value ?? session.chart.value?.words;
  const { draft } = tourKept.value;
  const [limit, interceptors] = rowsOf({ ...draft, limit: '', interceptors: '' }, agreedIn(session), language.value);
  return (
    <div class="tour-rows">
      <label class="tour-team">
        {t('tour.team')}
        <input
          type="text"
          maxLength={80}
          value={draft.team}
          onInput={(event) => write('team', event.currentTarget.value)}
        />
      </label>
      {words ? <Limit session={session} words={words} /> : null}
      <Words row="limit" instead={limit!} />
      {words ? <Interceptors session={session} words={words} /> : null}
      <Words row="interceptors" instead={interceptors!} />
      {words ? <Cuts session={session} words={words} /> : null}
      <Words row="control" instead={t('tour.text-no-control')} />
    </div>
  );
}

/** A row in the team's own words; what stands there otherwise can be read in the field. */
function Words({ row, instead }: { row: 'limit' | 'interceptors' | 'control'; instead: string }): JSX.Element {
  const label = t('tour.row-words', { row: t(`tour.row-${row}`) });
  return (
    <label class="tour-words">
      <span class="standing">{label}</span>
      <textarea
        rows={row === 'control' ? 4 : 2}
        maxLength={2000}
        placeholder={instead}
        value={tourKept.value.draft[row]}
        onInput={(event) => write(row, event.currentTarget.value)}
      />
    </label>
  );
}

function write(row: 'team' | 'limit' | 'interceptors' | 'control', words: string): void {
  keepTour({ draft: { ...tourKept.value.draft, [row]: words } });
}

function agreedIn(session: Session): Agreed {
  const own = (session.words.value ?? session.chart.value?.words)?.cuts.own ?? null;
  const cuts = session.valueOf('choices.cuts') ?? own;
  return { ...session.package, cuts: cuts === 'proportional' || cuts === 'download' ? cuts : null };
}

function Text({ session }: { session: Session }): JSX.Element {
  const chart = session.chart.value;
  const fresh = chart !== null && isFresh(session, chart);
  const link = linkHere(session);
  const text = communique({
    draft: tourKept.value.draft,
    agreed: agreedIn(session),
    chart: fresh ? { result: chart.result, context: contextOf(chart, 'communique') } : null,
    link: link.length <= longestLink ? link : '',
    language: language.value,
  });
  const view = (): string => viewFile(session);
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">{t('tour.text-here')}</h2>
      <div class="tour-text">{text}</div>
      <div class="tools">
        <Press words={t('tour.text-copy')} onPress={() => void copyText(session, text)} />
        <Press
          words={t('tour.text-save')}
          onPress={() => save({ name: 'communique.txt', type: 'text/plain', content: text })}
        />
        <Press words={t('tour.view-copy')} onPress={() => void copyText(session, link)} />
        <Press
          words={t('tour.view-save')}
          onPress={() => save({ name: 'package.counterpoise.json', type: 'application/json', content: view() })}
        />
      </div>
      <p class="standing">{t('tour.view-how')}</p>
    </section>
  );
}

function Press({ words, onPress }: { words: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="key" onClick={onPress}>
      {words}
    </button>
  );
}
