import type { JSX } from 'preact';
import type { DraftProse } from '../../../model/agreement/index.ts';
import type { DraftText } from '../../engine/talks-record.ts';
import { inBoth } from '../../../words/index.ts';
import { language, languageCode, t } from '../../page.ts';
import { headingWords, proseBlocks, sourceName } from '../agreements/section.ts';
import { BracketInText } from './bracket.tsx';
import type { Shown } from './shown.ts';

type Section = DraftText['sections'][number];

/** The text as it is negotiated: what is not agreed stands in brackets that can be chosen from. */
export function NegotiatingText({ shown }: { shown: Shown }): JSX.Element {
  const { draft } = shown.answer;
  return (
    <section class="parley-text" aria-labelledby="parley-text">
      <h2 id="parley-text">{t('parley.text')}</h2>
      <p class="standing">{t(shown.result.brackets.length === 0 ? 'parley.no-brackets' : 'parley.text-about')}</p>
      {draft.sections.map((section) => (
        <Article key={section.id} shown={shown} section={section} />
      ))}
    </section>
  );
}

function Article({ shown, section }: { shown: Shown; section: Section }): JSX.Element {
  const russian = language.value.code === 'ru' ? section.prose.ru : null;
  const code = russian === null ? 'en' : 'ru';
  return (
    <article class="article" {...(code === languageCode() ? {} : { lang: code })}>
      <h3>{headingWords(section.id, inBoth(language.value, section.title))}</h3>
      {proseBlocks(russian ?? section.prose.en).map((block, i) =>
        block[0]!.kind === 'item' ? (
          <ul key={i}>
            {block.map((one, k) => (
              <li key={k}>
                <Parts shown={shown} prose={one} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={i}>
            <Parts shown={shown} prose={block[0]!} />
          </p>
        ),
      )}
      {section.sources.length === 0 ? null : (
        <p class="source" lang={languageCode()}>
          {t('treaties.source', { list: section.sources.map(sourceName).join(', ') })}
        </p>
      )}
    </article>
  );
}

function Parts({ shown, prose }: { shown: Shown; prose: DraftProse }): JSX.Element {
  return (
    <>
      {prose.parts.map((part, i) => {
        if (typeof part === 'string') return part;
        const bracket = shown.result.brackets.find(({ name }) => name === part.bracket);
        return bracket === undefined ? null : <BracketInText key={i} shown={shown} bracket={bracket} />;
      })}
    </>
  );
}
