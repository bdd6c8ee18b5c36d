import type { z } from 'zod';
import { check, problem, readYaml, told, type Document, type Problem, type Read } from '../document/index.ts';
import { citationFaults, citeCounts } from '../document/index.ts';
import type { PostureItem, PostureRecord } from './record.ts';
import { postureSchema } from './schema.ts';

type WrittenItem = z.infer<typeof postureSchema>['items'][number];

/**
 * What the posture file holds: quoted figures on alert and survivability, each with its source and tag.
 *
 * @param text YAML of posture items
 * @param file name to report problems under
 * @returns the items; or what is wrong, with places: as a force, and an item without a value, a range or a
 *   series, or with a number that nobody is cited for
 */
export function readPosture(text: string, file: string): Read<PostureRecord> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, postureSchema);
  if (!written.ok) return written;
  const { items, note } = written.value;
  const problems = items.flatMap((item, index) => itemProblems(item, index, document.value));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { note: note ?? null, items: items.map(itemOf) } };
}

function itemOf(written: WrittenItem): PostureItem {
  const { source, tag } = written;
  return {
    id: written.id,
    state: written.state,
    quantity: written.quantity,
    date: written.date ?? null,
    values: written.value === undefined ? [] : citeCounts({ [written.quantity]: written.value }, written),
    range: written.range === undefined ? null : { low: written.range[0], high: written.range[1] },
    series: (written.series ?? []).map((entry) => ({
      date: entry.date,
      value: entry.value,
      source: entry.source ?? source,
      tag,
    })),
    source,
    tag,
    note: written.note ?? null,
  };
}

function itemProblems(item: WrittenItem, index: number, document: Document): readonly Problem[] {
  const place = document.placeOf(['items', index]);
  if (item.value === undefined && item.range === undefined && item.series === undefined)
    return [
      problem(place, {
        code: 'no-number',
        wrong: told`${item.id} gives no number`,
        expected: 'a value, a range or a series',
        todo: 'add one; value: null says that none was found',
      }),
    ];
  const numbers = item.range !== undefined || item.series !== undefined;
  const uncited = numbers && (item.source === null || item.tag === null);
  const faults = item.value === undefined ? [] : citationFaults({ [item.id]: item.value }, item);
  if (!uncited && faults.length === 0) return [];
  return [
    problem(place, {
      code: 'no-citation',
      wrong: faults[0]?.wrong ?? told`${item.id} has no ${item.source === null ? 'source' : 'tag'}`,
      expected: 'a source and a tag for every number',
      todo: 'add both; they are null only where nothing was found',
    }),
  ];
}
