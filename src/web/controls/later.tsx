import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ComponentType, JSX } from 'preact';

/** The page has a second to be drawn and to answer before anything more is fetched. */
const restMilliseconds = 1000;

/**
 * A component that is fetched after the page is there; nothing stands in its place until then.
 *
 * @param fetched its module; a failure (no network, before everything was kept) leaves the place empty
 */
export function later<P extends object>(fetched: () => Promise<ComponentType<P>>): (props: P) => JSX.Element | null {
  const component = signal<ComponentType<P> | null>(null);
  return function Later(props) {
    useEffect(() => {
      if (component.value) return undefined;
      const waiting = setTimeout(() => {
        void Promise.all([fetched(), import('../../words/whole-english.ts')]).then(
          ([one]) => (component.value = one),
          () => {},
        );
      }, restMilliseconds);
      return () => clearTimeout(waiting);
    }, []);
    const Now = component.value;
    return Now ? <Now {...props} /> : null;
  };
}
