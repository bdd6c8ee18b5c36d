import { equalDetection, inProportion, sharedOut } from '../model/inspection/detect.ts';
import { engine, resultJson } from '../model/scenario/written.ts';
import type { MeasuredCheck, SharesResult } from '../words/index.ts';
import { measuredBy } from './inspect-checks.ts';
import { chanceAsked } from './inspect-input.ts';
import { sharesAsked } from './inspect-shares-input.ts';
import type { SharesAsked } from './inspect-shares-input.ts';
import type { DetectOptions } from './inspect.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';
import { modestly } from './shield-json.ts';

/** `counterpoise inspect detect` with strata without samples: how to share them out. */
export async function shares(options: DetectOptions & OutputOptions): Promise<void> {
  const result = sharesOf(sharesAsked(options), measuredBy(options, chanceAsked(options)));
  const json = resultJson({ engine, ...modestly(result) });
  if (options.out !== undefined) {
    const { writeShares } = await import('./inspect-written.ts');
    writeShares(result, json, options.out, spoken(options));
  }
  if (options.json) return void process.stdout.write(json);
  const { printShares } = await import('./terminal/inspect-shares.ts');
  process.stdout.write(printShares(result, { engine, language: spoken(options) }, screen(options)));
}

/** Where not even a look at every item is enough, that is what the result shows. */
export function sharesOf({ places, aim, recognised }: SharesAsked, check: MeasuredCheck | null): SharesResult {
  const items = places.reduce((sum, place) => sum + place.items, 0);
  const budget = 'budget' in aim ? aim.budget : null;
  const chance = 'chance' in aim ? aim.chance : null;
  const wanted = chance === null ? sharedOut(places, budget!) : equalDetection(places, chance);
  const found = wanted ?? inProportion(places, items);
  const bySize = inProportion(places, budget ?? found.total);
  return {
    ...{ items, chance, budget, recognised },
    ...(check && { measured: check }),
    ...{ enough: wanted !== null, samples: found.total, least: found.least },
    bySize: { samples: bySize.total, least: bySize.least },
    strata: places.map((place, at) => ({
      ...{ items: place.items, hidden: place.defects },
      ...{ samples: found.samples[at]!, seen: found.seen[at]! },
      ...{ bySize: bySize.samples[at]!, bySizeSeen: bySize.seen[at]! },
    })),
  };
}
