import type { sourcesOf } from '../library/index.ts';
import { csvOf, inspectionSvg, planEvasion, planTable } from '../figure/index.ts';
import { engine } from '../model/scenario/index.ts';
import type { InspectionPlan } from '../model/scenario/index.ts';
import { en, inBoth, kindSentence, planParty, planSources, planTitle } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { planBook, planHiddenBook } from './codebook-plans.ts';
import { codebookFile, sourcesAmong } from './datapackage.ts';
import { tellWritten, writeFiles } from './output.ts';

/**
 * The plan as JSON and two tables with their codebook, and a picture of each type of visit that was worked out.
 *
 * @param sources of the library, by key
 */
export function writePlan(
  plan: InspectionPlan,
  json: string,
  folder: string,
  language: Language,
  sources: ReturnType<typeof sourcesOf>,
): void {
  const name = plan.agreement.id;
  const pictures = plan.parties.flatMap((one) =>
    one.visits.flatMap(({ scheme, result }) => {
      if (result === null) return [];
      const title = `${inBoth(language, plan.agreement.title)}. ${planParty({ ...one, together: null }, language)}`;
      const foot = [kindSentence(scheme, language)];
      const svg = inspectionSvg(result, { engine, language, title, foot });
      return [[`${name}.${one.party}.${scheme.type}.svg`, svg] as const];
    }),
  );
  const used = sourcesAmong(sources, planSources(plan));
  const run = {
    ...{ name: `${name}.plan`, title: planTitle(plan, en), command: 'inspect plan', engine },
    ...{ scenario: plan.scenario?.id ?? null, alternative: null, draws: plan.draws, seed: plan.seed },
    sources: used.map((one) => one.name),
  };
  const books = { [`${name}.plan.csv`]: planBook, [`${name}.hidden.csv`]: planHiddenBook };
  const [codebook, codebookText] = codebookFile(folder, run, used, books);
  const paths = writeFiles(folder, {
    [`${name}.plan.json`]: json,
    [`${name}.plan.csv`]: csvOf(planTable(plan)),
    [`${name}.hidden.csv`]: csvOf(planEvasion(plan)),
    ...Object.fromEntries(pictures),
    [codebook]: codebookText,
  });
  tellWritten(paths, language);
}
