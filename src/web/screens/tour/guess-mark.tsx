import type { JSX } from 'preact';
import type { Plot } from '../../../figure/index.ts';
import { language, t } from '../../page.ts';
import { packageWords, whole } from '../../../words/index.ts';
import type { Guess } from './kept.ts';
import { roomLimit } from './steps.ts';
import type { Step } from './steps.ts';

/** Pixels of a letter at 13 px, rather too many than too few. */
const letter = 7.4;
const height = 22;

/** The reader's guess on a chart: a mark of its own, dotted with a diamond and a tag, never the package's ring. */
export function GuessMark(props: { plot: Plot; guess: Guess | null; step?: Step }): JSX.Element | null {
  const { plot, guess, step } = props;
  if (guess === null || guess.kind === 'share') return null;
  const { x, y, line } = placeOf(plot, guess, step?.n === 2 ? roomLimit : null);
  const words = t('tour.guess-mark', {
    guess: guess.kind === 'package' ? packageWords(guess, language.value) : whole(language.value, guess.n),
  });
  const width = Math.ceil(words.length * letter) + 10;
  const right = plot.x + plot.width - width;
  const above = y - height - 12;
  const tag = { x: Math.max(plot.x + 2, Math.min(right, x - width / 2)), y: above < plot.y ? y + 12 : above };
  return (
    <g class="guess">
      {line === '' ? null : <path class="line" d={line} />}
      <path class="diamond" d={`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`} />
      <rect class="tag" x={tag.x} y={tag.y} width={width} height={height} rx="3" />
      <text x={tag.x + width / 2} y={tag.y + 15} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}

/** @param at the limit that a height is asked for; null: it is asked for whatever the limit */
function placeOf(
  plot: Plot,
  guess: Exclude<Guess, { kind: 'share' }>,
  at: number | null,
): { readonly x: number; readonly y: number; readonly line: string } {
  if (guess.kind === 'package') return { x: plot.toX(guess.warheads), y: plot.toY(guess.interceptors), line: '' };
  if (guess.kind === 'limit') {
    const x = plot.toX(guess.n);
    return { x, y: plot.y + plot.height * 0.12, line: `M${x} ${plot.y}V${plot.y + plot.height}` };
  }
  const y = plot.toY(guess.n);
  return { x: at === null ? plot.x : plot.toX(at), y, line: `M${plot.x} ${y}H${plot.x + plot.width}` };
}
