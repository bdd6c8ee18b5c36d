import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from './peer.ts';
import { alone } from './result.ts';
import type { Result } from './result.ts';
import { timingOf } from './timing.ts';

/**
 * W6: talks, as somebody at a shell waits for them: those of the library with 256 draws, and a text of twelve brackets with
 * two alternatives each, which makes 4,096 packages.
 */
export async function w6(quick: boolean): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoise-bench-'));
  try {
    return [
      timed('W6 talks of the library, 256 draws', 'moscow-talks-2001', 256, quick),
      timed('W6 talks over twelve brackets, 16 draws', twelveBrackets(folder), 16, quick),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(work: string, talks: string, draws: number, quick: boolean): Result {
  const times: number[] = [];
  let packages = 0;
  for (let i = 0; i < (quick ? 1 : 9); i++) {
    const start = performance.now();
    const args = [`${home}bin/counterpoise.js`, 'talks', talks, '--draws', String(draws), '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    times.push(performance.now() - start);
    if (stdout === '') throw new Error(stderr);
    packages = (JSON.parse(stdout) as { readonly packages: { readonly examined: number } }).packages.examined;
  }
  const ours = `${packages} packages, start included`;
  return alone({ work, ours, timing: timingOf(times), tailError: 0 }, { milliseconds: 5000 });
}

/** A draft in which every bracket sets a limit of its own, and talks in which each side has six lines over them. */
function twelveBrackets(folder: string): string {
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
  const articles = numbers.map(
    (i) =>
      `## Article ${i}. Limit ${i}\n\nNo more than [limit-${i} | US: ${1000 + 100 * i} | Russia: ${500 + 50 * i}] of these.\n\n` +
      `\`\`\`rule\nlimit: limit-${i}\narticle: '${i}'\ncount: system.deployedWarheads\nat-most: "[limit-${i}]"\n\`\`\`\n`,
  );
  const front =
    '---\nagreement: 1\nid: twelve\ntitle: Twelve\nparties: [US, Russia]\nstatus: draft\nsources: []\n---\n';
  writeFileSync(join(folder, 'twelve.md'), `${front}\n${articles.join('\n')}`);
  const lines = (party: string): string =>
    numbers
      .filter((i) => (i % 2 === 0) === (party === 'US'))
      .map((i) => `      - { id: line-${i}, title: Line ${i}, about: limit-${i}, test: "${test(party, i)}" }`)
      .join('\n');
  const position = (party: string): string =>
    `  - party: ${party}\n    from: '2001-08-13'\n    red-lines:\n${lines(party)}\n    wants:\n` +
    `      - { id: all, title: All, value: "ramp(limits['limit-1'] + limits['limit-2'], 1650, 2300)", weight: 1 }\n`;
  const talks = join(folder, 'twelve-talks.yaml');
  writeFileSync(
    talks,
    `talks: 1\nid: twelve-talks\ntitle: Twelve\nscenario: moscow-2001\ndraft: ./twelve.md\nchart: { warheads: limit-12 }\n` +
      `rounds:\n  - { date: '2001-08-13', place: Moscow }\npositions:\n${position('US')}${position('Russia')}`,
  );
  return talks;
}

function test(party: string, i: number): string {
  return `limits['limit-${i}'] ${party === 'US' ? '>=' : '<='} ${party === 'US' ? 600 + 50 * i : 900 + 60 * i}`;
}
