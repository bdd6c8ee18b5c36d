import type { CostContext } from '../figure/index.ts';
import type { CitedCost } from '../library/index.ts';
import { written } from '../model/number/index.ts';
import type { GivenNumber } from '../model/number/index.ts';
import { engine, resultJson } from '../model/scenario/index.ts';
import { numbersOf } from '../model/shield/index.ts';
import { costExchange } from '../model/stability/index.ts';
import type { CostExchange, CostGiven } from '../model/stability/index.ts';
import { optionCautionSentences } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { tellCautions } from './cautions.ts';
import { costBook } from './codebook-cost.ts';
import { codebookFile } from './datapackage.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken } from './screen.ts';
import { shieldAsked } from './shield-asked.ts';
import { costAsked } from './shield-cost-input.ts';
import type { CostOptions } from './shield-cost-command.ts';
import { cautionsOf } from './shield-input.ts';
import { runsOf } from './typed.ts';

/** `counterpoise shield cost`: one more for the attacker against one more stopped, as Nitze asked in 1985. */
export async function cost(typed: CostOptions & OutputOptions): Promise<void> {
  const shield = await shieldAsked(typed, ['kill', 'shots', 'track', 'system']);
  const { options } = shield;
  const { given, cited } = costAsked(options);
  const { draws, seed } = runsOf(options);
  const result = costExchange(given, draws, seed);
  const cautions = cautionsOf(given.engagement);
  tellCautions(options, optionCautionSentences(cautions, spoken(options)));
  const told = { engine, shield: shield.id, given: engagementNumbers(given), ...result, prices: cited };
  const json = resultJson({ ...told, sources: shield.sources, ...(cautions.length > 0 && { cautions }) });
  const context = await contextOf(given, cited, spoken(options));
  if (options.out !== undefined) await write(result, cited, context, json, options.out);
  if (options.json) process.stdout.write(json);
  else {
    const { printCost } = await import('./terminal/cost.ts');
    process.stdout.write(printCost(result, context, screen(options)) + (await shield.print(options)));
  }
}

/** Every number of the defence as somebody gave it; who comes is the attack's to say. */
function engagementNumbers({ engagement }: CostGiven): Readonly<Record<string, GivenNumber>> {
  const ofAttack = ['decoysPerWarhead', 'reach', 'exposed'];
  const told = numbersOf(engagement).filter(({ path }) => !ofAttack.includes(path));
  return Object.fromEntries(told.map(({ path, number }) => [path, written(number)]));
}

async function contextOf(given: CostGiven, cited: readonly CitedCost[], language: Language): Promise<CostContext> {
  const { givenWords } = await import('../figure/index.ts');
  return { engine, given: givenWords(engagementNumbers(given), language), cited, language };
}

async function write(
  result: CostExchange,
  cited: readonly CitedCost[],
  context: CostContext,
  json: string,
  folder: string,
): Promise<void> {
  const { costSvg, costTable, costTitle, csvOf } = await import('../figure/index.ts');
  const { en } = await import('../words/index.ts');
  const sources = cited.map(({ source, name, tag }) => ({ name: source, title: name, address: null, tag }));
  const run = {
    name: 'cost',
    title: costTitle(result, en),
    command: 'counterpoise shield cost',
    engine,
    scenario: null,
    alternative: null,
    draws: result.draws,
    seed: result.seed,
    sources: [...new Set(cited.map(({ source }) => source))].sort(),
  };
  const [codebook, codebookText] = codebookFile(folder, run, sources, { 'cost.csv': costBook });
  const paths = writeFiles(folder, {
    'cost.json': json,
    'cost.csv': csvOf(costTable(result)),
    'cost.svg': costSvg(result, context),
    [codebook]: codebookText,
  });
  tellWritten(paths, context.language!);
}
