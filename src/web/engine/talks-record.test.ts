import { describe, expect, it } from 'vitest';
import { apart, fitted, sameChoice } from './talks-record.ts';

const brackets = [
  { name: 'ceiling', alternatives: [{ id: 'US' }, { id: 'Russia' }] },
  { name: 'abm', alternatives: [{ id: 'US' }, { id: 'Russia' }, { id: '3' }] },
];
const rest = { ceiling: 'US', abm: 'Russia' };

describe('a choice as the draft has it', () => {
  it('is kept where all of it is known', () => {
    expect(fitted({ ceiling: 'Russia', abm: '3' }, brackets, rest)).toEqual({
      choice: { ceiling: 'Russia', abm: '3' },
      unknown: [],
    });
  });

  it('is filled where it is open', () => {
    expect(fitted({ abm: 'US' }, brackets, rest).choice).toEqual({ ceiling: 'US', abm: 'US' });
    expect(fitted({}, brackets, {}).choice).toEqual({ ceiling: 'US', abm: 'US' });
  });

  it('names a bracket and an alternative that the draft does not have', () => {
    expect(fitted({ visits: 'US', abm: '4' }, brackets, rest)).toEqual({
      choice: rest,
      unknown: [
        { bracket: 'visits', alternative: 'US', known: false },
        { bracket: 'abm', alternative: '4', known: true },
      ],
    });
  });

  it('says how far two packages are apart', () => {
    expect([apart(rest, { ceiling: 'Russia', abm: 'Russia' }), sameChoice(rest, { ...rest })]).toEqual([1, true]);
  });
});
