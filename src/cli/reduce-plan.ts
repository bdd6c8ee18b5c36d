import { dirname, join } from 'node:path';
import { complaint, orComplain } from '../answer/index.ts';
import type { Library } from '../library/index.ts';
import { nearest, parseLibraryDate, readYaml, told } from '../model/document/index.ts';
import type { Place } from '../model/document/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import { emptyPlan, planDateProblems, readReduction } from '../model/talks/schedule.ts';
import type { Rate, ReductionPlan, Turn } from '../model/talks/schedule.ts';
import { Complaint } from './complaint.ts';
import { readTextFile } from './input.ts';
import { isPath } from './library-shelf.ts';

/** What is asked of the schedule beside what its document says, or instead of a document. */
export interface PlanOptions {
  readonly warheads?: number;
  readonly from?: string;
  readonly by?: string;
  readonly bans?: readonly string[];
  readonly first?: string;
  readonly rate?: readonly string[];
  readonly early?: boolean;
}

/** A plan, and the scenario as a command would name it. */
export interface AskedPlan {
  readonly plan: ReductionPlan;
  readonly scenario: string;
}

/**
 * A plan by id or path; or of a scenario by id or path, made of the options.
 *
 * @throws Complaint with all that is wrong with the document, or with the options
 */
export function planAsked(library: Library, name: string, options: PlanOptions): AskedPlan {
  const text = documentText(library, name);
  const plan = text === null ? bare(library, name, options) : orComplain(readReduction(text.text, text.file));
  const asked = withOptions(plan, options);
  const problems = planDateProblems(asked);
  if (problems.length > 0) throw new Complaint(problems);
  const beside = text !== null && isPath(name) && isPath(plan.scenario);
  return { plan: asked, scenario: beside ? join(dirname(name), plan.scenario) : plan.scenario };
}

/** The text of a plan document; `null`: the name is a scenario's. */
function documentText(library: Library, name: string): { readonly text: string; readonly file: string } | null {
  if (isPath(name)) {
    const text = readTextFile(name);
    return isPlan(text, name) ? { text, file: name } : null;
  }
  const file = `schedules/${name}.yaml`;
  const text = library.files[file];
  if (text !== undefined) return { text, file };
  if (library.find('scenario', name) !== null) return null;
  throw unknownName(library, name);
}

/** What can no longer be read as YAML is told as a plan or a scenario, whichever it says it is. */
function isPlan(text: string, file: string): boolean {
  const document = readYaml(text, file, { dottedKeys: () => true });
  if (!document.ok) return /^reduction:/m.test(text);
  return Object.hasOwn(document.value.tree as object, 'reduction');
}

function unknownName(library: Library, name: string): Complaint {
  const schedules = Object.keys(library.files).flatMap((file) => /^schedules\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
  const known = [...schedules, ...library.list('scenario').map(({ id }) => id)];
  const near = nearest(name, known);
  return complaint(name === '' ? 'counterpoise' : name, {
    code: 'unknown-plan',
    wrong: name === '' ? 'the name is empty' : told`the library has no plan of reductions and no scenario ${name}`,
    expected: told`${known.join(', ')}, or the path of a file that ends in .yaml`,
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}

/** A scenario's own package by a date that must be given: no force comes down by itself. */
function bare(library: Library, name: string, { by }: PlanOptions): ReductionPlan {
  const item = isPath(name) ? null : library.find('scenario', name);
  const read = orComplain(item ? readScenario(item.text, item.file) : readScenario(readTextFile(name), name));
  if (by === undefined) throw noDate(name);
  const { date, choices } = read.scenario;
  const at = (path: readonly string[]): Place => read.document.placeOf(path);
  const chosen = at(['choices', 'package', 'warheads']);
  return {
    ...{ id: null, title: null, note: null, scenario: name, from: date, by, pace: 'even', steps: [] },
    to: {
      ...{ date: by, warheads: choices.package.warheads, counted: choices.warheads.counted },
      ...{ source: choices.package.source ?? null, note: null, place: chosen, sourcePlace: chosen },
      countedPlace: at(['choices', 'warheads', 'counted']),
    },
    bans: choices.bans.map((agreement) => ({ agreement, place: at(['choices', 'bans']) })),
    ...{ order: [], parties: {} },
    places: { scenario: at([]), from: at(['date']), by: option('by', by), party: {} },
  };
}

function noDate(name: string): Complaint {
  return complaint(name, {
    code: 'no-date',
    wrong: 'a schedule of a scenario needs the day by which it is done',
    expected: '`--by DATE`, or the id or path of a plan',
    todo: 'add `--by 2007-12-31`, say',
  });
}

/** Where an option's value stands, for problems. */
function option(name: string, value: string | number): Place {
  return { file: `--${name} ${value}`, line: 1, column: name.length + 4 };
}

function withOptions(plan: ReductionPlan, options: PlanOptions): ReductionPlan {
  const { warheads, early, bans = [] } = options;
  const from = options.from === undefined ? plan.from : dayOf('from', options.from);
  const by = options.by === undefined ? plan.by : dayOf('by', options.by);
  const limit = warheads === undefined ? plan.to : { ...plan.to, ...own(option('warheads', warheads)), warheads };
  const more = bans.map((agreement) => ({ agreement, place: option('bans', agreement) }));
  return {
    ...plan,
    ...{ from, by, pace: early ? 'early' : plan.pace },
    to: { ...limit, date: by },
    // What is due at the end moves with the end.
    steps: plan.steps.map((step) => (step.date === plan.by ? { ...step, date: by } : step)),
    bans: [...plan.bans, ...more],
    order: options.first === undefined ? plan.order : turnsOf(options.first),
    parties: partiesUnder(plan, options),
    places: {
      ...plan.places,
      ...(options.from === undefined ? {} : { from: option('from', options.from) }),
      ...(options.by === undefined ? {} : { by: option('by', options.by) }),
      party: { ...ratePlaces(options.rate ?? []), ...plan.places.party },
    },
  };
}

function own(place: Place) {
  return { source: null, note: null, place, sourcePlace: place };
}

function dayOf(name: string, text: string): string {
  if (parseLibraryDate(text)?.kind === 'day') return text;
  throw complaint(`--${name} ${text}`, {
    code: 'bad-date',
    wrong: told`is the text '${text}'`,
    expected: 'a day of the calendar, as `YYYY-MM-DD`',
    todo: "write it like '2007-12-31'",
  });
}

/** `--rate` by party and key, over what the document says of that key; `--first` sets every party's own order aside. */
function partiesUnder(plan: ReductionPlan, { first, rate = [] }: PlanOptions): ReductionPlan['parties'] {
  const given = rate.map(rateOf);
  const names = [...new Set([...Object.keys(plan.parties), ...given.map(({ party }) => party)])];
  const own = names.map((name) => {
    const before = plan.parties[name] ?? emptyPlan;
    const mine = given.filter(({ party }) => party === name).map((one) => one.rate);
    const kept = before.rates.filter(({ of, work }) => !mine.some((one) => one.of === of && one.work === work));
    const order = first === undefined ? before.order : [];
    return [name, { ...before, order, rates: [...kept, ...mine] }] as const;
  });
  return Object.fromEntries(own);
}

/** What comes first, then all else. */
function turnsOf(first: string): readonly Turn[] {
  const place = option('first', first);
  return [first, 'rest'].map((of) => ({ of, ...own(place) }));
}

function rateOf(text: string): { readonly party: string; readonly rate: Rate } {
  const found = /^([^.=]+)\.([^.=]+)(?:\.(withdrawn|downloaded|converted))?=(\d{1,7})$/.exec(text);
  if (found === null)
    throw complaint(`--rate ${text}`, {
      code: 'bad-rate',
      wrong: 'is no rate',
      expected: 'PARTY.LEG=LAUNCHERS or PARTY.SYSTEM=LAUNCHERS, such as US.silo=50',
      todo: 'write it so, without spaces around =',
    });
  const [, party, of, work, launchers] = found;
  const rate: Rate = {
    ...{ of: of!, work: (work ?? 'launchers') as Rate['work'], launchers: Number(launchers) },
    ...own({ file: `--rate ${text}`, line: 1, column: '--rate '.length + 1 }),
  };
  return { party: party!, rate };
}

function ratePlaces(rates: readonly string[]): Readonly<Record<string, Place>> {
  return Object.fromEntries(rates.map((text) => [rateOf(text).party, option('rate', text)]));
}
