import { expect, test } from 'vitest';
import { delayUnder } from './delay.ts';
import { inspect } from './inspect.ts';
import type { InspectionQuestion } from './question.ts';
import { chanceSeen } from './sample.ts';
import { starts } from './scheme.ts';

const question: InspectionQuestion = {
  items: 400,
  hidden: { kind: 'between', low: 20, high: 40 },
  samples: 1,
  recognised: { kind: 'certain', value: 1 },
  falseAlarm: { kind: 'certain', value: 0 },
  alarmAt: 1,
  timing: { kind: 'periodic', perYear: 10 },
  start: 'any-moment',
  notice: null,
  matters: { kind: 'belief', months: { kind: 'between', low: 9, high: 20 } },
};

test('a year of ten looks at one missile each, none twice, is one sample of ten', () => {
  const year = { items: 400, samples: 10, recognised: 1, falseAlarm: 0, alarmAt: 1 };
  expect(chanceSeen({ ...year, defects: 20 })).toBeCloseTo(0.40486, 5);
  expect(chanceSeen({ ...year, defects: 40 })).toBeCloseTo(0.65573, 5);
});

test('a quota that fills every slot is periodic, whoever watches', () => {
  for (const start of starts) {
    const slots = delayUnder({ kind: 'slots', perYear: 12, slots: 12 }, start)(0.3);
    const periodic = delayUnder({ kind: 'periodic', perYear: 12 }, start)(0.3);
    expect(slots.mean).toBeCloseTo(periodic.mean!, 12);
    for (const months of [0, 0.4, 1, 7.7, 12, 30.3]) {
      expect(slots.unseen(months)).toBeCloseTo(periodic.unseen(months), 12);
    }
    expect(slots.seenBy(0.9)).toBeCloseTo(periodic.seenBy(0.9)!, 6);
  }
});

test('who watches regular visits is never seen within the interval: by that criterion chance is better', () => {
  const certain = { ...question, hidden: { kind: 'certain', value: 400 } as const };
  const soon = { kind: 'belief', months: { kind: 'certain', value: 1 } } as const;
  const { best } = inspect({ ...certain, matters: soon }, 0, 1);
  const watched = best.filter(({ start }) => start === 'after-a-visit');
  expect(watched.map(({ by, timings }) => [by, timings])).toEqual([
    ['mean-delay', ['periodic', 'random']],
    ['timely', ['random']],
  ]);
});

test('what can be put right within the notice is never seen', () => {
  const hours = { hours: 32, concealed: { kind: 'certain', value: 24 } } as const;
  const { visit, asked } = inspect({ ...question, notice: hours }, 64, 1);
  expect(visit.high).toBe(0);
  expect(asked.meanDelay.median).toBeNull();
  expect(asked.timely!.mean).toBe(0);
});

test('a look at strata sees what is hidden in each, as many as there are', () => {
  const strata = [
    { items: 40, samples: 5, holds: { defects: 3 } },
    { items: 60, samples: 5, holds: { defects: 7 } },
  ];
  const hidden = { kind: 'certain', value: 10 } as const;
  const { visit } = inspect({ ...question, items: 100, samples: 10, hidden, strata }, 0, 1);
  const look = { samples: 5, recognised: 1, falseAlarm: 0, alarmAt: 1 };
  const missed = [
    { items: 40, defects: 3 },
    { items: 60, defects: 7 },
  ].map((one) => 1 - chanceSeen({ ...look, ...one }));
  expect(visit.median).toBeCloseTo(1 - missed[0]! * missed[1]!, 12);
});
