import type { Agreement, Answered, Compliance, HeldThing } from '../model/agreement/index.ts';
import { inBoth, partyList, standingWords } from './agreements.ts';
import { complyDefenceVerdict } from './comply-defence.ts';
import { judged } from './comply-why.ts';
import { day } from './dates.ts';
import { capital, list, party, say, type Language } from './language.ts';
import { decimal } from './numbers.ts';

/**
 * Whether a force or a defence keeps an agreement, and why, in one sentence. Nothing is called exceeded where a
 * registered reading says that it is kept: then it is disputed, and the sentence says who counts how.
 */
export function complyVerdict(answered: Answered, held: HeldThing, language: Language): string {
  if (!('systems' in held)) return complyDefenceVerdict(answered, held, language);
  const { agreement, standing, compliance, ifInForce } = answered;
  const date = day(language, compliance.date);
  const who = party(language, held.state).name;
  const title = inBoth(language, agreement.title);
  const { status, why } = judged(ifInForce, agreement, language);
  if (!compliance.inForce) {
    const would =
      status === 'no-rule' ? say(language, 'comply.would-nothing', {}) : say(language, wouldWords[status], { why });
    const state = standingWords(standing, agreement, language);
    return say(language, 'comply.not-owed', { date, who, title, state, would });
  }
  if (status === 'no-rule')
    return say(language, 'comply.no-rule', { date, title, who, why: say(language, 'comply.about-defences', {}) });
  const estimated = status === 'kept' || status === 'exceeded' ? estimate(held) : null;
  if (estimated === null) return say(language, isWords[status], { date, who, why });
  return status === 'kept'
    ? say(language, 'comply.estimate-kept', { date, who, id: estimated, why })
    : say(language, 'comply.estimate-exceeded', { date, who, title, id: estimated, why });
}

/** Id of a force that somebody outside estimated; `null`: its holder declared it. */
function estimate({ id, basis }: Extract<HeldThing, { readonly systems: unknown }>): string | null {
  return /estimate/i.test(basis) ? id : null;
}

const isWords = {
  kept: 'comply.compliant',
  exceeded: 'comply.not-compliant',
  unknown: 'comply.unknown',
  disputed: 'comply.disputed',
} as const;

const wouldWords = {
  kept: 'comply.would-keep',
  exceeded: 'comply.would-exceed',
  unknown: 'comply.would-unknown',
  disputed: 'comply.would-dispute',
} as const;

/** What stands beside the verdict: amendments, suspension, what fell with what, declared totals, what is unconfirmed. */
export function complyNotes(
  { agreement, standing, compliance }: Answered,
  all: readonly Pick<Agreement, 'id' | 'title'>[],
  language: Language,
): readonly string[] {
  const named = (id: string): string => {
    const other = all.find((one) => one.id === id);
    return other === undefined ? id : inBoth(language, other.title);
  };
  const { amendments } = agreement;
  return [
    ...(amendments.length === 0 ? [] : [say(language, 'comply.with', { list: list(language, amendments.map(named)) })]),
    ...(standing.notice === null
      ? []
      : [
          capital(
            say(language, 'comply.notice', {
              who: partyList([standing.notice.party], language),
              date: day(language, standing.notice.since),
            }),
          ),
        ]),
    ...standing.fallen.map((one) => {
      const state =
        one.since === null
          ? say(language, 'comply.fell-never', {})
          : say(language, 'comply.fell-ended', { date: day(language, one.since) });
      const what = one.limit ?? say(language, 'comply.fell-whole', {});
      return say(language, 'comply.fell', {
        parties: partyList(one.parties, language),
        other: named(one.while),
        state,
        what,
      });
    }),
    ...declaredNotes(compliance, language),
    ...trustNotes(compliance, language),
  ];
}

function declaredNotes({ limits }: Compliance, language: Language): readonly string[] {
  const taken = limits.filter(({ how }) => how === 'declared');
  const titles = taken.map(({ title }) => inBoth(language, title));
  const beside = limits.filter(
    ({ how, declared, counted }) => how === 'counted' && declared !== null && counted !== null,
  );
  const first =
    taken.length === 0
      ? []
      : taken.length === limits.length
        ? [say(language, 'comply.declared', {})]
        : [say(language, 'comply.some-declared', { list: titles.join('; ') })];
  return [
    ...first,
    ...beside.map(({ title, declared, counted }) =>
      say(language, 'comply.declared-beside', {
        title: inBoth(language, title),
        declared: decimal(language, declared!, 1),
        counted: decimal(language, counted!, 1),
      }),
    ),
  ];
}

function trustNotes({ limits }: Compliance, language: Language): readonly string[] {
  const recalled = limits.filter(({ unconfirmed }) => unconfirmed).map(({ title }) => inBoth(language, title));
  const weakest = (['judged', 'recalled', 'cited'] as const).find((tag) => limits.some(({ rests }) => rests === tag));
  return [
    ...(recalled.length === 0 ? [] : [say(language, 'comply.unconfirmed-rules', { list: recalled.join('; ') })]),
    ...(weakest === undefined
      ? []
      : [say(language, 'comply.rests', { tag: say(language, `comply.rests-${weakest}`, {}) })]),
  ];
}
