import { describe, expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { costSvg, costTable, csvOf } from '../figure/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { costExchange } from '../model/stability/index.ts';
import { languages } from '../words/index.ts';
import { costBook } from './codebook-cost.ts';
import { costAsked } from './shield-cost-input.ts';
import type { CostOptions } from './shield-cost-command.ts';
import { printCost } from './terminal/cost.ts';

const sound: CostOptions = { missiles: '5', kill: '0.8', interceptorCost: 'ngi', missileCost: 'sentinel' };

function said(options: CostOptions): string {
  try {
    costAsked(options);
  } catch (error) {
    if (error instanceof Complaint) return error.problems.map(formatProblem).join('\n');
    throw error;
  }
  return 'nothing';
}

describe('a question of cost on the command line', () => {
  test('prices of the library come with their sources; a number needs none', () => {
    const { given, cited } = costAsked(sound);
    expect(given.interceptorCost).toEqual({ kind: 'certain', value: 111 });
    expect(given.costs).toEqual({ missile: { kind: 'between', low: 118, high: 214 } });
    expect(cited.map(({ id, source, tag }) => [id, source, tag])).toEqual([
      ['sentinel', 'exchangemonitor-2024-07', 'read'],
      ['ngi', 'act-2021-06', 'read'],
    ]);
    expect(given.kept).toEqual({ of: 'none-leaks', confidence: 0.8 });
    const own = costAsked({
      ...sound,
      interceptorCost: '1e2',
      missileCost: '.5..2',
      interceptors: '9',
      absentee: '499',
    });
    expect(own.cited).toEqual([]);
    expect(own.given).toMatchObject({
      interceptorCost: { value: 100 },
      costs: { missile: { low: 0.5, high: 2 } },
      kept: { of: 'leakage', interceptors: 9 },
      absentee: { value: 499 },
    });
  });

  const price = 'a price above 0, or a range such as 70..90';
  test.each<readonly [Partial<CostOptions>, string]>([
    [{ interceptorCost: '0' }, `--interceptor-cost 0:1:1  0 is out of range · ${price} · bring it within the range`],
    [{ missileCost: '0..5' }, `--missile-cost 0..5:1:1  0 is out of range · ${price} · bring it within the range`],
    [{ missileCost: '90..70' }, '--missile-cost 90..70:1:1  runs downward · low..high, rising · write 70..90'],
    [{ missileCost: '-3' }, `--missile-cost -3:1:1  is no number that can be read · ${price} · write one of these`],
    [
      { missileCost: '1,5' },
      `--missile-cost 1,5:1:1  is no number that can be read · ${price} · write a dot before decimals`,
    ],
    [
      { missileCost: 'sentinl' },
      '--missile-cost sentinl:1:1  is no price of the library · sentinel or trident-2, or a number · did you mean sentinel?',
    ],
    [
      { decoyCost: 'balloon' },
      `--decoy-cost balloon:1:1  is a name, and the library cites no such price · ${price} · write a number`,
    ],
    [
      { absentee: '0.5' },
      '--absentee 0.5:1:1  0.5 is out of range · a number from 1 to 1000000, or a range such as 400..500 · bring it within the range',
    ],
    [{ more: '0' }, '--more 0:1:1  is out of range · a whole number from 1 to 1000 · correct it'],
    [
      { missiles: '0' },
      '--missiles 0:1:1  leaves no warhead to be stopped · an attack of at least one warhead · write a number above 0',
    ],
    [
      { confidence: '0.9', interceptors: '5' },
      '--interceptors:1:1  is given beside --confidence · --confidence, or --interceptors: one thing is kept as the attack grows · leave one out',
    ],
    [
      { doctrine: 'fractional', kill: undefined, stopped: '0.6' } as never,
      '--doctrine fractional:1:1  stops a fixed share whatever the number of interceptors, so none of them has a price · a doctrine that fires interceptors · leave it out, or choose another --doctrine',
    ],
  ])('%o', (change, text) => expect(said({ ...sound, ...change })).toBe(text));

  test('nothing to add, and no price of an interceptor', () => {
    const { missileCost: _missile, ...noObject } = sound;
    expect(said(noObject)).toBe(
      'counterpoise shield cost:1:1  nothing that the attacker can add has a price · --missile-cost, --warhead-cost or --decoy-cost · add one, such as --missile-cost 118..214',
    );
    const { interceptorCost: _interceptor, ...noPrice } = sound;
    expect(said(noPrice)).toBe(
      '--interceptor-cost:1:1  is missing · --interceptor-cost with a value · add it, such as --interceptor-cost 111',
    );
  });

  test('a kill of 0 is no mistake: no number of interceptors is enough', () => {
    const result = costExchange(costAsked({ ...sound, kill: '0' }).given, 4, 1);
    expect(result.attackersChoice.shares).toEqual({ below: 0, above: 0, never: 1 });
  });
});

describe('what is shown', () => {
  const { given, cited } = costAsked({ ...sound, kill: '0.4..0.9', track: '0.97', decoyCost: '500..2000', shots: '3' });
  const result = costExchange(given, 32, 1);
  const context = { engine: '0', given: 'Kill probability 0.4 to 0.9', cited };
  const flat = printCost(result, context, { colour: false, unicode: false, width: 80 }).replace(/\s+/g, ' ');

  test('text: shares of draws stand with every ratio, prices with their sources, no verdict', () => {
    expect(flat).toMatch(
      /One more missile, at 1\d\d \(.*?\): .* more interceptors, .* times its cost; above 1 in \d+ of 32 draws/,
    );
    expect(flat).toMatch(/below 1 in \d+ of 32 draws, and in \d+ of 32 draws no number of interceptors is enough/);
    expect(flat).toContain('Next Generation Interceptor, bought: 111 million dollars (act-2021-06, read).');
    expect(flat).not.toMatch(/NaN|undefined|Infinity|is cost-effective|not cost-effective/);
  });

  test('picture: a bar an object, the line at 1, all of it in words', () => {
    const svg = costSvg(result, context);
    expect([...svg.matchAll(/stroke-width="8"/g)]).toHaveLength(2);
    expect(svg).toContain('stopping costs more');
    expect(svg).toMatch(/<desc[^>]*>[^<]*One more decoy, at/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const never = costExchange(
      { ...given, engagement: { ...costAsked({ ...sound, kill: '0' }).given.engagement } },
      0,
      1,
    );
    expect(costSvg(never, context)).toContain('no number of interceptors keeps the result');
  });

  test('in Russian too', () => {
    const ru = printCost(result, { ...context, language: languages.ru }, { colour: false, unicode: true, width: 80 });
    expect(ru.replace(/\s+/g, ' ')).toContain('Еще одна ракета');
    expect(ru).not.toMatch(/undefined|\{|\}/);
  });

  test('table: the columns that the codebook tells of, a row an object and one of the choice', () => {
    const table = costTable(result);
    expect(table.columns).toEqual(costBook.fields.map(({ name }) => name));
    expect(table.rows.map(([added]) => added)).toEqual(['missile', 'decoy', 'choice']);
    expect(csvOf(table)).not.toMatch(/NaN|undefined|Infinity/);
  });
});
