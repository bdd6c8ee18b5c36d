import type { Cell, LaunchUnderAttack, PartyPosture, Strike, SystemPosture } from '../exchange/index.ts';
import type { Holding, Leg } from '../force/index.ts';
import type { Engagement } from '../shield/index.ts';
import type { World } from './world.ts';

/*
 * The sampled twin of the model: one direction and cell played out with coins, run after run. Written from model.md
 * alone, with nothing shared with the exact code but its nouns, to be compared with it.
 */

/** A number over many runs: enough for its mean and variance. Whole counts, so both sums are exact. */
export interface Sums {
  sum: number;
  sumOfSquares: number;
}

/** What `runs` plays of one direction and cell came to; all numbers in warheads. */
export interface SampledCell {
  readonly runs: number;
  /** warheads spent on silos, the same in every run */
  readonly spent: number;
  /** runs in which what was airborne plus what leaked was the threshold or more */
  retaliationHits: number;
  /** on launchers that survived and could launch, and those that left under attack, before reliability */
  readonly surviving: Sums;
  readonly ballistic: Sums;
  readonly airborne: Sums;
  readonly arriving: Sums;
  readonly leaking: Sums;
  /** by the shots of ride-out: of all silos, alert or not, as if none had left */
  readonly destroyedInSilos: Sums;
}

/**
 * Plays `runs` attacks of one cell with coins.
 *
 * `cutHoldings` are the forces that fight; the shield of `interceptors` is the attacker's.
 *
 * @source model.md 3 and 4
 */
export function sampleCell(
  world: World,
  cutHoldings: Readonly<Record<string, readonly Holding[]>>,
  attacker: string,
  defender: string,
  cell: Cell,
  interceptors: number,
  threshold: number,
  runs: number,
  seed: number,
): SampledCell {
  const usable = usableWarheads(cutHoldings[attacker], world.posture[attacker], world.strike[attacker]);
  const target = setUpTarget(cutHoldings[defender], world.posture[defender], world.strike[attacker], usable, cell);
  const shield = setUpShield(world.engagement[attacker], interceptors, warheadsOf(cutHoldings[defender]));
  const warning = setUpWarning(world.launchUnderAttack, cell);
  const random = new Xoshiro128StarStar(seed);
  const sampled = nothingSampled(runs, target.spent);
  const blow: Blow = { surviving: 0, ballistic: 0, airborne: 0, destroyedInSilos: 0 };
  for (let run = 0; run < runs; run++) {
    strikeOnce(target, warning, blow, random);
    const leaking = leakersOf(blow.ballistic, shield, random) + blow.airborne;
    record(sampled, blow, leaking, threshold);
  }
  return sampled;
}

/** A number of the exact code beside the same number sampled. */
export interface Comparison {
  readonly what: string;
  readonly exact: number;
  readonly sampled: number;
  /** difference in standard errors; infinite where the exact code leaves nothing to chance and the sample differs */
  readonly z: number;
  /** whether z can be judged as a normal deviate */
  readonly counted: boolean;
}

/** Compares a probability, with its exact variance; not counted where fewer than ten successes or failures are due. */
export function compareProbability(what: string, exactP: number, hits: number, runs: number): Comparison {
  const sampled = hits / runs;
  const z = deviate(sampled - exactP, (exactP * (1 - exactP)) / runs);
  return { what, exact: exactP, sampled, z, counted: runs * Math.min(exactP, 1 - exactP) >= 10 };
}

/**
 * Compares a mean, with its exact variance where there is one, else with that of the sample.
 *
 * Where nothing varies, an agreement is not counted and a disagreement is, as infinite.
 */
export function compareMean(
  what: string,
  exactMean: number,
  exactVariance: number | null,
  sum: number,
  sumOfSquares: number,
  runs: number,
): Comparison {
  const sampled = sum / runs;
  const variance = exactVariance ?? (sumOfSquares - (sum * sum) / runs) / (runs - 1);
  const z = deviate(sampled - exactMean, variance / runs);
  return { what, exact: exactMean, sampled, z, counted: variance > 0 || z !== 0 };
}

/** A difference in standard errors; without variance, none within the noise of doubles and infinite beyond. */
function deviate(difference: number, variance: number): number {
  if (variance > 0) {
    return difference / Math.sqrt(variance);
  }
  return Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference) * Infinity;
}

function nothingSampled(runs: number, spent: number): SampledCell {
  const nothing = (): Sums => ({ sum: 0, sumOfSquares: 0 });
  return {
    runs,
    spent,
    retaliationHits: 0,
    surviving: nothing(),
    ballistic: nothing(),
    airborne: nothing(),
    arriving: nothing(),
    leaking: nothing(),
    destroyedInSilos: nothing(),
  };
}

function record(sampled: SampledCell, blow: Blow, leaking: number, threshold: number): void {
  sampled.retaliationHits += leaking >= threshold ? 1 : 0;
  add(sampled.surviving, blow.surviving);
  add(sampled.ballistic, blow.ballistic);
  add(sampled.airborne, blow.airborne);
  add(sampled.arriving, blow.ballistic + blow.airborne);
  add(sampled.leaking, leaking);
  add(sampled.destroyedInSilos, blow.destroyedInSilos);
}

function add(sums: Sums, value: number): void {
  sums.sum += value;
  sums.sumOfSquares += value * value;
}

// --- one run: the blow ---

/** What one run left, in warheads; written anew by each. */
interface Blow {
  surviving: number;
  ballistic: number;
  airborne: number;
  destroyedInSilos: number;
}

/** The defender as the attack finds it. */
interface Target {
  readonly spent: number;
  readonly siloGroups: readonly SiloGroup[];
  readonly struckLegs: readonly StruckLeg[];
  readonly attackReliability: Coin;
  readonly attackKill: Coin;
}

/** Silos alike in everything: their coins are thrown together. */
interface SiloGroup {
  readonly silos: number;
  readonly alert: Coin;
  readonly load: number;
  readonly shots: number;
  readonly reliability: Coin;
}

/** A leg other than the silos, found and lost as a whole with the coin `lost`. */
interface StruckLeg {
  readonly lost: Coin;
  readonly airborne: boolean;
  readonly groups: readonly PlatformGroup[];
}

/** Platforms alike in everything: their coins are thrown together. */
interface PlatformGroup {
  readonly platforms: number;
  readonly alert: Coin;
  readonly ready: Coin;
  readonly survivesAlert: Coin;
  readonly survivesOffAlert: Coin;
  /** on each platform: so many launchers of such a load */
  readonly loads: readonly Repeated<number>[];
  readonly reliability: Coin;
  readonly penetration: Coin;
}

/** Launch under attack, or the lack of it. */
interface Warning {
  /** the order is given in time; never, in riding out */
  readonly decided: Coin;
  readonly launched: Coin;
}

function strikeOnce(target: Target, warning: Warning, blow: Blow, random: Xoshiro128StarStar): void {
  blow.surviving = 0;
  blow.ballistic = 0;
  blow.airborne = 0;
  blow.destroyedInSilos = 0;
  const launched = tossed(warning.decided, random) ? warning.launched : never;
  for (const group of target.siloGroups) {
    strikeSilos(group, target, launched, blow, random);
  }
  for (const leg of target.struckLegs) {
    const found = tossed(leg.lost, random);
    for (const group of leg.groups) {
      strikePlatforms(group, leg.airborne, found, launched, blow, random);
    }
  }
}

/** The shots at silos that have left are thrown too, for the ledger of ride-out; they hurt nobody. */
function strikeSilos(group: SiloGroup, target: Target, launched: Coin, blow: Blow, random: Xoshiro128StarStar): void {
  const alert = heads(group.alert, group.silos, random);
  const left = heads(launched, alert, random);
  const rodeOut = standingAfter(group.shots, alert - left, target, random);
  const emptyStanding = standingAfter(group.shots, left, target, random);
  const offAlertStanding = standingAfter(group.shots, group.silos - alert, target, random);
  const launching = left + rodeOut;
  blow.destroyedInSilos += (group.silos - rodeOut - emptyStanding - offAlertStanding) * group.load;
  blow.surviving += launching * group.load;
  blow.ballistic += heads(group.reliability, launching, random) * group.load;
}

/** Throws each shot at each silo still standing: first whether the warhead works, then whether it kills. */
function standingAfter(shots: number, silos: number, target: Target, random: Xoshiro128StarStar): number {
  let standing = silos;
  for (let shot = 0; shot < shots; shot++) {
    const working = heads(target.attackReliability, standing, random);
    standing -= heads(target.attackKill, working, random);
  }
  return standing;
}

function strikePlatforms(
  group: PlatformGroup,
  airborne: boolean,
  found: boolean,
  launched: Coin,
  blow: Blow,
  random: Xoshiro128StarStar,
): void {
  const alert = heads(group.alert, group.platforms, random);
  const offAlert = group.platforms - alert;
  const leftAlert = heads(launched, alert, random);
  const leftOffAlert = heads(launched, heads(group.ready, offAlert, random), random);
  let launching = leftAlert + leftOffAlert;
  if (!found) {
    launching += heads(group.survivesAlert, alert - leftAlert, random);
    launching += heads(group.survivesOffAlert, offAlert - leftOffAlert, random);
  }
  for (const load of group.loads) {
    const launchers = launching * load.times;
    const working = heads(group.reliability, launchers, random);
    const arriving = heads(group.penetration, working, random) * load.item;
    blow.surviving += launchers * load.item;
    blow.ballistic += airborne ? 0 : arriving;
    blow.airborne += airborne ? arriving : 0;
  }
}

// --- one run: the shield ---

/** The attacker's defence, ready for any number of ballistic warheads up to all that the defender has. */
interface Shield {
  readonly system: Coin;
  readonly track: Coin;
  readonly kill: Coin;
  readonly shotsPerObject: number;
  /** interceptors that can reach this attack */
  readonly reaching: number;
  /** by ballistic warheads: those that come within the defence */
  readonly within: Int32Array;
  /** by ballistic warheads: warheads and decoys within */
  readonly objects: Int32Array;
}

function leakersOf(ballistic: number, shield: Shield, random: Xoshiro128StarStar): number {
  const within = shield.within[ballistic];
  if (within === 0 || !tossed(shield.system, random)) {
    return ballistic;
  }
  const objects = shield.objects[ballistic];
  const used = Math.min(shield.reaching, shield.shotsPerObject * objects);
  const shots = Math.floor(used / objects);
  const oneMore = warheadsAmong(used % objects, within, objects, random);
  const leakers =
    leakersAfter(shots, within - oneMore, shield, random) + leakersAfter(shots + 1, oneMore, shield, random);
  return ballistic - within + leakers;
}

/** Throws for each warhead whether it is tracked, then each shot at it, if it is, until one hits. */
function leakersAfter(shots: number, warheads: number, shield: Shield, random: Xoshiro128StarStar): number {
  if (shots === 0) {
    return warheads;
  }
  const tracked = heads(shield.track, warheads, random);
  let flying = tracked;
  for (let shot = 0; shot < shots; shot++) {
    flying -= heads(shield.kill, flying, random);
  }
  return warheads - tracked + flying;
}

/** Draws objects from the urn, none put back, and counts the warheads; or, if fewer, draws those that stay. */
function warheadsAmong(draws: number, warheads: number, objects: number, random: Xoshiro128StarStar): number {
  if (2 * draws > objects) {
    return warheads - warheadsAmong(objects - draws, warheads, objects, random);
  }
  let drawn = 0;
  for (let draw = 0; draw < draws; draw++) {
    drawn += random.below(objects - draw) < warheads - drawn ? 1 : 0;
  }
  return drawn;
}

// --- before the runs: who stands where, and who shoots at what ---

function setUpTarget(
  holdings: readonly Holding[],
  posture: PartyPosture,
  strike: Strike,
  usable: number,
  cell: Cell,
): Target {
  const silos = listSilos(holdings, posture, cell);
  const spent = Math.min(floor(strike.shotsPerSilo * silos.length), floor(usable * (1 - strike.withheld)));
  return {
    spent,
    siloGroups: groupSilos(dealShots(silos, spent)),
    struckLegs: struck.map((leg) => setUpLeg(leg, holdings, posture, cell)),
    attackReliability: coin(strike.reliability),
    attackKill: coin(strike.kill),
  };
}

/** The legs that lose platforms, each as it may be lost as a whole. */
const struck: readonly Leg[] = ['mobile', 'submarine', 'bomber'];

interface Silo {
  readonly alert: number;
  readonly load: number;
  readonly reliability: number;
}

/** All silos in the order of the file, then of the launcher. */
function listSilos(holdings: readonly Holding[], posture: PartyPosture, cell: Cell): Silo[] {
  return ofLeg('silo', holdings).flatMap((holding) => {
    const { alert, reliability } = systemPosture(posture, holding);
    return listPlatforms(holding, alert[cell.posture]).map((silo) => ({
      alert: silo.alert,
      load: silo.loads[0],
      reliability,
    }));
  });
}

interface ShotSilo extends Silo {
  readonly shots: number;
}

/** Deals the shots evenly; what is over goes to the heaviest loads, the first in order among equals. */
function dealShots(silos: readonly Silo[], spent: number): ShotSilo[] {
  const heaviestFirst = silos.toSorted((one, other) => other.load - one.load);
  const each = silos.length === 0 ? 0 : Math.floor(spent / silos.length);
  const oneMore = spent - each * silos.length;
  return heaviestFirst.map((silo, rank) => ({ ...silo, shots: each + (rank < oneMore ? 1 : 0) }));
}

function groupSilos(silos: readonly ShotSilo[]): SiloGroup[] {
  return repeated(silos).map(({ item, times }) => ({
    silos: times,
    alert: coin(item.alert),
    load: item.load,
    shots: item.shots,
    reliability: coin(item.reliability),
  }));
}

function setUpLeg(leg: Leg, holdings: readonly Holding[], posture: PartyPosture, cell: Cell): StruckLeg {
  return {
    lost: coin(posture.legLost[leg]),
    airborne: leg === 'bomber',
    groups: ofLeg(leg, holdings).flatMap((holding) => groupPlatforms(holding, systemPosture(posture, holding), cell)),
  };
}

function groupPlatforms(holding: Holding, posture: SystemPosture, cell: Cell): PlatformGroup[] {
  return repeated(listPlatforms(holding, posture.alert[cell.posture])).map(({ item, times }) => ({
    platforms: times,
    alert: coin(item.alert),
    ready: coin(posture.ready[cell.posture]),
    survivesAlert: coin(posture.survival.alert),
    survivesOffAlert: coin(posture.survival.offAlert),
    loads: repeated(item.loads),
    reliability: coin(posture.reliability),
    penetration: holding.leg === 'bomber' ? coin(posture.penetration) : always,
  }));
}

/** Launchers lost together, with the chance that they are alert: 1, 0, or the fraction at the boundary. */
interface Platform {
  readonly alert: number;
  readonly loads: readonly number[];
}

/** Fills platforms with launchers, heavier loads first; a silo is its own platform. */
function listPlatforms(holding: Holding, alertShare: number): Platform[] {
  const loads = wholeLoads(holding);
  const size = holding.leg === 'silo' ? 1 : holding.launchersPerPlatform;
  const count = Math.ceil(loads.length / size);
  return Array.from({ length: count }, (_, index) => ({
    alert: alertChance(index, alertShare * count),
    loads: loads.slice(index * size, (index + 1) * size),
  }));
}

/** The first whole platforms are alert for sure, the next with the fraction, the rest not. */
function alertChance(index: number, alertPlatforms: number): number {
  const sure = floor(alertPlatforms);
  if (index < sure) {
    return 1;
  }
  return index === sure ? Math.max(0, alertPlatforms - sure) : 0;
}

/** The load of each launcher, heavier first. */
function wholeLoads(holding: Holding): number[] {
  const lighter = Math.floor(holding.warheads / holding.launchers);
  const heavier = holding.warheads % holding.launchers;
  return Array.from({ length: holding.launchers }, (_, launcher) => (launcher < heavier ? lighter + 1 : lighter));
}

/** V of model.md: the warheads that the attacker can use against silos, expected over its boundary platforms. */
function usableWarheads(holdings: readonly Holding[], posture: PartyPosture, strike: Strike): number {
  const ballistic = holdings.filter((holding) => holding.leg !== 'bomber');
  return total(
    ballistic.map((holding) => {
      const platforms = listPlatforms(holding, systemPosture(posture, holding).alert[strike.posture]);
      return counterforceOf(strike, holding) * total(platforms.map(({ alert, loads }) => alert * total(loads)));
    }),
  );
}

function setUpShield(engagement: Engagement, interceptors: number, mostWarheads: number): Shield {
  if (engagement.doctrine !== 'spread') {
    throw new Error('only `spread` is played here: shield/engage.twin.ts plays every doctrine');
  }
  const { warheadsCalled = 1, decoysCalled = 1, orbit, salvoLimit } = engagement;
  if (warheadsCalled !== 1 || decoysCalled !== 1 || orbit !== undefined || salvoLimit !== undefined) {
    throw new Error('no discrimination, orbit or salvo limit is played here: shield/engage.twin.ts plays them');
  }
  const within = Int32Array.from({ length: mostWarheads + 1 }, (_, n) => roundedProduct(engagement.exposed, n));
  return {
    system: coin(engagement.system),
    track: coin(engagement.track),
    kill: coin(engagement.kill),
    shotsPerObject: engagement.shotsPerObject,
    reaching: floor(interceptors * engagement.reach),
    within,
    objects: within.map((warheads) => warheads + roundedProduct(engagement.decoysPerWarhead, warheads)),
  };
}

function setUpWarning(launchUnderAttack: LaunchUnderAttack, cell: Cell): Warning {
  return {
    decided: cell.doctrine === 'launch-under-attack' ? coin(launchUnderAttack.decided) : never,
    launched: coin(launchUnderAttack.launched),
  };
}

function ofLeg(leg: Leg, holdings: readonly Holding[]): readonly Holding[] {
  return holdings.filter((holding) => holding.leg === leg);
}

function warheadsOf(holdings: readonly Holding[]): number {
  return total(holdings.map((holding) => holding.warheads));
}

function systemPosture(posture: PartyPosture, holding: Holding): SystemPosture {
  const found = posture.systems[holding.id];
  if (found === undefined) {
    throw new Error(`no posture for ${holding.id}`);
  }
  return found;
}

function counterforceOf(strike: Strike, holding: Holding): number {
  const found = strike.counterforce[holding.id];
  if (found === undefined) {
    throw new Error(`no counterforce share for ${holding.id}`);
  }
  return found;
}

interface Repeated<Item> {
  readonly item: Item;
  readonly times: number;
}

/** Joins neighbours that are equal in everything, in order. */
function repeated<Item>(items: readonly Item[]): Repeated<Item>[] {
  const joined: { item: Item; times: number }[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last !== undefined && JSON.stringify(last.item) === JSON.stringify(item)) {
      last.times++;
    } else {
      joined.push({ item, times: 1 });
    }
  }
  return joined;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

// --- rounding ---

function floor(value: number): number {
  return Math.floor(value + 1e-9);
}

/** round(factor x count), half up, on the factor's shortest decimal form, in whole numbers throughout. */
function roundedProduct(factor: number, count: number): number {
  const { digits, scale } = decimal(factor);
  return Number((2n * digits * BigInt(count) + scale) / (2n * scale));
}

/** A number as a whole number over a power of ten, as its shortest decimal form writes it. */
function decimal(value: number): { digits: bigint; scale: bigint } {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), scale: 1n } : { digits, scale: 10n ** BigInt(places) };
}

// --- coins ---

/**
 * A coin that shows heads with a given chance, to the nearest 2^-32: when a drawn 32-bit number is below
 * `thresholdBits` (unsigned), or always.
 */
interface Coin {
  readonly certain: boolean;
  readonly thresholdBits: number;
}

const never: Coin = { certain: false, thresholdBits: 0 };
const always: Coin = { certain: true, thresholdBits: 0 };

function coin(chance: number): Coin {
  if (!(chance >= 0 && chance <= 1)) {
    throw new Error(`not a chance: ${chance}`);
  }
  const threshold = Math.round(chance * 2 ** 32);
  return { certain: threshold === 2 ** 32, thresholdBits: threshold | 0 };
}

function tossed(toss: Coin, random: Xoshiro128StarStar): boolean {
  return heads(toss, 1, random) === 1;
}

/** Throws a coin so many times and counts the heads; 32 throws at a time, each with bits of its own. */
function heads(toss: Coin, throws: number, random: Xoshiro128StarStar): number {
  if (toss.certain) {
    return throws;
  }
  let count = 0;
  for (let left = throws; left > 0; left -= 32) {
    count += ones(throwTogether(toss.thresholdBits, Math.min(left, 32), random));
  }
  return count;
}

/**
 * Throws up to 32 coins side by side, one in each bit of the answer.
 *
 * Each coin compares a drawn number of its own with the threshold, highest bit first, and draws no further bit once
 * the comparison is decided; a drawn word gives every coin its next bit. Coins still undecided where the threshold
 * has only zeros left have drawn no less than it: tails.
 */
function throwTogether(thresholdBits: number, throws: number, random: Xoshiro128StarStar): number {
  let undecided = throws === 32 ? -1 : (1 << throws) - 1;
  let shown = 0;
  for (let bits = thresholdBits; bits !== 0 && undecided !== 0; bits <<= 1) {
    const drawn = random.next();
    if (bits < 0) {
      shown |= undecided & ~drawn;
      undecided &= drawn;
    } else {
      undecided &= ~drawn;
    }
  }
  return shown;
}

/** How many of 32 bits are one, added up in pairs, fours and bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const bytes = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bytes, 0x01010101) >>> 24;
}

/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna, its state filled from the seed by a Weyl sequence and the
 * finalizer of MurmurHash3.
 */
class Xoshiro128StarStar {
  private readonly state = new Int32Array(4);

  constructor(seed: number) {
    for (let word = 0; word < 4; word++) {
      this.state[word] = mixed((seed + Math.imul(word + 1, 0x9e3779b9)) | 0);
    }
  }

  /** the next 32 bits, as a signed number */
  next(): number {
    const state = this.state;
    const second = state[1];
    const product = Math.imul(second, 5);
    const drawn = Math.imul((product << 7) | (product >>> 25), 9);
    state[2] ^= state[0];
    state[3] ^= second;
    state[1] = second ^ state[2];
    state[0] ^= state[3];
    state[2] ^= second << 9;
    state[3] = (state[3] << 11) | (state[3] >>> 21);
    return drawn;
  }

  /**
   * a whole number from 0 up to but not `end`, without bias; `end` up to 2^21
   *
   * The high word of a draw times `end`; draws whose low word would favour some answers are thrown away (Lemire).
   */
  below(end: number): number {
    for (;;) {
      const product = (this.next() >>> 0) * end;
      const high = Math.floor(product / 2 ** 32);
      const low = product - high * 2 ** 32;
      if (low >= end || low >= 2 ** 32 % end) {
        return high;
      }
    }
  }
}

function mixed(seed: number): number {
  let word = seed;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
