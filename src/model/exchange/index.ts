export type { Arrivals, Salvo } from './arrive.ts';
export { exchange } from './exchange.ts';
export type { Branch, Exchange, Side } from './exchange.ts';
export type { Blow } from './strike.ts';
export { cellName, cells } from './terms.ts';
export type {
  Cell,
  CellName,
  Doctrine,
  LaunchUnderAttack,
  PartyPosture,
  Posture,
  Strike,
  SystemPosture,
} from './terms.ts';
