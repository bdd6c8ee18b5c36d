import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { readForce } from './read.ts';

const good = `kind: force
id: atlantis-1999
state: Atlantis
date: '1999'
basis: estimate
systems:
  - id: silos
    name: Silos
    leg: silo
    deployedLaunchers: 10
    nonDeployedLaunchers: null
    operationalLaunchers: 8
    warheadsPerLauncher: 2.5
    maxWarheadsPerLauncher: 3
    source: recall
    tag: recalled
    operationalSource: act-2001-05
    operationalTag: read
    warheadsTag: computed
  - id: boats
    name: Boats
    leg: submarine
    deployedLaunchers: 32
    nonDeployedLaunchers: { unknown: the source counts missiles }
    warheadsPerLauncher: 4
    maxWarheadsPerLauncher: 8
    attributedWarheads: 128
    source: recall
    tag: recalled
    warheadsSource: act-2001-05
    note: as printed
aggregates:
  - { quantity: launchers / warheads, value: [42, null], date: FY1999, source: recall, tag: recalled }
`;

describe('readForce', () => {
  const read = readForce(good, 'good.yaml');
  const force = read.ok ? read.value : null;
  const [silos, boats] = force?.systems ?? [];

  test('the head, with absent parts as null', () => {
    expect(force).toMatchObject({ id: 'atlantis-1999', state: 'Atlantis', basis: 'estimate', completeness: null });
    expect(force?.date).toEqual({
      kind: 'year',
      text: '1999',
      year: 1999,
      firstDay: '1999-01-01',
      lastDay: '1999-12-31',
    });
  });

  test('every figure has its own source and tag', () => {
    expect(silos?.deployedLaunchers).toEqual({ value: 10, source: 'recall', tag: 'recalled' });
    expect(silos?.operationalLaunchers).toEqual({ value: 8, source: 'act-2001-05', tag: 'read' });
    expect(silos?.warheadsPerLauncher).toEqual({ value: 2.5, source: 'recall', tag: 'computed' });
    expect(silos?.maxWarheadsPerLauncher).toEqual({ value: 3, source: 'recall', tag: 'computed' });
    expect(boats?.attributedWarheads).toEqual({ value: 128, source: 'act-2001-05', tag: 'recalled' });
  });

  test('an unknown has a reason', () => {
    expect(silos?.nonDeployedLaunchers).toEqual({
      value: null,
      source: 'recall',
      tag: 'recalled',
      reason: 'not found',
    });
    expect(boats?.nonDeployedLaunchers).toEqual({
      value: null,
      source: 'recall',
      tag: 'recalled',
      reason: 'the source counts missiles',
    });
  });

  test('what is not given is not an unknown', () => {
    expect(silos?.attributedWarheads).toBeNull();
    expect(boats?.operationalLaunchers).toBeNull();
    expect(silos?.note).toBeNull();
    expect(boats?.note).toBe('as printed');
  });

  test('aggregates keep their dates and their gaps', () => {
    expect(force?.aggregates).toEqual([
      {
        quantity: 'launchers / warheads',
        value: [42, null],
        date: { kind: 'fiscalYear', text: 'FY1999', year: 1999, firstDay: '1998-10-01', lastDay: '1999-09-30' },
        source: 'recall',
        tag: 'recalled',
        note: null,
      },
    ]);
  });
});

describe('platforms', () => {
  const platforms = (leg: string, line: string) => {
    const read = readForce(system({ leg, more: line }), 'x.yaml');
    return read.ok ? read.value.systems[0]?.platforms : read.problems;
  };
  const undeclared = { value: null, source: 'recall', tag: 'recalled', reason: 'platforms not declared' };

  test.each(['silo', 'mobile', 'bomber'])('a %s without platforms stands alone', (leg) => {
    expect(platforms(leg, '')).toBeNull();
    expect(platforms(leg, 'platforms: null')).toBeNull();
  });

  test('a submarine without platforms is an unknown, never one boat a tube', () => {
    expect(platforms('submarine', '')).toEqual(undeclared);
    expect(platforms('submarine', 'platforms: null')).toEqual(undeclared);
  });

  test('a reason given is kept', () => {
    expect(platforms('mobile', 'platforms: { unknown: trains not counted }')).toEqual({
      ...undeclared,
      reason: 'trains not counted',
    });
  });

  test('0 of a system out of service is none, a number and no unknown', () => {
    expect(platforms('submarine', 'operationalLaunchers: 0\n    platforms: 0')).toEqual({
      value: 0,
      source: 'recall',
      tag: 'recalled',
    });
  });
});

describe('bad files', () => {
  test.each<[string, string, string]>([
    [
      'not a mapping',
      '- a\n',
      'bad.yaml:1:1  the file does not hold a mapping · `key: value` lines · check that it is the right file',
    ],
    [
      'another kind',
      good.replace('kind: force', 'kind: series'),
      "bad.yaml:1:7  kind is the text 'series' · force · write one of these",
    ],
    [
      'an unknown key',
      good.replace('basis:', 'bases:'),
      'bad.yaml:5:1  `bases` is not a key of the document · kind, id, state, date, basis, completeness, systems, totals or aggregates · did you mean `basis`?',
    ],
    [
      'the launchers of the old files',
      good.replace('deployedLaunchers: 10', 'launchers: { deployed: 10 }'),
      'bad.yaml:7:5  systems.0 has no `deployedLaunchers` · the key `deployedLaunchers` · add `deployedLaunchers: …`\nbad.yaml:10:5  `launchers` is not a key of systems.0 · id, name, type, leg, heavy, conventional, deployedLaunchers, nonDeployedLaunchers, operationalLaunchers, warheadsPerLauncher, maxWarheadsPerLauncher, attributedWarheads, platforms, airLaunchedCruiseMissiles, throwWeight, convertedLaunchers, source, tag, operationalSource, operationalTag, warheadsSource, warheadsTag, treatySource, treatyTag or note · rename it or take it out',
    ],
    [
      'no system',
      good.slice(0, good.indexOf('systems:')) + 'systems: []\n',
      'bad.yaml:6:10  atlantis-1999 has neither systems nor totals · at least one system, or declared totals · add a system, or `totals: { LIMIT-ID: { value: …, source: …, tag: … } }`',
    ],
    [
      'a leg that is none',
      good.replace('leg: silo', 'leg: silos'),
      "bad.yaml:9:10  systems.0.leg is the text 'silos' · silo, mobile, submarine or bomber · did you mean `silo`?",
    ],
    [
      'half a launcher',
      good.replace('deployedLaunchers: 10', 'deployedLaunchers: 9.5'),
      'bad.yaml:10:24  systems.0.deployedLaunchers is 9.5 · a whole number >= 0, null (not found) or { unknown: reason } · write one of these',
    ],
    [
      'launchers below zero',
      good.replace('deployedLaunchers: 10', 'deployedLaunchers: -1'),
      'bad.yaml:10:24  systems.0.deployedLaunchers is -1 · a whole number >= 0, null (not found) or { unknown: reason } · write one of these',
    ],
    [
      'a bound where a force needs a number',
      good.replace('deployedLaunchers: 10', 'deployedLaunchers: { atLeast: 10 }'),
      'bad.yaml:10:24  systems.0.deployedLaunchers is a mapping · a whole number >= 0, null (not found) or { unknown: reason } · write one of these',
    ],
    [
      'a number in words',
      good.replace('warheadsPerLauncher: 2.5', 'warheadsPerLauncher: 20+'),
      "bad.yaml:13:26  systems.0.warheadsPerLauncher is the text '20+' · a number >= 0, null (not found) or { unknown: reason } · write one of these",
    ],
    [
      'no date',
      good.replace("date: '1999'", "date: '1999-02-30'"),
      "bad.yaml:4:7  date is the text '1999-02-30' · a day (2001-12-05), month (2001-12), year, period (1999-2000), FY2026 or `end of FY2014` · write it in one of these forms",
    ],
    [
      'a date that is missing',
      good.replace("date: '1999'\n", ''),
      'bad.yaml:1:1  the document has no `date` · the key `date` · add `date: …`',
    ],
    [
      'a tag of our own',
      good.replace('tag: recalled\n    operationalSource', 'tag: judged\n    operationalSource'),
      "bad.yaml:16:10  systems.0.tag is the text 'judged' · read, read-2, recalled or computed · write one of these",
    ],
    [
      'no source',
      good.replace(
        '    source: recall\n    tag: recalled\n    operationalSource',
        '    tag: recalled\n    operationalSource',
      ),
      'bad.yaml:7:5  systems.0 has no `source` · the key `source` · add `source: …`',
    ],
    [
      'a source that is a sentence',
      good.replace('operationalSource: act-2001-05', 'operationalSource: Arms Control Today'),
      "bad.yaml:17:24  systems.0.operationalSource is the text 'Arms Control Today' · a source key of small letters, digits and hyphens, such as start1-mou-1990 · write it so",
    ],
    [
      'more in service than deployed',
      good.replace('operationalLaunchers: 8', 'operationalLaunchers: 11'),
      'bad.yaml:12:27  silos has 11 operational launchers of 10 deployed · at most 10 · correct one of the two counts',
    ],
    [
      'a system twice',
      good.replace('id: boats', 'id: silos'),
      'bad.yaml:20:9  system silos stands twice in atlantis-1999 · each system once · give one of them another id, or join them',
    ],
    [
      'launchers on no platform',
      good.replace('attributedWarheads: 128', 'platforms: 0'),
      'bad.yaml:27:16  boats has 32 launchers in service on no platform · at least 1 platform, or 0 operational launchers · give the number of platforms, or operationalLaunchers: 0 for a system out of service',
    ],
    [
      'an aggregate that is no number',
      good.replace('value: [42, null]', 'value: many'),
      "bad.yaml:33:46  aggregates.0.value is the text 'many' · a number, a list of numbers or null, true or false · write one of these",
    ],
    [
      'an anchor',
      good.replace('id: silos', 'id: &s silos'),
      'bad.yaml:7:12  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    ],
  ])('%s', (_, text, message) => {
    const read = readForce(text, 'bad.yaml');
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual(message.split('\n'));
  });
});

function system({ leg, more }: { leg: string; more: string }): string {
  return `kind: force
id: x
state: X
date: '1999'
basis: estimate
systems:
  - id: a
    name: A
    leg: ${leg}
    deployedLaunchers: 10
    nonDeployedLaunchers: null
    warheadsPerLauncher: 1
    maxWarheadsPerLauncher: 1
    source: recall
    tag: recalled
    ${more}
`;
}
