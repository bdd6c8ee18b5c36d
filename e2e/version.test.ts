import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from '../src/model/scenario/index.ts';

test('results name the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(engine).toBe(version);
});
