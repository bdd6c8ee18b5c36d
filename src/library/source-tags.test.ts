import { expect, test } from 'vitest';
import { draftInFull } from '../model/agreement/index.ts';
import { readSources, readYaml } from '../model/document/index.ts';
import { agreementsOf, draftsOf } from './agreements.ts';
import { readLibraryFolder } from './folder.ts';

/** From the most to the least trusted; a computed figure says nothing of how its source was read. */
const order = ['computed', 'read', 'read-2', 'recalled'];

test('a source is trusted as little as the weakest figure taken from it', () => {
  const library = readLibraryFolder();
  const weakest = new Map<string, string>();
  const note = (source: unknown, tag: unknown): void => {
    // A judgement was read nowhere, and has no tag of its own.
    if (typeof source !== 'string' || typeof tag !== 'string' || source === 'judged') return;
    const known = weakest.get(source);
    if (known === undefined || order.indexOf(tag) > order.indexOf(known)) weakest.set(source, tag);
  };
  const walk = (node: unknown, outerTag: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const at = node as Readonly<Record<string, unknown>>;
    const tag = at['tag'] ?? outerTag;
    if (!Array.isArray(node)) {
      note(at['source'], tag);
      for (const figure of ['warheads', 'operational', 'treaty']) note(at[`${figure}Source`], at[`${figure}Tag`]);
    }
    Object.values(at).forEach((child) => walk(child, tag));
  };
  for (const item of library.list()) {
    if (item.kind === 'scenario' || item.kind === 'sources') continue;
    const read = readYaml(item.text, item.file, { dottedKeys: () => true });
    walk(read.ok ? read.value.tree : null, null);
  }
  // Agreements and defences are no items of the library: rules with their phases and readings, events, counts.
  for (const [file, text] of Object.entries(library.files)) {
    if (!/^(shields\/.+|agreements\/events|costs)\.yaml$/.test(file)) continue;
    const read = readYaml(text, file);
    walk(read.ok ? read.value.tree : null, null);
  }
  const set = agreementsOf(library);
  const drafts = draftsOf(library);
  if (!set.ok || !drafts.ok) throw new Error(JSON.stringify([set, drafts]));
  const texts = [...set.value.agreements, ...drafts.value.map(draftInFull)];
  for (const { limits, bans, measures, term, contingencies, effects } of texts) {
    const within = limits.flatMap(({ phases, first, readings }) => [...phases, ...first, ...readings]);
    const readings = bans.flatMap((ban) => ban.readings);
    for (const one of [...limits, ...within, ...bans, ...readings, ...measures, ...contingencies, ...effects, term])
      note(one?.source, one?.tag);
  }
  const sources = readSources(library.find('sources', 'sources')!.text, 'sources.yaml');
  const stated = Object.entries(sources.ok ? sources.value : {}).map(([key, { tag }]) => [key, tag]);
  expect(Object.fromEntries(stated)).toEqual(
    Object.fromEntries(stated.map(([key]) => [key, weakest.get(key!) ?? 'cited'])),
  );
  expect(weakest.size).toBeGreaterThan(50);
  const known = new Set(stated.map(([key]) => key));
  const named = texts.flatMap(({ sources: front, sections, russian }) => [
    ...front,
    ...[...sections, ...(russian?.sections ?? [])].flatMap((section) => section.sources),
  ]);
  expect([...weakest.keys(), ...named].filter((key) => !known.has(key))).toEqual([]);
});
