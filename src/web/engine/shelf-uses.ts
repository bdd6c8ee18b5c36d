import { readScenario } from '../../model/scenario/index.ts';
import type { Books } from './books.ts';
import { statedFor } from './shelf-groups.ts';

/** Which scenarios compute with a figure of a force, and which put another in its place; `SYSTEM/FIELD` -> ids. */
export interface ForceUses {
  readonly used: ReadonlyMap<string, readonly string[]>;
  readonly filled: ReadonlyMap<string, readonly string[]>;
}

/** What a fill sets aside: a load or a total, the file's load and total both. */
const setsAside = {
  warheads: ['warheadsPerLauncher', 'attributedWarheads'],
  warheadsPerLauncher: ['warheadsPerLauncher', 'attributedWarheads'],
  maxWarheadsPerLauncher: ['maxWarheadsPerLauncher'],
  platforms: ['platforms'],
} as const;

export function usesOf({ library, shelf }: Pick<Books, 'library' | 'shelf'>, force: string): ForceUses {
  const used = new Map<string, readonly string[]>();
  const filled = new Map<string, readonly string[]>();
  const note = (map: typeof used, key: string, id: string): void => {
    map.set(key, [...new Set([...(map.get(key) ?? []), id])]);
  };
  for (const item of library.list('scenario')) {
    const read = readScenario(item.text, item.file);
    if (!read.ok || !Object.values(read.value.scenario.parties).some((party) => party.force === force)) continue;
    const found = statedFor(item, shelf);
    if (!found) continue;
    for (const fill of found.scenario.beliefs.fill.filter((one) => one.force === force))
      for (const [field, fields] of Object.entries(setsAside))
        if (fill[field as keyof typeof setsAside] !== undefined)
          for (const one of fields) note(filled, `${fill.system}/${one}`, item.id);
    for (const { path } of found.lines) {
      const key = path.startsWith(`forces/${force}/`) ? path.slice(`forces/${force}/`.length) : null;
      if (key !== null && !filled.get(key)?.includes(item.id)) note(used, key, item.id);
    }
  }
  return { used, filled };
}
