import type { TalksContext } from '../../../figure/index.ts';
import { named } from '../../../words/index.ts';
import type { TalksOpened } from '../../engine/talks-record.ts';
import { language } from '../../page.ts';

/** What pictures and files of talks say beside the result, in the reader's language. */
export function contextOfTalks({ draft, scenario, positions }: TalksOpened): TalksContext {
  return {
    scenario: named(language.value, scenario.title),
    draft: draft.title,
    positions,
    language: language.value,
  };
}
