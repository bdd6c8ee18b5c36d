import { complaint } from '../answer/index.ts';
import { engine, futureOf, resultJson, rowCount, rowOf } from '../model/scenario/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { Caution, SourceLine } from '../model/scenario/index.ts';
import { engagementsOf } from '../model/shield/index.ts';
import { needCurve } from '../model/stability/index.ts';
import type { NeedCurve, NeedQuestion, SmallAttack } from '../model/stability/index.ts';
import type { NeedContext } from '../figure/index.ts';
import { cautionSentences, optionCautionSentences, say, type Language } from '../words/index.ts';
import { contextOf } from './context.ts';
import { openScenario } from './input.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken } from './screen.ts';
import { cautionsOf, decoysOf, engagementOf, thingsOf } from './shield-input.ts';
import { dashed, runsOf, shareOf, wholeOf } from './typed.ts';
import { tellCautions } from './cautions.ts';
import { shieldAsked } from './shield-asked.ts';
import { modestly } from './shield-json.ts';
import type { NeedOptions, ShieldOptions } from './shield.ts';
import { told } from '../model/document/index.ts';

/** `counterpoise shield need`: confidence against stock, of a scenario's first party or of a defence on the command line. */
export async function need(scenario: string | undefined, options: NeedOptions & OutputOptions): Promise<void> {
  // what a stock is worth is asked: those that the shield has are not
  const shield = await shieldAsked(scenario === undefined ? options : {}, ['kill', 'shots', 'track', 'system']);
  const asked =
    scenario === undefined ? onCommandLine({ ...options, ...shield.options }) : await ofScenario(scenario, options);
  const { head, result, cautions } = asked;
  const sentences = head.scenario === null ? optionCautionSentences : cautionSentences;
  tellCautions(options, sentences(cautions, spoken(options)));
  const sources = [...asked.sources, ...shield.sources];
  const json = resultJson({
    ...head,
    shield: shield.id,
    ...modestly(result),
    sources,
    ...(cautions.length > 0 && { cautions }),
  });
  if (options.out !== undefined) await write(asked, json, options.out, spoken(options));
  process.stdout.write(options.json ? json : (await inWords(asked, options)) + (await shield.print(options)));
}

interface Asked {
  readonly head: {
    readonly scenario: string | null;
    readonly alternative: string | null;
    readonly engine: string;
    readonly seed: number;
    readonly draws: number;
    /** whose shield; null: on the command line */
    readonly party: string | null;
  };
  readonly result: NeedCurve;
  readonly context: NeedContext;
  readonly sources: readonly SourceLine[];
  readonly cautions: readonly Caution[];
}

const ofDefence: readonly (keyof ShieldOptions | 'missiles' | 'warheadsPerMissile' | 'confidence')[] = [
  'shield',
  'missiles',
  'warheadsPerMissile',
  'confidence',
  'kill',
  'doctrine',
  'stopped',
  'track',
  'system',
  'shots',
  'decoys',
  'looks',
  'split',
  'salvoLimit',
  'warheadsCalled',
  'decoysCalled',
];

async function ofScenario(name: string, options: NeedOptions): Promise<Asked> {
  for (const option of ofDefence) {
    if (options[option] === undefined) continue;
    throw complaint(`--${dashed(option)}`, {
      code: 'scenario-or-options',
      wrong: told`is given beside the scenario ${name}, which says it already`,
      expected: 'a scenario, or --missiles and --kill',
      todo: 'use --set beliefs.engagement.…, or leave the scenario out',
    });
  }
  const { draws, seed, ...layers } = options;
  const opened = await openScenario(name, {
    ...layers,
    ...(draws !== undefined && { draws: runsOf({ draws }).draws }),
    ...(seed !== undefined && { seed: runsOf({ seed }).seed }),
  });
  const { resolved, draws: runs, language } = opened;
  const party = resolved.question.parties[0];
  const questions = Array.from({ length: rowCount(runs) }, (_, index): NeedQuestion => {
    const { base, criteria } = futureOf(resolved, rowOf(resolved, runs, index));
    return { engagement: base.engagement[party]!, attack: criteria.attack, confidence: criteria.shieldConfidence };
  });
  const { scenario, alternative } = resolved.question;
  const sources = resolved.sources.filter(
    ({ path }) => path.startsWith(`beliefs.engagement.${party}.`) || path.startsWith('criteria.shield.'),
  );
  const head = { scenario, alternative, engine, seed: runs.seed, draws: runs.draws, party };
  return {
    head,
    result: needCurve(questions, runs.draws),
    context: {
      scenario: { title: contextOf(opened).title, party },
      draws: runs.draws,
      foot: [sourcesLine(sources, language), footOf(head, language)],
      language,
    },
    sources,
    cautions: resolved.cautions.filter(({ record }) => record.startsWith(`beliefs.engagement.${party}.`)),
  };
}

function onCommandLine(options: NeedOptions): Asked {
  for (const option of ['alternative', 'set', 'drawsFile'] as const) {
    if (options[option] === undefined) continue;
    throw complaint(`--${dashed(option)}`, {
      code: 'no-scenario',
      wrong: 'goes with a scenario, and none is named',
      expected: 'counterpoise shield need SCENARIO',
      todo: 'name a scenario, or leave it out',
    });
  }
  if (options.missiles === undefined && options.kill === undefined && options.stopped === undefined) {
    throw complaint('counterpoise shield need', {
      code: 'missing-argument',
      wrong: 'neither a scenario nor an attack is given',
      expected: 'a scenario, or --missiles and --kill',
      todo: 'write counterpoise shield need moscow-2001, or --missiles 5 --kill 0.56',
    });
  }
  const given = engagementOf(options);
  const language = spoken(options);
  const attack = {
    missiles: thingsOf('missiles', options.missiles, '5'),
    warheadsPerMissile: wholeOf('warheads-per-missile', options.warheadsPerMissile ?? '1', 0, 100),
    decoysPerWarhead: certain('decoys', decoysOf(options.decoys)),
  };
  mustBeSmall(attack);
  const confidence = certain('confidence', shareOf('confidence', options.confidence, 0.8));
  const runs = runsOf(options);
  const { atMedians, drawn } = engagementsOf(given, runs.draws, runs.seed);
  const engagements = drawn.length === 0 ? [atMedians] : drawn;
  const head = { scenario: null, alternative: null, engine, seed: runs.seed, draws: drawn.length, party: null };
  return {
    head,
    result: needCurve(
      engagements.map((engagement) => ({ engagement, attack, confidence })),
      drawn.length,
    ),
    context: { scenario: null, draws: drawn.length, foot: [footOf(head, language)], language },
    sources: [],
    cautions: cautionsOf(given),
  };
}

/** The curve is worked out for every stock and draw; what a limited shield is asked to stop whole is small. */
const mostObjects = 2000;

export function mustBeSmall({ missiles, warheadsPerMissile, decoysPerWarhead }: SmallAttack): void {
  const objects = missiles * warheadsPerMissile * (1 + decoysPerWarhead);
  if (objects <= mostObjects) return;
  throw complaint(`--missiles ${missiles}`, {
    code: 'attack-too-large',
    wrong: told`makes ${Math.round(objects)} objects with warheads and decoys`,
    expected: told`a small attack of at most ${mostObjects}, to be stopped whole`,
    todo: 'ask `counterpoise shield engage` what a large one lets through',
  });
}

/** What is asked for, and against what, is chosen: one number. */
export function certain(option: string, number: Uncertain): number {
  if (number.kind === 'certain') return number.value;
  throw complaint(`--${option}`, {
    code: 'range-for-a-choice',
    wrong: 'is a range',
    expected: 'one number: the attack and what is asked for are chosen, not believed',
    todo: 'write one',
  });
}

function footOf({ scenario, alternative, draws, seed }: Asked['head'], language: Language): string {
  const what = [`Counterpoise ${engine}`, scenario, alternative].filter((part) => part !== null).join(', ');
  return draws === 0
    ? say(language, 'need.foot-one', { what })
    : say(language, 'need.foot', { what, n: draws, seed: String(seed) });
}

function sourcesLine(sources: readonly SourceLine[], language: Language): string {
  const count = (tag: SourceLine['tag']): number => sources.filter((line) => line.tag === tag).length;
  const keys = [...new Set(sources.map(({ source }) => source).filter((key) => key !== 'judged'))];
  return say(language, 'need.sources', {
    n: sources.length,
    judged: count('judged'),
    recalled: count('recalled'),
    keys: keys.join(', ') || say(language, 'check.none', {}),
  });
}

async function write(
  { head, result, context }: Asked,
  json: string,
  folder: string,
  language: Language,
): Promise<void> {
  const { csvOf, needSvg, needTable } = await import('../figure/index.ts');
  const name = [head.scenario, head.alternative, 'need'].filter((part) => part !== null).join('.');
  const paths = writeFiles(folder, {
    [`${name}.json`]: json,
    [`${name}.csv`]: csvOf(needTable(result)),
    [`${name}.svg`]: needSvg(result, context),
  });
  tellWritten(paths, language);
}

async function inWords({ result, context }: Asked, options: OutputOptions): Promise<string> {
  const { printNeed } = await import('./terminal/shield.ts');
  return printNeed(result, context, screen(options));
}
