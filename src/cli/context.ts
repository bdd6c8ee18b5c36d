import type { FigureContext } from '../figure/index.ts';
import { quantile } from '../model/number/index.ts';
import type { Point, Scenario, SourceLine, Stated } from '../model/scenario/index.ts';
import type { OpenScenario } from './input.ts';

/** What a figure or a text says about a scenario beside its result. */
export function contextOf({ scenario, resolved }: OpenScenario): FigureContext {
  const { question, sources } = resolved;
  const { retaliation, shield } = scenario.criteria;
  return {
    title: scenario.title,
    parties: question.parties,
    package: question.package,
    otherShield: question.shield[question.parties[1]]!,
    criteria: {
      retaliation: { warheads: extentOf(retaliation.warheads), confidence: extentOf(retaliation.confidence) },
      shield: {
        missiles: shield.attack.missiles.quantity.value,
        warheadsPerMissile: shield.attack.warheadsPerMissile.quantity.value,
        decoysPerWarhead: middleOf(shield.attack.decoysPerWarhead),
        confidence: extentOf(shield.confidence),
      },
    },
    alternatives: Object.fromEntries(scenario.alternatives.map(({ name, title }) => [name, title])),
    points: scenario.choices.points.map(pointMark),
    sourcesLine: sourcesLine(scenario, sources),
  };
}

function pointMark({ name, warheads, interceptors, note }: Point): FigureContext['points'][number] {
  return { name, warheads, interceptors, ...(note !== undefined && { note }) };
}

function extentOf({ quantity }: Stated): number | readonly [number, number] {
  if (quantity.kind === 'same') throw new Error('a criterion that refers to another number has no range of its own');
  const low = quantile(quantity, 0);
  const high = quantile(quantity, 1);
  return low === high ? low : [low, high];
}

function middleOf({ quantity }: Stated): number {
  return quantity.kind === 'same' ? 0 : quantile(quantity, 0.5);
}

/** Forces with the keys of their sources, then how much of the rest is nobody's finding. */
function sourcesLine(scenario: Scenario, sources: readonly SourceLine[]): string {
  const forces = Object.values(scenario.parties).map(({ force }) => {
    const keys = new Set(sources.filter(({ path }) => path.startsWith(`forces/${force}/`)).map(({ source }) => source));
    return `${force} (${[...keys].join(', ')})`;
  });
  const numbers = sources.filter(({ path }) => !path.startsWith('forces/'));
  const count = (tag: SourceLine['tag']): number => numbers.filter((line) => line.tag === tag).length;
  return `Forces ${forces.join(' and ')}. Of ${numbers.length} numbers in the scenario ${count('judged')} are judged, ${count('recalled')} recalled.`;
}
