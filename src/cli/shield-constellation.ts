import { complaint } from '../answer/index.ts';
import { sourcesOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { told } from '../model/document/index.ts';
import { engine, resultJson } from '../model/scenario/index.ts';
import { constellation } from '../model/shield/index.ts';
import type { ConstellationResult } from '../model/shield/index.ts';
import type { OrbitContext } from '../figure/index.ts';
import type { Language } from '../words/index.ts';
import { constellationBook, constellationSalvoBook } from './codebook-orbit.ts';
import { codebookFile, sourcesAmong } from './datapackage.ts';
import type { OutputOptions } from './main.ts';
import { constellationAsked, type AskedConstellation } from './orbit-input.ts';
import type { ConstellationOptions } from './orbit-options.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken } from './screen.ts';
import { runsOf } from './typed.ts';
import { modestly } from './shield-json.ts';

/** `counterpoise shield constellation`: interceptors in orbit for enough in reach with a stated probability. */
export async function constellationCommand(
  preset: string | undefined,
  options: ConstellationOptions & OutputOptions,
): Promise<void> {
  const library = readLibraryFolder();
  const asked = constellationAsked(library, preset, options);
  const { draws, seed } = runsOf(options);
  const result = asked.given && answerable(constellation(asked.given, draws, seed));
  const json = resultJson(jsonOf(asked, result));
  const context = contextOf(asked, result, spoken(options));
  if (options.out !== undefined) await write(asked, { result, json, context }, options.out, library);
  if (options.json) process.stdout.write(json);
  else {
    const { printConstellation } = await import('./terminal/orbit.ts');
    process.stdout.write(printConstellation(result, context, screen(options)));
  }
}

/** Geometry that leaves nothing to count is told, not shown as a page of dashes. */
export function answerable(result: ConstellationResult): ConstellationResult {
  const { flyoutSeconds, needed, coverageKilometres, share, given } = result;
  if (flyoutSeconds.high <= 0)
    throw complaint('--burn', {
      code: 'no-time-left',
      wrong: 'the burn is over before anything can be done',
      expected: 'a burn longer than --detect, --decide and --margin together',
      todo: 'lengthen the burn, or shorten one of these',
    });
  if (coverageKilometres.high <= 0)
    throw complaint('--flyout', {
      code: 'cannot-come-down',
      wrong: told`in ${Number(flyoutSeconds.high.toPrecision(4))} seconds an interceptor flies ${Math.round(result.flownKilometres.high)} kilometres, and cannot come down to the height of intercept`,
      expected: 'a way longer than from the orbit down to the height of intercept',
      todo: 'give more time, a lower orbit or a higher intercept',
    });
  if (share.high <= 0 && needed.reason === 'latitude')
    throw complaint('--inclination', {
      code: 'never-in-reach',
      wrong: told`orbits inclined ${String(given.inclinationDegrees)} degrees never come within reach of latitude ${String(given.latitudeDegrees)}`,
      expected: 'an inclination near the latitude, or above it',
      todo: told`raise --inclination to ${String(given.latitudeDegrees)} or more`,
    });
  if (share.median * Number(given.regions) > 1)
    throw complaint('--regions', {
      code: 'regions-too-close',
      wrong: told`an interceptor reaches ${Number((share.median * 100).toPrecision(3))} % of all places, and ${String(given.regions)} regions cannot lie apart`,
      expected: 'regions so far apart that no interceptor reaches two',
      todo: 'give fewer regions',
    });
  return result;
}

function jsonOf({ preset, lacks, own }: AskedConstellation, result: ConstellationResult | null): object {
  const cited = (one: AskedConstellation['preset']['inputs'][number]) => ({
    input: one.name,
    ...(own.includes(one.name) ? { source: 'given', tag: 'judged' } : { source: one.source, tag: one.tag }),
  });
  return {
    engine,
    preset: {
      id: preset.id,
      name: preset.name,
      by: preset.by,
      date: preset.date.text,
      note: preset.note?.en ?? null,
      printed: preset.printed.map(({ what, where, cited: { count, source, tag } }) => ({
        ...{ what, where: where.en, count, source, tag },
      })),
      conflicts: preset.conflicts.map(({ words, source, tag }) => ({ words: words.en, source, tag })),
    },
    lacks,
    own,
    result: result && modestly(result),
    sources: preset.inputs.filter(({ name, count }) => own.includes(name) || count.kind !== 'unknown').map(cited),
  };
}

function contextOf(asked: AskedConstellation, result: ConstellationResult | null, language: Language): OrbitContext {
  return { engine, language, preset: asked.preset, lacks: asked.lacks, own: asked.own, draws: result?.draws ?? 0 };
}

interface Running {
  readonly result: ConstellationResult | null;
  readonly json: string;
  readonly context: OrbitContext;
}

/** Where numbers are missing there is a result in words and JSON, and nothing to draw. */
async function write(
  { preset, own }: AskedConstellation,
  { result, json, context }: Running,
  folder: string,
  library: Library,
): Promise<void> {
  const { constellationSalvoTable, constellationSvg, constellationTable, csvOf } = await import('../figure/index.ts');
  const name = `${preset.id}.constellation`;
  if (result === null) {
    tellWritten(writeFiles(folder, { [`${name}.json`]: json }), context.language);
    return;
  }
  const keys = preset.inputs.filter((one) => !own.includes(one.name)).flatMap(({ source }) => source ?? []);
  const sources = sourcesAmong(sourcesOf(library), keys);
  const run = {
    ...{ name, title: preset.name, command: 'shield constellation', engine },
    ...{ scenario: null, alternative: null, draws: result.draws, seed: result.seed },
    sources: sources.map((one) => one.name),
  };
  const [book, bookText] = codebookFile(folder, run, sources, {
    [`${name}.csv`]: constellationBook,
    [`${name}.salvo.csv`]: constellationSalvoBook,
  });
  const paths = writeFiles(folder, {
    [`${name}.json`]: json,
    [`${name}.csv`]: csvOf(constellationTable(result)),
    [`${name}.salvo.csv`]: csvOf(constellationSalvoTable(result)),
    [`${name}.svg`]: constellationSvg(result, context),
    [book]: bookText,
  });
  tellWritten(paths, context.language);
}
