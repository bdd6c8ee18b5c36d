import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { printAssess } from './assess.ts';
import { printLinkage } from './print.ts';
import { afterNewStart, assessment, example, moscow } from '../../figure/fixtures/examples.ts';
test('dev', () => {
  writeFileSync('/tmp/assess.txt', printAssess(assessment('moscow-2001'), moscow, {colour:false,unicode:false,width:80}));
  for (const d of [0, 16] as const) for (const [u, c] of [[false,false],[true,true]] as const) {
    writeFileSync(`/tmp/moscow-${d}-${u}.txt`, printLinkage(example('moscow-2001', d), moscow, {colour:c,unicode:u,width:80}));
    writeFileSync(`/tmp/after-${d}-${u}.txt`, printLinkage(example('after-new-start-2026', d), afterNewStart, {colour:c,unicode:u,width:100}));
  }
});
