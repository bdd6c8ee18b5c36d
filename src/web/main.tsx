import { effect } from '@preact/signals';
import { render } from 'preact';
import { libraryOf } from '../library/index.ts';
import { App } from './app.tsx';
import { Engine } from './engine/engine.ts';
import type { Thread } from './engine/engine.ts';
import { languageCode, speakIn, t, theme } from './page.ts';
import type { Theme } from './page.ts';
import type { Start } from './start.ts';
import { Session } from './state/session.ts';
import type { Keep } from './state/store.ts';
import './style/index.css';

/** Addresses of what the build lays beside this script (see vite.config.ts). */
declare const __LIBRARY_URL__: string;
declare const __START_URL__: string;

void begin();

async function begin(): Promise<void> {
  const store = storage();
  await readerOf(store);
  const libraryUrl = addressOf(__LIBRARY_URL__);
  const [files, start] = await Promise.all([
    json<Record<string, string>>(libraryUrl),
    json<Start>(addressOf(__START_URL__)),
  ]);
  const session = new Session(libraryOf(files), start.scenarios, (run, milliseconds) => {
    const waiting = setTimeout(run, milliseconds);
    return () => clearTimeout(waiting);
  });
  if (location.hash.startsWith('#c') || asBefore(store)) (await import('./follow.ts')).restore(session, store);
  const began = { state: session.state.value, history: session.history.value };
  const there = session.begin(start.chart);
  const computing = connect(session, libraryUrl);
  render(<App session={session} />, document.getElementById('page')!);
  document.documentElement.classList.remove('wait');
  followReader(session, store);
  marked(session);
  void import('./follow.ts').then(({ follow }) => follow(session, store, began));
  if (!there) session.run();
  // For tests and for the curious: what the page knows, and how many runs it asked for.
  Object.assign(globalThis, { counterpoise: { session, runs: () => computing?.runs ?? 0, threads } });
  keepOffline();
}

/** Data lie in the folder of the script. */
function addressOf(name: string): string {
  return import.meta.url.replace(/[^/]*$/, name);
}

/** Not every host may: without TLS, or where the reader forbids it, the page works as long as there is a network. */
function keepOffline(): void {
  if ('serviceWorker' in navigator && isSecureContext)
    navigator.serviceWorker.register(new URL('offline.js', document.baseURI)).catch(() => {});
}

async function json<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** A browser may deny storage by throwing at the first look. */
function storage(): Keep | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Whether there is something to go back to. */
function asBefore(store: Keep | null): boolean {
  try {
    return store?.getItem('counterpoise.view') != null;
  } catch {
    return false;
  }
}

/** Language and theme: from the address, then as they were left, then as the browser asks. */
function readerOf(store: Keep | null): Promise<void> {
  const read = (key: string): string | null => {
    try {
      return store?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const asked = new URLSearchParams(location.search).get('lang') ?? read('counterpoise.lang');
  const code = asked ?? (navigator.language.startsWith('ru') ? 'ru' : 'en');
  const kept = read('counterpoise.theme');
  theme.value = kept === 'light' || kept === 'dark' ? kept : ('auto' satisfies Theme);
  return speakIn(code === 'ru' ? 'ru' : 'en');
}

/** The threads as they were last started. */
const threads: { lead: Worker | null } = { lead: null };

/** @returns null where the browser has no threads to compute in: the picture that came with the page stays */
function connect(session: Session, libraryUrl: string): Engine | null {
  if (typeof Worker === 'undefined' || typeof MessageChannel === 'undefined') {
    session.notice.value = { what: 'lacking' };
    return null;
  }
  const count = Math.max(1, Math.min(4, navigator.hardwareConcurrency || 1));
  let spawned = 0;
  const computing = new Engine({
    libraryUrl,
    threads: count,
    spawn: () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      if (spawned++ % count === 0) threads.lead = worker;
      return worker as unknown as Thread;
    },
    channel: () => new MessageChannel(),
    onNews: (lane, _, news) => session.hear(lane, news),
    onDeath: (again) => (session.notice.value = { what: again ? 'restarted' : 'given-up' }),
  });
  session.connect(computing);
  setInterval(() => computing.watch(), 5000);
  return computing;
}

/** Language and theme are the reader's: they are kept by themselves. */
function followReader(session: Session, store: Keep | null): void {
  effect(() => {
    document.documentElement.lang = languageCode();
    document.title = `${t(`desk.screen-${session.state.value.place.screen}`)} · Counterpoise`;
    remember(store, 'counterpoise.lang', languageCode());
  });
  effect(() => {
    if (theme.value === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme.value;
    remember(store, 'counterpoise.theme', theme.value);
  });
}

/** Marks in the trace of a browser: when a value changed, and when a picture of it was on the screen. */
function marked(session: Session): void {
  let of = session.state.value.changed;
  effect(() => {
    const { changed } = session.state.value;
    if (changed !== of) performance.mark('counterpoise:change');
    of = changed;
  });
  effect(() => {
    const chart = session.chart.value;
    if (chart === null || chart.side !== session.state.peek().changed) return;
    const { stage } = chart;
    requestAnimationFrame(() => setTimeout(() => performance.mark(`counterpoise:${stage}`)));
  });
}

function remember(store: Keep | null, key: string, value: string): void {
  try {
    store?.setItem(key, value);
  } catch {
    // it is said once, where the steps could not be kept
  }
}
