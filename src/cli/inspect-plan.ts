import { agreementAsked, dayAsked, forceAsked } from '../answer/agreements.ts';
import { orComplain } from '../answer/index.ts';
import { planAsked, planScenario, usualScenario, visitTypes } from '../answer/inspect-plan.ts';
import type { PlanScenario } from '../answer/inspect-plan.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf, sourcesOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import type { AgreementSet } from '../model/agreement/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import { engine, inspectionPlan, resultJson } from '../model/scenario/index.ts';
import type { InspectionPlan, PlannedVisits } from '../model/scenario/index.ts';
import { agreedAgreement, optionPlace } from './agreement-input.ts';
import { foundUnder } from './input.ts';
import type { PlanOptions } from './inspect-plan-command.ts';
import { choicesOf, itemsOf, mustFit, typesOf } from './inspect-plan-input.ts';
import { isPath, shelfBeside } from './library-shelf.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';
import { modestly } from './shield-json.ts';
import { mostInspectionDraws, runsOf } from './typed.ts';

/** `counterpoise inspect plan`: the visits of an agreement, and what each type of them would see, and when. */
export async function plan(name: string, options: PlanOptions & OutputOptions): Promise<void> {
  const library = readLibraryFolder();
  const { set, id } = agreedAgreement(library, name, options.choose);
  const agreement = agreementAsked(set, id, optionPlace);
  const types = [...new Set(visitTypes(set, agreement.id).map(({ type }) => type))];
  const wanted = types.length === 0 ? [] : typesOf(options, types);
  const choices = choicesOf(options, types);
  const asked = planAsked(
    {
      ...{ set, id, party: options.party ?? null, items: itemsOf(options, types) },
      forces: (options.force ?? []).map((one) => forceNamed(library, one)),
      date: options.date === undefined ? null : dayAsked(options.date, optionPlace),
      scenario: await scenarioOf(library, set, id, options),
    },
    (part, value) => (part === 'party' ? { file: `--party ${value}`, line: 1, column: 9 } : optionPlace(part, value)),
  );
  const only = {
    ...asked,
    parties: asked.parties.map((one) => ({ ...one, schemes: one.schemes.filter(({ type }) => wanted.includes(type)) })),
  };
  mustFit(only, choices, options);
  const result = inspectionPlan(only, choices, runsOf(options, mostInspectionDraws));
  const json = resultJson(planRecord(result));
  if (options.out !== undefined) {
    const { writePlan } = await import('./inspect-plan-written.ts');
    writePlan(result, json, options.out, spoken(options), sourcesOf(library));
  }
  process.stdout.write(options.json ? json : await inWords(result, options));
}

/** What is given out: the plan, without what is only for those who compute on, and without places in a file. */
export function planRecord(result: InspectionPlan): object {
  const visits = (one: PlannedVisits) => {
    const { question: _, scheme, ...rest } = one;
    const lacks = scheme.lacks.map(({ system, lacks: name, reason }) => ({ system, lacks: name, reason }));
    return { scheme: { ...scheme, lacks }, ...rest };
  };
  const parties = result.parties.map((party) => ({ ...party, visits: party.visits.map(visits) }));
  return { engine, ...modestly({ ...result, parties }) };
}

async function scenarioOf(
  library: Library,
  set: AgreementSet,
  id: string,
  { scenario }: PlanOptions,
): Promise<PlanScenario | null> {
  const name =
    scenario ??
    usualScenario(
      library,
      set.agreements.find((one) => one.id === id)!,
    );
  if (name === null || name === 'none') return null;
  const found = await foundUnder(name, {});
  return planScenario(found, found.shelf, optionPlace('agreement', `--scenario ${name}`));
}

function forceNamed(library: Library, name: string): ForceRecord {
  if (!isPath(name)) return forceAsked(library, name, optionPlace) as ForceRecord;
  const shelf = shelfBeside(orComplain(shelfOf(library)), library, './plan.yaml');
  return orComplain(shelf.force(name, optionPlace('force', name)));
}

async function inWords(result: InspectionPlan, options: OutputOptions): Promise<string> {
  const { printPlan } = await import('./terminal/inspect-plan.ts');
  return printPlan(result, { engine, language: spoken(options) }, screen(options));
}
