import type { CellName } from '../model/exchange/index.ts';
import type { Closing, Failure, LinkageResult } from '../model/scenario/index.ts';
import { agreedSentences } from './agreed.ts';
import { cautionSentences } from './cautions.ts';
import { capital, list, party, say, type Language } from './language.ts';
import { counted, extent, inDraws } from './numbers.ts';
import { inReachSentence } from './in-reach.ts';
import {
  assuredWithoutShield,
  bindingAt,
  bindingOf,
  cellsInOrder,
  closing,
  packageShares,
  piecesOf,
  tagsOf,
  type Binding,
  type PackageShares,
} from './reading.ts';
import type { Subject } from './subject.ts';

/** What a result says, in plain sentences; never a tick, a light or a score. */
export interface Verdict {
  /** the package, where the room closes, what a world without a shield is */
  readonly sentences: readonly string[];
  /** what is hardly meant, though it is no mistake; a command says it on standard error instead */
  readonly cautions: readonly string[];
  /** what it rests on; null where no input carries a source line */
  readonly rests: string | null;
  /** what nobody has checked */
  readonly notValidated: readonly string[];
}

export function verdict(result: LinkageResult, subject: Subject, language: Language): Verdict {
  const sentences = [
    ...aboutPackage(result, subject, language),
    inReachSentence(result, language),
    ...aboutClosing(result, subject, language),
    ...aboutPieces(result, language),
    ...aboutNoShield(result, subject, language),
    ...agreedSentences(subject, language),
  ];
  return {
    sentences: sentences.filter((sentence) => sentence !== '').map(capital),
    cautions: cautionSentences(result.cautions, language),
    rests: aboutRests(result, language),
    notValidated: notValidated(result.draws, subject, language),
  };
}

/** The attack that the shield is meant for: "five missiles". */
export function attackWords(subject: Subject, language: Language): string {
  const shield = subject.criteria?.shield;
  if (shield === undefined) return say(language, 'attack.unknown', {});
  const missiles = counted(language, shield.missiles);
  const n = shield.missiles;
  const plain =
    shield.warheadsPerMissile === 1
      ? say(language, 'attack.plain', { missiles, n })
      : say(language, 'attack.warheads', { missiles, n, warheads: counted(language, shield.warheadsPerMissile) });
  const d = shield.decoysPerWarhead;
  return d === 0 ? plain : say(language, 'attack.decoys', { attack: plain, decoys: counted(language, d), d });
}

/** "2,500 and 100" */
export function packageWords(at: Subject['package'], language: Language): string {
  if (at.warheads === null) return say(language, 'package.open', { interceptors: at.interceptors });
  return say(language, 'package.plain', { warheads: at.warheads, interceptors: at.interceptors });
}

/** The cell to set beside the scenario's own: the other posture, the same doctrine. */
export function contrastCell(result: LinkageResult): CellName {
  const [posture, doctrine] = result.cell.split('/') as [string, string];
  const other = `${posture === 'day' ? 'generated' : 'day'}/${doctrine}`;
  return result.cells.find((cell) => cell === other) ?? result.cell;
}

function who(binding: Binding, subject: Subject, language: Language): string {
  if (binding === 'either') return say(language, 'who.either', {});
  return party(language, subject.parties[binding === 'first' ? 0 : 1]).name;
}

function aboutPackage(result: LinkageResult, subject: Subject, language: Language): string[] {
  const here = packageShares(result, result.cell);
  if (here === null) return aboutOpenPackage(result, subject, language);
  const other = contrastCell(result);
  const there = other === result.cell ? null : packageShares(result, other);
  const sentence = packageSentence(result, subject, language, here, there, other);
  if (here.because === null) return [sentence];
  const what = failureWords(here.because, subject, language);
  return [sentence, say(language, result.draws === 0 ? 'verdict.because-one' : 'verdict.because', { what })];
}

/** What fails: "Russia’s retaliation", "the shield, too small to stop five missiles". */
export function failureWords({ kind, party: whose }: Failure, subject: Subject, language: Language): string {
  if (kind === 'need') return say(language, 'because.need', { attack: attackWords(subject, language) });
  return say(language, 'because.retaliation', { owner: party(language, whose).owner });
}

function packageSentence(
  result: LinkageResult,
  subject: Subject,
  language: Language,
  here: PackageShares,
  /** in the cell beside it; null: not computed */
  there: PackageShares | null,
  other: CellName,
): string {
  const condition = (cell: CellName): string =>
    say(language, `if.${cell}`, {
      who: who(bindingAt(result, subject, cell, here.warheads, here.interceptors), subject, language),
    });
  const common = {
    warheads: here.warheads,
    interceptors: here.interceptors,
    if: condition(result.cell),
    ifOther: condition(other),
    attack: attackWords(subject, language),
  };
  if (result.draws === 0) {
    const held = (share: number): string => say(language, share >= 0.5 ? 'verdict.assured' : 'verdict.not-assured', {});
    const useful = say(language, here.useful >= 0.5 ? 'verdict.stops' : 'verdict.does-not-stop', {});
    const said = { ...common, here: held(here.assured), useful };
    return there === null
      ? say(language, 'verdict.package-alone-one', said)
      : say(language, 'verdict.package-one', { ...said, there: held(there.assured) });
  }
  const shares = (share: number): string => inDraws(language, share, result.draws);
  const said = { ...common, here: shares(here.assured), useful: shares(here.useful) };
  if (there === null) return say(language, 'verdict.package-alone', said);
  const key = here.assured === there.assured ? 'verdict.package-same' : 'verdict.package';
  return say(language, key, { ...said, there: shares(there.assured) });
}

/** A package without a warhead limit; nothing where it has one, but its cell is not computed yet. */
function aboutOpenPackage(result: LinkageResult, subject: Subject, language: Language): string[] {
  const point = result.points[0];
  if (point === undefined || point.at.warheads !== null) return [];
  const share = point.useful?.share ?? 0;
  const interceptors = point.at.interceptors ?? subject.package.interceptors;
  const values = { interceptors, attack: attackWords(subject, language) };
  if (result.draws > 0)
    return [say(language, 'verdict.package-open', { ...values, useful: inDraws(language, share, result.draws) })];
  const useful = say(language, share >= 0.5 ? 'verdict.stops' : 'verdict.does-not-stop', {});
  return [say(language, 'verdict.package-open-one', { ...values, useful })];
}

/** Where half the draws close, cell against cell; cells are compared, never joined. */
function aboutClosing(result: LinkageResult, subject: Subject, language: Language): string[] {
  const cells = cellsInOrder(result).flatMap((cell) => {
    const at = closing(result, 'both', cell);
    const binding = who(bindingOf(result, subject, cell), subject, language);
    return at === null ? [] : [{ half: at.half, condition: say(language, `if.${cell}`, { who: binding }) }];
  });
  const held = cells.flatMap(({ half, condition }) =>
    half.limit === null ? [] : [{ limit: limitWords(result, half, half.limit, language), condition }],
  );
  const never = cells.filter(({ half }) => half.limit === null).map((cell) => cell.condition);
  const top = result.limits[result.limits.length - 1] as number;
  return [
    ...(held.length > 0 ? [closesSentence(result, subject, language, held)] : []),
    ...(never.length > 0 ? [say(language, 'verdict.never', { top, list: list(language, never) })] : []),
  ];
}

/** "3,250"; "500 or fewer" where the axis begins there; "4,750 to 5,250" where it does not hold above. */
function limitWords(result: LinkageResult, half: Closing, limit: number, language: Language): string {
  const pieces = piecesOf(result, half);
  if (pieces !== null) return intervalWords(pieces, language);
  return say(language, limit === result.limits[0] ? 'verdict.lowest' : 'number.plain', { limit, n: limit });
}

/** "4,750 to 5,250 and 6,000" */
export function intervalWords(intervals: Closing['intervals'], language: Language): string {
  return list(
    language,
    intervals.map((interval) => extent(language, interval)),
  );
}

function closesSentence(
  result: LinkageResult,
  subject: Subject,
  language: Language,
  held: readonly { readonly limit: string; readonly condition: string }[],
): string {
  const parts = held.map(({ limit, condition }, i) =>
    say(language, i === 0 ? 'verdict.closes-first' : 'verdict.closes-next', { limit, if: condition }),
  );
  const key = result.draws === 0 ? 'verdict.closes-one' : 'verdict.closes';
  return say(language, key, { attack: attackWords(subject, language), list: parts.join(', ') });
}

/** More weapons can hurt: the limits that hold need not reach the top of the axis. */
function aboutPieces(result: LinkageResult, language: Language): string[] {
  const half = closing(result, 'both', result.cell)?.half ?? null;
  const pieces = half === null ? null : piecesOf(result, half);
  if (pieces === null) return [];
  const key = result.draws === 0 ? 'verdict.pieces-one' : 'verdict.pieces';
  return [say(language, key, { intervals: intervalWords(pieces, language) })];
}

/** A package without a shield can be assured and never useful: the world of the ABM Treaty, not a closed one. */
function aboutNoShield(result: LinkageResult, subject: Subject, language: Language): string[] {
  if ((result.shares.useful[0] ?? 0) > 0) return [];
  const limit = assuredWithoutShield(result, result.cell, 0.5);
  if (limit === null) return [];
  const condition = say(language, `if.${result.cell}`, {
    who: who(bindingOf(result, subject, result.cell), subject, language),
  });
  return [say(language, result.draws === 0 ? 'verdict.no-shield-one' : 'verdict.no-shield', { limit, if: condition })];
}

function aboutRests(result: LinkageResult, language: Language): string | null {
  const tags = tagsOf(result);
  if (tags.length === 0) return null;
  const count = (tag: (typeof tags)[number]): number => tags.filter((one) => one === tag).length;
  const [n, judged, recalled] = [tags.length, count('judged'), count('recalled')];
  return say(language, 'verdict.rests', { n, judged, recalled, rest: n - judged - recalled });
}

/** What nobody has checked, of any result. */
export function notValidated(draws: number, subject: Subject, language: Language): string[] {
  const absent = subject.agreementsMissing ?? [];
  return [
    say(language, 'verdict.reference', {}),
    draws === 0 ? say(language, 'verdict.one', {}) : say(language, 'verdict.share', {}),
    ...(absent.length === 0 ? [] : [say(language, 'verdict.agreements', { list: list(language, absent) })]),
  ];
}
