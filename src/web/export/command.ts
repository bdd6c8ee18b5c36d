import { commandLine } from '../../words/index.ts';
import { languageCode } from '../page.ts';
import type { Chart } from '../state/told.ts';
import type { ScenarioChoice, Side } from '../state/state.ts';

/** What gives the same numbers on a command line. */
export function commandOf({ scenario, side, result }: Chart): string {
  return runLine('linkage', scenario, side, result);
}

/** The command line of a run on a side of a scenario, in the reader's language. */
export function runLine(
  command: 'linkage' | 'assess' | 'shield need',
  scenario: ScenarioChoice,
  side: Side,
  runs: { readonly draws: number; readonly seed: number },
  more: readonly string[] = [],
): string {
  const set = Object.entries(side.set).map(([path, value]) => `${path}=${yamlOf(value)}`);
  const options = {
    ...(side.alternative !== null && { alternative: side.alternative }),
    set,
    ...(languageCode() !== 'en' && { lang: languageCode() }),
  };
  return commandLine(command, 'id' in scenario ? scenario.id : scenario.file, options, runs, more);
}

/** A value as YAML reads it in one line; JSON is YAML. */
function yamlOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
