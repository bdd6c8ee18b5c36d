import { describe, expect, test } from 'vitest';
import type { Agreement } from '../model/agreement/index.ts';
import { limitCases, measureCases, signed } from './agreements-early.cases.ts';
import { capital, compliance, defence, early, force, isOf, outcome, set, text } from './agreements.cases.ts';
import type { Holding } from './agreements.cases.ts';

const mine = ['abm', 'abm-protocol-1974', 'inf', 'salt-1', 'salt-2'];

describe('texts', () => {
  test.each(mine)('%s has the same articles in both languages', (id) => {
    const { sections, russian, title } = text(id);
    expect(russian?.sections.map((one) => one.id)).toEqual(sections.map((one) => one.id));
    expect(title.ru).toMatch(/[а-я]/);
    const told = [...sections, ...russian!.sections].filter(({ prose, sources }) => !(prose.length && sources.length));
    expect(told).toEqual([]);
    expect(russian!.sections.flatMap((one) => one.sources)).toEqual(sections.flatMap((one) => one.sources));
  });

  test.each(mine)('every rule of %s has a title in both languages and says where it comes from', (id) => {
    for (const { title, source, tag } of rulesOf(text(id))) {
      expect(title.ru).toMatch(/[а-я]/);
      expect([title.en, source, tag]).not.toContain(null);
      expect(source === 'recall').toBe(tag === 'recalled');
    }
  });
});

describe('limits: the number, its article, and the verdicts at it and one above it', () => {
  test.each(limitCases)('$name', ({ say, said }) => expect(say(set)).toEqual(said));

  test('every limit has a case', () => {
    const cased = limitCases.map(({ name }) => name.split(' ')[1]);
    expect(unique(mine.flatMap((id) => text(id).limits.map((one) => one.id)))).toEqual(unique(cased));
  });
});

describe('bans: what is free, and what one step more is not', () => {
  const shield = (state: string, purpose: string, basing = 'fixed-land'): Holding => ({
    state,
    shield: { purpose, basing },
  });
  const bans: readonly [string, string, string, Holding, Holding][] = [
    ['abm territorial-defence', 'I.2', early, shield('US', 'capital'), shield('US', 'territory')],
    ['abm regional-defence', 'I.2', early, shield('US', 'capital'), shield('US', 'region')],
    ['abm outside-the-areas', 'III', early, shield('US', 'theatre'), shield('US', 'territory')],
    ['abm basing sea', 'V.1', early, shield('US', 'capital'), shield('US', 'capital', 'sea')],
    ['abm basing air', 'V.1', early, shield('US', 'capital'), shield('US', 'capital', 'air')],
    ['abm basing space', 'V.1', early, shield('US', 'theatre', 'sea'), shield('US', 'territory', 'space')],
    ['abm basing mobile-land', 'V.1', early, shield('US', 'capital'), shield('US', 'capital', 'mobile-land')],
    ['abm us-capital-area', 'I.2', signed, shield('US', 'missile-field'), shield('US', 'capital')],
    ['abm ussr-missile-field-area', 'I.2', signed, shield('USSR', 'capital'), shield('Russia', 'missile-field')],
    ['salt-2 icbm-reentry-vehicles', 'IV', signed, icbm(10), icbm(11)],
    ['salt-2 slbm-reentry-vehicles', 'IV', signed, slbm(14), slbm(15)],
    ['salt-2 mobile-heavy-icbm', 'IX', signed, { ...icbm(1), heavy: true }, { ...icbm(1), leg: 'mobile', heavy: true }],
    ['salt-2 heavy-slbm', 'IX', signed, slbm(1), { ...slbm(1), heavy: true }],
    ['salt-2 mobile-icbm', 'Protocol.I', signed, icbm(1), { ...icbm(1), leg: 'mobile' }],
    ...['Pershing II', 'BGM-109G', 'SS-20', 'RSD-10', 'SS-4', 'R-12', 'SS-5', 'R-14', 'SSC-X-4', 'RK-55'].map(
      (type) => [`inf intermediate-range-missiles ${type}`, 'IV', '1991-06-01', inf('SS-25'), inf(type)] as const,
    ),
    ...['Pershing IA', 'Pershing 1A', 'SS-12', 'OTR-22', 'SS-23', 'OTR-23'].map(
      (type) => [`inf shorter-range-missiles ${type}`, 'V', '1989-12-01', inf('Lance'), inf(type)] as const,
    ),
  ].map((one) => [...one] as [string, string, string, Holding, Holding]);

  test.each(bans)('%s', (name, article, date, free, banned) => {
    const [id, rule] = name.split(' ') as [string, string];
    expect(outcome(id, rule, date, free, 1)).toMatchObject({
      article,
      allowed: 0,
      counted: 0,
      applies: true,
      kept: true,
    });
    expect(outcome(id, rule, date, banned, 1)).toMatchObject({ counted: 1, kept: false });
  });

  test('abm area-radius', () => {
    const of = (radius: string) =>
      compliance('abm', early, defence(capital, 1, radius)).limits.find(isOf('area-radius'));
    expect(of('150')).toMatchObject({ article: 'III', counted: 0, kept: true });
    expect(of('151')).toMatchObject({ counted: 1, kept: false });
    expect(of('{ unknown: nobody measured it }')).toMatchObject({
      counted: null,
      kept: null,
      why: { lacks: 'defence.radiusKilometres', reason: 'nobody measured it' },
    });
  });

  test('every ban has a case', () => {
    const cased = [...bans.map(([name]) => name.split(' ')[1]), 'area-radius'];
    expect(unique(mine.flatMap((id) => text(id).bans.map((one) => one.id)))).toEqual(unique(cased));
  });

  test('inf binds only once the time for elimination is over', () => {
    expect(outcome('inf', 'intermediate-range-missiles', '1991-05-31', inf('SS-20'), 1).applies).toBe(false);
    expect(outcome('inf', 'shorter-range-missiles', '1989-11-30', inf('SS-23'), 1).applies).toBe(false);
    expect(outcome('inf', 'intermediate-range-missiles', '2019-08-02', inf('SS-20'), 1).applies).toBe(false);
  });

  test('inf: each Party reads one type of the other as banned, and the rule itself names neither', () => {
    const read = (type: string) => outcome('inf', 'intermediate-range-missiles', '2018-01-01', inf(type), 1);
    const kept = (type: string) => read(type).readings.map((one) => [one.by, one.kept]);
    expect([read('SSC-8').kept, kept('SSC-8')]).toEqual([
      true,
      [
        ['US', false],
        ['Russia', true],
      ],
    ]);
    expect([read('Mk 41').kept, kept('Mk 41')]).toEqual([
      true,
      [
        ['US', true],
        ['Russia', false],
      ],
    ]);
    expect(compliance('inf', '2018-01-01', force(inf('9M729'), 1)).disputed).toBe(true);
  });
});

describe('numbers that no force file gives stand as measures, and terms', () => {
  test.each(measureCases)('$name', ({ say, said }) => expect(say(set)).toEqual(said));

  test('every measure has a case', () => {
    const all = mine.flatMap((id) => text(id).measures.map((one) => `${id} ${one.id}`));
    expect(unique(all)).toEqual(unique(measureCases.map(({ name }) => name)));
  });

  test.each([
    ['abm', 'XV', { unlimited: true, withdrawalNoticeMonths: 6, inForce: '1972-10-03' }],
    ['salt-1', 'VIII', { durationYears: 5, withdrawalNoticeMonths: 6, until: '1977-10-03', unlimited: false }],
    ['salt-2', 'XIX', { withdrawalNoticeMonths: 6, until: '1985-12-31', inForce: null }],
    ['inf', 'XV', { unlimited: true, withdrawalNoticeMonths: 6, inForce: '1988-06-01' }],
  ])('the term of %s', (id, article, term) => expect(text(id).term).toMatchObject({ article, ...term }));
});

function icbm(each: number): Holding {
  return { state: 'USSR', leg: 'silo', each };
}

function slbm(each: number): Holding {
  return { state: 'USSR', leg: 'submarine', each };
}

function inf(type: string): Holding {
  return { state: 'Russia', leg: 'mobile', type };
}

function rulesOf({ limits, bans, measures }: Agreement) {
  return [...limits, ...bans, ...measures];
}

function unique(ids: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return [...new Set(ids)].toSorted();
}
