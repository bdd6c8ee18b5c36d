import type { BreakoutContext, FigureContext } from '../figure/index.ts';
import { aboutOf } from '../model/scenario/index.ts';
import { namedAbout, sourcesLine } from '../words/index.ts';
import type { OpenBreakout, OpenScenario } from './input.ts';

/** What a figure or a text says about a scenario beside its result. */
export function contextOf({ scenario, resolved, language }: OpenScenario): FigureContext {
  const about = namedAbout(aboutOf(scenario, resolved), language);
  return { ...about, sourcesLine: sourcesLine(resolved.sources, language), language };
}

/** The same of a breakout, which rests on other numbers. */
export function breakoutContextOf(opened: OpenBreakout): BreakoutContext & FigureContext {
  const { scenario, asked, language } = opened;
  const sources = sourcesLine(asked.sources, language);
  return { ...contextOf(opened), sourcesLine: sources, cuts: scenario.choices.cuts };
}
