import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { NoticeBar } from './controls/notice.tsx';
import { said } from './controls/said.ts';
import { sheet } from './controls/sheets.tsx';
import { Help, helpOpen } from './controls/help.tsx';
import { shareOpen } from './controls/dialog.tsx';
import { later } from './controls/later.tsx';
import { language, languageCode, speakIn, t, theme } from './page.ts';
import { canReplay, replay } from './replay.ts';
import { screenOf } from './screens/index.ts';
import type { Session } from './state/session.ts';
import { screens } from './state/state.ts';
import type { Screen } from './state/state.ts';
import { stepWords } from './step-words.ts';

const Share = later(() => import('./controls/share.tsx').then(({ Share: one }) => one));

/** The whole page: one frame, one screen in it. */
export function App({ session }: { session: Session }): JSX.Element {
  const { screen } = session.state.value.place;
  const At = screenOf(screen);
  useKeys(session);
  useDrop(session);
  useFocus(screen);
  return (
    <div class={`page at-${screen}`} lang={language.value.code}>
      <a class="skip" href="#main">
        {t('desk.skip')}
      </a>
      <Header session={session} />
      <NoticeBar session={session} />
      <At session={session} />
      <BottomBar />
      <div class="heard" role="status" aria-live="polite">
        {said.value}
      </div>
      <Help />
      <Share session={session} />
    </div>
  );
}

/** On a phone the menu is folded away. */
const menuOpen = signal(false);

function Header({ session }: { session: Session }): JSX.Element {
  const { done, undone } = session.history.value;
  const [last, next] = [done.at(-1), undone.at(-1)];
  const { screen } = session.state.value.place;
  return (
    <header class={menuOpen.value ? 'top unfolded' : 'top'}>
      <span class="brand">Counterpoise</span>
      <span class="here" aria-hidden="true">
        {t(`desk.screen-${screen}`)}
      </span>
      <button
        type="button"
        class="key fold"
        aria-expanded={menuOpen.value}
        onClick={() => (menuOpen.value = !menuOpen.value)}
      >
        {t('desk.open-menu')}
      </button>
      <nav aria-label={t('desk.menu')}>
        {screens.map((name) => (
          <a
            key={name}
            href={`#${name}`}
            {...(name === screen ? { 'aria-current': 'page' as const } : {})}
            onClick={(event) => {
              event.preventDefault();
              menuOpen.value = false;
              session.go({
                screen: name,
                at: name === 'talks' || name === 'shield' || name === 'inspection' ? session[name].left : null,
              });
            }}
          >
            {t(`desk.screen-${name}`)}
          </a>
        ))}
      </nav>
      <div class="tools">
        <button
          type="button"
          class="key"
          disabled={!last}
          onClick={() => session.undo()}
          title={last ? t('desk.undo-step', { step: stepWords(last.name) }) : ''}
        >
          {t('desk.undo')}
        </button>
        <button
          type="button"
          class="key"
          disabled={!next}
          onClick={() => session.redo()}
          title={next ? t('desk.redo-step', { step: stepWords(next.name) }) : ''}
        >
          {t('desk.redo')}
        </button>
        <button type="button" class="key" disabled={!canReplay(session)} onClick={() => replay(session)}>
          {t('desk.replay')}
        </button>
        <button type="button" class="key" onClick={() => (shareOpen.value = true)}>
          {t('desk.share')}
        </button>
        <button
          type="button"
          class="key"
          lang={languageCode() === 'en' ? 'ru' : 'en'}
          onClick={() => void speakIn(languageCode() === 'en' ? 'ru' : 'en')}
        >
          {languageCode() === 'en' ? 'Русский' : 'English'}
        </button>
        <button type="button" class="key" onClick={nextTheme}>
          {t(`desk.theme-${theme.value}`)}
        </button>
        <button type="button" class="key" aria-label={t('desk.help')} onClick={() => (helpOpen.value = true)}>
          ?
        </button>
      </div>
    </header>
  );
}

function nextTheme(): void {
  theme.value = theme.value === 'auto' ? 'dark' : theme.value === 'dark' ? 'light' : 'auto';
}

/** On a phone: the panels, what would change it, and the link, a thumb away. */
function BottomBar(): JSX.Element {
  const toggle = (name: 'choices' | 'beliefs'): void => {
    sheet.value = sheet.value === name ? null : name;
  };
  return (
    <nav class="bottom" aria-label={t('desk.bottom')}>
      {(['choices', 'beliefs'] as const).map((name) => (
        <button key={name} type="button" aria-expanded={sheet.value === name} onClick={() => toggle(name)}>
          {t(`desk.${name}-short`)}
        </button>
      ))}
      <button
        type="button"
        onClick={() => {
          sheet.value = null;
          document.getElementById('why')?.scrollIntoView();
        }}
      >
        {t('desk.why-short')}
      </button>
      <button type="button" onClick={() => (shareOpen.value = true)}>
        {t('desk.share')}
      </button>
    </nav>
  );
}

function useKeys(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const inField = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (command && key === 'z' && !inField) {
        event.preventDefault();
        if (event.shiftKey) session.redo();
        else session.undo();
      } else if (command && key === 'y' && !inField) {
        event.preventDefault();
        session.redo();
      } else if (event.altKey && key === 'r') {
        event.preventDefault();
        replay(session);
      } else if (event.key === 'Escape') sheet.value = null;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Where a key of one screen led to another, the key is gone: the new screen takes the focus. */
function useFocus(screen: Screen): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    const main = document.getElementById('main');
    if (document.activeElement !== document.body || !main) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, [screen]);
}

/** A file can be dropped anywhere. */
function useDrop(session: Session): void {
  const once = useRef(session);
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void import('./state/dropped.ts').then(({ openDropped }) => openDropped(once.current, file));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
