import type { PackageResult, TalksResult } from '../model/talks/index.ts';
import type { Table, TableValue } from './table.ts';

/** Why a package stands in the table. */
type List = 'acceptable' | 'nearest' | 'proposal' | 'chosen' | 'no-agreement';

type Listed = readonly [list: List, of: string | null, number: number, one: PackageResult];

/** Every package that a result tells of: a row each, with its choice, its values, and every red line under it. */
export function talksPackages(result: TalksResult): Table {
  const { brackets, parties, redLines } = result;
  const inspected = inspectedIn(result);
  const columns = [
    ...['list', 'of', 'number', 'pareto'],
    ...brackets.map(({ name }) => `chosen.${name}`),
    ...['warheads', 'interceptors', 'judged_at', 'acceptable_to'],
    ...parties.flatMap((party) => [`value.${party}`, `nearest.${party}`]),
    ...inspected.map((party) => `detection.${party}`),
    ...redLines.flatMap(({ party, id }) => ['kept', 'slack', 'share', 'error'].map((what) => `${what}.${party}.${id}`)),
  ];
  return { columns, rows: listed(result).map((one) => packageRow(result, one)) };
}

/** Parties of which it is told with what chance cheating is seen in time; none where nobody asked. */
function inspectedIn({ noAgreement }: TalksResult): readonly string[] {
  return Object.keys(noAgreement.detection ?? {});
}

function listed(result: TalksResult): readonly Listed[] {
  const { acceptable, nearest, proposals, chosen, noAgreement } = result;
  return [
    ...acceptable.map((one, i): Listed => ['acceptable', null, i + 1, one]),
    ...nearest.map((one, i): Listed => ['nearest', null, i + 1, one]),
    ...Object.entries(proposals).map(([party, one], i): Listed => ['proposal', party, i + 1, one]),
    ...(chosen === null ? [] : [['chosen', null, 1, chosen] satisfies Listed]),
    ['no-agreement', null, 1, noAgreement],
  ];
}

function packageRow(result: TalksResult, [list, of, number, one]: Listed): readonly TableValue[] {
  const { brackets, parties, redLines } = result;
  const none = list === 'no-agreement';
  return [
    ...[list, of, number, none || result.pareto === null ? null : isPareto(result, one)],
    ...brackets.map(({ name }) => (none ? null : (one.choice[name] ?? null))),
    ...[
      one.warheads,
      one.interceptors,
      one.judgedAt,
      one.acceptableTo.length === 0 ? null : one.acceptableTo.join(' '),
    ],
    ...parties.flatMap((party) => [one.values[party] ?? null, one.nearest[party]?.line ?? null]),
    ...inspectedIn(result).map((party) => one.detection?.[party] ?? null),
    ...redLines.flatMap(({ party, id }): TableValue[] => {
      const line = one.lines.find((own) => own.party === party && own.id === id);
      return line === undefined ? [null, null, null, null] : [line.kept, line.slack, line.share, line.error];
    }),
  ];
}

function isPareto({ pareto, brackets }: TalksResult, { choice }: PackageResult): boolean {
  return (pareto ?? []).some((point) => brackets.every(({ name }) => point.choice[name] === choice[name]));
}

/** Red lines: who, what, in how many packages it is kept, and what opens if it alone moves. */
export function talksRedLines({ redLines, packages }: TalksResult): Table {
  return {
    columns: ['party', 'id', 'title', 'about', 'test', 'source', 'kept_in', 'examined', 'opens'],
    rows: redLines.map(({ party, id, title, about, test, source, keptIn, price }) => [
      ...[party, id, title.en, about, test, source, keptIn, packages.examined, price.opens],
    ]),
  };
}

/** Brackets: a row an alternative, with what its bracket does. */
export function talksBrackets({ brackets }: TalksResult): Table {
  return {
    columns: ['bracket', 'title', 'article', 'role', 'turns', 'alternative', 'by', 'words'],
    rows: brackets.flatMap(({ name, title, article, role, turns, alternatives }) =>
      alternatives.map(({ id, by, words }): TableValue[] => [
        ...[name, title.en, article, role, turns, id, by, words?.en ?? null],
      ]),
    ),
  };
}

/** What changed since the round before: a row a change; none at the first round. */
export function talksMoves({ moved }: TalksResult): Table {
  const columns = ['since', 'until', 'party', 'kind', 'about', 'title', 'from', 'to'];
  if (moved === null) return { columns, rows: [] };
  const { since, until, moves } = moved;
  return {
    columns,
    rows: moves.map(({ party, kind, about, title, from, to }): TableValue[] => [
      ...[since.date, until.date, party, kind, about, title.en, from, to],
    ]),
  };
}
