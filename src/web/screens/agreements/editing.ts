import { signal } from '@preact/signals';
import type { AgreementsAsk } from '../../engine/agreements-record.ts';

/** A rule that the reader has rewritten; it goes with the page and is in no link. */
export const edit = signal<AgreementsAsk['edit']>(null);
