import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { readChoice } from './choice.ts';
import { draftFrom, draftFront, draftProblemsOf, sampleDraft } from './draft.cases.ts';
import type { Choice } from './draft.ts';
import { agreementUnder, readDraft } from './read-draft.ts';
import type { ReadDraft } from './read-draft.ts';
import { readAgreement } from './read.ts';
import { lines, valueOf } from './sample.cases.ts';

const sample = draftFrom(sampleDraft);
const first: Choice = { ceiling: 'US', 'date-of-end': 'US', weight: '1', visits: 'US', abm: 'Russia' };

/** Article I with a bracket, and a rule or none. */
const withBracket = (prose: string, rule = ''): string =>
  `${draftFront()}\n## Article I. One\n\n${prose}\n${rule === '' ? '' : `\n\`\`\`rule\n${rule}\n\`\`\`\n`}`;
const ceiling = '[ceiling | US: 2,200 | Russia: 1,500]';
const limit = 'limit: warheads\narticle: I\ncount: "1"\nat-most: "[ceiling]"';

describe('brackets in the prose', () => {
  test('have names, titles, articles, places and alternatives with their owners', () => {
    expect(
      sample.brackets.map(({ name, section, place }) => `${name} ${section} ${place.line}:${place.column}`),
    ).toEqual([...['ceiling I 13:36', 'date-of-end I 14:14', 'weight II 29:24', 'visits II 31:3', 'abm II 33:20']]);
    expect(sample.brackets.map(({ alternatives }) => alternatives.map(({ id }) => id).join())).toEqual([
      ...['US,Russia', 'US,Russia,3', '1,Russia,US', 'US,Russia', 'Russia,US'],
    ]);
    expect(sample.brackets[0]).toMatchObject({
      title: { en: 'the ceiling', ru: 'потолок' },
      alternatives: [{ by: 'US', words: { en: '2,200' } }, { by: 'Russia' }],
    });
    expect(sample.brackets[3]!.alternatives[1]).toEqual({ id: 'Russia', by: 'Russia', words: null });
  });

  test('part the prose, over the lines of a paragraph too; one that is only a bracket stays', () => {
    expect(sample.sections[0]!.prose.en[0]!.parts).toEqual([
      'Each Party shall hold no more than ',
      { bracket: 'ceiling' },
      ' deployed strategic warheads, by ',
      { bracket: 'date-of-end' },
      '. A plain [bracket].',
    ]);
  });

  test('an owner of two alternatives names neither, and an earlier name is that of today', () => {
    const { brackets } = draftFrom(withBracket('[a | US: one | US: two | USSR: three | Note\\: four]'));
    expect(brackets[0]!.alternatives.map(({ id, by, words }) => [id, by, words?.en])).toEqual([
      ...[
        ['1', 'US', 'one'],
        ['2', 'US', 'two'],
      ],
      ...[
        ['Russia', 'Russia', 'three'],
        ['4', null, 'Note: four'],
      ],
    ]);
  });

  test.each([
    ['is not closed', 'One [a | x | y and\nthen [b | x | y].', 'bracket-unclosed 12:5'],
    ['is not closed in its paragraph', 'One [a | x | y\n\nand z].', 'bracket-unclosed 12:5'],
    ['is nested', 'One [a | x [b | y | z] | w].', 'bracket-nested 12:12'],
    ['has no alternative', 'One [a].', 'one-alternative 12:5'],
    ['has one alternative', 'One [a | x].', 'one-alternative 12:5'],
    ['has the same words twice', 'One [a | US: x | Russia: x].', 'same-words 12:18'],
    ['has no words twice', 'One [a | US: - | x | -].', 'same-words 12:22'],
    ['has a name twice', 'One [a | x | y].\n\nTwo [a | x | z].', 'bracket-twice 14:5'],
    ['has no name', 'One [two words | x | y].', 'bracket-name 12:5'],
    ['has an owner that is no party', 'One [a | USA: x | Russia: y].', 'unknown-owner 12:10'],
    ['has an alternative without words', 'One [a | US: | y].', 'empty-alternative 12:10'],
    ['has 13 alternatives', `One [a${' | x'.repeat(13)}].`, 'too-many-alternatives 12:5'],
    ['has words of 1,001 characters', `One [a | ${'x'.repeat(1001)} | y].`, 'alternative-too-long 12:10'],
  ])('one that %s is refused', (_, prose, says) => {
    expect(draftProblemsOf(withBracket(prose))[0]).toBe(says);
  });

  test('stand in no heading', () => {
    expect(draftProblemsOf(withBracket('x').replace('One', 'One [a | x | y]'))).toEqual(['bracket-in-heading 10:1']);
  });

  test('up to sixty may stand in a text', () => {
    const many = (count: number): string =>
      withBracket(Array.from({ length: count }, (_, i) => `[b${i} | x | y]`).join(' '));
    expect(draftFrom(many(40)).brackets).toHaveLength(40);
    expect(draftFrom(many(60)).brackets).toHaveLength(60);
    expect(draftProblemsOf(many(500))).toEqual(['too-many-brackets 12:831']);
  });
});

describe('rules over brackets', () => {
  test('name them, and exist only where something is chosen that allows it', () => {
    expect(sample.rules.map(({ kind, id, brackets }) => `${kind} ${id}: ${brackets.join(' ')}`)).toEqual([
      'limit deployed-warheads: weight date-of-end ceiling',
      'measure visits: visits',
      'ban heavy: abm ceiling',
      'contingency on-abm: visits',
      'effect abm: abm',
      'effect abm: abm',
    ]);
    const there = (choice: Choice): readonly boolean[] => sample.rules.map(({ under }) => under(choice) !== null);
    expect(there(first)).toEqual([true, true, false, true, false, true]);
    expect(there({ ...first, ceiling: 'Russia', visits: 'Russia' })).toEqual([true, false, true, false, false, true]);
    expect(there({ ...first, abm: 'US' })).toEqual([true, true, false, true, true, false]);
  });

  test('take numbers, days and words from them', () => {
    const [rule] = sample.rules;
    expect(rule!.under({ ...first, weight: 'Russia' })).toMatchObject({
      count: { text: 'system.deployedWarheads * 2' },
      phases: [{ atMost: 3000 }, { from: '2012-12-31', atMost: 2200 }],
    });
    expect(rule!.under({ ...first, ceiling: 'Russia', 'date-of-end': 'Russia' })).toMatchObject({
      phases: [{}, { from: '2007-12-31', atMost: 1500 }],
    });
    expect(sample.rules[1]!.under(first)).toMatchObject({ numbers: { 'per-year': 18 } });
  });

  test('are read once for each choice of the brackets that they name', () => {
    const [rule] = sample.rules;
    expect(rule!.under({ ...first, abm: 'US' })).toBe(rule!.under(first));
    expect(rule!.under({ ...first, weight: 'US' })).not.toBe(rule!.under(first));
  });

  test('a fault inside what was put together stands where it is in the file', () => {
    const count = 'count: "system.deployedWarheads * [w] + system.heavi"\nat-most: 1';
    const wrong = withBracket('[w | 1 | 22,222]', `limit: a\narticle: I\n${count}`);
    // Told once, though two alternatives have it.
    expect(draftProblemsOf(wrong)).toEqual([`unknown-name 17:${count.indexOf('heavi') + 1}`]);
    const other = withBracket('[w | 1 | x]', 'limit: a\narticle: I\ncount: "1 + [w]"\nat-most: 1');
    expect(draftProblemsOf(other)).toEqual([`unknown-name 17:${'count: "1 + '.length + 1}`]);
  });

  test.each([
    ['names a bracket that is nowhere', 'x', limit, ['bracket-nowhere 18:10']],
    ['names one in an expression', 'x', 'limit: a\narticle: I\ncount: "[w] + 1"\nat-most: 1', ['bracket-nowhere 17:8']],
    ['names one in `when`', ceiling, 'ban: a\narticle: I\nmatch: "true"\nwhen: celing', ['bracket-nowhere 18:7']],
    ['names one as a key', ceiling, 'ban: a\narticle: I\nmatch: "true"\nwhen: { b: US }', ['bracket-nowhere 18:9']],
    [
      'names no alternative',
      ceiling,
      'ban: a\narticle: I\nmatch: "true"\nwhen: { ceiling: [US, UK] }',
      ['no-such-alternative 18:23'],
    ],
    [
      'says `when` in no way',
      ceiling,
      'ban: a\narticle: I\nmatch: "true"\nwhen: [ceiling]',
      ['when-written-otherwise 18:7'],
    ],
    [
      'needs a number that is not there',
      '[ceiling | US: many | 5 or 6 | 7]',
      limit,
      ['bracket-without-number 12:12', 'bracket-without-number 12:23'],
    ],
    [
      'needs a day that is not there',
      '[d | 2001-02-30 | 2001-03-30]',
      'ban: a\narticle: I\nmatch: "true"\nfrom: "[d]"',
      ['bracket-without-day 12:6'],
    ],
    [
      'is never there',
      '[a | x | -]',
      'ban: b\narticle: I\nmatch: "true"\ntitle: "[a]"\nwhen: { a: 2 }',
      ['rule-never 19:1'],
    ],
    ['stands twice under some choice', ceiling, `${limit}\n\`\`\`\n\n\`\`\`rule\n${limit}`, ['rule-twice 22:8']],
    ['is a contingency of no limit', ceiling, 'contingency: a\nwhile: abm\nlimit: b', ['no-such-limit 17:8']],
    ['becomes what none can', ceiling, 'standing: abm\nbecomes: over', ['unknown-value 16:10']],
  ])('one that %s is refused', (_, prose, rule, says) => {
    expect(draftProblemsOf(withBracket(prose, rule))).toEqual(says);
  });

  test('two of one id that never meet are no slip', () => {
    const two = ['US', 'Russia'].map((by) => `limit: a\narticle: I\ncount: "1"\nat-most: 1\nwhen: { ceiling: ${by} }`);
    expect(draftProblemsOf(withBracket(ceiling, two.join('\n```\n\n```rule\n')))).toEqual([]);
  });

  test('`when` may ask for an alternative without words', () => {
    const rule = 'ban: b\narticle: I\nmatch: "true"\nwhen: { visits: Russia }';
    const [ban] = draftFrom(withBracket('[visits | US: 18 visits | Russia: -]', rule)).rules;
    expect([ban!.under({ visits: 'Russia' })?.id, ban!.under({ visits: 'US' })]).toEqual(['b', null]);
  });
});

describe('a draft in two languages', () => {
  const english = withBracket('One [a | US: 2,200 | Russia: -] and [b | by 31 December 2007 | by 1 May 2008].');
  const russian = (prose: string): string =>
    `---\nagreement: 1\nid: sample\nlanguage: ru\ntitle: Проект\n---\n\n## Статья I. Первая\n\n${prose}\n`;
  const sound = 'Раз [a | US: 2 200 | Russia: -] и [b | к 31 декабря 2007 года | к 2008-05-01].';

  test('has the words of both', () => {
    const { brackets, sections } = draftFrom(english, russian(sound));
    expect(brackets[1]!.alternatives[0]!.words).toEqual({ en: 'by 31 December 2007', ru: 'к 31 декабря 2007 года' });
    expect(sections[0]!.prose.ru![0]!.parts).toEqual(['Раз ', { bracket: 'a' }, ' и ', { bracket: 'b' }, '.']);
  });

  test.each([
    ['lacks a bracket', sound.replace(/\[b.*\]/, 'x'), 'ru bracket-not-translated 8:1'],
    ['has one more', `${sound} [c | x | y]`, `ru bracket-of-one-language 10:${sound.length + 2}`],
    ['has another order', sound.replace(/(\[a.*?\])(.*)(\[b.*?\])/, '$3$2$1'), 'ru bracket-out-of-order 10:5'],
    ['has an alternative more', sound.replace('[b', '[b | x'), 'ru alternatives-differ 10:35'],
    ['has another owner', sound.replace('US:', 'Russia:').replace('Russia: -', 'US: -'), 'ru owner-differs 10:10'],
    ['has words where there are none', sound.replace('-]', 'x]'), 'ru words-differ 10:22'],
    ['has another number', sound.replace('2 200', '2 300'), 'ru number-differs 10:10'],
    ['has another day', sound.replace('31 декабря', '30 декабря'), 'ru date-differs 10:40'],
  ])('that %s is refused', (_, prose, says) => {
    expect(draftProblemsOf(english, russian(prose))[0]).toBe(says);
  });
});

describe('an agreement under a choice', () => {
  test('has no bracket, the chosen words, and the rules that exist', () => {
    const agreement = valueOf(agreementUnder(sample, first));
    expect(agreement.sections.flatMap(({ prose }) => prose.map(({ text }) => text))).toEqual([
      'Each Party shall hold no more than 2,200 deployed strategic warheads, by 31 December 2012. A plain [bracket].',
      'Each launcher counts 1 for each warhead.',
      'Each Party may make 18 visits a year.',
      'The Treaty of 1972 remains in force.',
    ]);
    expect(agreement.sections[1]!.rules).toHaveLength(3);
  });

  test('is refused where a bracket that a rule rests on is open, each with article and line', () => {
    const read = agreementUnder(sample, { ceiling: 'US', weight: '1', visits: 'US', abm: 'US' });
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
      'draft.md:14:14  the bracket `date-of-end` of article I, line 14, is open · one of its alternatives (US: 31 December 2012; Russia: 2007-12-31; 3: 31 December 2009) · choose one: `--choose date-of-end=US`',
    ]);
    const stranger = agreementUnder(sample, { ...first, ceiling: 'UK', roof: 'US' });
    expect(stranger.ok ? [] : lines(stranger.problems)).toEqual(['bracket-nowhere 1:1', 'no-such-alternative 13:36']);
  });

  test('a bracket on which no rule rests may stay as it is written', () => {
    const draft = draftFrom(withBracket('One [a | x | y].'));
    expect(valueOf(agreementUnder(draft, {})).sections[0]!.prose[0]!.text).toBe('One [a | x | y].');
    expect(valueOf(agreementUnder(draft, { a: '2' })).sections[0]!.prose[0]!.text).toBe('One y.');
  });

  test('words that are left out leave no double blank and no blank before a comma', () => {
    const draft = draftFrom(withBracket('One [a | x | -], two\n[b | y | -] three [c | z\n| -]\n.'));
    const text = (a: string, b: string, c: string) => valueOf(agreementUnder(draft, { a, b, c })).sections[0]!.prose[0];
    expect(text('1', '1', '1')!.text).toBe('One x, two y three z .');
    expect(text('2', '2', '2')!.text).toBe('One, two three .');
  });
});

describe('a draft that is read as an agreement', () => {
  test('is refused with a problem for each open bracket, and is one where nothing is open', () => {
    const read = readAgreement({ text: sampleDraft, file: 'draft.md' });
    expect(read.ok ? [] : lines(read.problems)).toEqual(
      sample.brackets.map(({ place }) => `bracket-open ${place.line}:${place.column}`),
    );
    const settled = withBracket('Agreed.', 'standing: abm\nbecomes: ended');
    expect(valueOf(readAgreement({ text: settled, file: 'a.md' })).effects).toMatchObject([
      { agreement: 'abm', becomes: 'ended' },
    ]);
  });

  test('a text that is no draft has no bracket, no `when`, no `standing` and no names of brackets', () => {
    const signed = (text: string): string => text.replace('status: draft', 'status: signed');
    const problems = (text: string): readonly string[] => {
      const read = readAgreement({ text: signed(text), file: 'a.md' });
      return read.ok ? [] : lines(read.problems);
    };
    expect(problems(withBracket('One [a | x | y].'))).toEqual(['bracket-outside-draft 12:5']);
    expect(problems(withBracket('x', 'standing: abm\nbecomes: ended'))).toEqual(['standing-outside-draft 15:1']);
    expect(problems(withBracket('x', 'ban: a\narticle: I\nmatch: "true"\nwhen: a'))).toEqual([
      'when-outside-draft 18:1',
    ]);
    expect(problems(withBracket('x', limit))).toEqual(['bracket-not-agreed 18:10']);
    expect(problems(withBracket('x').replace('sources:', 'brackets: { a: b }\nsources:'))).toEqual([
      'bracket-outside-draft 7:1',
    ]);
    const plain = valueOf(readAgreement({ text: signed(withBracket('One \\[a | x\\] [1].')), file: 'a.md' }));
    expect(plain.sections[0]!.prose[0]!.text).toBe('One [a | x] [1].');
    const read = readDraft({ text: signed(sampleDraft), file: 'a.md' });
    expect(read.ok ? [] : lines(read.problems)).toEqual(['not-a-draft 6:9']);
  });
});

describe('a choice', () => {
  const chosen = (...asked: readonly string[]) => {
    const read = readChoice(sample, asked, (one) => ({ file: `--choose ${one}`, line: 1, column: 10 }));
    return read.ok ? read.value : read.problems.map(({ code }) => code).join();
  };

  test('names an alternative by its owner, its number or its words', () => {
    expect(chosen('ceiling=Russia', 'date-of-end=31 December 2009', 'weight=1', 'visits=-')).toEqual({
      ...{ ceiling: 'Russia', 'date-of-end': '3', weight: '1', visits: 'Russia' },
    });
    expect([chosen('ceiling=1500'), chosen('ceiling=1'), chosen('ceiling=2,200')]).toEqual([
      ...[{ ceiling: 'Russia' }, { ceiling: 'US' }, { ceiling: 'US' }],
    ]);
  });

  test('names an alternative by the only number in its words', () => {
    const { brackets, id } = draftFrom(withBracket('[stock | No more than 20 at 1 site. | No more than 100. | -]'));
    const read = (asked: string) => readChoice({ id, brackets }, [asked], () => ({ file: 'x', line: 1, column: 1 }));
    expect(read('stock=100')).toEqual({ ok: true, value: { stock: '2' } });
    expect([read('stock=20').ok, read('stock=200').ok, read('stock=more than 100').ok]).toEqual([false, false, false]);
  });

  test('that is nobody’s, or could be two, is refused', () => {
    expect(chosen('ceiling')).toBe('choice-without-sign');
    expect(chosen('celing=US')).toBe('unknown-bracket');
    expect(chosen('ceiling=UK')).toBe('unknown-alternative');
    expect(chosen('ceiling=US', 'ceiling=Russia')).toBe('bracket-chosen-twice');
    const { brackets, id } = draftFrom(withBracket('[sites | 2 | 1]'));
    const read = readChoice({ id, brackets }, ['sites=2'], () => ({ file: 'x', line: 1, column: 1 }));
    expect(read.ok ? [] : lines(read.problems)).toEqual(['two-alternatives 1:1']);
  });
});

/** A second way to an agreement: the words put into the text by hand, and the text read. */
function byHand(draft: ReadDraft, choice: Choice): string {
  const chosen = (name: string) =>
    draft.brackets.find((one) => one.name === name)?.alternatives.find(({ id }) => id === choice[name])?.words?.en;
  const values: Readonly<Record<string, string>> = {
    '2,200': '2200',
    '1,500': '1500',
    '31 December 2012': '2012-12-31',
    '31 December 2009': '2009-12-31',
    'Each Party may make 18 visits a year.': '18',
  };
  const prose = sampleDraft.replace(/(?<!\\)\[([a-z-]+)\s*\|[^\]]*\]/g, (_, name: string) => chosen(name) ?? '');
  const rules = prose.replace(/"?\[([a-z-]+)\]"?/g, (whole, name: string) => {
    if (!draft.brackets.some((one) => one.name === name)) return whole;
    const words = chosen(name) ?? '0';
    const value = values[words] ?? words;
    return whole.startsWith('"') ? value : whole.endsWith('"') ? `${value}"` : value;
  });
  const kept = rules.replace(/```rule\n([^`]*)```\n/g, (block: string, yaml: string) => {
    const gone =
      (yaml.startsWith('measure') && choice['visits'] === 'Russia') ||
      (yaml.startsWith('ban') && !(choice['abm'] === 'Russia' && choice['ceiling'] === 'Russia')) ||
      (yaml.startsWith('contingency') && choice['visits'] === 'Russia') ||
      (yaml.includes('becomes: ended') && choice['abm'] !== 'US') ||
      (yaml.includes('becomes: in-force') && choice['abm'] !== 'Russia');
    return gone ? '' : block.replace(/^when: .*\n/m, '');
  });
  return kept.replace(/^brackets: .*\n/m, '');
}

test('under every choice the text reads, holds no bracket, and has the rules of the same text with the words put in', () => {
  const choices = fc.record(
    Object.fromEntries(
      sample.brackets.map(({ name, alternatives }) => [name, fc.constantFrom(...alternatives.map(({ id }) => id))]),
    ),
  );
  fc.assert(
    fc.property(choices, (choice) => {
      const agreement = valueOf(agreementUnder(sample, choice));
      expect(agreement.sections.flatMap(({ prose }) => prose).filter(({ text }) => /\[[a-z-]+ *\|/.test(text))).toEqual(
        [],
      );
      const { limits, bans, measures, contingencies, effects } = agreement;
      expect(sample.rules.flatMap(({ under }) => under(choice) ?? [])).toEqual(
        expect.arrayContaining([...limits, ...bans, ...measures, ...contingencies, ...effects]),
      );
      expect(summary(agreement)).toEqual(summary(agreementOfText(byHand(sample, choice))));
    }),
    { numRuns: 60 },
  );
});

function agreementOfText(text: string) {
  return valueOf(readAgreement({ text, file: 'by-hand.md' }));
}

/** What rules say, without where they stand. */
function summary({ limits, bans, measures, contingencies, effects }: ReturnType<typeof agreementOfText>) {
  return {
    limits: limits.map(({ id, count, phases }) => ({ id, count: count.text, phases })),
    ...{ bans: bans.map(({ id }) => id), measures: measures.map(({ id, numbers }) => ({ id, numbers })) },
    contingencies: contingencies.map(({ id }) => id),
    effects: effects.map(({ agreement, becomes }) => `${agreement} ${becomes}`),
  };
}
