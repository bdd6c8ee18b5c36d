import type { Scenario, Stated } from '../model/scenario/index.ts';
import { inputValue, inputWords, layerOf, type InputKind, type InputWords } from './inputs.ts';
import { party, say, type Key, type Language } from './language.ts';
import { decimal } from './numbers.ts';

type FillKey = Extract<Key, `report.of-fill-${string}`>;

const fillKeys: Readonly<Record<string, FillKey>> = {
  warheads: 'report.of-fill-warheads',
  warheadsPerLauncher: 'report.of-fill-loads',
  maxWarheadsPerLauncher: 'report.of-fill-most',
  platforms: 'report.of-fill-platforms',
};

type ShieldKey = 'report.of-shots-object' | 'report.of-looks' | 'report.of-salvo-limit' | 'report.of-layer-stock';

const shieldKeys: Readonly<Record<string, ShieldKey>> = {
  shotsPerObject: 'report.of-shots-object',
  looks: 'report.of-looks',
  salvoLimit: 'report.of-salvo-limit',
  interceptors: 'report.of-layer-stock',
};

/**
 * What stands at the path of any number of a scenario: those that no draw changes have their words here.
 *
 * @param fill entries that the scenario fills in, by which their numbers are named
 */
export function statedWords(
  path: string,
  language: Language,
  fill: readonly Pick<Scenario['beliefs']['fill'][number], 'system' | 'force'>[] = [],
): InputWords {
  const number = (phrase: string): InputWords => ({ phrase, kind: 'number' });
  const layer = layerOf(path);
  if (layer !== null) {
    const { phrase, kind } = statedWords(layer.within, language);
    return { phrase: say(language, 'input.in-layer', { phrase, n: layer.number }), kind };
  }
  const [, group, name = '', field = ''] = path.split('.');
  const { owner } = party(language, name);
  if (path === 'criteria.shield.attack.missiles') return number(say(language, 'report.of-missiles', {}));
  if (path === 'criteria.shield.attack.warheadsPerMissile')
    return number(say(language, 'report.of-missile-warheads', {}));
  if (group === 'strike' && field === 'shotsPerSilo') return number(say(language, 'report.of-shots-silo', { owner }));
  const ofShield = group === 'engagement' ? shieldKeys[field] : undefined;
  if (ofShield !== undefined) return number(say(language, ofShield, { owner }));
  const [entry, key] = group === 'fill' ? [fill[Number(name)], fillKeys[field]] : [];
  if (entry && key) return number(say(language, key, { system: entry.system, force: entry.force }));
  return inputWords(path, language);
}

/** "0.9", "0.6 to 0.67", "2 of 4 tests", "as the reliability of ..." */
export function quantityWords(quantity: Stated['quantity'], kind: InputKind, language: Language): string {
  const number = (n: number): string => inputValue(language, kind, n);
  switch (quantity.kind) {
    case 'certain':
      return number(quantity.value);
    case 'between':
      return say(language, 'figure.between', { low: number(quantity.low), high: number(quantity.high) });
    case 'triangular':
      return say(language, 'figure.triangular', {
        low: number(quantity.low),
        mode: number(quantity.mode),
        high: number(quantity.high),
      });
    case 'beta':
      return say(language, 'figure.beta', {
        successes: decimal(language, quantity.successes),
        trials: decimal(language, quantity.trials),
      });
    case 'same':
      return say(language, 'figure.same', { path: statedWords(quantity.path, language).phrase });
  }
}
