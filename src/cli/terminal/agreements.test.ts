import { describe, expect, test } from 'vitest';
import { matchesGolden } from '../../figure/golden.cases.ts';
import { matrixOf, seriesOf } from '../../model/agreement/index.ts';
import { readDeclaration } from '../../model/force/index.ts';
import { complyVerdict, en, ru, type Language } from '../../words/index.ts';
import { answered, explained, held, library, set, stood } from '../../answer/agreements.cases.ts';
import { printComply } from './comply.ts';
import { printExplain } from './explain.ts';
import { printMatrix } from './matrix.ts';
import { printSeries } from './series.ts';
import { printStanding } from './standing.ts';
import type { Terminal } from './style.ts';

const pipe = { colour: false, unicode: false, width: 80 };
const languages = { en, ru } as const;

/** What was asked, by the name of the text in the repository. */
const texts: Readonly<Record<string, (terminal: Terminal, language: Language) => string>> = {
  'comply.new-start.us-2011-02': comply('new-start', 'us-2011-02'),
  'comply.new-start.us-2020-09': comply('new-start', 'us-2020-09'),
  'comply.start-2.russia-2001-01': comply('start-2', 'russia-2001-01'),
  'comply.abm.us-alaska-100': comply('abm', 'us-alaska-100'),
  'comply.abm.moscow-system-2001': comply('abm', 'moscow-system-2001'),
  'explain.start-1.us-1990-09.attributed-warheads': (terminal, language) =>
    printExplain(explained('start-1', 'us-1990-09', 'attributed-warheads', { date: '2001-12-05' }), terminal, language),
  'explain.new-start.us-2020-09.launchers.russia': (terminal, language) =>
    printExplain(explained('new-start', 'us-2020-09', 'launchers', { reading: 'Russia' }), terminal, language),
  'comply.matrix': (terminal, language) => {
    const things = ['us-2001-12', 'us-2011-02', 'us-2020-09', 'us-2024', 'us-alaska-100', 'moscow-system-2001'].map(
      held,
    );
    const matrix = matrixOf(set, things, { date: null, reading: null });
    return printMatrix(matrix, { agreements: set.agreements, date: null }, terminal, language);
  },
  'comply.series': (terminal, language) => printSeries(series(), terminal, language),
  'standing.2002-01-15': (terminal, language) => printStanding(stood('2002-01-15'), terminal, language),
  'standing.2024-06-01': (terminal, language) => printStanding(stood('2024-06-01'), terminal, language),
};

function comply(agreement: string, id: string) {
  return (terminal: Terminal, language: Language): string =>
    printComply(answered(agreement, id), { held: held(id), all: set.agreements }, terminal, language);
}

function series() {
  const item = library.list('declaration')[0]!;
  const read = readDeclaration(item.text, item.file);
  if (!read.ok) throw new Error('no declaration');
  return seriesOf(set, read.value)!;
}

describe.each(Object.entries(texts))('%s', (name, print) => {
  test.each(Object.entries(languages))('is the text in the repository: %s', (code, language) =>
    matchesGolden(`${name}${code === 'en' ? '' : `.${code}`}.txt`, print(pipe, language)),
  );

  // A rule is printed as it is written, in both languages and at its own width.
  const told = (terminal: Terminal, language: Language): string =>
    print(terminal, language).replace(/^(?:Rule|Правило) [^]*?\n\n/m, '');

  test('no line is wider than the terminal', () => {
    for (const width of [80, 100, 120])
      for (const language of [en, ru])
        for (const line of told({ ...pipe, width }, language).split('\n'))
          expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test('in a pipe it is ASCII, and Cyrillic letters in Russian', () => {
    expect(told(pipe, en)).toMatch(/^[\n\x20-\x7e]*$/);
    expect(told(pipe, ru)).toMatch(/^[\n\x20-\x7e\u0410-\u044f\u202f«»№]*$/);
  });
});

describe('the verdict', () => {
  const said = (agreement: string, id: string, date?: string, language: Language = en): string =>
    complyVerdict(answered(agreement, id, date === undefined ? {} : { date }), held(id), language);

  test.each([
    [
      'new-start',
      'us-2011-02',
      undefined,
      'On 5 February 2011 the United States is compliant: all three numbers exceed the limits, and these bind only from 5 February 2018.',
    ],
    [
      'abm',
      'us-alaska-100',
      undefined,
      'On 1 September 2000 National missile defence of 100 interceptors in Alaska (plan) is not allowed at any number (Articles I and III), though 100 at one permitted site is.',
    ],
    [
      'new-start',
      'us-2020-09',
      undefined,
      'On 1 September 2020 it is disputed whether the United States is compliant: Deployed and non-deployed launchers and heavy bombers, kept as the United States counts, exceeded by 101 as Russia counts.',
    ],
    [
      'new-start',
      'us-2020-09',
      '2026-03-01',
      'On 1 March 2026 the United States owed nothing under New START (ended on 5 February 2026, by expiry); had it been in force, it would have been kept: all three limits that bind are kept; nearest to its limit is Deployed and non-deployed launchers and heavy bombers, 800 of 800.',
    ],
    [
      'start-1',
      'us-1990-09',
      '2001-12-05',
      'With what us-1990-09 held on 1 September 1990, the United States would not be compliant on 5 December 2001: Deployed ICBMs, SLBMs and heavy bombers, 2,246 where 1,600 are allowed, 646 too many; Attributed warheads, 10,563 where 6,000 are allowed, 4,563 too many; Warheads on deployed ICBMs and SLBMs, 8,210 where 4,900 are allowed, 3,310 too many.',
    ],
    [
      'abm',
      'us-2001-12',
      undefined,
      'On 5 December 2001 nothing in ABM Treaty, 1972 counts what the United States holds: its rules are about defences.',
    ],
  ])('%s, %s, %s', (agreement, id, date, sentence) => expect(said(agreement, id, date)).toBe(sentence));

  test('an estimate is never a declaration: it says so where it is above a limit', () => {
    expect(said('new-start', 'us-2024')).toContain('by the estimate us-2024, which is no declaration');
    expect(said('new-start', 'us-2024')).not.toContain('not compliant');
  });

  test('under a registered reading nothing is called exceeded outright, by whomever it is asked', () => {
    for (const reading of ['US', 'Russia'])
      for (const language of [en, ru]) {
        const sentence = complyVerdict(answered('new-start', 'us-2020-09', { reading }), held('us-2020-09'), language);
        expect(sentence).toMatch(/disputed|спорно/);
        expect(sentence).not.toMatch(/violat|нарушен/i);
      }
  });

  test('in Russian', () =>
    expect(said('new-start', 'us-2011-02', undefined, ru)).toBe(
      'По состоянию на 5 февраля 2011 года обязательства США соблюдены: все числа (3) выше предельных, но пределы обязательны лишь с 5 февраля 2018 года.',
    ));
});

test('a text of a stranger cannot steer the terminal', () => {
  const answer = answered('new-start', 'us-2011-02');
  const evil = { ...answer.agreement, title: { en: 'A\u001b[31m\nB', ru: 'A\u001b[31m' } };
  const limits = answer.compliance.limits.map((one) => ({ ...one, title: evil.title }));
  const text = printComply(
    { ...answer, agreement: evil, compliance: { ...answer.compliance, limits } },
    { held: held('us-2011-02'), all: set.agreements },
    pipe,
    en,
  );
  expect(text).not.toContain('\u001b');
});
