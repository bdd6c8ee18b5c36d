import { readSources } from '../model/document/index.ts';
import type { Problem, Read } from '../model/document/index.ts';
import { readForce } from '../model/force/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import type { Shelf } from '../model/scenario/index.ts';
import { forceProblem } from './force-problem.ts';
import type { Library } from './library.ts';

/** What a scenario needs of the library, read when it is first asked for. */
export function shelfOf(library: Library): Read<Shelf> {
  const item = library.find('sources', 'sources');
  if (!item) return { ok: false, problems: [noSources] };
  const sources = readSources(item.text, item.file);
  if (!sources.ok) return sources;
  const known = new Map<string, Read<ForceRecord>>();
  return {
    ok: true,
    value: {
      force(id, place) {
        const force = library.find('force', id);
        if (!force) return { ok: false, problems: [forceProblem(library, id, place)] };
        // A page asks for the same forces at every change of a lever.
        let read = known.get(id);
        if (!read) known.set(id, (read = readForce(force.text, force.file)));
        return read;
      },
      sources: Object.fromEntries(Object.entries(sources.value).map(([key, { tag }]) => [key, tag])),
      agreements: Object.keys(library.files).flatMap((file) => /^agreements\/([^/.]+)\.md$/.exec(file)?.[1] ?? []),
    },
  };
}

const noSources: Problem = {
  code: 'no-sources',
  place: { file: 'sources.yaml', line: 1, column: 1 },
  wrong: 'the library has no bibliography',
  expected: 'sources.yaml',
  todo: 'install counterpoise again',
};
