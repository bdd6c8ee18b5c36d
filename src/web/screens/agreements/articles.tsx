import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Agreement, Prose, Section } from '../../../model/agreement/index.ts';
import { ruleKey } from '../../engine/agreements-record.ts';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';
import { language, languageCode, t } from '../../page.ts';
import { EditRule } from './edit.tsx';
import { ruleSentences, rulesOf } from './rules.ts';
import type { AnyRule } from './rules.ts';
import { headingWords, proseBlocks, sectionWords, sourceName } from './section.ts';

/** The article, or the rule, that was picked: both are lit. */
const lit = signal<{ readonly section: string; readonly rule: string | null } | null>(null);

/** The articles in words, each with its rules beside it. */
export function Articles({ answer }: { answer: AgreementsAnswer }): JSX.Element | null {
  const shown = answer.opened.ok ? answer.opened.answered : answer.baseline;
  if (shown === null) return null;
  const { agreement } = shown;
  return (
    <section aria-labelledby="treaty-text" class="treaty-text">
      <h2 id="treaty-text">{t('treaties.text')}</h2>
      <p class="standing">{t('treaties.ours')}</p>
      {agreement.sections.map((section) => (
        <Article key={section.id} section={section} agreement={agreement} answer={answer} />
      ))}
      {agreement.term === null ? null : (
        <div class="treaty-row">
          <div class="article" />
          <div class="rules">
            <div class="rule">
              <h4>{t('treaties.rule-term')}</h4>
              {ruleSentences(agreement.term, language.value).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </div>
        </div>
      )}
    </section>
  );
}

interface ArticleProps {
  readonly section: Section;
  readonly agreement: Agreement;
  readonly answer: AgreementsAnswer;
}

function Article({ section, agreement, answer }: ArticleProps): JSX.Element {
  const words = sectionWords(section, agreement, language.value);
  const rules = rulesOf(agreement, section);
  const chosen = lit.value?.section === section.id;
  const pick = (): void => {
    lit.value = chosen ? null : { section: section.id, rule: null };
  };
  return (
    <article class={chosen ? 'treaty-row lit' : 'treaty-row'}>
      <div class="article" {...(words.lang === languageCode() ? {} : { lang: words.lang })}>
        <h3>
          <button type="button" class="link" aria-pressed={chosen} onClick={pick}>
            {headingWords(section.id, words.title)}
          </button>
        </h3>
        <ProseBlocks prose={words.prose} />
        {section.sources.length === 0 ? null : (
          <p class="source" lang={languageCode()}>
            {t('treaties.source', { list: section.sources.map(sourceName).join(', ') })}
          </p>
        )}
      </div>
      <div class="rules">
        {rules.map((rule) => (
          <RuleCard key={ruleKey(rule)} rule={rule} section={section} answer={answer} />
        ))}
      </div>
    </article>
  );
}

/** Paragraphs, and lists of neighbouring items. */
function ProseBlocks({ prose }: { prose: readonly Prose[] }): JSX.Element {
  return (
    <>
      {proseBlocks(prose).map((block, i) =>
        block[0]!.kind === 'item' ? (
          <ul key={i}>
            {block.map(({ text, place }) => (
              <li key={place.line}>{text}</li>
            ))}
          </ul>
        ) : (
          <p key={i}>{block[0]!.text}</p>
        ),
      )}
    </>
  );
}

/** A rule in words, and as it is written; one that counts can be tried with another wording. */
function RuleCard({
  rule,
  section,
  answer,
}: {
  rule: AnyRule;
  section: Section;
  answer: AgreementsAnswer;
}): JSX.Element {
  const key = ruleKey(rule);
  const chosen = lit.value?.rule === key;
  return (
    <div class={chosen ? 'rule lit' : 'rule'}>
      <h4>
        <button
          type="button"
          class="link"
          aria-pressed={chosen}
          onClick={() => (lit.value = chosen ? null : { section: section.id, rule: key })}
        >
          {t('treaties.rule', { article: rule.article, id: rule.id })}
        </button>
        {rule.tag === 'recalled' ? <span class="tag">{t('desk.unconfirmed')}</span> : null}
      </h4>
      {ruleSentences(rule, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <details>
        <summary>{t('treaties.as-written')}</summary>
        <pre lang="en">
          <code>{rule.text}</code>
        </pre>
        {rule.note === null ? null : (
          <p class="note" lang="en">
            {rule.note}
          </p>
        )}
      </details>
      {rule.kind === 'limit' || rule.kind === 'ban' ? (
        <EditRule ruleKey={key} text={rule.text} answer={answer} />
      ) : null}
    </div>
  );
}
