import { csvOf, talksLanesSvg, talksPackages, talksValuesSvg } from '../../../figure/index.ts';
import { resultJson } from '../../../model/scenario/index.ts';
import { linkHere } from '../../address.ts';
import type { TalksOpened } from '../../engine/talks-record.ts';
import type { Saved } from '../../export/files.ts';
import type { Item } from '../../export/items.ts';
import { save } from '../../export/save.ts';
import { t } from '../../page.ts';
import { contextOfTalks } from './context.ts';
import type { Shown } from './shown.ts';

/** What the Data button offers: the JSON of the command line, and the packages as a table. */
export function dataItems({ result }: TalksOpened): readonly Item[] {
  const name = `${result.talks}.${result.round.date}`;
  return [
    saved(t('desk.save-json'), { name: `${name}.json`, type: 'application/json', content: resultJson(result) }),
    saved(t('desk.save-csv'), { name: `${name}.csv`, type: 'text/csv', content: csvOf(talksPackages(result)) }),
  ];
}

/** What the Picture button offers; what there is no picture of is left out. */
export function pictureItems({ session, answer, result }: Shown): readonly Item[] {
  const context = { ...contextOfTalks(answer), link: linkHere(session) };
  const pictures = [
    { what: 'values', draw: talksValuesSvg, there: result.bargain !== null },
    { what: 'lanes', draw: talksLanesSvg, there: result.rounds.length > 0 },
  ] as const;
  return pictures
    .filter(({ there }) => there)
    .map(({ what, draw }) => ({
      words: t(`parley.save-${what}`),
      onPress: () => {
        const content = draw(result, context);
        if (content !== null) save({ name: `${result.talks}.${what}.svg`, type: 'image/svg+xml', content });
      },
    }));
}

function saved(words: string, file: Saved): Item {
  return { words, onPress: () => save(file) };
}
