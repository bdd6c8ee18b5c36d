import { z } from 'zod';
import { asRefused, knownKeys } from './known.ts';
import { nearest } from './nearest.ts';
import { formatPath, inOrder, oneOf, plain, problem, quoted, show, told, within } from './problem.ts';
import type { Path, Problem, ProblemWords, Read, Told, Words } from './problem.ts';
import type { Document } from './yaml.ts';

/** What a schema of our own finds wrong; the subject is the path it is raised at. */
export interface Fault extends ProblemWords {
  /** the predicate: `is 1.2`; the path is put before it. Empty subject for a sentence of its own: see `alone` */
  readonly wrong: Words;
  /** true: `wrong` is a whole sentence, no path before it */
  readonly alone?: boolean;
  /** where to point, from the path it is raised at; that path itself if not given */
  readonly at?: Path;
  /** true: point at the key, not at the value */
  readonly key?: boolean;
}

/** An issue for `context.issues.push` (transform) or `context.addIssue` (superRefine) that carries a whole fault. */
export function fault(words: Fault, input: unknown, path: Path = []): FaultIssue {
  return { code: 'custom', input, path: [...path], message: plain(words.wrong), params: { fault: words } };
}

/** The issue of a key that is not there, for a reader that is asked for `undefined`. */
export function missing(): MissingIssue {
  return { code: 'invalid_type', expected: 'nonoptional', input: undefined };
}

/** An optional key that is understood and refused, with the reason: for the shape of an object. */
export function refusedKey(words: Omit<Fault, 'key'>): z.ZodExactOptional<z.ZodType<never>> {
  const refusing = z.unknown().transform((value, context): never => {
    context.issues.push(fault({ ...words, key: true }, value));
    return z.NEVER;
  });
  return asRefused(z.exactOptional<z.ZodType<never>>(refusing));
}

// Types, not interfaces: zod asks for an index signature, which an interface never has.
export type FaultIssue = {
  readonly code: 'custom';
  readonly input: unknown;
  readonly path: (string | number)[];
  readonly message: string;
  readonly params: { readonly fault: Fault };
};

export type MissingIssue = {
  readonly code: 'invalid_type';
  readonly expected: 'nonoptional';
  readonly input: undefined;
};

/**
 * Holds a document against a schema.
 *
 * Any zod schema will do: unknown keys are compared with those the schema knows, missing ones are named with the
 * mapping that lacks them. What zod cannot say well a schema says itself with `fault`.
 *
 * @returns the schema's output, or all problems, in the order of the text (at most 100)
 */
export function check<T>(document: Document, schema: z.ZodType<T>): Read<T> {
  // jitless: zod would otherwise build code from the schema, which a strict page forbids.
  const result = schema.safeParse(document.tree, { jitless: true });
  if (result.success) return { ok: true, value: result.data };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantKeys(issue, schema)));
  const worthTelling = issues.filter(
    (issue) => issue.code !== 'invalid_type' || !misspelt.has(plain(formatPath(stepsOf(issue)))),
  );
  const problems = worthTelling.flatMap((issue) => tell(issue, [], { document, schema }));
  return { ok: false, problems: inOrder(problems) };
}

/** A key that is there under a wrong spelling is not told a second time as missing. */
function meantKeys(issue: z.core.$ZodIssue, schema: z.ZodType): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = stepsOf(issue);
  const known = knownKeys(schema, path);
  return issue.keys
    .map((key) => nearest(key, known))
    .flatMap((meant) => (meant === null ? [] : [plain(formatPath([...path, meant]))]));
}

function stepsOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

interface Telling {
  readonly document: Document;
  readonly schema: z.ZodType;
}

function tell(issue: z.core.$ZodIssue, above: Path, telling: Telling): readonly Problem[] {
  const path: Path = [...above, ...stepsOf(issue)];
  const at = (words: ProblemWords): readonly Problem[] => [problem(telling.document.placeOf(path), words)];
  const value = valueAt(telling.document.tree, path);
  const subject = formatPath(path);
  switch (issue.code) {
    case 'custom':
      return [tellFault(issue, path, telling.document)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, telling));
    case 'invalid_type':
      return at(value === undefined ? missingKey(path) : wrongType(subject, value, issue.expected));
    case 'invalid_value':
      return at(value === undefined ? missingKey(path) : unknownValue(subject, value, issue.values.map(String)));
    case 'too_small':
      return at(
        tooFar(
          subject,
          value,
          issue.origin,
          issue.inclusive === false
            ? told`more than ${String(issue.minimum)}`
            : told`at least ${String(issue.minimum)}`,
        ),
      );
    case 'too_big':
      return at(
        tooFar(
          subject,
          value,
          issue.origin,
          issue.inclusive === false ? told`less than ${String(issue.maximum)}` : told`at most ${String(issue.maximum)}`,
        ),
      );
    case 'not_multiple_of':
      return at(outOfRange(subject, value, told`a multiple of ${issue.divisor}`));
    case 'invalid_format':
      return at({
        code: 'wrong-format',
        wrong: told`${subject} is ${show(value)}`,
        expected: told`text in the form ${issue.format}`,
        todo: 'correct it',
      });
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => tell(inner, path, telling));
    case 'invalid_union':
      return (
        nearestBranch(issue.errors)?.flatMap((inner) => tell(inner, path, telling)) ?? at(noBranch(subject, value))
      );
  }
}

function tellFault(issue: z.core.$ZodIssueCustom, path: Path, document: Document): Problem {
  const words = issue.params?.['fault'] as Fault | undefined;
  if (!words)
    return problem(document.placeOf(path), {
      code: 'refused',
      wrong: told`${formatPath(path)}: ${issue.message}`,
      expected: 'a value that fits',
      todo: 'correct it',
    });
  const target = [...path, ...(words.at ?? [])];
  const place = words.key ? document.placeOfKey(target) : document.placeOf(target);
  const { code, expected, todo } = words;
  return problem(place, {
    code,
    wrong: words.alone ? words.wrong : told`${formatPath(path)} ${within(words.wrong)}`,
    expected,
    todo,
  });
}

function unknownKey(key: string, path: Path, { document, schema }: Telling): Problem {
  const known = knownKeys(schema, path);
  const meant = nearest(key, known);
  return problem(document.placeOfKey([...path, key]), {
    code: 'unknown-key',
    wrong: told`${quoted(key)} is not a key of ${formatPath(path)}`,
    expected: known.length > 0 ? oneOf(known) : 'no key at all',
    todo:
      meant !== null
        ? told`did you mean ${quoted(meant)}?`
        : /^\d+$/.test(key)
          ? 'if a decimal was meant, write it with a dot: 0.9, not 0,9'
          : 'rename it or take it out',
  });
}

function missingKey(path: Path): ProblemWords {
  const key = String(path.at(-1));
  return {
    code: 'missing-key',
    wrong: told`${formatPath(path.slice(0, -1))} has no ${quoted(key)}`,
    expected: told`the key ${quoted(key)}`,
    todo: told`add \`${key}: …\``,
  };
}

const typeWords: Readonly<Record<string, Told>> = {
  string: told`text`,
  number: told`a number`,
  int: told`a whole number`,
  boolean: told`true or false`,
  array: told`a list: \`[a, b]\``,
  tuple: told`a list: \`[a, b]\``,
  object: told`a mapping: \`{ key: value }\``,
  record: told`a mapping: \`{ key: value }\``,
  null: told`nothing`,
};

function wrongType(subject: Words, value: unknown, expected: string): ProblemWords {
  const todo =
    expected === 'string' && typeof value === 'number'
      ? told`put quotes around it: '${value}'`
      : expected === 'number' && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
        ? 'take the quotes off'
        : value === null
          ? 'write a value, or take the key out'
          : expected === 'array' && typeof value !== 'object'
            ? told`put brackets around it: \`[${String(value).slice(0, 40)}]\``
            : (expected === 'object' || expected === 'record') && typeof value !== 'object'
              ? 'write its keys and values'
              : 'correct it';
  return {
    code: 'wrong-type',
    wrong: told`${subject} is ${show(value)}`,
    expected: typeWords[expected] ?? expected,
    todo,
  };
}

function unknownValue(subject: Words, value: unknown, known: readonly string[]): ProblemWords {
  const meant = typeof value === 'string' ? nearest(value, known) : null;
  return {
    code: 'unknown-value',
    wrong: told`${subject} is ${show(value)}`,
    expected: oneOf(known),
    todo: meant === null ? 'write one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

function tooFar(subject: Words, value: unknown, origin: string, bound: Words): ProblemWords {
  if (value === '')
    return {
      code: 'wrong-length',
      wrong: told`${subject} is empty`,
      expected: 'some text',
      todo: 'write it in the quotes',
    };
  if (origin === 'string')
    return {
      code: 'wrong-length',
      wrong: told`${subject} is ${show(value)}`,
      expected: told`text of ${bound} characters`,
      todo: 'correct it',
    };
  if (origin === 'array' || origin === 'set')
    return {
      code: 'wrong-length',
      wrong: holding(subject, value),
      expected: bound,
      todo: /least|more/.test(plain(bound)) ? 'add what is missing' : 'take out what is too much',
    };
  return outOfRange(subject, value, bound);
}

function holding(subject: Words, value: unknown): Words {
  if (!Array.isArray(value)) return told`${subject} holds the wrong number of values`;
  return value.length === 0 ? told`${subject} holds no values` : told`${subject} holds ${value.length} values`;
}

function outOfRange(subject: Words, value: unknown, range: Words): ProblemWords {
  return {
    code: 'out-of-range',
    wrong: told`${subject} is ${show(value)}`,
    expected: range,
    todo: 'bring it within the range',
  };
}

function noBranch(subject: Words, value: unknown): ProblemWords {
  return {
    code: 'wrong-type',
    wrong: told`${subject} is ${show(value)}`,
    expected: 'another kind of value',
    todo: 'correct it',
  };
}

/** Of a union's branches, the one that got furthest into the value is the one that was meant. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map((issue) => issue.path.length));
  const deepest = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  return deepest && deepest.length > 0 ? deepest : null;
}

function valueAt(tree: unknown, path: Path): unknown {
  let value = tree;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
