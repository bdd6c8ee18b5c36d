import { assessTable, csvOf } from '../../figure/index.ts';
import { resultJson } from '../../model/scenario/index.ts';
import { t } from '../page.ts';
import type { Session } from '../state/session.ts';
import type { Assessment } from '../state/told.ts';
import { runLine } from './command.ts';
import type { Saved } from './files.ts';
import type { Item } from './items.ts';
import { copyText, save } from './save.ts';

/** What the Data button of an assessment offers; its JSON, that of the command line byte for byte, once it is sharp. */
export function assessItems(session: Session, assessed: Assessment): readonly Item[] {
  const csv = csvOfAssessment(assessed);
  return [
    { words: t('desk.save-csv'), onPress: () => save(csv) },
    ...(assessed.rough ? [] : [{ words: t('desk.save-json'), onPress: () => save(jsonOfAssessment(assessed)) }]),
    { words: t('desk.copy-csv'), onPress: () => void copyText(session, csv.content as string) },
  ];
}

function csvOfAssessment(assessed: Assessment): Saved {
  return { name: `${nameOf(assessed)}.csv`, type: 'text/csv', content: csvOf(assessTable(assessed.result)) };
}

function jsonOfAssessment(assessed: Assessment): Saved {
  const content = resultJson(assessed.result);
  return { name: `${nameOf(assessed)}.json`, type: 'application/json', content };
}

/** What gives the same numbers on a command line. */
export function commandOfAssessment({ scenario, side, result, today }: Assessment): string {
  return runLine('assess', scenario, side, result, today ? ['--today'] : []);
}

function nameOf({ result, side, today }: Assessment): string {
  const changed = Object.keys(side.set).length > 0 ? 'changed' : null;
  return [result.scenario, result.alternative, changed, today ? 'today' : null, 'assess']
    .filter((part) => part !== null)
    .join('.');
}
