import type { JSX } from 'preact';
import type { Problem } from '../../model/document/index.ts';
import { toldIn } from '../../words/index.ts';
import { language, t } from '../page.ts';
import type { Session } from '../state/session.ts';
import type { Notice } from '../state/told.ts';

/** What is to be said beside the picture: what differs, and what to do. The picture stays. */
export function NoticeBar({ session }: { session: Session }): JSX.Element | null {
  const notice = session.notice.value;
  if (!notice) return null;
  const faulty = notice.what === 'problems' || notice.what === 'failed';
  return (
    <div class={faulty ? 'notice faulty' : 'notice'} role={faulty ? 'alert' : 'status'}>
      <div>{noticeWords(notice)}</div>
      <div class="row">
        {notice.what === 'problems' && session.history.value.done.length > 0 ? (
          <button
            type="button"
            class="key"
            onClick={() => {
              session.notice.value = null;
              session.undo();
            }}
          >
            {t('desk.undo')}
          </button>
        ) : null}
        {notice.what === 'failed' || notice.what === 'given-up' ? (
          <button
            type="button"
            class="key"
            onClick={() => {
              session.notice.value = null;
              session.again();
            }}
          >
            {t('desk.run-again')}
          </button>
        ) : null}
        <button type="button" class="key" onClick={() => (session.notice.value = null)}>
          {t('desk.close')}
        </button>
      </div>
    </div>
  );
}

function noticeWords(notice: Notice): JSX.Element | string {
  switch (notice.what) {
    case 'problems':
      return (
        <ul>
          {notice.problems.map((problem, i) => (
            <li key={i}>{problemLine(problem)}</li>
          ))}
        </ul>
      );
    case 'failed':
      return t('desk.notice-failed', { detail: notice.detail });
    case 'link':
      return t(`desk.notice-link-${notice.why}`);
    case 'link-other':
      return `${t('desk.notice-link-engine', { engine: notice.engine })}${notice.library ? ` ${t('desk.notice-link-library')}` : ''}`;
    case 'unknown-scenario':
      return t('desk.notice-unknown-scenario', { id: notice.id });
    case 'file':
      return t(`desk.notice-file-${notice.why}`, { name: notice.name });
    default:
      return t(`desk.notice-${notice.what}`);
  }
}

/** `FILE:LINE:COLUMN  what is wrong · what was expected · what to do` */
function problemLine(problem: Problem): string {
  const { place } = problem;
  const { wrong, expected, todo } = toldIn(problem, language.value);
  const at = place.line === 1 && place.column === 1 ? place.file : `${place.file}:${place.line}:${place.column}`;
  return `${at}: ${wrong} · ${expected} · ${todo}`;
}
