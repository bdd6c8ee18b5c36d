import { describe, expect, test } from 'vitest';
import { once } from './once.ts';

/** A reader that counts how often it reads. */
function counted() {
  const asked: string[] = [];
  const read = once((text: string, file: string) => {
    asked.push(`${file}: ${text.slice(0, 9)}`);
    return { text, file };
  });
  return { asked, read };
}

describe('a reader that reads once', () => {
  test('gives the same of the same text, and reads another text, or the same of another file', () => {
    const { asked, read } = counted();
    expect(read('a: 1', 'one.yaml')).toBe(read('a: 1', 'one.yaml'));
    expect(read('a: 2', 'one.yaml')).toEqual({ text: 'a: 2', file: 'one.yaml' });
    expect(read('a: 1', 'two.yaml')).toEqual({ text: 'a: 1', file: 'two.yaml' });
    expect(asked).toEqual(['one.yaml: a: 1', 'one.yaml: a: 2', 'two.yaml: a: 1']);
  });

  test('two readers keep nothing of each other', () => {
    expect(counted().read('a: 1', 'one.yaml')).not.toBe(counted().read('a: 1', 'one.yaml'));
  });

  test('keeps texts of 1 MiB together: of more, what was asked for last', () => {
    const { asked, read } = counted();
    const half = 'x'.repeat(500_000);
    read(half, 'one');
    read(half, 'two');
    read(half, 'one');
    read(half, 'three');
    expect(asked.map((one) => one.split(':')[0])).toEqual(['one', 'two', 'three']);
    read(half, 'one');
    expect(asked).toHaveLength(3);
    read(half, 'two');
    expect(asked).toHaveLength(4);
  });

  test('what is longer than that is read each time', () => {
    const { asked, read } = counted();
    const long = 'x'.repeat(1 << 20);
    expect(read(long, 'one')).toEqual(read(long, 'one'));
    expect(asked).toHaveLength(2);
  });
});
