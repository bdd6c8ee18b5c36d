import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { deflateSync, inflateSync, strFromU8 } from 'fflate';
import { z } from 'zod/mini';
import { asItIs, firstPlace, screens } from './state.ts';
import type { State } from './state.ts';

/**
 * All that a link carries, in its newest form. Both sides are differences from the scenario, so that a link stays short
 * and says what was changed.
 */
export interface Linked {
  /** version of the program that made it */
  readonly engine: string;
  /** of the scenario's text, so that a changed library is noticed; null: it was not known */
  readonly hash: string | null;
  readonly state: State;
}

/** Longer links break in mail and in chat: the view goes into a file instead. */
export const longestLink = 2000;

export type LinkProblem = 'damaged' | 'foreign' | 'newer';
export type LinkRead =
  | { readonly ok: true; readonly linked: Linked }
  | { readonly ok: false; readonly why: LinkProblem };

const version = 1;

/** The part of an address after `#`, with it. */
export function linkOf(linked: Linked): string {
  const bytes = deflateSync(utf8ToBytes(textOf(linked)), { level: 9 });
  return `#c${version}.${base64url(bytes)}`;
}

/** The same as a file that the page opens when it is dropped. */
export function fileOf(linked: Linked): string {
  return `${JSON.stringify({ counterpoiseView: version, ...JSON.parse(textOf(linked)) }, null, 2)}\n`;
}

function textOf({ engine, hash, state }: Linked): string {
  return canonicalize({ engine, hash, state })!;
}

/**
 * Reads what stands after `#`. It runs nothing and always ends: a text that grows beyond a mebibyte is damaged.
 */
export function readLink(fragment: string): LinkRead {
  const found = /^#c(\d+)\.([A-Za-z0-9_-]*)$/.exec(fragment);
  if (!found) return { ok: false, why: 'foreign' };
  if (Number(found[1]) > version) return { ok: false, why: 'newer' };
  const text = inflated(found[2]!);
  return text === null ? { ok: false, why: 'damaged' } : readText(text, Number(found[1]));
}

/** Reads a file that `fileOf` wrote; null where it is none. */
export function readFileText(text: string): LinkRead | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('counterpoiseView' in value)) return null;
  const { counterpoiseView: from } = value;
  if (typeof from !== 'number') return { ok: false, why: 'damaged' };
  return from > version ? { ok: false, why: 'newer' } : checked(migrated(value, from));
}

function readText(text: string, from: number): LinkRead {
  const value = parsed(text);
  return value === null ? { ok: false, why: 'damaged' } : checked(migrated(value, from));
}

/** One step a version: none yet. A link of every version is kept in link.test.ts and must open. */
function migrated(value: unknown, _from: number): unknown {
  return value;
}

const side = z.object({
  alternative: z.nullable(z.string().check(z.maxLength(200))),
  set: z.record(z.string().check(z.maxLength(300)), z.unknown()),
});
const shape = z.object({
  engine: z.string().check(z.maxLength(50)),
  hash: z.nullable(z.string().check(z.maxLength(64))),
  state: z.object({
    scenario: z.union([
      z.object({ id: z.string().check(z.maxLength(200)) }),
      z.object({ file: z.string().check(z.maxLength(300)), text: z.string() }),
    ]),
    baseline: z._default(side, asItIs as z.infer<typeof side>),
    changed: z._default(side, asItIs as z.infer<typeof side>),
    pinned: z._default(z.array(side).check(z.maxLength(2)), []),
    place: z._default(
      z.object({
        screen: z.enum(screens),
        scale: z.enum(['sqrt', 'linear']),
        picture: z.enum(['chart', 'tradeoff']),
        over: z.nullable(z.string().check(z.maxLength(300))),
        at: z.nullable(z.string().check(z.maxLength(1500))), // forty brackets, each with its name
      }),
      firstPlace,
    ),
  }),
});

/** Values of settings are checked by the scenario's own schema when they are laid on. */
function checked(value: unknown): LinkRead {
  const read = shape.safeParse(value);
  return read.success ? { ok: true, linked: read.data as Linked } : { ok: false, why: 'damaged' };
}

const mostBytes = 1 << 20;

function inflated(encoded: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const out = inflateSync(bytes, { out: new Uint8Array(mostBytes) });
    return out.length >= mostBytes ? null : strFromU8(out);
  } catch {
    return null;
  }
}

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Twelve digits tell two texts of a scenario apart. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}
