import { inputValue, inputWords, party, whole } from '../words/index.ts';
import type { Both } from '../model/agreement/index.ts';
import { language, languageCode, t } from './page.ts';
import type { StepName } from './state/steps.ts';

/** A step of the history as its button names it: "limit 2,500 to 2,000". */
export function stepWords(name: StepName): string {
  switch (name.did) {
    case 'set':
      return t('desk.step-set', { what: pathWords(name.path), value: valueWords(name.path, name.to) });
    case 'package':
      return t('desk.step-package', { from: pair(name.from), to: pair(name.to) });
    case 'alternative':
      return name.to === null ? t('desk.step-no-alternative') : t('desk.step-alternative', { name: name.to });
    case 'reset':
      return t(`desk.reset-${name.kind}`);
    case 'bracket':
      return bracketStep(name);
    case 'scenario':
      return t('desk.step-scenario', { name: name.to });
    default:
      return t(`desk.step-${name.did}`);
  }
}

/** Words chosen in a bracket; another package as a whole. */
function bracketStep({ bracket, to }: Extract<StepName, { did: 'bracket' }>): string {
  if (bracket === null) return t('desk.step-bracket');
  const read = (text: Both): string => text[languageCode()];
  return t('desk.step-set', { what: read(bracket.title), value: to === null ? t('desk.step-no-words') : read(to) });
}

/** A path in words; choices have levers of their own. */
export function pathWords(path: string): string {
  const shield = /^choices\.shield\.(.+)\.interceptors$/.exec(path);
  if (shield) return t('desk.interceptors', { party: party(language.value, shield[1]!).name });
  switch (path) {
    case 'choices.package.warheads':
      return t('desk.limit');
    case 'choices.package.interceptors':
      return t('desk.package-interceptors');
    case 'choices.points':
      return t('desk.marks');
    case 'choices.cuts':
      return t('desk.cuts');
    case 'criteria.retaliation.cell':
      return t('desk.cell');
    case 'criteria.shield.attack.missiles':
      return t('desk.missiles');
    case 'criteria.shield.attack.warheadsPerMissile':
      return t('desk.warheads-per-missile');
    default:
      return inputWords(path, language.value).phrase;
  }
}

/** A value of a setting as a reader knows it. */
export function valueWords(path: string, value: unknown): string {
  if (value === undefined) return t('desk.value-own');
  const { kind } = inputWords(path, language.value);
  const one = (n: number): string =>
    path.startsWith('choices.') ? whole(language.value, n) : inputValue(language.value, kind, n);
  if (typeof value === 'number') return one(value);
  if (typeof value === 'object' && value !== null && 'between' in value && Array.isArray(value.between)) {
    const [low, high] = value.between as unknown as readonly [number, number];
    return t('desk.range', { low: one(low), high: one(high) });
  }
  if (path === 'choices.points' && Array.isArray(value))
    return value.map((point: { readonly name: string }) => point.name).join('; ');
  if (path === 'criteria.retaliation.cell') return t(`cell.${value as 'day/ride-out'}`);
  if (path === 'choices.cuts') return t(`desk.cuts-${value as 'download'}`);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function pair([warheads, interceptors]: readonly [number, number]): string {
  return t('package.plain', { warheads, interceptors });
}
