import { problem, told } from '../model/document/index.ts';
import type { ProblemWords } from '../model/document/index.ts';
import { Refusal } from './refusal.ts';

/**
 * A JSON body.
 *
 * @throws Refusal 400 with the line and column where it is none
 */
export function jsonOf(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  try {
    return JSON.parse(text, refusingPrototypes);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refused(text, offsetOf(error, text));
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw at(1, 1, {
      code: 'not-utf-8',
      wrong: 'the body is not UTF-8 text',
      expected: 'JSON in UTF-8',
      todo: 'send it as UTF-8',
    });
  }
}

/** Such a key would set what an object inherits, wherever somebody copies it key by key. */
function refusingPrototypes(key: string, value: unknown): unknown {
  if (key !== '__proto__') return value;
  throw at(1, 1, {
    code: 'bad-key',
    wrong: told`the body has the key ${key}`,
    expected: 'keys that /api/v1/openapi.json lists',
    todo: 'take it out',
  });
}

/** Node names the offset of most faults, but not of every strange sign; then it is the start. */
function offsetOf(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('end of JSON')) return text.length;
  return Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
}

function refused(text: string, offset: number): Refusal {
  const before = text.slice(0, offset).split('\n');
  return at(before.length, before.at(-1)!.length + 1, {
    code: 'bad-json',
    wrong: text.trim() === '' ? 'the body is empty' : 'the body is not JSON',
    expected: 'one JSON object',
    todo: told`send JSON, such as ${'{"scenario": "moscow-2001"}'}`,
  });
}

function at(line: number, column: number, words: ProblemWords): Refusal {
  return new Refusal(400, [problem({ file: 'body', line, column }, words)]);
}
