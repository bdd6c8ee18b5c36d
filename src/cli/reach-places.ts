import { complaint } from '../answer/complaint.ts';
import { readItem } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import type { InterceptorKind, Region } from '../model/shield/index.ts';
import type { Box } from '../model/shield/reach/index.ts';
import { boxWords, inBoth, languages } from '../words/index.ts';
import '../words/russian.ts';
import type { Language, ReachSubject } from '../words/index.ts';

/** A site or an area: a region of the library, or boxes that somebody typed. */
export interface Place {
  /** null: a box on the command line */
  readonly id: string | null;
  readonly name: { readonly en: string; readonly ru: string };
  readonly boxes: readonly Box[];
  readonly source: string;
  /** null: on the command line */
  readonly tag: string | null;
}

/** Nothing is finer than this, degrees. */
const finest = 0.5;

/**
 * A region of the library by its id, or a box.
 *
 * @throws Complaint
 */
export function placeOf(library: Library, option: string, text: string): Place {
  if (/[,\d]/.test(text.charAt(0)) || /^[-+.]/.test(text)) return typedPlace(option, text);
  const regions = regionsOf(library);
  const found = regions.find(({ id }) => id === text);
  if (found !== undefined) return found;
  const ids = regions.map(({ id }) => id);
  const near = nearest(text, ids);
  throw complaint(`--${option} ${text}`, {
    code: 'unknown-region',
    wrong: 'is no region of the library',
    expected: told`${oneOf(ids)}, or a box south,north,west,east`,
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}

/** Every region of the library. */
export function regionsOf(library: Library): readonly Region[] {
  return library.list('region').flatMap((item) => {
    const read = readItem({ ...item, kind: 'region' });
    return read.ok && read.value.kind === 'region' ? [read.value.record] : [];
  });
}

/** An interceptor of the library by its id. @throws Complaint */
export function interceptorOf(library: Library, text: string): InterceptorKind {
  const item = library.find('interceptor', text);
  const read = item && readItem({ ...item, kind: 'interceptor' });
  if (read?.ok && read.value.kind === 'interceptor') return read.value.record;
  const ids = library.list('interceptor').map(({ id }) => id);
  const near = nearest(text, ids);
  throw complaint(`--interceptor ${text}`, {
    code: 'unknown-interceptor',
    wrong: 'is no interceptor of the library',
    expected: oneOf(ids),
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}

function typedPlace(option: string, text: string): Place {
  const box = boxOf(option, text);
  const name = { en: boxWords(box, languages.en), ru: boxWords(box, languages.ru) };
  return { id: null, name, boxes: [box], source: 'given', tag: null };
}

/** A box as somebody typed it: `south,north,west,east`; whether it is one on the globe is for the model to say. @throws Complaint */
export function boxOf(option: string, text: string): Box {
  const degrees = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (degrees.length !== 4 || !degrees.every(Number.isFinite))
    throw complaint(`--${option} ${text}`, {
      code: 'bad-box',
      wrong: 'is no box that can be read',
      expected: 'four numbers of degrees: south,north,west,east',
      todo: 'write it like 25,50,-125,-66',
    });
  const fine = degrees.find((one) => !Number.isInteger(one / finest));
  if (fine !== undefined)
    throw complaint(`--${option} ${text}`, {
      code: 'finer-than-half',
      wrong: told`is ${fine}`,
      expected: 'whole or half degrees: a region names no aim point',
      todo: 'round it outward',
    });
  const [south, north, west, east] = degrees as [number, number, number, number];
  return { south, north, west, east };
}

/** Names of what a map is about, in a reader's language. */
export function subjectOf(
  { site, area, interceptor }: { readonly site: Place; readonly area: Place; readonly interceptor: InterceptorKind },
  language: Language,
): ReachSubject {
  return {
    site: inBoth(language, site.name),
    area: inBoth(language, area.name),
    interceptor: inBoth(language, interceptor.name),
  };
}
