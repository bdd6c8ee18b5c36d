import { signal } from '@preact/signals';
import { z } from 'zod/mini';
import type { Keep } from '../../state/store.ts';

/** A guess is the reader's, not the package: it stays in the browser and goes into no link. */
const guess = z.union([
  z.object({ kind: z.enum(['interceptors', 'limit', 'share']), n: z.number() }),
  z.object({ kind: z.literal('package'), warheads: z.number(), interceptors: z.number() }),
]);

const words = z.string().check(z.maxLength(2000));
const side = z.object({ alternative: z.nullable(z.string()), set: z.record(z.string(), z.unknown()) });
const shape = z.object({
  /** the step to go on with */
  last: z.number(),
  guesses: z.record(z.string(), guess),
  /** steps whose answer was asked for */
  shown: z.array(z.number()),
  draft: z.object({ team: words, limit: words, interceptors: words, control: words, side: z.nullable(side) }),
  projector: z.boolean(),
});

export type Guess = z.infer<typeof guess>;
export type TourKept = z.infer<typeof shape>;
export type Draft = TourKept['draft'];

export const nothingKept: TourKept = {
  last: 1,
  guesses: {},
  shown: [],
  draft: { team: '', limit: '', interceptors: '', control: '', side: null },
  projector: false,
};

const key = 'counterpoise.tour';

/** What the reader guessed and wrote so far. */
export const tourKept = signal<TourKept>(nothingKept);
/** Whether the browser keeps it. */
export const isKept = signal(true);

/** Changes it, and keeps it where the browser lets us. */
export function keepTour(change: Partial<TourKept>, store: Keep | null = storage()): void {
  tourKept.value = { ...tourKept.value, ...change };
  try {
    store?.setItem(key, JSON.stringify(tourKept.value));
    isKept.value = store !== null;
  } catch {
    isKept.value = false;
  }
}

export function keepGuess(step: number, guess: Guess | null): void {
  const { [step]: _, ...others } = tourKept.value.guesses;
  keepTour({ guesses: guess === null ? others : { ...others, [step]: guess } });
}

/** Takes up what an earlier visit left. What cannot be read is as if it were not there. */
export function openTour(store: Keep | null = storage()): void {
  try {
    const read = shape.safeParse(JSON.parse(store?.getItem(key) ?? 'null'));
    if (read.success) tourKept.value = read.data;
  } catch {
    isKept.value = false;
  }
}

/** A browser may deny storage by throwing at the first look. */
function storage(): Keep | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
