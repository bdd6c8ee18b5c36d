import type { ComponentChildren, JSX } from 'preact';
import { Sheets } from '../controls/sheets.tsx';
import type { Session } from '../state/session.ts';
import { Beliefs } from './linkage/beliefs.tsx';
import { Choices, Criteria } from './linkage/choices.tsx';

/** A screen between the levers: choices and criteria at its left, beliefs at its right. */
export function BetweenLevers(props: { readonly session: Session; readonly children: ComponentChildren }): JSX.Element {
  const { session, children } = props;
  const choices = (
    <>
      <Choices session={session} />
      <Criteria session={session} />
    </>
  );
  return <Sheets parts={{ choices, beliefs: <Beliefs session={session} /> }}>{children}</Sheets>;
}
