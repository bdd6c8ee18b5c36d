import { useId } from 'preact/hooks';
import type { JSX } from 'preact';

/** A few choices of which one holds: native radio buttons that look like a row of keys. */
export function Pick<T extends string>(props: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string; readonly more?: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
  readonly hideLabel?: boolean;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="pick">
      <legend class={props.hideLabel ? 'heard' : ''}>{props.label}</legend>
      {props.options.map(({ value, words, more }) => (
        <label key={value} class={value === props.value ? 'key picked' : 'key'}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onPick(value)}
          />
          <span>{words}</span>
          {more === undefined ? null : <span class="more">{more}</span>}
        </label>
      ))}
    </fieldset>
  );
}
