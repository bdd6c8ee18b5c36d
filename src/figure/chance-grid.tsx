import type { JSX } from 'preact';
import { decimal, type Language } from '../words/index.ts';
import { light } from './palette.ts';
import { px } from './scales.ts';

/** Lines across a plot at 0, 0.2 … 1, each with its number `gap` pixels left of it. */
export function ChanceGrid(props: {
  readonly language: Language;
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly toY: (chance: number) => number;
}): JSX.Element {
  const { language, left, right, gap, toY } = props;
  return (
    <>
      {[0, 0.2, 0.4, 0.6, 0.8, 1].map((tick) => (
        <>
          <path d={`M${px(left)} ${px(toY(tick))}H${px(right)}`} stroke={light.grid} />
          <text x={px(left - gap)} y={px(toY(tick) + 4.5)} text-anchor="end">
            {decimal(language, tick, 1)}
          </text>
        </>
      ))}
    </>
  );
}
