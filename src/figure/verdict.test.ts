import { describe, expect, test } from 'vitest';
import { afterNewStart, example, moscow, withoutLimit } from './fixtures/examples.cases.ts';
import { en, verdict } from '../words/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';

const banned =
  /\b(safe|unsafe|stable|likely|unlikely|win|winning|optimal|proves|guarantee|guaranteed|could sign|the model says)\b/i;

test('no sentence of the catalogue holds a banned word', () => {
  for (const [key, sentence] of Object.entries(en.words)) expect(sentence, key).not.toMatch(banned);
});

const all = (result: LinkageResult, context = moscow): string => {
  const said = verdict(result, context, en);
  return [...said.sentences, said.rests ?? '', ...said.notValidated].join(' ');
};

describe('over draws', () => {
  const text = all(example('moscow-2001', 16));

  test('says in how many draws, cell against cell', () => {
    expect(text).toContain(
      'At 2,500 warheads a side and 100 interceptors, retaliation is assured in few draws (0 of 16) if Russia must ride out a bolt from the blue, in nearly all draws (16 of 16) if Russia is generated',
    );
    expect(text).toContain('the shield stops five missiles in most draws (12 of 16)');
  });

  test('compares where the cells close, and never joins them', () => {
    expect(text).toContain(
      'half the draws need 4,750 to 5,250 warheads a side if Russia must ride out a bolt from the blue, 750 if',
    );
    expect(text).toContain('500 or fewer if Russia is generated and launches under attack');
  });

  test('names the party whose retaliation decides', () =>
    expect(text).toContain('750 if the United States launches under attack by day'));

  test('does not call a world without a shield closed', () =>
    expect(text).toContain(
      'With no shield, retaliation is assured in half the draws from 3,000 if Russia must ride out a bolt from the blue; such packages stop no missile, so they are never useful, but they are not closed.',
    ));

  test('says what it rests on and what nobody checked', () => {
    expect(text).toContain(
      'It rests on 86 numbers given in the scenario: 65 judged, 13 recalled from memory and unconfirmed, 8 from a source.',
    );
    expect(text).toContain('Not checked against a published exchange.');
    expect(text).toContain('A share of draws over ranges somebody chose is not the chance of anything.');
  });

  test('says what fails most often', () =>
    expect(text).toContain('Where it falls short, what fails most often is Russia’s retaliation.'));

  test('no banned word, whatever was filled in', () => expect(text).not.toMatch(banned));
});

describe('one run at the medians', () => {
  const text = all(example('moscow-2001', 0));
  test('says what fails', () => expect(text).toContain('What fails is Russia’s retaliation.'));
  test('speaks of no draws', () => expect(text).not.toMatch(/\bdraws\b/));
  test('says so', () =>
    expect(text).toContain(
      'with every number at its median, retaliation is not assured if Russia must ride out a bolt from the blue, assured if',
    ));
});

describe('what may be missing', () => {
  test('a cell that never closes is named', () =>
    expect(all(example('after-new-start-2026', 16), afterNewStart)).toContain(
      'No limit up to 1,750 warheads a side is enough if Russia must ride out a bolt from the blue.',
    ));

  test('a package between the points of the grid is judged at exactly its numbers', () =>
    expect(all(example('after-new-start-2026', 16), afterNewStart)).toContain(
      'At 1,550 warheads a side and 44 interceptors, retaliation is assured in nearly all draws (16 of 16) if Russia is generated (raised to alert) and rides out the blow, in few draws (0 of 16) if Russia must ride out a bolt from the blue; the shield stops ten missiles in some draws (7 of 16). Where it falls short, what fails most often is the shield, too small to stop ten missiles.',
    ));

  test('no warhead limit, no sources, no criteria, no shield of the other side', () => {
    const { criteria: _c, otherShield: _o, ...bare } = moscow;
    const result = { ...withoutLimit(example('moscow-2001', 16)), sources: [] };
    const text = all(result, { ...bare, package: { warheads: null, interceptors: 100 } });
    expect(text).toContain(
      'The package sets no warhead limit; a shield of 100 stops the small attack asked about in most draws (12 of 16).',
    );
    expect(verdict(result, bare, en).rests).toBeNull();
  });

  test('limits that hold are not always all from the lowest on', () => {
    const result = example('moscow-2001', 16);
    const closesAt = result.closesAt.map((one) =>
      one.what === 'both' && one.cell === result.cell
        ? { ...one, half: { ...one.half, limit: 4750, intervals: [[4750, 5250]] as const } }
        : one,
    );
    const text = all({ ...result, closesAt });
    expect(text).toContain('half the draws need 4,750 to 5,250 warheads a side if Russia');
    expect(text).toContain('half the draws hold at 4,750 to 5,250 only, not at every limit above');
  });

  test('agreements that nobody computed are named', () =>
    expect(all(example('moscow-2001', 16), { ...moscow, agreementsMissing: ['start-1', 'abm'] })).toContain(
      'not in the library, so not computed: start-1 and abm.',
    ));
});
