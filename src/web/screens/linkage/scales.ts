import type { InputKind } from '../../../words/index.ts';
import type { Scale } from '../../controls/slider.tsx';

/** A share is moved in percent, a chance from 0 to 1, a count as far as makes sense. */
export function scaleOf(kind: InputKind, most: number): Scale {
  if (kind === 'share') return { min: 0, max: 1, step: 0.01, unit: 0.01, suffix: '%', places: 1 };
  if (kind === 'chance') return { min: 0, max: 1, step: 0.01, unit: 1, suffix: '', places: 3 };
  return { min: 0, max: most, step: most > 20 ? 1 : 0.1, unit: 1, suffix: '', places: 2 };
}

export function countScale(max: number, step: number): Scale {
  return { min: 0, max, step, unit: 1, suffix: '', places: 0 };
}
