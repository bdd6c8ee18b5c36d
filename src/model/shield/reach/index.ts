export { freeFlight } from './free-flight.ts';
export type { FlightCaution, FreeFlight } from './free-flight.ts';
export {
  energyOnlyRange,
  energyRatio,
  flightsAtSpeed,
  leastEnergyFlight,
  loftedFlight,
  placeOn,
  reportedSeconds,
} from './kepler.ts';
export type { Flight } from './kepler.ts';
export { deepest, joined, reachMap, reachPlan, reachRows } from './map.ts';
export type { ReachPlan, ReachRows } from './map.ts';
export type {
  Area,
  Box,
  Case,
  InterceptorFlight,
  MissileFlight,
  ReachAnswer,
  ReachCase,
  ReachCaution,
  ReachProblem,
  ReachQuestion,
  ReachReason,
  ReachResult,
  Timing,
} from './question.ts';
export { depthsOver } from './regions.ts';
export type { RegionDepths } from './regions.ts';
export { terminalReach } from './terminal.ts';
export type { TerminalDefence } from './terminal.ts';
