import { cautionSentences } from '../words/index.ts';
import type { OpenScenario } from './input.ts';
import type { OutputOptions } from './main.ts';

/** What is hardly meant is said beside the result, not in it: on standard error, and not to who asked for quiet. */
export function tellCautions({ quiet }: OutputOptions, sentences: readonly string[]): void {
  if (!quiet) process.stderr.write(sentences.map((sentence) => `${sentence}\n`).join(''));
}

/** The same of a scenario as it is run. */
export function tellCautionsOf({ resolved, language }: OpenScenario, options: OutputOptions): void {
  tellCautions(options, cautionSentences(resolved.cautions, language));
}
