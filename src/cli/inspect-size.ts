import { chanceSeen, iaeaSize, sampleSize } from '../model/inspection/detect.ts';
import { quantile, written } from '../model/number/index.ts';
import { engine, resultJson } from '../model/scenario/written.ts';
import type { SizeCase, SizeResult } from '../words/index.ts';
import { measuredBy } from './inspect-checks.ts';
import { sizeAsked } from './inspect-input.ts';
import type { DetectOptions } from './inspect.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';
import { modestly } from './shield-json.ts';

type Asked = ReturnType<typeof sizeAsked>;

/** `counterpoise inspect detect` without `--samples`: how many are enough for a chance asked for. */
export async function size(options: DetectOptions & OutputOptions): Promise<void> {
  const asked = sizeAsked(options);
  const measured = measuredBy(options, asked.chance);
  const result = { ...sizesOf(asked), ...(measured && { measured }) };
  const json = resultJson({ engine, ...modestly(result) });
  if (options.out !== undefined) {
    const { writeSizes } = await import('./inspect-written.ts');
    writeSizes(result, json, options.out, spoken(options));
  }
  if (options.json) return void process.stdout.write(json);
  const { printSizes } = await import('./terminal/inspect-size.ts');
  process.stdout.write(printSizes(result, { engine, language: spoken(options) }, screen(options)));
}

/** One row where nothing is uncertain; else where least is hidden and recognised, at the medians, and where most is. */
export function sizesOf(asked: Asked): SizeResult {
  const { items, hidden, recognised, chance } = asked;
  const certain = hidden.kind === 'certain' && recognised.kind === 'certain';
  const at = certain ? [0.5] : [0.05, 0.5, 0.95];
  return {
    items,
    chance,
    given: { hidden: written(hidden), recognised: written(recognised) },
    sizes: at.map((u) => sizeAt(asked, Math.floor(quantile(hidden, u) + 0.5), quantile(recognised, u))),
  };
}

function sizeAt({ items, chance }: Asked, hidden: number, recognised: number): SizeCase {
  const { exact, bound } = sampleSize(items, hidden, chance, recognised);
  const gives = (samples: number): number =>
    chanceSeen({ items, defects: hidden, samples, recognised, falseAlarm: 0, alarmAt: 1 });
  // IAEA's formula knows no check that misses: beside an imperfect one its number stands to be compared.
  const approximate = hidden === 0 ? null : iaeaSize(items, hidden, chance);
  const there = approximate === null ? null : gives(approximate);
  return {
    ...{ hidden, recognised, exact },
    exactGives: exact === null ? gives(items) : gives(exact),
    approximate,
    approximateGives: there,
    approximateEnough: there === null || exact === null || approximate === null ? null : approximate >= exact,
    bound,
  };
}
