/** No constellation is asked for that is larger. */
export const largestConstellation = 1_000_000;

/**
 * The fewest that hold where one more never stops holding: one number divides those that hold from those that fail.
 *
 * @returns 0..most, or null where not even `most` holds
 */
export function halved(holds: (interceptors: number) => boolean, most: number): number | null {
  if (holds(0)) return 0;
  if (!holds(most)) return null;
  let [fails, enough] = [0, most];
  while (enough - fails > 1) {
    const between = Math.floor((fails + enough) / 2);
    if (holds(between)) enough = between;
    else fails = between;
  }
  return enough;
}

/** The fewest that hold where one more may stop holding: asked one by one. @returns 0..most, or null where none holds */
export function counted(holds: (interceptors: number) => boolean, most: number): number | null {
  for (let interceptors = 0; interceptors <= most; interceptors++) if (holds(interceptors)) return interceptors;
  return null;
}
