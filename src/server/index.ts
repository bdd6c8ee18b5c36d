export { listening } from './listen.ts';
export type { Listening } from './listen.ts';
