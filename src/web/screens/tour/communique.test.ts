import { describe, expect, it } from 'vitest';
import { example, moscow } from '../../../figure/fixtures/examples.cases.ts';
import { en, ru } from '../../../words/index.ts';
import { communique } from './communique.ts';
import type { Agreed } from './communique.ts';
import { nothingKept } from './kept.ts';

const { draft } = nothingKept;
const agreed: Agreed = { warheads: 2000, interceptors: 50, cuts: 'download' };
const plain = { draft, agreed, chart: null, link: 'https://example.org/#c1.x', language: en };

describe('the communiqué', () => {
  it('words each row that nobody worded', () => {
    expect(communique(plain)).toBe(
      [
        'JOINT COMMUNIQUÉ',
        '',
        '1. The United States and Russia will each keep no more than 2,000 deployed strategic nuclear warheads.',
        '2. The American shield is meant for a few missiles and will have no more than 50 interceptors.',
        '3. Each side keeps its missiles and takes warheads off them.',
        '4. On control, trust and transparency the sides say nothing yet.',
        '',
        'What the chart says of this package',
        '2,000 and 50. The run for this package is on its way.',
        'https://example.org/#c1.x',
        '',
        'A classroom exercise. Neither side wrote this text.',
        '',
      ].join('\n'),
    );
  });

  it('keeps the team’s own words, and its name', () => {
    const text = communique({
      ...plain,
      draft: { ...draft, team: ' Blue ', limit: 'Two thousand each.', control: 'We count together.' },
    });
    expect(text).toContain('Draft of Blue\n');
    expect(text).toContain('1. Two thousand each.\n');
    expect(text).toContain('4. We count together.\n');
  });

  it('no shield is said as such', () =>
    expect(communique({ ...plain, agreed: { ...agreed, interceptors: 0 } })).toContain(
      '2. The United States will deploy no interceptors beyond what the ABM Treaty permits.',
    ));

  it('what the chart says is the verdict, with what it takes to run it again', () => {
    const chart = { result: example('moscow-2001', 16), context: moscow };
    const text = communique({ ...plain, chart });
    expect(text).toMatch(/At 2,500 warheads a side and 100 interceptors, retaliation is assured in \w+ draws/);
    expect(text).toMatch(/Moscow, August 2001\. Counterpoise [\d.]+; 16 draws, seed 1\./);
  });

  it('is Russian in Russian', () => {
    const text = communique({
      ...plain,
      agreed: { warheads: 1501, interceptors: 2, cuts: 'proportional' },
      language: ru,
    });
    expect(text).toContain('1\u202f501 развернутый стратегический ядерный боезаряд у каждой Стороны');
    expect(text).toContain('не больше чем 2 противоракеты');
  });
});
