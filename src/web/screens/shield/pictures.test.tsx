import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { constellation, raid } from '../../../model/shield/index.ts';
import type { ConstellationGiven } from '../../../model/shield/index.ts';
import { needCurve } from '../../../model/stability/index.ts';
import { en, ru } from '../../../words/index.ts';
import { Engage, NeedChart, OrbitChart, pageFrame } from '../../../figure/index.ts';

const certain = (value: number) => ({ kind: 'certain', value }) as const;
const kill = { kind: 'between', low: 0.3, high: 0.7 } as const;
const engagement = {
  doctrine: 'spread',
  ...{ kill, track: certain(1), system: certain(0.9), shotsPerObject: certain(8) },
  ...{ decoysPerWarhead: certain(0), reach: certain(1), exposed: certain(1) },
} as const;
const plain = { ...engagement, kill: 0.5, track: 1, system: 0.9, shotsPerObject: 8, decoysPerWarhead: 0, reach: 1 };
const attack = { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 };

const orbit = {
  ...{ altitudeKilometres: 300, interceptKilometres: 200, velocityChangeKilometresPerSecond: 6 },
  ...{ accelerationGravities: 15, flyoutSeconds: 120, kill: 0.8, wanted: 0.9 },
};
const orbitGiven = {
  ...Object.fromEntries(Object.entries(orbit).map(([name, value]) => [name, certain(value)])),
  ...{ inclinationDegrees: 60, latitudeDegrees: 40, bandDegrees: 90, missiles: 1, regions: 1, confidence: 0.9 },
  ...{ burnSeconds: null, detectSeconds: null, decideSeconds: null, marginSeconds: null, lifeYears: null, years: null },
} as unknown as ConstellationGiven;

const preset = { name: 'A', by: 'B', conflicts: [] } as unknown as Parameters<
  typeof OrbitChart
>[0]['context']['preset'];

/** Every picture of the shield at the width of a phone and of a page. */
function drawn(width: number, language: typeof en): Readonly<Record<string, string>> {
  const frame = pageFrame(width);
  const raided = raid({ warheads: 40, interceptors: 60, engagement }, 0, 1);
  const need = needCurve([{ engagement: { ...plain, doctrine: 'spread', exposed: 1 }, attack, confidence: 0.8 }], 0);
  const needContext = { scenario: null, draws: 0, foot: ['a foot'], language, frame };
  const orbitContext = { engine: '0', language, preset, lacks: [], own: [], draws: 0, frame };
  return {
    engage: renderToString(h(Engage, { result: raided, context: { engine: '0', language, frame } })),
    need: renderToString(h(NeedChart, { result: need, context: needContext })),
    orbit: renderToString(h(OrbitChart, { result: constellation(orbitGiven, 0, 1), context: orbitContext })),
  };
}

describe.each([
  ['en', 340, en],
  ['ru', 340, ru],
  ['en', 728, en],
] as const)('pictures of the shield inside a page, %s, %i pixels', (_, width, language) => {
  test.each(Object.entries(drawn(width, language)))(
    '%s keeps to its width and leaves its words to the page',
    (name, svg) => {
      expect(svg).toMatch(new RegExp(`<svg[^>]* width="${width}"`));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      for (const [, x] of svg.matchAll(/<(?:circle|text)[^>]*\b(?:cx|x)="([\d.]+)"/g))
        expect(Number(x), `${name} ${x}`).toBeLessThanOrEqual(width);
      const title = /<title[^>]*>(.*?)<\/title>/.exec(svg)![1]!;
      expect(svg.replace(/<(title|desc)[^>]*>.*?<\/\1>/g, '')).not.toContain(title);
      expect(svg).not.toContain('a foot');
    },
  );
});
