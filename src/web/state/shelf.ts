import { signal } from '@preact/signals';
import type { ValidationReport } from '../../model/validation/index.ts';
import type { Ask, Lane, News } from '../engine/protocol.ts';
import type { ShelfEntry, ShelfItem } from '../engine/shelf-record.ts';

/** How far a validation is. */
export type Validation =
  | { readonly stage: 'none' }
  | { readonly stage: 'running'; readonly done: number; readonly of: number | null }
  | { readonly stage: 'done'; readonly report: ValidationReport };

interface Asking {
  ask(lane: Lane, ask: Ask): void;
  cancel(lane: Lane): void;
}

/** What was looked at in the library, kept as long as the page: nothing is asked twice. */
export class ShelfDesk {
  readonly list = signal<readonly ShelfEntry[] | null>(null);
  /** by place; null: there is no such item */
  readonly items = signal<Readonly<Record<string, ShelfItem | null>>>({});
  readonly validation = signal<Validation>({ stage: 'none' });

  readonly #asking: Asking;
  #listAsked = false;
  #itemAsked: string | null = null;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Asks for the list, once. */
  look(): void {
    if (this.#listAsked) return;
    this.#listAsked = true;
    this.#asking.ask('shelf', { kind: 'shelf' });
  }

  /** Asks for an item that is not here yet; one that is on its way gives way to it. */
  open(at: string): void {
    if (Object.hasOwn(this.items.value, at) || this.#itemAsked === at) return;
    this.#itemAsked = at;
    this.#asking.ask('shelf-item', { kind: 'shelf-item', at });
  }

  /** Computes the figures of others anew. @param url of the folder `validation/` as one file */
  validate(url: string): void {
    this.validation.value = { stage: 'running', done: 0, of: null };
    this.#asking.ask('validate', { kind: 'validate', url });
  }

  cancelValidation(): void {
    this.#asking.cancel('validate');
    this.validation.value = { stage: 'none' };
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    switch (news.kind) {
      case 'shelf':
        this.list.value = news.entries;
        return true;
      case 'shelf-item':
        this.items.value = { ...this.items.value, [news.at]: news.item };
        this.#itemAsked = null;
        return true;
      case 'validated':
        this.validation.value = { stage: 'done', report: news.report };
        return true;
      case 'progress':
        if (lane === 'validate') this.validation.value = { stage: 'running', done: news.done, of: news.of };
        return lane === 'validate';
      case 'problems':
      case 'failed':
        this.#over(lane);
        return false;
      default:
        return false;
    }
  }

  /** A run that ended without an answer: what it was for can be asked again. */
  #over(lane: Lane): void {
    if (lane === 'validate') this.validation.value = { stage: 'none' };
    if (lane === 'shelf') this.#listAsked = false;
    if (lane === 'shelf-item') this.#itemAsked = null;
  }
}
