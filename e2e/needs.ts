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
export function testNeeding({ name, missing }: Need, title: string, body: () => Promise<void>): void {
  if (missing === null) test(title, body);
  else if (strict) test(title, () => Promise.reject(new Error(`${name} is missing: ${missing}`)));
  else test.skip(`${title} (${name} is missing: ${missing})`, body);
}
