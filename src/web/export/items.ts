import { t } from '../page.ts';
import { linkHere } from '../address.ts';
import type { Session } from '../state/session.ts';
import { csvOfChart, jsonOf, svgOf, zipOf } from './files.ts';
import type { Saved } from './files.ts';
import { copyText, pngOf, save } from './save.ts';

export interface Item {
  readonly words: string;
  readonly onPress: () => void;
}

/** What the Data button offers. */
export function exportItems(session: Session): readonly Item[] {
  const chart = session.chart.value;
  if (!chart) return [];
  const whole = (saved: Saved | null): void => {
    if (saved === null) session.notice.value = { what: 'not-whole' };
    else save(saved);
  };
  return [
    { words: t('desk.save-csv'), onPress: () => save(csvOfChart(chart)) },
    { words: t('desk.save-json'), onPress: () => whole(jsonOf(chart)) },
    { words: t('desk.save-zip'), onPress: () => whole(zipOf(session, chart, linkHere(session))) },
    {
      words: t('desk.copy-csv'),
      onPress: () => void copyText(session, csvOfChart(chart).content as string),
    },
  ];
}

/** What the Picture button offers. */
export function pictureItems(session: Session): readonly Item[] {
  const chart = session.chart.value;
  if (!chart) return [];
  const svg = (): Saved => svgOf(chart, linkHere(session));
  return [
    { words: t('desk.save-svg'), onPress: () => save(svg()) },
    {
      words: t('desk.save-png'),
      onPress: () => void pngOf(svg()).then(save, () => (session.notice.value = { what: 'no-png' })),
    },
    { words: t('desk.copy-svg'), onPress: () => void copyText(session, svg().content as string) },
  ];
}
