import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import {
  csvOf,
  Engage,
  engageSentences,
  engageSvg,
  engageTable,
  engageTitle,
  givenWords,
  pageFrame,
} from '../../../figure/index.ts';
import { engine } from '../../../model/scenario/index.ts';
import { probability, whole } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { Lever } from '../../controls/slider.tsx';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import { countScale } from '../linkage/scales.ts';
import { mostWarheads } from './at.ts';
import { go } from './shown.ts';
import type { Shown } from './shown.ts';
import { PictureTools } from './tools.tsx';

/** A raid against the interceptors of the package: who leaks, as twenty dots. */
export function RaidPanel({ shown }: { shown: Shown }): JSX.Element {
  const { ref, width } = useWidth(356);
  const [table, show] = useState(false);
  const { raid } = shown.answer;
  useSpoken(shown);
  const context = { engine, language: language.value };
  return (
    <section aria-labelledby="raid-title" class="shield-panel">
      <h2 id="raid-title">{t('shield-screen.raid')}</h2>
      <RaidLever shown={shown} />
      <p>{`${engageTitle(raid, language.value)}.`}</p>
      <div ref={ref}>
        <div class="chart">
          <Engage result={raid} context={{ ...context, frame: pageFrame(Math.max(280, width)) }} />
        </div>
      </div>
      <PictureTools
        of={t('shield-screen.raid')}
        name={`${shown.answer.scenario.id}.engage`}
        table={table}
        onTable={() => show(!table)}
        csv={() => csvOf(engageTable(raid))}
        svg={() => engageSvg(raid, context)}
      />
      {table ? (
        <DataTable
          caption={t('shield-screen.raid-table')}
          columns={[t('engage.axis'), t('shield-screen.chance'), t('shield-screen.this-or-more')]}
          rows={raid.distribution.map(({ leakers, chance, orMore }) => [
            whole(language.value, leakers),
            probability(language.value, chance),
            probability(language.value, orMore),
          ])}
        />
      ) : null}
      {engageSentences(raid, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="standing">{givenWords(raid.given, language.value)}.</p>
    </section>
  );
}

function RaidLever({ shown }: { shown: Shown }): JSX.Element {
  const { answer, at } = shown;
  const [from, to] = [1, mostWarheads];
  return (
    <Lever
      label={t('shield-screen.warheads')}
      scale={{ ...countScale(to, 1), min: from }}
      value={at.warheads ?? answer.attack}
      standing={
        at.warheads === null ? t('shield-screen.as-criteria') : t('shield-screen.criteria-have', { n: answer.attack })
      }
      changed={at.warheads !== null}
      onMove={(value) => go(shown, { warheads: Math.round(value) })}
      onRest={() => undefined}
      onBack={() => go(shown, { warheads: null })}
    />
  );
}

/** What another raid does is said once it is known. */
function useSpoken({ answer }: Shown): void {
  const { raid, rough } = answer;
  const before = useRef(raid.warheads);
  useEffect(() => {
    if (rough || before.current === raid.warheads) return;
    before.current = raid.warheads;
    speak(`${engageTitle(raid, language.value)}.`);
  }, [raid.warheads, rough]);
}
