import { batch, signal } from '@preact/signals';
import type { Ask, Lane, News } from '../engine/protocol.ts';

export interface Asking {
  ask(lane: Lane, ask: Ask): void;
  cancel(lane: Lane): void;
}

/** How the question asked last fares. */
export type DeskRun =
  | { readonly at: 'rest' }
  /** of 0: nothing was told yet */
  | { readonly at: 'work'; readonly done: number; readonly of: number }
  /** given up by the reader: what is shown may be of other inputs */
  | { readonly at: 'stopped' }
  | { readonly at: 'failed' };

/** What belongs to the questions of a desk. */
export interface DeskOf<Asked, Answer> {
  readonly lane: Lane;
  readonly ask: (asked: Asked) => Ask;
  /** the answer in what is told; null: there is none in it */
  readonly answerIn: (news: News) => Answer | null;
  /** whether a sharper answer follows this one */
  readonly goesOn: (answer: Answer) => boolean;
}

/** What was asked last of one thing, and what came: the older answer stays until the newer is there. */
export class Desk<Asked, Answer> {
  readonly answer = signal<{ readonly of: string; readonly answer: Answer } | null>(null);
  readonly run = signal<DeskRun>({ at: 'rest' });

  readonly #asking: Asking;
  readonly #of: DeskOf<Asked, Answer>;
  #asked = '';

  constructor(asking: Asking, of: DeskOf<Asked, Answer>) {
    this.#asking = asking;
    this.#of = of;
  }

  /** Asks once for each question. */
  ask(asked: Asked): void {
    const key = JSON.stringify(asked);
    if (key === this.#asked) return;
    this.#asked = key;
    this.run.value = { at: 'work', done: 0, of: 0 };
    this.#asking.ask(this.#of.lane, this.#of.ask(asked));
  }

  /** Whether what is shown is of an older question. */
  get old(): boolean {
    return this.answer.value !== null && this.answer.value.of !== this.#asked;
  }

  /** Stops where it is; what was told so far stays. */
  cancel(): void {
    this.#asking.cancel(this.#of.lane);
    this.#asked = '';
    this.run.value = { at: 'stopped' };
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    if (lane !== this.#of.lane) return false;
    const answer = this.#of.answerIn(news);
    if (answer !== null) {
      this.#answered(answer);
      return true;
    }
    if (news.kind === 'progress') {
      this.run.value = { at: 'work', done: news.done, of: news.of };
      return true;
    }
    this.#asked = ''; // a run that ended without an answer can be asked again
    this.run.value = { at: 'failed' };
    return false;
  }

  #answered(answer: Answer): void {
    batch(() => {
      this.answer.value = { of: this.#asked, answer };
      if (!this.#of.goesOn(answer)) this.run.value = { at: 'rest' };
    });
  }
}
