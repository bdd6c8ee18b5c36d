import type { JSX } from 'preact';
import type { AssessResult, CellAssessment } from '../model/scenario/index.ts';
import { capital, extent, party, say, whole, type Extent, type Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { Frame, frameLines, figureWidth } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';

const margin = 24;
const gap = 20;
const dot = 5.4;
/** under the dots of a row: axis, what reaches the criterion, and the way to the next row */
const under = 72;

interface Row {
  readonly defender: string;
  readonly cells: readonly CellAssessment[];
  /** neighbouring numbers that a column of dots gathers */
  readonly each: number;
  /** pixels from the names of the cells down to their axes */
  readonly height: number;
}

/**
 * What the day's luck does in every cell: twenty dots each, 1 chance in 20, over the warheads that leak, with the
 * criterion as a line. Cells of one defender stand on one scale; luck alone, every number at its median.
 *
 * @source Kay, Kola, Hullman and Munson 2016, quantile dotplots
 */
export function Dots(props: { result: AssessResult; context: FigureContext; language: Language }): JSX.Element {
  const { result, context, language } = props;
  const asked = context.criteria?.retaliation.warheads;
  const width = (figureWidth - 2 * margin - 3 * gap) / 4;
  const columns = Math.floor(width / dot);
  const rows = context.parties.map((defender) => rowOf(result, defender, columns, asked));
  const words = {
    id: 'dots',
    title: say(language, 'report.dots-title', {}),
    subtitle: [subtitle(result, language, asked)],
    description: rows.map((row) => described(row, language)).join(' '),
    foot: [context.sourcesLine],
  };
  const lines = frameLines(words);
  const top = (i: number): number =>
    rows.slice(0, i).reduce((sum, row) => sum + 24 + row.height + under, lines.top + 16);
  return (
    <Frame words={words} lines={lines} bottom={top(rows.length) - 24}>
      {rows.map((row, i) => (
        <g>
          <text x={margin} y={px(top(i))} font-weight="600">
            {rowTitle(row, language)}
          </text>
          {row.cells.map((cell, k) => (
            <Cell
              cell={cell}
              row={row}
              asked={asked}
              colour={i === 0 ? light.firstParty : light.secondParty}
              x={margin + k * (width + gap)}
              y={top(i) + 24}
              width={width}
              language={language}
            />
          ))}
        </g>
      ))}
    </Frame>
  );
}

function rowOf(result: AssessResult, defender: string, columns: number, asked: Extent | undefined): Row {
  const cells = result.cells.filter((cell) => cell.defender === defender);
  const most = Math.max(...cells.flatMap(({ leakingQuantiles }) => leakingQuantiles), highest(asked) ?? 0);
  const each = Math.max(1, Math.ceil((most + 1) / columns));
  const tallest = Math.max(...cells.map((cell) => stacked(cell, each).tallest));
  return { defender, cells, each, height: 26 + Math.max(6, tallest) * dot };
}

/** Dots in columns, by column and height, in the order of the quantiles. */
function stacked({ leakingQuantiles }: CellAssessment, each: number) {
  const stacks = new Map<number, number>();
  const places = leakingQuantiles.map((warheads) => {
    const column = Math.floor(warheads / each);
    const height = stacks.get(column) ?? 0;
    stacks.set(column, height + 1);
    return { column, height };
  });
  return { places, tallest: Math.max(...stacks.values()) };
}

function highest(asked: Extent | undefined): number | null {
  return asked === undefined ? null : typeof asked === 'number' ? asked : asked[1];
}

function subtitle(result: AssessResult, language: Language, asked: Extent | undefined): string {
  const medians = result.draws === 0 ? '' : say(language, 'engage.medians', {});
  const line = asked === undefined ? [] : [say(language, 'report.dots-line', { warheads: extent(language, asked) })];
  return [say(language, 'engage.dots', { medians }), ...line].join(' ');
}

function rowTitle({ defender, each }: Row, language: Language): string {
  const who = capital(say(language, 'report.dots-who', { owner: party(language, defender).owner }));
  return each === 1 ? who : `${who}. ${say(language, 'engage.bins', { n: each })}`;
}

function described(row: Row, language: Language): string {
  const cells = row.cells.map((cell) => {
    const { leakingQuantiles: all } = cell;
    return say(language, 'report.dots-describe', {
      cell: nameOf(cell, language),
      low: all[0] as number,
      high: all[all.length - 1] as number,
      middle: all[all.length / 2] as number,
    });
  });
  const who = capital(say(language, 'report.dots-who', { owner: party(language, row.defender).owner }));
  return `${who}. ${cells.join(' ')}`;
}

function nameOf({ posture, doctrine }: CellAssessment, language: Language): string {
  return capital(say(language, `cell.${posture}/${doctrine}`, {}));
}

function Cell(props: {
  cell: CellAssessment;
  row: Row;
  asked: Extent | undefined;
  colour: string;
  x: number;
  y: number;
  width: number;
  language: Language;
}): JSX.Element {
  const { cell, row, asked, colour, x, y, width, language } = props;
  const base = y + row.height;
  const across = (column: number): number => x + (column + 0.5) * dot;
  const at = (warheads: number): number => across(Math.floor(warheads / row.each));
  const last = Math.floor(width / dot) * row.each;
  const tick = roundBelow(last - row.each);
  return (
    <g font-size="13">
      <text x={px(x)} y={px(y)}>
        {nameOf(cell, language)}
      </text>
      <Asked asked={asked} at={at} top={y + 10} base={base} />
      {stacked(cell, row.each).places.map(({ column, height }) => (
        <circle cx={px(across(column))} cy={px(base - 3 - dot * (height + 0.5))} r="2.5" fill={colour} />
      ))}
      <path d={`M${px(x)} ${px(base)}h${px(width)}`} stroke={light.second} />
      <text x={px(x)} y={px(base + 16)} fill={light.second}>
        0
      </text>
      <text x={px(at(tick))} y={px(base + 16)} text-anchor="middle" fill={light.second}>
        {whole(language, tick)}
      </text>
      <text x={px(x)} y={px(base + 34)}>
        {reach(cell, asked, language)}
      </text>
    </g>
  );
}

/** A number, or a range of it as a band. */
function Asked(props: {
  asked: Extent | undefined;
  at: (warheads: number) => number;
  top: number;
  base: number;
}): JSX.Element | null {
  const { asked, at, top, base } = props;
  if (asked === undefined) return null;
  if (typeof asked === 'number') return <path d={`M${px(at(asked))} ${px(top)}V${px(base)}`} stroke={light.ink} />;
  const [low, high] = asked;
  return <rect x={px(at(low))} y={px(top)} width={px(at(high) - at(low))} height={px(base - top)} fill={light.grid} />;
}

function reach({ leakingQuantiles }: CellAssessment, asked: Extent | undefined, language: Language): string {
  if (typeof asked !== 'number') return '';
  const k = leakingQuantiles.filter((warheads) => warheads >= asked).length;
  return say(language, 'report.dots-reach', { k, n: asked });
}

/** 1, 2 or 5 times a power of ten, at most n. */
function roundBelow(n: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, n)));
  return power * ([5, 2, 1].find((step) => step * power <= n) ?? 1);
}
