import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { linkageSvg } from './render.ts';
import { afterNewStart, example, moscow } from './fixtures/examples.ts';
test('dev', () => {
  for (const d of [0, 16] as const) {
    writeFileSync(`/tmp/moscow-${d}.svg`, linkageSvg(example('moscow-2001', d), moscow));
    writeFileSync(`/tmp/after-${d}.svg`, linkageSvg(example('after-new-start-2026', d), afterNewStart));
  }
});
