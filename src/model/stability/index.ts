export { need, noneLeaks } from './need.ts';
export { needCurve } from './need-curve.ts';
export type { NeedCurve, NeedQuestion } from './need-curve.ts';
export type { Need, NeedReason, SmallAttack } from './need.ts';
export { expectedLeaking, leakingDistribution, retaliation } from './retaliation.ts';
export type { Retaliation } from './retaliation.ts';
export { assuredAgainst, room } from './room.ts';
export type { Demand } from './room.ts';
