import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { Session } from '../../state/session.ts';
import { goTo } from './going.ts';
import type { Page } from './places.ts';

/** Whether the reader pressed to get here; a page that is only opened does not take the focus. */
let moving = false;

export function move(session: Session, page: Page): void {
  moving = true;
  goTo(session, page);
}

/** The heading of a page; when the reader goes on, it takes the focus, so that the next page is read from its top. */
export function Heading({ children }: { children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moving) return;
    moving = false;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
