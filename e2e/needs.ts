import { test } from 'vitest';

/** Something that a test needs and `npm ci` does not bring: a browser, another Node. */
export interface Need {
  readonly name: string;
  /** why it cannot be used here; null: it can */
  readonly missing: string | null;
}

/** Set by `.ci/run`: there, what is missing was to be installed, so its lack is a failure. */
const strict = process.env['COUNTERPOISE_CI'] === '1';

/** A test that runs where its need is met; elsewhere it is a skip, counted and with its reason, or in CI a failure. */
export function testNeeding(
  { name, missing }: Need,
  title: string,
  body: () => Promise<void>,
  milliseconds?: number,
): void {
  if (missing === null) test(title, body, milliseconds);
  else if (strict) test(title, () => Promise.reject(new Error(`${name} is missing: ${missing}`)));
  else test.skip(`${title} (${name} is missing: ${missing})`, body);
}

/**
 * All of them in `.ci/run`. On anybody's machine, where the whole suite should take less than two minutes, the first
 * few; each of the others is a skip, counted and with its reason.
 */
export function few<T>(all: readonly T[], count: number): T[] {
  if (strict) return [...all];
  for (const one of all.slice(count)) test.skip(`${JSON.stringify(one).slice(0, 90)} (left to .ci/run: it takes time)`);
  return all.slice(0, count);
}

/** A test that takes long and shows little that others do not: `.ci/run` has the time. */
export function testInCI(title: string, body: () => Promise<void> | void, milliseconds?: number): void {
  if (strict) test(title, body, milliseconds);
  else test.skip(`${title} (left to .ci/run: it takes time)`, body);
}

/** How long a simulation goes on: in full in `.ci/run`, shorter elsewhere. Shorter is wider limits, not fewer checks. */
export function inCI<T>(full: T, shorter: T): T {
  return strict ? full : shorter;
}
