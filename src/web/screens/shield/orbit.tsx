import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import {
  constellationSvg,
  constellationTable,
  csvOf,
  OrbitChart,
  orbitSentences,
  orbitTitle,
  pageFrame,
} from '../../../figure/index.ts';
import type { OrbitContext } from '../../../figure/index.ts';
import { engine } from '../../../model/scenario/index.ts';
import type { ConstellationRecord, ConstellationResult } from '../../../model/shield/index.ts';
import { speak } from '../../controls/said.ts';
import { useWidth } from '../../controls/width.ts';
import type { OrbitAnswer } from '../../engine/orbit-record.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { ShieldAt } from './at.ts';
import { OrbitChoices } from './orbit-choices.tsx';
import { Conflicts, Lacking, LatitudeTable, Printed, SalvoTable } from './orbit-words.tsx';
import { PictureTools } from './tools.tsx';

/** Interceptors in orbit for one or more in reach, by latitude and inclination, with what sources print and contradict. */
export function OrbitPanel({ session, at }: { session: Session; at: ShieldAt }): JSX.Element {
  const { raid, orbit } = session.shield;
  const { preset, altitude, flyout, chance } = at.orbit;
  const turn = raid.run.value.at !== 'work';
  useEffect(() => {
    if (turn) orbit.ask({ preset, altitude, flyout, confidence: chance });
  }, [turn, preset, altitude, flyout, chance, session.tries.value]);
  const answer = orbit.answer.value?.answer ?? null;
  return (
    <section aria-labelledby="orbit-title" class="shield-panel">
      <h2 id="orbit-title">{t('shield-screen.orbit')}</h2>
      {answer === null ? (
        <p class="first">{t('shield-screen.orbit-first')}</p>
      ) : (
        <>
          <OrbitChoices session={session} at={at} answer={answer} />
          <Answered answer={answer} />
        </>
      )}
    </section>
  );
}

function Answered({ answer }: { answer: OrbitAnswer }): JSX.Element {
  const { preset, result } = answer;
  if (preset === null)
    return <p class="notice-words">{t('shield-screen.orbit-missing', { name: answer.asked.preset })}</p>;
  return (
    <>
      {result === null ? <Lacking answer={answer} /> : <Counted answer={answer} preset={preset} result={result} />}
      <Conflicts preset={preset} />
      <Printed preset={preset} />
    </>
  );
}

interface CountedProps {
  readonly answer: OrbitAnswer;
  readonly preset: ConstellationRecord;
  readonly result: ConstellationResult;
}

function Counted({ answer, preset, result }: CountedProps): JSX.Element {
  const { ref, width } = useWidth(728);
  const [table, show] = useState(false);
  const { lacks, own } = answer;
  const context: OrbitContext = { engine, language: language.value, preset, lacks, own, draws: result.draws };
  const title = `${orbitTitle(result, language.value)}.`;
  useSpoken(title, language.value.code);
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <div ref={ref}>
        <div class="chart">
          <OrbitChart result={result} context={{ ...context, frame: pageFrame(Math.max(300, width)) }} />
        </div>
      </div>
      <PictureTools
        of={t('shield-screen.orbit')}
        name={`${preset.id}.constellation`}
        table={table}
        onTable={() => show(!table)}
        csv={() => csvOf(constellationTable(result))}
        svg={() => constellationSvg(result, context)}
      />
      {table ? (
        <>
          <LatitudeTable result={result} />
          <SalvoTable result={result} />
        </>
      ) : null}
      {orbitSentences(result, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** Another finding is said once it is there; the same in another language is not another. */
function useSpoken(title: string, code: string): void {
  const before = useRef({ title, code });
  useEffect(() => {
    if (before.current.code === code && before.current.title !== title) speak(title);
    before.current = { title, code };
  }, [title, code]);
}
