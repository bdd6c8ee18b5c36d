import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { AgreementSet } from '../model/agreement/index.ts';
import { limitCases, measureCases } from './agreements-early.cases.ts';
import { measureCases as startMeasureCases, raisedCases } from './agreements-start.cases.ts';
import { library, set, value } from './agreements.cases.ts';
import { agreementTexts, readAgreementAt } from './law.ts';
import { libraryOf } from './library.ts';

const cases = [...limitCases, ...measureCases, ...raisedCases, ...startMeasureCases];

/** One number of the library's agreements, and where it stands in their texts. */
interface Raise {
  readonly id: string;
  readonly file: string;
  readonly rule: string;
  readonly from: number;
  /** of the number in the text */
  readonly at: number;
}

const raises = agreementTexts(library).flatMap(({ id, file }) => {
  const text = library.files[file]!;
  return [...text.matchAll(/(?<=at-most: )\d+/g)].map(({ 0: number, index }): Raise => {
    const rule = [...text.slice(0, index).matchAll(/^(?:limit|measure): (\S+)$/gm)].at(-1)![1]!;
    return { id, file, rule, from: Number(number), at: index };
  });
});

describe('a number that is raised by 1 turns a named case', () => {
  test('there is one in the text for every one that is read, and every case holds as they stand', () => {
    const read = set.agreements.flatMap(({ limits, measures }) => [
      ...limits.flatMap(({ phases }) => phases),
      ...measures.filter(({ numbers }) => numbers['at-most'] !== undefined),
    ]);
    expect(raises).toHaveLength(read.length);
    expect(turnedIn(set, cases)).toEqual([]);
  });

  test.each(raises)('$id $rule: $from', (raise) => {
    const { id, amends } = set.agreements.find((one) => one.id === raise.id)!;
    const own = cases.filter(({ name }) => [id, amends].includes(name.split(' ')[0]!));
    const turned = turnedIn(withRaised(raise), own);
    expect(turned).not.toEqual([]);
    // and no case of another number does
    const measured = `${id} measures`;
    expect(turned.filter((name) => name !== measured && name.split(/[ ,]/)[1] !== raise.rule)).toEqual([]);
  });
});

/** The library's agreements with one number raised in the text and the text read again. */
function withRaised({ id, file, from, at }: Raise): AgreementSet {
  const text = library.files[file]!;
  const raised = `${text.slice(0, at)}${from + 1}${text.slice(at + String(from).length)}`;
  const changed = value(readAgreementAt(libraryOf({ ...library.files, [file]: raised }), id, file));
  return { ...set, agreements: set.agreements.map((one) => (one.id === id ? changed : one)) };
}

function turnedIn(of: AgreementSet, held: typeof cases): readonly string[] {
  return held.filter(({ say, said }) => !isDeepStrictEqual(say(of), said)).map(({ name }) => name);
}
