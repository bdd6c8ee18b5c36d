export { sweep } from './sweep.ts';
export type { SweepOptions } from './sweep.ts';
