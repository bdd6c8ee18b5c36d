import type { Doctrine, Posture } from '../model/exchange/index.ts';
import type { AssessResult, CellAssessment, NullableQuantiles } from '../model/scenario/index.ts';
import { capital, list, party, say, type Language } from './language.ts';
import { decimal, drawCount, extent, fixed, percent, probability, quantiles } from './numbers.ts';
import type { Subject } from './subject.ts';
import { attackWords, packageWords } from './verdict.ts';

/** Cells grouped by who strikes whom, in the order of the result. */
export function directionsOf(result: AssessResult): readonly (readonly CellAssessment[])[] {
  const groups = new Map<string, CellAssessment[]>();
  for (const cell of result.cells) groups.set(cell.attacker, [...(groups.get(cell.attacker) ?? []), cell]);
  return [...groups.values()];
}

/** What is assessed, and over how many draws. */
export function assessedLine(result: AssessResult, language: Language): string {
  const { warheads, interceptors } = result.package;
  const words =
    warheads === null
      ? say(language, 'assess.today', { interceptors })
      : packageWords({ warheads, interceptors }, language);
  const draws = result.draws === 0 ? say(language, 'foot.one', {}) : say(language, 'foot.draws', { n: result.draws });
  return say(language, 'assess.package', { package: words, draws: capital(draws) });
}

/** Generation and launch stability of each party, as what waiting costs. */
export function waitingSentences(result: AssessResult, context: Subject, language: Language): string[] {
  return context.parties.flatMap((name) => {
    const ratios = result.stability[name];
    if (ratios === undefined) return [];
    const who = capital(party(language, name).name);
    return [
      ...(['ride-out', 'launch-under-attack'] as const satisfies readonly Doctrine[]).map((doctrine) =>
        say(language, 'assess.generation', {
          party: who,
          cell: say(language, `assess.doctrine-${doctrine}`, {}),
          ratio: ratioWords(ratios.generation[doctrine], language),
        }),
      ),
      ...(['day', 'generated'] as const satisfies readonly Posture[]).map((posture) =>
        say(language, 'assess.launch', {
          party: who,
          cell: say(language, `assess.posture-${posture}`, {}),
          ratio: ratioWords(ratios.launch[posture], language),
        }),
      ),
    ];
  });
}

function ratioWords(q: NullableQuantiles, language: Language): string {
  if (q.median === null) return say(language, 'assess.undefined', {});
  return quantiles(language, q, say(language, 'describe.none', {}), percent);
}

/** The chance that the order arrives, which is in no other figure; null where the result has none. */
export function commandSentence(result: AssessResult, context: Subject, language: Language): string | null {
  const arrives = context.parties.flatMap((name) => {
    const q = result.command[name];
    if (q === undefined) return [];
    const chance = quantiles(language, q, '', decimal);
    return [say(language, 'assess.command-party', { party: party(language, name).name, chance })];
  });
  return arrives.length === 0 ? null : say(language, 'assess.command', { list: list(language, arrives) });
}

/** Whether striking first pays in warheads. */
export function exchangeSentence({ attacker, exchangeRatio }: CellAssessment, language: Language): string {
  const { name } = party(language, attacker);
  if (exchangeRatio.median === null) return say(language, 'assess.exchange-none', { party: name });
  const ratio = quantiles(language, exchangeRatio, say(language, 'describe.none', {}), (l, n) => fixed(l, n, 1));
  return say(language, 'assess.exchange', { party: name, ratio });
}

/** What the columns of an assessment mean. */
export function columnSentence(result: AssessResult, context: Subject, language: Language): string {
  const asked = context.criteria?.retaliation;
  const criterion =
    asked === undefined ? '' : say(language, 'assess.criterion', { warheads: extent(language, asked.warheads) });
  const meaning =
    asked === undefined || typeof asked.confidence !== 'number'
      ? say(language, 'assess.meaning-open', {})
      : say(language, result.draws === 0 ? 'assess.meaning-one' : 'assess.meaning', {
          confidence: decimal(language, asked.confidence),
        });
  return say(language, 'assess.columns', { criterion, meaning });
}

/** How many interceptors the small attack needs, and why none is enough where none is. */
export function shieldNeedSentence(result: AssessResult, context: Subject, language: Language): string {
  const { interceptors, nullShare, reason } = result.shieldNeed;
  const attack = attackWords(context, language);
  const because = reason ? say(language, 'assess.need-because', { reason: say(language, `reason.${reason}`, {}) }) : '';
  if (interceptors.median === null) return say(language, 'assess.need-never', { attack, reason: because });
  const n = quantiles(language, interceptors, say(language, 'assess.no-number', {}));
  const text = say(language, 'assess.need', { n, attack });
  if (nullShare.share === 0 || result.draws === 0) return text;
  const draws = drawCount(language, nullShare.share, result.draws);
  return `${text} ${say(language, 'assess.need-null', { draws, reason: because })}`;
}

/** Median and band, where there is little room; the complement, summed directly, tells a chance of 1 from one that only rounds to it. */
export function chanceWords(
  { retaliation, shortfall }: Pick<CellAssessment, 'retaliation' | 'shortfall'>,
  language: Language,
): string {
  const one = (p: number, rest: number): string => {
    if (p > 0 && p < 0.001) return `<${fixed(language, 0.001, 3)}`;
    return p > 0.999 && (p < 1 || rest > 0) ? `>${fixed(language, 0.999, 3)}` : probability(language, p);
  };
  const [median, low, high] = [
    one(retaliation.median, shortfall.median),
    one(retaliation.low, shortfall.high),
    one(retaliation.high, shortfall.low),
  ];
  return low === high ? median : say(language, 'number.band', { median, low, high });
}
