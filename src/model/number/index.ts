export { bandOf, meanOf, openBandOf } from './band.ts';
export type { Band, OpenBand } from './band.ts';
export { drawRow, medianRow } from './draw.ts';
export type { Column, Row } from './draw.ts';
export {
  arcCosine,
  arcSine,
  cosine,
  ln,
  normal,
  normalDeviate,
  power,
  roughNormalDeviate,
  sine,
  wholePower,
} from './elementary.ts';
export {
  atLeast,
  below,
  binomial,
  certainly,
  convolve,
  convolveScaled,
  hypergeometric,
  markedAmong,
  mean,
  meanOver,
  mixedOver,
  mixture,
  pmfQuantile,
  trimmed,
  variance,
} from './pmf.ts';
export type { Pmf } from './pmf.ts';
export { ceiling, floor, fraction, reaches, roundedProduct } from './rounding.ts';
export { mostDimensions, unscrambled } from './sobol.ts';
export { between, certain, quantile, written } from './uncertain.ts';
export type { GivenNumber, Uncertain } from './uncertain.ts';
