import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import { light } from './palette.ts';
import { interceptorTicks, limitTicks, px, type Plot } from './scales.ts';

/** Grid, ticks and their numbers; grey where no limit was computed. */
export function Axes(props: {
  result: LinkageResult;
  plot: Plot;
  write: (n: number) => string;
  gap: number;
  ticks: number;
  /** fewest pixels between two limits */
  apart?: number;
}): JSX.Element {
  const { result, plot, write } = props;
  const [left, right, bottom] = [px(plot.x), px(plot.x + plot.width), px(plot.y + plot.height)];
  const first = plot.toX(result.limits[0] as number);
  return (
    <g font-size="13" fill={light.second}>
      <rect x={left} y={px(plot.y)} width={px(first - plot.x)} height={px(plot.height)} fill={light.panel} />
      {interceptorTicks(plot, props.gap).map((tick) => (
        <>
          <path d={`M${left} ${px(plot.toY(tick))}H${right}`} stroke={light.grid} />
          <text x={left - 8} y={px(plot.toY(tick) + 4.5)} text-anchor="end">
            {write(tick)}
          </text>
        </>
      ))}
      {limitTicks(plot, props.ticks, props.apart).map((tick) => (
        <>
          <path d={`M${px(plot.toX(tick))} ${bottom}v6`} stroke={light.second} />
          <text x={px(plot.toX(tick))} y={bottom + 21} text-anchor="middle">
            {write(tick)}
          </text>
        </>
      ))}
      <path d={`M${left} ${px(plot.y)}V${bottom}H${right}`} fill="none" stroke={light.second} />
    </g>
  );
}
