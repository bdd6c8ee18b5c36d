import type { Change } from '../model/scenario/index.ts';
import { capital, list, party, say, whole, type Language } from './language.ts';
import { named } from './named.ts';
import type { Subject } from './subject.ts';

/** Name of the axis of limits: what it counts. @param where on a picture, or on a terminal */
export function limitAxis(
  { agreed }: Subject,
  language: Language,
  where: 'axis.warheads' | 'terminal.x' = 'axis.warheads',
): string {
  const counted = agreed?.counted;
  if (!counted) return say(language, where, {});
  return say(language, `${where}-counted`, { agreement: inOne(counted.title, language) });
}

/** What bans take before every cut, and what the axis counts; nothing where no agreement shapes the chart. */
export function agreedSentences({ agreed, parties }: Subject, language: Language): readonly string[] {
  if (!agreed) return [];
  const { bans, changes, counted } = agreed;
  const titles = bans.map(({ title }) => inOne(title, language));
  const taken = parties.map((name) => {
    const systems = (changes[name] ?? []).map((change) => changeWords(change, language));
    const words = systems.length === 0 ? say(language, 'agreed.nothing', {}) : systems.join('; ');
    return say(language, 'agreed.party', { party: capital(party(language, name).name), list: words });
  });
  return [
    ...(bans.length === 0 ? [] : [say(language, 'agreed.bans', { list: list(language, titles) }), ...taken]),
    ...(counted === null ? [] : [countedSentence(counted, parties, language)]),
  ];
}

/**
 * Which points are numbers as a treaty counts them, where the axis counts otherwise.
 *
 * @returns empty: none
 */
export function treatyPoints(
  { agreed }: Subject,
  points: readonly { readonly name: string; readonly counted?: string }[],
  language: Language,
): string {
  const axis = agreed?.counted ? `${agreed.counted.agreement}/${agreed.counted.limit}` : null;
  const others = points.filter(({ counted }) => counted !== undefined && counted !== axis);
  if (others.length === 0) return '';
  return say(language, axis === null ? 'agreed.points' : 'agreed.points-other', {
    list: others.map(({ name }) => name).join('; '),
  });
}

function changeWords({ name, launchers, warheads }: Change, language: Language): string {
  const common = { system: named(language, name), before: launchers.before };
  if (launchers.after === 0) return say(language, 'agreed.gone', common);
  return say(language, 'agreed.kept', { ...common, after: launchers.after, warheads: warheads.after });
}

function countedSentence(
  { title, counts, today }: NonNullable<NonNullable<Subject['agreed']>['counted']>,
  parties: Subject['parties'],
  language: Language,
): string {
  const each = parties.map((name) =>
    say(language, 'agreed.today', { party: party(language, name).name, n: whole(language, today[name] ?? 0) }),
  );
  return say(language, 'agreed.counted', {
    agreement: inOne(title, language),
    limit: inOne(counts, language),
    list: list(language, each),
  });
}

function inOne(both: { readonly en: string; readonly ru: string }, { code }: Language): string {
  return code === 'ru' ? both.ru : both.en;
}
