import { figuresOf, isRecord, postureFigures, readItem, sourcesNamed, treeOf } from '../library/index.ts';
import type { CitedFigure, Library, LibraryItem } from '../library/index.ts';
import { formatPath, plain } from '../model/document/index.ts';
import type { Source, Sources } from '../model/document/index.ts';
import type { PostureItem } from '../model/force/index.ts';
import { orComplain } from './complaint.ts';

/** A place of an item that names a source; of a scenario the mapping that does, of other items the figure. */
export interface Use {
  readonly where: string;
  /** null: a mapping of a scenario, with all that is in it */
  readonly said: CitedFigure['said'] | null;
  readonly tag: string | null;
}

/** A source as an item uses it. */
export interface UsedSource {
  readonly key: string;
  readonly title: string | null;
  readonly address: string | null;
  readonly via: string | null;
  readonly figures: readonly Use[];
}

/** Every source key that an item uses, by key, and where. */
export function sourcesUsed(item: LibraryItem, sources: Sources): readonly UsedSource[] {
  return grouped(usesIn(item, sources), sources);
}

/** The same for one figure on posture. */
export function sourcesOfPosture(item: PostureItem, sources: Sources): readonly UsedSource[] {
  return grouped(postureFigures(item).filter(isFound), sources);
}

/** Where each item of the library uses a source; and the items whose notes only name it. */
export function usersOf(
  library: Library,
  key: string,
  sources: Sources,
): {
  readonly usedBy: readonly {
    readonly id: string;
    readonly kind: LibraryItem['kind'];
    readonly figures: readonly Use[];
  }[];
  readonly mentionedIn: readonly string[];
} {
  const items = library.list().filter(({ kind }) => kind !== 'sources');
  const used = items.map((item) => {
    const figures = usesIn(item, sources).filter(({ source }) => source === key);
    return { item, figures: figures.map(({ where, said, tag }) => ({ where, said, tag })) };
  });
  const word = new RegExp(`(?<![a-z0-9-])${key}(?![a-z0-9-])`);
  return {
    usedBy: used
      .filter(({ figures }) => figures.length > 0)
      .map(({ item, figures }) => ({ id: item.id, kind: item.kind, figures })),
    mentionedIn: used
      .filter(({ item, figures }) => figures.length === 0 && word.test(item.text))
      .map(({ item }) => item.id),
  };
}

/** A use with the key that it names. */
export type CitedUse = Use & { readonly source: string | null };

function usesIn(item: LibraryItem, sources: Sources): readonly CitedUse[] {
  if (isRecord(item)) return figuresOf(orComplain(readItem(item))).filter(isFound);
  const tree = orComplain(treeOf(item));
  return sourcesNamed(tree.tree).map(({ source, path }) => ({
    where: plain(formatPath(path.slice(0, -1))),
    said: null,
    source,
    tag: source === 'judged' ? 'judged' : (sources[source]?.tag ?? null),
  }));
}

/** A figure that a source does not give does not come from it. */
function isFound({ said }: CitedFigure): boolean {
  return typeof said !== 'object' || said.kind !== 'unknown';
}

/** Uses by source, in the order of the keys. */
export function grouped(uses: readonly CitedUse[], sources: Sources): readonly UsedSource[] {
  const keys = [...new Set(uses.flatMap(({ source }) => source ?? []))].sort();
  return keys.map((key) => {
    const source: Source | undefined = Object.hasOwn(sources, key) ? sources[key] : undefined;
    const figures = uses.filter((use) => use.source === key).map(({ where, said, tag }) => ({ where, said, tag }));
    return {
      key,
      title: source?.title ?? null,
      address: source?.address ?? null,
      via: source?.via ?? null,
      figures,
    };
  });
}
