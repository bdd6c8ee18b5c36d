import type { z } from 'zod';
import { check, once, readYaml, type Read } from '../document/index.ts';
import type { DeclarationRecord, DeclaredTotals } from './record.ts';
import { figureOf } from './read.ts';
import { declarationSchema, type WrittenTotals } from './schema.ts';

type WrittenDeclaration = z.infer<typeof declarationSchema>;

/**
 * What a file of declared totals holds, every total with its own source and tag.
 *
 * @param text YAML of a declaration
 * @param file name to report problems under
 * @returns the totals as declared; or what is wrong, with places
 */
export function readDeclaration(text: string, file: string): Read<DeclarationRecord> {
  return declarationOnce(text, file);
}

const declarationOnce = once((text: string, file: string): Read<DeclarationRecord> => {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, declarationSchema);
  return written.ok ? { ok: true, value: declarationOf(written.value) } : written;
});

function declarationOf(written: WrittenDeclaration): DeclarationRecord {
  const { limits } = written;
  return {
    id: written.id,
    treaty: written.treaty,
    agreement: written.agreement,
    note: written.note ?? null,
    limitIds: written.limitIds,
    fields: written.fields,
    limits: {
      totals: totalsOf(limits),
      bindingFrom: limits.bindingFrom,
      expired: limits.expired,
      expiredSource: limits.expiredSource,
    },
    byType: written.byType,
    exchanges: written.exchanges.map((exchange) => ({ date: exchange.date, parties: partiesOf(exchange.parties) })),
  };
}

function partiesOf(
  written: Readonly<Record<string, WrittenTotals>>,
): DeclarationRecord['exchanges'][number]['parties'] {
  const parties = Object.entries(written).map(
    ([name, party]) => [name, { totals: totalsOf(party), note: party.note ?? null }] as const,
  );
  return Object.fromEntries(parties);
}

function totalsOf(row: Pick<WrittenTotals, 'counts' | 'source' | 'tag' | 'cellTags'>): DeclaredTotals {
  const total = (name: keyof DeclaredTotals) =>
    figureOf(row.counts[name], { source: row.source, tag: row.cellTags?.[name] ?? row.tag });
  return {
    deployedVehicles: total('deployedVehicles'),
    warheads: total('warheads'),
    totalLaunchers: total('totalLaunchers'),
  };
}
