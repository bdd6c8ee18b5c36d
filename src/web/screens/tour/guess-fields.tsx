import type { JSX } from 'preact';
import { NumberField } from '../../controls/slider.tsx';
import { t } from '../../page.ts';
import { countScale } from '../linkage/scales.ts';
import { keepGuess } from './kept.ts';
import type { Guess } from './kept.ts';
import type { Step } from './steps.ts';

const most = { interceptors: 300, limit: 6000, share: 100 } as const;

/** The guess in numbers, for whoever would rather type. */
export function GuessFields({ step, guess }: { step: Step; guess: Guess | null }): JSX.Element {
  if (step.guess === 'package') return <PackageFields step={step} guess={guess} />;
  const kind = step.guess;
  return (
    <Field
      label={t(`tour.guess-${kind}`)}
      most={most[kind]}
      value={guess?.kind === kind ? guess.n : null}
      onEnter={(n) => keepGuess(step.n, { kind, n: Math.round(n) })}
    />
  );
}

/** Both numbers make a place; the one that is not typed yet stands in the middle. */
function PackageFields({ step, guess }: { step: Step; guess: Guess | null }): JSX.Element {
  const at = guess?.kind === 'package' ? guess : null;
  const place = (warheads: number, interceptors: number): void =>
    keepGuess(step.n, { kind: 'package', warheads: Math.round(warheads), interceptors: Math.round(interceptors) });
  return (
    <>
      <Field
        label={t('tour.guess-limit')}
        most={most.limit}
        value={at?.warheads ?? null}
        onEnter={(n) => place(n, at?.interceptors ?? most.interceptors / 2)}
      />
      <Field
        label={t('tour.guess-interceptors')}
        most={most.interceptors}
        value={at?.interceptors ?? null}
        onEnter={(n) => place(at?.warheads ?? most.limit / 2, n)}
      />
    </>
  );
}

function Field(props: {
  readonly label: string;
  readonly most: number;
  readonly value: number | null;
  readonly onEnter: (n: number) => void;
}): JSX.Element {
  return (
    <div class="ask">
      <span aria-hidden="true">{props.label}</span>
      <NumberField label={props.label} scale={countScale(props.most, 1)} value={props.value} onEnter={props.onEnter} />
    </div>
  );
}
