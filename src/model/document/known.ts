import type { z } from 'zod';
import type { Path } from './problem.ts';

/**
 * Keys that a schema knows in the mapping at a path, in the order of the schema.
 *
 * Looks through what wraps a mapping: optional, default, transform, union, lazy.
 */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  let level = unwrapped(schema);
  for (const step of path) level = level.flatMap((one) => childrenAt(one, step)).flatMap(unwrapped);
  return [...new Set(level.flatMap(keysOf))];
}

/** Marks a schema as one for keys that are refused: they are known, but not to be suggested. */
export function asRefused<S extends z.core.$ZodType>(schema: S): S {
  refused.add(schema);
  return schema;
}

const refused = new WeakSet<z.core.$ZodType>();

function keysOf(schema: Bare): readonly string[] {
  const { def } = schema._zod;
  if (def.type !== 'object') return [];
  return Object.keys(def.shape).filter((key) => !refused.has(def.shape[key]));
}

type Bare = z.core.$ZodTypes;

function unwrapped(schema: z.core.$ZodType): readonly Bare[] {
  const { def } = (schema as Bare)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return unwrapped(def.innerType);
    case 'pipe':
      return unwrapped(def.in);
    case 'lazy':
      return unwrapped(def.getter());
    case 'union':
      return def.options.flatMap(unwrapped);
    case 'intersection':
      return [...unwrapped(def.left), ...unwrapped(def.right)];
    default:
      return [schema as Bare];
  }
}

function childrenAt(schema: Bare, step: string | number): readonly z.core.$ZodType[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? [def.shape[step]] : def.catchall ? [def.catchall] : [];
    case 'record':
      return [def.valueType];
    case 'array':
      return [def.element];
    case 'tuple':
      return [def.items[Number(step)] ?? def.rest].filter((one) => one !== null && one !== undefined);
    default:
      return [];
  }
}
