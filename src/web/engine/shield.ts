import { rowCount, rowOf } from '../../model/scenario/index.ts';
import type { Uncertain } from '../../model/number/index.ts';
import { bandOf, raid } from '../../model/shield/index.ts';
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
  const task = { opening: asked.opening, draws, seed, part: { kind: 'shield', warheads: asked.warheads } as const };
  const all = rowCount(run.runs);
  const rough = Math.min(roughDraws, all);
  const sweep = (from: number, to: number): Promise<readonly ShieldDraw[]> =>
    going.pool.sweep(going.lease, task, from, to, (done) =>
      going.tell({ kind: 'progress', done: from + done, of: all }),
    ) as Promise<readonly ShieldDraw[]>;
  let rows = await sweep(0, rough);
  if (rough < all) {
    going.tell({ kind: 'shield', answer: answerOf(run, rows) });
    await going.pool.rest();
    rows = [...rows, ...(await sweep(rough, all))];
  }
  going.tell({ kind: 'shield', answer: answerOf(run, rows) });
}

interface Run {
  readonly asked: ShieldAsk;
  readonly found: Opened;
  readonly runs: { readonly draws: number; readonly seed: number };
}

function answerOf(run: Run, rows: readonly ShieldDraw[]): ShieldAnswer {
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
    need: needCurve(questions, draws),
    compared: comparedOf(rows),
    sources: sources.filter(
      ({ path }) => path.startsWith(`beliefs.engagement.${party}.`) || path.startsWith('criteria.shield.'),
    ),
  };
}

/** What the luck of the day does, at the medians; and what draws do to it. */
function raidOf({ asked, found, runs }: Run, rows: readonly ShieldDraw[], draws: number): RaidResult {
  const { resolved } = found;
  const { interceptors } = resolved.question.package;
  const medians = shieldRow(resolved, rowOf(resolved, { draws: 0, seed: runs.seed, given: null }, 0), asked.warheads);
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
  const party = resolved.question.parties[0];
  const stated = (name: string): Uncertain | null =>
    resolved.columns.find(({ path }) => path === `beliefs.engagement.${party}.${name}`)?.uncertain ?? null;
  const open = Object.entries(atMedians).map(([name, value]) => [
    name,
    typeof value === 'number' ? (stated(name) ?? { kind: 'certain', value }) : value,
  ]);
  return Object.fromEntries(open) as EngagementGiven;
}

function comparedOf(rows: readonly ShieldDraw[]): readonly ComparedDoctrine[] {
  return rows[0]!.compared.map(({ doctrine, shots, stopped }, i) => {
    const over = (of: 'expected' | 'noneLeaks') => bandOf(rows.map(({ compared }) => compared[i]![of]));
    return {
      ...{ doctrine, shots },
      stopped: stopped === null ? null : bandOf(rows.map(({ compared }) => compared[i]!.stopped ?? 0)),
      expected: over('expected'),
      noneLeaks: over('noneLeaks'),
    };
  });
}
