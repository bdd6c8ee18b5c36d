import { complaint } from '../answer/complaint.ts';
import { told } from '../model/document/words.ts';
import type { Words } from '../model/document/words.ts';
import type { InspectionStratum, Sites } from '../model/inspection/index.ts';
import type { DetectOptions } from './inspect.ts';
import { dashed, needed, wholeOf } from './typed.ts';

const mostSites = 100_000;
const mostItems = 1_000_000;
const leastRisk = 1e-6;
const mostRisk = 1e6;
const expected = 'items=10,samples=5 and either hidden=1 or risk=5, in whole numbers; risk may have decimals';

/** Sites of which a visit goes to one; undefined: there is one. @throws Complaint */
export function sitesOf({ sites, sitesHidden }: DetectOptions): Sites | undefined {
  if (sites === undefined && sitesHidden === undefined) return undefined;
  const all = wholeOf('sites', needed('sites', sites, '10'), 1, mostSites);
  const hiding = wholeOf('sites-hidden', sitesHidden ?? '1', 0, mostSites);
  if (hiding <= all) return { all, hiding };
  throw complaint(`--sites-hidden ${sitesHidden}`, {
    code: 'more-hidden-than-sites',
    wrong: told`is more than the ${all} sites there are`,
    expected: told`a whole number from 0 to ${all}`,
    todo: told`write ${all} at most`,
  });
}

/** Every `--stratum`; all of them say what is hidden, or all of them how it is spread. @throws Complaint */
export function strataOf(texts: readonly string[]): readonly InspectionStratum[] {
  const strata = texts.map(stratumOf);
  const byRisk = strata.filter(({ holds }) => 'risk' in holds).length;
  if (byRisk === 0 || byRisk === strata.length) return strata;
  throw complaint('--stratum', {
    code: 'strata-of-two-kinds',
    wrong: 'says of some strata what is hidden, and of others the risk',
    expected: 'hidden=… in every stratum, or risk=… in every one',
    todo: 'write one of the two in each',
  });
}

/** What a stratum holds: `whole` of a name in it, its `items`, and what else is `given`. @throws Complaint */
export function stratumParts(text: string, expected: string) {
  const given = new Map(text.split(',').map((part) => partOf(text, part, expected)));
  const whole = (name: string, most: number): number => {
    const value = given.get(name);
    if (value === undefined || !/^\d+$/.test(value))
      refuseStratum(text, told`has no whole number of ${name}`, expected);
    if (Number(value) > most) refuseStratum(text, told`has more ${name} than ${most}`, expected);
    return Number(value);
  };
  const items = whole('items', mostItems);
  if (items === 0) refuseStratum(text, told`has no items`, expected);
  return { given, whole, items };
}

function stratumOf(text: string): InspectionStratum {
  const { given, whole, items } = stratumParts(text, expected);
  const samples = whole('samples', items);
  const risk = given.get('risk');
  if ((risk === undefined) === (given.get('hidden') === undefined))
    refuseStratum(text, told`says neither, or both, of hidden and risk`, expected);
  if (risk === undefined) return { items, samples, holds: { defects: whole('hidden', items) } };
  if (!/^(\d+\.?\d*|\.\d+)$/.test(risk) || Number(risk) === 0)
    refuseStratum(text, told`has a risk that is no number above 0`, expected);
  if (Number(risk) < leastRisk || Number(risk) > mostRisk)
    refuseStratum(text, told`has a risk that is not from ${leastRisk} to ${mostRisk}`, expected);
  return { items, samples, holds: { risk: Number(risk) } };
}

const names = ['items', 'hidden', 'samples', 'risk'];

function partOf(text: string, part: string, expected: string): readonly [string, string] {
  const [name = '', value = ''] = part.split('=').map((one) => one.trim());
  if (!names.includes(name) || value === '')
    refuseStratum(text, told`holds '${part}', which is none of these`, expected);
  return [name, value];
}

export function refuseStratum(text: string, wrong: Words, expected: string): never {
  throw complaint(`--stratum ${text}`, { code: 'bad-stratum', wrong, expected, todo: 'correct it' });
}

/** What options of a single stratum would say is said by the strata. */
export function mustBeStrata(options: DetectOptions): void {
  const byRisk = options.stratum!.some((text) => text.includes('risk'));
  const names = ['items', 'samples', 'sites', ...(byRisk ? ['shift', 'falseAlarm', 'alarmAt'] : ['hidden'])] as const;
  for (const name of names) {
    if (options[name as keyof DetectOptions] === undefined) continue;
    throw complaint(`--${dashed(name)}`, {
      code: 'not-with-strata',
      wrong: 'is given beside --stratum',
      expected: byRisk ? 'strata by risk with --hidden and --recognised alone' : 'strata that say all of it themselves',
      todo: 'leave it out',
    });
  }
}
