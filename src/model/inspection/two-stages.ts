/**
 * Chance that a visit sees it, where one site is chosen: the sum over sites of chance to be chosen x chance to be seen there.
 *
 * @param sites chances to be chosen (together 1 at most), and to be seen if it is
 * @source verification.md 2.1, 5
 */
export function oneSiteChance(sites: readonly { readonly chosen: number; readonly seen: number }[]): number {
  return sites.reduce((sum, { chosen, seen }) => sum + chosen * seen, 0);
}

/**
 * Chance that at least one visit sees it, where several sites are chosen at random, none twice.
 *
 * Site by site: with k still to be chosen among j that are left, the next one is chosen with k / j. What is carried is the chance
 * that nothing has been seen, by the number still to be chosen.
 *
 * @param seen   by site: chance that a visit there sees it (0..1; 0 where all is as declared), as `chanceSeen` gives
 * @param visits sites chosen, whole, 0..number of sites
 * @source verification.md 2.1, 5
 */
export function twoStageChance(seen: readonly number[], visits: number): number {
  let unseen = new Float64Array(visits + 1);
  unseen[visits] = 1;
  seen.forEach((chance, at) => {
    const left = seen.length - at;
    unseen = unseen.map((here, toCome) => {
      const passed = here * (1 - toCome / left);
      const visited = toCome === visits ? 0 : unseen[toCome + 1]! * ((toCome + 1) / left);
      return passed + visited * (1 - chance);
    });
  });
  return 1 - unseen[0]!;
}
