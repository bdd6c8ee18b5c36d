export { defence } from './defence.ts';
export type { Defence } from './defence.ts';
export { inReach, stopped } from './engage.ts';
export type { Engagement } from './engagement.ts';
export { readDefence } from './schema.ts';
