import { signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { BracketResult } from '../../../model/talks/index.ts';
import { inBoth, party, roleSentence } from '../../../words/index.ts';
import { language, t } from '../../page.ts';
import { chooseWords } from './shown.ts';
import type { Shown } from './shown.ts';

/** The bracket whose words are being chosen. */
const opened = signal<string | null>(null);

type Alternative = BracketResult['alternatives'][number];

/** A bracket in the prose: a button that says all its alternatives and which is chosen; beside it, what it does. */
export function BracketInText({ shown, bracket }: { shown: Shown; bracket: BracketResult }): JSX.Element {
  const { name, alternatives, role } = bracket;
  const open = opened.value === name;
  const key = useRef<HTMLButtonElement>(null);
  const does = useId();
  const leave = (focus: boolean): void => {
    opened.value = null;
    shown.session.settle();
    if (focus) key.current?.focus();
  };
  return (
    <span class="bracket" data-bracket={name}>
      <button
        ref={key}
        type="button"
        class="bracket-words"
        aria-expanded={open}
        aria-describedby={does}
        onClick={() => (open ? leave(true) : (opened.value = name))}
      >
        {'['}
        {alternatives.map((one, i) => (
          <AlternativeWords key={one.id} one={one} first={i === 0} chosen={shown.choice[name] === one.id} />
        ))}
        {']'}
      </button>{' '}
      <span class={`role ${role}`} id={does} title={roleSentence(bracket, language.value)}>
        {t(`talks.role-${role}`)}
      </span>
      {open ? <Alternatives shown={shown} bracket={bracket} leave={leave} /> : null}
    </span>
  );
}

/** "● Russia 1,500", the mark and the weight where it is chosen. */
function AlternativeWords(props: {
  readonly one: Alternative;
  readonly first: boolean;
  readonly chosen: boolean;
}): JSX.Element {
  const { one, first, chosen } = props;
  return (
    <>
      {first ? '' : ' | '}
      <span class={chosen ? 'alternative chosen' : 'alternative'}>
        {chosen ? <span aria-hidden="true">● </span> : null}
        {one.by === null ? null : <span class="by">{party(language.value, one.by).short} </span>}
        {wordsOf(one)}
        {chosen ? <span class="heard">{` (${t('parley.chosen')})`}</span> : null}
      </span>
    </>
  );
}

function wordsOf({ words }: Alternative): string {
  return words === null ? t('talks.no-words') : inBoth(language.value, words);
}

/** The words to choose from: native radio buttons, so that arrows choose. Escape, Enter, or a press elsewhere leaves. */
function Alternatives(props: {
  readonly shown: Shown;
  readonly bracket: BracketResult;
  readonly leave: (focus: boolean) => void;
}): JSX.Element {
  const { shown, bracket, leave } = props;
  const box = useRef<HTMLSpanElement>(null);
  const group = useId();
  const { name, alternatives } = bracket;
  useEffect(() => {
    box.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    const elsewhere = (event: Event): void => {
      const own = box.current?.parentElement;
      if (event.target instanceof Node && !own?.contains(event.target)) leave(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    leave(true);
  };
  return (
    <span
      ref={box}
      class="alternatives"
      role="radiogroup"
      aria-label={t('parley.alternatives', { title: inBoth(language.value, bracket.title) })}
      onKeyDown={onKey}
    >
      {alternatives.map((one) => (
        <label key={one.id}>
          <input
            type="radio"
            name={group}
            value={one.id}
            checked={shown.choice[name] === one.id}
            onChange={() => chooseWords(shown, name, one.id, true)}
          />
          <span>
            {one.by === null ? null : <strong>{party(language.value, one.by).short} </strong>}
            {wordsOf(one)}
          </span>
        </label>
      ))}
      <button type="button" class="key" onClick={() => leave(true)}>
        {t('parley.leave')}
      </button>
    </span>
  );
}
