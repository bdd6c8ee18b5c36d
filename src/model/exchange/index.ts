export { cellName, cells } from './terms.ts';
export type { Cell, CellName, Doctrine, LaunchUnderAttack, PartyPosture, Posture, Strike, SystemPosture } from './terms.ts';
