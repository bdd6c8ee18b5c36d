import type { Table } from '../../figure/index.ts';
import type { Finding, ValidationReport } from '../../model/validation/index.ts';

const columns = [
  'id',
  'row',
  'group',
  'label',
  'tag',
  'about',
  'what',
  'ours',
  'baseline',
  'published',
  'difference',
  'tolerance',
  'agrees',
  'compared',
  'source',
  'at',
  'note',
] as const;

/** Every figure as a row; those that differ first. */
export function validationTable({ figures }: ValidationReport): Table {
  return { columns, rows: figures.map(rowOf) };
}

function rowOf(finding: Finding): Table['rows'][number] {
  const { text: source, at } = finding.source;
  const flat = { ...finding, source, at };
  return columns.map((column) => flat[column]);
}
