import { describe, expect, it } from 'vitest';
import { atOf, atWritten, firstAt, firstHidden, firstScheme, slotsOf } from './at.ts';
import type { InspectionAt } from './at.ts';

describe('what is asked on the inspection screen', () => {
  it('is written into a link and read from it; what is as at first is left out', () => {
    const at: InspectionAt = {
      scheme: {
        ...{ agreement: 'start-1', party: 'US', type: 'reentry-vehicle', visits: 28, samples: 2, notice: 9.5 },
        ...{ timing: 'random', slots: 60, start: 'after-a-visit' },
      },
      hidden: { items: 500, count: [20, 40], recognised: [0.75, 1], concealed: [0, 24] },
      matters: [9, 20],
      target: 0.8,
      beside: { periods: 24, inspections: 10, by: 'second', means: true },
    };
    expect(atWritten(at)).toBe(
      'agreement=start-1&party=US&type=reentry-vehicle&visits=28&samples=2&notice=9.5&timing=random&slots=60' +
        '&start=after-a-visit&items=500&hidden=20..40&recognised=0.75..1&concealed=0..24&matters=9..20&target=0.8' +
        '&periods=24&inspections=10&by=second&means=with',
    );
    expect(atOf(atWritten(at))).toEqual(at);
    expect(atWritten(firstAt)).toBeNull();
    expect(atOf(null)).toEqual(firstAt);
  });

  it('keeps names with signs of their own apart', () => {
    const at: InspectionAt = { ...firstAt, scheme: { ...firstScheme, agreement: 'a&b=c', type: '100%' } };
    expect(atOf(atWritten(at))).toEqual(at);
  });

  it.each([
    ...['visits=', 'visits=0', 'visits=366', 'visits=1e2', 'visits=-4', 'visits=4.5', '&&=', '%', 'later=7'],
    ...['samples=0', 'notice=721', 'notice=-1', 'timing=weekly', 'slots=0', 'slots=400', 'start=never', 'type='],
    ...['items=0', 'items=10001', 'hidden=9', 'hidden=9..3', 'hidden=0..10001', 'recognised=0..2', 'concealed=x..y'],
    ...['periods=0', 'periods=53', 'inspections=13', 'by=nobody', 'means=maybe'],
    ...['matters=0..241', 'matters=9', 'target=0', 'target=1'],
  ])('what cannot be read is as at first: %s', (written) => expect(atOf(written)).toEqual(firstAt));

  it('never asks for more hidden or looked at than there is, nor for more visits than slots', () => {
    expect(atOf('items=10&hidden=20..40&samples=11')).toEqual({
      ...firstAt,
      hidden: { ...firstHidden, items: 10 },
    });
    expect(atOf('visits=60&slots=52').scheme.slots).toBeNull();
    expect([slotsOf(firstScheme, 18), slotsOf({ ...firstScheme, slots: 12 }, 18)]).toEqual([52, 18]);
  });
});
