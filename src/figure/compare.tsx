import type { JSX } from 'preact';
import { drawCount, en, list, percent, say, type Language } from '../words/index.ts';
import { Frame, frameLines, Lines, pageFrame, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import type { Table } from './table.ts';
import { widthOf, wrap } from './text.ts';

/** Whose beliefs, and whether there is a deal: in the order in which they are drawn. */
export const fourWorlds = ['default', 'default-deal', 'believed', 'believed-deal'] as const;

/** Shares of draws, 0..1, in the order of `fourWorlds`. */
export interface FourShares {
  readonly assured: readonly number[];
  readonly useful: readonly number[];
}

export interface FourContext {
  /** prefix of the ids inside the picture; default: four */
  readonly id?: string;
  readonly language?: Language;
  /** 0: one run, every number at its median */
  readonly draws: number;
}

const measures = ['assured', 'useful'] as const;
const leading = 17;
const track = 18;

interface Row {
  readonly words: readonly string[];
  readonly count: string;
  readonly share: number;
  readonly deal: boolean;
  /** foot of its first line, and the middle of its track */
  readonly y: number;
  readonly middle: number;
}

/** A share in each of four worlds: a dot a world on a line from 0 to 100 %, once for each thing that is asked for. */
export function FourWorlds(props: { shares: FourShares; context: FourContext; width: number }): JSX.Element {
  const { shares, context, width } = props;
  const language = context.language ?? en;
  const words = frameWords(shares, context, language);
  const style = pageFrame(width);
  const lines = frameLines(words, style);
  const room = width - 2 * style.margin;
  let y = lines.top + 16;
  const blocks = measures.map((measure) => {
    const top = y;
    const rows = rowsOf(shares[measure], context.draws, top + 24, room, language);
    y = rows.at(-1)!.middle + 52;
    return { measure, top, rows };
  });
  return (
    <Frame words={words} lines={lines} bottom={y - 26}>
      {blocks.map(({ measure, top, rows }) => (
        <Block
          title={say(language, `compare.${measure}`, {})}
          top={top}
          rows={rows}
          x={style.margin}
          room={room}
          language={language}
        />
      ))}
    </Frame>
  );
}

/** The picture in words. */
export function describeFour(shares: FourShares, { draws }: FourContext, language: Language): string {
  return measures
    .map((measure) =>
      say(language, 'compare.four-describe', {
        measure: say(language, `compare.${measure}`, {}),
        list: list(
          language,
          fourWorlds.map((world, i) =>
            say(language, 'compare.four-world', {
              world: say(language, `compare.world-${world}`, {}),
              share: countWords(shares[measure][i]!, draws, language),
            }),
          ),
        ),
      }),
    )
    .join(' ');
}

/** The picture as a table: a row a world. */
export function fourTable(shares: FourShares): Table {
  return {
    columns: ['world', 'assured', 'useful'],
    rows: fourWorlds.map((world, i) => [world, shares.assured[i]!, shares.useful[i]!]),
  };
}

function rowsOf(shares: readonly number[], draws: number, top: number, room: number, language: Language): Row[] {
  let y = top;
  return fourWorlds.map((world, i) => {
    const share = shares[i]!;
    const count = countWords(share, draws, language);
    const words = wrap(say(language, `compare.world-${world}`, {}), room - widthOf(count, 13, true) - 12, 13);
    const middle = y + (words.length - 1) * leading + 14;
    const row = { words, count, share, deal: world.endsWith('deal'), y, middle };
    y = middle + track + 6;
    return row;
  });
}

function Block(props: {
  title: string;
  top: number;
  rows: readonly Row[];
  x: number;
  room: number;
  language: Language;
}): JSX.Element {
  const { title, top, rows, x, room, language } = props;
  const at = (share: number): number => x + 6 + share * (room - 12);
  const last = rows.at(-1)!.middle;
  return (
    <g>
      <text x={px(x)} y={px(top)} font-weight="600">
        {title}
      </text>
      {rows.map((row) => (
        <World row={row} x={x} room={room} at={at} />
      ))}
      <g fill={light.second}>
        {[0, 0.5, 1].map((share) => (
          <text
            x={px(at(share))}
            y={px(last + 24)}
            text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {percent(language, share)}
          </text>
        ))}
      </g>
    </g>
  );
}

/** Its name and count, and under them its dot on the line; hollow without a deal, so that no colour is needed. */
function World(props: { row: Row; x: number; room: number; at: (share: number) => number }): JSX.Element {
  const { row, x, room, at } = props;
  return (
    <g>
      <Lines of={row.words} x={x} y={row.y} />
      <text x={px(x + room)} y={px(row.y)} text-anchor="end" font-weight="600">
        {row.count}
      </text>
      <path d={`M${px(at(0))} ${px(row.middle)}H${px(at(1))}`} stroke={light.second} />
      {[0, 0.5, 1].map((share) => (
        <path d={`M${px(at(share))} ${px(row.middle - 4)}v8`} stroke={light.second} />
      ))}
      <circle
        cx={px(at(row.share))}
        cy={px(row.middle)}
        r="5.5"
        fill={row.deal ? light.room : light.paper}
        stroke={light.room}
        stroke-width="2"
      />
    </g>
  );
}

/** "317 of 512 draws"; of one run, whether it holds. */
function countWords(share: number, draws: number, language: Language): string {
  return draws === 0 ? say(language, share >= 0.5 ? 'assess.yes' : 'assess.no', {}) : drawCount(language, share, draws);
}

function frameWords(shares: FourShares, context: FourContext, language: Language): FrameWords {
  const { id, draws } = context;
  return {
    id: id ?? 'four',
    title:
      draws === 0 ? say(language, 'compare.four-title-one', {}) : say(language, 'compare.four-title', { n: draws }),
    subtitle: [say(language, 'compare.dots-key', {})],
    description: describeFour(shares, context, language),
    language: language.code,
    foot: [],
  };
}
