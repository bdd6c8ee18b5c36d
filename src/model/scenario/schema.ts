import { z } from 'zod';
import { fault, told } from '../document/index.ts';
import type { Fault } from '../document/index.ts';
import { beliefsSchema } from './schema-beliefs.ts';
import type { Beliefs, BeliefsWritten } from './schema-beliefs.ts';
import { choicesSchema } from './schema-choices.ts';
import type { Choices } from './schema-choices.ts';
import { criteriaSchema } from './schema-criteria.ts';
import type { CriteriaStated } from './schema-criteria.ts';
import { isPath, plain, wholeFrom } from './schema-number.ts';
import { byParty, date, forceName, id, mapping, text } from './schema-text.ts';
import type { Marked } from './schema-text.ts';

export { askedOf } from './schema-engagement.ts';
export type { EngagementStated, FiringStated, OnceStated } from './schema-engagement.ts';
export type {
  Beliefs,
  Fill,
  PartyPostureStated,
  PostureEntry,
  StrikeStated,
  Upload,
  UploadStated,
} from './schema-beliefs.ts';
export { axisValues } from './schema-choices.ts';
export type { Choices, Point } from './schema-choices.ts';
export type { CriteriaStated } from './schema-criteria.ts';
export type { Stated } from './schema-number.ts';

/** Dotted paths from the document's root, and what a layer writes there, as YAML gives it. */
export interface LayerStated extends Marked {
  readonly settings: readonly { readonly path: string; readonly value: unknown }[];
}

export interface Alternative extends Marked {
  readonly name: string;
  readonly title: string;
  readonly set: LayerStated;
}

/**
 * A whole question in one document: what is chosen apart from what is believed.
 *
 * Every number of `beliefs` and `criteria` is a `Stated` (a `Counted` where it must be certain) but for the presets;
 * numbers of `choices` and `runs` are plain. Defaults are in place, but for those of a posture, which its leg may give.
 *
 * @source interfaces.md 2
 */
export interface Scenario extends Marked {
  readonly counterpoise: 1;
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /**
   * in the order of the document (see `partyNames`); the first owns the shield on the chart's y axis; `force` is an id,
   * or a path that ends in .yaml (see `Shelf.force`)
   */
  readonly parties: Readonly<Record<string, { readonly force: string } & Marked>>;
  readonly agreements: readonly string[];
  readonly choices: Choices;
  readonly beliefs: Beliefs;
  /** by party, how it sees things itself; only those given */
  readonly views: Readonly<Record<string, LayerStated>>;
  readonly alternatives: readonly Alternative[];
  readonly criteria: CriteriaStated;
  readonly runs: { readonly draws: number; readonly seed: number } & Marked;
}

export type ScenarioWritten = Omit<Scenario, 'beliefs'> & { readonly beliefs: BeliefsWritten };

/** The two parties; the first owns the shield on the chart's y axis. */
export function partyNames(scenario: Pick<Scenario, 'parties'>): readonly [string, string] {
  const [first, second] = Object.keys(scenario.parties);
  return [first, second];
}

/** The one format this program reads. */
export const formatVersion = 1;

/**
 * The schema of a scenario between these parties.
 *
 * @param names of its parties; null if the document does not say, so that nothing is said about keys by party
 */
export function scenarioSchema(names: readonly string[] | null): z.ZodType<ScenarioWritten> {
  return mapping({
    counterpoise: z.literal(formatVersion),
    id,
    title: text,
    date,
    parties,
    agreements: z.array(id).default([]),
    choices: choicesSchema(names),
    beliefs: beliefsSchema(names),
    views: byParty(names, layer(viewKey), false).default({}),
    alternatives: alternatives.default([]),
    criteria: criteriaSchema,
    runs: mapping({ draws: plain(wholeFrom(0, 65536)), seed: plain(wholeFrom(0)) }),
  });
}

const party = mapping({ force: forceName });

const parties = z
  .object({ source: z.exactOptional(text), note: z.exactOptional(text) })
  .catchall(party)
  .transform(({ source: _source, note: _note, ...found }) => found as Readonly<Record<string, z.output<typeof party>>>)
  .superRefine((found, context) => {
    const names = Object.keys(found);
    if (names.length !== 2) context.addIssue(fault(notTwo(names.length), found));
    for (const name of names.filter((one) => !isPartyName(one))) context.addIssue(fault(badName, found, [name]));
  });

export function isPartyName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(name);
}

function notTwo(count: number): Fault {
  const many = {
    code: 'more-than-two-parties',
    wrong: told`names ${count} parties; more than two come with a later version`,
    todo: 'for now, keep two',
  };
  const few = {
    code: 'fewer-than-two-parties',
    wrong: count === 1 ? 'names one party' : 'names no party',
    todo: 'add the other: `NAME: { force: ID }`',
  };
  return { ...(count > 2 ? many : few), expected: 'two parties' };
}

const badName: Fault = {
  code: 'bad-party',
  wrong: 'is not a name for a party',
  expected: 'letters, digits and hyphens, a letter first',
  todo: 'rename it',
  key: true,
};

function layer(wrongKey: (key: string) => Fault | null): z.ZodType<LayerStated> {
  return z
    .object({ source: z.exactOptional(text), note: z.exactOptional(text) })
    .catchall(z.unknown())
    .superRefine((found, context) => {
      for (const key of Object.keys(found).filter((one) => one !== 'source' && one !== 'note')) {
        const wrong = wrongKey(key);
        if (wrong) context.addIssue(fault({ ...wrong, alone: true, key: true }, found[key], [key]));
      }
    })
    .transform(({ source, note, ...found }) => ({
      settings: Object.entries(found).map(([path, value]) => ({ path, value })),
      ...(source !== undefined && { source }),
      ...(note !== undefined && { note }),
    }));
}

function layerKey(key: string): Fault | null {
  return isPath(key)
    ? null
    : {
        code: 'bad-path',
        wrong: told`\`${key}\` is not a path`,
        expected: 'a dotted path from the root: `beliefs.…`',
        todo: 'part its steps by dots',
      };
}

function viewKey(key: string): Fault | null {
  if (layerKey(key)) return layerKey(key);
  if (key.startsWith('beliefs.')) return null;
  return {
    code: 'view-beyond-beliefs',
    wrong: told`the view sets \`${key}\``,
    expected: 'paths that begin with `beliefs.`: a view is what a party believes',
    todo: 'move it to an alternative',
  };
}

const mostAlternatives = 64;

const alternatives = z.array(mapping({ name: id, title: text, set: layer(layerKey) })).superRefine((found, context) => {
  if (found.length > mostAlternatives) {
    context.addIssue(
      fault(
        {
          code: 'too-many-alternatives',
          wrong: told`lists ${found.length}`,
          expected: told`at most ${mostAlternatives}`,
          todo: 'move some to a scenario of their own',
        },
        found,
      ),
    );
  }
  found.forEach(({ name }, index) => {
    if (found.findIndex((other) => other.name === name) === index) return;
    context.addIssue(
      fault(
        {
          code: 'duplicate-alternative',
          wrong: told`is \`${name}\`, the name of another alternative before it`,
          expected: 'a name of its own',
          todo: 'rename one',
        },
        name,
        [index, 'name'],
      ),
    );
  });
});
