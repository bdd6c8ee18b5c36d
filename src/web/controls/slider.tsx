import { useId, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../page.ts';

/** How a number of a lever is written and read: shares in percent, all else as they are. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** what one in the field is worth: 0.01 for a field in percent */
  readonly unit: number;
  /** written behind the field */
  readonly suffix: string;
  /** digits after the point in the field */
  readonly places: number;
}

export interface LeverProps {
  readonly label: string;
  readonly scale: Scale;
  /** in words: where the value stands among known ones, or why moving it does nothing */
  readonly standing?: string;
  readonly children?: ComponentChildren;
  readonly changed: boolean;
  /** back to what the scenario has */
  readonly onBack: () => void;
}

/** A lever with one thumb: label, slider, number field. */
export function Lever(
  props: LeverProps & {
    readonly value: number;
    readonly onMove: (value: number, drag: boolean) => void;
    readonly onRest: () => void;
  },
): JSX.Element {
  const { label, scale, value, onMove, onRest } = props;
  const id = useId();
  const [held, hold] = useState<number | null>(null);
  const shown = held ?? value;
  const move = (next: number, drag: boolean): void => {
    const legal = within(scale, next);
    if (drag) hold(legal);
    onMove(legal, drag);
  };
  return (
    <div class="lever">
      <div class="lever-head">
        <label for={id}>{label}</label>
        <NumberField label={label} scale={scale} value={shown} onEnter={(next) => move(next, false)} />
      </div>
      <input
        id={id}
        type="range"
        min={scale.min}
        max={scale.max}
        step={scale.step}
        value={shown}
        aria-valuetext={written(scale, shown)}
        onInput={(event) => move(Number(event.currentTarget.value), true)}
        onChange={() => {
          hold(null);
          onRest();
        }}
        onBlur={() => hold(null)}
        onKeyDown={(event) => {
          const steps = bigStep(event);
          if (steps !== 0) move(shown + steps * scale.step, false);
        }}
      />
      <LeverFoot {...props} />
    </div>
  );
}

/** A lever with two thumbs: what is known only as a range. */
export function RangeLever(
  props: LeverProps & {
    readonly value: readonly [number, number];
    readonly onMove: (value: readonly [number, number], drag: boolean) => void;
    readonly onRest: () => void;
  },
): JSX.Element {
  const { label, scale, value, onMove, onRest } = props;
  const id = useId();
  const [held, hold] = useState<readonly [number, number] | null>(null);
  const shown = held ?? value;
  const move = (end: 0 | 1, to: number, drag: boolean): void => {
    const legal = within(scale, to);
    const next: readonly [number, number] =
      end === 0 ? [Math.min(legal, shown[1]), shown[1]] : [shown[0], Math.max(legal, shown[0])];
    if (drag) hold(next);
    onMove(next, drag);
  };
  const names = [t('desk.range-low', { label }), t('desk.range-high', { label })] as const;
  const portion = (n: number): string => `${((n - scale.min) / (scale.max - scale.min || 1)) * 100}%`;
  return (
    <div class="lever" role="group" aria-labelledby={id}>
      <div class="lever-head">
        <span id={id}>{label}</span>
        <span class="fields">
          <NumberField
            label={names[0]}
            scale={{ ...scale, suffix: '' }}
            value={shown[0]}
            onEnter={(next) => move(0, next, false)}
          />
          <span aria-hidden="true">–</span>
          <NumberField label={names[1]} scale={scale} value={shown[1]} onEnter={(next) => move(1, next, false)} />
        </span>
      </div>
      <div class="two-thumbs">
        <svg class="span" aria-hidden="true" width="100%" height="4">
          <line x1={portion(shown[0])} x2={portion(shown[1])} y1="2" y2="2" />
        </svg>
        {([0, 1] as const).map((end) => (
          <input
            type="range"
            min={scale.min}
            max={scale.max}
            step={scale.step}
            value={shown[end]}
            aria-label={names[end]}
            aria-valuetext={written(scale, shown[end])}
            onInput={(event) => {
              move(end, Number(event.currentTarget.value), true);
              event.currentTarget.value = String(
                end === 0
                  ? Math.min(Number(event.currentTarget.value), shown[1])
                  : Math.max(Number(event.currentTarget.value), shown[0]),
              );
            }}
            onChange={() => {
              hold(null);
              onRest();
            }}
            onBlur={() => hold(null)}
            onKeyDown={(event) => {
              const steps = bigStep(event);
              if (steps !== 0) move(end, shown[end] + steps * scale.step, false);
            }}
          />
        ))}
      </div>
      <LeverFoot {...props} />
    </div>
  );
}

function LeverFoot({ standing, children, changed, onBack, label }: LeverProps): JSX.Element {
  return (
    <div class="lever-foot">
      {standing === undefined ? null : <span>{standing}</span>}
      {children}
      {changed ? (
        <button type="button" class="link" onClick={onBack} aria-label={t('desk.back-of', { label })}>
          {t('desk.back')}
        </button>
      ) : null}
    </div>
  );
}

/** Any legal value can be typed; what is none stays in the field and is said. */
export function NumberField(props: {
  readonly label: string;
  readonly scale: Scale;
  /** null: nothing was entered yet */
  readonly value: number | null;
  readonly onEnter: (value: number) => void;
}): JSX.Element {
  const { label, scale, value, onEnter } = props;
  const id = useId();
  const [typed, type] = useState<string | null>(null);
  const [wrong, tell] = useState(false);
  const enter = (): void => {
    if (typed === null) return;
    const number = numberIn(typed);
    const next = number === null ? null : number * scale.unit;
    if (next === null || next < scale.min || next > scale.max) {
      tell(true);
      return;
    }
    tell(false);
    type(null);
    if (value === null || Math.abs(next - value) > 1e-12) onEnter(rounded(next));
  };
  return (
    <span class="number">
      <input
        type="text"
        inputMode="decimal"
        size={5}
        aria-label={label}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': id } : {})}
        value={typed ?? (value === null ? '' : plain(scale, value))}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter();
          if (event.key !== 'Escape') return;
          type(null);
          tell(false);
        }}
      />
      {scale.suffix === '' ? null : <span class="suffix">{scale.suffix}</span>}
      {wrong ? (
        <span id={id} class="wrong" role="alert">
          {t('desk.number-wrong', { low: plain(scale, scale.min), high: plain(scale, scale.max) })}
        </span>
      ) : null}
    </span>
  );
}

/** Shift and an arrow go ten steps; an arrow alone is the browser's. */
function bigStep(event: KeyboardEvent): number {
  if (!event.shiftKey) return 0;
  const steps = { ArrowRight: 10, ArrowUp: 10, ArrowLeft: -10, ArrowDown: -10 }[event.key] ?? 0;
  if (steps !== 0) event.preventDefault();
  return steps;
}

function within({ min, max }: Scale, value: number): number {
  return rounded(Math.min(max, Math.max(min, value)));
}

/** Steps of a slider leave 0.15000000000000002 behind. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}

/** Either sign may part the decimals; spaces may part the thousands. */
function numberIn(text: string): number | null {
  const cleaned = text.trim().replace(/[\s\u00a0\u202f%]/g, '');
  const point = /^\d{1,3}(,\d{3})+$/.test(cleaned) ? cleaned.replaceAll(',', '') : cleaned.replace(',', '.');
  return /^\d*\.?\d+$/.test(point) ? Number(point) : null;
}

/** As the field shows it: digits and one point. */
function plain({ unit, places }: Scale, value: number): string {
  return String(Number((value / unit).toFixed(places)));
}

function written(scale: Scale, value: number): string {
  return `${plain(scale, value)}${scale.suffix === '' ? '' : ` ${scale.suffix}`}`;
}
