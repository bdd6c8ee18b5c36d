import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, linkOf, readFileText, readLink, textHash } from './link.ts';
import { firstState } from './state.ts';
import type { State } from './state.ts';

/** A link of every version that was ever made must open. */
const samples: readonly (readonly [link: string, package_: readonly [number, number]])[] = [
  [
    '#c1.fY87EsIwDETvohoyDn-4CkMhhCbxYORgGygyvjsSn4KGTmut92lHYOm8MOzANW3jYAI95t5kO5svlqv1ZotHfc0Fi7pGOGLm8PoxAobCSbD4u0q5haA-LrqpdQLUo3R8-utTU_TEuRmQzthx40WdxEOJKcNu6Szm1_HA1DOedDtzzhlo8CLG2R90Dkjv0zT-TYp3Tt958FRuydrqdalYL8JgOl8_MjGLaq1oOND8TCyYfLRYrxy4xEzxMVV-C7XWJw',
    [2000, 50],
  ],
];

const linked = { engine: '0.1.0', hash: 'abcdefabcdef', state: firstState };

function sameState(state: State): void {
  const read = readLink(linkOf({ ...linked, state }));
  expect(read).toEqual({ ok: true, linked: { ...linked, state } });
}

describe('a link', () => {
  it('carries the state whole', () => sameState(firstState));

  it('carries any settings', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.string({ maxLength: 20 }),
      fc.tuple(fc.nat(), fc.nat()).map((between) => ({ between })),
    );
    const path = fc.stringMatching(/^[a-z]{1,9}(\.[a-zA-Z]{1,9}){0,4}$/).filter((one) => one !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(path, value, { noNullPrototype: true }), (set) =>
        sameState({ ...firstState, changed: { alternative: null, set } }),
      ),
      { numRuns: 60 },
    );
  });

  it('is short, and the same for the same state', () => {
    const link = linkOf(linked);
    expect(link).toBe(linkOf(structuredClone(linked)));
    expect(link.length).toBeLessThan(400);
    expect(link).toMatch(/^#c1\.[\w-]+$/);
  });

  it.each([
    ['', 'foreign'],
    ['#linkage', 'foreign'],
    ['#c1.', 'damaged'],
    ['#c1.AAAA', 'damaged'],
    ['#c1.not/base64', 'foreign'],
    ['#c2.AAAA', 'newer'],
    ['#c99.', 'newer'],
  ])('%j is %s', (fragment, why) => {
    expect(readLink(fragment)).toEqual({ ok: false, why });
  });

  it('with a letter lost or changed is damaged or reads as something, and never throws', () => {
    const link = linkOf(linked);
    for (let i = 4; i < link.length; i += 3) {
      expect(readLink(link.slice(0, i) + link.slice(i + 1)).ok).toBe(false);
      readLink(`${link.slice(0, i)}A${link.slice(i + 1)}`);
    }
  });

  it('that would unpack into a mountain is damaged', () => {
    const bytes = deflateSync(new Uint8Array(50_000_000));
    const encoded = Buffer.from(bytes).toString('base64url');
    expect(readLink(`#c1.${encoded}`)).toEqual({ ok: false, why: 'damaged' });
  });

  it('of another shape is damaged', () => {
    const bytes = deflateSync(Buffer.from(JSON.stringify({ engine: '1', hash: null, state: { scenario: 7 } })));
    expect(readLink(`#c1.${Buffer.from(bytes).toString('base64url')}`)).toEqual({ ok: false, why: 'damaged' });
  });

  it.each(samples)('%s of an earlier day opens', (link, [warheads, interceptors]) => {
    const read = readLink(link);
    expect(read.ok && read.linked.state.changed.set).toEqual({
      'choices.package.warheads': warheads,
      'choices.package.interceptors': interceptors,
    });
  });
});

describe('a view as a file', () => {
  it('opens as it was saved', () => {
    expect(readFileText(fileOf(linked))).toEqual({ ok: true, linked });
  });

  it.each([
    ['no JSON', null],
    ['{"a": 1}', null],
    ['{"counterpoiseView": 2}', { ok: false, why: 'newer' }],
    ['{"counterpoiseView": 1}', { ok: false, why: 'damaged' }],
    ['{"counterpoiseView": "one"}', { ok: false, why: 'damaged' }],
  ])('%s: %j', (text, expected) => expect(readFileText(text)).toEqual(expected));
});

it('tells two texts of a scenario apart', () => {
  expect(textHash('a')).toMatch(/^[0-9a-f]{12}$/);
  expect(textHash('a')).not.toBe(textHash('b'));
});
