import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import { say, type Language } from '../words/index.ts';
import { bandFill } from './areas.tsx';
import { bands, light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf } from './text.ts';

const step = 30;

/** The bands in order, with the shares at which they change: a scale, set in the line of the axis title. */
export function BandScale(props: {
  result: LinkageResult;
  language: Language;
  right: number;
  y: number;
  id: string;
}): JSX.Element {
  const { language, right, y, id } = props;
  const one = props.result.draws === 0;
  const shown = shownBands(one);
  const left = right - shown.length * step;
  return (
    <g font-size="13" fill={light.second}>
      <text x={px(left - 10)} y={px(y + 11)} text-anchor="end">
        {say(language, one ? 'axis.one' : 'axis.scale', {})}
      </text>
      {shown.map((band, i) => (
        <rect
          x={px(left + i * step)}
          y={px(y)}
          width={step}
          height="12"
          fill={bandFill(id, band.from)}
          stroke={light.hatch}
          stroke-width=".75"
        />
      ))}
      {one
        ? null
        : shown
            .map((band) => `${Math.round(band.from * 100)}`)
            .map((text, i) => (
              <text x={px(left + i * step)} y={px(y - 4)} text-anchor="middle">
                {text}
              </text>
            ))}
    </g>
  );
}

/** Width of the scale with its words. */
export function bandScaleWidth(result: LinkageResult, language: Language): number {
  const one = result.draws === 0;
  return shownBands(one).length * step + 10 + widthOf(say(language, one ? 'axis.one' : 'axis.scale', {}), 13);
}

function shownBands(one: boolean) {
  return one ? bands.filter((band) => band.from === 0.9) : bands;
}
