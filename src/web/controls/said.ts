import { signal } from '@preact/signals';

/** What the one polite live region of the page says. */
export const said = signal('');

let waiting: ReturnType<typeof setTimeout> | null = null;

/** Says a sentence once the keys have rested: a cursor that runs along would else be heard at every step. */
export function speak(sentence: string): void {
  if (waiting !== null) clearTimeout(waiting);
  waiting = setTimeout(() => (said.value = sentence), 300);
}
