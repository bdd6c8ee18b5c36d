import type { JSX } from 'preact';
import { packageWords } from '../../../words/index.ts';
import { language, t } from '../../page.ts';
import { ofKind } from './answer.ts';
import type { Guess } from './kept.ts';

/** An axis of draws in 100. */
interface Strip {
  readonly left: number;
  readonly right: number;
}

const baseline = 56;

export function stripPlot(width: number): Strip {
  return { left: 16, right: width - 20 };
}

export function stripGuessAt({ left, right }: Strip, x: number): Guess {
  const n = Math.round(((x - left) / (right - left)) * 100);
  return { kind: 'share', n: Math.min(100, Math.max(0, n)) };
}

export function guessWords(guess: Guess): string {
  return guess.kind === 'package' ? packageWords(guess, language.value) : ofKind(guess.kind, guess.n, language.value);
}

/** Nothing to a hundred; the guess above the line, the run below it, each with its words. */
export function StripAxis(props: { strip: Strip; guess: number | null; run: number | null }): JSX.Element {
  const { strip, guess, run } = props;
  const { left, right } = strip;
  const toX = (n: number): number => left + ((right - left) * n) / 100;
  return (
    <g class="strip">
      <path class="axis" d={`M${left} ${baseline}H${right}`} />
      {[0, 25, 50, 75, 100].map((n) => (
        <g key={n}>
          <path class="axis" d={`M${toX(n)} ${baseline - 5}v10`} />
          <text x={toX(n)} y={baseline + 34} text-anchor="middle">
            {n}
          </text>
        </g>
      ))}
      {guess === null ? null : (
        <g class="guess">
          <path class="diamond" d={diamond(toX(guess))} />
          <text x={toX(guess)} y={baseline - 34} text-anchor={anchorOf(guess)}>
            {t('tour.guess-mark', { guess })}
          </text>
        </g>
      )}
      {run === null ? null : (
        <g class="run">
          <circle cx={toX(run)} cy={baseline} r="6" />
          <text x={toX(run)} y={baseline - 14} text-anchor={anchorOf(run)}>
            {t('tour.run-mark', { answer: run })}
          </text>
        </g>
      )}
    </g>
  );
}

function diamond(x: number): string {
  return `M${x} ${baseline - 9}L${x + 9} ${baseline}L${x} ${baseline + 9}L${x - 9} ${baseline}Z`;
}

/** Words at an end of the axis stay on the picture. */
function anchorOf(n: number): 'start' | 'middle' | 'end' {
  if (n < 25) return 'start';
  return n > 75 ? 'end' : 'middle';
}
