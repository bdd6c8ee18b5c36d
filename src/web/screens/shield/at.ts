import { numberIn, rangeIn, wholeIn } from '../written.ts';
import type { Range } from '../written.ts';

/** What the screen shows beside the scenario: the raid, what is mapped, what is in orbit. It stands in the link. */
export interface ShieldAt {
  /** warheads of the raid; null: as many as the attack of the criteria has */
  readonly warheads: number | null;
  readonly map: MapAt;
  readonly orbit: OrbitAt;
}

/** Ids are of the library; ranges are the reader's own, null: as the library has the interceptor. */
export interface MapAt {
  readonly kind: 'reach' | 'defend';
  readonly site: string;
  /** defended, where the map is of reach */
  readonly area: string;
  /** whence missiles come, where the map is of what is defended */
  readonly from: string;
  readonly interceptor: string;
  /** kilometres a second */
  readonly speed: Range | null;
  /** seconds */
  readonly delay: Range | null;
}

/** A constellation of the library with what the reader puts in place of its numbers; null: as it has them. */
export interface OrbitAt {
  readonly preset: string;
  /** kilometres */
  readonly altitude: number | null;
  /** time for the way there, seconds */
  readonly flyout: number | null;
  /** chance asked for that enough are in reach */
  readonly chance: number;
}

export const firstMap: MapAt = {
  ...{ kind: 'reach', site: 'fort-greely', area: 'us-contiguous', from: 'north-korea', interceptor: 'gbi' },
  ...{ speed: null, delay: null },
};
/** Preset and chance that `counterpoise shield constellation` takes where nobody says otherwise. */
export const firstOrbit: OrbitAt = { preset: 'aei-default', altitude: null, flyout: null, chance: 0.9 };
export const firstAt: ShieldAt = { warheads: null, map: firstMap, orbit: firstOrbit };

/** More would take longer than a lever may. */
export const mostWarheads = 300;
/** How far the levers of the map go. */
export const speeds: Range = [0.5, 12];
export const delays: Range = [0, 1200];
/** How far those of the orbit go. */
export const altitudes: Range = [150, 2000];
export const flyouts: Range = [10, 600];
export const chances: Range = [0.5, 0.99];

/** `raid=40&map=defend&site=poland`; what is as at first is left out. */
export function atWritten({ warheads, map, orbit }: ShieldAt): string | null {
  const parts = [
    ...(warheads === null ? [] : [`raid=${warheads}`]),
    ...(map.kind === firstMap.kind ? [] : [`map=${map.kind}`]),
    ...names.filter((name) => map[name] !== firstMap[name]).map((name) => `${name}=${encodeURIComponent(map[name])}`),
    ...ranges.flatMap((name) => (map[name] === null ? [] : [`${name}=${map[name].join('..')}`])),
    ...(orbit.preset === firstOrbit.preset ? [] : [`orbit=${encodeURIComponent(orbit.preset)}`]),
    ...heights.flatMap((name) => (orbit[name] === null ? [] : [`${name}=${orbit[name]}`])),
    ...(orbit.chance === firstOrbit.chance ? [] : [`chance=${orbit.chance}`]),
  ];
  return parts.length === 0 ? null : parts.join('&');
}

const names = ['site', 'area', 'from', 'interceptor'] as const;
const ranges = ['speed', 'delay'] as const;
const heights = ['altitude', 'flyout'] as const;

/** What cannot be read, or is out of range, is as it is at first; an id that the library lacks is for the answer to refuse. */
export function atOf(written: string | null): ShieldAt {
  const parts = new URLSearchParams(written ?? '');
  const named = names.map((name) => [name, parts.get(name) || firstMap[name]]);
  return {
    warheads: wholeIn(parts.get('raid'), 1, mostWarheads),
    map: {
      ...firstMap,
      ...(Object.fromEntries(named) as Pick<MapAt, (typeof names)[number]>),
      kind: parts.get('map') === 'defend' ? 'defend' : 'reach',
      speed: rangeIn(parts.get('speed'), speeds),
      delay: rangeIn(parts.get('delay'), delays),
    },
    orbit: {
      preset: parts.get('orbit') || firstOrbit.preset,
      altitude: numberIn(parts.get('altitude'), altitudes),
      flyout: numberIn(parts.get('flyout'), flyouts),
      chance: numberIn(parts.get('chance'), chances) ?? firstOrbit.chance,
    },
  };
}
