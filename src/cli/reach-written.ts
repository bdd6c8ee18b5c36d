import { csvOf } from '../figure/index.ts';
import { reachMapSvg, reachTable } from '../figure/map/index.ts';
import type { ReachContext } from '../figure/map/index.ts';
import { sourcesOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { engine } from '../model/scenario/index.ts';
import type { ReachResult } from '../model/shield/reach/index.ts';
import { en, inputSentence, reachFoot, reachTitle } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { reachBook } from './codebook-reach.ts';
import { codebookFile, sourcesAmong } from './datapackage.ts';
import { tellWritten, writeFiles } from './output.ts';
import type { MapAsked } from './reach-asked.ts';
import { subjectOf } from './reach-places.ts';

/** JSON, a table of every cell with its codebook, and the map, into a folder. */
export function writeReach(
  library: Library,
  result: ReachResult,
  asked: MapAsked,
  to: { readonly json: string; readonly folder: string; readonly language: Language },
): void {
  const { json, folder, language } = to;
  const { site, area, interceptor } = asked;
  const name = [result.kind, site.id ?? 'box', area.id ?? 'box', interceptor.id].join('.');
  const cited = citedIn(library, asked);
  const [codebook, text] = codebookFile(
    folder,
    {
      ...{ name, title: reachTitle(result, subjectOf(asked, en), en), command: `shield ${result.kind}`, engine },
      ...{ scenario: null, alternative: null, draws: null, seed: null, sources: cited.map((one) => one.name) },
    },
    cited,
    { [`${name}.csv`]: reachBook(result) },
  );
  const paths = writeFiles(folder, {
    [`${name}.json`]: json,
    [`${name}.csv`]: csvOf(reachTable(result)),
    [`${name}.svg`]: reachMapSvg(result, mapContext(asked, language)),
    [codebook]: text,
  });
  tellWritten(paths, language);
}

function mapContext(asked: MapAsked, language: Language): ReachContext {
  const { site, area, inputs } = asked;
  return {
    ...subjectOf(asked, language),
    siteBoxes: { boxes: site.boxes },
    areaBoxes: { boxes: area.boxes },
    foot: [inputSentence(inputs, language), reachFoot(engine, language)],
    language,
  };
}

/** Sources of places and numbers that the bibliography knows, in order of their keys. */
function citedIn(library: Library, { site, area, inputs }: MapAsked) {
  return sourcesAmong(
    sourcesOf(library),
    [site, area, ...inputs].map(({ source }) => source),
  );
}
