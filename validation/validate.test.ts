import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, readAllCases, readWhatIsLeftOut, validationResources } from '../src/cli/validate.ts';
import { printValidation } from '../src/cli/terminal/validate.ts';
import { formatProblem } from '../src/model/document/index.ts';
import { isBallistic, readForce } from '../src/model/force/index.ts';
import type { ForceRecord, SystemRecord } from '../src/model/force/index.ts';
import { resultJson } from '../src/model/scenario/index.ts';
import { readLibraryFolder } from '../src/library/folder.ts';
import { findingOf, judged, readCases, readLeftOut, reportOf } from '../src/model/validation/index.ts';
import type { Finding, Label, ValidationCase, ValidationReport } from '../src/model/validation/index.ts';

/** Rows of the three tables of published values, as they were read. */
const rows = [
  ['stability', 42],
  ['shield', 42],
  ['verification', 29],
].flatMap(([table, length]) => Array.from({ length: Number(length) }, (_, i) => `${table}/C${i + 1}`));

/** What is off, and stays off: inconsistencies of sources, a claim that does not follow, a mean taken for a stock. */
const off = [
  'claim-97/2',
  'barrage-inventory/1',
  'silos-to-sea/3',
  'russia-2001-final/1',
  'russia-2001-final/2',
  'russia-2001-final/3',
  'russia-2001-printed/3',
  'russia-2024-printed/1',
  'us-2024-slbm-capacity',
  'russian-icbm-editions/4',
  'russian-icbm-editions/12',
].sort();

let cases: readonly ValidationCase[];
let findings: readonly Finding[];
let report: ValidationReport;

beforeAll(() => {
  cases = readAllCases();
  findings = findingsOf(cases, validationResources());
  report = reportOf('test', cases, findings, readWhatIsLeftOut());
}, 120_000);

describe('the cases', () => {
  test('cases and left-out rows hold every row of the three tables once', () => {
    const held = [...cases.flatMap(({ row }) => row ?? []), ...readWhatIsLeftOut().map(({ row }) => row)];
    expect(held.toSorted()).toEqual(rows.toSorted());
  });

  test('what a rule counts goes through `comply`, and sums stand in a group of their own', () => {
    const counts = (one: ValidationCase): boolean =>
      JSON.stringify(one.checks.map(({ compute }) => compute)).includes('"comply"');
    for (const one of cases) expect(counts(one), one.id).toBe(one.group === 'rules');
    const table = cases.filter(
      ({ row, group }) => group !== 'model' && /^stability\/C(1[3-9]|[23]\d)$/.test(row ?? ''),
    );
    const byRule = table.flatMap(({ group, row }) =>
      group === 'rules' ? [Number(row!.slice('stability/C'.length))] : [],
    );
    expect(byRule).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 36, 39]);
    expect(table).toHaveLength(26); // C13 to C39 but C38, a cost
  });

  test('no id twice', () => {
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what was computed before is never called published or reproduced, nor what is recalled', () => {
    for (const { id, tag, label, published } of findings) {
      expect(published, id).toBe(tag !== 'computed');
      if (tag === 'computed' || tag === 'recalled') expect(label, id).not.toBe('reproduced');
    }
  });
});

describe('ours beside theirs', () => {
  test('what is off is what we know to be off, each with a reason', () => {
    const differ = findings.filter(({ agrees }) => agrees === false);
    expect(differ.map(({ id }) => id).sort()).toEqual(off);
    for (const { id, note } of differ) expect(note, id).not.toBeNull();
  });

  test('any baseline moved by twice its tolerance is off', () => {
    let moved = 0;
    for (const finding of findings) {
      if (finding.agrees !== true) continue;
      const step = finding.tolerance === 0 ? 1 : 2 * finding.tolerance!;
      for (const baseline of [finding.baseline! + step, finding.baseline! - step]) {
        expect(judged({ ...finding, baseline }).agrees, `${finding.id} against ${baseline}`).toBe(false);
        moved++;
      }
    }
    expect(moved).toBe(2 * report.all.agree);
  });

  test('and so it is in the file: the text of a case changed and read again', () => {
    const file = 'validation/cases/stability-bookkeeping.yaml';
    const text = readFileSync(file, 'utf8');
    expect(text.split('published: 8210')).toHaveLength(2);
    const read = readCases(text.replace('published: 8210', 'published: 8211'), file);
    const changed = read.ok ? read.value.find(({ id }) => id === 'us-missile-warheads-1990')! : null;
    const finding = findingOf(changed!, changed!.checks[0]!, validationResources());
    expect(finding.ok && finding.value).toMatchObject({ ours: 8210, baseline: 8211, difference: -1, agrees: false });
  });

  test('what is held back is computed and compared with nothing', () => {
    const held = findings.filter(({ baseline }) => baseline === null);
    expect([...new Set(held.map(({ row }) => row))]).toEqual([1, 14, 17, 18].map((row) => `verification/C${row}`));
    for (const { id, ours, difference, agrees, label, published } of held)
      expect([ours > 0, difference, agrees, label, published], id).toEqual([true, null, null, 'unchecked', true]);
    const printed = JSON.parse(resultJson(report)) as ValidationReport;
    for (const { id, ours } of held)
      expect(printed.figures.find((one) => one.id === id)).toMatchObject({
        ours: Number(ours.toPrecision(12)),
        baseline: null,
      });
  });

  test('a small chance is held to a share of itself, not to the slack of sums', () => {
    const [pmf] = findings.filter(({ row }) => row === 'verification/C25');
    expect(judged({ ...pmf!, baseline: pmf!.ours * (1 + 3e-12) }).agrees).toBe(false);
    expect(judged({ ...pmf!, baseline: pmf!.ours * (1 + 1e-13) }).agrees).toBe(true);
  });

  test('counts', () => {
    const total = (counts: Readonly<Record<string, { agree: number; differ: number; notJudged: number }>>) =>
      Object.values(counts).reduce((sum, { agree, differ, notJudged }) => sum + agree + differ + notJudged, 0);
    expect(total(report.labels)).toBe(findings.length);
    expect(total(report.groups)).toBe(findings.length);
    expect(report.labels.observed).toEqual({ agree: 10, differ: 0, notJudged: 0 });
    expect(report.rows).toEqual({
      stability: { computed: 32, leftOut: 10 },
      shield: { computed: 39, leftOut: 3 },
      verification: { computed: 29, leftOut: 0 },
    });
    expect(report.agrees).toBe(false);
    expect(report.figures.slice(0, off.length).every(({ agrees }) => agrees === false)).toBe(true);
  });

  test('the twin: every number that it holds was compared', () => {
    const numbers = findings.filter(({ id }) => id.startsWith('twin-') && id.endsWith('/1'));
    expect(numbers).toHaveLength(12);
    expect(numbers.reduce((sum, { compared }) => sum + compared!, 0)).toBeGreaterThan(80_000);
  });
});

describe('sums that the library states', () => {
  const library = readLibraryFolder();
  const forces = library.list('force').map((item) => {
    const read = readForce(item.text, item.file);
    if (!read.ok) throw new Error(item.id);
    return read.value;
  });

  /** Totals of another date, basis or scope than the systems beside them. */
  const notSums = [
    'sum of this file, warheads', // computed there
    'check: the same three sums over this file', // computed there
    'check: 500 + 1,200 + 1 + 1,008 + 2,112', // computed there
    'ICBM warhead capacity, sum of this file', // computed there
    'strategic vehicles / warheads on them at capacity, 1 Jul 2009',
    'ICBM launchers / warheads, 1 Jul 2008', // case russia-start-2008
    'submarine warheads, 1 Jul 2008',
    'bomber weapons at capacity, 1 Jul 2008',
    'ICBM in upgrade, beyond these',
    'deployed warheads: total, ICBM, SLBM, bomber bases',
    'strategic warheads assigned / for bombers',
    'deployed strategic warheads',
    'heavy bombers START-accountable',
    'deployed vehicles / attributed warheads, 31 Jul 2001',
    'deployed vehicles',
    'attributed warheads',
    'under 1,600 vehicles and 6,000 warheads',
    'deployed Trident II on 1 Sep 2017',
    'SLBM launchers deactivated since 2011, by 1 Sep 2017',
    'deployed warheads: total, ICBM, SLBM, bomber bases, tactical (2025 edition)',
    'upload capacity: ICBM, SLBM, bombers',
  ];

  test('every stated total is the baseline of some sum over that force, or named here as none', () => {
    const summed = new Map<string, number[]>();
    for (const { checks } of cases)
      for (const { compute, baseline } of checks)
        for (const force of forcesIn(compute))
          summed.set(force, [...(summed.get(force) ?? []), baseline ?? Number.NaN]);
    const missing = forces.flatMap(({ id, aggregates }) =>
      aggregates
        .filter(({ quantity }) => !notSums.includes(quantity))
        .filter(({ value }) => !numbers(value).some((one) => summed.get(id)?.includes(one)))
        .map(({ quantity }) => `${id}: ${quantity}`),
    );
    expect(missing).toEqual([]);
  });

  test('the ballistic warheads of 1990 add up by rule and as printed', () => {
    const of = (id: string): ForceRecord => forces.find((one) => one.id === id)!;
    for (const [id, total] of [
      ['us-1990-09', 8210],
      ['ussr-1990-09', 9416],
    ] as const) {
      const missiles = of(id).systems.filter(({ leg }) => isBallistic(leg));
      expect(missiles.reduce((sum, system) => sum + printed(system), 0)).toBe(total);
    }
  });
});

describe('the text', () => {
  const wide = { colour: false, unicode: true, width: 80 };

  test('counts on top, what differs first, why rows are left out at the end', () => {
    const text = printValidation(report, wide);
    const at = (words: string): number => text.indexOf(words);
    const { agree, notJudged } = report.all;
    expect(text).toContain(`${agree} agree, ${off.length} differ, ${notJudged} not judged`);
    expect(at('counted: bookkeeping')).toBeGreaterThan(0);
    expect(at(`DIFFER (${off.length})`)).toBeGreaterThan(at('counted: bookkeeping'));
    expect(at('AGREE (')).toBeGreaterThan(at(`DIFFER (${off.length})`));
    expect(at(`LEFT OUT (${readWhatIsLeftOut().length})`)).toBeGreaterThan(at('AGREE ('));
    expect(text).toContain('held back');
    const long = text.split('\n').filter((line) => line.length > 80);
    expect(long.filter((line) => line.trim().includes(' '))).toEqual([]); // but for an address that nothing can break
  });

  test('plain ASCII where the terminal has no more', () => {
    const text = printValidation(report, { ...wide, unicode: false });
    expect(text.match(/[^\n -~]/g)).toBeNull();
  });
});

describe('wrong files', () => {
  const good = `kind: validation
id: some
about: some
cases:
  - id: one
    what: One
    group: sums
    label: counted
    tag: read
    source: { text: Some, at: somewhere }
    checks:
      - { compute: { kind: sum, terms: [1, 2] }, published: 3, tolerance: 0 }
`;
  const problemsOf = (text: string): readonly string[] => {
    const read = readCases(text, 'some.yaml');
    return read.ok ? [] : read.problems.map(formatProblem);
  };

  test('the file is good as it stands', () => expect(problemsOf(good)).toEqual([]));

  test.each([
    [
      'a computation that is none',
      good.replace('kind: sum', 'kind: some'),
      /^some\.yaml:12:28 {2}cases\.0\.checks\.0\.compute\.kind is the text 'some' · force-sum, .* or raid-coins · write one of these$/,
    ],
    [
      'a key of another computation',
      good.replace('terms: [1, 2]', 'terms: [1, 2], from: 1'),
      /^some\.yaml:12:\d+ {2}`from` is not a key of cases\.0\.checks\.0\.compute/,
    ],
    [
      'reproduced, from what was computed',
      good.replace('tag: read', 'tag: computed').replace('counted', 'reproduced').replace('published', 'computed'),
      /One: reproduced, but the value is computed · a value that was read · choose another label/,
    ],
    [
      'published, tagged computed',
      good.replace('tag: read', 'tag: computed'),
      /One: a value tagged computed was not published · `computed` · rename the key/,
    ],
    [
      'no tolerance, called checked',
      good.replace('tolerance: 0', 'tolerance: null'),
      /One: no tolerance, but called checked/,
    ],
    [
      'held back, but called checked',
      good.replace('published: 3', 'held: true'),
      /One: held back, but called checked · label unchecked · choose another label/,
    ],
    [
      'held back, from what was computed',
      good.replace('published: 3, tolerance: 0', 'held: true, tolerance: null').replace('tag: read', 'tag: computed'),
      /One: held back, but the value is computed · a value that was published · choose another tag/,
    ],
    [
      'held back and given',
      good.replace('published: 3', 'published: 3, held: true'),
      /One: not one value · one of `published`, `computed` and `held` · write one of them/,
    ],
    [
      'a key of another size',
      good.replace(
        'kind: sum, terms: [1, 2]',
        'kind: sample-chance, method: exact, items: 4, defects: 1, samples: 2, chance: 1',
      ),
      /^some\.yaml:12:\d+ {2}`chance` is not a key of cases\.0\.checks\.0\.compute/,
    ],
    [
      'certainty, which no sample gives',
      good.replace('kind: sum, terms: [1, 2]', 'kind: binomial-size, share: 0.1, chance: 1'),
      /^some\.yaml:12:\d+ {2}cases\.0\.checks\.0\.compute\.chance is 1/,
    ],
    [
      'no row of a table',
      good.replace('what: One', 'what: One\n    row: C13'),
      /cases\.0\.row is C13 · a row of a table/,
    ],
  ])('%s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message);
  });

  test('a force that is not there is told at the place that asks for it', () => {
    const text = good.replace('kind: sum, terms: [1, 2]', 'kind: force-sum, force: us-1890, figure: launchers');
    const read = readCases(text, 'some.yaml');
    const [one] = read.ok ? read.value : [];
    const found = findingOf(one!, one!.checks[0]!, validationResources());
    expect(found.ok ? [] : found.problems.map(formatProblem).join('\n')).toMatch(
      /^some\.yaml:12:20 {2}the library has no force us-1890 · .* · correct the case$/,
    );
  });

  test.each([
    ['sample-chance, method: exact, items: 4, defects: 5, samples: 2', '5 of 4 are more than there are'],
    [
      'mixed-chance, method: exact, items: 4, defects: 1, looks: [{ samples: 5, recognised: 1 }]',
      '5 of 4 are more than there are',
    ],
    ['dresher, periods: 3, inspections: 4, of: value', '4 of 3 are more than there are'],
    ['sample-size, method: exact, items: 4, defects: 1, chance: 0.9, recognised: 0.5', 'no number is enough'],
  ])('nothing to compute: %s', (compute, message) => {
    const read = readCases(good.replace('kind: sum, terms: [1, 2]', `kind: ${compute}`), 'some.yaml');
    const [one] = read.ok ? read.value : [];
    const found = findingOf(one!, one!.checks[0]!, validationResources());
    expect(found.ok ? [] : found.problems.map(formatProblem)).toEqual([
      `some.yaml:12:20  ${message} · something to compute with · correct the case`,
    ]);
  });

  test('a row left out for no reason', () => {
    const text = `kind: left-out\nid: out\nabout: out\nreasons: { cost: is a cost }\nrows: [{ row: shield/C1, what: One, because: costs }]\n`;
    const read = readLeftOut(text, 'out.yaml');
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
      'out.yaml:5:46  costs is no reason of this file · cost · name one of these, or add it to reasons',
    ]);
  });
});

test('each label says how a figure was checked, and each is there to be counted', () => {
  const order: readonly Label[] = ['counted', 'verified', 'reproduced', 'observed', 'unchecked'];
  expect(Object.keys(report.labels)).toEqual(order);
});

function numbers(value: ForceRecord['aggregates'][number]['value']): readonly number[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one): one is number => typeof one === 'number');
}

function printed(system: SystemRecord): number {
  return system.attributedWarheads?.value ?? Number.NaN;
}

/** Ids of the forces that a computation sums over. */
function forcesIn(compute: unknown): readonly string[] {
  if (typeof compute !== 'object' || compute === null) return [];
  const { kind, force } = compute as Readonly<Record<string, unknown>>;
  const counts = kind === 'force-sum' || kind === 'comply';
  const own = counts && typeof force === 'string' ? [force] : [];
  return [...own, ...Object.values(compute).flatMap(forcesIn)];
}
