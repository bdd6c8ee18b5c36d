import { meanOf, reaches } from '../number/index.ts';
import { delayUnder, seenWithin, timely } from './delay.ts';
import type { Delay } from './delay.ts';
import { drawsOf, isPutRight, lookingOf, seeingOf } from './draws.ts';
import type { Believed } from './draws.ts';
import { levers } from './improvement.ts';
import type {
  Bought,
  Equivalent,
  Goal,
  GoalImproved,
  Improvements,
  Lacking,
  Lever,
  LeverName,
  Reached,
} from './improvement.ts';
import type { InspectionQuestion } from './question.ts';
import { fewest } from './sample-size.ts';
import { monthsAYear, mostVisitsAYear } from './scheme.ts';

/**
 * Which change alone would make a scheme good enough, and what buys the same as visits more.
 *
 * Each lever is turned over its whole range, everything else as it is. More visits, more samples and a better check never make
 * a chance smaller, whichever timing and start (kept by `improve.test.ts`), so the least that is enough is found by halving.
 *
 * @param draws  of what is uncertain, whole, >= 0; what is needed hangs on the medians alone, the draws say in how many it holds
 * @param target chance that is wanted, above 0 and below 1
 * @source model.md 6; verification.md 2.1
 */
export function improvements(question: InspectionQuestion, draws: number, seed: number, target: number): Improvements {
  const { atMedians, drawn } = drawsOf(question, draws, seed);
  const medians: Over = { name: 'medians', believed: [atMedians] };
  const over: Over = drawn.length === 0 ? medians : { name: 'draws', believed: drawn };
  const everMatters = over.believed.some(({ matters }) => matters !== null);
  const goals: readonly Goal[] = everMatters ? ['year', 'timely'] : ['year'];
  const delays = delaysUnder(question);
  return {
    target,
    draws: drawn.length,
    goals: goals.map((goal) => {
      const chances = (turned: Turned, { name, believed }: Over): readonly number[] =>
        delays(turned, { name, believed }).map((delay, at) => chanceOf(goal, delay, believed[at]!));
      return improved({ question, goal, target, medians, over, chances });
    }),
  };
}

/** What is believed, at the medians or in each draw. */
interface Over {
  readonly name: 'medians' | 'draws';
  readonly believed: readonly Believed[];
}

/** A scheme with a lever turned. */
interface Turned {
  readonly perYear: number;
  readonly samples: number;
  readonly noticeHours: number;
  /** one certain number in place of what is believed; null: as believed */
  readonly recognised: number | null;
  /** so much more than that, up to 1 */
  readonly recognisedMore: number;
}

function chanceOf(goal: Goal, delay: Delay, { matters }: Believed): number {
  return goal === 'year' ? seenWithin(delay, monthsAYear) : timely(delay, matters);
}

/** Both goals, and many levers, ask for the same delays. */
function delaysUnder(question: InspectionQuestion): (turned: Turned, over: Over) => readonly Delay[] {
  const looking = lookingOf(question);
  const seeing = ({ samples, noticeHours, recognised, recognisedMore }: Turned, believed: Believed): number =>
    seeingOf(
      { ...looking, samples, noticeHours },
      { ...believed, recognised: Math.min(1, (recognised ?? believed.recognised) + recognisedMore) },
    );
  const seeings = kept((turned: Turned, over: Over) => over.believed.map((one) => seeing(turned, one)), seeingKey);
  const law = kept((perYear: number) => delayUnder({ ...question.timing, perYear }, question.start), String);
  return kept(
    (turned: Turned, over: Over) => seeings(turned, over).map(law(turned.perYear)),
    (turned, over) => `${turned.perYear} ${seeingKey(turned, over)}`,
  );
}

/** What the chance of seeing hangs on. */
function seeingKey({ samples, noticeHours, recognised, recognisedMore }: Turned, { name }: Over): string {
  return [name, samples, noticeHours, recognised ?? 'believed', recognisedMore].join(' ');
}

/** Worked out once for each key. */
function kept<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
  keyOf: (...given: Given) => string,
): (...given: Given) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = keyOf(...given);
    let result = known.get(key);
    if (result === undefined) known.set(key, (result = work(...given)));
    return result;
  };
}

interface Asked {
  readonly question: InspectionQuestion;
  readonly goal: Goal;
  readonly target: number;
  readonly medians: Over;
  /** without draws the medians */
  readonly over: Over;
  readonly chances: (turned: Turned, over: Over) => readonly number[];
}

function improved(asked: Asked): GoalImproved {
  const now = asIs(asked.question);
  return {
    goal: asked.goal,
    now: reachedBy(asked, now),
    levers: levers
      .filter((name) => name !== 'notice' || asked.question.notice !== null)
      .map((name) => leverOf(asked, name)),
    equivalents: equivalentsOf(asked),
  };
}

function asIs({ timing, samples, notice }: InspectionQuestion): Turned {
  return {
    perYear: timing.perYear,
    samples,
    noticeHours: notice?.hours ?? 0,
    recognised: null,
    recognisedMore: 0,
  };
}

function atMedians({ chances, medians }: Asked, turned: Turned): number {
  return chances(turned, medians)[0]!;
}

function reachedBy(asked: Asked, turned: Turned): Reached {
  const { target, over, chances } = asked;
  const all = chances(turned, over);
  return {
    atMedians: atMedians(asked, turned),
    mean: meanOf(all),
    share: all.filter((chance) => reaches(chance, target)).length / all.length,
  };
}

function leverOf(asked: Asked, name: LeverName): Lever {
  const { question, target, medians } = asked;
  const { now, best, needed, turned } =
    name === 'notice'
      ? noticeLever(asked)
      : countedLever(question, name, medians.believed[0]!, (one) => reaches(atMedians(asked, one), target));
  const end = turned(needed ?? best);
  return {
    name,
    now,
    needed,
    best,
    reached: reachedBy(asked, end),
    lacking: needed === null ? lackOf(asked, end) : null,
  };
}

interface Found extends Pick<Lever, 'now' | 'best' | 'needed'> {
  readonly turned: (value: number) => Turned;
}

/** A lever of which more is never worse. */
function countedLever(
  question: InspectionQuestion,
  name: 'visits' | 'samples' | 'recognised',
  believed: Believed,
  isEnough: (turned: Turned) => boolean,
): Found {
  const is = asIs(question);
  const lever = {
    visits: { now: is.perYear, best: mostVisits(question), turned: (perYear: number) => ({ ...is, perYear }) },
    samples: { now: is.samples, best: question.items, turned: (samples: number) => ({ ...is, samples }) },
    recognised: { now: believed.recognised, best: 1, turned: (recognised: number) => ({ ...is, recognised }) },
  }[name];
  const step = name === 'recognised' ? thousand : 1;
  const count = fewest(lever.best * step, (steps) => isEnough(lever.turned(steps / step)));
  return { ...lever, needed: count === null ? null : count / step };
}

/** A chance to recognise is given in thousandths, upward. */
const thousand = 1000;

/** Shorter notice changes nothing until it is shorter than what is hidden takes to be put right; then nothing more. */
function noticeLever(asked: Asked): Found {
  const { question, target, medians } = asked;
  const is = asIs(question);
  const bound = medians.believed[0]!.concealed!;
  const turned = (hours: number): Turned => ({ ...is, noticeHours: hours * (1 - 1e-12) });
  const isEnough = bound > 0 && reaches(atMedians(asked, turned(bound)), target);
  return { now: question.notice!.hours, best: 0, needed: isEnough ? bound : null, turned };
}

function lackOf({ medians }: Asked, { noticeHours }: Turned): Lacking {
  const believed = medians.believed[0]!;
  if (believed.defects === 0) return 'nothing-hidden';
  return isPutRight(noticeHours, believed) ? 'notice-too-long' : 'short-at-best';
}

function mostVisits({ timing }: InspectionQuestion): number {
  return timing.kind === 'slots' ? Math.min(timing.slots, mostVisitsAYear) : mostVisitsAYear;
}

/** Visits more a year for which is said what else would do as much. */
const visitsMore = [1, 2, 5, 10];

function equivalentsOf(asked: Asked): readonly Equivalent[] {
  const { question } = asked;
  const is = asIs(question);
  const now = atMedians(asked, is);
  return visitsMore
    .filter((visits) => is.perYear + visits <= mostVisits(question))
    .map((visits) => ({ visits, turned: { ...is, perYear: is.perYear + visits } }))
    .filter(({ turned }) => !reaches(now, atMedians(asked, turned)))
    .map(({ visits, turned }) => ({
      visits,
      reached: reachedBy(asked, turned),
      samples: bought(asked, turned, question.items - question.samples, (more) => ({
        ...is,
        samples: is.samples + more,
      })),
      recognised: inThousandths(
        bought(asked, turned, Math.ceil(thousand * (1 - asked.medians.believed[0]!.recognised)), (more) => ({
          ...is,
          recognisedMore: more / thousand,
        })),
      ),
    }));
}

/** The least more of another lever that does no less than these visits. */
function bought(asked: Asked, visits: Turned, most: number, turned: (more: number) => Turned): Bought | null {
  const { over, chances } = asked;
  const wanted = atMedians(asked, visits);
  const more = fewest(most, (count) => reaches(atMedians(asked, turned(count)), wanted));
  if (more === null) return null;
  const by = chances(visits, over);
  const enough = chances(turned(more), over).filter((chance, at) => reaches(chance, by[at]!));
  return { more, share: enough.length / over.believed.length };
}

function inThousandths(more: Bought | null): Bought | null {
  return more === null ? null : { ...more, more: more.more / thousand };
}
