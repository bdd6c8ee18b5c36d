import type { Lane } from '../../engine/protocol.ts';
import { sameSide } from '../../state/same.ts';
import type { Chart } from '../../state/told.ts';
import type { ScenarioChoice, Side, State } from '../../state/state.ts';

/** What stands beside each other, with the lane that its run would have. */
export interface Compared {
  readonly name: 'baseline' | 'changed' | 'pin-1' | 'pin-2';
  readonly lane: Lane;
  readonly side: Side;
}

/** In the order in which they are shown; at most two pins. */
export function sidesOf({
  baseline,
  changed,
  pinned,
}: Pick<State, 'baseline' | 'changed' | 'pinned'>): readonly Compared[] {
  const pins = (['pin-1', 'pin-2'] as const).flatMap((name, i): Compared[] => {
    const side = pinned[i];
    return side ? [{ name, lane: name, side }] : [];
  });
  return [
    { name: 'baseline', lane: 'baseline', side: baseline },
    { name: 'changed', lane: 'chart', side: changed },
    ...pins,
  ];
}

/** Two choices of a scenario that run alike: of one name in the library, or of one text. */
function sameScenario(one: ScenarioChoice, other: ScenarioChoice): boolean {
  if ('id' in one || 'id' in other) return 'id' in one && 'id' in other && one.id === other.id;
  return one.text === other.text;
}

const stages: readonly Chart['stage'][] = ['rough', 'sharper', 'sharp', 'searched', 'whole'];

/** The chart of exactly this side, the furthest where there are several; null: none of the charts is of it. */
export function chartOf(charts: readonly Chart[], scenario: ScenarioChoice, side: Side): Chart | null {
  const found = charts.filter((chart) => sameScenario(chart.scenario, scenario) && sameSide(chart.side, side));
  return found.sort((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage))[0] ?? null;
}

/** Whether every cell is worked out over all draws: what is left is only searching. */
export function isWhole(chart: Chart): boolean {
  return chart.stage === 'whole';
}
