import { engine, resultJson } from '../model/scenario/index.ts';
import { raid } from '../model/shield/index.ts';
import type { RaidResult } from '../model/shield/index.ts';
import { optionCautionSentences, type Language } from '../words/index.ts';
import { tellCautions } from './cautions.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken } from './screen.ts';
import { cautionsOf, engagementOf, thingsOf } from './shield-input.ts';
import { runsOf } from './typed.ts';
import { modestly } from './shield-json.ts';
import { shieldAsked } from './shield-asked.ts';
import type { EngageOptions } from './shield.ts';

/** `counterpoise shield engage`: who leaks, the whole distribution. */
export async function engage(typed: EngageOptions & OutputOptions): Promise<void> {
  const shield = await shieldAsked(typed, ['interceptors', 'kill', 'shots', 'track', 'system', 'reach', 'exposed']);
  const { options } = shield;
  const engagement = engagementOf(options);
  const counted = engagement.doctrine !== 'fractional' || options.interceptors !== undefined;
  const question = {
    warheads: thingsOf('warheads', options.warheads, '12'),
    interceptors: counted ? thingsOf('interceptors', options.interceptors, '44') : null,
    engagement,
  };
  const { draws, seed } = runsOf(options);
  const result = raid(question, draws, seed);
  const cautions = cautionsOf(engagement);
  tellCautions(options, optionCautionSentences(cautions, spoken(options)));
  const { id, sources } = shield;
  const json = resultJson({
    engine,
    shield: id,
    ...modestly(result),
    sources,
    ...(cautions.length > 0 && { cautions }),
  });
  if (options.out !== undefined) await write(result, json, options.out, spoken(options));
  process.stdout.write(options.json ? json : await inWords(result, options));
  if (!options.json) process.stdout.write(await shield.print(options));
}

async function write(result: RaidResult, json: string, folder: string, language: Language): Promise<void> {
  const { csvOf, engageSvg, engageTable } = await import('../figure/index.ts');
  const paths = writeFiles(folder, {
    'engage.json': json,
    'engage.csv': csvOf(engageTable(result)),
    'engage.svg': engageSvg(result, { engine, language }),
  });
  tellWritten(paths, language);
}

async function inWords(result: RaidResult, options: OutputOptions): Promise<string> {
  const { printEngage } = await import('./terminal/shield.ts');
  return printEngage(result, { engine, language: spoken(options) }, screen(options));
}
