/** Maps of a shield: a door of their own, for shores and projections weigh more than most pictures that need none. */
export { cellPath, ReachMap, reachMapPlot } from './map.tsx';
export type { ReachContext } from './map.tsx';
export type { FlatMap } from './flat.ts';
export { reachMapSvg } from './svg.ts';
export { reachTable } from './table.ts';
