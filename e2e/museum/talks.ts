import { readFileSync } from 'node:fs';
import type { Bracket } from '../../src/model/agreement/index.ts';
import type { Problem } from '../../src/model/document/index.ts';
import { readTalks } from '../../src/model/talks/index.ts';
import type { TalksKnown } from '../../src/model/talks/index.ts';

/** What the scenario, the draft and the library hold, as far as the exhibits of `talks/` name it. */
const known: TalksKnown = {
  parties: ['US', 'Russia'],
  draftParties: ['US', 'Russia'],
  cells: ['day/ride-out', 'day/launch-under-attack', 'generated/ride-out', 'generated/launch-under-attack'],
  hasBreakout: true,
  inspected: [],
  brackets: [
    bracket('ceiling', { US: '2,200', Russia: '1,500' }),
    bracket('abm', { Russia: 'remains in force', US: 'ends' }),
    bracket('shield-size', { US: '300', Russia: null }),
    bracket('visits', { US: '18 visits in 2 years', Russia: null }),
  ],
  limits: ['deployed-warheads'],
  bans: ['mirved-icbm'],
  measures: ['visits'],
  agreements: ['abm', 'start-1', 'start-2'],
  sources: ['rferl-2001-08-13'],
};

function bracket(name: string, owned: Readonly<Record<string, string | null>>): Bracket {
  const alternatives = Object.entries(owned).map(([by, words]) => ({
    ...{ id: by, by },
    words: words === null ? null : { en: words, ru: words },
  }));
  const place = { file: 'framework-2001.md', line: 1, column: 1 };
  return { name, title: { en: name, ru: name }, alternatives, section: 'II', place };
}

/** What is said of a text as talks; beside another scenario where one is given. */
export function talksProblems(text: string, file: string, beside: Partial<TalksKnown> = {}): readonly Problem[] {
  const read = readTalks(text, file, { ...known, ...beside });
  return read.ok ? [] : read.problems;
}

/** What is said of an exhibit of `talks/`. */
export function problemsOfTalks(name: string): readonly Problem[] {
  const text = readFileSync(new URL(`talks/${name}.yaml`, import.meta.url), 'utf8');
  return talksProblems(text, `${name}.yaml`, name === 'no-breakout' ? { hasBreakout: false } : {});
}

/** What the exhibits were made of. */
export const soundTalks = readFileSync(new URL('talks/sound.yaml', import.meta.url), 'utf8');
