import type {
  BargainPoint,
  ChoiceRecord,
  LineName,
  LineOutcome,
  PackageResult,
  Position,
  RedLineResult,
  TalksResult,
} from '../model/talks/index.ts';

/*
 * Two results of talks made by hand, for the tests of how they are told: one with packages that cross no red line, and one
 * in which two red lines cannot be kept together. Shares and values are made up; counts and prices are counted here.
 */
const parties = ['US', 'Russia'] as const;
const draws = 256;

const brackets: readonly Omit<TalksResult['brackets'][number], 'role' | 'turns' | 'tried'>[] = [
  bracket('ceiling', 'II.1', { en: 'the ceiling', ru: 'потолок' }, [
    ['US', 'US', '2,200', '2 200'],
    ['2', null, '1,800', '1 800'],
    ['Russia', 'Russia', '1,500', '1 500'],
  ]),
  bracket('abm', 'III', { en: 'the ABM Treaty', ru: 'Договор по ПРО' }, [
    ['Russia', 'Russia', 'remains in force', 'остается в силе'],
    ['US', 'US', 'ends', 'прекращается'],
  ]),
  bracket('shield-size', 'III', { en: 'the size of the shield', ru: 'размер щита' }, [
    ['US', 'US', 'no more than 250 interceptors', 'не более 250 противоракет'],
    ['Russia', 'Russia', 'no more than 100 interceptors at one site', 'не более 100 противоракет в одном районе'],
    ['3', null, null, null],
  ]),
  bracket('visits', 'V', { en: 'the visits', ru: 'посещения' }, [
    [
      'US',
      'US',
      'Each Party may make 18 visits a year, of which 10 to bases of deployed and 8 to places of non-deployed systems.',
      'Каждая Сторона может проводить 18 посещений в год: 10 на базах развернутых и 8 в местах неразвернутых систем.',
    ],
    ['Russia', 'Russia', null, null],
  ]),
];

function bracket(
  name: string,
  article: string,
  title: { readonly en: string; readonly ru: string },
  words: readonly (readonly [id: string, by: string | null, en: string | null, ru: string | null])[],
) {
  return {
    ...{ name, article, title },
    alternatives: words.map(([id, by, en, ru]) => ({ id, by, words: en === null || ru === null ? null : { en, ru } })),
  };
}

type Line = Pick<RedLineResult, 'party' | 'id' | 'title' | 'about' | 'test' | 'source'> & {
  readonly of: (choice: ChoiceRecord) => Pick<LineOutcome, 'kept' | 'share' | 'error' | 'slack'>;
};

const warheads: Readonly<Record<string, number>> = { US: 2200, 2: 1800, Russia: 1500 };
const interceptors: Readonly<Record<string, number | null>> = { US: 250, Russia: 100, 3: null };
const most = 300;

function shield(choice: ChoiceRecord): number {
  return interceptors[choice['shield-size']!] ?? most;
}

/** A share that must reach one half. */
function half(k: number): ReturnType<Line['of']> {
  const share = k / draws;
  return { kept: share >= 0.5, share, error: Math.sqrt((share * (1 - share)) / draws), slack: share - 0.5 };
}

function certain(kept: boolean, slack: number | null): ReturnType<Line['of']> {
  return { kept, share: kept ? 1 : 0, error: 0, slack };
}

const abmStands: Line = {
  ...{ party: 'Russia', id: 'abm-stands', about: 'abm', test: "standing['abm']", source: 'rferl-2001-08-13' },
  title: { en: 'The ABM Treaty stands', ru: 'Договор по ПРО остается в силе' },
  of: ({ abm }) => certain(abm === 'Russia', null),
};
const abmEnds: Line = {
  ...{ party: 'US', id: 'abm-ends', about: 'abm', test: "!standing['abm']", source: 'judged' },
  title: { en: 'The shield is not bound by the ABM Treaty', ru: 'Щит не связан Договором по ПРО' },
  of: ({ abm }) => certain(abm === 'US', null),
};
const useful: Line = {
  ...{ party: 'US', id: 'useful', about: 'shield-size', test: 'need >= 0.5', source: 'judged' },
  title: { en: 'The shield stops a small attack', ru: 'Щит останавливает малый удар' },
  of: (choice) => half(shield(choice) >= 250 ? 251 : 115),
};
const floor: Line = {
  ...{
    party: 'US',
    id: 'floor',
    about: 'ceiling',
    source: 'bush-2001-11',
    test: "limits['deployed-warheads'] >= 1700",
  },
  title: { en: 'No fewer than 1,700 warheads', ru: 'Не меньше 1 700 боезарядов' },
  of: ({ ceiling }) => certain(warheads[ceiling!]! >= 1700, warheads[ceiling!]! - 1700),
};
const retaliation: Line = {
  ...{ party: 'Russia', id: 'retaliation', about: null, test: 'assured.Russia >= 0.5', source: 'judged' },
  title: { en: 'Its retaliation stays assured', ru: 'Ее ответный удар остается обеспеченным' },
  of: (choice) =>
    half({ 2200: 197, 1800: 170, 1500: 96 }[warheads[choice['ceiling']!]!]! - (shield(choice) > 100 ? 41 : 0)),
};

/** All choices, the last bracket turning fastest. */
const choices = brackets.reduce<readonly ChoiceRecord[]>(
  (so, { name, alternatives }) => so.flatMap((choice) => alternatives.map(({ id }) => ({ ...choice, [name]: id }))),
  [{}],
);

function judged(choice: ChoiceRecord, lines: readonly Line[]): PackageResult {
  const outcomes = lines.map(({ party, id, of }) => ({ party, id, ...of(choice) }));
  return {
    choice,
    warheads: warheads[choice['ceiling']!]!,
    interceptors: interceptors[choice['shield-size']!]!,
    judgedAt: shield(choice),
    lines: outcomes,
    acceptableTo: parties.filter((party) => outcomes.every((one) => one.party !== party || one.kept)),
    nearest: Object.fromEntries(parties.map((party) => [party, nearestOf(outcomes, party)])),
    values: valuesOf(choice),
  };
}

function nearestOf(outcomes: readonly LineOutcome[], party: string): PackageResult['nearest'][string] {
  const spread = (id: string): number => (id === 'floor' ? 700 : 0.5);
  const [first] = outcomes
    .filter((one) => one.party === party && one.slack !== null)
    .toSorted((a, b) => a.slack! / spread(a.id) - b.slack! / spread(b.id));
  return first === undefined ? null : { line: first.id, slack: first.slack! };
}

function valuesOf(choice: ChoiceRecord): Readonly<Record<string, number>> {
  const deep = (2200 - warheads[choice['ceiling']!]!) / 700;
  const [large, visits] = [shield(choice) / most, choice['visits'] === 'US' ? 1 : 0];
  return {
    US: 0.5 * large + 0.3 * visits + (choice['abm'] === 'US' ? 0.2 : 0),
    Russia: 0.5 * deep + 0.3 * (1 - large) + 0.2 * (1 - visits),
  };
}

const disagreement = { US: 0.25, Russia: 0.2 };

function resultOf(lines: readonly Line[]): Omit<TalksResult, 'leastChanges' | 'moved' | 'conflict'> {
  const all = choices.map((choice) => judged(choice, lines));
  const open = all.filter(isOpen);
  const pool = open.length > 0 ? open : all;
  const pareto = pool.filter((one) => !pool.some((other) => beats(other, one)));
  const values = { best: byBracketRole(all), pareto: pareto.map(pointOf) };
  const proposal = (owner: string): PackageResult =>
    judged(
      Object.fromEntries(
        brackets.map(({ name, alternatives }) => [name, alternatives.find(({ by }) => by === owner)!.id]),
      ),
      lines,
    );
  const redLines = lines.map((line): RedLineResult => {
    const opens = all.filter(
      (one) =>
        !isOpen(one) && one.lines.every(({ party, id, kept }) => kept || (party === line.party && id === line.id)),
    );
    const { of: _, ...stated } = line;
    const keptIn = all.filter((one) => one.lines.find(({ id }) => id === line.id)!.kept).length;
    return {
      ...stated,
      keptIn,
      price: { opens: opens.length, packages: opens.map(({ choice }) => choice).slice(0, 200) },
    };
  });
  return {
    talks: 'moscow-talks-2001',
    title: { en: 'Moscow, 2001', ru: 'Москва, 2001 год' },
    scenario: 'moscow-2001',
    draft: 'framework-2001',
    alternative: null,
    engine: '0.7.0',
    seed: 1,
    draws,
    cell: 'day/ride-out',
    parties,
    date: '2001-08-13',
    round: rounds[1]!,
    rounds,
    brackets: values.best,
    packages: { all: all.length, examined: all.length, sampled: false, acceptable: open.length },
    redLines,
    wants: wants(),
    acceptable: open.toSorted((a, b) => rank(b, pareto) - rank(a, pareto)).slice(0, 200),
    nearest: open.length > 0 ? [] : all.filter((one) => crossed(one) === Math.min(...all.map(crossed))).slice(0, 20),
    pareto: values.pareto,
    bargain: bargainOf(open),
    proposals: { US: proposal('US'), Russia: proposal('Russia') },
    chosen: null,
    noAgreement: {
      ...judged(choices[0]!, lines),
      choice: {},
      warheads: null,
      interceptors: 0,
      judgedAt: 0,
      lines: lines.map(({ party, id }) => ({ party, id, ...certain(id !== 'useful' && id !== 'abm-ends', null) })),
      acceptableTo: ['Russia'],
      nearest: { US: null, Russia: null },
      values: disagreement,
    },
    sources: ['bush-2001-11', 'rferl-2001-08-13'],
    judged: { redLines: lines.filter(({ source }) => source === 'judged').length, wants: 5 },
  };
}

const rounds: TalksResult['rounds'] = [
  { date: '2001-07-22', place: { en: 'Genoa', ru: 'Генуя' }, planned: false, source: 'rferl-2001-08-13' },
  { date: '2001-08-13', place: { en: 'Moscow', ru: 'Москва' }, planned: false, source: 'rferl-2001-08-13' },
  { date: '2001-09', place: { en: 'Naples', ru: 'Неаполь' }, planned: true, source: 'rferl-2001-08-13' },
];

function isOpen({ acceptableTo }: PackageResult): boolean {
  return acceptableTo.length === parties.length;
}

function crossed({ lines }: PackageResult): number {
  return lines.filter(({ kept }) => !kept).length;
}

function beats(a: PackageResult, b: PackageResult): boolean {
  const more = (party: string): number => a.values[party]! - b.values[party]!;
  return parties.every((party) => more(party) >= 0) && parties.some((party) => more(party) > 0);
}

function rank(one: PackageResult, pareto: readonly PackageResult[]): number {
  return (pareto.includes(one) ? 10 : 0) + one.values['US']! + one.values['Russia']!;
}

function pointOf({ choice, values }: PackageResult): BargainPoint {
  return { choice, values: { US: values['US']!, Russia: values['Russia']! } };
}

function bargainOf(open: readonly PackageResult[]): TalksResult['bargain'] {
  const gain = ({ values }: PackageResult, party: 'US' | 'Russia'): number => values[party]! - disagreement[party];
  const rational = open.filter((one) => gain(one, 'US') >= 0 && gain(one, 'Russia') >= 0);
  const best = (party: 'US' | 'Russia'): number =>
    Math.max(disagreement[party], ...rational.map(({ values }) => values[party]!));
  const ideal = { US: best('US'), Russia: best('Russia') };
  const first = (score: (one: PackageResult) => number): BargainPoint | null => {
    const [top] = rational.toSorted((a, b) => score(b) - score(a));
    return top === undefined || score(top) <= 0 ? null : pointOf(top);
  };
  const part = (one: PackageResult, party: 'US' | 'Russia'): number =>
    gain(one, party) / Math.max(1e-9, ideal[party] - disagreement[party]);
  return {
    ...{ disagreement, ideal },
    nash: first((one) => gain(one, 'US') * gain(one, 'Russia')),
    kalaiSmorodinsky: first((one) => Math.min(part(one, 'US'), part(one, 'Russia'))),
  };
}

function byBracketRole(all: readonly PackageResult[]): TalksResult['brackets'] {
  return brackets.map((one) => {
    const others = (a: PackageResult, b: PackageResult): boolean =>
      brackets.every(({ name }) => name === one.name || a.choice[name] === b.choice[name]);
    const turns = all.filter((a) => all.some((b) => others(a, b) && isOpen(a) !== isOpen(b))).length;
    return { ...one, turns, tried: all.length, role: turns > 0 ? 'decides' : 'matters' };
  });
}

function wants(): TalksResult['wants'] {
  const want = (party: string, id: string, value: string, weight: number, en: string, ru: string) => ({
    ...{ party, id, value, weight, title: { en, ru }, source: 'judged' },
  });
  return [
    want('US', 'shield', "ramp(interceptors['US'], 0, 300)", 0.5, 'A larger shield', 'Больший щит'),
    want('US', 'visits', "measures['visits'] / 18", 0.3, 'More visits', 'Больше посещений'),
    want('US', 'free', "standing['abm'] ? 0.0 : 1.0", 0.2, 'Free of the ABM Treaty', 'Без Договора по ПРО'),
    want('Russia', 'cuts', "ramp(limits['deployed-warheads'], 2200, 1500)", 0.5, 'Deeper cuts', 'Глубокие сокращения'),
    want('Russia', 'small', "ramp(interceptors['US'], 300, 0)", 0.5, 'A smaller shield', 'Меньший щит'),
  ];
}

/** Four red lines, of which all can be kept. */
export const someCross: TalksResult = {
  ...resultOf([useful, floor, abmStands, retaliation]),
  conflict: null,
  leastChanges: [
    {
      ...{ party: 'Russia', of: 'US', from: { ceiling: 'US', abm: 'US', 'shield-size': 'US', visits: 'US' } },
      searched: 'all',
      changes: [{ bracket: 'abm', from: 'US', to: 'Russia' }],
    },
    {
      ...{
        party: 'US',
        of: 'Russia',
        from: { ceiling: 'Russia', abm: 'Russia', 'shield-size': 'Russia', visits: 'Russia' },
      },
      searched: 'all',
      changes: [
        { bracket: 'ceiling', from: 'Russia', to: '2' },
        { bracket: 'shield-size', from: 'Russia', to: 'US' },
      ],
    },
  ],
  moved: {
    since: rounds[0]!,
    until: rounds[1]!,
    moves: [
      {
        ...{ party: 'Russia', kind: 'proposal', about: 'ceiling', title: { en: 'the ceiling', ru: 'потолок' } },
        ...{ from: '2', to: 'Russia' },
      },
      {
        ...{ party: 'US', kind: 'red-line-added', about: 'useful', title: useful.title, from: null, to: useful.test },
      },
    ],
    byBracket: [
      { bracket: 'ceiling', title: { en: 'the ceiling', ru: 'потолок' }, moved: ['Russia'] },
      { bracket: 'abm', title: { en: 'the ABM Treaty', ru: 'Договор по ПРО' }, moved: [] },
      { bracket: 'shield-size', title: { en: 'the size of the shield', ru: 'размер щита' }, moved: [] },
      { bracket: 'visits', title: { en: 'the visits', ru: 'посещения' }, moved: [] },
    ],
  },
};

const clash: readonly LineName[] = [abmEnds, abmStands].map(({ party, id }) => ({ party, id }));

/** One side will not have the treaty, the other nothing without it; asked for as of the first round. */
export const noneCrosses: TalksResult = {
  ...resultOf([abmEnds, floor, abmStands, retaliation]),
  round: rounds[0]!,
  date: rounds[0]!.date,
  conflict: { smallest: true, together: clash, toMove: clash.map((line) => [line]) },
  leastChanges: [
    {
      ...{ party: 'Russia', of: 'US', from: { ceiling: 'US', abm: 'US', 'shield-size': 'US', visits: 'US' } },
      searched: 'all',
      changes: [{ bracket: 'abm', from: 'US', to: 'Russia' }],
    },
  ],
  moved: null,
};

/** Packages that tell with what chance cheating is seen in time, as where a red line reads it. */
export const inspected: TalksResult = withDetection(someCross);

function withDetection(result: TalksResult): TalksResult {
  const seen = (one: PackageResult, US: number, Russia: number): PackageResult => ({
    ...one,
    detection: { US, Russia },
  });
  const all = result.acceptable.map((one, at) => seen(one, 1 - at / 100, 0.25 + at / 100));
  return {
    ...result,
    acceptable: all,
    chosen: all[0]!,
    proposals: Object.fromEntries(
      Object.entries(result.proposals).map(([party, one]) => [party, seen(one, 0.999, 0.42)]),
    ),
    noAgreement: seen(result.noAgreement, 0, 0.0004),
  };
}

const nowhere = { file: 'moscow-talks-2001.yaml', line: 1, column: 1 };

function position(party: string, from: string, proposes: ChoiceRecord, lines: readonly Line[]): Position {
  return {
    ...{ party, from, proposes, source: 'rferl-2001-08-13', note: null, wants: [] },
    redLines: lines.map(({ id, title, about, source, test: text }) => ({
      ...{
        id,
        party,
        title,
        about,
        source,
        note: null,
        place: nowhere,
        test: { text, reads: [], written: null } as unknown as Position['redLines'][number]['test'],
      },
    })),
  };
}

/** Where the two of `someCross` stood at Genoa and in Moscow. */
export const positions: readonly Position[] = [
  position('US', '2001-07-22', { ceiling: 'US', abm: 'US', 'shield-size': 'US', visits: 'US' }, [floor]),
  position('Russia', '2001-07-22', { ceiling: '2', abm: 'Russia', 'shield-size': 'Russia' }, [abmStands, retaliation]),
  position('US', '2001-08-13', { ceiling: 'US', abm: 'US', 'shield-size': 'US', visits: 'US' }, [useful, floor]),
  position('Russia', '2001-08-13', { ceiling: 'Russia', abm: 'Russia', 'shield-size': 'Russia' }, [
    { ...abmStands, test: "standing['abm'] && due['deployed-warheads'] < '2008-01-01'" },
  ]),
];

/** As many brackets and red lines as fill a page and more: each repeated under names of its own. */
export const crowded: TalksResult = {
  ...someCross,
  brackets: repeated(someCross.brackets, 5, (one, i) => ({ ...one, name: `${one.name}-${i}` })),
  redLines: repeated(someCross.redLines, 5, (one, i) => ({ ...one, id: `${one.id}-${i}` })),
  proposals: Object.fromEntries(
    Object.entries(someCross.proposals).map(([name, one]) => [name, { ...one, choice: everywhere(one.choice) }]),
  ),
  bargain: {
    ...someCross.bargain!,
    nash: { ...someCross.bargain!.nash!, choice: everywhere(someCross.bargain!.nash!.choice) },
    kalaiSmorodinsky: { ...someCross.pareto![0]!, choice: everywhere(someCross.pareto![0]!.choice) },
  },
};

function repeated<T>(all: readonly T[], times: number, named: (one: T, index: number) => T): readonly T[] {
  return Array.from({ length: times }, (_, i) => all.map((one) => named(one, i))).flat();
}

function everywhere(choice: ChoiceRecord): ChoiceRecord {
  const entries = Object.entries(choice);
  return Object.fromEntries(repeated(entries, 5, ([name, id], i) => [`${name}-${i}`, id]));
}
