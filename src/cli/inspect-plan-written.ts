import { csvOf, inspectionSvg, planEvasion, planTable } from '../figure/index.ts';
import { engine } from '../model/scenario/index.ts';
import type { InspectionPlan } from '../model/scenario/index.ts';
import { inBoth, kindSentence, planParty } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { tellWritten, writeFiles } from './output.ts';

/** The plan as JSON and two tables, and a picture of each type of visit that was worked out. */
export function writePlan(plan: InspectionPlan, json: string, folder: string, language: Language): void {
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
  const paths = writeFiles(folder, {
    [`${name}.plan.json`]: json,
    [`${name}.plan.csv`]: csvOf(planTable(plan)),
    [`${name}.hidden.csv`]: csvOf(planEvasion(plan)),
    ...Object.fromEntries(pictures),
  });
  tellWritten(paths, language);
}
