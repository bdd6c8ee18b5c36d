import type { InspectionPlan, PlannedVisits } from '../../model/scenario/index.ts';
import {
  buysSentences,
  chances,
  kindSentence,
  ofHundred,
  openMonths,
  planAssumed,
  planGaps,
  planOutput,
  planParty,
  planSources,
  planTitle,
  planUnconfirmed,
  say,
  starred,
  visitSentences,
  whole,
  type Language,
} from '../../words/index.ts';
import { heading, paint, paragraph, splitHead, type Terminal } from './style.ts';

/** What stands around a plan. */
interface Around {
  readonly engine: string;
  readonly language: Language;
}

/** The visits of an agreement as text: a table a party, then how many hidden against the chance, and what is missing. */
export function printPlan(plan: InspectionPlan, { engine, language }: Around, terminal: Terminal): string {
  const said = (sentences: readonly string[]): string[] => sentences.flatMap((one) => paragraph(terminal, one));
  const gaps = planGaps(plan, language);
  const lines = [
    ...paragraph(terminal, planTitle(plan, language)).map((line) => paint(terminal, 'bold', line)),
    ...said([planOutput(language)]),
    ...spaced(said(kinds(plan, language))),
    ...plan.parties.flatMap((one) => partyLines(one, terminal, language)),
    ...(planUnconfirmed(plan) ? ['', ...said([say(language, 'plan.unconfirmed', {})])] : []),
    ...spaced(said(visitSentences(plan, language))),
    ...evasionLines(plan, terminal, language),
    ...spaced(said(buysSentences(plan, language))),
    ...(gaps.length === 0 ? [] : [...heading(terminal, say(language, 'plan.gaps-head', {})), ...said(gaps)]),
    '',
    ...said(planAssumed(plan, language)),
    ...said([say(language, 'plan.not-modelled', {})]),
    '',
    ...said(sources(plan, language)).map((line) => paint(terminal, 'dim', line)),
    ...said([say(language, 'plan.foot', { engine, n: plan.draws, seed: plan.seed })]).map((line) =>
      paint(terminal, 'dim', line),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

/** What each type in the tables is, once for all parties. */
function kinds({ parties }: InspectionPlan, language: Language): readonly string[] {
  const shown = parties.flatMap(({ visits }) =>
    visits.filter(worked).map(({ scheme }) => kindSentence(scheme, language)),
  );
  return [...new Set(shown)];
}

function worked({ gaps }: PlannedVisits): boolean {
  return gaps.length === 0;
}

const heads = ['type', 'items', 'visits', 'opened', 'notice', 'year', 'ninety', 'timely'] as const;

function partyLines(one: InspectionPlan['parties'][number], terminal: Terminal, language: Language): readonly string[] {
  const visits = one.visits.filter(worked);
  if (visits.length === 0) return [];
  const head = heads.map((key) => say(language, `plan.head-${key}`, {}));
  const rows = visits.map((visit) => row(visit, language));
  return ['', ...paragraph(terminal, planParty(one, language)), ...splitHead([head, ...rows], terminal)];
}

function row({ scheme, perYear, samples, result }: PlannedVisits, language: Language): readonly string[] {
  const none = say(language, 'plan.none', {});
  const items = whole(language, scheme.items!);
  const atLeast = scheme.lacks.length > 0 && !scheme.given;
  return [
    scheme.type,
    atLeast ? say(language, 'plan.at-least', { n: items }) : items,
    starred(language, perYear, scheme.visits?.perYear === perYear ? scheme.visits : null),
    starred(language, samples, scheme.samples?.value === samples ? scheme.samples : null),
    scheme.notice === null ? none : starred(language, scheme.notice.value, scheme.notice),
    result === null ? none : chances(language, result.year),
    result === null ? none : openMonths(language, result.asked.ninety),
    result === null || result.asked.timely === null ? none : ofHundred(language, result.asked.timely.mean),
  ];
}

/** How many are hidden against the chance that it is seen in a year, a table a type and party. */
function evasionLines({ parties }: InspectionPlan, terminal: Terminal, language: Language): readonly string[] {
  const all = parties.flatMap((one) => one.visits.filter(worked).map((visit) => ({ one, visit })));
  if (all.length === 0) return [];
  const head = (['type', 'hidden', 'year', 'ninety'] as const).map((key) => say(language, `plan.head-${key}`, {}));
  const tables = parties.flatMap((one) => {
    const rows = one.visits
      .filter(worked)
      .flatMap(({ scheme: { type }, evasion }) =>
        evasion.map(({ hidden, year, ninety }, at) => [
          at === 0 ? type : '',
          whole(language, hidden),
          chances(language, year),
          openMonths(language, ninety),
        ]),
      );
    return rows.length === 0
      ? []
      : [
          ...paragraph(terminal, planParty({ ...one, together: null }, language)),
          ...splitHead([head, ...rows], terminal),
        ];
  });
  return [...heading(terminal, say(language, 'plan.head-evasion', {})), ...tables];
}

function sources(plan: InspectionPlan, language: Language): readonly string[] {
  const keys = planSources(plan);
  return keys.length === 0 ? [] : [say(language, 'plan.sources', { list: keys.join(', ') })];
}
