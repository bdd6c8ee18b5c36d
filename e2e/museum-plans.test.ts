import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { Complaint } from '../src/answer/index.ts';
import { highsSolver, reductionSchedules } from '../src/answer/reduce.ts';
import { foundUnder } from '../src/cli/input.ts';
import { planAsked } from '../src/cli/reduce-plan.ts';
import { readLibraryFolder } from '../src/library/folder.ts';
import { formatProblem } from '../src/model/document/index.ts';
import { ru, toldIn } from '../src/words/index.ts';
import { counterpoise } from './counterpoise.ts';
import { inCI } from './needs.ts';
import { plans } from './museum/plans.cases.ts';

/** The museum of wrong plans of reductions: see museum/README.md. By the calls that the command makes. */
const folder = 'e2e/museum/plans';
const library = readLibraryFolder();
const solve = await highsSolver();
const shown = new Set<string>();

afterAll(() => {
  process.stdout.write(`\nmuseum of plans: ${Object.keys(plans).length} exhibits, ${shown.size} problem codes\n`);
});

async function complaintsOf(name: string) {
  try {
    const { plan, scenario } = planAsked(library, `${folder}/${name}.yaml`, {});
    const { shelf, ...opened } = await foundUnder(scenario, {});
    await reductionSchedules({ plan, opened, shelf }, library, solve);
    return [];
  } catch (error) {
    if (error instanceof Complaint) return error.problems;
    throw error;
  }
}

describe('a plan is refused, word for word', () => {
  test.each(Object.entries(plans))('%s', async (name, says) => {
    const problems = await complaintsOf(name);
    for (const { code } of problems) shown.add(code);
    const said = problems.map((one) => `${one.code} ${formatProblem(one)}`.replaceAll(`${folder}/`, ''));
    expect(said).toEqual(says);
    for (const one of problems) expect(formatProblem(toldIn(one, ru))).not.toBe(formatProblem(one));
  });

  test('every file of the museum is one of them', () => {
    const files = readdirSync(new URL('museum/plans/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));
    expect(files.filter((file) => file !== 'sound').sort()).toEqual(Object.keys(plans).sort());
  });

  test('but what they were made of is sound', async () => {
    expect(await complaintsOf('sound')).toEqual([]);
  });
});

test('the command says it, with exit code 2 and nothing else anywhere', async () => {
  const plan = inCI('out-of-reach', 'beyond-downloading');
  const ended = await counterpoise(['reduce', `${folder}/${plan}.yaml`]);
  const said = plans[plan]!.map((one) => `${folder}/${one.slice(one.indexOf(' ') + 1)}\n`).join('');
  expect(ended).toEqual({ code: 2, signal: null, output: '', errors: said });
});
