/** Every file of the library by its path below `library/`: `forces/us-2001-12.yaml` -> its text. */
export interface LibraryTexts {
  readonly files: Readonly<Record<string, string>>;
}

/** The kinds in the order of a list. */
export const libraryKinds = [
  'force',
  'series',
  'declaration',
  'defence',
  'region',
  'interceptor',
  'constellation',
  'confidence',
  'scenario',
  'posture',
  'sources',
] as const;

export type LibraryKind = (typeof libraryKinds)[number];

/** One named text. Its id is the file's name without the ending; the model reads the text. */
export interface LibraryItem {
  readonly kind: LibraryKind;
  readonly id: string;
  /** path below `library/` */
  readonly file: string;
  readonly text: string;
}

export interface Library extends LibraryTexts {
  /** the items of one kind, or of every kind: by kind in the order of {@link LibraryKind}, then by id */
  list(kind?: LibraryKind): readonly LibraryItem[];
  find(kind: LibraryKind, id: string): LibraryItem | null;
  /**
   * The item that a name means: an id, or `KIND/ID` where items of several kinds have the same one (a state is a region and
   * a series); the first kind of the list where it is the id alone.
   */
  named(name: string): LibraryItem | null;
}

/** Which file is what. Files elsewhere (agreements, words) stay in `files`, without an item. */
const places: readonly { readonly kind: LibraryKind; readonly pattern: RegExp }[] = [
  { kind: 'force', pattern: /^forces\/([^/]+)\.yaml$/ },
  { kind: 'series', pattern: /^series\/([^/]+)\.yaml$/ },
  { kind: 'declaration', pattern: /^declarations\/([^/]+)\.yaml$/ },
  { kind: 'defence', pattern: /^defences\/([^/]+)\.yaml$/ },
  { kind: 'region', pattern: /^regions\/([^/]+)\.yaml$/ },
  { kind: 'interceptor', pattern: /^interceptors\/([^/]+)\.yaml$/ },
  { kind: 'constellation', pattern: /^constellations\/([^/]+)\.yaml$/ },
  { kind: 'confidence', pattern: /^confidence\/([^/]+)\.yaml$/ },
  { kind: 'scenario', pattern: /^scenarios\/([^/]+)\.yaml$/ },
  { kind: 'posture', pattern: /^(posture)\.yaml$/ },
  { kind: 'sources', pattern: /^(sources)\.yaml$/ },
];

/**
 * What a set of library files holds. It names texts and reads none.
 *
 * @param files path below `library/`, with `/` on every system -> text
 */
export function libraryOf(files: Readonly<Record<string, string>>): Library {
  const paths = Object.keys(files).sort();
  const items = places.flatMap(({ kind, pattern }) =>
    paths.flatMap((file) => {
      const id = pattern.exec(file)?.[1];
      return id === undefined ? [] : [{ kind, id, file, text: files[file] as string }];
    }),
  );
  return {
    files,
    list: (kind) => (kind === undefined ? items : items.filter((item) => item.kind === kind)),
    find: (kind, id) => items.find((item) => item.kind === kind && item.id === id) ?? null,
    named: (name) => items.find(({ kind, id }) => id === name || `${kind}/${id}` === name) ?? null,
  };
}
