import { z } from 'zod';
import { check, fault, problem, readYaml, told, type Document, type Problem, type Read } from '../../document/index.ts';
import {
  citationFaults,
  citationFields,
  citeCounts,
  countOrPartsSchema,
  type CitedCount,
} from '../../document/index.ts';
import { libraryDateSchema, type LibraryDate, type TrustTag } from '../../document/index.ts';
import { libraryTagSchema, slugSchema, sourceKeySchema } from '../../document/index.ts';
import { priceNames } from './cost.ts';
import type { Constellation } from './question.ts';

/** Words in both languages. */
export interface InBoth {
  readonly en: string;
  readonly ru: string;
}

/** A constellation as somebody published it: what was assumed, as far as it is known, and what came out. */
export interface ConstellationRecord {
  readonly id: string;
  readonly name: string;
  /** who published it */
  readonly by: string;
  readonly date: LibraryDate;
  /** every input there is, each with its source; `unknown` with the reason where nobody says */
  readonly inputs: readonly (CitedCount & { readonly name: InputName })[];
  readonly printed: readonly PrintedFigure[];
  /** where sources contradict each other or themselves: to be told wherever the preset is shown or used */
  readonly conflicts: readonly Conflict[];
  readonly note: InBoth | null;
}

/** Inputs of a constellation that a source may give; the confidence is asked for, never published. */
export type InputName = Exclude<keyof Constellation, 'confidence' | 'regions'>;

export const inputNames = [
  'altitudeKilometres',
  'interceptKilometres',
  'velocityChangeKilometresPerSecond',
  'accelerationGravities',
  'flyoutSeconds',
  'burnSeconds',
  'detectSeconds',
  'decideSeconds',
  'marginSeconds',
  'inclinationDegrees',
  'latitudeDegrees',
  'bandDegrees',
  'kill',
  'wanted',
  'missiles',
  ...priceNames,
] as const satisfies readonly InputName[];

/** Kinds of figures that sources print of a constellation. */
export const printedKinds = [
  'interceptors',
  'inReach',
  'absentee',
  'replacedPerYear',
  'costBillions',
  'orbitedTonnes',
  'interceptorKilograms',
] as const;

export interface PrintedFigure {
  readonly what: (typeof printedKinds)[number];
  /** against what, under which assumption */
  readonly where: InBoth;
  readonly cited: CitedCount;
}

export interface Conflict {
  readonly words: InBoth;
  readonly source: string;
  readonly tag: TrustTag;
}

const bothSchema = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) }).superRefine((words, context) => {
  if (/[a-z]/i.test(words.en) && /[а-яё]/i.test(words.ru)) return;
  context.addIssue({
    ...fault(
      {
        code: 'one-language',
        alone: true,
        wrong: told`${words.en} stands in one language`,
        expected: 'words in English and in Russian',
        todo: 'write both, as { en: ..., ru: ... }',
      },
      words,
    ),
  });
});

const inputs = Object.fromEntries(inputNames.map((name) => [name, countOrPartsSchema])) as Record<
  InputName,
  typeof countOrPartsSchema
>;

const constellationSchema = z.strictObject({
  kind: z.literal('constellation'),
  id: slugSchema('an id', 'aei-default'),
  name: z.string().min(1),
  by: z.string().min(1),
  date: libraryDateSchema,
  inputs: z.strictObject({ values: z.strictObject(inputs), ...citationFields }),
  printed: z.array(
    z.strictObject({ what: z.enum(printedKinds), value: countOrPartsSchema, where: bothSchema, ...citationFields }),
  ),
  conflicts: z.array(z.strictObject({ words: bothSchema, source: sourceKeySchema, tag: libraryTagSchema })),
  note: bothSchema.optional(),
});

type Written = z.infer<typeof constellationSchema>;

/** What cannot be a range: where one looks, and how many missiles. */
const certain: readonly string[] = ['inclinationDegrees', 'latitudeDegrees', 'bandDegrees', 'missiles'];

/** A preset, `library/constellations/ID.yaml`. @returns the record; or what is wrong, with places */
export function readConstellation(text: string, file: string): Read<ConstellationRecord> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, constellationSchema);
  if (!written.ok) return written;
  const problems = problemsOf(written.value, document.value);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: recordOf(written.value) };
}

function recordOf({ id, name, by, date, inputs: { values, ...citation }, ...written }: Written): ConstellationRecord {
  return {
    ...{ id, name, by, date },
    inputs: citeCounts(values, citation) as ConstellationRecord['inputs'],
    printed: written.printed.map(({ what, value, where, ...row }) => ({
      ...{ what, where },
      cited: citeCounts({ [what]: value }, row)[0]!,
    })),
    conflicts: written.conflicts,
    note: written.note ?? null,
  };
}

function problemsOf(written: Written, document: Document): readonly Problem[] {
  const uncited = [
    { counts: written.inputs.values, row: written.inputs, at: ['inputs'] },
    ...written.printed.map((row, index) => ({ counts: { [row.what]: row.value }, row, at: ['printed', index] })),
  ].flatMap(({ counts, row, at }) =>
    citationFaults(counts, row).map((one) =>
      problem(document.placeOf([...at, ...one.path]), {
        code: 'no-citation',
        wrong: one.wrong,
        expected: 'a source and a tag for every count',
        todo: 'add source and tag to the row, or to the file',
      }),
    ),
  );
  const shapes = citeCounts(written.inputs.values, written.inputs).flatMap(({ name, part, count }) => {
    const allowed =
      count.kind === 'exact' || count.kind === 'unknown' || (count.kind === 'between' && !certain.includes(name));
    if (allowed && part === null) return [];
    return problem(document.placeOf(['inputs', 'values', name]), {
      code: 'no-input',
      wrong: told`${name} is no input that can be computed with`,
      expected: certain.includes(name)
        ? 'one number, or { unknown: reason }'
        : 'one number, { between: [low, high] }, or { unknown: reason }',
      todo: 'write it so, or say why it is not known',
    });
  });
  return [...uncited, ...shapes];
}
