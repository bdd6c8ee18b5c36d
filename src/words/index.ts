export { en } from './english.ts';
export { capital, list, party, say, whole } from './language.ts';
export type { Catalogue, Key, Language, NumberStyle, PartyName, Values } from './language.ts';
export {
  bandOf,
  counted,
  decimal,
  drawCount,
  extent,
  fixed,
  inDraws,
  percent,
  probability,
  quantiles,
} from './numbers.ts';
export type { ShareBand } from './numbers.ts';
export { cellsInOrder, closing, nearest, ownLimit, piecesOf, sharesAt } from './reading.ts';
export type { Binding, PackageShares } from './reading.ts';
export type { Extent, Subject } from './subject.ts';
export { attackWords, intervalWords, notValidated, packageWords, verdict } from './verdict.ts';
export type { Verdict } from './verdict.ts';
