import type { ListedItem } from '../../answer/agreements.ts';
import type { UsedSource, Use } from '../../answer/index.ts';
import type { Source, Sources } from '../../model/document/index.ts';
import { named, say, type Language } from '../../words/index.ts';
import { hanging, ofFile, saidWords } from './library-text.ts';
import { heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** What there is: a line an item. Of several with one id all but the first go by kind and id. */
export function printList(items: readonly ListedItem[], terminal: Terminal, language: Language): string {
  const head = (['id', 'kind', 'date', 'state', 'what'] as const).map((key) => say(language, `library.${key}`, {}));
  const rows = items.map((item, index) => [
    items.findIndex(({ id }) => id === item.id) === index ? item.id : `${item.kind}/${item.id}`,
    say(language, `library.kind-${item.kind}`, {}),
    item.date?.text ?? '-',
    statesOf(item, language),
    whatOf(item, language),
  ]);
  const lines = hanging([head, ...rows], terminal).map((line, i) => (i === 0 ? paint(terminal, 'dim', line) : line));
  return `${lines.join('\n')}\n`;
}

function statesOf({ states }: ListedItem, language: Language): string {
  if (states.length === 0) return '-';
  return states.length > 2 ? say(language, 'library.several', {}) : states.map(ofFile).join(', ');
}

/** The first sentence of what the file says of itself. */
function whatOf({ readable, count, what }: ListedItem, language: Language): string {
  if (!readable) return say(language, 'library.unreadable', {});
  if (count !== null) return say(language, 'library.bibliography', { n: count });
  return what === null ? '' : ofFile(named(language, what)).replace(/(?<=\w{3,})\. .*$|\.$/, '');
}

/** The bibliography: a key and what it stands for. */
export function printBibliography(sources: Sources, terminal: Terminal, language: Language): string {
  const lines = Object.entries(sources).flatMap(([key, source]) => [
    ...hanging([[key, source.tag]], terminal).map((line) => paint(terminal, 'bold', line)),
    ...sourceLines(source, terminal, language),
  ]);
  return `${lines.join('\n')}\n`;
}

function sourceLines({ title, address, via }: Omit<Source, 'tag'>, terminal: Terminal, language: Language): string[] {
  return [
    ...paragraph(terminal, ofFile(title), '  '),
    ...paragraph(terminal, address === null ? say(language, 'sources.nowhere', {}) : ofFile(address), '  '),
    ...(via === null ? [] : paragraph(terminal, say(language, 'sources.via', { via: ofFile(via) }), '  ')),
  ];
}

/** Every source that an item uses, and for which of its figures. */
export function printSources(id: string, used: readonly UsedSource[], terminal: Terminal, language: Language): string {
  const lines = [
    ...paragraph(terminal, say(language, 'sources.title', { id })).map((line) => paint(terminal, 'bold', line)),
    ...(used.length === 0 ? paragraph(terminal, say(language, 'sources.none', {})) : []),
    ...used.flatMap(({ key, title, address, via, figures }) => [
      '',
      paint(terminal, 'bold', shown(terminal, key)),
      ...(title === null
        ? paragraph(terminal, say(language, 'show.no-source', {}), '  ')
        : sourceLines({ title, address, via }, terminal, language)),
      ...useLines(figures, terminal, language),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One source: what it is, and which items use it for what. */
export function printSource(
  key: string,
  source: Source,
  usedBy: readonly { readonly id: string; readonly figures: readonly Use[] }[],
  mentionedIn: readonly string[],
  terminal: Terminal,
  language: Language,
): string {
  const tag =
    source.tag === 'cited'
      ? say(language, 'sources.cited-only', {})
      : say(language, 'sources.tag', { tag: source.tag });
  const lines = [
    paint(terminal, 'bold', key),
    ...sourceLines(source, terminal, language),
    ...paragraph(terminal, tag, '  '),
    ...(usedBy.length === 0 ? [] : heading(terminal, say(language, 'sources.used-by', {}))),
    ...usedBy.flatMap(({ id, figures }) => [
      paint(terminal, 'bold', shown(terminal, id)),
      ...useLines(figures, terminal, language),
    ]),
    ...(usedBy.length + mentionedIn.length === 0
      ? ['', ...paragraph(terminal, say(language, 'sources.unused', {}))]
      : []),
    ...(mentionedIn.length === 0
      ? []
      : ['', ...paragraph(terminal, say(language, 'sources.mentioned', { list: mentionedIn.join(', ') }))]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Figures by tag; places of a scenario as they are. */
function useLines(figures: readonly Use[], terminal: Terminal, language: Language): string[] {
  const tags = [...new Set(figures.map(({ tag }) => tag))];
  return tags.flatMap((tag) => {
    const own = figures.filter((use) => use.tag === tag);
    const uses = own.map(({ where, said }) =>
      said === null ? ofFile(where) : `${ofFile(where)} = ${saidWords(language, said)}`,
    );
    const count =
      own[0]?.said === null
        ? say(language, 'sources.places', { n: own.length, list: uses.join('; ') })
        : tag === null
          ? `${say(language, 'sources.figures', { n: own.length })}: ${uses.join('; ')}`
          : say(language, 'sources.tagged', {
              tag,
              figures: say(language, 'sources.figures', { n: own.length }),
              list: uses.join('; '),
            });
    return paragraph(terminal, count, '    ');
  });
}
