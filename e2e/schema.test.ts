import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { resultJson } from '../src/model/scenario/index.ts';
import { inspected, noneCrosses, someCross } from '../src/words/talks.cases.ts';
import { counterpoise } from './counterpoise.ts';
import { few } from './needs.ts';

/** What programs hold on to: each command's JSON against its published schema. */
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });

const commands: readonly (readonly [schema: string, ...args: readonly string[]])[] = [
  ['linkage', 'linkage', 'moscow-2001', '--draws', '0'],
  ['linkage', 'linkage', 'moscow-2001', '--draws', '3', '--alternative', 'mobiles-out'],
  ['linkage', 'linkage', 'after-new-start-2026', '--draws', '2'],
  ['linkage', 'linkage', 'moscow-2001', '--draws', '0', '--set', 'choices.bans=[start-2]'],
  [
    'linkage',
    'linkage',
    'golden-dome-2026',
    '--draws',
    '1',
    '--set',
    'choices.warheads={from: 500, to: 1500, step: 500}',
  ],
  ['assess', 'assess', 'moscow-2001', '--draws', '1', '--set', 'beliefs.engagement.US.system=0.9'],
  ['assess', 'assess', 'moscow-2001', '--draws', '2', '--today'],
  ['assess', 'assess', 'after-new-start-2026', '--draws', '0'],
  [
    'tradeoff',
    'tradeoff',
    'moscow-2001',
    '--draws',
    '1',
    '--over',
    'beliefs.posture.Russia.mobile.alert.day',
    '--from',
    '0',
    '--to',
    '1',
  ],
  ['tradeoff', 'tradeoff', 'after-new-start-2026', '--draws', '0', '--over', 'beliefs.engagement.US.kill'],
  ['breakout', 'breakout', 'moscow-2001', '--draws', '5'],
  ['breakout', 'breakout', 'after-new-start-2026', '--draws', '0', '--today'],
  ['reduce', 'reduce', 'start-2-by-2007', '--draws', '4'],
  ['reduce', 'reduce', 'after-new-start-2026', '--by', '2030-12-31', '--warheads', '1000', '--early', '--draws', '0'],
  ['shield-engage', 'shield', 'engage', '--warheads', '5', '--interceptors', '20', '--kill', '2/4'],
  [
    'shield-engage',
    'shield',
    'engage',
    '--warheads',
    '9',
    '--interceptors',
    '9',
    '--doctrine',
    'fractional',
    '--stopped',
    '0.6',
  ],
  [
    'shield-engage',
    ...'shield engage --warheads 5 --interceptors 20 --kill 2/4 --system 0.9'.split(' '),
    ...'--doctrine shoot-look-shoot --looks 3 --split even --salvo-limit 9 --decoys 1 --decoys-called 0.2'.split(' '),
  ],
  ['inspect-game', ...'inspect game --periods 6 --inspections 2 --loss 3'.split(' ')],
  ['inspect-game', ...'inspect game --interim --slots 12'.split(' ')],
  ['inspect-game', 'inspect', 'game', '--interim'],
  ['shield-need', 'shield', 'need', 'moscow-2001', '--draws', '8'],
  ['shield-need', 'shield', 'need', 'after-new-start-2026', '--draws', '2'],
  ['shield-need', 'shield', 'need', '--missiles', '5', '--kill', '0.6'],
  [
    'shield-reach',
    ...['shield', 'reach', '--site', 'fort-greely', '--area', 'us-contiguous', '--interceptor', 'gbi'],
    ...['--cells', '10', '--boost', '240', '--apogee', '1200'],
  ],
  [
    'shield-reach',
    ...['shield', 'defend', '--site', '50,56,15,20', '--from', 'iran', '--interceptor', 'sm-3-iia', '--cells', '10'],
  ],
  ['shield-flight', 'shield', 'flight', '--range', '955', '--apogee', '4475'],
  ['shield-constellation', 'shield', 'constellation', '--flyout', '90..150', '--draws', '2'],
  ['shield-constellation', 'shield', 'constellation', 'cbo-2026'],
  [
    'shield-cost',
    'shield',
    'cost',
    '--missiles',
    '5',
    '--kill',
    '2/4',
    '--interceptor-cost',
    'ngi',
    '--missile-cost',
    'sentinel',
    '--decoy-cost',
    '1..5',
    '--draws',
    '8',
  ],
  ['inspect-belief', ...'inspect belief --technical-means judged --by Russia --draws 4'.split(' ')],
  [
    'inspect-belief',
    ...'inspect belief --prior 0..1 --new-violation 0 --seeing 0 --years 3 --without 2 --draws 2'.split(' '),
  ],
  ['library-show', 'library', 'show', 'new-start-2011-2026'],
  ['shield-engage', 'shield', 'engage', '--shield', 'gmd-2024', '--warheads', '5', '--draws', '4'],
  ['shield-need', 'shield', 'need', '--shield', 'gmd-2013', '--missiles', '2', '--draws', '4'],
  ['library-show', 'library', 'show', 'interceptor/gbi'],
  ['library-show', 'library', 'show', 'gmd-2024'],
  ['library-list', 'library', 'list'],
  ['library-show', 'library', 'show', 'us-2001-12'],
  ['library-show', 'library', 'show', 'moscow-2001'],
  ['library-sources', 'library', 'sources', 'us-2001-12'],
  ['library-source', 'library', 'sources', 'gmd-record'],
  ['library-check', 'library', 'check'],
  ['inspect-plan', 'inspect', 'plan', 'new-start', '--type', 'one', '--draws', '2'],
  ['inspect-plan', 'inspect', 'plan', 'start-1', '--party', 'US', '--draws', '0', '--concealed', '12..72'],
  ['inspect-plan', 'inspect', 'plan', 'cfe', '--items', '400', '--draws', '0'],
  ['validate', 'validate'],
  ['comply', 'comply', 'new-start', '--force', 'us-2020-09', '--reading', 'Russia'],
  ['comply', 'comply', 'abm', '--defence', 'us-alaska-100'],
  ['comply-matrix', 'comply'],
  ['comply-series', 'comply', 'new-start', '--series'],
  ['explain', 'explain', 'start-1', '--force', 'us-1990-09', '--limit', 'attributed-warheads'],
  ['standing', 'standing', '--date', '2002-01-15'],
  ['library-show', 'library', 'show', 'abm'],
  ['library-show', 'library', 'show', 'us-alaska-100'],
  ['library-sources', 'library', 'sources', 'abm'],
  ['library-show', 'library', 'show', 'moscow-talks-2001'],
  ['library-sources', 'library', 'sources', 'moscow-talks-2001'],
  ['talks', 'talks', 'moscow-talks-2001', '--draws', '4'],
  [
    'inspect-detect',
    ...'inspect detect --items 400 --hidden 20..40 --samples 5 --recognised 9/10 --false-alarm 0.01'.split(' '),
    ...'--notice 32 --concealed 12..24..72 --matters 9..20 --sites 4 --draws 8'.split(' '),
  ],
  [
    'inspect-shares',
    ...'inspect detect --stratum items=60,hidden=3 --stratum items=200,hidden=8 --budget 40'.split(' '),
    ...'--shift 3.29 --false-alarm 0.05'.split(' '),
  ],
  ['inspect-size', ...'inspect detect --items 1000 --hidden 40..60 --recognised 0.9 --chance 0.95'.split(' ')],
];

/** 1 is an answer too: no. */
const answers = [0, 1];

describe.each(few(commands, 8).map((command) => [command.join(' '), command] as const))(
  '%s',
  (_, [schema, ...args]) => {
    test('its JSON holds to the schema', async () => {
      const { code, output, errors } = await counterpoise([...args, '--json']);
      expect(answers, errors).toContain(code);
      const result: unknown = JSON.parse(output);
      const holds = ajv.getSchema(`counterpoise/${schema}.schema.json`) ?? ajv.compile(schemaNamed(schema));
      expect(holds(result), JSON.stringify(holds.errors?.slice(0, 3))).toBe(true);
      const broken = { ...(result as object), unheardOf: 1 };
      expect(holds(broken)).toBe(false);
    });
  },
);

test('what `new` says holds to its schema', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoise-schema-'));
  const { output } = await counterpoise(['new', 'force', '--json'], { folder });
  rmSync(folder, { recursive: true });
  const holds = ajv.compile(schemaNamed('new'));
  expect(holds(JSON.parse(output)), JSON.stringify(holds.errors)).toBe(true);
});

test.each(Object.entries({ someCross, noneCrosses, inspected }))(
  'talks made by hand hold to their schema: %s',
  (_, result) => {
    const holds = ajv.getSchema('counterpoise/talks.schema.json') ?? ajv.compile(schemaNamed('talks'));
    const read = JSON.parse(resultJson(result)) as object;
    expect(holds(read), JSON.stringify(holds.errors?.slice(0, 3))).toBe(true);
    expect(holds({ ...read, pareto: 'all' })).toBe(false);
  },
);

test('problems on standard error hold to theirs', async () => {
  const { code, errors } = await counterpoise(['linkage', 'moscow-2002', '--json']);
  const holds = ajv.compile(schemaNamed('problems'));
  expect(code).toBe(2);
  expect(holds(JSON.parse(errors)), JSON.stringify(holds.errors)).toBe(true);
});

function schemaNamed(name: string): object {
  return JSON.parse(readFileSync(`docs/reference/schema/${name}.schema.json`, 'utf8')) as object;
}
