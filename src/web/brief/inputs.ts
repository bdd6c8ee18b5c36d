import type { StatedNumber } from '../../model/scenario/index.ts';
import { capital, extent, inputValue, inputWords, party, say, whole } from '../../words/index.ts';
import { language, t } from '../page.ts';
import type { Chart } from '../state/told.ts';

/** What a number is, its value, and the sign of its footnote. */
export type InputRow = readonly [what: string, value: string, note: string];

export interface Footnote {
  readonly sign: string;
  readonly words: string;
}

export interface BriefInputs {
  readonly parts: readonly { readonly title: string; readonly rows: readonly InputRow[] }[];
  /** how many certain beliefs are not listed */
  readonly rest: string;
  readonly notes: readonly Footnote[];
}

/** Choices, criteria, and beliefs that are uncertain or the reader's own, with their sources as footnotes. */
export function inputsOf(chart: Chart): BriefInputs {
  const { words, side } = chart;
  const beliefs = words.numbers.filter(
    ({ path, quantity }) => !path.startsWith('criteria.') && quantity?.kind !== 'same',
  );
  const listed = beliefs.filter(({ path, quantity }) => quantity?.kind !== 'certain' || path in side.set);
  const { signOf, notes } = footnotes(chart);
  return {
    parts: [
      { title: t('desk.choices'), rows: choiceRows(chart) },
      { title: t('desk.criteria'), rows: criteriaRows(chart) },
      {
        title: t('desk.beliefs'),
        rows: listed.map((one) => [capital(inputWords(one.path, language.value).phrase), valueOf(one), signOf(one)]),
      },
    ],
    rest: t('desk.brief-rest', { n: beliefs.length - listed.length }),
    notes: notes(),
  };
}

function choiceRows({ words }: Chart): readonly InputRow[] {
  const { about, cuts } = words;
  const [first, second] = about.parties.map((name) => party(language.value, name).name) as [string, string];
  return [
    [t('desk.limit'), whole(language.value, about.package.warheads), ''],
    [t('desk.interceptors', { party: first }), whole(language.value, about.package.interceptors), ''],
    [t('desk.interceptors', { party: second }), whole(language.value, about.otherShield), ''],
    [t('desk.cuts'), t(`desk.cuts-${cuts.run}`), ''],
  ];
}

function criteriaRows({ words, result }: Chart): readonly InputRow[] {
  const { retaliation, shield } = words.about.criteria;
  const told = (value: number | readonly [number, number]): string => extent(language.value, value);
  const chance = (value: number | readonly [number, number]): string =>
    inputValue(language.value, 'chance', typeof value === 'number' ? value : value[0]);
  return [
    [t('desk.arrive-label'), told(retaliation.warheads), ''],
    [t('desk.confidence-label'), chance(retaliation.confidence), ''],
    [t('desk.cell'), t(`cell.${result.cell}`), ''],
    [t('desk.missiles'), whole(language.value, shield.missiles), ''],
    [t('desk.warheads-per-missile'), whole(language.value, shield.warheadsPerMissile), ''],
    [t('desk.decoys'), inputValue(language.value, 'number', shield.decoysPerWarhead), ''],
    [t('desk.shield-confidence'), chance(shield.confidence), ''],
  ];
}

/** "0.8 to 0.9", "2 of 4 tests", "0.5" */
function valueOf({ path, quantity }: StatedNumber): string {
  if (quantity === null || quantity.kind === 'same') return '';
  const { kind } = inputWords(path, language.value);
  const one = (n: number): string => inputValue(language.value, kind, n);
  if (quantity.kind === 'certain') return one(quantity.value);
  if (quantity.kind === 'beta')
    return say(language.value, 'figure.beta', { successes: quantity.successes, trials: quantity.trials });
  return t('desk.range', { low: one(quantity.low), high: one(quantity.high) });
}

/** Numbers in the order in which sources come up; a judgement and the reader's own value have letters. */
function footnotes({ words, side }: Chart): { signOf(one: StatedNumber): string; notes(): readonly Footnote[] } {
  const signs = new Map<string, string>();
  const sign = (key: string): string => {
    const known = signs.get(key) ?? (key === 'judged' ? 'j' : key === 'yours' ? 'y' : String(numberOf(signs)));
    signs.set(key, known);
    return known;
  };
  const told = (key: string): string => {
    if (key === 'judged') return t('tag.judged');
    if (key === 'yours') return t('desk.brief-yours');
    const entry = words.cited.find((one) => one.key === key);
    return entry === undefined ? key : `${entry.title}. ${t(`tag.${entry.tag}`)}`;
  };
  return {
    signOf: ({ path, source }) => sign(path in side.set ? 'yours' : (source ?? 'judged')),
    notes: () => [...signs].map(([key, letter]) => ({ sign: letter, words: told(key) })),
  };
}

function numberOf(signs: ReadonlyMap<string, string>): number {
  return [...signs.keys()].filter((key) => key !== 'judged' && key !== 'yours').length + 1;
}
