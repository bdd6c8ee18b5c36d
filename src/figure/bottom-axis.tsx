import type { JSX } from 'preact';
import { light } from './palette.ts';
import { px } from './scales.ts';

/** Ticks with their numbers below a plot, its left and lower edge, and the title at the right. */
export function BottomAxis(props: {
  plot: { readonly x: number; readonly width: number };
  top: number;
  bottom: number;
  x: (n: number) => number;
  ticks: readonly number[];
  write: (n: number) => string;
  title: string;
}): JSX.Element {
  const { plot, top, bottom, x, ticks, write, title } = props;
  const right = plot.x + plot.width;
  return (
    <>
      {ticks.map((tick) => (
        <>
          <path d={`M${px(x(tick))} ${px(bottom)}v6`} stroke={light.second} />
          <text x={px(x(tick))} y={px(bottom + 21)} text-anchor="middle">
            {write(tick)}
          </text>
        </>
      ))}
      <path d={`M${plot.x} ${px(top)}V${px(bottom)}H${right}`} fill="none" stroke={light.second} />
      <text x={right} y={px(bottom + 43)} text-anchor="end" font-size="14" font-weight="600" fill={light.ink}>
        {title}
      </text>
    </>
  );
}
