export type { ChartPoint, Outlook } from './facts.ts';
export type { ViewSetting } from './talks.ts';
