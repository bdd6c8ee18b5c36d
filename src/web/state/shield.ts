import { batch, signal } from '@preact/signals';
import type { Ask, Lane, News } from '../engine/protocol.ts';
import type { ShieldAnswer, ShieldAsk } from '../engine/shield-record.ts';

interface Asking {
  ask(lane: Lane, ask: Ask): void;
  cancel(lane: Lane): void;
}

/** How the question asked last fares. */
export type ShieldRun =
  | { readonly at: 'rest' }
  /** of 0: nothing was told yet */
  | { readonly at: 'work'; readonly done: number; readonly of: number }
  /** given up by the reader: what is shown may be of other inputs */
  | { readonly at: 'stopped' }
  | { readonly at: 'failed' };

/** What was asked of the shield last, and what came: the older answer stays until the newer is there. */
export class ShieldDesk {
  /** with the question that it answers, as `keyOf` writes it */
  readonly answer = signal<{ readonly of: string; readonly answer: ShieldAnswer } | null>(null);
  readonly run = signal<ShieldRun>({ at: 'rest' });
  /** where the reader was when they left the screen: whoever comes back finds raid, map and orbit again */
  left: string | null = null;

  readonly #asking: Asking;
  #asked = '';

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Asks once for each question. */
  ask(asked: ShieldAsk): void {
    const key = keyOf(asked);
    if (key === this.#asked) return;
    this.#asked = key;
    this.run.value = { at: 'work', done: 0, of: 0 };
    this.#asking.ask('shield', { kind: 'shield', asked });
  }

  /** Whether what is shown is of an older question. */
  get old(): boolean {
    return this.answer.value !== null && this.answer.value.of !== this.#asked;
  }

  /** Stops where it is; what was told so far stays. */
  cancel(): void {
    this.#asking.cancel('shield');
    this.#asked = '';
    this.run.value = { at: 'stopped' };
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    if (lane !== 'shield') return false;
    switch (news.kind) {
      case 'shield':
        this.#answered(news.answer);
        return true;
      case 'progress':
        this.run.value = { at: 'work', done: news.done, of: news.of };
        return true;
      default:
        this.#asked = ''; // a run that ended without an answer can be asked again
        this.run.value = { at: 'failed' };
        return false;
    }
  }

  #answered(answer: ShieldAnswer): void {
    batch(() => {
      this.answer.value = { of: this.#asked, answer };
      if (!answer.rough) this.run.value = { at: 'rest' };
    });
  }
}

function keyOf(asked: ShieldAsk): string {
  return JSON.stringify(asked);
}
