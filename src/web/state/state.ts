/** What was changed in a scenario: a rival layer, and values by path from its root. */
export interface Side {
  readonly alternative: string | null;
  readonly set: Readonly<Record<string, unknown>>;
}

/** A scenario of the library, or one that the reader brought. */
export type ScenarioChoice = { readonly id: string } | { readonly file: string; readonly text: string };

export const screens = [
  'linkage',
  'assess',
  'agreements',
  'shield',
  'inspection',
  'talks',
  'library',
  'compare',
  'tour',
] as const;
export type Screen = (typeof screens)[number];

/** Where the reader is: nothing of it changes a number. */
export interface Place {
  readonly screen: Screen;
  readonly scale: 'sqrt' | 'linear';
  /** what the large picture shows */
  readonly picture: 'chart' | 'tradeoff';
  /** path of the number that the trade-off is over; null: the most influential */
  readonly over: string | null;
  /** in the library: what is open; in the tour: the step; among agreements: what is held against which, when; in talks: the round and the package; of the shield: the raid, the map, the orbit; of inspection: the scheme and what is hidden */
  readonly at: string | null;
}

/** All that a link carries and that undo goes back to. */
export interface State {
  readonly scenario: ScenarioChoice;
  readonly baseline: Side;
  readonly changed: Side;
  /** at most two more, to compare */
  readonly pinned: readonly Side[];
  readonly place: Place;
}

export const asItIs: Side = { alternative: null, set: {} };
export const firstPlace: Place = { screen: 'linkage', scale: 'sqrt', picture: 'chart', over: null, at: null };
export const firstState: State = {
  scenario: { id: 'moscow-2001' },
  baseline: asItIs,
  changed: asItIs,
  pinned: [],
  place: firstPlace,
};

/** The same side with a value set, or taken back to the scenario's own. */
export function withValue(side: Side, path: string, value: unknown): Side {
  const { [path]: _, ...rest } = side.set;
  return { ...side, set: value === undefined ? rest : { ...rest, [path]: value } };
}

/** What a path belongs to: the three kinds of input have three places and three resets. */
export type InputKind = 'choices' | 'criteria' | 'beliefs';

/** How often a run draws, and from which seed, is of no kind: it says nothing of the world. */
export function kindOf(path: string): InputKind | 'runs' {
  if (path.startsWith('choices.')) return 'choices';
  if (path.startsWith('runs.')) return 'runs';
  return path.startsWith('criteria.') ? 'criteria' : 'beliefs';
}

/** The same side without the changes of one kind. A rival layer is a belief about the world. */
export function without(side: Side, kind: InputKind): Side {
  const kept = Object.entries(side.set).filter(([path]) => kindOf(path) !== kind);
  return { alternative: kind === 'beliefs' ? null : side.alternative, set: Object.fromEntries(kept) };
}

/** Only the changes of some kinds, run as often and from the same seed. */
function only(side: Side, kinds: readonly InputKind[]): Side {
  const kept = Object.entries(side.set).filter(([path]) => ['runs', ...kinds].includes(kindOf(path)));
  return { alternative: kinds.includes('beliefs') ? side.alternative : null, set: Object.fromEntries(kept) };
}

/** Four worlds: as the scenario believes or as the reader does, without a deal or with the package. */
export function worldsOf(changed: Side): readonly { readonly side: Side; readonly today: boolean }[] {
  const deal = only(changed, ['choices', 'criteria']);
  return [deal, changed].flatMap((side) => [true, false].map((today) => ({ side, today })));
}

export function isAsItIs({ alternative, set }: Side): boolean {
  return alternative === null && Object.keys(set).length === 0;
}
