import type { JSX } from 'preact';
import { Lever, RangeLever } from '../../controls/slider.tsx';
import type { Scale } from '../../controls/slider.tsx';
import { t } from '../../page.ts';
import type { Range } from '../written.ts';
import { move } from './shown.ts';
import type { Change, Shown } from './shown.ts';

/** A lever of the screen: where it stands, what it changes, and how it goes back to what was there. */
interface Moved {
  readonly shown: Pick<Shown, 'session' | 'at'>;
  /** its label, by which a drag is known */
  readonly label: string;
  readonly scale: Scale;
  readonly standing?: string;
  readonly changed: boolean;
  readonly back: Change;
}

export function OneLever(
  props: Moved & { readonly value: number; readonly to: (value: number) => Change },
): JSX.Element {
  const { shown, to, back, ...rest } = props;
  return (
    <Lever
      {...rest}
      onMove={(value, drag) => move(shown, rest.label, to(value), drag)}
      onRest={() => shown.session.settle()}
      onBack={() => move(shown, rest.label, back)}
    />
  );
}

export function SpanLever(
  props: Moved & { readonly value: Range; readonly to: (value: Range) => Change },
): JSX.Element {
  const { shown, to, back, ...rest } = props;
  return (
    <RangeLever
      {...rest}
      onMove={(value, drag) => move(shown, rest.label, to(value), drag)}
      onRest={() => shown.session.settle()}
      onBack={() => move(shown, rest.label, back)}
    />
  );
}

export function scaleOf(min: number, max: number, unit: 'hours' | 'months' | null = null): Scale {
  return { min, max, step: 1, unit: 1, suffix: unit === null ? '' : t(`inspection-screen.${unit}`), places: 0 };
}
