import type { JSX } from 'preact';
import type { Position, Round, TalksResult } from '../model/talks/index.ts';
import {
  capital,
  dayOrMonth,
  en,
  inBoth,
  movedSentence,
  party,
  say,
  talksTitle,
  type Language,
} from '../words/index.ts';
import { Frame, frameLines, Lines, sheetFrame, type FrameStyle, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { engineLine } from './sentences.ts';
import type { TalksContext } from './talks-context.ts';
import { describeLanes, lanesOf, type LaneCell, type Lanes } from './talks-positions.ts';
import { talksFoot } from './talks-values.tsx';
import { wrap } from './text.ts';

const size = 13;
const leading = 17;
const colours = [light.firstParty, light.secondParty] as const;

/** A line of a cell: its words, and how they stand. */
interface CellLine {
  readonly text: string;
  readonly bold: boolean;
  readonly dim: boolean;
}

interface Lane {
  readonly party: string;
  readonly top: number;
  readonly height: number;
  readonly cells: readonly { readonly state: LaneCell['state']; readonly lines: readonly CellLine[] }[];
}

/**
 * Meetings along time, a lane a side: what is new in its proposals and red lines at each, and that nothing is where
 * nothing changed.
 */
export function TalksLanes(props: {
  result: TalksResult;
  positions: readonly Position[];
  context: TalksContext;
}): JSX.Element {
  const { result, positions, context } = props;
  const language = context.language ?? en;
  const style = context.frame ?? sheetFrame;
  const lanes = lanesOf(result, positions, language);
  const words = frameOf(result, lanes, context, language);
  const lines = frameLines(words, style);
  const left = style.margin;
  const wide = (style.width - 2 * style.margin) / Math.max(1, lanes.rounds.length);
  const top = lines.top + 74;
  const placed = placedLanes(lanes, top, (wide - 20) / style.letters, language);
  const bottom = top + placed.reduce((sum, { height }) => sum + height, 0);
  const columns = lanes.rounds.map((round, i) => ({ round, x: left + i * wide, width: wide }));
  return (
    <Frame words={words} lines={lines} bottom={bottom + 14}>
      <Meetings columns={columns} y={lines.top + 20} now={result.round} language={language} />
      {placed.map((lane, i) => (
        <LaneOf lane={lane} colour={colours[i] ?? light.ink} columns={columns} style={style} language={language} />
      ))}
    </Frame>
  );
}

function frameOf(result: TalksResult, lanes: Lanes, context: TalksContext, language: Language): FrameWords {
  const { moved, rounds } = result;
  const title = moved === null ? talksTitle(result, language) : movedSentence(result, moved, language).slice(0, -1);
  const some = { k: lanes.rounds.length, n: rounds.length };
  return {
    id: `${context.id ?? 'talks'}-lanes`,
    title,
    ...(context.heard && { heard: true }),
    subtitle: [
      say(language, 'talks.lanes-subtitle', { title: inBoth(language, result.title) }),
      ...(some.k < some.n ? [say(language, 'talks.lanes-some', some)] : []),
    ],
    description: describeLanes(lanes, language),
    foot: [talksFoot(result, language), `${engineLine(result, language)}.`, context.link ?? ''],
    language: language.code,
  };
}

function placedLanes({ lanes }: Lanes, top: number, room: number, language: Language): readonly Lane[] {
  let y = top;
  return lanes.map(({ party: name, cells }): Lane => {
    const broken = cells.map((cell) => ({ state: cell.state, lines: cellLines(cell, room, language) }));
    const height = 44 + Math.max(1, ...broken.map(({ lines }) => lines.length)) * leading;
    const lane = { party: name, top: y, height, cells: broken };
    y += height;
    return lane;
  });
}

function cellLines({ state, proposes, lines }: LaneCell, room: number, language: Language): readonly CellLine[] {
  const dim = (text: string): CellLine[] => [{ text, bold: false, dim: true }];
  if (state === 'none') return dim(say(language, 'talks.lane-none', {}));
  if (state === 'same') return dim(say(language, 'talks.lane-same', {}));
  if (state === 'open') return [];
  const part = (title: string, items: readonly string[]): CellLine[] =>
    items.length === 0
      ? []
      : [
          { text: title, bold: true, dim: false },
          ...items.flatMap((item) => wrap(item, room - 12, size).map((text) => ({ text, bold: false, dim: false }))),
        ];
  return [
    ...part(say(language, 'talks.lane-proposes', {}), proposes),
    ...part(say(language, 'talks.lane-lines', {}), lines),
  ];
}

interface Column {
  readonly round: Round;
  readonly x: number;
  readonly width: number;
}

/** The line of time: a full circle where a meeting was held, an open one where it is planned, a ring round the one looked at. */
function Meetings(props: { columns: readonly Column[]; y: number; now: Round; language: Language }): JSX.Element {
  const { columns, y, now, language } = props;
  const [first, last] = [columns[0]!, columns.at(-1)!];
  return (
    <g font-size={size}>
      <path d={`M${px(first.x)} ${px(y)}H${px(last.x + last.width)}`} stroke={light.second} />
      {columns.map(({ round, x }) => (
        <>
          <circle
            cx={px(x + 8)}
            cy={px(y)}
            r="6"
            fill={round.planned ? light.paper : light.ink}
            stroke={light.ink}
            stroke-width="1.5"
          />
          {round.date === now.date ? (
            <circle cx={px(x + 8)} cy={px(y)} r="10" fill="none" stroke={light.ink} stroke-width="1.5" />
          ) : null}
          <text x={px(x)} y={px(y + 27)} font-weight="600">
            {inBoth(language, round.place)}
          </text>
          <text x={px(x)} y={px(y + 44)} fill={light.second}>
            {dayOrMonth(round.date, language) + (round.planned ? `, ${say(language, 'talks.lane-planned', {})}` : '')}
          </text>
        </>
      ))}
    </g>
  );
}

function LaneOf(props: {
  lane: Lane;
  colour: string;
  columns: readonly Column[];
  style: FrameStyle;
  language: Language;
}): JSX.Element {
  const { lane, colour, columns, style, language } = props;
  const { top } = lane;
  return (
    <g font-size={size}>
      <path d={`M${style.margin} ${px(top)}H${style.width - style.margin}`} stroke={colour} stroke-width="2" />
      <text x={style.margin} y={px(top + 19)} font-size="14" font-weight="600" fill={colour}>
        {capital(party(language, lane.party).name)}
      </text>
      {lane.cells.map(({ state, lines }, i) => {
        const { x, width } = columns[i]!;
        return (
          <>
            {i === 0 ? null : (
              <path d={`M${px(x - 8)} ${px(top + 26)}V${px(top + lane.height - 8)}`} stroke={light.grid} />
            )}
            {state === 'same' || state === 'open' ? (
              <Still x={x} width={width} y={top + 50} dashed={state === 'open'} />
            ) : null}
            <CellWords lines={lines} x={x} y={top + 39} />
          </>
        );
      })}
    </g>
  );
}

/** An arrow through a column in which nothing is new. */
function Still(props: { x: number; width: number; y: number; dashed: boolean }): JSX.Element {
  const { x, width, y, dashed } = props;
  const end = x + width - 20;
  return (
    <g fill="none" stroke={light.second} stroke-width="1.5">
      <path d={`M${px(x)} ${px(y)}H${px(end)}`} {...(dashed ? { 'stroke-dasharray': '4 4' } : {})} />
      <path d={`M${px(end - 6)} ${px(y - 4)}l6 4l-6 4`} />
    </g>
  );
}

function CellWords({ lines, x, y }: { lines: readonly CellLine[]; x: number; y: number }): JSX.Element {
  return (
    <>
      {lines.map(({ text, bold, dim }, i) => (
        <g font-weight={bold ? 600 : 400} fill={dim ? light.second : light.ink}>
          <Lines of={[text]} x={x + (bold || dim ? 0 : 12)} y={y + i * leading} />
        </g>
      ))}
    </>
  );
}
