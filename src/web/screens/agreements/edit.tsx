import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Problem } from '../../../model/document/index.ts';
import { toldIn } from '../../../words/index.ts';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';
import { language, t } from '../../page.ts';
import { edit } from './editing.ts';

/** One pause of somebody who types. */
const pauseMilliseconds = 300;

/** Another wording of a rule, tried over the text for this page alone; what is wrong with it stands under the word. */
export function EditRule(props: {
  readonly ruleKey: string;
  readonly text: string;
  readonly answer: AgreementsAnswer;
}): JSX.Element {
  const { ruleKey, text, answer } = props;
  const editing = edit.value?.rule === ruleKey;
  if (!editing)
    return (
      <button type="button" class="key" onClick={() => (edit.value = { rule: ruleKey, text })}>
        {t('treaties.try')}
      </button>
    );
  return <Editor ruleKey={ruleKey} answer={answer} />;
}

function Editor({ ruleKey, answer }: { ruleKey: string; answer: AgreementsAnswer }): JSX.Element {
  const [written, write] = useState(edit.value!.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  useEffect(() => {
    const waiting = setTimeout(() => (edit.value = { rule: ruleKey, text: written }), pauseMilliseconds);
    return () => clearTimeout(waiting);
  }, [written]);
  const { opened } = answer;
  const wrong = !opened.ok && answer.asked.edit?.rule === ruleKey ? opened : null;
  return (
    <div class="rule-edit">
      <label>
        <span>{t('treaties.wording')}</span>
        <textarea
          ref={area}
          rows={Math.min(16, written.split('\n').length + 1)}
          spellcheck={false}
          lang="en"
          value={written}
          aria-invalid={wrong !== null}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {wrong === null
          ? null
          : wrong.problems.map((problem, i) => (
              <Wrong key={i} problem={problem} written={written} first={wrong.line ?? 0} />
            ))}
      </div>
      <button type="button" class="key" onClick={() => (edit.value = null)}>
        {t('treaties.take-back')}
      </button>
    </div>
  );
}

/** The line, a mark under the word, and what is wrong with it. */
function Wrong({ problem, written, first }: { problem: Problem; written: string; first: number }): JSX.Element {
  const { place } = problem;
  const line = place.line - first;
  const text = written.split('\n')[line - 1];
  const { wrong, expected, todo } = toldIn(problem, language.value);
  return (
    <div class="wrong">
      {text === undefined ? null : (
        <pre aria-hidden="true">
          {text}
          {'\n'}
          {' '.repeat(Math.max(0, place.column - 1))}^
        </pre>
      )}
      <p>{t('treaties.wrong', { line, column: place.column, wrong, expected, todo })}</p>
    </div>
  );
}
