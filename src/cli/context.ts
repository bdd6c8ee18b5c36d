import type { FigureContext } from '../figure/index.ts';
import { quantile } from '../model/number/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { Point, SourceLine, Stated } from '../model/scenario/index.ts';
import { list, say, type InputRange, type Language } from '../words/index.ts';
import type { OpenScenario } from './input.ts';

/** What a figure or a text says about a scenario beside its result. */
export function contextOf({ scenario, resolved, language }: OpenScenario): FigureContext {
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
    inputs: Object.fromEntries(resolved.columns.map(({ path, uncertain }) => [path, rangeOf(uncertain)])),
    highestLimit: question.limits.at(-1)!,
    sourcesLine: sourcesLine(sources, language),
    language,
  };
}

function pointMark({ name, warheads, interceptors, note }: Point): FigureContext['points'][number] {
  return { name, warheads, interceptors, ...(note !== undefined && { note }) };
}

/** Where an uncertain number stands, and its whole range. */
function rangeOf(uncertain: Uncertain): InputRange {
  return { median: quantile(uncertain, 0.5), low: quantile(uncertain, 0), high: quantile(uncertain, 1) };
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
function sourcesLine(sources: readonly SourceLine[], language: Language): string {
  // by the ids that the files give themselves: a scenario may name a force by its path
  const ids = new Set(sources.flatMap(({ path }) => /^forces\/([^/]+)\//.exec(path)?.[1] ?? []));
  const forces = [...ids].map((id) => {
    const keys = new Set(sources.filter(({ path }) => path.startsWith(`forces/${id}/`)).map(({ source }) => source));
    return say(language, 'foot.force', { id, sources: [...keys].join(', ') });
  });
  const numbers = sources.filter(({ path }) => !path.startsWith('forces/'));
  const count = (tag: SourceLine['tag']): number => numbers.filter((line) => line.tag === tag).length;
  return say(language, 'foot.sources', {
    forces: list(language, forces),
    n: numbers.length,
    judged: count('judged'),
    recalled: count('recalled'),
  });
}
