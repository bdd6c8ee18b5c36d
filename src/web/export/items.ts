import { t } from '../page.ts';
import type { Session } from '../state/session.ts';
import type { Chart } from '../state/told.ts';
import type * as files from './files.ts';
import type { Saved } from './files.ts';
import { copyText, pngOf, save } from './save.ts';

export interface Item {
  readonly words: string;
  readonly onPress: () => void;
}

/** What makes files is fetched when the first one is wanted. */
type Files = typeof files;

function item(words: string, chart: Chart, of: (module: Files, chart: Chart) => unknown): Item {
  return { words, onPress: () => void import('./files.ts').then((module) => of(module, chart)) };
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
    item(t('desk.save-csv'), chart, ({ csvOfChart }) => save(csvOfChart(chart))),
    item(t('desk.save-json'), chart, ({ jsonOf }) => whole(jsonOf(chart))),
    item(t('desk.save-zip'), chart, ({ zipOf, linkHere }) => whole(zipOf(chart, linkHere(session)))),
    item(t('desk.copy-csv'), chart, ({ csvOfChart }) => copyText(session, csvOfChart(chart).content as string)),
  ];
}

/** What the Picture button offers. */
export function pictureItems(session: Session): readonly Item[] {
  const chart = session.chart.value;
  if (!chart) return [];
  const noPng = (): void => void (session.notice.value = { what: 'no-png' });
  return [
    item(t('desk.save-svg'), chart, ({ svgOf, linkHere }) => save(svgOf(chart, linkHere(session)))),
    item(t('desk.save-png'), chart, ({ svgOf, linkHere }) => pngOf(svgOf(chart, linkHere(session))).then(save, noPng)),
    item(t('desk.copy-svg'), chart, ({ svgOf, linkHere }) =>
      copyText(session, svgOf(chart, linkHere(session)).content as string),
    ),
  ];
}
