import type { DefenceHolding } from '../../model/agreement/index.ts';
import type { CitedNumber, InterceptorKind, Region, ShieldPerformance } from '../../model/shield/index.ts';
import { interceptorNumbers, performanceNumbers } from '../../model/shield/index.ts';
import { capital, decimal, inBoth, named, say, type Language } from '../../words/index.ts';
import type { NamedShield } from '../shield-library.ts';
import { citation, countWords, hanging, ofFile } from './library-text.ts';
import { paint, paragraph, type Terminal } from './style.ts';

/** A region: what it is, and its boxes. */
export function printRegion(region: Region, terminal: Terminal, language: Language): string {
  const cited = citation(language, region.source, region.tag);
  const degrees = (edge: number): string => decimal(language, edge, 1);
  const boxes = region.boxes.map(({ south, north, west, east }) => [
    '',
    say(language, 'holding.box', {
      ...{ south: degrees(south), north: degrees(north), west: degrees(west), east: degrees(east), cited },
    }),
  ]);
  const rows = [['', say(language, `holding.is-${region.is}`, {})], ...boxes];
  return page(region, rows, terminal, language);
}

/** A kind of interceptor: every number with its source. */
export function printInterceptor(kind: InterceptorKind, terminal: Terminal, language: Language): string {
  const rows = interceptorNumbers.map((key) => [
    `  ${say(language, `holding.${key}`, {})}`,
    citedWords(kind[key], language),
  ]);
  return page(kind, rows, terminal, language);
}

/** What a shield of the library gave instead of options, under a result. */
export function printShield(
  { id, name, numbers }: Pick<NamedShield<object>, 'id' | 'name' | 'numbers'>,
  terminal: Terminal,
  language: Language,
): string {
  const title = say(language, 'holding.given-by', { id, name: inBoth(language, name) });
  const rows = numbers.map((number) => [`  ${numberName(number.path, language)}`, citedWords(number, language)]);
  return `\n${[...paragraph(terminal, ofFile(title)), ...hanging(rows, terminal)].join('\n')}\n`;
}

/** How well a shield works, in rows. */
export function performanceRows(works: ShieldPerformance, language: Language): readonly (readonly string[])[] {
  const { doctrine, looks, sites, interceptor, constellation } = works;
  const plain = { doctrine, looks, sites: sites.length === 0 ? null : sites.join(', '), interceptor, constellation };
  const said = (['doctrine', 'looks', 'sites', 'interceptor', 'constellation'] as const).flatMap((key) =>
    plain[key] === null ? [] : [[`  ${say(language, `holding.${key}`, {})}`, String(plain[key])]],
  );
  const numbers = performanceNumbers.flatMap((key) => {
    const number = works[key];
    return number === null ? [] : [[`  ${numberName(key, language)}`, citedWords(number, language)]];
  });
  return [...numbers, ...said];
}

type Purpose = 'territory' | 'region' | 'capital' | 'missile-field' | 'theatre';

/** Shields of the library: a line each. */
export function printShields(shields: readonly DefenceHolding[], terminal: Terminal, language: Language): string {
  const head = (['id', 'date', 'state'] as const).map((key) => say(language, `library.${key}`, {}));
  const more = [
    say(language, 'holding.interceptors', {}),
    say(language, 'law.purpose', {}),
    say(language, 'library.what', {}),
  ];
  const rows = shields.map(({ id, date, state, interceptors, purpose, name }) => [
    ...[id, date, state],
    interceptors.value === null ? '?' : decimal(language, interceptors.value, 1),
    say(language, `holding.purpose-${purpose as Purpose}`, {}),
    ofFile(inBoth(language, name)),
  ]);
  const lines = hanging([[...head, ...more], ...rows], terminal);
  return `${lines.map((line, i) => (i === 0 ? paint(terminal, 'dim', line) : line)).join('\n')}\n`;
}

function numberName(path: string, language: Language): string {
  const key = path.replace(/^performance\./, '') as (typeof performanceNumbers)[number] | 'interceptors';
  return say(language, `holding.${key}`, {});
}

interface Named {
  readonly id: string;
  readonly name: { readonly en: string; readonly ru: string };
  readonly note: string | null;
}

function page(
  { id, name, note }: Named,
  rows: readonly (readonly string[])[],
  terminal: Terminal,
  language: Language,
): string {
  const title = ofFile(say(language, 'holding.title', { id, name: inBoth(language, name) }));
  const lines = [
    ...paragraph(terminal, title).map((line) => paint(terminal, 'bold', line)),
    ...hanging(rows, terminal),
    ...(note === null ? [] : paragraph(terminal, ofFile(named(language, note)))),
  ];
  return `${lines.join('\n')}\n`;
}

/** A number with where it comes from: `3 to 3.5 (recall, recalled)`. */
export function citedWords(given: CitedNumber, language: Language): string {
  const { source, tag, note } = given;
  if (given.number === null) return numberWords(given, language);
  const cited = source === 'judged' ? say(language, 'holding.judged', {}) : citation(language, source, tag);
  const number = numberWords(given, language);
  return note === null
    ? say(language, 'holding.number', { number, cited })
    : say(language, 'holding.number-note', { number, cited, note: capital(ofFile(named(language, note))) });
}

function numberWords({ number, reason }: CitedNumber, language: Language): string {
  const words = (n: number): string => decimal(language, n, 4);
  switch (number?.kind) {
    case undefined:
      return countWords(language, { kind: 'unknown', reason: named(language, reason ?? 'not found') });
    case 'certain':
      return words(number.value);
    case 'between':
      return countWords(language, number);
    case 'triangular':
      return say(language, 'holding.mostly', {
        low: words(number.low),
        high: words(number.high),
        mode: words(number.mode),
      });
    case 'beta':
      return say(language, 'holding.tests', { hits: words(number.successes), tests: words(number.trials) });
  }
}
