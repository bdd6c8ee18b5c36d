import type { FigureContext } from '../figure/index.ts';
import { aboutOf } from '../model/scenario/index.ts';
import { namedAbout, sourcesLine } from '../words/index.ts';
import type { OpenScenario } from './input.ts';

/** What a figure or a text says about a scenario beside its result. */
export function contextOf({ scenario, resolved, language }: OpenScenario): FigureContext {
  const about = namedAbout(aboutOf(scenario, resolved), language);
  return { ...about, sourcesLine: sourcesLine(resolved.sources, language), language };
}
