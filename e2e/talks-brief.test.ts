import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { talksBrief } from '../src/figure/index.ts';
import { languages } from '../src/words/index.ts';
import { crowded, noneCrosses, positions, someCross } from '../src/words/talks.cases.ts';
import { testInCI } from './needs.ts';

/** The record of talks on paper: two pages, whatever is in it, on either paper and in either language. */
const about = {
  scenario: 'Moscow, August 2001',
  draft: { en: 'A framework for offensive and defensive arms', ru: 'Рамочное соглашение о вооружениях' },
  command: 'counterpoise talks moscow-talks-2001 --draws 256 --out talks',
  hash: '0123456789abcdef'.repeat(4),
  cited: [
    { key: 'rferl-2001-08-13', title: 'Rumsfeld and Ivanov on missile defence and cuts, Moscow, 13 August 2001' },
  ],
  positions,
};

const samples = {
  some: someCross,
  none: noneCrosses,
  crowded,
  silent: { ...someCross, wants: [], bargain: null, pareto: null },
};

testInCI('the record of talks prints on two pages, on A4 and Letter, in both languages', async () => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    for (const [name, result] of Object.entries(samples))
      for (const language of Object.values(languages)) {
        await page.setContent(talksBrief(result, { ...about, language }));
        for (const format of ['A4', 'Letter']) {
          const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
          const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
          expect(pages, `${name}, ${language.code}, ${format}`).toBe(2);
        }
      }
  } finally {
    await browser.close();
  }
});
