import type { ConstellationGiven } from './question.ts';

const certain = (value: number) => ({ kind: 'certain', value }) as const;

/** The defaults of the published calculator. @source shield.md 4a; Harrison, AEI, index file 20119135326 */
export const aeiDefault: ConstellationGiven = {
  altitudeKilometres: certain(300),
  interceptKilometres: certain(200),
  velocityChangeKilometresPerSecond: certain(6),
  accelerationGravities: certain(15),
  flyoutSeconds: certain(120),
  burnSeconds: null,
  detectSeconds: null,
  decideSeconds: null,
  marginSeconds: null,
  kill: certain(0.8),
  wanted: certain(0.96),
  inclinationDegrees: null,
  latitudeDegrees: null,
  bandDegrees: 90,
  missiles: 1,
  regions: 1,
  confidence: 0.9,
  lifeYears: certain(5),
  years: certain(20),
  divertKilometresPerSecond: certain(2.5),
  specificImpulseSeconds: certain(240),
  killVehicleKilograms: certain(25),
  bodyKilograms: certain(25),
  supportKilograms: certain(50),
  developmentBillions: certain(7),
  firstUnitMillions: certain(70),
  operationMillionsPerYear: certain(450),
  unitLearning: certain(0.85),
  launcherKilograms: certain(45000),
  firstLaunchMillions: certain(150),
  launchLearning: certain(0.95),
};
