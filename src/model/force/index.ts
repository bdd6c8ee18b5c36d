export { isBallistic, legs } from './holding.ts';
export type { Holding, Leg } from './holding.ts';
