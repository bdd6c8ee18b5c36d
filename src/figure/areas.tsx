import type { JSX } from 'preact';
import type { CellName } from '../model/exchange/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';
import { sharesOf } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { CasedPath } from './frame.tsx';
import { firstLine } from './labels.ts';
import { roomLine } from './lines.ts';
import { bands, light } from './palette.ts';
import { regionOf, type Grid } from './region.ts';
import { px, type Plot } from './scales.ts';

/** Hatch patterns of the bands below one half. */
export function Hatches(props: { id: string }): JSX.Element {
  return (
    <>
      {bands.map(({ fill, hatch, from }) =>
        hatch === null ? null : (
          <pattern
            id={hatchId(props.id, from)}
            width={hatch}
            height={hatch}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={hatch} height={hatch} fill={fill} />
            <path d={`M0 0V${hatch}`} stroke={light.hatch} stroke-width="1.2" />
          </pattern>
        ),
      )}
    </>
  );
}

export function bandFill(id: string, from: number): string {
  const band = bands.find((one) => one.from === from);
  if (band === undefined) return 'none';
  return band.hatch === null ? band.fill : `url(#${hatchId(id, from)})`;
}

function hatchId(id: string, from: number): string {
  return `${id}-hatch-${Math.round(from * 100)}`;
}

/** Share of draws in which both hold, in bands; with one run, the region where they do. */
export function BothBands(props: { result: LinkageResult; cell: CellName; plot: Plot; id: string }): JSX.Element {
  const { result, cell, plot, id } = props;
  const grid = gridOf(result, sharesOf(result, cell)?.both ?? []);
  const shown = result.draws === 0 ? bands.filter((band) => band.from === 0.9) : bands;
  return (
    <>
      {shown.map(({ from }) => {
        const region = regionOf(grid, from, plot, result.draws);
        if (region.fill === '') return null;
        return (
          <g>
            <path d={region.fill} fill={bandFill(id, from)} fill-rule="evenodd" />
            {region.edge === '' ? null : <path d={region.edge} fill="none" stroke={light.hatch} stroke-width=".75" />}
          </g>
        );
      })}
    </>
  );
}

/** Where retaliation is assured, in half and in nine in ten of the draws: thin lines, so that no shield is not "closed". */
export function AssuredLines(props: { result: LinkageResult; cell: CellName; plot: Plot }): JSX.Element {
  const { result, cell, plot } = props;
  const grid = gridOf(result, sharesOf(result, cell)?.assured ?? []);
  const half = result.draws === 0 ? '' : regionOf(grid, 0.5, plot, result.draws).edge;
  const most = regionOf(grid, 0.9, plot, result.draws).edge;
  return (
    <g fill="none" stroke={light.room} stroke-width="1.5">
      {half === '' ? null : <path d={half} stroke-dasharray="5 3" />}
      {most === '' ? null : <path d={most} />}
    </g>
  );
}

/** Median room of the second party, need, and the first party's own line. */
export function MedianLines(props: {
  result: LinkageResult;
  context: FigureContext;
  cell: CellName;
  plot: Plot;
  scale: number;
}): JSX.Element {
  const { result, context, cell, plot, scale } = props;
  const need = result.need.interceptors.median;
  const own = firstLine({ ...result, cell }, context, plot);
  const bottom = px(plot.y + plot.height);
  return (
    <>
      {own === null ? null : (
        <CasedPath d={`M${px(own.x + 2)} ${px(plot.y)}V${bottom}`} stroke={light.firstParty} width={px(3 * scale)} />
      )}
      <CasedPath
        d={roomLine(result, context.parties[1], cell, plot).path}
        stroke={light.secondParty}
        width={px(3 * scale)}
      />
      {need === null ? null : (
        <CasedPath
          d={`M${px(plot.x)} ${px(plot.toY(need))}H${px(plot.x + plot.width)}`}
          stroke={light.ink}
          width={px(2.5 * scale)}
          dash="11 4 2.5 4"
        />
      )}
    </>
  );
}

function gridOf(result: LinkageResult, shares: Grid['shares']): Grid {
  return { limits: result.limits, interceptors: result.interceptors, shares };
}
