import { alongLine } from './lines.ts';
import { around, Field, grown, inside, onLines, overlap, sizeOf, type Label, type Obstacle } from './place.ts';
import { px, type Plot, type Rect } from './scales.ts';

/** A label at its place. */
export interface Placed {
  readonly label: Label;
  readonly at: Rect;
  readonly anchor: 'start' | 'middle' | 'end';
  /** a thin line to what the label names, where the two are apart */
  readonly leader: string | null;
}

/** A name, and the box of what it names. */
export interface Named {
  readonly label: Label;
  readonly box: Rect;
  /** its own lines, on which its number may stand */
  readonly own?: readonly Obstacle[];
}

interface Leader {
  readonly path: string;
  readonly steps: readonly Obstacle[];
  /** round all steps: what it misses, they miss */
  readonly box: Rect;
}

/** A possible place, and what it covers of what stands still. */
interface Option {
  readonly label: Label;
  readonly at: Rect;
  readonly leader: Leader | null;
  readonly cost: number;
}

/** The same as something that other names should not cover. */
interface Standing extends Option {
  readonly stands: readonly Obstacle[];
  readonly box: Rect;
}

/** Places kept for one name, and steps of the search: enough for a dozen names in some milliseconds. */
const mostOptions = 26;
const mostSteps = 60_000;

/** Names round their marks, placed together: the combination that covers least. */
export function placeNames(names: readonly Named[], taken: readonly Obstacle[], plot: Plot): Placed[] {
  const options = names.map((name) => optionsOf(name, taken, plot)).filter((some) => some.length > 0);
  return search(options).map(({ label, at, leader }) => ({ label, at, anchor: 'start', leader: leader?.path ?? null }));
}

/** Places for one name, best first, the best of each neighbourhood. */
function optionsOf({ label, box, own }: Named, taken: readonly Obstacle[], plot: Plot): readonly Standing[] {
  const size = sizeOf(label);
  const field = new Field(taken);
  const best = new Map<string, Option>();
  for (const candidate of own === undefined ? around(box, label) : onLines(own, label)) {
    const at = { x: candidate.x, y: candidate.y, ...size };
    if (!inside(at, plot)) continue;
    const place = `${Math.floor(at.x / 36)} ${Math.floor(at.y / 26)}`;
    const least = best.get(place)?.cost ?? Infinity;
    // a leader only adds: where the words alone cost as much, it need not be drawn
    if (candidate.cost >= least || field.covered(at, least - candidate.cost) >= least - candidate.cost) continue;
    const leader = leaderTo(at, box);
    const cost = candidate.cost + covering(at, leader, taken);
    if (cost < least) best.set(place, { label, at, leader, cost });
  }
  const kept = [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, mostOptions);
  return kept.map((option) => ({ ...option, stands: standing(option), box: boxRound(option) }));
}

/** Depth first, cheapest first, leaving a branch as soon as it cannot be the best. */
function search(options: readonly (readonly Standing[])[]): readonly Option[] {
  const least = options.map((_, i) => options.slice(i).reduce((sum, some) => sum + (some[0]?.cost ?? 0), 0));
  let best: { placed: readonly Standing[]; cost: number } = { placed: [], cost: Infinity };
  let steps = 0;
  const pairs = new Map<Standing, Map<Standing, number>>();
  const clash = (one: Standing, other: Standing): number => {
    const known = pairs.get(one) ?? new Map<Standing, number>();
    pairs.set(one, known);
    const cost = known.get(other) ?? between(one, other);
    known.set(other, cost);
    return cost;
  };
  const descend = (placed: readonly Standing[], cost: number): void => {
    const some = options[placed.length];
    if (some === undefined) {
      best = { placed, cost };
      return;
    }
    const rest = least[placed.length + 1] ?? 0;
    for (const option of some) {
      if (cost + option.cost + rest >= best.cost || steps++ > mostSteps) return;
      const whole = placed.reduce((sum, other) => sum + clash(option, other), cost + option.cost);
      if (whole + rest < best.cost) descend([...placed, option], whole);
    }
  };
  descend([], 0);
  return best.placed;
}

/** What two labels and their leaders cover of each other. */
function between(one: Standing, other: Standing): number {
  if (overlap(one.box, other.box) === 0) return 0;
  return covering(one.at, one.leader, other.stands) + covering(other.at, other.leader, one.stands) * 0.5;
}

/** Round a label with its margin, and its leader. */
function boxRound({ at, leader }: Option): Rect {
  const words = grown(at, 3);
  if (leader === null) return words;
  const x = Math.min(words.x, leader.box.x);
  const y = Math.min(words.y, leader.box.y);
  const right = Math.max(words.x + words.width, leader.box.x + leader.box.width);
  const bottom = Math.max(words.y + words.height, leader.box.y + leader.box.height);
  return { x, y, width: right - x, height: bottom - y };
}

function standing(option: Option): readonly Obstacle[] {
  return [{ ...grown(option.at, 3), weight: 4, words: true }, ...(option.leader?.steps ?? [])];
}

/**
 * What a label covers, and what its leader runs over: words much, lines little.
 *
 * @param most from here on it does not matter how much
 */
function covering(at: Rect, leader: Leader | null, obstacles: readonly Obstacle[], most = Infinity): number {
  let cost = 0;
  for (const other of obstacles) {
    if (cost >= most) return cost;
    cost += other.weight * overlap(at, other);
    if (leader === null || overlap(leader.box, other) === 0) continue;
    for (const step of leader.steps) cost += overlap(step, other) * (other.words === true ? 4 : 3);
  }
  return cost;
}

/** From the nearest point of a label to the nearest point of what it names; null where they nearly touch. */
function leaderTo(label: Rect, target: Rect): Leader | null {
  const middle = { x: target.x + target.width / 2, y: target.y + target.height / 2 };
  const from = {
    x: clamp(middle.x, label.x, label.x + label.width),
    y: clamp(middle.y, label.y, label.y + label.height),
  };
  const to = {
    x: clamp(from.x, target.x, target.x + target.width),
    y: clamp(from.y, target.y, target.y + target.height),
  };
  if (Math.abs(from.x - to.x) + Math.abs(from.y - to.y) < 12) return null;
  const steps = alongLine(
    [
      [from.x, from.y],
      [to.x, to.y],
    ],
    3,
  );
  return { path: `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`, steps, box: boxOf(from, to) };
}

/** Round a line with its width of 8. */
function boxOf(from: { x: number; y: number }, to: { x: number; y: number }): Rect {
  const [x, y] = [Math.min(from.x, to.x) - 4, Math.min(from.y, to.y) - 4];
  return { x, y, width: Math.abs(to.x - from.x) + 8, height: Math.abs(to.y - from.y) + 8 };
}

function clamp(n: number, low: number, high: number): number {
  return Math.min(Math.max(n, low), high);
}
