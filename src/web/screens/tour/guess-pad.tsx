import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { Axes, pageLayout, plotOf } from '../../../figure/index.ts';
import { party, whole } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import type { Chart } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { guessAt, middleOf, reachOf, stepped } from './guess.ts';
import type { Reach } from './guess.ts';
import { GuessMark } from './guess-mark.tsx';
import type { Guess } from './kept.ts';
import { guessWords, stripGuessAt, StripAxis, stripPlot } from './strip.tsx';
import type { Step } from './steps.ts';

interface PadProps {
  readonly chart: Chart;
  readonly step: Step;
  readonly guess: Guess | null;
  readonly onGuess: (guess: Guess | null) => void;
  /** asks for the answer */
  readonly onDone: () => void;
}

/** A chart with its axes and nothing in it: the guess is placed by mouse, touch or arrows before anything is shown. */
export function GuessPad(props: PadProps): JSX.Element {
  const { chart, step, guess } = props;
  const { ref, width } = useWidth(640);
  const share = step.guess === 'share';
  const context = contextOf(chart, 'guess');
  const layout = pageLayout({ width: Math.max(300, width), plotHeight: width < 560 ? 260 : 360 });
  const plot = share ? null : plotOf(chart.result, context, layout);
  useHeard(guess);
  return (
    <div ref={ref} class="tour-picture">
      {plot === null ? (
        <StripPad {...props} width={layout.width} />
      ) : (
        <>
          <p class="axis-words">{t('axis.interceptors', { party: party(language.value, context.parties[0]).name })}</p>
          <Pad
            {...props}
            width={layout.width}
            height={plot.height + 44}
            at={(x, y, reach) => guessAt(step.guess, plot, x, y + plot.y - 14, reach)}
          >
            <svg
              viewBox={`0 ${plot.y - 14} ${layout.width} ${plot.height + 44}`}
              width={layout.width}
              height={plot.height + 44}
              aria-hidden="true"
              focusable="false"
            >
              <g font-family="inherit">
                <Axes
                  result={chart.result}
                  plot={plot}
                  write={(n) => whole(language.value, n)}
                  gap={19}
                  ticks={layout.narrow ? 4 : 7}
                  apart={52}
                />
              </g>
              <GuessMark plot={plot} guess={guess} step={step} />
            </svg>
          </Pad>
          <p class="axis-words end">{t('axis.warheads')}</p>
        </>
      )}
      <p class="standing">{t('tour.guess-hint')}</p>
    </div>
  );
}

function StripPad(props: PadProps & { width: number }): JSX.Element {
  const { guess, width } = props;
  const strip = stripPlot(width);
  return (
    <>
      <p class="axis-words">{t('tour.axis-share')}</p>
      <Pad {...props} height={96} at={(x) => stripGuessAt(strip, x)}>
        <svg width={width} height="96" aria-hidden="true" focusable="false">
          <StripAxis strip={strip} guess={guess?.kind === 'share' ? guess.n : null} run={null} />
        </svg>
      </Pad>
    </>
  );
}

/** What takes the pointer and the keys, around whatever is drawn. */
function Pad(
  props: PadProps & {
    readonly width: number;
    readonly height: number;
    readonly at: (x: number, y: number, reach: Reach) => Guess | null;
    readonly children: JSX.Element;
  },
): JSX.Element {
  const { chart, guess, onGuess } = props;
  const held = useRef(false);
  const reach = reachOf(chart.result);
  const take = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    // on a projector the page is enlarged, and its pixels are not the pointer's
    const enlarged = box.width / (event.currentTarget.offsetWidth || box.width);
    const next = props.at((event.clientX - box.left) / enlarged, (event.clientY - box.top) / enlarged, reach);
    if (next) onGuess(next);
  };
  return (
    <div
      class="chart with-cursor tour-pad"
      tabIndex={0}
      role="application"
      aria-roledescription={t('tour.guess-role')}
      aria-label={`${t('tour.guess-keys')} ${guess ? t('tour.guess-is', { guess: guessWords(guess) }) : t('tour.no-guess')}`}
      onKeyDown={(event) => onKey(event, props, reach)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        take(event);
      }}
      onPointerMove={(event) => {
        if (held.current) take(event);
      }}
      onPointerUp={() => (held.current = false)}
      onPointerCancel={() => (held.current = false)}
    >
      {props.children}
    </div>
  );
}

function onKey(event: KeyboardEvent, { step, guess, onGuess, onDone }: PadProps, reach: Reach): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const far = event.shiftKey ? 5 : 1;
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-far, 0],
    ArrowRight: [far, 0],
    ArrowUp: [0, far],
    ArrowDown: [0, -far],
  };
  const arrow = arrows[event.key];
  if (arrow) onGuess(guess ? stepped(guess, ...arrow, reach) : middleOf(step.guess, reach));
  else if (event.key === 'Enter' && guess) onDone();
  else if (event.key === 'Escape') onGuess(null);
  else return;
  event.preventDefault();
}

/** A guess that moved is said, not the one that was there. */
function useHeard(guess: Guess | null): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else if (guess) speak(t('tour.guess-is', { guess: guessWords(guess) }));
  }, [guess]);
}
