import { strToU8, zipSync } from 'fflate';
import { csvOf, linkagePoints, linkagePresets, linkageShares, linkageSvg, linkageTable } from '../../figure/index.ts';
import { resultJson } from '../../model/scenario/index.ts';
import { named } from '../../words/index.ts';
import { language, t } from '../page.ts';
import type { Chart } from '../state/told.ts';
import { contextOf } from '../view.ts';
import { commandOf } from './command.ts';

export { linkHere } from '../address.ts';

/** Something to save: a name and what is in it. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** The JSON of the command line, byte for byte; null: not all of it is worked out yet. */
export function jsonOf(chart: Chart): Saved | null {
  if (chart.stage !== 'whole') return null;
  return { name: `${nameOf(chart)}.json`, type: 'application/json', content: resultJson(chart.result) };
}

export function svgOf(chart: Chart, link: string): Saved {
  const content = linkageSvg(chart.result, contextOf(chart, 'linkage', link));
  return { name: `${nameOf(chart)}.svg`, type: 'image/svg+xml', content };
}

export function csvOfChart(chart: Chart): Saved {
  const content = csvOf(linkageTable(chart.result, contextOf(chart, 'linkage')));
  return { name: `${nameOf(chart)}.csv`, type: 'text/csv', content };
}

/** All of it, with the words and the command that give it again. */
export function zipOf(chart: Chart, link: string): Saved | null {
  const json = jsonOf(chart);
  if (json === null) return null;
  const name = nameOf(chart);
  const files = {
    [json.name]: json.content as string,
    [`${name}.svg`]: svgOf(chart, link).content as string,
    [`${name}.csv`]: csvOfChart(chart).content as string,
    [`${name}.shares.csv`]: csvOf(linkageShares(chart.result)),
    [`${name}.points.csv`]: csvOf(linkagePoints(chart.result)),
    [`${name}.presets.csv`]: csvOf(linkagePresets(chart.result)),
    'README.txt': readme(chart, link),
  };
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return { name: `${name}.zip`, type: 'application/zip', content: zipSync(texts, { mtime: '1980-01-01' }) };
}

function readme(chart: Chart, link: string): string {
  const { result, words } = chart;
  return [
    named(language.value, words.about.title),
    '',
    t('desk.zip-made', { engine: result.engine, draws: result.draws, seed: String(result.seed) }),
    t('desk.zip-command'),
    `  ${commandOf(chart)}`,
    t('desk.zip-link'),
    `  ${link}`,
    '',
    t('desk.zip-sources'),
    ...words.cited.map(({ key, title, address }) => `  ${key}: ${title}${address === null ? '' : ` (${address})`}`),
    '',
  ].join('\n');
}

export function nameOf({ result, side }: Chart): string {
  const changed = Object.keys(side.set).length > 0 ? 'changed' : null;
  return [result.scenario, result.alternative, changed, 'linkage'].filter((part) => part !== null).join('.');
}
