import type { SumCheck } from '../../../library/index.ts';
import type { TrustTag } from '../../../model/document/index.ts';
import type { Finding, LeftOut } from '../../../model/validation/index.ts';
import { capital, decimal, inputValue, inputWords, list, named, party, say } from '../../../words/index.ts';
import type { Language } from '../../../words/index.ts';
import type { Named, ShelfHead, ShelfItem, ShelfRow, ShelfSource } from '../../engine/shelf-record.ts';
import { pathWords } from '../../step-words.ts';

/** An item of a list, as it is called: a force by whose and of when, all else by its title. */
export function entryName({ kind, id, title, date, states }: ShelfHead, language: Language): string {
  if (kind === 'force')
    return capital(say(language, 'shelf.of-state', { state: statesWords(states, language), date: date ?? '' }));
  return title === null ? id : named(language, title);
}

export function statesWords(states: readonly string[], language: Language): string {
  if (states.length > 3) return say(language, 'shelf.several', { n: states.length });
  return states
    .map((state) => (Object.hasOwn(language.parties, state) ? party(language, state).name : named(language, state)))
    .join(', ');
}

/** What a figure is of. */
export function namedWords(what: Named, language: Language): string {
  switch (what.kind) {
    case 'path':
      return capital(pathWords(what.path));
    case 'text':
      return capital(named(language, what.text));
    case 'field': {
      const field = say(language, `shelf.field-${what.field}`, {});
      return what.of === undefined
        ? field
        : say(language, 'shelf.of-system', { what: named(language, what.of), name: field });
    }
  }
}

/** A figure as it is said: a count, a range, a share in percent where its input is one. */
export function saidWords({ said, what }: Pick<ShelfRow, 'said' | 'what'>, language: Language): string {
  if (typeof said === 'boolean') return say(language, said ? 'figure.yes' : 'figure.no', {});
  if (typeof said === 'string') return said;
  const kind = what.kind === 'path' ? inputWords(what.path, language).kind : null;
  const number = (n: number): string => (kind === null ? decimal(language, n, 4) : inputValue(language, kind, n));
  switch (said.kind) {
    case 'exact':
    case 'certain':
      return number(said.value);
    case 'atLeast':
      return say(language, 'figure.at-least', { n: number(said.value) });
    case 'atMost':
      return say(language, 'figure.at-most', { n: number(said.value) });
    case 'between':
      return say(language, 'figure.between', { low: number(said.low), high: number(said.high) });
    case 'triangular':
      return say(language, 'figure.triangular', {
        low: number(said.low),
        mode: number(said.mode),
        high: number(said.high),
      });
    case 'beta':
      return say(language, 'figure.beta', { successes: said.successes, trials: said.trials });
    case 'same':
      return say(language, 'figure.same', { path: inputWords(said.path, language).phrase });
    case 'unknown':
      return say(language, 'shelf.not-known', { reason: named(language, said.reason) });
  }
}

/** What would fill a figure that is not known; null: it is known. A reason of the treaty's own leaves nothing to fill. */
export function fillWords({ said, filledBy }: ShelfRow, language: Language): string | null {
  if (typeof said !== 'object' || said.kind !== 'unknown' || filledBy.length > 0) return null;
  return say(language, said.reason === 'not found' ? 'shelf.fills-open' : 'shelf.fills-none', {});
}

export function tagWords(tag: TrustTag | null, language: Language): string {
  return tag === null ? '' : say(language, `shelf.tag-${tag}`, {});
}

/** A stated total against our sum. */
export function sumWords({ status, computed, missing }: SumCheck, language: Language): string {
  if (status === 'open') return say(language, 'show.sum-open', { systems: missing.join(', ') });
  if (status === 'closes') return say(language, 'show.sum-closes', {});
  if (status === 'off') return say(language, 'shelf.sum-off', { computed: computed ?? '' });
  return say(language, `show.sum-${status}`, { computed: computed ?? '' });
}

/** A figure with all that another text needs to cite it. */
export function citation(
  item: ShelfHead & Pick<ShelfItem, 'file' | 'sources'>,
  group: string | null,
  row: ShelfRow,
  language: Language,
): string {
  const whose = item.kind === 'source' ? null : entryName(item, language);
  const of = [whose, group, namedWords(row.what, language)].filter((part) => part !== null);
  const { source, tag, date } = row;
  return say(language, 'shelf.cite', {
    what: of.join(', '),
    value: saidWords(row, language),
    date: date === null ? '' : say(language, 'shelf.cite-date', { date }),
    source: sourceWords(source, source === null ? undefined : item.sources[source], language),
    tag: tagWords(tag, language),
    file: `library/${item.file}`,
  });
}

function sourceWords(key: string | null, source: ShelfSource | undefined, language: Language): string {
  if (key === null) return say(language, 'shelf.cite-none', {});
  if (key === 'judged') return say(language, 'shelf.cite-judged', {});
  const title = withoutStop(source?.title ?? key);
  return source?.address === undefined || source.address === null
    ? say(language, 'shelf.cite-plain', { title })
    : say(language, 'shelf.cite-source', { title, address: source.address });
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** Where a source can be read, as a link; null: its address is no single one. */
export function linkOfAddress(address: string): string | null {
  if (/\.\.\./.test(address)) return null;
  if (/^https?:\/\/\S+$/.test(address)) return address;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[^\s;,]*)?$/i.test(address) ? `https://${address}` : null;
}

/** How a figure of ours stands to another's. */
export function statusWords({ agrees, label }: Finding, language: Language): string {
  if (agrees === null) return say(language, 'shelf.status-not-judged', {});
  if (!agrees) return say(language, 'shelf.status-differs', {});
  return say(language, label === 'counted' ? 'shelf.status-bookkeeping' : 'shelf.status-agrees', {});
}

/** A finding with all that another text needs to cite it. */
export function findingCitation(finding: Finding, engine: string, language: Language): string {
  const { about, what, source, published, baseline, ours, difference, tag, id, row } = finding;
  const said = {
    what: [row, named(language, about), what === about ? null : named(language, what)]
      .filter((part) => part !== null)
      .join(', '),
    ours: findingNumber(language, ours),
    source: say(language, 'shelf.cite-source', { title: withoutStop(source.text), address: source.at }),
    tag: tagWords(tag, language),
    ...{ engine, id },
  };
  if (baseline === null || difference === null) return say(language, 'shelf.cite-finding-held', said);
  return say(language, published ? 'shelf.cite-finding' : 'shelf.cite-finding-computed', {
    ...said,
    theirs: findingNumber(language, baseline),
    difference: signed(language, difference),
    status: statusWords(finding, language),
  });
}

export function leftOutCitation({ what, reason, row }: LeftOut, engine: string, language: Language): string {
  return say(language, 'shelf.cite-left-out', {
    what: named(language, what),
    reason: named(language, reason),
    row,
    engine,
  });
}

/** Whole numbers grouped, others to four decimals, small ones as a power of ten, the last digits of a double as 0. */
export function findingNumber(language: Language, n: number): string {
  if (Math.abs(n) < 5e-16) return '0';
  if (Math.abs(n) < 5e-5) return n.toExponential(1).replace('.', language.numbers.decimal);
  return decimal(language, n, 4);
}

export function signed(language: Language, n: number): string {
  return n > 0 ? `+${findingNumber(language, n)}` : findingNumber(language, n);
}

/** Ids in a row, as a list is written. */
export function idsWords(ids: readonly string[], language: Language): string {
  return list(language, ids);
}
