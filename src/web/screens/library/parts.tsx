import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { named } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { language, languageCode, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';

/** Text of a file: in the reader's language where there is one, else marked as English. */
export function FileText({ text }: { text: string }): JSX.Element {
  const shown = named(language.value, text);
  return shown === text && languageCode() !== 'en' ? <span lang="en">{text}</span> : <>{shown}</>;
}

/** How long a button says that it has copied. */
const saidMilliseconds = 2000;

/** Copies a citation; says so on itself, so that the table does not move. */
export function CopyButton(props: { session: Session; what: string; text: () => string }): JSX.Element {
  const { session, what, text } = props;
  const [copied, tell] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const over = setTimeout(() => tell(false), saidMilliseconds);
    return () => clearTimeout(over);
  }, [copied]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      tell(true);
      speak(t('shelf.copied'));
    } catch {
      session.notice.value = { what: 'not-copied' };
    }
  };
  return (
    <button type="button" class="link copy" aria-label={t('shelf.copy-of', { what })} onClick={() => void copy()}>
      {copied ? t('shelf.copied') : t('shelf.copy')}
    </button>
  );
}

/** Goes to an item of the library. */
export function Opens(props: { session: Session; at: string; children: string; current?: boolean }): JSX.Element {
  const { session, at, children, current = false } = props;
  return (
    <button
      type="button"
      class="link"
      {...(current ? { 'aria-current': 'true' as const } : {})}
      onClick={() => session.go({ screen: 'library', at })}
    >
      {children}
    </button>
  );
}
