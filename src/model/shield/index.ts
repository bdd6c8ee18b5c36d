export type { Engagement } from './engagement.ts';
