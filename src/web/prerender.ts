import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { libraryOf } from '../library/index.ts';
import { App } from './app.tsx';
import type { Start } from './start.ts';
import { Session } from './state/session.ts';

/**
 * The page as it is first drawn, in English: what a reader sees before any script has run.
 *
 * @param files the library
 * @param start what `firstPicture` gave
 */
export function firstPage(files: Readonly<Record<string, string>>, start: string): string {
  const { scenarios, chart } = JSON.parse(start) as Start;
  const session = new Session(libraryOf(files), scenarios, () => () => {});
  session.begin(chart);
  return renderToString(h(App, { session }));
}
