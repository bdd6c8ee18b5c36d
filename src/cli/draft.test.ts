import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { agreementSet, complyAsked, complyRecord, openAsked, openRecord } from '../answer/agreements.ts';
import { held, library, set } from '../answer/agreements.cases.ts';
import { agreementUnder, readChoice, readDraft } from '../model/agreement/index.ts';
import type { Choice, ReadDraft } from '../model/agreement/index.ts';
import { lines, valueOf } from '../model/agreement/sample.cases.ts';
import { resultJson } from '../model/scenario/index.ts';
import { en, ru } from '../words/index.ts';
import { printOpen } from './terminal/draft.ts';

const place = { file: 'test', line: 1, column: 1 };
const terminal = { colour: false, unicode: false, width: 100 };

/** New START with what was open at its talks in brackets: made of the library's own text. */
function bracketed(): ReadDraft {
  const put: readonly (readonly [string, string])[] = [
    ['id: new-start\n', 'id: new-start-2009\n'],
    ['status: ended\n', 'status: draft\n'],
    ['- 1,550 warheads', '- [warheads | US: 1,550 | Russia: 1,500] warheads'],
    ['at-most: 1550\n', 'at-most: "[warheads]"\n'],
    ['- 700 deployed', '- [vehicles | US: 700 | Russia: 500 | -] deployed'],
    ['at-most: 700\n', 'at-most: "[vehicles]"\n'],
    ['- 800 launchers', '- [launchers | at most 800 | at most 900] launchers'],
    ['at-most: 800\nfrom: 2018-02-05', 'at-most: "[launchers]"\nfrom: "[day]"'],
    [
      '  source: mid-2018-02\n  tag: read\n```',
      '  source: mid-2018-02\n  tag: read\nwhen: { launchers: ["1", 2] }\n```',
    ],
    ['From 5 February 2018, 7 years after', 'From [day | 5 February 2018 | 2016-02-05], 7 years after'],
  ];
  const english = put.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${from} stands not once in the text`);
    return text.replace(from, to);
  }, library.files['agreements/new-start.md']!);
  // The same name of the file: where a count stopped is told with its place.
  return valueOf(readDraft({ text: english, file: 'agreements/new-start.md' }));
}

const draft = bracketed();
const adopted: Choice = { warheads: 'US', vehicles: 'US', launchers: '1', day: '1' };

describe('New START written with brackets', () => {
  const agreement = valueOf(agreementUnder(draft, adopted));
  const own = agreementSet(library, [agreement]);

  test.each([
    ['us-2011-02', '2011-02-05', null],
    ['us-2011-02', '2018-02-05', null],
    ['us-2020-09', '2020-09-01', 'Russia'],
    ['us-2020-09', '2009-01-01', null],
    ['russia-2020-09', '2020-12-31', null],
    ['us-2001-12', '2018-02-05', 'US'],
    ['us-1990-09', '2018-06-01', null],
  ])('gives for %s on %s byte for byte what the library says of New START, but for its id', (id, date, reading) => {
    const of = held(id);
    const record = (name: string, all: typeof own): string =>
      resultJson(
        complyRecord(
          complyAsked(all, name, of, { date, reading, also: [] }, () => place),
          of,
        ),
      );
    const [written, adoptedText] = [record('new-start-2009', own), record('new-start', set)];
    expect(written).toContain('"agreement":"new-start-2009"');
    expect(written.replace('"agreement":"new-start-2009"', '"agreement":"new-start"')).toBe(adoptedText);
  });

  test('says otherwise under another choice', () => {
    const other = valueOf(agreementUnder(draft, { ...adopted, warheads: 'Russia', vehicles: '3' }));
    expect(other.limits.map(({ id, phases }) => `${id} ${phases[0]!.atMost}`)).toEqual([
      ...['deployed-warheads 1500', 'launchers 800'],
    ]);
  });
});

describe('with something open', () => {
  const question = { date: '2020-09-01', reading: null, also: [] };
  const table = (choice: Choice, limit: string | null = null) =>
    openAsked({ draft, choice, limit }, held('us-2020-09'), question, () => place);

  test('there is a row for each alternative, and a rule that does not exist says so', () => {
    const rows = table({ day: '1' }).rows.map(({ id, choice, outcome }) => [
      ...[id, Object.values(choice).join(), outcome?.counted, outcome?.allowed, outcome?.margin],
    ]);
    expect(rows).toEqual([
      ['deployed-vehicles', 'US', 675, 700, 25],
      ['deployed-vehicles', 'Russia', 675, 500, -175],
      ['deployed-vehicles', '3', undefined, undefined, undefined],
      ['deployed-warheads', 'US', 1457, 1550, 93],
      ['deployed-warheads', 'Russia', 1457, 1500, 43],
      ['launchers', '1', 800, 800, 0],
      ['launchers', '2', 800, 900, 100],
    ]);
  });

  test('several open brackets of one rule stand in all their combinations', () => {
    const rows = table({}).rows.filter(({ id }) => id === 'launchers');
    expect(rows.map(({ choice }) => `${choice['launchers']} ${choice['day']}`)).toEqual(['1 1', '2 1', '1 2', '2 2']);
    expect(table({}, 'launchers').untouched).toEqual([]);
  });

  test('too many of them stand in turn, and that is said', () => {
    const brackets = [1, 2, 3].map((n) => `[n${n}${' | '}${[1, 2, 3, 4].map((one) => one * n).join(' | ')}]`);
    const front = '---\nagreement: 1\nid: many\ntitle: Many\nparties: [US]\nstatus: draft\nsources: []\n---\n';
    const rule = '```rule\nlimit: a\narticle: I\ncount: "[n1] + [n2] * [n3]"\nat-most: 9\n```\n';
    const text = `${front}\n## Article I. One\n\n${brackets.join(' ')}\n\n${rule}`;
    const many = valueOf(readDraft({ text, file: 'many.md' }));
    const found = openAsked({ draft: many, choice: {}, limit: null }, held('us-2001-12'), question, () => place);
    expect([found.rows.length, found.inTurn]).toEqual([1 + 3 * 3, ['a']]);
  });

  test('it is said in both languages, with no verdict in it', () => {
    const around = { held: held('us-2020-09'), date: '2020-09-01' };
    const [english, russian] = [en, ru].map((language) => printOpen(table({ day: '1' }), around, terminal, language));
    expect(english).toMatchInlineSnapshot(`
      "New START on 1 September 2020: no verdict, for 3 brackets are open on which rules rest. What each
      alternative does:

      us-2020-09: the United States, 2020-09-01, New START declaration.
      Chosen: day=1 (5 February 2018).

      article  counted  allowed  margin  applies  limit
      II.1.a                                      Deployed ICBMs, SLBMs and heavy bombers
                   675      700      25  yes      vehicles=US (700)
                   675      500    -175  yes      vehicles=Russia (500)
                     -        -       -           vehicles=3 (no such words): no such rule
      II.1.b                                      Warheads on them
                 1,457    1,550      93  yes      warheads=US (1,550)
                 1,457    1,500      43  yes      warheads=Russia (1,500)
      II.1.c                                      Deployed and non-deployed launchers and heavy bombers
                   800      800       0  yes      launchers=1 (at most 800): as the United States counts
                   901      800    -101  yes      launchers=1 (at most 800): as Russia counts
                   800      900     100  yes      launchers=2 (at most 900): as the United States counts
                   901      900      -1  yes      launchers=2 (at most 900): as Russia counts

      Open
        vehicles   article II, line 28  US: 700; Russia: 500; 3: -
        warheads   article II, line 30  US: 1,550; Russia: 1,500
        launchers  article II, line 31  1: at most 800; 2: at most 900
      "
    `);
    expect(russian).toContain('вывода нет');
    expect(english + russian!).not.toMatch(/compliant|\bkept\b|соблюда/);
  });

  test('as JSON it holds to its schema, and says null of whether it is kept', () => {
    const record = openRecord(table({ day: '1' }), held('us-2020-09'), question);
    const schema = new URL('../../docs/reference/schema/comply-open.schema.json', import.meta.url);
    const holds = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
      JSON.parse(readFileSync(schema, 'utf8')) as object,
    );
    expect(holds(JSON.parse(resultJson(record))), JSON.stringify(holds.errors)).toBe(true);
    expect(holds({ ...record, unheardOf: 1 })).toBe(false);
    expect(holds({ ...record, kept: true })).toBe(false);
  });

  test('each open bracket is named with its article and line', () => {
    const read = agreementUnder(draft, { day: '1', launchers: '1', vehicles: 'US' });
    expect(read.ok ? [] : lines(read.problems)).toEqual(['bracket-open 30:3']);
    expect(read.ok ? '' : read.problems[0]!.wrong).toBe('the bracket `warheads` of article II, line 30, is open');
  });
});

test('a choice is said by owner, number or words', () => {
  expect(valueOf(readChoice(draft, ['warheads=1500', 'vehicles=3', 'launchers=at most 900'], () => place))).toEqual({
    ...{ warheads: 'Russia', vehicles: '3', launchers: '2' },
  });
});
