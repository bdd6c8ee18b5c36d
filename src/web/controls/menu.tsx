import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

/** A button that opens a few more: closes when one is pressed, by Escape, and when something else is. */
export function Menu(props: {
  readonly label: string;
  readonly items: readonly { readonly words: string; readonly onPress: () => void }[];
  readonly children?: ComponentChildren;
}): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current) details.current.open = false;
  };
  useEffect(() => {
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, []);
  return (
    <details
      class="menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        close();
        details.current.querySelector('summary')?.focus();
        event.stopPropagation();
      }}
    >
      <summary class="key">{props.label}</summary>
      <div class="menu-items">
        {props.items.map(({ words, onPress }) => (
          <button
            key={words}
            type="button"
            onClick={() => {
              close();
              onPress();
            }}
          >
            {words}
          </button>
        ))}
        {props.children}
      </div>
    </details>
  );
}
