import { party, say, type Key, type Language } from './language.ts';
import { decimal } from './numbers.ts';

/** How a value of an input is written: a share in percent, a chance as 0.85, anything else as a number. */
export type InputKind = 'share' | 'chance' | 'number';

/** An input of the model as a reader calls it. */
export interface InputWords {
  /** without an article: "share of Russia’s mobile missiles out by day" */
  readonly phrase: string;
  readonly kind: InputKind;
}

type InputKey = Extract<Key, `input.of-${string}`>;

/**
 * What stands at a path, in plain words: capitals match any name, WHEN a posture, LEG a leg; the first that fits counts.
 * A path that none fits is named as it is.
 */
const patterns: readonly (readonly [path: string, key: InputKey, kind: InputKind])[] = [
  ['beliefs.posture.PARTY.submarine.alert.WHEN', 'input.of-alert-submarine', 'share'],
  ['beliefs.posture.PARTY.mobile.alert.WHEN', 'input.of-alert-mobile', 'share'],
  ['beliefs.posture.PARTY.silo.alert.WHEN', 'input.of-alert-silo', 'share'],
  ['beliefs.posture.PARTY.bomber.alert.WHEN', 'input.of-alert-bomber', 'share'],
  ['beliefs.posture.PARTY.SYSTEM.alert.WHEN', 'input.of-alert', 'share'],
  ['beliefs.posture.PARTY.SYSTEM.ready.WHEN', 'input.of-ready', 'share'],
  ['beliefs.posture.PARTY.SYSTEM.survival.alert', 'input.of-survival', 'chance'],
  ['beliefs.posture.PARTY.SYSTEM.survival.offAlert', 'input.of-survival-off', 'chance'],
  ['beliefs.posture.PARTY.SYSTEM.legLost', 'input.of-leg-lost', 'chance'],
  ['beliefs.posture.PARTY.SYSTEM.reliability', 'input.of-reliability', 'chance'],
  ['beliefs.posture.PARTY.SYSTEM.penetration', 'input.of-penetration', 'chance'],
  ['beliefs.posture.PARTY.command', 'input.of-command', 'chance'],
  ['beliefs.strike.PARTY.kill', 'input.of-strike-kill', 'chance'],
  ['beliefs.strike.PARTY.reliability', 'input.of-strike-reliability', 'chance'],
  ['beliefs.strike.PARTY.withheld', 'input.of-withheld', 'share'],
  ['beliefs.strike.PARTY.counterforce.SYSTEM', 'input.of-counterforce', 'share'],
  ['beliefs.launchUnderAttack.launched', 'input.of-launched', 'share'],
  ['beliefs.launchUnderAttack.decided', 'input.of-decided', 'chance'],
  ['beliefs.engagement.PARTY.kill', 'input.of-kill', 'chance'],
  ['beliefs.engagement.PARTY.track', 'input.of-track', 'chance'],
  ['beliefs.engagement.PARTY.system', 'input.of-system', 'chance'],
  ['beliefs.engagement.PARTY.decoysPerWarhead', 'input.of-decoys', 'number'],
  ['beliefs.engagement.PARTY.warheadsCalled', 'input.of-warheads-called', 'chance'],
  ['beliefs.engagement.PARTY.decoysCalled', 'input.of-decoys-called', 'chance'],
  ['beliefs.engagement.PARTY.orbit.altitudeKilometres', 'input.of-orbit-altitude', 'number'],
  ['beliefs.engagement.PARTY.orbit.interceptKilometres', 'input.of-orbit-intercept', 'number'],
  ['beliefs.engagement.PARTY.orbit.velocityChangeKilometresPerSecond', 'input.of-orbit-velocity', 'number'],
  ['beliefs.engagement.PARTY.orbit.accelerationGravities', 'input.of-orbit-acceleration', 'number'],
  ['beliefs.engagement.PARTY.orbit.flyoutSeconds', 'input.of-orbit-flyout', 'number'],
  ['beliefs.engagement.PARTY.orbit.inclinationDegrees', 'input.of-orbit-inclination', 'number'],
  ['beliefs.engagement.PARTY.orbit.latitudeDegrees', 'input.of-orbit-latitude', 'number'],
  ['beliefs.engagement.PARTY.reach', 'input.of-reach', 'share'],
  ['beliefs.engagement.PARTY.exposed', 'input.of-exposed', 'share'],
  ['beliefs.engagement.PARTY.stopped', 'input.of-stopped', 'share'],
  ['beliefs.upload.PARTY.reserve.warheads', 'input.of-reserve', 'number'],
  ['beliefs.upload.PARTY.SYSTEM.after', 'input.of-upload-after', 'number'],
  ['beliefs.upload.PARTY.SYSTEM.rate', 'input.of-upload-rate', 'number'],
  ['criteria.breakout.months', 'input.of-breakout-months', 'number'],
  ['criteria.breakout.warheads', 'input.of-breakout-warheads', 'number'],
  ['criteria.retaliation.warheads', 'input.of-threshold', 'number'],
  ['criteria.retaliation.confidence', 'input.of-confidence', 'chance'],
  ['criteria.shield.confidence', 'input.of-shield-confidence', 'chance'],
  ['criteria.shield.attack.decoysPerWarhead', 'input.of-attack-decoys', 'number'],
];

/** An input in plain words, by its path from the root of the scenario. */
export function inputWords(path: string, language: Language): InputWords {
  const view = /^views\.([^.]+)\.(.+)$/.exec(path);
  if (view !== null) {
    const { phrase, kind } = inputWords(view[2] as string, language);
    return { phrase: say(language, 'input.view', { phrase, party: party(language, view[1] as string).name }), kind };
  }
  const layer = layerOf(path);
  if (layer !== null) {
    const { phrase, kind } = inputWords(layer.within, language);
    return { phrase: say(language, 'input.in-layer', { phrase, n: layer.number }), kind };
  }
  for (const [pattern, key, kind] of patterns) {
    const found = match(pattern, path);
    if (found !== null) return { phrase: say(language, key, valuesOf(found, language)), kind };
  }
  return { phrase: say(language, 'input.path', { path }), kind: 'number' };
}

/** Which layer of a shield a path leads into, counted from 1, and the path of the same number in a shield without layers. */
export function layerOf(path: string): { readonly number: number; readonly within: string } | null {
  const found = /^(beliefs\.engagement\.[^.]+)\.layers\.(\d+)\.(.+)$/.exec(path);
  return found && { number: Number(found[2]) + 1, within: `${found[1]}.${found[3]}` };
}

/** A value of an input: "12.5%", "0.85", "1.4". @param digits that tell, at most */
export function inputValue(language: Language, kind: InputKind, value: number, digits = 3): string {
  if (kind === 'number') return decimal(language, value);
  const told = rounded(value, digits);
  return kind === 'share'
    ? `${decimal(language, told * 100)}${language.numbers.percent}%`
    : decimal(language, told, digits + 1);
}

/** Never 1 where it is not: 0.997 keeps its third digit. */
function rounded(value: number, digits: number): number {
  const told = Number(value.toPrecision(digits));
  return told === 1 && value < 1 && digits < 4 ? rounded(value, digits + 1) : told;
}

type Found = Readonly<Record<'PARTY' | 'SYSTEM' | 'WHEN', string>>;

function match(pattern: string, path: string): Found | null {
  const [wanted, given] = [pattern.split('.'), path.split('.')];
  if (wanted.length !== given.length) return null;
  const found = { PARTY: '', SYSTEM: '', WHEN: 'day' };
  for (const [i, part] of wanted.entries()) {
    const here = given[i] as string;
    if (part === 'WHEN' && here !== 'day' && here !== 'generated') return null;
    if (part === 'PARTY' || part === 'SYSTEM' || part === 'WHEN') found[part] = here;
    else if (part !== here) return null;
  }
  return found;
}

function valuesOf({ PARTY, SYSTEM, WHEN }: Found, language: Language) {
  const { name, shortOwner } = party(language, PARTY);
  return {
    party: name,
    owner: shortOwner,
    system: SYSTEM,
    leg: legOr(SYSTEM, language),
    weapons: SYSTEM === 'submarine' ? say(language, 'input.weapons-submarine', {}) : legOr(SYSTEM, language),
    when: say(language, WHEN === 'generated' ? 'input.when-generated' : 'input.when-day', {}),
  };
}

function legOr(system: string, language: Language): string {
  return isLeg(system) ? say(language, `input.leg-${system}`, {}) : system;
}

function isLeg(name: string): name is 'silo' | 'mobile' | 'submarine' | 'bomber' {
  return name === 'silo' || name === 'mobile' || name === 'submarine' || name === 'bomber';
}
