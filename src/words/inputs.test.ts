import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en, inputValue, inputWords } from './index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';

describe('inputs in plain words', () => {
  test.each([
    ['beliefs.posture.Russia.mobile.alert.day', 'share of Russia’s mobile missiles out by day', 'share'],
    ['beliefs.posture.US.submarine.alert.generated', 'share of US submarines at sea when generated', 'share'],
    ['beliefs.posture.Russia.ss24-rail.alert.day', 'share of Russia’s ss24-rail on alert by day', 'share'],
    ['beliefs.posture.US.silo.reliability', 'reliability of US silo missiles', 'chance'],
    ['beliefs.posture.US.submarine.reliability', 'reliability of US submarine missiles', 'chance'],
    ['beliefs.posture.Russia.mobile.legLost', 'chance that Russia’s mobile missiles are found as a whole', 'chance'],
    ['beliefs.engagement.US.kill', 'kill probability of US interceptors', 'chance'],
    ['beliefs.engagement.US.decoysPerWarhead', 'number of decoys a warhead against US shield', 'number'],
    ['beliefs.engagement.US.layers.1.kill', 'kill probability of US interceptors (layer 2)', 'chance'],
    [
      'beliefs.engagement.US.layers.0.orbit.flyoutSeconds',
      'time of US interceptors in orbit for the way to a missile, seconds (layer 1)',
      'number',
    ],
    ['beliefs.engagement.US.decoysCalled', 'chance that US shield calls a decoy a warhead', 'chance'],
    ['views.Russia.beliefs.engagement.US.kill', 'kill probability of US interceptors (as Russia sees it)', 'chance'],
    ['beliefs.posture.US.silo.alert.noon', 'number at beliefs.posture.US.silo.alert.noon', 'number'],
    ['beliefs.fill.0.warheads', 'number at beliefs.fill.0.warheads', 'number'],
  ])('%s', (path, phrase, kind) => expect(inputWords(path, en)).toEqual({ phrase, kind }));

  test.each(['moscow-2001', 'after-new-start-2026'])('every uncertain number of %s has words', (name) => {
    const url = new URL(`../figure/fixtures/${name}.linkage.json`, import.meta.url);
    const { matters } = JSON.parse(readFileSync(url, 'utf8')) as LinkageResult;
    for (const { input } of matters) expect(inputWords(input, en).phrase).not.toContain(input);
  });
});

describe('their values', () => {
  test.each([
    ['share', 0.125, 3, '12.5%'],
    ['share', 0.525, 2, '53%'],
    ['share', 0.071, 2, '7.1%'],
    ['share', 0.9967, 2, '99.7%'],
    ['share', 1, 2, '100%'],
    ['chance', 0.459, 2, '0.46'],
    ['chance', 0.997, 2, '0.997'],
    ['chance', 0.85, 3, '0.85'],
    ['number', 3500, 3, '3,500'],
    ['number', 1.25, 3, '1.25'],
  ] as const)('%s %d to %d digits', (kind, value, digits, text) =>
    expect(inputValue(en, kind, value, digits)).toBe(text),
  );
});
