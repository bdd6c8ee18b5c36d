import type { Asked, Lane, Told } from './protocol.ts';

/** What a thread is told. */
export type ToWorker =
  | { readonly type: 'lead'; readonly libraryUrl: string; readonly hands: readonly MessagePort[] }
  | { readonly type: 'hand'; readonly libraryUrl: string; readonly port: MessagePort }
  | { readonly type: 'ask'; readonly asked: Asked }
  | { readonly type: 'cancel'; readonly lane: Lane }
  /** the thread behind that port is gone */
  | { readonly type: 'lost'; readonly hand: number }
  | { readonly type: 'ping' };

/** What the leading thread says. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'told'; readonly told: Told }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'pong' };
