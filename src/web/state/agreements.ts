import { signal } from '@preact/signals';
import type { AgreementsAnswer, AgreementsAsk } from '../engine/agreements-record.ts';
import type { Ask, Lane, News } from '../engine/protocol.ts';

interface Asking {
  ask(lane: Lane, ask: Ask): void;
}

/** What was asked of the agreements last, and what came: the older answer stays until the newer is there. */
export class AgreementsDesk {
  readonly answer = signal<AgreementsAnswer | null>(null);

  readonly #asking: Asking;
  #asked = '';

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Asks once for each question. */
  ask(asked: AgreementsAsk): void {
    const key = JSON.stringify(asked);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#asking.ask('agreements', { kind: 'agreements', asked });
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    if (lane !== 'agreements') return false;
    if (news.kind === 'agreements') {
      this.answer.value = news.answer;
      return true;
    }
    this.#asked = ''; // a run that ended without an answer can be asked again
    return false;
  }
}
