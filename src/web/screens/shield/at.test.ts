import { describe, expect, it } from 'vitest';
import { atOf, atWritten, firstAt } from './at.ts';

describe('where the reader is on the shield screen', () => {
  it('is written into a link and read from it; what is as at first is left out', () => {
    const at = { ...firstAt, warheads: 40 };
    expect(atWritten(at)).toBe('raid=40');
    expect(atOf(atWritten(at))).toEqual(at);
    expect(atWritten(firstAt)).toBeNull();
    expect(atOf(null)).toEqual(firstAt);
  });

  it.each(['raid=', 'raid=0', 'raid=1e3', 'raid=-4', 'raid=301', 'raid=4.5', '&&=', '%', 'later=7'])(
    'what cannot be read is as at first: %s',
    (written) => expect(atOf(written)).toEqual(firstAt),
  );
});
