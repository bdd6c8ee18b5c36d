import { geoAzimuthalEqualArea, geoEqualEarth, geoGraticule, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Box } from '../../model/shield/reach/index.ts';
import { px, type Rect } from '../scales.ts';
import { shores } from './outlines.ts';

/** A piece of the globe laid flat, in pixels. Coordinates have one decimal: the same bytes in every engine. */
export interface FlatMap extends Rect {
  /** the meridians of both ends are one and the same line */
  readonly round: boolean;
  /** where a place lies; degrees */
  readonly toPoint: (longitude: number, latitude: number) => readonly [x: number, y: number];
  readonly shores: string;
  readonly graticule: string;
  /** edge of the map */
  readonly rim: string;
}

/** Corners between which an edge of a cell or box is drawn straight, degrees. */
export const finestDegrees = 2.5;

/**
 * Equal areas, since the shares that stand beside a map are shares of surface: a Mercator map would show the north, over
 * which missiles fly, far too large. Around a pole Lambert's azimuthal projection from that pole, in which the ways
 * between the continents are short and nearly straight; for a piece of at most half a circle the same one from its own
 * middle; for a belt around the Earth, or all of it, Equal Earth.
 *
 * @param below degrees of longitude that point downwards on a map around the north pole
 * @param room left and upper edge, width, and the height that it may take; it takes what it needs
 */
export function flatMapOf(box: Box, below: number, room: Rect): FlatMap {
  const pole = poleIn(box);
  const projection = pole === 0 ? ofPiece(box) : ofPole(box, below, pole);
  const rim = rimOf(box, pole);
  const corners = { type: 'MultiPoint' as const, coordinates: rim };
  projection.fitExtent(
    [
      [room.x, room.y],
      [room.x + room.width, room.y + room.height],
    ],
    corners,
  );
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(corners);
  const [dx, dy] = projection.translate();
  projection.translate([dx, dy - (top - room.y)]);
  return {
    x: left,
    y: room.y,
    width: right - left,
    height: bottom - top,
    round: pole !== 0,
    toPoint: toPointOf(projection),
    ...drawn(projection, rim),
  };
}

function drawn(projection: GeoProjection, rim: readonly (readonly [number, number])[]) {
  const path = geoPath(projection).digits(1);
  const toPoint = toPointOf(projection);
  const edge = rim.map(([longitude, latitude]) => toPoint(longitude, latitude).join(' '));
  return {
    shores: path(shores) ?? '',
    graticule: path(geoGraticule().step([30, 30])()) ?? '',
    rim: `M${edge.join('L')}Z`,
  };
}

function toPointOf(projection: GeoProjection): FlatMap['toPoint'] {
  return (longitude, latitude) => {
    // Only a clipped place has no point, and every place of the box is within the clip.
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return [px(x), px(y)];
  };
}

function poleIn({ south, north, west, east }: Box): -1 | 0 | 1 {
  if (west !== -180 || east !== 180) return 0;
  if (north === 90 && south >= -30) return 1;
  return south === -90 && north <= 30 ? -1 : 0;
}

function ofPole({ south, north }: Box, below: number, pole: -1 | 1): GeoProjection {
  const reach = pole === 1 ? 90 - south : north + 90;
  // A hair beyond the rim, so that the rim itself is not cut away.
  return geoAzimuthalEqualArea()
    .rotate([-below, -90 * pole])
    .clipAngle(reach + 1e-3);
}

function ofPiece(box: Box): GeoProjection {
  const wide = widthOfBox(box);
  if (wide > 180) return geoEqualEarth().rotate([wide === 360 ? 0 : -middleOf(box), 0]);
  const middle = (box.south + box.north) / 2;
  return geoAzimuthalEqualArea()
    .rotate([-middleOf(box), -middle])
    .clipAngle(170);
}

/** How many degrees of longitude a box spans. */
export function widthOfBox({ west, east }: Box): number {
  return west < east ? east - west : east - west + 360;
}

/** The meridian in the middle of a box. */
export function middleOf(box: Box): number {
  const middle = box.west + widthOfBox(box) / 2;
  return middle > 180 ? middle - 360 : middle;
}

function rimOf(box: Box, pole: -1 | 0 | 1): [number, number][] {
  if (pole === 0) return edgeOf(box);
  const latitude = pole === 1 ? box.south : box.north;
  return Array.from({ length: 180 }, (_, i) => [-180 + 2 * i, latitude]);
}

/** The edge of a box from its south-west corner, east first, with corners close enough for a curve. */
export function edgeOf(box: Box): [number, number][] {
  const { south, north, west } = box;
  const east = west + widthOfBox(box);
  return [
    ...side([west, south], [east, south]),
    ...side([east, south], [east, north]),
    ...side([east, north], [west, north]),
    ...side([west, north], [west, south]),
  ];
}

/** Points from one corner to the next, without the last. */
export function side(from: readonly [number, number], to: readonly [number, number]): [number, number][] {
  const longest = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  const steps = Math.max(1, Math.ceil(longest / finestDegrees));
  return Array.from({ length: steps }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / steps,
    from[1] + ((to[1] - from[1]) * i) / steps,
  ]);
}
