import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem, readLibraryDate } from '../document/index.ts';
import { legs } from './holding.ts';
import { pasteForce } from './paste.ts';
import type { PasteOptions } from './paste.ts';
import { writePasted } from './paste-yaml.ts';
import { readForce } from './read.ts';
import type { ForceRecord } from './record.ts';

const place = { file: '--option', line: 1, column: 1 };
const date = readLibraryDate('1999', place);

type More = Partial<Omit<PasteOptions, 'legs' | 'map' | 'unknowns'>> & {
  readonly legs?: Readonly<Record<string, string>>;
  readonly map?: Readonly<Record<string, string>>;
  readonly unknowns?: Readonly<Record<string, string>>;
};

function optionsOf({ legs: given = {}, map = {}, unknowns = {}, ...more }: More): PasteOptions {
  if (!date.ok) throw new Error('1999 is a year');
  const pairs = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([name, value]) => ({ name, value, place }));
  return {
    file: 't.csv',
    id: 'atlantis',
    state: 'Atlantis',
    date: date.value,
    basis: 'estimate',
    source: 'recall',
    tag: 'recalled',
    keepTotals: false,
    ...more,
    map: pairs(map),
    legs: pairs(given),
    unknowns: pairs(unknowns),
  };
}

/** The force as its file reads back. */
function force(text: string, more: More = {}): ForceRecord {
  const pasted = pasteForce(text, optionsOf(more));
  if (!pasted.ok) throw new Error(pasted.problems.map(formatProblem).join('\n'));
  const back = readForce(writePasted(pasted.value, './atlantis.yaml'), 'atlantis.yaml');
  if (!back.ok) throw new Error(back.problems.map(formatProblem).join('\n'));
  return back.value;
}

function refused(text: string, more: More = {}): readonly string[] {
  const pasted = pasteForce(text, optionsOf(more));
  return pasted.ok ? [] : pasted.problems.map((one) => `${one.code} ${one.place.line}:${one.place.column}`);
}

const plain = `System,Leg,Deployed,Warheads
Silos,silo,10,30
Boats,SLBM,32,128
Total,,42,158
`;

describe('a table becomes a force', () => {
  const asked = [
    ['Silos', 'silo', 10, 3, 30],
    ['Boats', 'submarine', 32, 4, 128],
  ];
  const shape = (one: ForceRecord) =>
    one.systems.map(({ name, leg, deployedLaunchers, warheadsPerLauncher, attributedWarheads }) => [
      name,
      leg,
      deployedLaunchers.value,
      warheadsPerLauncher.value,
      attributedWarheads?.value,
    ]);

  test.each([
    ['commas', plain],
    ['semicolons', plain.replaceAll(',', ';')],
    ['tabs', plain.replaceAll(',', '\t')],
    ['blanks', plain.replaceAll(',,', ',-,').replaceAll(',', '    ')],
    ['Markdown', plain.replaceAll(',', ' | ').replace('\n', '\n--|--|--|--\n')],
    [
      'Markdown with outer bars',
      plain
        .replace(/^(?=.)|(?<=.)$/gm, '|')
        .replaceAll(',', '|')
        .replace('\n', '\n|--|:-:|--|--|\n'),
    ],
    ['quotes and breaks of Windows', plain.replace(/[^,\n]+/g, '"$&"').replaceAll('\n', '\r\n')],
    ['a byte order mark, titles above and a footnote below', `\uFEFFForce, 1999\n\n${plain}\nNote: all of it\n`],
    ['breaks of old Macs', plain.replaceAll('\n', '\r')],
  ])('parted by %s', (_, text) => {
    const read = force(text);
    expect(shape(read)).toEqual(asked);
    expect(read.aggregates.map(({ quantity, value }) => [quantity, value])).toEqual([
      ['printed total, deployed launchers', 42],
      ['printed total, warheads', 158],
    ]);
  });

  test('every figure has the source and tag that were given; a quotient is computed', () => {
    const [silos] = force(plain, { source: 'iiss-mb-2010', tag: 'read-2' }).systems;
    expect(silos).toMatchObject({
      id: 'silos',
      deployedLaunchers: { value: 10, source: 'iiss-mb-2010', tag: 'read-2' },
      warheadsPerLauncher: { value: 3, source: 'iiss-mb-2010', tag: 'computed' },
      nonDeployedLaunchers: { value: null, reason: 'not in the table' },
    });
    expect(force(plain).systems[0]?.warheadsPerLauncher.tag).toBe('recalled');
  });

  test('what is not printed stays unknown, for the printed reason', () => {
    const [one] = force('System,Leg,Deployed,Non-deployed,Load,Maximum load\nA,silo,n/a,…,20+,\n').systems;
    expect(one).toMatchObject({
      deployedLaunchers: { value: null, reason: 'printed as n/a' },
      nonDeployedLaunchers: { value: null, reason: 'printed as …' },
      warheadsPerLauncher: { value: null, reason: 'printed as 20+' },
      maxWarheadsPerLauncher: { value: null, reason: 'left empty in the table' },
    });
  });

  test('launchers in all less deployed ones, and what was printed with doubt, are in the note', () => {
    const [one] = force('Type,Leg,Deployed,Total launchers,Notes\nA,silo,~40,50?,old\n').systems;
    expect(one?.nonDeployedLaunchers.value).toBe(10);
    expect(one?.note).toBe(
      'deployedLaunchers printed as ~40. launchers printed as 50?. nonDeployedLaunchers: 50 printed in all less 40 deployed. old.',
    );
  });

  test('an unknown number of boats holds a submarine force up, and no other', () => {
    const [silos, boats] = force('System,Leg,Deployed,Boats,In service\nA,silo,4,-,-\nB,SLBM,32,-,16\n').systems;
    expect(silos).toMatchObject({
      platforms: null,
      operationalLaunchers: null,
      note: 'operationalLaunchers printed as -.',
    });
    expect(boats).toMatchObject({
      platforms: { value: null, reason: 'printed as -' },
      operationalLaunchers: { value: 16 },
    });
  });

  test('columns are mapped over what their headings say, or left out', () => {
    const text = 'System,Leg,Tubes,Warheads,Yield (kt)\nA,SLBM,16,8,100\n';
    const [one] = force(text, {
      map: { Tubes: 'deployedLaunchers', warheads: 'warheadsPerLauncher', 'Yield (kt)': '-' },
    }).systems;
    expect(one).toMatchObject({
      deployedLaunchers: { value: 16 },
      warheadsPerLauncher: { value: 8 },
      attributedWarheads: null,
    });
  });

  test('formulas, quotes, breaks and YAML in a name stay text', () => {
    const names = [
      `=cmd|'/c calc'!A1`,
      'a: {b} # c',
      '- "x"',
      'null',
      '!!js/function',
      '@SUM(1)',
      'a\n  b: c',
      '\u202eevil',
    ];
    const rows = names.map((name) => `"${name.replaceAll('"', '""')}",silo,1`);
    const read = force(`System,Leg,Deployed\n${rows.join('\n')}\n`, { state: 'A: #\n"b"' });
    expect(read.systems.map(({ name }) => name)).toEqual([...names.slice(0, 6), 'a b: c', 'evil']);
    expect(read.state).toBe('A: #\n"b"');
  });

  test('no two systems have one id', () => {
    const text = 'System,Leg,Deployed\nSS-18,silo,1\nSS 18,silo,1\nSS-18,silo,1\n';
    expect(force(text).systems.map(({ id }) => id)).toEqual(['ss18', 'ss-18', 'ss18-2']);
  });
});

describe('a leg', () => {
  const legOf = (text: string, more: More = {}) => force(text, more).systems.map(({ leg }) => leg);

  test.each([
    [
      'of the column, said once for those under it',
      'Leg,System,Deployed\nSLBM,A,1\n,B,1\nBombers,C,1\n',
      ['submarine', 'submarine', 'bomber'],
    ],
    [
      'of the heading',
      'System,Deployed\nSilo ICBMs,\nA,1\nRoad-mobile ICBMs,\nB,1\nHeavy bombers,\nC,1\n',
      ['silo', 'mobile', 'bomber'],
    ],
    [
      'of the name, where the heading leaves two',
      'System,Deployed\nICBMs,\nSS-24 (silo),1\n"SS-27, road",1\nТополь ПГРК,1\n',
      ['silo', 'mobile', 'mobile'],
    ],
    ['of headings in headings', 'System,Deployed\nOffensive arms,\nBallistic missiles,\nSLBMs,\nA,1\n', ['submarine']],
    ['of a row that is a whole leg', 'System,Deployed\nSLBMs,10\nBombers,4\nTotal,14\n', ['submarine', 'bomber']],
  ] as const)('%s', (_, text, asked) => {
    expect(legOf(text)).toEqual(asked);
  });

  test('of a blank cell is that above only where the column says each leg once', () => {
    expect(refused('System,Leg,Deployed\nA,silo,1\nB,silo,1\nC,,1\n')).toEqual(['leg-not-said 4:1']);
  });

  test('is asked for, and given to one or to all under a heading', () => {
    const text = 'System,Deployed\nМБР,\nA,1\nB,1\n';
    expect(refused(text)).toEqual(['leg-not-said 3:1', 'leg-not-said 4:1']);
    expect(legOf(text, { legs: { мбр: 'silo', B: 'mobile' } })).toEqual(['silo', 'mobile']);
    expect(refused(text, { legs: { МБР: 'silos', D: 'silo' } })).toEqual([
      'leg-of-nobody 1:1',
      'no-leg 1:5',
      'leg-not-said 3:1',
      'leg-not-said 4:1',
    ]);
  });
});

describe('totals', () => {
  const rows = (body: string) => `System,Leg,Deployed,Warheads per launcher,Warheads\n${body}`;
  const quantities = (text: string, more: More = {}) =>
    force(text, more).aggregates.map(({ quantity, value, note }) => [
      quantity.replace('printed total', ''),
      value,
      note,
    ]);

  test('of parts, by their words or by what stands above them', () => {
    const text = rows(
      'A,silo,1,,\nB,mobile,2,,\nTotal ICBM,,3,,\nC,SLBM,4,,\nSLBM total,,4,,\nD,bomber,5,,\nE,bomber,6,,\nSubtotal,,11,,\nTotal missiles and bombers,,18,,\n',
    );
    expect(refused(text)).toEqual(['total-of-what 10:1']);
    for (const words of ['', ' strategic forces', ' deployed', ' of all systems'])
      expect(refused(text.replace(' missiles and bombers', words)), words).toEqual([]);
    expect(quantities(text.replace(' missiles and bombers', ''))).toEqual([
      [' of ICBM, deployed launchers', 3, null],
      [' of SLBM, deployed launchers', 4, null],
      [' of Subtotal in row 9, deployed launchers', 11, null],
      [', deployed launchers', 18, null],
    ]);
  });

  test('of each part under the one word Total; the last may be of its part or of all', () => {
    const text = 'System,Deployed\nSilos,\nA,1\nB,2\nTotal,3\nBombers,\nC,4\nD,5\nTotal,9\n';
    const all = text.replace('Total,9', 'Total,12');
    expect(quantities(text)).toEqual([
      [' of silo ICBM, deployed launchers', 3, null],
      [' of bombers, deployed launchers', 9, null],
    ]);
    expect(quantities(all)[1]).toEqual([', deployed launchers', 12, null]);
    expect(quantities(`${text}Grand total,12\n`)).toHaveLength(3);
    expect(refused(text.replace('Total,9', 'Total,10'))).toEqual(['total-does-not-add-up 9:7']);
  });

  test('in the row of the heading', () => {
    const text = 'System,Deployed\nSilos,3\nA,1\nB,2\nBombers,4\nC,4\n';
    expect(quantities(text).map(([of]) => of)).toEqual([
      ' of silo ICBM, deployed launchers',
      ' of bombers, deployed launchers',
    ]);
    expect(refused(text.replace('Silos,3', 'Silos,4'))).toEqual(['total-does-not-add-up 2:7']);
  });

  test('in the row of a heading below its rows are not told from a system', () => {
    expect(refused('System,Deployed\nA,1\nSilos,1\n', { legs: { A: 'silo' } })).toEqual(['sum-or-system 3:1']);
  });

  test.each([
    ['~970', 'silo,967,,', 'Printed as ~970. The systems make 967, which is the same within its rounding.'],
    ['970', 'silo,~965,,', null],
    ['1,700?', 'silo,1740,,', 'Printed as 1,700?. The systems make 1740, which is the same within its rounding.'],
    ['12', 'silo,?,,', 'Not compared: the table does not split it by system.'],
  ])('%s of %s', (total, system, note) => {
    const text = `System;Leg;Deployed;Warheads per launcher;Warheads\nA;${system.replaceAll(',', ';')}\nTotal;;${total};;\n`;
    const adjusted = total === '970' ? text.replace('~965', '~970') : text;
    expect(quantities(adjusted)[0]?.[2]).toBe(note);
  });

  test('about so much ends at half of its last digit that is not a rounded zero', () => {
    const of = (total: string) => refused(`System;Leg;Deployed\nA;silo;976\nTotal;;${total}\n`);
    expect([of('~970'), of('~980'), of('~1,000')]).toEqual([['total-does-not-add-up 3:8'], [], []]);
  });

  test('launchers times the load stand in for warheads that a row does not print', () => {
    const text = rows('A,silo,10,3,\nB,SLBM,230,4.4,\nTotal,,240,,"1,042"\n');
    expect(quantities(text)[1]).toEqual([', warheads', 1042, null]);
    expect(refused(text.replace('1,042', '1,060'))).toEqual(['total-does-not-add-up 4:13']);
  });

  test('a row without a figure leaves a total open, unless the others are more already', () => {
    const text = rows('A,silo,10,,\nB,silo,-,,\nTotal,,12,,\n');
    expect(quantities(text)[0]).toEqual([', deployed launchers', 12, 'Not compared: not known of B.']);
    expect(refused(text.replace('12', '9'))).toEqual(['total-does-not-add-up 4:8']);
  });

  test('kept on demand, with a note of what the rows make', () => {
    const text = 'System,Leg,Deployed,Non-deployed,Total launchers,Load,Warheads\nA,silo,10,2,13,3,31\nTotal,,11,,,,\n';
    expect(refused(text)).toEqual([
      'row-does-not-add-up 2:13',
      'warheads-do-not-multiply 2:18',
      'total-does-not-add-up 3:8',
    ]);
    const kept = force(text, { keepTotals: true });
    expect(kept.aggregates[0]?.note).toBe('Does not add up: the systems make 10.');
    expect(kept.systems[0]?.note).toBe(
      'prints 13 launchers in all, which deployed and non-deployed ones do not make. prints 31 warheads, where launchers times the load make 30.',
    );
  });

  test('what no force may say is refused', () => {
    const text = 'System,Leg,Deployed,Operational,Boats\nA,SLBM,16,20,1\nB,SLBM,16,16,0\n';
    expect(refused(text)).toEqual(['more-operational-than-deployed 2:11', 'launchers-without-platforms 3:14']);
  });

  test('any one figure changed by one is found', () => {
    const numbers = fc.array(fc.nat(2000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, fc.nat(), (counts, which) => {
        const table = (of: readonly number[], total: number) =>
          `System;Leg;Deployed\n${of.map((count, index) => `S${index};${legs[index % 4]};${count}`).join('\n')}\nTotal;;${total}\n`;
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(refused(table(counts, total))).toEqual([]);
        const spoilt = counts.with(which % counts.length, counts[which % counts.length]! + 1);
        expect(refused(table(spoilt, total))).toEqual([`total-does-not-add-up ${counts.length + 2}:8`]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a hostile table ends soon', () => {
  const mebibyte = 1 << 20;
  const long = (part: string) => part.repeat(Math.floor(mebibyte / part.length) - 1);
  const codes = (text: string): readonly string[] => [...new Set(refused(text).map((one) => one.split(' ')[0]!))];

  test.each([
    ['one line without end', long('a'), ['no-table']],
    ['one line of quotes', long('"'), ['no-table', 'quote-not-closed', 'text-after-quote']],
    ['one line of separators', long(',;|\t'), ['cell-too-long']],
    [
      'one line of blanks',
      `System  Deployed${' '.repeat(mebibyte - 100)}x`,
      ['too-many-columns', 'no-systems', 'unknown-column'],
    ],
    ['one line of cells', long('a,'), ['too-many-columns']],
    ['one line of bars', long('a\\|'), ['no-table']],
    ['one line of stars', long('** '), ['no-table']],
    ['one line of digits', `System,Deployed\nA,${'1'.repeat(mebibyte - 100)}`, ['cell-too-long']],
    ['one line of groups', `System,Deployed\nA,${'1 000 '.repeat(80)}`, ['no-printed-figure', 'leg-not-said']],
    ['a quote that nothing closes', `System,Deployed\n"${'a\n'.repeat(mebibyte / 2 - 20)}`, ['quote-not-closed']],
    ['100,000 rows', `System,Deployed\n${'a,1\n'.repeat(100_000)}`, ['too-many-rows']],
    ['100,000 rows of nothing', `System,Deployed\n${',\n'.repeat(100_000)}`, ['no-systems']],
    ['1,000 headings over each other', `System,Deployed\n${'a,\n'.repeat(1000)}`, ['row-without-figures']],
    ['more than 1 MiB', 'a'.repeat(mebibyte + 1), ['too-long']],
    ['NUL', 'System,Deployed\nA\0,1\n', ['nul-byte']],
    ['a terminal code', 'System,Deployed\n\u001b[31mA,1\n', ['control-character']],
    ['half a surrogate', 'System,Deployed\n\ud800A,1\n', ['control-character']],
    ['nothing', '', ['no-table']],
  ])(
    '%s',
    (_, text, asked) => {
      const found = codes(text);
      expect(found).not.toEqual([]);
      expect(found.filter((code) => !asked.includes(code))).toEqual([]);
    },
    5000,
  );

  test('whatever the text: a force that reads back, or problems at places of it', () => {
    const cell = fc.constantFrom(
      'System',
      'Deployed',
      'ICBMs',
      'Silos',
      'Total',
      'Subtotal',
      'A',
      'B-1',
      '3',
      '~4',
      '-',
      '',
      '1.550',
      '"',
      'silo',
      'Warheads',
    );
    const row = fc.array(cell, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom(',', ';', '\t', ' | ', '   '), (rows, separator) => {
        const text = rows.map((one) => one.join(separator)).join('\n');
        const pasted = pasteForce(text, optionsOf({}));
        if (pasted.ok) expect(readForce(writePasted(pasted.value, 'x'), 'x').ok).toBe(true);
        else for (const { place: at } of pasted.problems) expect(at.line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 200 },
    );
  });
});
