/** How long one piece of work took, over several runs after a warm-up. */
export interface Timing {
  readonly medianMilliseconds: number;
  readonly leastMilliseconds: number;
  readonly mostMilliseconds: number;
  /** of rank ceil(0.95 n); with fewer than 20 runs it is the most */
  readonly p95Milliseconds: number;
  readonly runs: number;
}

/** How often a piece of work is done before, and while, it is timed. */
export interface Runs {
  readonly warmUp: number;
  readonly timed: number;
}

export async function timed(work: () => unknown, { warmUp, timed: runs }: Runs): Promise<Timing> {
  const milliseconds: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const start = performance.now();
    const promised = work();
    if (promised instanceof Promise) await promised;
    if (run >= 0) milliseconds.push(performance.now() - start);
  }
  return timingOf(milliseconds);
}

export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = Float64Array.from(milliseconds).sort();
  const middle = sorted.length >> 1;
  return {
    medianMilliseconds: sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
    leastMilliseconds: sorted[0]!,
    mostMilliseconds: sorted.at(-1)!,
    p95Milliseconds: sorted[Math.ceil(0.95 * sorted.length) - 1]!,
    runs: sorted.length,
  };
}

/** The same timing, of work that is so many times as much. */
export function scaled(timing: Timing, factor: number): Timing {
  return {
    medianMilliseconds: timing.medianMilliseconds * factor,
    leastMilliseconds: timing.leastMilliseconds * factor,
    mostMilliseconds: timing.mostMilliseconds * factor,
    p95Milliseconds: timing.p95Milliseconds * factor,
    runs: timing.runs,
  };
}
