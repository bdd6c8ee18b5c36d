import { describe, expect, test } from 'vitest';
import { ru } from '../../words/index.ts';
import { afterNewStart, breakoutOf, inLanguage, moscow } from '../../figure/fixtures/examples.cases.ts';
import { matchesGolden } from '../../figure/golden.cases.ts';
import { printBreakout } from './breakout.ts';

const cuts = 'proportional' as const;
const plain = { colour: false, unicode: false, width: 80 };

describe('the text is the one in the repository', () => {
  test('sixteen draws, in a pipe', () =>
    matchesGolden(
      'moscow-2001.draws-16.breakout.txt',
      printBreakout(breakoutOf('moscow-2001'), { ...moscow, cuts }, plain),
    ));
  test('one run, on a terminal, in colour', () =>
    matchesGolden(
      'after-new-start-2026.breakout.colour.txt',
      printBreakout(
        breakoutOf('after-new-start-2026'),
        { ...afterNewStart, cuts },
        { colour: true, unicode: true, width: 100 },
      ),
    ));
  test('one run, in Russian', () =>
    matchesGolden(
      'after-new-start-2026.breakout.ru.txt',
      printBreakout(breakoutOf('after-new-start-2026'), { ...inLanguage(afterNewStart, ru), cuts }, plain),
    ));
});

test.each([40, 60, 80, 120, 200])('no line is wider than the terminal: %d', (width) => {
  const text = printBreakout(breakoutOf('moscow-2001'), { ...moscow, cuts }, { ...plain, width });
  const most = Math.min(Math.max(width, 60), 120);
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(most);
});

test('in a pipe all is ASCII', () =>
  expect(printBreakout(breakoutOf('moscow-2001'), { ...moscow, cuts }, plain)).toMatch(/^[\x20-\x7e\n]*$/));
