import { describe, expect, test } from 'vitest';
import { asItIs } from '../../state/state.ts';
import { commandOf } from './command.ts';
import { seenOf } from './sample.cases.ts';

const state = { scenario: { id: 'moscow-2001' }, changed: asItIs };

describe('the command line of a scheme', () => {
  test('a plan of visits, where the scenario says when it matters', async () => {
    expect(commandOf(await seenOf(), state)).toBe(
      'counterpoise inspect plan new-start --party Russia --type one --scenario moscow-2001' +
        ' --timing slots --start any-moment --draws 24 --seed 1',
    );
    const own = { scheme: { visits: 30, notice: 5 }, hidden: { count: [6, 9], recognised: [0.5, 0.5] } } as const;
    expect(commandOf(await seenOf(own), state)).toContain(
      '--visits one=30 --hidden 6..9 --recognised 0.5 --timing slots',
    );
  });

  test('a question of one’s own, where it does not', async () => {
    const hidden = { count: [30, 30], concealed: [4, 6] } as const;
    const own = { scheme: { slots: 40, notice: 5 }, hidden, matters: [9, 20] } as const;
    expect(commandOf(await seenOf(own), state)).toBe(
      'counterpoise inspect detect --items 1057 --hidden 30 --samples 1 --visits 10 --timing slots --slots 40' +
        ' --start any-moment --recognised 0.8..1 --notice 5 --concealed 4..6 --matters 9..20 --draws 24 --seed 1',
    );
  });

  test('none, where a plan knows no such option or the scenario was changed', async () => {
    expect(commandOf(await seenOf({ scheme: { slots: 40 } }), state)).toBeNull();
    const changed = { alternative: null, set: { 'choices.package.warheads': 2000 } };
    expect(commandOf(await seenOf(), { ...state, changed })).toBeNull();
  });
});
