import type { Count } from '../model/document/index.ts';
import { interceptorNumbers } from '../model/shield/index.ts';
import type { CitedNumber, InterceptorKind, Region } from '../model/shield/index.ts';
import type { CitedFigure } from './report.ts';

/** A box is one figure, latitudes and longitudes in degrees: nobody cites its edges one by one. */
export function regionFigures({ boxes, source, tag }: Region): readonly CitedFigure[] {
  return boxes.map(({ south, north, west, east }, index) => ({
    where: boxes.length === 1 ? 'box, degrees' : `box ${index + 1}, degrees`,
    said: `${south}..${north}, ${west}..${east}`,
    source,
    tag,
  }));
}

export function interceptorFigures(kind: InterceptorKind): readonly CitedFigure[] {
  return interceptorNumbers.map((key) => numberFigure(numberNames[key], kind[key]));
}

/** What the numbers of an interceptor are, as a list of figures says it. */
const numberNames: Readonly<Record<(typeof interceptorNumbers)[number], string>> = {
  burnoutSpeed: 'speed at burnout, km/s',
  burnSeconds: 'burn, seconds',
  lowestKilometres: 'lowest intercept, km',
  highestKilometres: 'highest intercept, km',
  delaySeconds: 'delay, seconds',
  assessmentSeconds: 'assessment, seconds',
};

/** A number as a figure. A judgement is told as one and has no source in the bibliography to be read. */
export function numberFigure(where: string, { number, reason, source, tag }: CitedNumber): CitedFigure {
  return { where, said: saidOf(number, reason), source, tag };
}

function saidOf(number: CitedNumber['number'], reason: string | null): Count | string {
  switch (number?.kind) {
    case undefined:
      return { kind: 'unknown', reason: reason ?? 'not found' };
    case 'certain':
      return { kind: 'exact', value: number.value };
    case 'between':
      return { kind: 'between', low: number.low, high: number.high };
    case 'triangular':
      return `${number.low}..${number.mode}..${number.high}`;
    case 'beta':
      return `${number.successes}/${number.trials}`;
  }
}
