import type { Bracket, Choice, Draft, DraftRule, Effect } from '../agreement/index.ts';
import { numberOfAlternative } from '../agreement/index.ts';
import type { Ban, Limit, Measure } from '../agreement/index.ts';
import type { Outlook } from './facts.ts';
import type { Ground } from './ground.ts';
import { knownOf } from './known.ts';
import type { TalksKnown } from './known.ts';
import { readTalks } from './read.ts';
import type { Talks } from './talks.ts';

/** A draft of four brackets made by hand, talks over it, and a scenario that says simple things. */

const place = { file: 'draft.md', line: 1, column: 1 };
const both = (text: string) => ({ en: text, ru: text });

function bracket(name: string, ...alternatives: readonly (readonly [string | null, string | null])[]): Bracket {
  return {
    name,
    title: both(`the ${name}`),
    section: 'II',
    place,
    alternatives: alternatives.map(([by, words], at) => ({
      id: by ?? String(at + 1),
      by,
      words: words === null ? null : both(words),
    })),
  };
}

const head = {
  ...{ article: 'II', section: 'II', from: 'made', binds: [], note: null, place, text: '', source: null, tag: null },
  binding: { from: null, until: null, on: null },
  title: both('made'),
};
const expression = { text: '1', about: 'system', divides: false, written: null } as unknown as Limit['count'];

function limit(id: string, atMost: number, from = '2007-12-31'): Limit {
  const phases = [
    { from: '2004-12-31', atMost: atMost + 1000, source: null, tag: null },
    { from, atMost, source: null, tag: null },
  ];
  return { ...head, kind: 'limit', id, unit: 'warheads', count: expression, first: [], phases, readings: [] };
}

export function ban(id: string, about: 'system' | 'defence'): Ban {
  const match = { ...expression, about };
  return {
    ...head,
    kind: 'ban',
    id,
    unit: 'launchers',
    match,
    count: expression,
    downloadable: [],
    convertible: [],
    readings: [],
  };
}

export function measure(id: string, numbers: Measure['numbers']): Measure {
  return { ...head, kind: 'measure', id, type: null, items: null, numbers };
}

function effect(agreement: string, becomes: Effect['becomes']): Effect {
  return { ...head, kind: 'effect', id: agreement, agreement, agreementPlace: place, becomes } as Effect;
}

export function rule(
  kind: DraftRule['kind'],
  id: string,
  brackets: readonly string[],
  under: DraftRule['under'],
): DraftRule {
  return { kind, id, article: 'II', place, brackets, under };
}

const brackets = [
  bracket('ceiling', ['US', '2,200'], ['Russia', '1,500'], [null, null]),
  bracket('abm', ['Russia', 'remains in force'], ['US', 'ends']),
  bracket('shield-size', ['US', '300'], ['Russia', null], [null, '100']),
  bracket('mirv', [null, 'Land-based missiles carry one warhead'], [null, null]),
  bracket('preamble', ['US', 'friendship'], ['Russia', 'partnership']),
];

const numberIn = (name: string, choice: Choice): number | null =>
  numberOfAlternative(brackets.find((one) => one.name === name)!.alternatives.find(({ id }) => id === choice[name])!);

export const draft: Draft = {
  id: 'made',
  file: 'draft.md',
  title: both('Made'),
  parties: [
    { name: 'US', was: [] },
    { name: 'Russia', was: [] },
  ],
  sources: [],
  note: null,
  brackets,
  sections: [],
  rules: [
    rule('limit', 'warheads', ['ceiling'], (choice) => {
      const most = numberIn('ceiling', choice);
      return most === null ? null : limit('warheads', most);
    }),
    rule('ban', 'mirved', ['mirv'], ({ mirv }) => (mirv === '1' ? ban('mirved', 'system') : null)),
    rule('ban', 'territorial', ['abm'], ({ abm }) => (abm === 'Russia' ? ban('territorial', 'defence') : null)),
    rule('measure', 'visits', ['mirv'], ({ mirv }) =>
      mirv === '1' ? measure('visits', { 'notice-hours': 32, 'per-year': 18 }) : null,
    ),
    rule('measure', 'data', [], () => measure('data', {})),
    rule('effect', 'abm', ['abm'], ({ abm }) => (abm === 'US' ? effect('abm', 'ended') : null)),
  ],
};

export const known: TalksKnown = knownOf(draft, {
  parties: ['US', 'Russia'],
  cells: ['day/ride-out', 'generated/ride-out'],
  hasBreakout: true,
  inspected: [],
  agreements: ['abm', 'start-1'],
  sources: ['report'],
});

export const soundTalks = `talks: 1
id: made-talks
title: { en: Made, ru: Сделано }
scenario: moscow-2001
draft: ./draft.md
chart: { warheads: ceiling, interceptors: shield-size }
rounds:
  - { date: '2001-07-22', place: { en: Genoa, ru: Генуя }, source: report }
  - { date: '2001-08-13', place: Moscow }
  - { date: '2001-09', place: Naples, planned: true }
positions:
  - party: US
    from: '2001-07-22'
    red-lines:
      - { id: room-to-defend, about: abm, test: "chosen['abm'] != 'Russia'", source: report }
      - { id: need-met, test: need >= 0.5 }
  - party: Russia
    from: '2001-07-22'
    red-lines:
      - { id: abm-stands, about: abm, test: "standing['abm']" }
    wants:
      - { id: deeper, title: Deeper cuts, about: ceiling, value: "ramp(limits['warheads'], 2500, 1500)", weight: 1 }
  - party: Russia
    from: '2001-08-13'
    proposes: { ceiling: 3 }
    red-lines:
      - { id: retaliation, test: "assured['Russia'] >= 0.5" }
      - { id: abm-stands, about: abm, test: "standing['abm'] || interceptors['US'] <= 100" }
    wants:
      - { id: deeper, title: Deeper cuts, about: ceiling, value: "ramp(limits['warheads'], 2500, 1500)", weight: 0.6 }
      - { id: visits, value: "measures['visits'] > 0 ? 1 : 0", weight: 0.4 }
views:
  Russia: { beliefs.engagement.US.kill: { between: [0.7, 0.95], source: judged } }
`;

export function talksOf(text: string, beside: TalksKnown = known): Talks {
  const read = readTalks(text, 'talks.yaml', beside);
  if (read.ok) return read.value;
  throw new Error(JSON.stringify(read.problems, null, 1));
}

/** Four draws: the more interceptors, and the fewer warheads, the fewer in which Russia's retaliation is assured. */
export function outlook({
  warheads,
  interceptors,
}: {
  readonly warheads: number | null;
  readonly interceptors: number;
}): Outlook {
  const draws = [0, 1, 2, 3];
  const assured = draws.map((draw) => (warheads ?? 6000) - 5 * interceptors > 500 * draw);
  const sure = draws.map(() => true);
  return {
    assuredIn: {
      US: { 'day/ride-out': sure, 'generated/ride-out': sure },
      Russia: { 'day/ride-out': assured, 'generated/ride-out': sure },
    },
    need: draws.map((draw) => interceptors >= 100 * draw),
    breakout: { US: draws.map((draw) => 100 * draw + interceptors), Russia: [40, 30, 20, 10] },
    inspected: null,
  };
}

export const ground: Ground = {
  draft,
  chart: { warheads: 'ceiling', interceptors: 'shield-size' },
  parties: ['US', 'Russia'],
  cell: 'day/ride-out',
  date: '2001-08-13',
  interceptors: { US: 0, Russia: 68 },
  top: 200,
  standing: (effects) => ({
    abm: !effects.some(({ agreement, becomes }) => agreement === 'abm' && becomes === 'ended'),
    'start-1': true,
  }),
};
