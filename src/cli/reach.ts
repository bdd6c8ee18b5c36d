import { readLibraryFolder } from '../library/folder.ts';
import { resultJson } from '../model/scenario/index.ts';
import { reachMap } from '../model/shield/reach/index.ts';
import type { ReachResult } from '../model/shield/reach/index.ts';
import type { Language } from '../words/index.ts';
import type { OutputOptions } from './main.ts';
import { progressLine } from './progress.ts';
import { mapAsked } from './reach-asked.ts';
import type { MapAsked } from './reach-asked.ts';
import { regionsOf } from './reach-places.ts';
import { reachComplaint } from './reach-problems.ts';
import { reachRecord, regionRows } from './reach-record.ts';
import { screen, spoken } from './screen.ts';
import type { MapOptions } from './shield-maps.ts';

/** `counterpoise shield reach | defend`: a map in three cases, as text, files or JSON. */
export async function reach(kind: ReachResult['kind'], options: MapOptions & OutputOptions): Promise<void> {
  const library = readLibraryFolder();
  const asked = mapAsked(library, kind, options);
  const language = spoken(options);
  const result = mapped(asked, options, language);
  const rows = regionRows(result, regionsOf(library));
  const json = resultJson(reachRecord(result, asked, rows));
  if (options.out !== undefined) {
    const { writeReach } = await import('./reach-written.ts');
    writeReach(library, result, asked, { json, folder: options.out, language });
  }
  if (options.json) process.stdout.write(json);
  else {
    const { printReach } = await import('./terminal/reach.ts');
    process.stdout.write(printReach(result, asked, rows, screen(options), language));
  }
}

function mapped(asked: MapAsked, options: MapOptions & OutputOptions, language: Language): ReachResult {
  const progress = progressLine(options.quiet ?? false, language, 'reach.rows-done');
  try {
    const answer = reachMap(asked.question, progress.report);
    if (!answer.ok) throw reachComplaint(answer.problems, options);
    return answer.value as ReachResult; // null only where progress says to stop
  } finally {
    progress.end();
  }
}
