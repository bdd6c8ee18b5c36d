import { expect, test } from 'vitest';
import { Complaint } from '../src/cli/complaint.ts';
import { chanceAsked, inspectionOf, sizeAsked } from '../src/cli/inspect-input.ts';
import { asksForShares, sharesAsked } from '../src/cli/inspect-shares-input.ts';
import type { DetectOptions } from '../src/cli/inspect.ts';
import { formatProblem } from '../src/model/document/index.ts';
import { typed } from './museum/exhibits.cases.ts';

/** The exhibits of the museum, in this process: each is refused in the words that the command prints. */
const exhibits = typed.filter(({ args }) => args[0] === 'inspect' && args[1] === 'detect');
test.each(exhibits.map((one) => [one.args.join(' '), one] as const))('%s', (_, { args, says }) => {
  expect(says).toHaveLength(1);
  try {
    asked(optionsOf(args.slice(2)));
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    expect(error.problems.map((one) => `${one.code} ${formatProblem(one)}`)).toEqual(says);
    return;
  }
  throw new Error('nothing is refused');
});

test('there are ten of them', () => expect(exhibits.length).toBeGreaterThanOrEqual(10));

/** What is asked, as the command asks it. */
function asked(options: DetectOptions): unknown {
  if (asksForShares(options)) return sharesAsked(options);
  return options.samples === undefined && options.stratum === undefined
    ? sizeAsked(options)
    : [inspectionOf(options), chanceAsked(options)];
}

function optionsOf(args: readonly string[]): DetectOptions {
  const options: Record<string, string | string[]> = {};
  const strata: string[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at]!.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (name === 'stratum') strata.push(args[at + 1]!);
    options[name] = name === 'stratum' ? strata : args[at + 1]!;
  }
  return options;
}
