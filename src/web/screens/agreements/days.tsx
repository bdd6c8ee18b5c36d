import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';
import { capital, day, inBoth, party, standingWords } from '../../../words/index.ts';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';
import { speak } from '../../controls/said.ts';
import { language, t } from '../../page.ts';
import { daysOf, stepped } from './at.ts';
import type { AgreementsAt } from './at.ts';
import { TimelinePicture } from './timeline.tsx';

/** The day: a slider over everything that happened, a field for any other day, and how all agreements stood on it. */
export function Days(props: {
  readonly answer: AgreementsAnswer;
  readonly at: AgreementsAt;
  readonly go: (to: Partial<AgreementsAt>) => void;
}): JSX.Element {
  const { answer, at, go } = props;
  const days = useMemo(() => daysOf(answer), [answer.events]);
  const step = (by: 1 | -1): void => {
    const to = stepped(days, at.date, by);
    go({ date: to });
    speak(happened(answer, to));
  };
  const index = Math.max(
    0,
    days.findLastIndex((one) => one <= at.date),
  );
  return (
    <section
      class="treaty-days"
      aria-labelledby="treaty-days-title"
      onKeyDown={(event) => {
        if (event.key !== '[' && event.key !== ']') return;
        event.preventDefault();
        step(event.key === ']' ? 1 : -1);
      }}
    >
      <h2 id="treaty-days-title">{t('treaties.days', { date: day(language.value, at.date) })}</h2>
      <div class="row">
        <button type="button" class="key" aria-label={t('treaties.day-before')} onClick={() => step(-1)}>
          ◄
        </button>
        <input
          type="range"
          min={0}
          max={days.length - 1}
          value={index}
          aria-label={t('treaties.day-slider')}
          aria-valuetext={happened(answer, days[index] ?? at.date)}
          onInput={(event) => go({ date: days[Number(event.currentTarget.value)] ?? at.date })}
        />
        <button type="button" class="key" aria-label={t('treaties.day-after')} onClick={() => step(1)}>
          ►
        </button>
        <label class="treaty-day">
          <span>{t('treaties.day')}</span>
          <input
            type="date"
            value={at.date}
            min="1969-01-01"
            max="2099-12-31"
            onChange={(event) => event.currentTarget.value && go({ date: event.currentTarget.value })}
          />
        </label>
      </div>
      <p class="standing">{happened(answer, at.date)}</p>
      <TimelinePicture answer={answer} />
      <Standings answer={answer} go={go} />
    </section>
  );
}

/** What happened on a day, or last before it. */
function happened({ events, agreements }: AgreementsAnswer, date: string): string {
  const on = events.findLast((event) => event.date <= date)?.date;
  if (on === undefined) return t('treaties.nothing-yet');
  const words = events
    .filter((event) => event.date === on)
    .map(({ agreement, what, party: who }) => {
      const title = agreements.find(({ id }) => id === agreement)?.title;
      const name = title ? inBoth(language.value, title) : agreement;
      const said = t(`treaties.event-${what}`, { title: name });
      return who === null ? said : t('treaties.event-by', { said, who: party(language.value, who).name });
    });
  return t('treaties.happened', { date: day(language.value, on), list: words.join('; ') });
}

/** Each agreement in its own words: the table of the picture above. */
function Standings({ answer, go }: { answer: AgreementsAnswer; go: (to: Partial<AgreementsAt>) => void }): JSX.Element {
  const { standings, agreements, opened, baseline } = answer;
  const shown = (opened.ok ? opened.answered : baseline)?.agreement;
  return (
    <details class="treaty-standings">
      <summary>{t('treaties.standings')}</summary>
      <ul>
        {standings
          .filter(({ state }) => state !== 'not-yet')
          .map((standing) => {
            const head = agreements.find(({ id }) => id === standing.agreement)!;
            return (
              <li key={standing.agreement}>
                <button
                  type="button"
                  class="link"
                  {...(shown?.id === head.id ? { 'aria-current': 'true' as const } : {})}
                  onClick={() => go({ agreement: head.id, reading: null })}
                >
                  {inBoth(language.value, head.title)}
                </button>
                {': '}
                {capital(standingWords(standing, head, language.value))}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
