/** One system as a ban finds it. */
export interface Bearer {
  /** as a treaty calls it */
  readonly type: string;
  /** launchers as a treaty counts them, whole: exceptions for so many launchers are counted in these */
  readonly deployed: number;
  /** of them in service, whole */
  readonly inService: number;
  /** on those in service, or on all where none is; whole */
  readonly warheads: number;
  /** the heaviest load of a launcher before any ban, whole: what may be taken off is counted from it */
  readonly load: number;
}

/** What of a banned system may stay after all. */
export interface Exceptions {
  /** with fewer warheads: at most `by` fewer; of one type only, on so many launchers at most, where given */
  readonly downloadable: readonly {
    readonly by: number;
    readonly type: string | null;
    readonly launchers: number | null;
  }[];
  /** launchers of a type that may be converted for a missile with one warhead */
  readonly convertible: readonly { readonly type: string; readonly launchers: number }[];
}

/** What a ban leaves of a system. */
export interface Kept {
  readonly deployed: number;
  readonly inService: number;
  /** on those in service, or on all where none was */
  readonly warheads: number;
  /** launchers, as a treaty counts them, that stay with fewer warheads, and that are converted */
  readonly downloaded: number;
  readonly converted: number;
}

/**
 * What a ban leaves of a force: all that it does not match; of what it matches, so many launchers as may be downloaded,
 * then so many of the rest as may be converted; nothing else.
 *
 * *Downloaded*: all launchers of the system to one load, the highest that the ban no longer matches, `by` below the
 * heaviest before any ban at most, and one at least. Of several entries that fit, the one that lets most launchers stay
 * (ties: the higher load, then the first). *Converted*: one warhead each. Exceptions for so many launchers are used up in
 * order of the file; what is in service stays before what is not.
 *
 * @param systems in order of the file
 * @param banned  whether the ban matches system i with so many warheads on its launchers
 * @returns one entry a system, in order; `null`: not matched, it stays as it is
 * @source model.md 5, Force at a limit L: bans
 */
export function keptUnderBan(
  systems: readonly Bearer[],
  banned: (i: number, warheads: number) => boolean,
  { downloadable, convertible }: Exceptions,
): readonly (Kept | null)[] {
  const loads = downloadable.map(({ launchers }) => launchers ?? Infinity);
  const silos = convertible.map(({ launchers }) => launchers);
  return systems.map((system, i) => {
    if (!banned(i, system.warheads)) return null;
    const download = bestDownload(system, (warheads) => banned(i, warheads), downloadable, loads);
    if (download) loads[download.entry]! -= download.launchers;
    const converted = taken(system, system.deployed - (download?.launchers ?? 0), convertible, silos);
    return keptOf(system, download, converted);
  });
}

interface Download {
  readonly entry: number;
  readonly launchers: number;
  readonly load: number;
}

function bestDownload(
  system: Bearer,
  banned: (warheads: number) => boolean,
  entries: Exceptions['downloadable'],
  left: readonly number[],
): Download | null {
  return entries.reduce<Download | null>((best, { by, type }, entry) => {
    if (type !== null && type !== system.type) return best;
    const load = allowedLoad(system, banned, system.load - by);
    const launchers = Math.min(system.deployed, left[entry]!);
    if (load === null || launchers === 0) return best;
    const better = best === null || launchers > best.launchers || (launchers === best.launchers && load > best.load);
    return better ? { entry, launchers, load } : best;
  }, null);
}

/** The highest load below the present one that is not banned; `null`: none from `lowest`, or from one, up. */
function allowedLoad(system: Bearer, banned: (warheads: number) => boolean, lowest: number): number | null {
  const launchers = launchersOf(system);
  if (launchers === 0) return null;
  for (let load = Math.ceil(system.warheads / launchers) - 1; load >= Math.max(1, lowest); load--)
    if (!banned(load * launchers)) return load;
  return null;
}

/** Takes what it uses out of `left`. */
function taken({ type }: Bearer, most: number, entries: readonly { readonly type: string }[], left: number[]): number {
  return entries.reduce((sum, entry, i) => {
    if (entry.type !== type) return sum;
    const launchers = Math.min(most - sum, left[i]!);
    left[i]! -= launchers;
    return sum + launchers;
  }, 0);
}

function keptOf(system: Bearer, download: Download | null, converted: number): Kept {
  const downloaded = download?.launchers ?? 0;
  const launchers = launchersOf(system);
  const lower = Math.min(launchers, downloaded);
  const single = Math.min(launchers - lower, converted);
  const inService = system.inService === 0 ? 0 : lower + single;
  const warheads = Math.min(system.warheads, lower * (download?.load ?? 0) + single);
  return { deployed: downloaded + converted, inService, warheads, downloaded, converted };
}

/** Those that the warheads are on. */
function launchersOf({ inService, deployed }: Bearer): number {
  return inService === 0 ? deployed : inService;
}
