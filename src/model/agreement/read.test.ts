import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { readAgreement } from './read.ts';
import { agreementOf, frontLines, limitOf, lines, problemsOf, textOfRules, valueOf } from './sample.cases.ts';

describe('an agreement is read', () => {
  test('with what its front matter says', () => {
    const front = frontLines('full-title: A Sample Treaty\nsigned: 2001-01-01\nin-force: 2002-01-01\nnote: N\n');
    expect(agreementOf([], front)).toMatchObject({
      id: 'sample',
      file: 'sample.md',
      title: { en: 'Sample', ru: 'Sample' },
      fullTitle: { en: 'A Sample Treaty', ru: 'A Sample Treaty' },
      parties: [
        { name: 'US', was: [] },
        { name: 'Russia', was: ['USSR'] },
      ],
      ...{ signed: '2001-01-01', inForce: '2002-01-01', ended: null, status: 'in-force', amends: null, repeals: [] },
      ...{ sources: ['recall'], russian: null, term: null, amendments: [] },
    });
  });

  test('with a limit of one number, which binds from the day that the rule names', () => {
    const [limit] = agreementOf([limitOf('1', 1550, 'from: 2018-02-05\nsource: recall\nnote: N\n')]).limits;
    expect(limit).toMatchObject({
      ...{ kind: 'limit', id: 'sample', article: 'I', section: 'I', from: 'sample', unit: 'warheads', note: 'N' },
      ...{
        title: { en: 'sample', ru: 'sample' },
        binds: [],
        first: [],
        readings: [],
        source: 'recall',
        tag: 'recalled',
      },
      binding: { from: '2018-02-05', until: null, on: null },
      phases: [{ from: '2018-02-05', atMost: 1550, source: 'recall', tag: 'recalled' }],
    });
    expect(limit!.text).toMatch(/^limit: sample\n.*note: N$/s);
    expect(limit!.place).toMatchObject({ line: 12, column: 1 });
  });

  test('with phases, each with its own source or that of the rule', () => {
    const rule =
      'limit: a\narticle: I.1\ncount: "1"\nsource: one\ntag: read\nphases:\n- { from: 1997-12-05, at-most: 2100 }\n- { from: 1999-12-05, at-most: 1900, source: recall }\n';
    expect(agreementOf([rule]).limits[0]!.phases).toEqual([
      { from: '1997-12-05', atMost: 2100, source: 'one', tag: 'read' },
      { from: '1999-12-05', atMost: 1900, source: 'recall', tag: 'recalled' },
    ]);
  });

  test('with bans, measures, a term and contingencies', () => {
    const agreement = agreementOf([
      'ban: mirved\narticle: I.4\nmatch: system.heavy\ndownloadable: [{ by: 4 }, { by: 5, type: SS-19, launchers: 105 }]\nconvertible: [{ type: SS-18, launchers: 90, to: single }]\n',
      'ban: space\narticle: I\nmatch: defence.basing == "space"\n',
      'measure: inspections\narticle: I\ntype: one\nper-year: 10\nnotice-hours: 32\n',
      'term: { signed: 1972-05-26, withdrawal-notice-months: 6, unlimited: true }\narticle: XV\n',
      'contingency: on-abm\nwhile: abm\nbinds: [Russia]\nlimit: none\n'.replace('limit: none\n', ''),
    ]);
    expect(agreement.bans).toMatchObject([
      {
        ...{ id: 'mirved', unit: 'launchers', count: { text: '(system.heavy) ? system.deployedLaunchers : 0' } },
        downloadable: [
          { by: 4, type: null, launchers: null },
          { by: 5, type: 'SS-19', launchers: 105 },
        ],
        convertible: [{ type: 'SS-18', launchers: 90 }],
      },
      { id: 'space', unit: 'defences', match: { about: 'defence' } },
    ]);
    const numbers = { 'per-year': 10, 'notice-hours': 32 };
    expect(agreement.measures).toMatchObject([{ id: 'inspections-one', type: 'one', numbers }]);
    expect(agreement.term).toMatchObject({
      signed: '1972-05-26',
      withdrawalNoticeMonths: 6,
      unlimited: true,
      article: 'XV',
    });
    expect(agreement.contingencies).toMatchObject([
      { id: 'on-abm', while: 'abm', limit: null, binds: ['Russia'], article: 'I' },
    ]);
  });

  test('with readings, whose expressions are those of the rule’s kind', () => {
    const readings = 'readings:\n- { by: Russia, KEY: TEXT, text: { en: E, ru: R }, from: 2018-02-05 }\n';
    const limit = limitOf('1', 1, readings.replace('KEY: TEXT', 'count: "2"'));
    const ban = `ban: b\narticle: I\nmatch: system.heavy\n${readings.replace('KEY: TEXT', 'match: system.mobile')}`;
    const { limits, bans } = agreementOf([limit, ban]);
    expect(limits[0]!.readings).toMatchObject([
      { by: 'Russia', expression: { text: '2' }, binding: { from: '2018-02-05' } },
    ]);
    expect(bans[0]!.readings[0]!.expression.text).toBe('(system.mobile) ? system.deployedLaunchers : 0');
  });

  test('with the same articles in Russian', () => {
    const english = { text: `${frontLines('note: N\n')}## Article I. Limits\n`, file: 'a.md' };
    const text = '---\nagreement: 1\nid: sample\nlanguage: ru\ntitle: Образец\nnote: П\n---\n## Статья I. Пределы\n';
    const { title, note, russian } = valueOf(readAgreement(english, { text, file: 'a.ru.md' }));
    expect({ title, note }).toEqual({ title: { en: 'Sample', ru: 'Образец' }, note: { en: 'N', ru: 'П' } });
    expect(russian!.sections).toMatchObject([{ id: 'I', title: 'Пределы', place: { file: 'a.ru.md', line: 8 } }]);
  });
});

/** The museum in e2e has each of these once, word for word; here are those that it cannot tell apart. */
describe('what is wrong with an agreement is told', () => {
  const head = 'limit: a\narticle: I\ncount: "1"\nat-most: 1\n';

  test('all at once, in the order of the text, at most a hundred', () => {
    const front = frontLines('ended: 2019-02-30\n');
    expect(problemsOf([limitOf('x'), limitOf('y', -1)], front)).toEqual([
      'no-such-day 8:8',
      'unknown-name 16:9',
      'negative-limit 24:10',
    ]);
    expect(
      problemsOf(Array.from({ length: 105 }, (_, at) => head.replace('a', `a${at}`).replace('"1"', 'x'))),
    ).toHaveLength(100);
  });

  test.each([
    ['a rule of two kinds', 'limit: a\nban: b\n', ['two-kinds-of-rule 14:1']],
    ['a contingency of one limit is no limit', 'contingency: c\nwhile: d\nlimit: e\n', ['no-such-limit 15:8']],
    ['on and until', `${head}on: 2012-12-31\nuntil: 2012-12-31\n`, ['two-bindings 17:5']],
    [
      'a reading with both keys',
      `${head}readings: [{ by: US, count: "1", match: "true", text: x }]\n`,
      ['reading-of-other-kind 17:12'],
    ],
    [
      'a reading that ends first',
      `${head}readings: [{ by: US, count: "1", text: x, from: 2002-01-01, until: 2001-01-01 }]\n`,
      ['ends-before-it-begins 17:68'],
    ],
    ['a reading of USSR', `${head}readings: [{ by: USSR, count: "1", text: x }]\n`, []],
    ['a name of the party in other letters', `${head}binds: [russia]\n`, ['not-a-party 17:9']],
    [
      'an article that only begins like this one',
      head.replace('article: I', 'article: II'),
      ['article-elsewhere 14:10'],
    ],
    ['a paragraph of the article', head.replace('article: I', 'article: I.1.b'), []],
    ['an empty list of phases', head.replace('at-most: 1', 'phases: []'), ['wrong-length 16:9']],
    ['a list for a number', head.replace('at-most: 1', 'at-most: [1500, 1700]'), ['bracket-not-agreed 16:10']],
    ['infinity for a number', head.replace('at-most: 1', 'at-most: .inf'), ['negative-limit 16:10']],
    [
      'a hundred readings',
      `${head}readings: [${'{ by: US, count: "1", text: x },'.repeat(100)}]\n`,
      ['wrong-length 17:11'],
    ],
  ])('%s', (_, rule, says) => expect(problemsOf([rule])).toEqual(says));

  test('two readings of one party on days that follow each other are two readings', () => {
    const reading = (days: string) => `- { by: Russia, count: "0", text: x, ${days} }\n`;
    const [first, second, third] = ['until: 2018-02-04', 'from: 2018-02-05', 'from: 2018-02-04'].map(reading);
    expect(problemsOf([`${head}readings:\n${first}${second}`])).toEqual([]);
    expect(problemsOf([`${head}readings:\n${first}${third}`])).toEqual(['reading-twice 19:9']);
  });

  test('a contingency of a limit that cannot be read is not told of a second time', () => {
    expect(problemsOf([head.replace('"1"', 'x'), 'contingency: c\nwhile: d\nlimit: a\n'])).toEqual([
      'unknown-name 15:8',
    ]);
  });

  test('an amendment may name limits of its baseline', () => {
    expect(problemsOf(['contingency: c\nwhile: d\nlimit: e\n'], frontLines('amends: other\n'))).toEqual([]);
  });

  test('rules of faulty front matter are read all the same', () => {
    expect(problemsOf([limitOf('x', 1, 'binds: [China]\n')], frontLines('signed: soon\n'))).toEqual([
      'no-such-day 8:9',
      'unknown-name 16:9',
    ]);
  });

  test('both languages at once', () => {
    const english = { text: textOfRules([limitOf('x')]), file: 'a.md' };
    const russian = { text: '---\nagreement: 1\nid: b\nlanguage: de\ntitle: T\n---\n', file: 'a.ru.md' };
    const read = readAgreement(english, russian);
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
      "a.ru.md:4:11  language is the text 'de' · ru · write one of these",
      expect.stringContaining('a.md:15:9  no rule sees the name `x`'),
    ]);
    expect(lines(read.ok ? [] : read.problems)).toHaveLength(2);
  });
});
