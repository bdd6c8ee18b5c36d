import type { JSX } from 'preact';
import type { CountedSteps, Explanation, Seen, Step } from '../../../model/agreement/index.ts';
import { decimal } from '../../../words/index.ts';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';
import { language, t } from '../../page.ts';
import { sectionWords } from './section.ts';

/** The tree of a count: article, rule, systems, steps. What counts nothing is folded away; the rest adds up to the count. */
export function Why({ explanation, answer }: { explanation: Explanation; answer: AgreementsAnswer }): JSX.Element {
  const { rule, outcome, systems } = explanation;
  const agreement = answer.opened.ok ? answer.opened.answered.agreement : null;
  const words = explanation.section && agreement ? sectionWords(explanation.section, agreement, language.value) : null;
  const counted = systems.filter((one) => one.counted !== 0);
  const nothing = systems.filter((one) => one.counted === 0);
  return (
    <div class="why-tree">
      <p>{words === null ? rule.article : t('treaties.under', { article: rule.article, title: words.title })}</p>
      {outcome.how === 'declared' ? <p>{t('treaties.declared')}</p> : null}
      <ul>
        {counted.map((one) => (
          <Counted key={one.system} one={one} />
        ))}
        {nothing.length === 0 ? null : (
          <li>
            <details>
              <summary>{t('treaties.nothing-of', { n: nothing.length })}</summary>
              <ul>
                {nothing.map((one) => (
                  <Counted key={one.system} one={one} />
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
      {systems.length === 0 || outcome.counted === null ? null : (
        <p>
          {t('explain.sum')}: <strong>{number(outcome.counted)}</strong>
        </p>
      )}
    </div>
  );
}

function Counted({ one }: { one: CountedSteps }): JSX.Element {
  return (
    <li>
      <details>
        <summary>
          {one.name}: <strong>{number(one.counted)}</strong>
        </summary>
        {one.split === null ? null : <p>{splitWords(one.split)}</p>}
        <ol>
          {one.steps.map((step, i) => (
            <StepLine key={i} step={step} />
          ))}
        </ol>
      </details>
    </li>
  );
}

function splitWords({ within, beyond, each, beyondEach }: NonNullable<CountedSteps['split']>): string {
  const words = { within, beyond, each: number(each), beyondEach: number(beyondEach) };
  if (beyond === 0) return t('explain.split-within', words);
  return within === 0 ? t('explain.split-beyond', words) : t('explain.split', words);
}

function StepLine({ step }: { step: Step }): JSX.Element {
  const { value } = step;
  const said = typeof value === 'boolean' ? t(value ? 'explain.true' : 'explain.false') : number(value);
  return (
    <li>
      <code>{step.expression}</code> = <strong>{said}</strong>
      <ul class="names">
        {step.names.map(({ name, seen }) => (
          <li key={name}>{nameWords(name, seen)}</li>
        ))}
      </ul>
    </li>
  );
}

function nameWords(name: string, seen: Seen): string {
  if (!seen.known) return t('explain.name-unknown', { name, reason: seen.reason });
  const value = typeof seen.value === 'number' ? number(seen.value) : String(seen.value);
  if (seen.source === null || seen.tag === null) return t('explain.name', { name, value });
  return t('explain.name-source', { name, value, source: seen.source, tag: t(`shelf.tag-${seen.tag}`) });
}

function number(n: number): string {
  return decimal(language.value, n, 1);
}
