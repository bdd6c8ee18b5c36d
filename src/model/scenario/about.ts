import type { TrustTag } from '../document/index.ts';
import type { CellName } from '../exchange/index.ts';
import { quantile } from '../number/index.ts';
import type { Uncertain } from '../number/index.ts';
import { usedBy } from './columns.ts';
import type { Use } from './columns.ts';
import type { Agreed, Case } from './resolve.ts';
import type { Parties } from './question.ts';
import type { SourceLine } from './result.ts';
import type { Scenario, Stated } from './schema.ts';

/** A number, or its whole range. */
type Extent = number | readonly [number, number];

/** What a picture or a text says about a scenario beside its result: plain data, in nobody's language. */
export interface About {
  readonly title: string;
  readonly parties: Parties;
  readonly package: { readonly warheads: number; readonly interceptors: number };
  /** interceptors that the second party has by choice */
  readonly otherShield: number;
  readonly criteria: {
    readonly retaliation: { readonly warheads: Extent; readonly confidence: Extent };
    readonly shield: {
      readonly missiles: number;
      readonly warheadsPerMissile: number;
      readonly decoysPerWarhead: number;
      readonly confidence: Extent;
    };
  };
  /** titles of the alternatives, by name */
  readonly alternatives: Readonly<Record<string, string>>;
  readonly points: readonly {
    readonly name: string;
    readonly warheads: Extent | null;
    readonly interceptors: Extent | null;
    readonly note?: string;
    readonly source?: string;
    /** the treaty whose count its warheads are, as `AGREEMENT` or `AGREEMENT/LIMIT`; not given: as the axis counts */
    readonly counted?: string;
  }[];
  /** how agreements shape forces and axis; null: they do not */
  readonly agreed: Agreed | null;
  /** uncertain numbers by path: where they stand, and their whole range */
  readonly inputs: Readonly<Record<string, { readonly median: number; readonly low: number; readonly high: number }>>;
  readonly highestLimit: number;
  /** along x, along y, other thresholds, and the cell shown first: as in the question */
  readonly limits: readonly number[];
  readonly interceptors: readonly number[];
  readonly presets: readonly number[];
  readonly cell: CellName;
}

/** @param scenario as it is run, with all its layers on */
export function aboutOf(scenario: Scenario, { question, columns, agreed }: Case): About {
  const { retaliation, shield } = scenario.criteria;
  return {
    title: scenario.title,
    parties: question.parties,
    package: question.package,
    otherShield: question.shield[question.parties[1]]!,
    criteria: {
      retaliation: { warheads: extentOf(retaliation.warheads), confidence: extentOf(retaliation.confidence) },
      shield: {
        missiles: shield.attack.missiles.quantity.value,
        warheadsPerMissile: shield.attack.warheadsPerMissile.quantity.value,
        decoysPerWarhead: middleOf(shield.attack.decoysPerWarhead),
        confidence: extentOf(shield.confidence),
      },
    },
    alternatives: Object.fromEntries(scenario.alternatives.map(({ name, title }) => [name, title])),
    points: scenario.choices.points.map(({ name, warheads, interceptors, note, source, counted }) => ({
      name,
      warheads,
      interceptors,
      ...(note !== undefined && { note }),
      ...(source !== undefined && { source }),
      ...(counted !== undefined && { counted }),
    })),
    agreed,
    inputs: Object.fromEntries(columns.map(({ path, uncertain }) => [path, rangeOf(uncertain)])),
    highestLimit: question.limits.at(-1)!,
    limits: question.limits,
    interceptors: question.interceptors,
    presets: question.presets,
    cell: question.cell,
  };
}

function rangeOf(uncertain: Uncertain) {
  return { median: quantile(uncertain, 0.5), low: quantile(uncertain, 0), high: quantile(uncertain, 1) };
}

function extentOf({ quantity }: Stated): Extent {
  if (quantity.kind === 'same') throw new Error('a criterion that refers to another number has no range of its own');
  const low = quantile(quantity, 0);
  const high = quantile(quantity, 1);
  return low === high ? low : [low, high];
}

function middleOf({ quantity }: Stated): number {
  return quantity.kind === 'same' ? 0 : quantile(quantity, 0.5);
}

/** A number as the scenario states it, where it comes from, and how far that can be trusted. */
export interface StatedNumber {
  /** from the scenario's root; numbers of a view begin with `views.PARTY.` */
  readonly path: string;
  /** null: a view sets a mapping around it */
  readonly quantity: Stated['quantity'] | null;
  readonly source: string | null;
  readonly tag: TrustTag | null;
  readonly note: string | null;
}

/** A run whose numbers are told: its uncertain ones, and where each comes from. */
type Told = Pick<Case, 'columns' | 'sources'> & Partial<Pick<Case, 'otherSources'>>;

/**
 * Numbers of beliefs and criteria, in the order of the document, then those of the parties' views.
 *
 * @param use of which run; `everything`: all that the scenario states
 */
export function statedNumbers(
  scenario: Scenario,
  resolved: Told,
  use: Use | 'everything' = 'exchange',
): readonly StatedNumber[] {
  const other = use === 'everything' ? (resolved.otherSources ?? []) : [];
  const lines = [...resolved.sources, ...other];
  const wanted = ({ path }: { readonly path: string }): boolean =>
    use === 'everything' || usedBy(use, path) || lines.some((line) => line.path === path);
  return [...numbersOf(scenario, lines), ...viewNumbers(scenario, resolved.columns, lines)].filter(wanted);
}

function numbersOf({ beliefs, criteria }: Scenario, sources: readonly SourceLine[]): readonly StatedNumber[] {
  const lines = new Map(sources.map((line) => [line.path, line]));
  return [...statedIn(beliefs, 'beliefs'), ...statedIn(criteria, 'criteria')].map(([path, { quantity, note }]) => ({
    path,
    quantity,
    source: lines.get(path)?.source ?? null,
    tag: lines.get(path)?.tag ?? null,
    note,
  }));
}

function statedIn(node: unknown, path: string): readonly (readonly [path: string, stated: Stated])[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isStated(node)) return [[path, node]];
  return Object.entries(node).flatMap(([key, inner]: [string, unknown]) => statedIn(inner, below(path, key)));
}

/** Legs and systems of a posture stand apart in the model; in the document they are keys side by side. */
function below(path: string, key: string): string {
  const arranged = /^beliefs\.posture\.[^.]+$/.test(path) && (key === 'legs' || key === 'systems');
  return arranged ? path : `${path}.${key}`;
}

function isStated(node: object): node is Stated {
  return Object.hasOwn(node, 'quantity');
}

function viewNumbers(
  scenario: Scenario,
  columns: Case['columns'],
  sources: readonly SourceLine[],
): readonly StatedNumber[] {
  return sources
    .filter(({ path }) => path.startsWith('views.'))
    .map(({ path, source, tag }) => {
      const uncertain = columns.find((column) => column.path === path)?.uncertain;
      return { path, quantity: uncertain ?? setInView(scenario, path), source, tag, note: null };
    });
}

/** A certain number that a view sets by itself; null where it sets a mapping around it. */
function setInView({ views }: Scenario, path: string): StatedNumber['quantity'] {
  const [, party = '', ...rest] = path.split('.');
  const value = views[party]?.settings.find((one) => one.path === rest.join('.'))?.value;
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof inner === 'number' ? { kind: 'certain', value: inner } : null;
}
