import { sourcesOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { believe } from '../model/inspection/index.ts';
import { caseBeliefs } from '../model/inspection/schema.ts';
import type { CaseNumber, HistoryResult } from '../model/inspection/index.ts';
import { written } from '../model/number/index.ts';
import { engine, resultJson } from '../model/scenario/index.ts';
import type { BeliefContext } from '../figure/index.ts';
import type { BeliefOptions } from './inspect-belief-command.ts';
import { beliefAsked, type BeliefAsked } from './inspect-belief-input.ts';
import { beliefBook } from './codebook-belief.ts';
import { codebookFile, sourcesAmong } from './datapackage.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken } from './screen.ts';
import { modestly } from './shield-json.ts';
import { mostInspectionDraws, runsOf } from './typed.ts';

/** `counterpoise inspect belief`: what years of visits are worth in confidence, and what years without cost. */
export async function belief(name: string | undefined, options: BeliefOptions & OutputOptions): Promise<void> {
  const library = readLibraryFolder();
  const asked = beliefAsked(library, name, options);
  const { draws, seed } = runsOf(options, mostInspectionDraws);
  const result = believe(asked.question, draws, seed);
  const json = resultJson(beliefJson(asked, result));
  const context = { engine, language: spoken(options), history: asked.history };
  if (options.out !== undefined) await write(result, json, context, options.out, library);
  if (options.json) process.stdout.write(json);
  else {
    const { printBelief } = await import('./terminal/belief.ts');
    process.stdout.write(printBelief(result, asked, context, screen(options)));
  }
}

/** Result, with what the case says of itself: visits, periods and beliefs, each with its source. */
export function beliefJson({ history, own }: BeliefAsked, result: HistoryResult): object {
  return { engine, history: historyJson(history), own, ...modestly(result) };
}

function historyJson(history: BeliefAsked['history']): object | null {
  if (history === null) return null;
  const { record, by } = history;
  const { id, title, agreement, parties, scheme, years, total, periods, beliefs, limits } = record;
  const cited = ({ number, note, source, tag }: CaseNumber) => ({
    ...{ number: written(number), source, tag, note: note?.en ?? null },
  });
  return {
    ...{ id, title: title.en, agreement, parties, by },
    scheme: { ...scheme, what: scheme.what.en },
    years: years.map((year) => ({ ...year, note: year.note?.en ?? null })),
    total: total && { ...total, what: total.what.en },
    periods: periods.map((period) => ({ ...period, what: period.what.en })),
    beliefs: {
      ...Object.fromEntries(caseBeliefs.map((name) => [name, cited(beliefs[name])])),
      items: Object.fromEntries(Object.entries(beliefs.items).map(([party, number]) => [party, cited(number)])),
    },
    limits: limits.map(({ en }) => en),
  };
}

async function write(
  result: HistoryResult,
  json: string,
  context: BeliefContext,
  folder: string,
  library: Library,
): Promise<void> {
  const { beliefSvg, beliefTable, beliefTitle, caseSources, csvOf } = await import('../figure/index.ts');
  const { en } = await import('../words/index.ts');
  const { history } = context;
  const name = history === null ? 'belief' : `${history.record.id}.belief`;
  const sources = sourcesAmong(sourcesOf(library), history === null ? [] : caseSources(history.record));
  const run = {
    ...{ name, title: beliefTitle(result, { ...context, language: en }), command: 'inspect belief', engine },
    ...{ scenario: null, alternative: null, draws: result.draws, seed: result.seed },
    sources: sources.map((one) => one.name),
  };
  const [book, bookText] = codebookFile(folder, run, sources, { [`${name}.csv`]: beliefBook });
  const paths = writeFiles(folder, {
    [`${name}.json`]: json,
    [`${name}.csv`]: csvOf(beliefTable(result, context)),
    [`${name}.svg`]: beliefSvg(result, context),
    [book]: bookText,
  });
  tellWritten(paths, context.language);
}
