import type { TrustTag } from '../document/index.ts';
import type { Figure, ForceRecord, SystemRecord } from '../force/index.ts';
import type { SourceLine } from './result.ts';
import type { Stated } from './schema.ts';

/** How far figures taken from a source can be trusted; `cited`: the bibliography does not say how it was read. */
export type SourceTag = Exclude<TrustTag, 'judged'>;

/**
 * Where every number of a scenario comes from. A bare number is *judged*; `same` is where it leads.
 *
 * @source data/README.md, Tags
 */
export function numberSources(
  numbers: readonly { readonly path: string; readonly stated: Stated }[],
  sources: Readonly<Record<string, SourceTag>>,
): readonly SourceLine[] {
  return numbers
    .filter(({ stated }) => stated.quantity.kind !== 'same')
    .map(({ path, stated }) => {
      const source = stated.source ?? 'judged';
      return { path, source, tag: source === 'judged' ? 'judged' : (sources[source] ?? 'cited') };
    });
}

type FigureName = 'nonDeployedLaunchers' | 'maxWarheadsPerLauncher' | (typeof exchangeFigures)[number];

const exchangeFigures = [
  'deployedLaunchers',
  'operationalLaunchers',
  'warheadsPerLauncher',
  'attributedWarheads',
  'platforms',
] as const satisfies readonly (keyof SystemRecord)[];

/** A breakout does not ask what is lost together, but what is empty and what launchers can carry. */
export const breakoutFigures: readonly FigureName[] = [
  'deployedLaunchers',
  'nonDeployedLaunchers',
  'operationalLaunchers',
  'warheadsPerLauncher',
  'maxWarheadsPerLauncher',
  'attributedWarheads',
];

/** Where every figure of a force that a run uses comes from. Path: `forces/ID/SYSTEM/FIELD`. */
export function forceSources(
  record: ForceRecord,
  figures: readonly FigureName[] = exchangeFigures,
): readonly SourceLine[] {
  return record.systems.flatMap((system) =>
    figures.flatMap((field): readonly SourceLine[] => {
      const figure: Figure | null = system[field];
      if (figure === null || figure.value === null || figure.source === null) return [];
      return [{ path: `forces/${record.id}/${system.id}/${field}`, source: figure.source, tag: figure.tag }];
    }),
  );
}
