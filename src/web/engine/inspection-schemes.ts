import { agreementsOf } from '../../library/agreements.ts';
import type { Library } from '../../library/index.ts';
import type { Agreement, Measure } from '../../model/agreement/index.ts';
import type { Read } from '../../model/document/index.ts';
import type { CitedCount, SchemeHead, SchemeType } from './inspection-record.ts';

const known = new WeakMap<Library, Read<readonly SchemeHead[]>>();

/** Agreements of the library under which somebody is inspected. Read once: the library of a page does not change. */
export function schemesOf(library: Library): Read<readonly SchemeHead[]> {
  const read = known.get(library) ?? readSchemes(library);
  known.set(library, read);
  return read;
}

function readSchemes(library: Library): Read<readonly SchemeHead[]> {
  const set = agreementsOf(library);
  if (!set.ok) return set;
  const heads = set.value.agreements.map(headOf).filter(({ types }) => types.length > 0);
  return { ok: true, value: heads };
}

function headOf({ id, title, parties, measures }: Agreement): SchemeHead {
  const notice = countOf(measures, 'notice-hours');
  const types = measures.filter(({ id: one }) => /^inspections(-|$)/.test(one));
  return { agreement: id, title, parties: parties.map(({ name }) => name), types: types.map((one) => typeOf(one, notice)) };
}

function typeOf(measure: Measure, notice: CitedCount | null): SchemeType {
  return {
    type: measure.id.replace(/^inspections-?/, '') || 'all',
    title: measure.title,
    perYear: countOf([measure], 'per-year'),
    notice: countOf([measure], 'notice-hours') ?? notice,
    samples: countOf([measure], 'samples'),
    items: null,
  };
}

function countOf(measures: readonly Measure[], name: string): CitedCount | null {
  const found = measures.find(({ numbers }) => numbers[name] !== undefined);
  return found ? { value: found.numbers[name]!, source: found.source, tag: found.tag } : null;
}
