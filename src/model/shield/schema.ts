import { z } from 'zod';
import { check, problem, readYaml, type Document, type Problem, type Read } from '../document/index.ts';
import { citationFaults, citationFields, citeCounts, countOrPartsSchema, type CitedCount } from '../document/index.ts';
import { libraryDateSchema, type LibraryDate } from '../document/index.ts';
import { libraryTagSchema, slugSchema, sourceKeySchema } from '../document/index.ts';

/** What the rows of a defence file are about. */
export type DefenceTopic = 'emplaced' | 'plans' | 'systems' | 'stock' | 'ships';

/** Defences over time: emplaced interceptors, plans, systems of the treaty era, stocks, ships. */
export interface DefenceRecord {
  readonly id: string;
  readonly about: DefenceTopic;
  readonly name: string;
  readonly note: string | null;
  readonly rows: readonly DefenceRow[];
}

/** One statement of a source about a defence; `null` where it does not say. */
export interface DefenceRow {
  readonly date: LibraryDate | null;
  /** plans: the year it is to be reached */
  readonly by: LibraryDate | null;
  /** records of tests: the last month counted */
  readonly through: LibraryDate | null;
  readonly operational: LibraryDate | null;
  readonly closed: LibraryDate | null;
  readonly state: string | null;
  /** whose plan */
  readonly who: string | null;
  readonly name: string | null;
  /** where, or how many sites, in words */
  readonly site: string | null;
  /** interceptors, batteries, ships …, by name; each with its source and tag */
  readonly counts: readonly CitedCount[];
  readonly note: string | null;
}

const words = z.string().min(1);

const head = {
  kind: z.literal('defence'),
  id: slugSchema('an id', 'gbi'),
  name: words,
  note: words.optional(),
  source: sourceKeySchema.optional(),
  tag: libraryTagSchema.optional(),
};

const date = libraryDateSchema;

/** Which topic a defence file is about: read first, for the rest of its schema follows from it. */
const topicSchema = z.looseObject({
  kind: z.literal('defence'),
  about: z.enum(['emplaced', 'plans', 'systems', 'stock', 'ships']),
});

/** A defence file, `library/defences/ID.yaml`, by what it is about: what its rows may say and count. */
const defenceSchemas = {
  emplaced: topic('emplaced', { date: date.optional(), through: date.optional() }, [
    'total',
    'alaska',
    'california',
    'silos',
    'tests',
  ]),
  plans: topic('plans', { date, who: words, name: words, where: words.optional(), by: date.optional() }, [
    'interceptors',
    'sites',
    'secondSite',
    'alaska',
    'california',
    'seaBased',
    'spaceInterceptors',
  ]),
  systems: topic(
    'systems',
    {
      state: words,
      name: words,
      date: date.optional(),
      site: words.optional(),
      sites: words.optional(),
      operational: date.optional(),
      closed: date.optional(),
    },
    ['interceptors', 'spartan', 'sprint', 'longRange', 'shortRange'],
  ),
  stock: topic('stock', { date }, [
    'batteries',
    'launchersPerBattery',
    'interceptorsPerBattery',
    'interceptorsDelivered',
    'interceptorsFired',
    'ordered',
    'delivered',
    'fired',
    'deliveriesExpected',
    'sm3BlockIIA',
  ]),
  ships: topic('ships', { date }, ['ships', 'cruisers', 'destroyers']),
};

/**
 * What a defence file holds, every count with its own source and tag.
 *
 * @param text YAML of a defence
 * @param file name to report problems under
 * @returns the rows of the file; or what is wrong, with places: no YAML, a key missing or unknown, a count
 *   that is none, or one that nobody is cited for
 */
export function readDefence(text: string, file: string): Read<DefenceRecord> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const chosen = check(document.value, topicSchema);
  if (!chosen.ok) return chosen;
  const schema: z.ZodType<WrittenDefence> = defenceSchemas[chosen.value.about];
  const written = check(document.value, schema);
  if (!written.ok) return written;
  const { id, about, name, note } = written.value;
  const rows: readonly WrittenRow[] = written.value.rows;
  const problems = rows.flatMap((row, index) => rowProblems(row, written.value, index, document.value));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { id, about, name, note: note ?? null, rows: rows.map((row) => rowOf(row, written.value)) },
  };
}

type WrittenDefence = z.infer<(typeof defenceSchemas)[DefenceTopic]>;
type WrittenRow = Pick<WrittenDefence['rows'][number], 'source' | 'tag' | 'cellSources' | 'cellTags' | 'note'> & {
  readonly [key in 'state' | 'who' | 'name' | 'where' | 'site' | 'sites']?: string | undefined;
} & { readonly [key in 'date' | 'by' | 'through' | 'operational' | 'closed']?: LibraryDate | undefined } & {
  readonly counts: Readonly<Record<string, z.infer<typeof countOrPartsSchema> | undefined>>;
};

function rowOf(row: WrittenRow, file: WrittenDefence): DefenceRow {
  return {
    date: row.date ?? null,
    by: row.by ?? null,
    through: row.through ?? null,
    operational: row.operational ?? null,
    closed: row.closed ?? null,
    state: row.state ?? null,
    who: row.who ?? null,
    name: row.name ?? null,
    site: row.site ?? row.sites ?? row.where ?? null,
    counts: citeCounts(countsOf(row), row, file),
    note: row.note ?? null,
  };
}

function rowProblems(row: WrittenRow, file: WrittenDefence, index: number, document: Document): readonly Problem[] {
  return citationFaults(countsOf(row), row, file).map((fault) =>
    problem(document.placeOf(['rows', index, ...fault.path]), {
      code: 'no-citation',
      wrong: fault.wrong,
      expected: 'a source and a tag for every count',
      todo: 'add source and tag to the row, or to the file',
    }),
  );
}

function countsOf(row: WrittenRow): Record<string, z.infer<typeof countOrPartsSchema>> {
  const given = Object.entries(row.counts).filter(
    (entry): entry is [string, z.infer<typeof countOrPartsSchema>] => entry[1] !== undefined,
  );
  return Object.fromEntries(given);
}

function topic<About extends DefenceTopic, Says extends z.ZodRawShape, Name extends string>(
  about: About,
  says: Says,
  names: readonly Name[],
) {
  const counts = Object.fromEntries(names.map((name) => [name, countOrPartsSchema.optional()])) as Record<
    Name,
    z.ZodOptional<typeof countOrPartsSchema>
  >;
  const row = z.strictObject({ ...says, counts: z.strictObject(counts), ...citationFields });
  return z.strictObject({ ...head, about: z.literal(about), rows: z.array(row).min(1) });
}
