import type { PackageResult, TalksResult } from '../model/talks/index.ts';
import { capital, fixed, list, party, say, type Language } from '../words/index.ts';

/** Where a package stands: what it is worth to the first party and to the second. */
interface At {
  readonly x: number;
  readonly y: number;
}

/** Packages of the same worth to both; those of the Pareto set stand here even where the list ends before them. */
export interface Dot extends At {
  readonly packages: number;
  readonly pareto: boolean;
}

/** A point with a name of its own. */
export interface NamedPoint extends At {
  readonly kind: 'nash' | 'kalai' | 'both' | 'today' | 'asked' | 'first' | 'second';
  readonly name: string;
}

/** All that the picture of values shows. */
export interface ValueMarks {
  readonly dots: readonly Dot[];
  readonly points: readonly NamedPoint[];
  /** no agreement */
  readonly today: At;
  /** in order of worth to the first party */
  readonly pareto: readonly At[];
}

/** @returns `null`: a side states no wants, so nothing is compared */
export function valueMarks(result: TalksResult, language: Language): ValueMarks | null {
  const { bargain, parties, pareto } = result;
  if (bargain === null) return null;
  const at = (values: Readonly<Record<string, number | null>>): At | null => {
    const [x, y] = parties.map((name) => values[name] ?? null) as [number | null, number | null];
    return x === null || y === null ? null : { x, y };
  };
  const today = at(bargain.disagreement);
  if (today === null) return null;
  const front = (pareto ?? []).flatMap(({ values }) => at(values) ?? []);
  const told = result.acceptable.length > 0 ? result.acceptable : result.nearest;
  return {
    dots: dotsOf(
      told.flatMap(({ values }) => at(values) ?? []),
      front,
    ),
    points: pointsOf(result, at, language),
    today,
    pareto: front.toSorted((a, b) => a.x - b.x || b.y - a.y),
  };
}

function dotsOf(places: readonly At[], front: readonly At[]): readonly Dot[] {
  const key = ({ x, y }: At): string => `${x.toFixed(6)} ${y.toFixed(6)}`;
  const best = new Set(front.map(key));
  const found = new Map<string, Dot>();
  for (const place of places) {
    const packages = (found.get(key(place))?.packages ?? 0) + 1;
    found.set(key(place), { ...place, packages, pareto: best.has(key(place)) });
  }
  const others = front.filter((place) => !found.has(key(place)));
  return [...found.values(), ...others.map((place) => ({ ...place, packages: 1, pareto: true }))];
}

type Place = (values: Readonly<Record<string, number | null>>) => At | null;

function pointsOf(result: TalksResult, at: Place, language: Language): readonly NamedPoint[] {
  const { bargain, parties, proposals, chosen } = result;
  const { nash, kalaiSmorodinsky: kalai, disagreement } = bargain!;
  const one = (kind: NamedPoint['kind'], name: string, values: PackageResult['values'] | null): NamedPoint[] => {
    const place = values === null ? null : at(values);
    return place === null ? [] : [{ kind, name, ...place }];
  };
  const same = nash !== null && kalai !== null && parties.every((name) => nash.values[name] === kalai.values[name]);
  const bargained = same
    ? one('both', say(language, 'talks.mark-both', {}), nash.values)
    : [
        ...one('nash', say(language, 'talks.mark-nash', {}), nash?.values ?? null),
        ...one('kalai', say(language, 'talks.mark-kalai', {}), kalai?.values ?? null),
      ];
  const offered = parties.flatMap((name, i) => {
    const words = capital(say(language, 'talks.mark-proposal', { owner: party(language, name).shortOwner }));
    return one(i === 0 ? 'first' : 'second', words, proposals[name]?.values ?? null);
  });
  return [
    ...bargained,
    ...one('today', say(language, 'talks.mark-today', {}), disagreement),
    ...offered,
    ...one('asked', say(language, 'talks.mark-asked', {}), chosen?.values ?? null),
  ];
}

/** What a named point says beside its mark: "Nash point: 0.50 and 0.49". */
export function pointWords({ name, x, y }: NamedPoint, language: Language): string {
  return say(language, 'talks.mark-at', { name, x: fixed(language, x, 2), y: fixed(language, y, 2) });
}

/** The picture in one paragraph. */
export function describeValues(result: TalksResult, marks: ValueMarks, language: Language): string {
  const axes = result.parties.map((name) => say(language, 'talks.axis', { who: party(language, name).name }));
  const points = marks.points.map((point) => `${capital(pointWords(point, language))}.`);
  const dots = marks.dots
    .slice(0, 40)
    .map(({ x, y }) => say(language, 'talks.describe-dot', { x: fixed(language, x, 2), y: fixed(language, y, 2) }));
  return [
    `${axes.join('; ')}.`,
    ...points,
    ...(dots.length === 0 ? [] : [say(language, 'talks.describe-dots', { list: list(language, dots) })]),
  ].join(' ');
}
