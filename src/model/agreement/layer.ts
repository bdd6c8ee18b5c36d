import { nearest, oneOf, problem, quoted, told } from '../document/index.ts';
import type { Problem, ProblemWords } from '../document/index.ts';
import type { Agreement } from './agreement.ts';

/**
 * An agreement with amendments laid over it, one after another: a rule of the same id takes the place of the older one,
 * a new rule is added, a repealed one goes; articles of the amendments stand after those of the baseline.
 *
 * @param amendments in the order in which they are laid
 * @source style.md, A change is a layer over its baseline, and layers chain
 */
export function amended(baseline: Agreement, amendments: readonly Agreement[]): Agreement {
  return amendments.reduce(laidOver, baseline);
}

/** Amendments of an agreement, and amendments of those, in order of their entry into force, then signature, then id. */
export function amendmentsOf(id: string, all: readonly Agreement[]): readonly Agreement[] {
  const direct = all.filter(({ amends }) => amends === id).toSorted(byDate);
  return direct.flatMap((one) => [
    one,
    ...amendmentsOf(
      one.id,
      all.filter((other) => other !== one),
    ),
  ]);
}

/**
 * What is wrong with a set of agreements that no single text shows: two of one id, an amendment or a contingency that
 * names none of them, what a draft says of one that is not there, amendments or contingencies in a circle, a repeal of a rule that is not there.
 */
export function agreementProblems(agreements: readonly Agreement[]): readonly Problem[] {
  const ids = agreements.map(({ id }) => id);
  return agreements.flatMap((agreement, at) => {
    const { id, amends, contingencies, effects, places } = agreement;
    return [
      ...(ids.indexOf(id) < at ? [problem(places.id, agreementTwice(id))] : []),
      ...(amends === null || ids.includes(amends)
        ? []
        : [problem(places.amends, unknownAgreement('amends', amends, ids))]),
      ...contingencies
        .filter((one) => !ids.includes(one.while))
        .map((one) => problem(one.whilePlace, unknownAgreement('while', one.while, ids))),
      ...effects
        .filter((one) => !ids.includes(one.agreement))
        .map((one) => problem(one.agreementPlace, unknownAgreement('standing', one.agreement, ids))),
      ...circleProblems(agreement, agreements),
      ...repealProblems(agreement, agreements),
    ];
  });
}

function laidOver(below: Agreement, above: Agreement): Agreement {
  const over = <R extends { readonly id: string }>(old: readonly R[], fresh: readonly R[]): readonly R[] => {
    const kept = old.filter(({ id }) => !above.repeals.includes(id));
    const replaced = kept.map((rule) => fresh.find(({ id }) => id === rule.id) ?? rule);
    return [...replaced, ...fresh.filter(({ id }) => !kept.some((rule) => rule.id === id))];
  };
  return {
    ...below,
    limits: over(below.limits, above.limits),
    bans: over(below.bans, above.bans),
    measures: over(below.measures, above.measures),
    contingencies: over(below.contingencies, above.contingencies),
    effects: over(below.effects, above.effects),
    term: above.term ?? below.term,
    sections: [
      ...below.sections,
      ...above.sections.map((section) => ({ ...section, id: `${above.id}:${section.id}` })),
    ],
    russian: below.russian && {
      ...below.russian,
      sections: [
        ...below.russian.sections,
        ...(above.russian?.sections ?? []).map((section) => ({ ...section, id: `${above.id}:${section.id}` })),
      ],
    },
    amendments: [...below.amendments, above.id],
  };
}

function byDate(a: Agreement, b: Agreement): number {
  const key = ({ inForce, signed, id }: Agreement): string => `${inForce ?? '9999'} ${signed ?? '9999'} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** One problem a circle, told where its first agreement (by name) closes it. */
function circleProblems(agreement: Agreement, all: readonly Agreement[]): readonly Problem[] {
  const ways = [
    { code: 'contingency-circle', next: (one: Agreement) => one.contingencies.map((rule) => rule.while) },
    { code: 'amendment-circle', next: (one: Agreement) => (one.amends === null ? [] : [one.amends]) },
  ];
  return ways.flatMap(({ code, next }) => {
    const circle = circleFrom(agreement, all, next);
    if (circle === null || circle.some((id) => id < agreement.id)) return [];
    const link = agreement.contingencies.find((rule) => code === 'contingency-circle' && rule.while === circle[1]);
    return [problem(link?.whilePlace ?? agreement.places.amends, inACircle(code, circle))];
  });
}

function circleFrom(
  start: Agreement,
  all: readonly Agreement[],
  next: (one: Agreement) => readonly string[],
): readonly string[] | null {
  const seen = new Set<string>();
  const walk = (at: Agreement, way: readonly string[]): readonly string[] | null => {
    for (const id of next(at)) {
      if (id === start.id) return [...way, id];
      const other = all.find((one) => one.id === id);
      if (!other || seen.has(id)) continue;
      seen.add(id);
      const found = walk(other, [...way, id]);
      if (found) return found;
    }
    return null;
  };
  return walk(start, [start.id]);
}

/** What an amendment repeals is a rule of its baseline, or of another amendment of that. */
function repealProblems(agreement: Agreement, all: readonly Agreement[]): readonly Problem[] {
  const { amends, repeals, places } = agreement;
  const baseline = chainFrom(amends, all).at(-1);
  if (!baseline) return repeals.length === 0 || amends !== null ? [] : [problem(places.repeals[0]!, repealsNothing)];
  const layers = [baseline, ...amendmentsOf(baseline.id, all)].filter((one) => one !== agreement);
  const known = layers.flatMap(({ limits, bans, measures, contingencies }) =>
    [...limits, ...bans, ...measures, ...contingencies].map(({ id }) => id),
  );
  return repeals.flatMap((id, at) =>
    known.includes(id) ? [] : [problem(places.repeals[at]!, unknownRepeal(id, baseline.id, [...new Set(known)]))],
  );
}

/** An agreement, what it amends, and so on; in a circle, once around. */
function chainFrom(id: string | null, all: readonly Agreement[]): readonly Agreement[] {
  const found = all.find((one) => one.id === id);
  if (!found) return [];
  return [
    found,
    ...chainFrom(
      found.amends,
      all.filter((one) => one !== found),
    ),
  ];
}

const repealsNothing: ProblemWords = {
  code: 'repeals-without-baseline',
  wrong: 'the agreement repeals rules and amends nothing',
  expected: '`amends: ID` beside `repeals`',
  todo: 'name the agreement that it amends',
};

function agreementTwice(id: string): ProblemWords {
  return {
    code: 'agreement-twice',
    wrong: told`another agreement has the id ${quoted(id)} too`,
    expected: 'an id of its own',
    todo: 'rename one of them',
  };
}

function unknownAgreement(key: string, id: string, known: readonly string[]): ProblemWords {
  const meant = nearest(id, known);
  return {
    code: 'unknown-agreement',
    wrong: told`\`${key}\` names the agreement ${quoted(id)}, which is not there`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

function inACircle(code: string, circle: readonly string[]): ProblemWords {
  return {
    code,
    wrong: told`each hangs on the next in a circle: ${circle.join(', ')}`,
    expected: 'an order with a beginning',
    todo: 'take one of these links out',
  };
}

function unknownRepeal(id: string, baseline: string, known: readonly string[]): ProblemWords {
  const meant = nearest(id, known);
  return {
    code: 'unknown-repeal',
    wrong: told`\`repeals\` names ${quoted(id)}, which ${baseline} does not have`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${quoted(meant)}?`,
  };
}
