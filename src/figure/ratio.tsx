import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import { capital, fixed, party, say, type Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { light } from './palette.ts';
import { px, type Plot } from './scales.ts';
import { spread } from './place.ts';

export const ratioHeight = 84;

/** The strip under the chart of a sheet: by limit, whether striking first pays in warheads. */
export function RatioRow(props: {
  result: LinkageResult;
  context: FigureContext;
  language: Language;
  plot: Plot;
  top: number;
}): JSX.Element {
  const { result, context, language, plot, top } = props;
  const height = 46;
  const y0 = top + 26;
  const toY = scaleLinear([0, highest(result)], [y0 + height, y0]);
  const right = plot.x + plot.width;
  const ends = context.parties.map((name) => ({ name, values: medians(result, name) }));
  const labels = spread(
    ends.map(({ values }) => ({ y: toY(lastOf(values) ?? 0) - 9, height: 17 })),
    y0 - 14,
    y0 + height + 12,
  );
  return (
    <g font-size="13">
      <text x="24" y={px(top + 14)} font-size="14" font-weight="600">
        {say(language, 'ratio.title', {})}
      </text>
      <path d={`M${px(plot.x)} ${px(y0 + height)}H${px(right)}`} stroke={light.grid} />
      <path d={`M${px(plot.x)} ${px(toY(1))}H${px(right)}`} stroke={light.second} stroke-dasharray="2 3" />
      <text x={px(plot.x - 8)} y={px(toY(1) + 4.5)} text-anchor="end" fill={light.second}>
        1
      </text>
      {ends.map(({ name, values }, i) => (
        <>
          {values.every((value) => value === null) ? null : (
            <path
              d={pathOf(result, values, plot, toY)}
              fill="none"
              stroke={colourOf(i)}
              stroke-width="2"
              {...(i === 1 ? { 'stroke-dasharray': '7 3' } : {})}
            />
          )}
          <text x={px(right + 10)} y={px((labels[i] as number) + 13)} fill={colourOf(i)} font-weight="600">
            {lineWords(name, values, language)}
          </text>
        </>
      ))}
    </g>
  );
}

/** Colour of a party, by its place. */
export function colourOf(i: number): string {
  return i === 0 ? light.firstParty : light.secondParty;
}

/** Median ratios of a party by limit. */
export function medians(result: LinkageResult, name: string): (number | null)[] {
  return (result.exchangeRatio[name] ?? []).map((q) => q.median);
}

/** Top of the axis of ratios, with some air; never below 1. */
export function highest(result: LinkageResult): number {
  const all = Object.values(result.exchangeRatio).flatMap((values) => values.map((q) => q.median ?? 0));
  return Math.max(1.25, ...all) * 1.08;
}

/** The last value, if there is one. */
export function lastOf(values: readonly (number | null)[]): number | null {
  return values[values.length - 1] ?? null;
}

/** A line through the values that exist. */
export function pathOf(
  result: LinkageResult,
  values: readonly (number | null)[],
  plot: Pick<Plot, 'toX'>,
  toY: (n: number) => number,
): string {
  let path = '';
  values.forEach((value, i) => {
    if (value === null) return;
    const broken = i === 0 || values[i - 1] === null;
    path += `${broken ? 'M' : 'L'}${px(plot.toX(result.limits[i] as number))} ${px(toY(value))}`;
  });
  return path;
}

/** "US first: 3.4 to 4.0" */
export function lineWords(name: string, values: readonly (number | null)[], language: Language): string {
  const known = values.filter((value) => value !== null);
  const short = capital(party(language, name).short);
  if (known.length === 0) return say(language, 'ratio.none', { party: short });
  const [low, high] = [Math.min(...known), Math.max(...known)].map((n) => fixed(language, n, 1)) as [string, string];
  return low === high
    ? say(language, 'ratio.flat', { party: short, low })
    : say(language, 'ratio.line', { party: short, low, high });
}
