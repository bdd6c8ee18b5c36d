import type { Package } from './bench.ts';

/**
 * What depends on some brackets alone, worked out once for each choice in them.
 *
 * @param sizes by bracket, how many alternatives
 * @param brackets indices of those that it depends on
 * @param of what a package gives; asked once for all packages that agree in those brackets
 */
export function perChoice<T>(
  sizes: readonly number[],
  brackets: readonly number[],
  of: (given: Package) => T,
): (given: Package) => T {
  const keyOf = keyed(sizes, brackets);
  const known = new Map<number | string, { readonly value: T }>();
  return (given) => {
    const key = keyOf(given);
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: of(given) }));
    return found.value;
  };
}

/** A number where one can hold all choices, which is quicker; else a text. */
function keyed(sizes: readonly number[], brackets: readonly number[]): (given: Package) => number | string {
  const all = brackets.reduce((product, at) => product * sizes[at]!, 1);
  if (all > Number.MAX_SAFE_INTEGER) return (given) => brackets.map((at) => given[at]).join(' ');
  return (given) => {
    let key = 0;
    for (const at of brackets) key = key * sizes[at]! + given[at]!;
    return key;
  };
}

/** Every choice in some brackets; in the others the first alternative. The last bracket turns fastest. */
export function* choicesIn(sizes: readonly number[], brackets: readonly number[]): Generator<Package> {
  const given = sizes.map(() => 0);
  for (;;) {
    yield [...given];
    let turning = brackets.length - 1;
    while (turning >= 0 && given[brackets[turning]!]! + 1 === sizes[brackets[turning]!])
      given[brackets[turning--]!] = 0;
    if (turning < 0) return;
    given[brackets[turning]!]!++;
  }
}

/** How many choices there are in some brackets; may be more than a whole number can hold exactly. */
export function countOfChoices(sizes: readonly number[], brackets: readonly number[]): number {
  return brackets.reduce((product, at) => product * sizes[at]!, 1);
}
