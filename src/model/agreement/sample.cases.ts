import { formatProblem } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import type { Figure, ForceRecord, SystemRecord } from '../force/index.ts';
import type { Agreement } from './agreement.ts';
import type { Asked } from './comply.ts';
import type { Seen } from './names.ts';
import { readAgreement } from './read.ts';
import type { State } from './standing.ts';

/** What the tests of this room are made of: small agreements, forces and questions. */

export const frontLines = (more = '', id = 'sample'): string =>
  `---\nagreement: 1\nid: ${id}\ntitle: Sample\nparties: [US, { name: Russia, was: [USSR] }]\nstatus: in-force\nsources: [recall]\n${more}---\n`;

/** Rules of article I, each a YAML text, below front matter of 8 lines or more. */
export function textOfRules(rules: readonly string[], front = frontLines()): string {
  return `${front}\n## Article I. Sample\n\n${rules.map((rule) => `\`\`\`rule\n${rule.trim()}\n\`\`\`\n`).join('\n')}`;
}

export function agreementOf(rules: readonly string[], front = frontLines()): Agreement {
  return valueOf(readAgreement({ text: textOfRules(rules, front), file: 'sample.md' }));
}

export function problemsOf(rules: readonly string[], front = frontLines()): readonly string[] {
  const read = readAgreement({ text: textOfRules(rules, front), file: 'sample.md' });
  return read.ok ? [] : lines(read.problems);
}

/** `CODE LINE:COLUMN` */
export function lines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

export function valueOf<T>(read: Read<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(formatProblem).join('\n'));
}

/** A limit of warheads, `count` in double quotes. */
export function limitOf(count: string, atMost = 100, more = ''): string {
  return `limit: sample\narticle: I\ncount: ${JSON.stringify(count)}\nat-most: ${atMost}\n${more}`;
}

export function figure(value: number | null): Figure {
  return value === null
    ? { value, source: 'recall', tag: 'recalled', reason: 'not declared' }
    : { value, source: 'recall', tag: 'read' };
}

export type Counts = Partial<Omit<SystemRecord, keyof typeof figures>> & {
  readonly [K in keyof typeof figures]?: number | null;
};

const figures = {
  deployedLaunchers: 10,
  nonDeployedLaunchers: 0,
  warheadsPerLauncher: 1,
  maxWarheadsPerLauncher: 10,
  airLaunchedCruiseMissiles: null,
  throwWeight: null,
  convertedLaunchers: null,
  attributedWarheads: null,
};

/** Ten launchers in silos with a warhead each, but for what is given; an optional figure that is not given is not there. */
export function systemOf(id: string, given: Counts = {}): SystemRecord {
  const system = {
    ...{ id, name: id, type: id, leg: 'silo' as const, heavy: false, conventional: false },
    ...{ operationalLaunchers: null, platforms: null, note: null },
    ...given,
  };
  const optional = (key: keyof typeof figures): Figure | null => {
    const value = given[key];
    return value === undefined ? null : figure(value);
  };
  const needed = (key: keyof typeof figures): Figure => figure(given[key] === undefined ? figures[key] : given[key]);
  return {
    ...system,
    deployedLaunchers: needed('deployedLaunchers'),
    nonDeployedLaunchers: needed('nonDeployedLaunchers'),
    warheadsPerLauncher: needed('warheadsPerLauncher'),
    maxWarheadsPerLauncher: needed('maxWarheadsPerLauncher'),
    airLaunchedCruiseMissiles: optional('airLaunchedCruiseMissiles'),
    throwWeight: optional('throwWeight'),
    convertedLaunchers: optional('convertedLaunchers'),
    attributedWarheads: optional('attributedWarheads'),
  };
}

export function forceOf(systems: readonly SystemRecord[], more: Partial<ForceRecord> = {}): ForceRecord {
  const day = '2001-12-05';
  return {
    ...{ id: 'us-sample', state: 'US', basis: 'estimate', completeness: null, totals: {}, aggregates: [] },
    date: { kind: 'day', text: day, year: 2001, month: 12, day: 5, firstDay: day, lastDay: day },
    systems,
    ...more,
  };
}

/** In force and read by nobody in a way of their own, but for what is given. */
export function asked(date = '2005-01-01', reading: string | null = null, state: State = 'in-force'): Asked {
  const standing = {
    ...{ agreement: 'sample', date, state, since: null, suspendedBy: [], notice: null, how: null },
    ...{ fallen: [], events: [] },
  };
  return { date, reading, standing };
}

export function known(value: string | number | boolean): Seen {
  return { known: true, value, source: 'recall', tag: 'read' };
}
