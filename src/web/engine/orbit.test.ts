import { describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { orbitAnswer } from './orbit.ts';
import type { OrbitAsk } from './orbit-record.ts';

const library = readLibraryFolder();
const asked: OrbitAsk = { preset: 'aei-default', altitude: null, flyout: null, confidence: 0.9 };
const needed = (more: Partial<OrbitAsk> = {}): number =>
  orbitAnswer({ ...asked, ...more }, library).result!.needed.interceptors.median!;

describe('interceptors in orbit in the page', () => {
  test('of the first preset there is a number, and cost', () => {
    const { result, lacks, own, presets } = orbitAnswer(asked, library);
    expect([lacks, own]).toEqual([[], []]);
    expect(result!.needed.interceptors.median).toBeGreaterThan(result!.average.interceptors.median!);
    expect(result!.cost).not.toBeNull();
    expect(presets.map(({ id }) => id)).toContain('cbo-2026');
  });

  test('more time, and a smaller chance asked for, need fewer; what the reader gave is named', () => {
    expect(needed({ flyout: 200 })).toBeLessThan(needed());
    expect(needed({ confidence: 0.5 })).toBeLessThan(needed());
    expect(orbitAnswer({ ...asked, flyout: 200, altitude: 500 }, library).own).toEqual(
      expect.arrayContaining(['flyoutSeconds', 'altitudeKilometres']),
    );
  });

  test('an orbit below the intercept has no number, and says how high that is', () => {
    const { result, lacks, intercept } = orbitAnswer({ ...asked, altitude: 180 }, library);
    expect([result, lacks, intercept]).toEqual([null, [], 200]);
  });

  test('what nobody gives is not put in its place', () => {
    const { result, lacks, preset } = orbitAnswer({ ...asked, preset: 'aps-2003' }, library);
    expect(result).toBeNull();
    expect(lacks).toContain('kill');
    expect(preset!.conflicts.length).toBeGreaterThan(0);
  });

  test('an id that the library does not have has no preset, and the list stays', () => {
    const { preset, presets } = orbitAnswer({ ...asked, preset: 'atlantis' }, library);
    expect(preset).toBeNull();
    expect(presets.length).toBeGreaterThan(3);
  });
});
