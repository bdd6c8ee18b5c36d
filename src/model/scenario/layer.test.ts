import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { layered, withAlternative, withView } from './layer.ts';
import { sound } from './read.cases.ts';
import { quantities, readScenario } from './read.ts';
import type { ScenarioDocument } from './read.ts';
import type { ShootingStated } from './schema-engagement.ts';

const place: Place = { file: '--set', line: 1, column: 1 };

function good(read: Read<ScenarioDocument>): ScenarioDocument {
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
}

/** The shield of the United States, which shoots in every scenario here. */
function shooting({ scenario }: ScenarioDocument): ShootingStated {
  const engagement = scenario.beliefs.engagement['US'];
  if (engagement?.doctrine !== 'spread' && engagement?.doctrine !== 'salvo') throw new Error('it does not shoot');
  return engagement;
}

function said(read: Read<unknown>): readonly string[] {
  return read.ok ? ['no problem'] : read.problems.map(formatProblem);
}

const base = good(readScenario(sound, 'small.yaml'));
const set = (path: string, value: unknown): Read<ScenarioDocument> => layered(base, [{ path, value, place }]);

describe('a layer', () => {
  test('sets a number and leaves its base alone', () => {
    expect(shooting(good(set('beliefs.engagement.US.kill', 0.6))).kill).toEqual({
      quantity: { kind: 'certain', value: 0.6 },
      source: null,
      note: null,
    });
    expect(shooting(base).kill.quantity.kind).toBe('beta');
  });

  test('sets what the document left at its default, an entry of a list, and a mapping whole', () => {
    expect(
      good(set('beliefs.posture.Russia.mobile.legLost', 0.2)).scenario.beliefs.posture['Russia']?.legs.mobile?.legLost
        ?.quantity,
    ).toEqual({ kind: 'certain', value: 0.2 });
    expect(good(set('beliefs.fill.1.platforms', 3)).scenario.beliefs.fill[1]?.platforms?.quantity.value).toBe(3);
    expect(good(set('choices.interceptors', { from: 0, to: 5, step: 5 })).scenario.choices.interceptors).toEqual({
      from: 0,
      to: 5,
      step: 5,
    });
  });

  test('has its numbers answer to its own sources only', () => {
    const source = (read: Read<ScenarioDocument>, path: string): string | null | undefined =>
      quantities(good(read)).find((one) => one.path === path)?.stated.source;
    const path = 'beliefs.strike.US.counterforce.d5';
    expect(source(set(path, 0.4), path)).toBe(null);
    expect(source(set(path, { value: 0.4, source: 'own' }), path)).toBe('own');
    expect(source(layered(base, [{ path, value: 0.4, place, source: 'layer' }]), path)).toBe('layer');
    expect(source(set(path, 0.4), 'beliefs.strike.US.counterforce.default')).toBe('csv');
    expect(source(set('beliefs.fill.0.warheads.value', 700), 'beliefs.fill.0.warheads')).toBe(null);
  });

  test('places what it sets where it was set', () => {
    const { document } = good(set('beliefs.strike.US.counterforce', { d5: 0.4, default: 0 }));
    expect(document.placeOf(['beliefs', 'strike', 'US', 'counterforce', 'd5'])).toEqual(place);
    expect(document.placeOf(['beliefs', 'strike', 'US', 'kill'])).toEqual(
      base.document.placeOf(['beliefs', 'strike', 'US', 'kill']),
    );
  });

  test('reaches into a view', () => {
    const changed = good(set('views.Russia.beliefs.engagement.US.kill', 0.3));
    expect(shooting(good(withView(changed, 'Russia'))).kill.quantity).toEqual({
      kind: 'certain',
      value: 0.3,
    });
    const added = good(set('views.Russia.beliefs.strike.US.kill', 0.2));
    expect(added.scenario.views['Russia']?.settings.map(({ path }) => path)).toEqual([
      'beliefs.engagement.US.kill',
      'beliefs.strike.US.kill',
    ]);
    expect(
      good(set('views.Russia.beliefs.engagement.US.kill.between', [0.1, 0.2])).scenario.views['Russia']?.settings[0]
        ?.value,
    ).toMatchObject({ between: [0.1, 0.2] });
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    [
      'beliefs.engagement.US.kill',
      6,
      'beliefs.engagement.US.kill is 6 · a number from 0 to 1 · bring it within the range',
    ],
    [
      'beliefs.engagement.US.kil',
      0.6,
      '`kil` is not a key of beliefs.engagement.US · doctrine, kill, track, system, shotsPerObject, looks, split, salvoLimit, decoysPerWarhead, warheadsCalled, decoysCalled, reach, orbit, exposed, stopped, layers, source or note · did you mean `kill`?',
    ],
    [
      'beliefs.engagement.USA.kill',
      0.6,
      '`beliefs.engagement.USA.kill` leads nowhere: beliefs.engagement has no `USA` · US or Russia · did you mean `US`?',
    ],
    [
      'beliefs.strike.US.kill.mode',
      0.6,
      '`beliefs.strike.US.kill.mode` leads nowhere: beliefs.strike.US.kill is not a mapping · a path into a mapping of the document · set a path whose mapping is in the document, or set that mapping whole',
    ],
    [
      'beliefs.fill.2.warheads',
      6,
      '`beliefs.fill.2.warheads` leads nowhere: beliefs.fill has no `2` · 0 or 1 · write one of these, or set the list whole',
    ],
    [
      'choices.warheads.from',
      5000,
      'choices.warheads runs from 5000 to 1000 · `from` at most `to` · exchange them, or correct one',
    ],
    [
      'beliefs.posture.US.silo.reliability',
      { same: 'beliefs.strike.US.reliability' },
      'beliefs.posture.US.silo.reliability is the same as beliefs.strike.US.reliability is the same as beliefs.posture.US.silo.reliability: a circle · references that end at a number · write a number at one of them',
    ],
    [
      'counterpoise',
      2,
      '`counterpoise` cannot be set by a layer · a path to a choice, a belief, a view or a criterion · take it out',
    ],
    [
      'beliefs.posture.US.constructor',
      { alert: { day: 1 } },
      '`beliefs.posture.US.constructor` cannot be set by a layer · a path to a choice, a belief, a view or a criterion · take it out',
    ],
    ['', 1, '`` is not a path · a dotted path from the root: `beliefs.…` · part its steps by dots'],
    [
      'beliefs..kill',
      1,
      '`beliefs..kill` is not a path · a dotted path from the root: `beliefs.…` · part its steps by dots',
    ],
  ];
  for (const [path, value, words] of refused) {
    test(`refuses ${path} = ${JSON.stringify(value)} in its own place`, () => {
      expect(said(set(path, value))).toEqual([`--set:1:1  ${words}`]);
    });
  }
});

describe('layers of the document', () => {
  test('a view is what a party believes; a party without one sees the scenario as it is', () => {
    expect(shooting(good(withView(base, 'Russia'))).kill).toEqual({
      quantity: { kind: 'between', low: 0.7, high: 0.95 },
      source: 'judged',
      note: null,
    });
    expect(good(withView(base, 'US'))).toBe(base);
  });

  test('an alternative takes the sources around it', () => {
    const { scenario, document } = good(withAlternative(base, 'found', place));
    expect(scenario.beliefs.posture['Russia']?.legs.mobile?.legLost).toEqual({
      quantity: { kind: 'certain', value: 0.2 },
      source: 'rumour',
      note: null,
    });
    expect(document.placeOf(['beliefs', 'posture', 'Russia', 'mobile', 'legLost'])).toEqual({
      file: 'small.yaml',
      line: 45,
      column: 116,
    });
  });

  test('an alternative of another name is refused by name', () => {
    expect(said(withAlternative(base, 'fuond', place))).toEqual([
      '--set:1:1  the scenario has no alternative `fuond` · found · did you mean `found`?',
    ]);
  });
});
