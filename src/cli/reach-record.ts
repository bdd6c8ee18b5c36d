import { written } from '../model/number/index.ts';
import { engine } from '../model/scenario/index.ts';
import type { Region } from '../model/shield/index.ts';
import { depthsOver } from '../model/shield/reach/index.ts';
import type { Area, ReachResult, RegionDepths } from '../model/shield/reach/index.ts';
import type { ReachInput } from '../words/index.ts';
import type { MapAsked } from './reach-asked.ts';
import type { Place } from './reach-places.ts';

/** What a map says of one region of the library. */
export interface RegionRow {
  readonly id: string;
  readonly name: Region['name'];
  /** null: off the map, or no missile of this kind flies there */
  readonly depths: RegionDepths | null;
}

/** States that a missile may come from; of what is defended, a state's own land and that of allies. */
const told: Readonly<Record<ReachResult['kind'], readonly Region['is'][]>> = {
  reach: ['state'],
  defend: ['homeland', 'ally'],
};

export function regionRows(result: ReachResult, regions: readonly Region[]): readonly RegionRow[] {
  return regions
    .filter(({ is }) => told[result.kind].includes(is))
    .map(({ id, name, boxes }) => ({ id, name, depths: depthsOver(result, { boxes } satisfies Area) }));
}

/** The result as its JSON has it: names are English, and every number says where it comes from. */
export function reachRecord(result: ReachResult, asked: MapAsked, rows: readonly RegionRow[]) {
  const { site, area, interceptor, inputs, question } = asked;
  return {
    engine,
    kind: result.kind,
    site: placeRecord(site),
    area: placeRecord(area),
    interceptor: { id: interceptor.id, name: interceptor.name.en },
    fastestBurnout: question.missile.fastestBurnout ?? null,
    inputs: inputs.map(inputRecord),
    map: result.map,
    cellDegrees: result.cellDegrees,
    rows: result.rows,
    columns: result.columns,
    deepest: result.deepest,
    cases: result.cases,
    shares: result.shares,
    outside: result.outside,
    cautions: result.cautions,
    regions: rows.map(({ id, name, depths }) => ({
      id,
      name: name.en,
      cells: depths?.cells ?? 0,
      shots: depths?.cases ?? null,
      met: depths?.met ?? null,
    })),
  };
}

function placeRecord({ id, name, boxes, source, tag }: Place) {
  return { id, name: name.en, boxes, source, tag };
}

function inputRecord({ name, value, used, source, tag }: ReachInput) {
  return { name, value: value === null ? null : written(value), used, source, tag };
}
