import { batch, signal } from '@preact/signals';
import type { Ask, Lane, News } from '../engine/protocol.ts';
import type { TalksAnswer, TalksAsk } from '../engine/talks-record.ts';

interface Asking {
  ask(lane: Lane, ask: Ask): void;
  cancel(lane: Lane): void;
}

/** How the question asked last fares. */
export type TalksRun =
  | { readonly at: 'rest' }
  /** of 0: nothing was told yet */
  | { readonly at: 'work'; readonly done: number; readonly of: number }
  /** given up by the reader: what is shown may be of other inputs */
  | { readonly at: 'stopped' }
  | { readonly at: 'failed' };

/** What was asked of talks last, and what came: the older answer stays until the newer is there. */
export class TalksDesk {
  readonly answer = signal<TalksAnswer | null>(null);
  readonly run = signal<TalksRun>({ at: 'rest' });
  /** where the reader was when they left the screen: whoever comes back finds the package again */
  left: string | null = null;

  readonly #asking: Asking;
  #asked = '';

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Asks once for each question. */
  ask(asked: TalksAsk): void {
    const key = JSON.stringify(asked);
    if (key === this.#asked) return;
    this.#asked = key;
    this.run.value = { at: 'work', done: 0, of: 0 };
    this.#asking.ask('talks', { kind: 'talks', asked });
  }

  /** Stops where it is; what was told so far stays. */
  cancel(): void {
    this.#asking.cancel('talks');
    this.#asked = '';
    this.run.value = { at: 'stopped' };
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    if (lane !== 'talks') return false;
    switch (news.kind) {
      case 'talks':
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

  #answered(answer: TalksAnswer): void {
    const goesOn = answer.ok && answer.rough;
    batch(() => {
      this.answer.value = answer;
      if (!goesOn) this.run.value = { at: 'rest' };
    });
  }
}
