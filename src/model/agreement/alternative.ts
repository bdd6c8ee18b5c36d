import { valuesIn } from './bracket-value.ts';
import type { Alternative } from './draft.ts';

/**
 * The number that the words of an alternative are: `2,200`, `2 200`, `no more than 18 visits`.
 *
 * @returns `null`: no such words, or they hold no number, or more than one
 * @source docs/reference/talks.md
 */
export function numberOfAlternative({ words }: Pick<Alternative, 'words'>): number | null {
  if (words === null) return null;
  const { numbers } = valuesIn(words.en, 'en');
  return numbers.length === 1 ? numbers[0]! : null;
}
