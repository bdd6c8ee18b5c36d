import type { JSX } from 'preact';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';

export function TimelinePicture(_: { answer: AgreementsAnswer }): JSX.Element | null {
  return null;
}
