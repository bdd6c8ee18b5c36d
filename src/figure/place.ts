import type { Rect } from './scales.ts';
import { widthOf } from './text.ts';

/** A line of a label. */
export interface LabelLine {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: string;
}

export interface Label {
  readonly lines: readonly LabelLine[];
  readonly size: number;
  /** a number in a circle */
  readonly badge?: true;
}

/** Across a number in a circle. */
const badgeSize = 20;

/** Something a label should not cover; `weight` 1 for words, less for lines. */
export interface Obstacle extends Rect {
  readonly weight: number;
  /** words: a leader must not run over them */
  readonly words?: boolean;
}

export interface Candidate {
  readonly x: number;
  readonly y: number;
  /** dislike of this place, in square pixels of overlap */
  readonly cost: number;
}

export const leading = 1.25;

export function sizeOf(label: Label): { width: number; height: number } {
  if (label.badge) return { width: badgeSize, height: badgeSize };
  const width = Math.max(...label.lines.map((line) => widthOf(line.text, label.size, line.bold)));
  return { width, height: label.lines.length * label.size * leading };
}

/** Obstacles as columns of numbers: places are tried by thousands, at every step of a drag. */
export class Field {
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #top: Float64Array;
  readonly #bottom: Float64Array;
  readonly #weight: Float64Array;

  constructor(obstacles: readonly Obstacle[]) {
    this.#left = Float64Array.from(obstacles, ({ x }) => x);
    this.#right = Float64Array.from(obstacles, ({ x, width }) => x + width);
    this.#top = Float64Array.from(obstacles, ({ y }) => y);
    this.#bottom = Float64Array.from(obstacles, ({ y, height }) => y + height);
    this.#weight = Float64Array.from(obstacles, ({ weight }) => weight);
  }

  /** What a rectangle covers, added up in the order of the obstacles. @param most from here on it does not matter how much */
  covered(at: Rect, most: number): number {
    const right = at.x + at.width;
    const bottom = at.y + at.height;
    let cost = 0;
    for (let i = 0; i < this.#left.length && cost < most; i++) {
      const width = Math.min(right, this.#right[i]!) - Math.max(at.x, this.#left[i]!);
      if (width <= 0) continue;
      const height = Math.min(bottom, this.#bottom[i]!) - Math.max(at.y, this.#top[i]!);
      if (height > 0) cost += this.#weight[i]! * (width * height);
    }
    return cost;
  }
}

/**
 * The best of several places for a label (its upper left corner).
 *
 * @param most cost that is still bearable; null comes back where every place is worse
 */
export function choose(
  label: Label,
  candidates: readonly Candidate[],
  obstacles: readonly Obstacle[],
  within: Rect,
  most: number,
): Rect | null {
  const size = sizeOf(label);
  const field = new Field(obstacles);
  let best: Rect | null = null;
  let least = most;
  for (const candidate of candidates) {
    const at = { x: candidate.x, y: candidate.y, ...size };
    if (!inside(at, within) || candidate.cost >= least) continue;
    const cost = candidate.cost + field.covered(at, least - candidate.cost);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

export function inside(rect: Rect, within: Rect): boolean {
  return (
    rect.x >= within.x &&
    rect.y >= within.y &&
    rect.x + rect.width <= within.x + within.width &&
    rect.y + rect.height <= within.y + within.height
  );
}

/** Places round a mark: beside, above, below; near first, then further out. */
export function around(mark: Rect, label: Label): Candidate[] {
  const { width, height } = sizeOf(label);
  const middle = { x: mark.x + mark.width / 2 - width / 2, y: mark.y + mark.height / 2 - height / 2 };
  const beside = between(mark.y - height, mark.y + mark.height, 14);
  const over = between(mark.x - width, mark.x + mark.width, 14);
  return [6, 22, 40, 60, 85, 115, 150].flatMap((gap, ring) => [
    ...beside.flatMap((y) => {
      const cost = ring * 50 + Math.abs(y - middle.y) * 0.1;
      return [
        { x: mark.x + mark.width + gap, y, cost },
        { x: mark.x - gap - width, y, cost: cost + 1 },
      ];
    }),
    ...over.flatMap((x) => {
      const cost = ring * 50 + Math.abs(x - middle.x) * 0.1;
      return [
        { x, y: mark.y - gap - height, cost: cost + 2 },
        { x, y: mark.y + mark.height + gap, cost: cost + 4 },
      ];
    }),
  ]);
}

/** Places on some lines, for a number that stands on what it names; what it covers of them is no loss. */
export function onLines(lines: readonly Obstacle[], label: Label): Candidate[] {
  const { width, height } = sizeOf(label);
  return lines.flatMap((line) => {
    const [across, up] = [line.width >= line.height, line.width < line.height];
    const xs = across ? between(line.x, line.x + line.width, 12) : [line.x + line.width / 2];
    const ys = up ? between(line.y, line.y + line.height, 12) : [line.y + line.height / 2];
    return xs.flatMap((x) =>
      ys.map((y) => {
        const at = { x: x - width / 2, y: y - height / 2, width, height };
        const cost = lines.reduce((sum, other) => sum - other.weight * overlap(at, other), 0);
        return { x: at.x, y: at.y, cost: cost + Math.abs(y - line.y - line.height / 2) * 0.2 };
      }),
    );
  });
}

function between(low: number, high: number, step: number): number[] {
  const count = Math.max(1, Math.round((high - low) / step));
  return Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count);
}

/**
 * Places for a label inside a region, nearest to its middle first.
 *
 * @param holds whether a pixel lies in the region
 */
export function inRegion(label: Label, within: Rect, holds: (x: number, y: number) => boolean): Candidate[] {
  const { width, height } = sizeOf(label);
  const fits: Candidate[] = [];
  for (let y = within.y + 4; y + height < within.y + within.height; y += 6)
    for (let x = within.x + 6; x + width < within.x + within.width; x += 10)
      if (covered({ x, y, width, height }, holds)) fits.push({ x, y, cost: 0 });
  const middle = { x: mean(fits.map((fit) => fit.x)), y: mean(fits.map((fit) => fit.y)) };
  return fits.map((fit) => ({ ...fit, cost: Math.abs(fit.x - middle.x) * 0.4 + Math.abs(fit.y - middle.y) * 0.6 }));
}

function covered(rect: Rect, holds: (x: number, y: number) => boolean): boolean {
  for (let i = 0; i <= 8; i++)
    for (let j = 0; j <= 2; j++)
      if (!holds(rect.x + (rect.width * i) / 8, rect.y + (rect.height * j) / 2)) return false;
  return true;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

/** Heights pushed apart so that neighbours do not touch, each as near as it can be to where it belongs. */
export function spread(
  wanted: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0));
  const placed: number[] = wanted.map((w) => w.y);
  let floor = top;
  for (const i of order) {
    placed[i] = Math.max(placed[i] as number, floor);
    floor = (placed[i] as number) + (wanted[i]?.height ?? 0) + 4;
  }
  let ceiling = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] as number, ceiling - (wanted[i]?.height ?? 0));
    ceiling = (placed[i] as number) - 4;
  }
  return placed;
}
