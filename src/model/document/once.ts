/** Of each reader: whole libraries are smaller, and a stranger's texts push each other out. */
const mostCharacters = 1 << 20;

/**
 * A reader that reads the same texts of the same files once: a page asks at each change of a lever, a server at each request,
 * and a check of the library holds every file against every other. What it gives must never be changed by whom it is given.
 *
 * @param read pure: the same texts and names give the same
 * @returns the same reader; it keeps what it read last, texts of 1 MiB together
 */
export function once<A extends readonly string[], T>(read: (...texts: A) => T): (...texts: A) => T {
  const kept = new Map<string, T>();
  let characters = 0;
  return (...texts) => {
    const key = texts.join('\0');
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key); // the last to be asked for is the last to go
      kept.set(key, known);
      return known;
    }
    const fresh = read(...texts);
    kept.set(key, fresh);
    characters += key.length;
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
    return fresh;
  };
}
