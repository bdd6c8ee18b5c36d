export { printAssess } from './assess.ts';
export type { AssessContext } from './assess.ts';
export { linkageChart } from './chart.ts';
export { printLinkage } from './print.ts';
export { printTradeoff } from './tradeoff.ts';
export type { Terminal } from './style.ts';
