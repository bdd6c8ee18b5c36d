/* A door of its own: visits and samples, for who asks nothing of games or of cases, which bring YAML and schemas along. */
export { equalDetection, inProportion, sharedOut } from './allocation.ts';
export { improvements } from './improve.ts';
export { inspect } from './inspect.ts';
export { chanceSeen } from './sample.ts';
export { iaeaSize, sampleSize } from './sample-size.ts';
export { mostVisitsAYear, starts, timingKinds, usualSlots } from './scheme.ts';
export { cutOffFor, cutOffs, swings } from './swings.ts';
export { measured, shiftRecognised } from './variables.ts';
