import type { JSX } from 'preact';
import type { Area, Box, Case, ReachResult } from '../../model/shield/reach/index.ts';
import {
  capital,
  describeReach,
  en,
  reachCases,
  reachCaseWords,
  reachShareWords,
  reachSubtitles,
  reachTitle,
  say,
  type Language,
  type ReachSubject,
} from '../../words/index.ts';
import { bandFill, Hatches } from '../areas.tsx';
import { CasedPath, Frame, frameLines, LabelAt, sheetFrame, type FrameStyle, type FrameWords } from '../frame.tsx';
import { light } from '../palette.ts';
import { sizeOf, type Label } from '../place.ts';
import { px, type Rect } from '../scales.ts';
import { wrap } from '../text.ts';
import { edgeOf, flatMapOf, middleOf, type FlatMap } from './flat.ts';
import { patch } from './patches.ts';

/** What a map needs beside its result. */
export interface ReachContext extends ReachSubject {
  readonly siteBoxes: Area;
  readonly areaBoxes: Area;
  /** sources and engine; a line each */
  readonly foot: readonly string[];
  readonly id?: string;
  readonly language?: Language;
  /** a sheet of its own, if not given; else `pageFrame(width)` */
  readonly frame?: FrameStyle;
}

interface Sheet {
  readonly result: ReachResult;
  readonly context: ReachContext;
  readonly language: Language;
  readonly id: string;
  readonly flat: FlatMap;
}

/** Band of the palette that each case is painted in: solid, lighter, and hatched where only the easiest reaches. */
const bandOfCase: Readonly<Record<Case, number>> = { hardest: 0.9, middle: 0.5, easiest: 0.25 };

/** Between the dots of cells with two shots or more, pixels. */
const dotStep = { hardest: 5, middle: 10 } as const;

const sideWidth = 316;
const gap = 36;

/** A flat map of cells by what reaches them in three cases, never as one line, with the shares of surface as its key. */
export function ReachMap(props: { result: ReachResult; context: ReachContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const words = frameOf(result, context, language);
  const lines = frameLines(words, context.frame ?? sheetFrame);
  const { flat, key, bottom } = layoutUnder(result, context, lines.style, lines.top + 4);
  const sheet: Sheet = { result, context, language, id: words.id, flat };
  return (
    <Frame words={words} lines={lines} bottom={bottom} defs={<Patterns id={words.id} rim={flat.rim} />}>
      <Surface {...sheet} />
      <Places {...sheet} />
      <Shares {...sheet} at={key} letters={lines.style.letters} />
    </Frame>
  );
}

/** Where the map lies, in pixels of the picture: what a cursor of a page needs. */
export function reachMapPlot(result: ReachResult, context: ReachContext): FlatMap {
  const lines = frameLines(frameOf(result, context, context.language ?? en), context.frame ?? sheetFrame);
  return layoutUnder(result, context, lines.style, lines.top + 4).flat;
}

/** The outline of one cell, for a cursor over the map. */
export function cellPath(result: ReachResult, flat: FlatMap, row: number, column: number): string {
  return patch(result, flat, (cell) => cell === row * result.columns + column);
}

function frameOf(result: ReachResult, context: ReachContext, language: Language): FrameWords {
  return {
    id: context.id ?? 'reach',
    title: reachTitle(result, context, language),
    subtitle: reachSubtitles(result, context, language),
    description: describeReach(result, context, language),
    language: language.code,
    foot: [...context.foot, say(language, 'reach.source-map', { name: 'Natural Earth' })],
  };
}

/** The key beside the map where there is room for both, else under it. */
function layoutUnder(result: ReachResult, { siteBoxes }: ReachContext, style: FrameStyle, top: number) {
  const room = style.width - 2 * style.margin;
  const beside = room >= sideWidth + gap + 380;
  const width = beside ? room - sideWidth - gap : room;
  // The site stands below the pole: the ways to it run down the page.
  const below = Math.round(middleOf(siteBoxes.boxes[0] as Box));
  const flat = flatMapOf(result.map, below, { x: style.margin, y: top + 6, width, height: Math.min(width, 580) });
  const foot = flat.y + flat.height;
  const key: Rect = beside
    ? { x: style.margin + width + gap, y: flat.y + 8, width: sideWidth, height: keyHeight }
    : { x: style.margin, y: foot + 16, width: Math.min(room, 400), height: keyHeight };
  return { flat, key, bottom: Math.max(foot, key.y + key.height) + 18 };
}

function Patterns({ id, rim }: { id: string; rim: string }): JSX.Element {
  return (
    <>
      <Hatches id={id} />
      {Object.entries(dotStep).map(([one, step]) => (
        <pattern id={`${id}-dots-${one}`} width={step} height={step} patternUnits="userSpaceOnUse">
          <circle cx={step / 2} cy={step / 2} r="1.1" fill={light.room} />
        </pattern>
      ))}
      <clipPath id={`${id}-rim`}>
        <path d={rim} />
      </clipPath>
    </>
  );
}

function Surface({ result, id, flat }: Sheet): JSX.Element {
  const { outside, cases } = result;
  const depth = (one: Case, cell: number): number => cases[one].least[cell] ?? 0;
  const patchOf = (within: (cell: number) => boolean): string => patch(result, flat, within);
  const twice = {
    hardest: (cell: number) => depth('hardest', cell) >= 2,
    middle: (cell: number) => depth('middle', cell) >= 2 && depth('hardest', cell) < 2,
  };
  return (
    <g clip-path={`url(#${id}-rim)`}>
      <Filled d={patchOf((cell) => outside[cell] === true)} fill={light.panel} />
      {reachCases.toReversed().map((one) => (
        <Filled d={patchOf((cell) => depth(one, cell) >= 1)} fill={bandFill(id, bandOfCase[one])} edge={light.hatch} />
      ))}
      {(['middle', 'hardest'] as const).map((one) => (
        <Filled d={patchOf(twice[one])} fill={`url(#${id}-dots-${one})`} />
      ))}
      <Line d={flat.graticule} stroke={light.grid} width={1} />
      <Line d={flat.shores} stroke={light.second} width={0.9} />
      <Line d={flat.rim} stroke={light.second} width={2} />
    </g>
  );
}

/** Nothing where there is none: an empty path is no attribute. */
function Filled({ d, fill, edge }: { d: string; fill: string; edge?: string }): JSX.Element | null {
  if (d === '') return null;
  const line = edge === undefined ? {} : { stroke: edge, 'stroke-width': '0.75' };
  return <path d={d} fill={fill} fill-rule="evenodd" {...line} />;
}

function Line({ d, stroke, width }: { d: string; stroke: string; width: number }): JSX.Element | null {
  return d === '' ? null : <path d={d} fill="none" stroke={stroke} stroke-width={width} stroke-linejoin="round" />;
}

function Places({ result, context, language, id, flat }: Sheet): JSX.Element {
  const { siteBoxes, areaBoxes } = context;
  const names = {
    site: say(language, 'reach.label-site', { name: context.site }),
    area: say(language, `reach.label-area-${result.kind}`, { name: context.area }),
  };
  const [area, site] = labelsOf(result.map, flat, [
    { text: capital(names.area), colour: light.secondParty, boxes: areaBoxes },
    { text: capital(names.site), colour: light.firstParty, boxes: siteBoxes },
  ]);
  return (
    <>
      <g clip-path={`url(#${id}-rim)`}>
        <CasedPath d={boxesPath(areaBoxes, result.map, flat)} stroke={light.secondParty} width={1.75} dash="5 3" />
        <CasedPath d={boxesPath(siteBoxes, result.map, flat)} stroke={light.firstParty} width={2.25} />
      </g>
      {[area, site].map((one) => (one ? <LabelAt label={one.label} at={one.at} /> : null))}
    </>
  );
}

function boxesPath({ boxes }: Area, map: Box, flat: FlatMap): string {
  return boxes
    .filter((box) => meets(map, box))
    .map(
      (box) =>
        `M${edgeOf(box)
          .map(([x, y]) => flat.toPoint(x, y).join(' '))
          .join('L')}Z`,
    )
    .join('');
}

function meets(map: Box, box: Box): boolean {
  const latitude = (box.south + box.north) / 2;
  if (latitude < map.south || latitude > map.north) return false;
  const east = (middleOf(box) - map.west + 360) % 360;
  return map.west === -180 && map.east === 180 ? true : east <= (map.east - map.west + 360) % 360;
}

interface Named {
  readonly text: string;
  readonly colour: string;
  readonly boxes: Area;
}

/** Each name at the first of its places that the map has room for and no other name has taken. */
function labelsOf(map: Box, flat: FlatMap, named: readonly Named[]): ({ label: Label; at: Rect } | null)[] {
  const taken: Rect[] = [];
  return named.map(({ text, colour, boxes }) => {
    const shown = boxes.boxes.filter((box) => meets(map, box));
    if (shown.length === 0) return null;
    const label: Label = { lines: [{ text, bold: true, colour }], size: 13 };
    const places = placesAround(extent(shown, flat), sizeOf(label), flat);
    const at = places.find((place) => !taken.some((other) => touch(place, other))) ?? places[0]!;
    taken.push(at);
    return { label, at };
  });
}

function extent(boxes: readonly Box[], flat: FlatMap): Rect {
  const points = boxes.flatMap((box) => edgeOf(box).map(([x, y]) => flat.toPoint(x, y)));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Right of a box, under it, over it, left of it; those that would leave the map are moved into it. */
function placesAround(box: Rect, size: { width: number; height: number }, flat: FlatMap): Rect[] {
  const centred = box.x + box.width / 2 - size.width / 2;
  const beside = box.y + box.height / 2 - size.height / 2;
  const all = [
    { x: box.x + box.width + 6, y: beside },
    { x: centred, y: box.y + box.height + 5 },
    { x: centred, y: box.y - size.height - 5 },
    { x: box.x - size.width - 6, y: beside },
  ];
  const fits = ({ x }: { x: number }): boolean => x >= flat.x && x + size.width <= flat.x + flat.width;
  const moved = all.slice(1, 3).map(({ x, y }) => ({
    x: Math.max(flat.x, Math.min(x, flat.x + flat.width - size.width)),
    y: Math.min(y, flat.y + flat.height - size.height),
  }));
  return [...all.filter(fits), ...moved].map((place) => ({ ...place, ...size }));
}

function touch(one: Rect, other: Rect): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

const barHeight = 18;
const caseHeight = 74;
/** two lines of heading */
const keyHead = 42;
const keyHeight = keyHead + 3 * caseHeight + 74;

/** The key is the finding: for each case the share of the surface, filled as on the map, and the part with two shots. */
function Shares(props: Sheet & { at: Rect; letters: number }): JSX.Element {
  const { result, language, at } = props;
  const foot = at.y + keyHead + reachCases.length * caseHeight;
  const outside = result.outside.includes(true);
  return (
    <g font-size="13">
      {wrap(say(language, `reach.key-${result.kind}`, {}), at.width / props.letters, 13, true).map((line, i) => (
        <text x={px(at.x)} y={px(at.y + 6 + i * 17)} font-weight="600">
          {line}
        </text>
      ))}
      {reachCases.map((one, i) => (
        <CaseBar {...props} one={one} y={at.y + keyHead + 8 + i * caseHeight} />
      ))}
      {wrap(say(language, 'reach.key-twice', {}), at.width / props.letters, 13).map((line, i) => (
        <text x={px(at.x)} y={px(foot + 12 + i * 17)} fill={light.second}>
          {line}
        </text>
      ))}
      {outside ? (
        <>
          <rect x={px(at.x)} y={px(foot + 46)} width="28" height={barHeight} fill={light.panel} stroke={light.grid} />
          <text x={px(at.x + 36)} y={px(foot + 60)} fill={light.second}>
            {say(language, `reach.key-outside-${result.kind}`, {})}
          </text>
        </>
      ) : null}
    </g>
  );
}

function CaseBar({ result, language, id, at, one, y }: Sheet & { at: Rect; one: Case; y: number }): JSX.Element {
  const [share, second] = result.shares[one].least;
  const dots = one === 'hardest' ? 'hardest' : 'middle';
  return (
    <>
      <text x={px(at.x)} y={px(y)}>
        {reachCaseWords(result, one, language)}
      </text>
      <rect x={px(at.x)} y={px(y + 7)} width={px(at.width)} height={barHeight} fill={light.paper} stroke={light.grid} />
      <rect
        x={px(at.x)}
        y={px(y + 7)}
        width={px(at.width * share)}
        height={barHeight}
        fill={bandFill(id, bandOfCase[one])}
        stroke={light.hatch}
        stroke-width="0.75"
      />
      {one === 'easiest' ? null : (
        <rect
          x={px(at.x)}
          y={px(y + 7)}
          width={px(at.width * second)}
          height={barHeight}
          fill={`url(#${id}-dots-${dots})`}
        />
      )}
      <text x={px(at.x)} y={px(y + 42)} fill={light.second}>
        {reachShareWords(result, one, language)}
      </text>
    </>
  );
}
