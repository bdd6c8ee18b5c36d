import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

/** What programs hold on to: each command's JSON against its published schema. */
const program = 'bin/counterpoise.js';
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });

const commands: readonly (readonly [schema: string, ...args: readonly string[]])[] = [
  ['linkage', 'linkage', 'moscow-2001', '--draws', '0'],
  ['linkage', 'linkage', 'moscow-2001', '--draws', '3', '--alternative', 'mobiles-out'],
  ['linkage', 'linkage', 'after-new-start-2026', '--draws', '2'],
  ['assess', 'assess', 'moscow-2001', '--draws', '2', '--today'],
  ['assess', 'assess', 'after-new-start-2026', '--draws', '0'],
  ['tradeoff', 'tradeoff', 'moscow-2001', '--draws', '1', '--over', 'beliefs.posture.Russia.mobile.alert.day', '--from', '0', '--to', '1'],
  ['tradeoff', 'tradeoff', 'after-new-start-2026', '--draws', '0', '--over', 'beliefs.engagement.US.kill'],
];

describe.each(commands)('%s.schema.json: counterpoise %s %s %s %s', (schema, ...args) => {
  test('holds', () => {
    const result: unknown = JSON.parse(execFileSync(process.execPath, [program, ...args, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
    const holds = ajv.getSchema(`counterpoise/${schema}.schema.json`) ?? ajv.compile(schemaNamed(schema));
    expect(holds(result), JSON.stringify(holds.errors?.slice(0, 3))).toBe(true);
    const broken = { ...(result as object), unheardOf: 1 };
    expect(holds(broken)).toBe(false);
  });
});

function schemaNamed(name: string): object {
  return JSON.parse(readFileSync(`docs/reference/schema/${name}.schema.json`, 'utf8')) as object;
}
