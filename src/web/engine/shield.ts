import { rowCount, rowOf } from '../../model/scenario/index.ts';
import { bandOf } from '../../model/number/index.ts';
import type { Uncertain } from '../../model/number/index.ts';
import { raid } from '../../model/shield/index.ts';
import type { EngagementGiven, RaidResult } from '../../model/shield/index.ts';
import { needCurve } from '../../model/stability/index.ts';
import type { Books } from './books.ts';
import { openedOr, roughDraws } from './going.ts';
import type { Going } from './going.ts';
import type { Opened } from './opening.ts';
import { warheadsOf, shieldRow } from './shield-row.ts';
import type { ComparedDoctrine, ShieldAnswer, ShieldAsk, ShieldDraw } from './shield-record.ts';

/** A raid, the need and the doctrines: told from the first draws, then from all of them. */
export async function shieldRun({ asked }: { readonly asked: ShieldAsk }, books: Books, going: Going): Promise<void> {
  const found = await openedOr(asked.opening, books, going);
  if (!found) return;
  const { draws, seed } = found.document.scenario.runs;
  const run = { asked, found, runs: { draws, seed } };
  const part = { kind: 'shield', warheads: asked.warheads, looks: false } as const;
  const task = { opening: asked.opening, draws, seed, part };
  const all = rowCount(run.runs);
  const rough = Math.min(roughDraws, all);
  const sweep = (from: number, to: number): Promise<readonly ShieldDraw[]> =>
    going.pool.sweep(going.lease, task, from, to, (done) =>
      going.tell({ kind: 'progress', done: from + done, of: all }),
    ) as Promise<readonly ShieldDraw[]>;
  let rows = await sweep(0, rough);
  if (rough < all) {
    going.tell({ kind: 'shield', answer: answerOf(run, rows, []) });
    await going.pool.rest();
    rows = [...rows, ...(await sweep(rough, all))];
  }
  const medians = { ...task, draws: 0, part: { ...part, looks: true } };
  const [looked] = (await going.pool.sweep(going.lease, medians, 0, 1)) as readonly [ShieldDraw];
  going.tell({ kind: 'shield', answer: answerOf(run, rows, looked.compared) });
}

interface Run {
  readonly asked: ShieldAsk;
  readonly found: Opened;
  readonly runs: { readonly draws: number; readonly seed: number };
}

/** @param looked the doctrines at the medians, a second look among them; none: not yet */
function answerOf(run: Run, rows: readonly ShieldDraw[], looked: ShieldDraw['compared']): ShieldAnswer {
  const { found, runs } = run;
  const { question, sources } = found.resolved;
  const { scenario, alternative, parties } = question;
  const [party] = parties;
  const draws = runs.draws === 0 ? 0 : rows.length;
  const questions = rows.map((row) => row.question);
  return {
    ...{ rough: draws < runs.draws, draws, all: runs.draws, party },
    scenario: { id: scenario, title: question.title, alternative },
    attack: warheadsOf(questions[0]!.attack),
    raid: raidOf(run, rows, draws),
    need: needCurve(
      questions,
      draws,
      rows.map((row) => row.twoLooks),
    ),
    compared: comparedOf(rows, looked),
    cautions: found.resolved.cautions,
    sources: sources.filter(
      ({ path }) => path.startsWith(`beliefs.engagement.${party}.`) || path.startsWith('criteria.shield.'),
    ),
  };
}

/** What the luck of the day does, at the medians; and what draws do to it. */
function raidOf({ asked, found, runs }: Run, rows: readonly ShieldDraw[], draws: number): RaidResult {
  const { resolved } = found;
  const { interceptors } = resolved.question.package;
  const medians = shieldRow(resolved, rowOf(resolved, { draws: 0, seed: runs.seed, given: null }, 0), {
    warheads: asked.warheads,
    looks: false,
  });
  const { engagement, attack } = medians.question;
  const asMedian = raid(
    { warheads: asked.warheads ?? warheadsOf(attack), interceptors, engagement: givenOf(found, engagement) },
    0,
    runs.seed,
  );
  return {
    ...asMedian,
    draws,
    expected: bandOf(rows.map(({ own }) => own.expected)),
    noneLeaks: bandOf(rows.map(({ own }) => own.noneLeaks)),
  };
}

/** The engagement with what is uncertain in it as the scenario states it. */
function givenOf({ resolved }: Opened, atMedians: ShieldDraw['question']['engagement']): EngagementGiven {
  const uncertain = new Map(resolved.columns.map((column) => [column.path, column.uncertain]));
  const open = (value: unknown, path: string): unknown => {
    if (typeof value === 'number') return uncertain.get(path) ?? ({ kind: 'certain', value } satisfies Uncertain);
    if (Array.isArray(value)) return value.map((one, index) => open(one, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, part]) => {
      if (key === 'interceptors') return [key, part]; // the stock of a layer is chosen
      return [key, open(part, key === 'engagement' ? path : `${path}.${key}`)]; // scenarios write a layer flat
    });
    return Object.fromEntries(entries);
  };
  return open(atMedians, `beliefs.engagement.${resolved.question.parties[0]}`) as EngagementGiven;
}

/** Each over draws; a second look, where only the medians have it, as it is there. */
function comparedOf(rows: readonly ShieldDraw[], looked: ShieldDraw['compared']): readonly ComparedDoctrine[] {
  const drawn = rows[0]!.compared;
  const order = looked.length === 0 ? drawn : looked;
  return order.map((one) => {
    const at = drawn.findIndex(({ doctrine }) => doctrine === one.doctrine);
    return at < 0
      ? overDraws([one], false)
      : overDraws(
          rows.map(({ compared }) => compared[at]!),
          true,
        );
  });
}

function overDraws(draws: ShieldDraw['compared'], whole: boolean): ComparedDoctrine {
  const { doctrine, shots, looks, stopped } = draws[0]!;
  return {
    ...{ doctrine, shots, looks, atMedians: !whole },
    stopped: stopped === null ? null : bandOf(draws.map((one) => one.stopped ?? 0)),
    expected: bandOf(draws.map(({ expected }) => expected)),
    noneLeaks: bandOf(draws.map(({ noneLeaks }) => noneLeaks)),
  };
}
