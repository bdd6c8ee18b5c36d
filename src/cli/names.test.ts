import { describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../library/folder.ts';
import { headOf, isRecord, readItem } from '../library/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import type { ScenarioDocument } from '../model/scenario/index.ts';
import { en, named, namedAbout, ru } from '../words/index.ts';

const library = readLibraryFolder();

/** Every title, name and note that a scenario's reader meets. */
function textsOf({ scenario, numbers }: ScenarioDocument): readonly string[] {
  const { title, choices, beliefs, alternatives } = scenario;
  const notes = [choices, choices.warheads, choices.interceptors, choices.package, ...Object.values(choices.shield)];
  return [
    title,
    ...choices.points.flatMap(({ name, note }) => [name, note ?? '']),
    ...notes.map(({ note }) => note ?? ''),
    ...beliefs.fill.map(({ note }) => note ?? ''),
    ...numbers.map(({ stated }) => stated.note ?? ''),
    ...alternatives.map((one) => one.title),
  ].filter((text) => text !== '');
}

const names = ru.names ?? {};

describe('Russian names of what comes with the program', () => {
  test.each(library.list('scenario').map((item) => [item.id, item] as const))('all texts of %s', (_, item) => {
    const read = readScenario(item.text, item.file);
    if (!read.ok) throw new Error(`${item.file} cannot be read`);
    const texts = textsOf(read.value);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !Object.hasOwn(names, text))).toEqual([]);
  });

  test('the title of every item', () => {
    const titles = library.list().flatMap((item) => {
      const read = isRecord(item) ? readItem(item) : null;
      return read?.ok ? (headOf(item, read.value).what ?? []) : [];
    });
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter((title) => !Object.hasOwn(names, title))).toEqual([]);
  });

  test('regions and interceptors are called as in their files', () => {
    const both = library.list().flatMap((item) => {
      const read = isRecord(item) ? readItem(item) : null;
      return read?.ok && (read.value.kind === 'region' || read.value.kind === 'interceptor')
        ? read.value.record.name
        : [];
    });
    expect(both.length).toBeGreaterThan(15);
    for (const { en: english, ru: russian } of both) expect(names[english]).toBe(russian);
  });

  test('every figure on posture', () => {
    const quantities = library.list('posture').flatMap((item) => {
      const read = isRecord(item) ? readItem(item) : null;
      return read?.ok && read.value.kind === 'posture' ? read.value.record.items.map(({ quantity }) => quantity) : [];
    });
    expect(quantities.filter((quantity) => !Object.hasOwn(names, quantity))).toEqual([]);
  });

  test('is Russian by the rules of the catalogue', () => {
    for (const [english, russian] of Object.entries(names)) {
      expect(russian, english).toMatch(/[а-я]/i);
      expect(russian, english).not.toMatch(/[ёЁ"]|[a-z][а-я]|[а-я][a-z]|боеголов|перехватчик|гарант|безопас|стабильн/i);
    }
  });
});

describe('names in a language', () => {
  const about = {
    title: 'Moscow, August 2001',
    alternatives: { decoys: 'One decoy a warhead, on both sides of the question', mine: 'Mine' },
    points: [{ name: 'SORT, 2002', warheads: null, interceptors: null, note: 'no shield limit' }],
  };

  test('what the language knows is said in it, the rest as it was written', () => {
    expect(namedAbout(about, ru)).toEqual({
      title: 'Москва, август 2001 года',
      alternatives: { decoys: 'По одной ложной цели на боезаряд, с обеих сторон вопроса', mine: 'Mine' },
      points: [{ name: 'СНП, 2002', warheads: null, interceptors: null, note: 'без ограничения щита' }],
    });
  });

  test('English is as it was written', () => expect(namedAbout(about, en)).toEqual(about));

  test('no text is taken for a property of the table', () => expect(named(ru, 'toString')).toBe('toString'));
});
