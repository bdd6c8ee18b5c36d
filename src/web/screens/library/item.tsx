import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { TrustTag } from '../../../model/document/index.ts';
import { capital, named, party } from '../../../words/index.ts';
import type { ShelfItem } from '../../engine/shelf-record.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { FileText, Opens } from './parts.tsx';
import { Figures } from './rows.tsx';
import { entryName, idsWords, linkOfAddress, statesWords, sumWords, tagWords } from './shelf-words.ts';

/** One item, open: what it is, its figures, its sums, and what the tags mean. */
export function Item({ session, at }: { session: Session; at: string }): JSX.Element {
  const item = session.shelf.items.value[at];
  useEffect(() => session.shelf.open(at), [at, session.tries.value]);
  if (item === undefined) return <p aria-busy="true">{t('shelf.opening')}</p>;
  if (item === null) return <p>{t('shelf.missing', { at })}</p>;
  return <OpenItem key={at} session={session} item={item} />;
}

function OpenItem({ session, item }: { session: Session; item: ShelfItem }): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <article aria-labelledby="shelf-item">
      <h2 id="shelf-item" class="item-title" tabIndex={-1} ref={head}>
        {item.kind === 'force' || item.title === null ? (
          entryName(item, language.value)
        ) : (
          <FileText text={item.title} />
        )}
      </h2>
      <p class="standing">
        {item.kind === 'force' || item.states.length === 0
          ? item.id
          : [capital(statesWords(item.states, language.value)), item.date, item.id]
              .filter((part) => part !== null)
              .join(' · ')}
      </p>
      <About item={item} />
      {item.kind === 'source' ? <SourceHead item={item} /> : null}
      {item.kind === 'scenario' ? <ScenarioHead session={session} item={item} /> : null}
      {item.groups.length === 0 ? <p>{t('shelf.takes-none')}</p> : <Figures session={session} item={item} />}
      <Mentions session={session} item={item} />
      <Sums item={item} />
      <TagKey item={item} />
    </article>
  );
}

/** What the file says of itself; of what no scenario computes with, that too. */
function About({ item }: { item: ShelfItem }): JSX.Element {
  const { kind, title, notes } = item;
  return (
    <>
      {kind === 'force' && title !== null ? <p>{t('shelf.basis', { basis: named(language.value, title) })}</p> : null}
      {notes.map((note) => (
        <p key={note}>
          <FileText text={note} />
        </p>
      ))}
      {['series', 'declaration', 'defence', 'posture'].includes(kind) ? (
        <p class="standing">{t('shelf.used-nowhere')}</p>
      ) : null}
    </>
  );
}

function SourceHead({ item }: { item: ShelfItem }): JSX.Element {
  const { address, via, tag } = item.sources[item.id]!;
  const link = address === null ? null : linkOfAddress(address);
  return (
    <>
      <h3>{t('shelf.address')}</h3>
      {address === null ? (
        <p>{t('shelf.no-address')}</p>
      ) : (
        <p class="address">
          <code>{address}</code>
        </p>
      )}
      {link === null ? null : (
        <p>
          <a href={link} rel="noopener noreferrer" target="_blank">
            {t('shelf.visit')}
          </a>{' '}
          <span class="standing">{t('shelf.visit-note')}</span>
        </p>
      )}
      {via === null ? null : <p>{t('shelf.via', { via })}</p>}
      <p>{tag === 'cited' ? t('shelf.trust-none') : t('shelf.trust', { tag: tagWords(tag, language.value) })}</p>
      <h3>{t('shelf.takes')}</h3>
    </>
  );
}

function ScenarioHead({ session, item }: { session: Session; item: ShelfItem }): JSX.Element {
  const openChart = (): void => {
    session.open({ id: item.id });
    session.go({ screen: 'linkage', at: null });
  };
  return (
    <>
      <button type="button" class="key" onClick={openChart}>
        {t('shelf.on-chart')}
      </button>
      <h3>{t('shelf.parties')}</h3>
      <ul>
        {Object.entries(item.forces).map(([name, force]) => (
          <li key={name}>
            {t('shelf.party-force', { party: capital(party(language.value, name).name) })}{' '}
            <Opens session={session} at={`force/${force}`}>
              {force}
            </Opens>
          </li>
        ))}
      </ul>
      <p>{t('show.agreements', { list: idsWords(item.agreements, language.value) || t('check.none') })}</p>
      <h3>{t('shelf.alternatives')}</h3>
      <ul>
        {item.alternatives.map((title) => (
          <li key={title}>
            <FileText text={title} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Mentions({ session, item }: { session: Session; item: ShelfItem }): JSX.Element | null {
  if (item.mentionedIn.length === 0) return null;
  return (
    <p>
      {t('shelf.mentioned')}{' '}
      {item.mentionedIn.map((at) => (
        <Opens key={at} session={session} at={at}>
          {at.slice(at.indexOf('/') + 1)}
        </Opens>
      ))}
    </p>
  );
}

/** Totals that rows state; those of a force stand beside its totals. */
function Sums({ item }: { item: ShelfItem }): JSX.Element | null {
  if (item.sums.length === 0) return null;
  return (
    <section aria-labelledby="shelf-sums">
      <h3 id="shelf-sums">{t('shelf.sums')}</h3>
      <ul>
        {item.sums.map((sum, i) => (
          <li key={i}>
            <FileText text={sum.what} />: {t('shelf.sum-stated', { stated: sum.stated })};{' '}
            {sumWords(sum, language.value)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const tagOrder: readonly TrustTag[] = ['read', 'read-2', 'recalled', 'computed', 'judged', 'cited'];

/** What the tags mean: those of an item, or all. */
export function TagKey({ item }: { item?: ShelfItem }): JSX.Element | null {
  const used = item && new Set(item.groups.flatMap(({ rows }) => rows.map(({ tag }) => tag)));
  const tags = tagOrder.filter((tag) => used?.has(tag) ?? true);
  if (tags.length === 0) return null;
  return (
    <section aria-labelledby="shelf-tags" class="standing">
      <h3 id="shelf-tags">{t('shelf.tags')}</h3>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>{t('shelf.tag-meaning', { tag: tagWords(tag, language.value), meaning: t(`tag.${tag}`) })}</li>
        ))}
      </ul>
    </section>
  );
}
