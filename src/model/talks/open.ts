import { agreementUnder, rulesOf, standingUnder } from '../agreement/index.ts';
import type { AgreementSet, Ban, Choice, ReadDraft, Rules } from '../agreement/index.ts';
import { problem, quoted, told } from '../document/index.ts';
import type { Place, Problem, ProblemWords, Read } from '../document/index.ts';
import { chartPointsOf } from './chart.ts';
import { choicesIn } from './distinct.ts';
import type { ChartPoint } from './facts.ts';
import { bracketsNamed, choiceOf, sizesOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { knownOf } from './known.ts';
import type { BesideDraft } from './known.ts';
import { dayOf, lastRound, positionsOn, roundOf } from './positions.ts';
import { readTalks } from './read.ts';
import type { Round, Talks } from './talks.ts';

/** What talks need to know of their scenario. */
export interface ScenarioOfTalks extends Pick<Ground, 'parties' | 'cell' | 'interceptors' | 'top'> {
  readonly cells: readonly string[];
  readonly hasBreakout: boolean;
  /** parties of which it says what inspectors would look at */
  readonly inspected: readonly string[];
}

/** Everything that a talks document is opened with. */
export interface TalksOpening {
  readonly text: string;
  readonly file: string;
  readonly draft: ReadDraft;
  readonly scenario: ScenarioOfTalks;
  readonly set: AgreementSet;
  /** keys of the bibliography */
  readonly sources: readonly string[];
  /** a round by date or place, with where it was named; `null`: the last one held */
  readonly round: { readonly asked: string; readonly place: Place } | null;
}

export interface OpenTalks {
  readonly talks: Talks;
  readonly ground: Ground;
  readonly round: Round;
  /** what the scenario has to be asked about */
  readonly points: readonly ChartPoint[];
  /** whether a line or a want of the day reads what a party could add */
  readonly breakout: boolean;
  /** whether one reads the chance that cheating is seen in time */
  readonly detection: boolean;
  /** the rules of the draft with these of its bans on systems, and no others; of a list that a point has */
  bans(ids: readonly string[]): { readonly rules: Rules; readonly place: Place };
}

/**
 * A talks document with its draft, ready to be judged.
 *
 * @returns the talks; or everything that is wrong with the document, with the round, or with the two together
 */
export function openTalks(opening: TalksOpening): Read<OpenTalks> {
  const { draft, scenario, set, sources } = opening;
  const agreements = set.agreements.map(({ id }) => id);
  const beside: BesideDraft = { ...scenario, agreements, sources };
  const talks = readTalks(opening.text, opening.file, knownOf(draft, beside));
  if (!talks.ok) return talks;
  const round = roundAsked(talks.value, opening.round);
  if (!round.ok) return round;
  const ground = groundOf(opening, talks.value, dayOf(round.value));
  const twofold = bansOfTwoTexts(draft);
  if (twofold.length > 0) return { ok: false, problems: twofold };
  const points = chartPointsOf(ground, talks.value.places.draft);
  if (!points.ok) return points;
  return {
    ok: true,
    value: {
      talks: talks.value,
      ground,
      round: round.value,
      points: points.value,
      breakout: reads(talks.value, ground.date, ['breakout']),
      detection: reads(talks.value, ground.date, ['detection', 'detectionOf']),
      bans: (ids) => ({ rules: rulesWith(draft, ids), place: talks.value.places.draft }),
    },
  };
}

function roundAsked(talks: Talks, asked: TalksOpening['round']): Read<Round> {
  return asked === null ? { ok: true, value: lastRound(talks) } : roundOf(talks, asked.asked, asked.place);
}

function groundOf({ draft, scenario, set }: TalksOpening, { chart }: Talks, date: string): Ground {
  const { parties, cell, interceptors, top } = scenario;
  return {
    ...{ draft, chart, parties, cell, date, interceptors, top },
    standing: (effects) => standingUnder(set, date, effects),
  };
}

function reads(talks: Talks, date: string, names: readonly string[]): boolean {
  const stated = positionsOn(talks, date).flatMap(({ redLines, wants }) => [
    ...redLines.map(({ test }) => test),
    ...wants.map(({ value }) => value),
  ]);
  return stated.some((one) => one.reads.some(([name]) => names.includes(name)));
}

/** The rules under the first choice of the brackets of bans that has exactly these. */
function rulesWith(draft: ReadDraft, ids: readonly string[]): Rules {
  const wanted = ids.join(' ');
  const rules = draft.rules.filter(({ kind }) => kind === 'ban');
  const brackets = bracketsNamed(draft, new Set(rules.flatMap((rule) => rule.brackets)));
  for (const given of choicesIn(sizesOf(draft), brackets)) {
    const choice = choiceOf(draft, given);
    if (bansUnder(draft, choice).join(' ') !== wanted) continue;
    const agreement = agreementUnder(draft, choice);
    if (agreement.ok) return rulesOf(agreement.value);
  }
  throw new Error(`no choice of ${draft.id} has the bans ${wanted} and no others`);
}

function bansUnder(draft: ReadDraft, choice: Choice): readonly string[] {
  return draft.rules.flatMap((rule) => {
    const ban = rule.kind === 'ban' ? (rule.under(choice) as Ban | null) : null;
    return ban === null || ban.match.about === 'defence' ? [] : [ban.id];
  });
}

/** A point names the bans that shape its cut by their ids: a ban that reads in two ways would be two. */
function bansOfTwoTexts(draft: ReadDraft): readonly Problem[] {
  return draft.rules.flatMap((rule) => {
    if (rule.kind !== 'ban') return [];
    const texts = new Set<string>();
    for (const given of choicesIn(sizesOf(draft), bracketsNamed(draft, new Set(rule.brackets)))) {
      const ban = rule.under(choiceOf(draft, given));
      if (ban !== null) texts.add(ban.text);
    }
    return texts.size > 1 ? [problem(rule.place, twoTexts(rule.id))] : [];
  });
}

function twoTexts(id: string): ProblemWords {
  return {
    code: 'ban-of-two-texts',
    wrong: told`the ban ${quoted(id)} reads differently under different alternatives`,
    expected: 'in a draft that is talked over, a ban that is there or not, and reads in one way',
    todo: 'write a ban for each, with an id of its own, and `when: { BRACKET: ALTERNATIVE }`',
  };
}
