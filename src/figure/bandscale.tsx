import type { JSX } from 'preact';
import type { LinkageResult } from '../model/scenario/index.ts';
import { say, type Language } from '../words/index.ts';
import { bandFill } from './areas.tsx';
import { bands, light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf } from './text.ts';

/** Where the scale of the bands stands: its right end, words before it, or its left end, words behind it. */
export type BandPlace = ({ readonly right: number } | { readonly left: number }) & {
  readonly y: number;
  /** width of a band */
  readonly step: number;
};

/** The bands in order, with the shares at which they change: a scale, set in the line of the axis title. */
export function BandScale(props: {
  result: LinkageResult;
  language: Language;
  place: BandPlace;
  id: string;
}): JSX.Element {
  const { language, place, id } = props;
  const { y, step } = place;
  const one = props.result.draws === 0;
  const shown = shownBands(one);
  const left = 'left' in place ? place.left : place.right - shown.length * step;
  const words = 'left' in place ? { x: px(left + shown.length * step + 10) } : { x: px(left - 10) };
  return (
    <g font-size="13" fill={light.second}>
      <text {...words} y={px(y + 11)} {...('left' in place ? {} : { 'text-anchor': 'end' })}>
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
export function bandScaleWidth(result: LinkageResult, language: Language, step: number): number {
  const one = result.draws === 0;
  return shownBands(one).length * step + 10 + widthOf(say(language, one ? 'axis.one' : 'axis.scale', {}), 13);
}

function shownBands(one: boolean) {
  return one ? bands.filter((band) => band.from === 0.9) : bands;
}
