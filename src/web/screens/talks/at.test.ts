import { describe, expect, it } from 'vitest';
import { atOf, atWritten, firstAt } from './at.ts';

describe('where the reader is in talks', () => {
  it('is written into a link and read from it', () => {
    const at = { talks: 'moscow-talks-2001', round: '2001-08-13', choice: { ceiling: 'Russia', abm: '2' } };
    expect(atWritten(at)).toBe('moscow-talks-2001/2001-08-13/ceiling=Russia,abm=2');
    expect(atOf(atWritten(at))).toEqual(at);
  });

  it('leaves out what was not chosen', () => {
    expect(atWritten(firstAt)).toBe('moscow-talks-2001');
    const chosen = { ...firstAt, choice: { ceiling: 'US' } };
    expect(atWritten(chosen)).toBe('moscow-talks-2001//ceiling=US');
    expect(atOf(atWritten(chosen))).toEqual(chosen);
    expect(atOf(null)).toEqual(firstAt);
  });

  it('keeps names with signs of its own apart', () => {
    const at = { talks: 'a/b', round: '2001-09', choice: { 'x,y': 'N=1/2', ü: '100%' } };
    expect(atOf(atWritten(at))).toEqual(at);
  });

  it.each(['//', '%', 'x/yesterday/=,=,a=,=b', 'x/2001-09-01/%E0%A4%A=1'])('ends with anything: %s', (written) => {
    const { choice, round } = atOf(written);
    expect(Object.entries(choice ?? {}).every(([name, id]) => name !== '' && id !== '')).toBe(true);
    expect(round === null || /^\d{4}-\d{2}(-\d{2})?$/.test(round)).toBe(true);
  });
});
