import { describe, expect, test } from 'vitest';
import { readYaml, type Read } from '../model/document/index.ts';
import { readSources, libraryTags } from '../model/document/index.ts';
import { readConfidence } from '../model/inspection/index.ts';
import { readDeclaration, readForce, readPosture, readSeries } from '../model/force/index.ts';
import { readConstellation, readDefence, readInterceptor, readRegion } from '../model/shield/index.ts';
import { readLibraryFolder } from './folder.ts';
import { libraryOf, type LibraryKind } from './library.ts';

const library = readLibraryFolder();

const readers: Readonly<Record<Exclude<LibraryKind, 'scenario'>, (text: string, file: string) => Read<unknown>>> = {
  force: readForce,
  series: readSeries,
  declaration: readDeclaration,
  defence: readDefence,
  region: readRegion,
  interceptor: readInterceptor,
  constellation: readConstellation,
  confidence: readConfidence,
  posture: readPosture,
  sources: readSources,
};

describe('what is in the library', () => {
  test('every force, series, declaration, defence and scenario', () => {
    const ids = (kind: LibraryKind) => library.list(kind).map((item) => item.id);
    expect(ids('force')).toEqual([
      'russia-2001-01',
      'russia-2002-01',
      'russia-2009-11',
      'russia-2012-11',
      'russia-2013-11',
      'russia-2022-02',
      'russia-2024',
      'us-1990-09',
      'us-2001-01',
      'us-2001-12',
      'us-2009-12',
      'us-2013-03',
      'us-2014-03',
      'us-2014-09',
      'us-2017-03',
      'us-2020-09',
      'us-2024',
      'ussr-1990-09',
    ]);
    expect(ids('series')).toEqual(['china', 'deployed-estimates', 'dprk', 'russia-icbm-series', 'us-series']);
    expect(ids('declaration')).toEqual(['new-start-aggregates']);
    expect(ids('defence')).toEqual(['abm-treaty-era', 'aegis-bmd-ships', 'gbi', 'plans', 'sm3', 'thaad']);
    expect(ids('region')).toEqual([
      'alaska',
      'china',
      'europe',
      'fort-greely',
      'hawaii',
      'iran',
      'japan',
      'north-korea',
      'poland',
      'romania',
      'russia-east',
      'russia-west',
      'us-contiguous',
      'vandenberg',
    ]);
    expect(ids('interceptor')).toEqual(['gbi', 'sm-3-ib', 'sm-3-iia', 'thaad']);
    expect(ids('constellation')).toEqual([
      'aei-default',
      'aei-midcourse',
      'aps-2003',
      'aps-2025',
      'cbo-2025',
      'cbo-2026',
    ]);
    expect(ids('confidence')).toEqual(['new-start-2011-2026']);
    expect(ids('scenario')).toEqual(expect.arrayContaining(['after-new-start-2026', 'moscow-2001']));
  });

  const readable = library.list().filter((item) => item.kind !== 'scenario');
  test.each(readable.map((item) => [item.file, item] as const))('%s reads without a problem', (_, item) => {
    const read = readers[item.kind as Exclude<LibraryKind, 'scenario'>](item.text, item.file);
    expect(read.ok ? [] : read.problems).toEqual([]);
  });

  test.each(
    library
      .list()
      .filter((item) => item.kind !== 'sources')
      .map((item) => [item.file, item] as const),
  )('%s has the id of its file', (_, item) => {
    expect(/^id: (.+)$/m.exec(item.text)?.[1]).toBe(item.id);
  });
});

describe('every figure has its source', () => {
  const sources = value(readSources(library.find('sources', 'sources')?.text ?? '', 'sources.yaml'));

  test.each(
    library
      .list()
      .filter((item) => item.kind !== 'sources')
      .map((item) => [item.file, item] as const),
  )('%s', (_, item) => {
    const tree = value(readYaml(item.text, item.file, { dottedKeys: () => true })).tree;
    const keys = under(tree, /^(source|\w+Source)$|^cellSources$/);
    expect(keys.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
    const tags = under(tree, /^(tag|\w+Tag)$|^cellTags$/);
    expect(tags.filter((tag) => !(libraryTags as readonly string[]).includes(tag))).toEqual([]);
  });

  test('a scenario names forces that the library has', () => {
    const named = library
      .list('scenario')
      .flatMap((item) => [...item.text.matchAll(/force: ([a-z0-9-]+)/g)].map((match) => match[1] as string));
    expect(named.filter((id) => library.find('force', id) === null)).toEqual([]);
    expect(new Set(named)).toEqual(new Set(['us-2001-12', 'russia-2002-01', 'us-2024', 'russia-2024']));
  });
});

describe('libraryOf', () => {
  const small = libraryOf({
    'forces/b.yaml': 'B',
    'forces/a.yaml': 'A',
    'agreements/abm.md': '# ABM',
    'forces/old/c.yaml': 'C',
    'sources.yaml': '',
  });

  test('lists by kind, then by id', () => {
    expect(small.list()).toEqual([
      { kind: 'force', id: 'a', file: 'forces/a.yaml', text: 'A' },
      { kind: 'force', id: 'b', file: 'forces/b.yaml', text: 'B' },
      { kind: 'sources', id: 'sources', file: 'sources.yaml', text: '' },
    ]);
  });

  test('keeps files that it does not name', () => {
    expect(small.files['agreements/abm.md']).toBe('# ABM');
  });

  test('finds by kind and id, or nothing', () => {
    expect(small.find('force', 'b')?.text).toBe('B');
    expect(small.find('series', 'b')).toBeNull();
    expect(small.find('force', 'constructor')).toBeNull();
  });

  test('a name is an id, or kind and id where several have it', () => {
    expect(library.named('gbi')).toMatchObject({ kind: 'defence', id: 'gbi' });
    expect(library.named('interceptor/gbi')).toMatchObject({ kind: 'interceptor', id: 'gbi' });
    expect(library.named('region/gbi')).toBeNull();
  });
});

function value<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** All texts at or below keys of that form; `null` says that nothing was found and needs no source. */
function under(tree: unknown, key: RegExp): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, child]) =>
    !Array.isArray(tree) && key.test(name) ? texts(child) : under(child, key),
  );
}

function texts(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(texts) : [];
}
