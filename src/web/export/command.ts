import { commandLine } from '../../words/index.ts';
import { languageCode } from '../page.ts';
import type { Chart } from '../state/session.ts';

/** What gives the same numbers on a command line. */
export function commandOf(chart: Chart): string {
  const { scenario, side, result } = chart;
  const set = Object.entries(side.set).map(([path, value]) => `${path}=${yamlOf(value)}`);
  const options = {
    ...(side.alternative !== null && { alternative: side.alternative }),
    set,
    ...(languageCode() !== 'en' && { lang: languageCode() }),
  };
  return commandLine('linkage', 'id' in scenario ? scenario.id : scenario.file, options, result);
}

/** A value as YAML reads it in one line; JSON is YAML. */
function yamlOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
