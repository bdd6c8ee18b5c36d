import type { State } from './state.ts';
import type { Chart } from './told.ts';

/** Charts that are kept; each takes a few hundred kilobytes. */
const mostKept = 16;

/** The last charts that were whole, by what they are of: undo and redo need no run. */
export class Wholes {
  readonly #charts = new Map<string, Chart>();

  of(state: Pick<State, 'scenario' | 'changed'>): Chart | null {
    return this.#charts.get(keyOf(state)) ?? null;
  }

  keep(chart: Chart): void {
    const key = keyOf({ scenario: chart.scenario, changed: chart.side });
    this.#charts.delete(key);
    this.#charts.set(key, chart);
    if (this.#charts.size > mostKept) this.#charts.delete(this.#charts.keys().next().value!);
  }
}

/** What a chart is of. */
function keyOf({ scenario, changed }: Pick<State, 'scenario' | 'changed'>): string {
  const set = Object.entries(changed.set).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([scenario, changed.alternative, set]);
}

/** Inputs that move the package, strongest first. */
export function influenceOf({ result }: Chart): readonly string[] {
  return result.matters.filter(({ effect }) => effect !== 0).map(({ input }) => input);
}
