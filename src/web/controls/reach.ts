import { signal } from '@preact/signals';
import type { Key } from '../../words/index.ts';
import { t } from '../page.ts';
import { kindOf } from '../state/state.ts';
import { sheet } from './sheets.tsx';

/** Path of a belief whose lever is to have the focus as soon as it is there. */
export const wantedLever = signal<string | null>(null);

/** Criteria stand in fields that are known by their labels. */
const fields: Readonly<Record<string, Key>> = {
  'criteria.retaliation.warheads': 'desk.arrive-label',
  'criteria.retaliation.confidence': 'desk.confidence-label',
  'criteria.shield.confidence': 'desk.shield-confidence',
  'criteria.shield.attack.decoysPerWarhead': 'desk.decoys',
};

/** Goes to the lever of a number; on a phone its panel is drawn up first. */
export function reach(path: string): void {
  const belief = kindOf(path) === 'beliefs';
  sheet.value = belief ? 'beliefs' : 'choices';
  if (belief) wantedLever.value = path;
  else setTimeout(() => focusField(path), 0);
}

function focusField(path: string): void {
  const key = fields[path];
  const label = key === undefined ? null : t(key as 'desk.decoys');
  const inputs = [...document.querySelectorAll<HTMLInputElement>('#choices input')];
  (inputs.find((input) => input.getAttribute('aria-label') === label) ?? inputs[0])?.focus();
}

/** Focuses the lever of a path, once it is drawn. @returns whether it is */
export function focusLever(path: string): boolean {
  const levers = [...document.querySelectorAll<HTMLElement>('#beliefs [data-path]')];
  const input = levers.find((lever) => lever.dataset['path'] === path)?.querySelector<HTMLElement>('input');
  input?.focus();
  input?.scrollIntoView({ block: 'center' });
  return input !== undefined && input !== null;
}
