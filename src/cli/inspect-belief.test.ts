import { describe, expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { beliefTable } from '../figure/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { formatProblem } from '../model/document/index.ts';
import { believe } from '../model/inspection/index.ts';
import { languages } from '../words/index.ts';
import type { BeliefOptions } from './inspect-belief-command.ts';
import { beliefAsked } from './inspect-belief-input.ts';
import { beliefJson } from './inspect-belief.ts';
import { beliefBook } from './codebook-belief.ts';
import { printBelief } from './terminal/belief.ts';

const library = readLibraryFolder();
const own: BeliefOptions = { prior: '0.5..0.9', newViolation: '0.01', seeing: '0.4', years: '10', without: '4..6' };
const plain = { colour: false, unicode: false, width: 80 };

function asked(options: BeliefOptions, name?: string) {
  const one = beliefAsked(library, name, options);
  return { one, result: believe(one.question, 32, 1) };
}

function printed(options: BeliefOptions, language: 'en' | 'ru' = 'en'): string {
  const { one, result } = asked(options);
  const context = { engine: '0', language: languages[language], history: one.history };
  return printBelief(result, one, context, plain).replace(/\s+/g, ' ');
}

function said(options: BeliefOptions, name?: string): string {
  try {
    beliefAsked(library, name, options);
  } catch (error) {
    if (error instanceof Complaint) return error.problems.map(formatProblem).join('\n');
    throw error;
  }
  return 'nothing';
}

describe('confidence on the command line', () => {
  test('the usual case: both curves, the assumptions beside them, each fact with its source', () => {
    const text = printed({});
    expect(text).toMatch(/^Had visits gone on, confidence in 2026 would be 0\.97 \(.*\); without them it is 0\.81 \(/);
    expect(text).toContain('Model output; nobody publishes the real chance.');
    expect(text).toContain('20 to 40 (judged: missiles that would carry more warheads than declared');
    expect(text).toContain('Russia exempts its facilities from inspection (tass-1491099, read)');
    expect(text).toContain('It begins at 0.87');
    expect(text).not.toMatch(/NaN|undefined|violated|likely/);
  });

  test('a question of one’s own; what is given takes the place of the case’s', () => {
    expect(asked(own).one.question.looks).toEqual([1, 1, 1, 0, 0, 0, 1, 1, 1, 1]);
    expect(printed(own)).toMatch(/confidence after 10 years .* year 4 0 0 /);
    const { one } = asked({ prior: '0.6', technicalMeans: 'judged', by: 'Russia' });
    expect(one.own).toEqual(['prior']);
    expect(one.history?.by).toBe('Russia');
    expect(one.question.technicalMeans).toEqual({ kind: 'between', low: 0, high: 0.2 });
  });

  test('in Russian', () => {
    expect(printed({}, 'ru')).toMatch(/^Если бы инспекции продолжались, уверенность в 2026 году составила бы 0,97/);
    expect(printed(own, 'ru')).not.toMatch(/undefined|\{|\}/);
  });

  test.each<readonly [BeliefOptions, string | undefined, string]>([
    [{ prior: '1.2' }, undefined, '--prior 1.2:1:1  1.2 is out of range'],
    [{ ...own, years: '0' }, undefined, '--years 0:1:1  is out of range · a whole number from 1 to 200'],
    [
      { ...own, without: '6..4' },
      undefined,
      '--without 6..4:1:1  runs downward · from..to, rising, from 1 to 10 · write 4..6',
    ],
    [{ ...own, without: 'some' }, undefined, '--without some:1:1  names no years'],
    [{ ...own, without: '8..12' }, undefined, '--without 8..12:1:1  is not within the 10 years'],
    [{ wanted: '1' }, undefined, '--wanted 1:1:1  no number of clean years makes anybody certain'],
    [{ wanted: '0' }, undefined, '--wanted 0:1:1  is no confidence that can be asked for'],
    [{ seeing: '0.4' }, undefined, '--prior:1:1  is missing'],
    [{ ...own, by: 'US' }, undefined, '--by:1:1  goes with a case, and --seeing asks a question of your own'],
    [{ without: '3' }, undefined, '--without:1:1  goes with --seeing, which is not given'],
    [{ seeing: '0.4' }, 'new-start-2011-2026', '--seeing:1:1  is given beside the case new-start-2011-2026'],
    [{ by: 'Rusia' }, undefined, '--by Rusia:1:1  is no party of the case · US or Russia · did you mean Russia?'],
    [{}, 'new-start-2011', 'new-start-2011:1:1  the library has no case of confidence new-start-2011'],
  ])('%o %s is refused', (options, name, message) => {
    expect(said(options, name)).toContain(message);
  });

  test('JSON has every assumption; the table has the columns of its codebook', () => {
    const { one, result } = asked({ falseFinding: '0.05' });
    const json = JSON.stringify(beliefJson(one, result));
    expect(json).toContain('"source":"judged","tag":"judged"');
    expect(json).toContain('"own":["falseFinding"]');
    const context = { engine: '0', language: languages.en, history: one.history };
    expect(beliefTable(result, context).columns).toEqual(beliefBook.fields.map(({ name }) => name));
  });
});
