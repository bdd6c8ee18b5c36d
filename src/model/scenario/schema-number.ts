import { z } from 'zod';
import { fault, missing, nearest, oneOf, quoted, show, told, within } from '../document/index.ts';
import type { Fault, Path, Words } from '../document/index.ts';
import type { Uncertain } from '../number/index.ts';

type Certain = Extract<Uncertain, { kind: 'certain' }>;

/** Another number's draw, or its value: resolved after all layers. */
export interface Same {
  readonly kind: 'same';
  /** dotted, from the document's root */
  readonly path: string;
  /** what may stand at the place that refers */
  readonly within?: Range;
}

export type Quantity = Uncertain | Same;

/** A number as somebody wrote it down. */
export interface Stated {
  readonly quantity: Quantity;
  /** key of a source: its own, else of the nearest mapping around it that has one; null: none anywhere, *judged* */
  readonly source: string | null;
  readonly note: string | null;
}

/** A number that cannot be uncertain: `quantity.value` is it. */
export interface Counted extends Stated {
  readonly quantity: Certain;
}

/** What a number may be. */
export interface Range {
  readonly low: number;
  /** null: no upper bound */
  readonly high: number | null;
  readonly whole?: boolean;
}

export const chance: Range = { low: 0, high: 1 };
export const notNegative: Range = { low: 0, high: null };

/** Beyond any arsenal: without an end, a slip of the pen would ask for more memory than there is. */
export const warheadsOfASystem: Range = { low: 0, high: 100_000, whole: true };
export const warheadsOfALauncher: Range = { low: 0, high: 100 };
export const decoysOfAWarhead: Range = { low: 0, high: 100 };

export function wholeFrom(low: number, high: number | null = null): Range {
  return { low, high, whole: true };
}

/** A default, or another number that nobody stated. */
export function certainly(value: number): Counted {
  return { quantity: { kind: 'certain', value }, source: null, note: null };
}

/** A number that may be uncertain: bare, `{ value }`, `{ between }`, `{ triangular }`, `{ beta }` or `{ same }`. */
export function stated(range: Range): z.ZodType<Stated> {
  return reader((value, complain) => readStated(value, range, complain));
}

/** A number that must be certain: bare or `{ value }`; every form of range is refused. */
export function counted(range: Range): z.ZodType<Counted> {
  return reader((value, complain) => readCounted(value, range, complain));
}

/** The same outside beliefs and criteria, where only the number is kept. */
export function plain(range: Range): z.ZodType<number> {
  return reader((value, complain) => readCounted(value, range, complain)?.quantity.value ?? null);
}

/** How the bounds of a quantity break a range, as a predicate; null: they do not. */
export function beyond(quantity: Uncertain, range: Range): Words | null {
  const ends = endsOf(quantity);
  const out = ends.find((end) => !fits(end, range));
  if (out === undefined) return null;
  return ends.length === 1 ? told`is ${out}` : told`reaches ${out}`;
}

export function rangeWords(range: Range): Words {
  const { low, high, whole } = range;
  if (high === null) return whole ? told`a whole number of at least ${low}` : told`a number of at least ${low}`;
  return whole ? told`a whole number from ${low} to ${high}` : told`a number from ${low} to ${high}`;
}

type Complain = (words: Fault) => null;

/** `read` gives null when it has complained. */
export function reader<T>(read: (value: unknown, complain: Complain) => T | null): z.ZodType<T> {
  return z.unknown().transform((value, context): T => {
    if (value === undefined) {
      context.issues.push(missing());
      return z.NEVER;
    }
    const complain: Complain = (words) => (context.issues.push(fault(words, value)), null);
    return read(value, complain) ?? z.NEVER;
  });
}

const forms = ['value', 'between', 'triangular', 'beta', 'same'] as const;
type Form = (typeof forms)[number];
const marks = ['source', 'note'];

function readCounted(value: unknown, range: Range, complain: Complain): Counted | null {
  const named = formOf(value);
  if (Array.isArray(value) || (named !== null && named !== 'value'))
    return complain(rangeForACount(value, named, range));
  const read = readStated(value, range, complain);
  return read && read.quantity.kind === 'certain' ? { ...read, quantity: read.quantity } : null;
}

function rangeForACount(value: unknown, named: Form | null, range: Range): Fault {
  const is = named === 'same' ? 'refers to another number' : 'is a range';
  const what = Array.isArray(value) ? 'is a list' : is;
  return {
    code: 'range-for-a-count',
    wrong: what,
    expected: told`${rangeWords(range)}, certain`,
    todo: 'write one number; put rival ones in `alternatives`',
  };
}

function readStated(value: unknown, range: Range, complain: Complain): Stated | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const quantity = readNumber(value, range, complain);
    return quantity && { quantity, source: null, note: null };
  }
  const mapping = value as Readonly<Record<string, unknown>>;
  const named = readForm(mapping, range, complain);
  const quantity = named && readQuantity(named, mapping[named], range, complain);
  const source = readMark(mapping, 'source', complain);
  const note = readMark(mapping, 'note', complain);
  return quantity && { quantity, source, note };
}

function formOf(value: unknown): Form | null {
  if (typeof value !== 'object' || value === null) return null;
  return forms.find((form) => Object.hasOwn(value, form)) ?? null;
}

function readForm(mapping: Readonly<Record<string, unknown>>, range: Range, complain: Complain): Form | null {
  const known = [...forms, ...marks];
  for (const key of Object.keys(mapping).filter((one) => !known.includes(one))) {
    const meant = nearest(key, known);
    complain({
      code: 'unknown-key',
      wrong: told`has the unknown key ${quoted(key)}`,
      expected: oneOf(known),
      todo: meant === null ? 'rename it or take it out' : told`did you mean ${quoted(meant)}?`,
      at: [key],
      key: true,
    });
  }
  const present = forms.filter((form) => Object.hasOwn(mapping, form));
  if (present.length === 1) return present[0];
  if (present.length > 1)
    return complain({
      code: 'two-numbers',
      wrong: told`gives its number twice: ${bothOf(present)}`,
      expected: told`one of ${oneOf(forms)}`,
      todo: 'keep one',
      at: [present[1]],
      key: true,
    });
  if (Object.keys(mapping).some((key) => !known.includes(key))) return null;
  return complain({
    code: 'no-number',
    wrong: 'gives no number',
    expected: told`${rangeWords(range)}, or one of ${oneOf(forms)}`,
    todo: 'write `{ value: … }`',
  });
}

/** `a, b and c` */
function bothOf(words: readonly string[]): Words {
  return told`${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function readMark(
  mapping: Readonly<Record<string, unknown>>,
  key: 'source' | 'note',
  complain: Complain,
): string | null {
  if (!Object.hasOwn(mapping, key)) return null;
  const text = mapping[key];
  if (typeof text === 'string' && text !== '') return text;
  return complain({
    code: 'wrong-type',
    wrong: told`has a ${key} that is ${show(text)}`,
    expected: 'text',
    todo: 'put quotes around it, or take it out',
    at: [key],
  });
}

function readQuantity(form: Form, inner: unknown, range: Range, complain: Complain): Quantity | null {
  switch (form) {
    case 'value':
      return readNumber(inner, range, complain, ['value']);
    case 'between':
      return readBetween(inner, range, complain);
    case 'triangular':
      return readTriangular(inner, range, complain);
    case 'beta':
      return readBeta(inner, range, complain);
    case 'same':
      return readSame(inner, range, complain);
  }
}

function readNumber(value: unknown, range: Range, complain: Complain, at: Path = []): Certain | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return complain({ ...notANumber(value, range), at });
  if (!fits(value, range)) return complain({ ...outOfRange(value, told`is ${value}`, range), at });
  // -0 and 0 are one number, and print as one.
  return { kind: 'certain', value: value + 0 };
}

function notANumber(value: unknown, range: Range): Fault {
  const pair = Array.isArray(value) && value.length === 2;
  const numeral = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  const todo = pair
    ? 'write `{ between: [low, high] }`'
    : numeral
      ? 'take the quotes off'
      : value === null
        ? 'write a number, or take the key out'
        : 'write a number, with a dot before decimals';
  return { code: 'not-a-number', wrong: told`is ${show(value)}`, expected: rangeWords(range), todo };
}

function outOfRange(value: number, predicate: Words, range: Range): Fault {
  const inside = value >= range.low && (range.high === null || value <= range.high);
  const percent = range.high === 1 && value >= 10 && value <= 100;
  const todo = inside
    ? 'round it'
    : percent
      ? told`write a share: ${value} % is ${Number((value / 100).toPrecision(6))}`
      : 'bring it within the range';
  return { code: inside ? 'not-whole' : 'out-of-range', wrong: predicate, expected: rangeWords(range), todo };
}

function fits(value: number, range: Range): boolean {
  if (range.whole && !Number.isSafeInteger(value)) return false;
  return value >= range.low && (range.high === null || value <= range.high);
}

/** Bounds of a quantity, and what else it names between them. */
export function endsOf(quantity: Uncertain): readonly number[] {
  switch (quantity.kind) {
    case 'certain':
      return [quantity.value];
    case 'between':
      return [quantity.low, quantity.high];
    case 'triangular':
      return [quantity.low, quantity.mode, quantity.high];
    case 'beta':
      return [0, 1];
  }
}

function readBetween(inner: unknown, range: Range, complain: Complain): Uncertain | null {
  const numbers = readList(inner, 'between', ['low', 'high'], range, complain);
  if (!numbers) return null;
  const [low, high] = numbers;
  return low <= high ? { kind: 'between', low, high } : complain(upsideDown('between', [low, high], '[low, high]'));
}

function readTriangular(inner: unknown, range: Range, complain: Complain): Uncertain | null {
  const numbers = readList(inner, 'triangular', ['low', 'mode', 'high'], range, complain);
  if (!numbers) return null;
  const [low, mode, high] = numbers;
  const sorted = low <= mode && mode <= high;
  return sorted
    ? { kind: 'triangular', low, mode, high }
    : complain(upsideDown('triangular', numbers, '[low, mode, high]'));
}

function readList(
  inner: unknown,
  form: Form,
  names: readonly string[],
  range: Range,
  complain: Complain,
): readonly number[] | null {
  if (!Array.isArray(inner) || inner.length !== names.length) {
    return complain({
      code: 'wrong-range',
      wrong: told`has a \`${form}\` that is ${Array.isArray(inner) ? told`a list of ${inner.length}` : show(inner)}`,
      expected: told`\`[${names.join(', ')}]\``,
      todo: 'correct it',
      at: [form],
    });
  }
  const ends: (Certain | null)[] = inner.map((end: unknown, index) => readEnd(end, [form, index], range, complain));
  return ends.some((end) => end === null) ? null : ends.map((end) => end?.value ?? 0);
}

function readEnd(end: unknown, at: Path, range: Range, complain: Complain): Certain | null {
  if (typeof end === 'number' && Number.isFinite(end) && !fits(end, range))
    return complain({ ...outOfRange(end, told`reaches ${end}`, range), at });
  return readNumber(end, range, complain, at);
}

function upsideDown(form: Form, numbers: readonly number[], order: string): Fault {
  const sorted = numbers.toSorted((a, b) => a - b);
  return {
    code: 'range-upside-down',
    wrong: told`runs \`[${numbers.join(', ')}]\``,
    expected: told`\`${order}\`, rising`,
    todo: told`write \`${form}: [${sorted.join(', ')}]\``,
    at: [form],
  };
}

function readBeta(inner: unknown, range: Range, complain: Complain): Uncertain | null {
  const record =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? (inner as Readonly<Record<string, unknown>>)
      : null;
  const keys = record ? Object.keys(record).filter((key) => !marks.includes(key)) : [];
  if (!record || keys.length !== 2 || !Object.hasOwn(record, 'successes') || !Object.hasOwn(record, 'trials')) {
    return complain({
      code: 'wrong-beta',
      wrong: 'has a `beta` that is not a test record',
      expected: '`{ successes: n, trials: m }`',
      todo: 'correct it',
      at: ['beta'],
    });
  }
  const count = (name: string, least: number): Certain | null => {
    const named: Complain = (words) =>
      complain({ ...words, wrong: told`has a number of ${name} that ${within(words.wrong)}` });
    return readNumber(record[name], wholeFrom(least), named, ['beta', name]);
  };
  const [successes, trials] = [count('successes', 0), count('trials', 1)];
  if (!successes || !trials) return null;
  if (successes.value > trials.value) {
    return complain({
      code: 'more-hits-than-tests',
      wrong: told`has ${successes.value} successes in ${trials.value} trials`,
      expected: 'at most as many successes as trials',
      todo: 'check both against the record',
      at: ['beta', 'successes'],
    });
  }
  const quantity: Uncertain = { kind: 'beta', successes: successes.value, trials: trials.value };
  if (range.whole || range.low > 0)
    return complain({
      code: 'wrong-range',
      wrong: 'is a `beta`, which runs from 0 to 1',
      expected: rangeWords(range),
      todo: 'write a `between`',
      at: ['beta'],
    });
  return quantity;
}

function readSame(inner: unknown, range: Range, complain: Complain): Quantity | null {
  if (typeof inner === 'string' && isPath(inner)) return { kind: 'same', path: inner, within: range };
  return complain({
    code: 'bad-path',
    wrong: told`has a \`same\` that is ${show(inner)}`,
    expected: 'a dotted path from the root of the document',
    todo: 'write `{ same: beliefs.… }`',
    at: ['same'],
  });
}

/** Steps of letters, digits and hyphens, parted by dots. */
export function isPath(text: string): boolean {
  return /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(text);
}
