import type { FigureContext } from '../figure/index.ts';
import { aboutOf } from '../model/scenario/index.ts';
import { sourcesLine } from '../words/index.ts';
import type { OpenScenario } from './input.ts';

/** What a figure or a text says about a scenario beside its result. */
export function contextOf({ scenario, resolved, language }: OpenScenario): FigureContext {
  return { ...aboutOf(scenario, resolved), sourcesLine: sourcesLine(resolved.sources, language), language };
}
