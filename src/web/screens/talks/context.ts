import type { TalksContext } from '../../../figure/index.ts';
import { commandLine, named } from '../../../words/index.ts';
import type { TalksOpened } from '../../engine/talks-record.ts';
import { language, languageCode } from '../../page.ts';

/** What pictures and files of talks say beside the result, in the reader's language. */
export function contextOfTalks({ draft, scenario, positions }: TalksOpened): TalksContext {
  return {
    scenario: named(language.value, scenario.title),
    draft: draft.title,
    positions,
    language: language.value,
  };
}

/** What gives the same numbers on a command line, the package with them. */
export function commandOfTalks({ result, opening }: TalksOpened): string {
  const { talks, round, chosen, draws, seed } = result;
  const choose = Object.entries(chosen?.choice ?? {}).flatMap(([name, id]) => ['--choose', `${name}=${id}`]);
  const settings = opening.set.filter(([path]) => path !== 'runs.draws');
  const options = {
    ...(opening.alternative !== null && { alternative: opening.alternative }),
    set: settings.map(([path, value]) => `${path}=${typeof value === 'string' ? value : JSON.stringify(value)}`),
    ...(languageCode() !== 'en' && { lang: languageCode() }),
  };
  return commandLine('talks', talks, options, { draws, seed }, [...choose, '--round', round.date]);
}
