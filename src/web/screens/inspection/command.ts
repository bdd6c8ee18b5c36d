import type { GivenNumber } from '../../../model/number/index.ts';
import { commandLine } from '../../../words/index.ts';
import { languageCode } from '../../page.ts';
import type { InspectionSeen } from '../../engine/inspection-record.ts';
import { isAsItIs } from '../../state/state.ts';
import type { State } from '../../state/state.ts';

/**
 * The command line that gives the same numbers.
 *
 * @returns null: there is none, since a plan of visits takes a scenario as it is, with the notice and slots of its agreement
 */
export function commandOf(
  answer: InspectionSeen,
  { scenario, changed }: Pick<State, 'scenario' | 'changed'>,
): string | null {
  const { asked, origins, result } = answer;
  const runs = { draws: answer.all, seed: result.seed };
  const lang = languageCode() === 'en' ? {} : { lang: languageCode() };
  if (origins.matters !== 'scenario') return commandLine('inspect detect', null, lang, runs, detectWords(answer));
  const { slots, notice, timing } = asked.scheme;
  const own = (timing === 'slots' && slots !== null) || (asked.hidden.concealed !== null && notice !== null);
  if (own || !isAsItIs(changed)) return null;
  const name = 'id' in scenario ? scenario.id : scenario.file;
  return commandLine('inspect plan', asked.scheme.agreement, lang, runs, planWords(answer, name));
}

/** What the reader put in place of agreement and scenario, and what stands where neither says anything. */
function planWords({ asked, origins, result }: InspectionSeen, scenario: string): readonly string[] {
  const { party, type, timing: kind, start } = asked.scheme;
  const { timing, samples, items, given, noticeHours } = result.question;
  const own = (name: 'visits' | 'samples' | 'items', from: string, n: number): readonly string[] =>
    from === 'own' || from === 'judged' ? [`--${name}`, `${type}=${n}`] : [];
  return [
    ...['--party', party, '--type', type, '--scenario', scenario],
    ...own('items', origins.items, items),
    ...own('visits', origins.visits, timing.perYear),
    ...own('samples', origins.samples, samples),
    ...(origins.hidden === 'scenario' ? [] : ['--hidden', written(given['hidden']!)]),
    ...(asked.hidden.recognised === null ? [] : ['--recognised', written(given['recognised']!)]),
    ...(noticeHours === null ? [] : ['--concealed', written(given['concealed']!)]),
    ...['--timing', kind, '--start', start],
  ];
}

function detectWords({ result }: InspectionSeen): readonly string[] {
  const { timing, start, samples, items, given, noticeHours } = result.question;
  return [
    ...['--items', String(items), '--hidden', written(given['hidden']!), '--samples', String(samples)],
    ...['--visits', String(timing.perYear), '--timing', timing.kind],
    ...(timing.kind === 'slots' ? ['--slots', String(timing.slots)] : []),
    ...['--start', start, '--recognised', written(given['recognised']!)],
    ...(noticeHours === null ? [] : ['--notice', String(noticeHours), '--concealed', written(given['concealed']!)]),
    ...(given['matters'] === undefined ? [] : ['--matters', written(given['matters'])]),
  ];
}

/** `20`, `20..40`; the levers know no other kind. */
function written(given: GivenNumber): string {
  if (typeof given === 'number') return String(given);
  return 'between' in given ? given.between.join('..') : '';
}
