import type { Both } from '../../../model/agreement/index.ts';
import type { ChoiceRecord, PackageResult, TalksResult } from '../../../model/talks/index.ts';
import { apart, fitted, sameChoice } from '../../engine/talks-record.ts';
import type { Fitted, TalksOpened } from '../../engine/talks-record.ts';
import type { Session } from '../../state/session.ts';
import { atWritten } from './at.ts';
import type { TalksAt } from './at.ts';

/** What all parts of the screen share. */
export interface Shown {
  readonly session: Session;
  readonly answer: TalksOpened;
  readonly result: TalksResult;
  readonly at: TalksAt;
  /** the package that is looked at, whole */
  readonly choice: ChoiceRecord;
  readonly unknown: Fitted['unknown'];
  /** how it fares; null: it is being worked out */
  readonly pack: PackageResult | null;
}

export function shownOf(session: Session, answer: TalksOpened, at: TalksAt): Shown {
  const { result } = answer;
  const { choice, unknown } = fitted(at.choice ?? {}, result.brackets, result.chosen?.choice ?? {});
  return { session, answer, result, at, choice, unknown, pack: packageOf(result, choice) };
}

/** The package among those that the answer tells of; null: it tells of no such one. */
export function packageOf(result: TalksResult, choice: ChoiceRecord): PackageResult | null {
  const { chosen, acceptable, nearest, proposals } = result;
  const told = [...(chosen === null ? [] : [chosen]), ...acceptable, ...nearest, ...Object.values(proposals)];
  return told.find((one) => sameChoice(one.choice, choice)) ?? null;
}

/** Chooses the words of one bracket. @param walk along its alternatives: one step of the history */
export function chooseWords({ session, result, at, choice }: Shown, name: string, id: string, walk: boolean): void {
  const bracket = result.brackets.find((one) => one.name === name)!;
  const to: Both | null = bracket.alternatives.find((one) => one.id === id)?.words ?? null;
  if (choice[name] === id) return;
  session.negotiate({ name, title: bracket.title }, to, atWritten({ ...at, choice: { ...choice, [name]: id } }), walk);
}

/** Chooses a whole package. */
export function choosePackage({ session, at, choice }: Shown, to: ChoiceRecord): void {
  if (sameChoice(to, choice)) return;
  session.negotiate(null, null, atWritten({ ...at, choice: to }));
}

/** The acceptable package that differs in fewest brackets; of several the first. */
export function nearestAcceptable({ acceptable }: TalksResult, choice: ChoiceRecord): PackageResult | null {
  const far = (one: PackageResult): number => apart(one.choice, choice);
  return acceptable.reduce<PackageResult | null>(
    (best, one) => (best === null || far(one) < far(best) ? one : best),
    null,
  );
}

export interface Jump {
  readonly to: 'nearest' | 'nash' | 'kalai' | { readonly party: string };
  readonly choice: ChoiceRecord;
}

/** Packages that can be gone to at once; what there is none of is left out. */
export function jumpsOf(result: TalksResult, choice: ChoiceRecord): readonly Jump[] {
  const { proposals, bargain, parties } = result;
  const near = nearestAcceptable(result, choice) ?? result.nearest[0] ?? null;
  const points = [
    ['nash', bargain?.nash ?? null],
    ['kalai', bargain?.kalaiSmorodinsky ?? null],
  ] as const;
  return [
    ...(near === null ? [] : [{ to: 'nearest' as const, choice: near.choice }]),
    ...parties.flatMap((party) => (proposals[party] ? [{ to: { party }, choice: proposals[party].choice }] : [])),
    ...points.flatMap(([to, point]) => (point === null ? [] : [{ to, choice: point.choice }])),
  ];
}

/** Brackets in which a package says otherwise than another. */
export function otherwise({ brackets }: TalksResult, one: ChoiceRecord, other: ChoiceRecord): readonly string[] {
  return brackets.map(({ name }) => name).filter((name) => one[name] !== other[name]);
}
