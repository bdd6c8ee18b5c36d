import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { BeliefChart, GameChart, Inspection, InterimChart, pageFrame } from '../../../figure/index.ts';
import { readLibraryFolder } from '../../../library/folder.ts';
import { en, ru } from '../../../words/index.ts';
import '../../../words/whole-english.ts';
import { besideAnswer } from '../../engine/inspection-beside.ts';
import type { InspectionSeen } from '../../engine/inspection-record.ts';
import { firstAt } from './at.ts';
import { seenOf } from './sample.cases.ts';

const beside = besideAnswer({ ...firstAt.beside, wanted: 0.9 }, readLibraryFolder());
let seen: InspectionSeen;
beforeAll(async () => {
  seen = await seenOf({ matters: [9, 20] });
});

/** Every picture of the screen inside a page. */
function drawn(width: number, language: typeof en): readonly string[] {
  const frame = pageFrame(width);
  const { record, by, result } = beside.history!;
  const common = { engine: '0', language, frame };
  return [
    renderToString(h(Inspection, { result: seen.result, context: common })),
    renderToString(h(GameChart, { game: beside.game, context: { engine: '0', language, secret: null }, frame })),
    renderToString(
      h(InterimChart, { result: beside.interim, context: { engine: '0', language, secret: null }, frame }),
    ),
    renderToString(h(BeliefChart, { result, context: { ...common, history: { record, by } } })),
  ];
}

describe.each([
  ['en', 300, en],
  ['ru', 300, ru],
  ['en', 728, en],
] as const)('pictures of inspection inside a page, %s, %i pixels', (_, width, language) => {
  test('keep to their width and leave their words to the page', () => {
    for (const svg of drawn(width, language)) {
      expect(svg).toMatch(new RegExp(`<svg[^>]* width="${width}"`));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      for (const [mark, x] of svg.matchAll(/<(?:circle|text)[^>]*\b(?:cx|x)="(-?[\d.]+)"/g)) {
        expect(Number(x), mark).toBeLessThanOrEqual(width);
        expect(Number(x), mark).toBeGreaterThanOrEqual(0);
      }
      const title = /<title[^>]*>(.*?)<\/title>/.exec(svg)![1]!;
      expect(svg.replace(/<(title|desc)[^>]*>.*?<\/\1>/g, '')).not.toContain(title);
    }
  });
});
