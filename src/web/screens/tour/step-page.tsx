import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { packageWords } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Chart } from '../../state/told.ts';
import { sameScenario, sameSide } from '../../state/same.ts';
import { contextOf } from '../../view.ts';
import { answerOf, cellLines, comparison } from './answer.ts';
import { AnswerChart, ShareStrip } from './answer-chart.tsx';
import { hideAnswer, showAnswer } from './going.ts';
import { GuessFields } from './guess-fields.tsx';
import { GuessPad } from './guess-pad.tsx';
import { keepGuess, tourKept } from './kept.ts';
import type { Guess } from './kept.ts';
import { Levers } from './levers.tsx';
import { lastStep } from './places.ts';
import { Sources } from './sources.tsx';
import { tourScenario } from './steps.ts';
import type { Step } from './steps.ts';
import { Heading } from './heading.tsx';

interface StepProps {
  readonly session: Session;
  readonly step: Step;
}

/** What was said, the question, the guess; then the run. On a phone the picture stands between question and levers. */
export function StepPage({ session, step }: StepProps): JSX.Element {
  const { guesses, shown } = tourKept.value;
  const guess = guesses[step.n] ?? null;
  const answered = shown.includes(step.n);
  useFocus(answered ? 'answer-title' : 'guess-title');
  return (
    <>
      <Heading>{t('tour.step-title', { n: step.n, all: lastStep, title: t(`tour.${step.n}-title`) })}</Heading>
      <div class="tour-two">
        <div class="tour-asked">
          <h2>{t('tour.said')}</h2>
          <p>{t(`tour.${step.n}-said`)}</p>
          <Sources session={session} keys={step.sources} />
          <h2>{t('tour.question')}</h2>
          <p class="tour-ask">{t(`tour.${step.n}-ask`)}</p>
          {answered ? <Answer session={session} step={step} guess={guess} /> : null}
        </div>
        <Picture session={session} step={step} guess={guess} answered={answered} />
        <div class="tour-rest">
          {answered ? <Onward session={session} step={step} /> : <Asking session={session} step={step} guess={guess} />}
        </div>
      </div>
    </>
  );
}

/** The button that was pressed is gone, so the focus goes to what came instead. */
function useFocus(id: string): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    document.getElementById(id)?.focus();
  }, [id]);
}

type Guessed = StepProps & { readonly guess: Guess | null };

function Asking({ session, step, guess }: Guessed): JSX.Element {
  return (
    <section class="tour-guess" aria-labelledby="guess-title">
      <h2 id="guess-title" tabIndex={-1}>
        {t('tour.guess-title')}
      </h2>
      <GuessFields step={step} guess={guess} />
      <div class="tools">
        <button type="button" class={guess ? 'key picked' : 'key'} onClick={() => showAnswer(session, step)}>
          {guess ? t('tour.show') : t('tour.show-without')}
        </button>
      </div>
    </section>
  );
}

function Picture({ session, step, guess, answered }: Guessed & { answered: boolean }): JSX.Element {
  const chart = session.chart.value;
  if (!chart)
    return (
      <p class="first" aria-busy="true">
        {t('desk.first-run')}
      </p>
    );
  if (!answered)
    return (
      <GuessPad
        chart={chart}
        step={step}
        guess={guess}
        onGuess={(next) => keepGuess(step.n, next)}
        onDone={() => showAnswer(session, step)}
      />
    );
  const fresh = isFresh(session, chart);
  return (
    <div class="tour-picture">
      {step.guess === 'share' ? (
        <ShareStrip
          guess={guess?.kind === 'share' ? guess.n : null}
          run={fresh ? answerOf(step, chart.result, contextOf(chart, 'tour'), language.value).n : null}
        />
      ) : null}
      <AnswerChart session={session} chart={chart} step={step} guess={guess} />
    </div>
  );
}

/** The picture is of the numbers as they stand, not of those before. */
export function isFresh(session: Session, chart: Chart): boolean {
  const { scenario, changed } = session.state.value;
  return chart.side === changed && sameScenario(chart.scenario, scenario);
}

function Answer({ session, step, guess }: Guessed): JSX.Element {
  const chart = session.chart.value;
  const ready = chart !== null && isFresh(session, chart);
  return (
    <section class="tour-answer" aria-labelledby="answer-title">
      <h2 id="answer-title" tabIndex={-1}>
        {t('tour.answer')}
      </h2>
      {ready ? <Told step={step} guess={guess} chart={chart} /> : <p aria-busy="true">{t('tour.running')}</p>}
      <RunState session={session} />
    </section>
  );
}

/** What to make of it, and the levers themselves. */
function Onward({ session, step }: StepProps): JSX.Element {
  const { scenario, changed } = session.state.value;
  const moved = !sameSide(changed, step.side) || !sameScenario(scenario, tourScenario);
  return (
    <section class="tour-answer" aria-labelledby="try-title">
      <p>{t(`tour.${step.n}-note`)}</p>
      {step.n === 2 || step.n === 7 ? (
        <p class="tour-judgement">{t('tour.judgement', { words: t(`tour.${step.n}-judgement`) })}</p>
      ) : null}
      <h2 id="try-title">{t('tour.try')}</h2>
      {moved ? <p class="standing">{t('tour.moved')}</p> : null}
      <Levers session={session} step={step} />
      <div class="tools">
        {moved ? (
          <button type="button" class="key" onClick={() => showAnswer(session, step)}>
            {t('tour.as-step')}
          </button>
        ) : null}
        <button type="button" class="key" onClick={() => hideAnswer(step)}>
          {t('tour.again')}
        </button>
      </div>
    </section>
  );
}

/** The run's sentences, the guess beside them; heard once the run is sharp. */
function Told({ step, guess, chart }: { step: Step; guess: Guess | null; chart: Chart }): JSX.Element {
  const { result } = chart;
  const context = contextOf(chart, 'tour');
  const { n, sentences } = answerOf(step, result, context, language.value);
  const compared = comparison(guess, n, result, context, language.value);
  const sharp = chart.stage !== 'rough' && chart.stage !== 'sharper';
  const heard = [compared, ...sentences].join(' ');
  useEffect(() => {
    if (sharp) speak(heard);
  }, [sharp, heard]);
  return (
    <>
      <p class="tour-told">{compared}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {step.n === 4 ? (
        <>
          <p>{t('tour.cells-at', { package: packageWords(context.package, language.value) })}</p>
          <ul>
            {cellLines(result, language.value).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** How far the run is; nothing where it is done. */
export function RunState({ session }: { session: Session }): JSX.Element {
  const chart = session.chart.value;
  const progress = session.progress.value;
  const rough = chart?.stage === 'rough' || chart?.stage === 'sharper';
  return (
    <p class="state standing">
      {rough ? t('desk.rough', { n: chart.result.draws, all: progress?.of ?? 512 }) : ''}
      {progress !== null && progress.done > 0 && progress.done < progress.of ? (
        <progress max={progress.of} value={progress.done} aria-label={t('desk.progress')} />
      ) : null}
    </p>
  );
}
