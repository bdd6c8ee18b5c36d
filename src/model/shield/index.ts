export { defence } from './defence.ts';
export type { Defence } from './defence.ts';
export { expectedStopped, inReach, stopped, stoppedWarheads, used } from './engage.ts';
export type { Encounter } from './engage.ts';
export type { Engagement } from './engagement.ts';
export { readDefence } from './schema.ts';
