import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { RatioStrip, pageLayout } from '../../../figure/index.ts';
import { labelSentences, turning, verdict } from '../../../words/index.ts';
import { Brief } from '../../brief/later.tsx';
import { Menu } from '../../controls/menu.tsx';
import { BetweenLevers } from '../levers.tsx';
import { useWidth } from '../../controls/width.ts';
import { exportItems, pictureItems } from '../../export/items.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Chart } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { CellsRow } from './cells-row.tsx';
import { ChartPicture } from './chart.tsx';
import { Rivals } from './rivals.tsx';
import { ChartTable } from './table.tsx';
import { TradeoffPicture } from './tradeoff.tsx';
import { WhatWouldChange } from './why.tsx';

/** Which packages leave both an assured retaliation, and does the shield still stop a few missiles? */
export function LinkageScreen({ session }: { session: Session }): JSX.Element {
  const chart = session.chart.value;
  return (
    <>
      <BetweenLevers session={session}>
        {chart ? (
          <Middle session={session} chart={chart} />
        ) : (
          <p class="first" aria-busy="true">
            {t('desk.first-run')}
          </p>
        )}
      </BetweenLevers>
      <Brief session={session} />
    </>
  );
}

function Middle({ session, chart }: { session: Session; chart: Chart }): JSX.Element {
  const [table, show] = useState(false);
  const { picture, scale } = session.state.value.place;
  return (
    <>
      <Verdict session={session} chart={chart} />
      <Rivals session={session} />
      <figure class="picture">
        {picture === 'chart' ? (
          <ChartPicture session={session} chart={chart} onTable={() => show(!table)} />
        ) : (
          <TradeoffPicture session={session} table={table} />
        )}
      </figure>
      <div class="tools" role="group" aria-label={t('desk.picture-tools')}>
        <Switch
          on={picture === 'tradeoff'}
          words={t('desk.tradeoff')}
          onPress={() => session.go({ picture: picture === 'chart' ? 'tradeoff' : 'chart' })}
        />
        {picture === 'chart' ? (
          <Switch
            on={scale === 'linear'}
            words={t('desk.linear')}
            onPress={() => session.go({ scale: scale === 'sqrt' ? 'linear' : 'sqrt' })}
          />
        ) : null}
        <Marks session={session} />
        <Switch on={table} words={t('desk.table')} onPress={() => show(!table)} />
        <Menu label={t('desk.data')} items={exportItems(session)} />
        <Menu label={t('desk.picture')} items={pictureItems(session)} />
      </div>
      {table && picture === 'chart' ? <ChartTable chart={chart} /> : null}
      {picture === 'chart' ? <Ratio chart={chart} /> : null}
      <CellsRow session={session} chart={chart} />
      <WhatWouldChange chart={chart} />
      <HowSure chart={chart} />
    </>
  );
}

/** The package of now as a point that stays, to try others beside it. */
function Marks({ session }: { session: Session }): JSX.Element {
  const { warheads, interceptors } = session.package;
  return (
    <>
      <button type="button" class="key" onClick={() => session.mark(warheads, interceptors)}>
        {t('desk.mark')}
      </button>
      {session.valueOf('choices.points') === undefined ? null : (
        <button type="button" class="key" onClick={() => session.set('choices.points', undefined)}>
          {t('desk.unmark')}
        </button>
      )}
    </>
  );
}

function Switch(props: { on: boolean; words: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class={props.on ? 'key picked' : 'key'} aria-pressed={props.on} onClick={props.onPress}>
      {props.words}
    </button>
  );
}

/** The verdict is a sentence: the package, the usual reason, what would turn it; beside it, how far the run is. */
export function Verdict({ session, chart }: { session: Session; chart: Chart }): JSX.Element {
  const context = contextOf(chart, 'verdict');
  const [first = '', why] = verdict(chart.result, context, language.value).sentences;
  const [turn] = turning(chart.result, context, language.value);
  const old = chart.side !== session.state.value.changed || chart.scenario !== session.state.value.scenario;
  return (
    <header class="verdict">
      <h1>{first}</h1>
      <p>
        {why === undefined ? '' : `${why} `}
        {turn ?? ''}
      </p>
      <p class="state">
        {old ? <span class="notice-words">{t('desk.picture-of-before')}</span> : null}
        <Progress session={session} chart={chart} />
      </p>
    </header>
  );
}

function Ratio({ chart }: { chart: Chart }): JSX.Element {
  const { ref, width } = useWidth(728);
  return (
    <div ref={ref} class="chart">
      <RatioStrip
        result={chart.result}
        context={contextOf(chart, 'ratio')}
        layout={pageLayout({ width: Math.max(320, width), plotHeight: 60 })}
      />
    </div>
  );
}

/** How far the run is; apart, since it is told often and nothing else changes with it. */
function Progress({ session, chart }: { session: Session; chart: Chart }): JSX.Element {
  const progress = session.progress.value;
  const { draws } = chart.result;
  return (
    <>
      {chart.stage === 'rough' || chart.stage === 'sharper' ? (
        <span class="rough">{t('desk.rough', { n: draws, all: progress?.of ?? 512 })}</span>
      ) : null}
      {progress !== null && progress.done > 0 && progress.done < progress.of ? (
        <>
          <progress max={progress.of} value={progress.done} aria-label={t('desk.progress')} />
          <button type="button" class="link" onClick={() => session.cancel()}>
            {t('desk.stop')}
          </button>
        </>
      ) : null}
    </>
  );
}

/** The rest of the verdict; what the answer rests on, how it was checked, and what nobody has checked. */
function HowSure({ chart }: { chart: Chart }): JSX.Element {
  const { sentences, cautions, rests, notValidated } = verdict(chart.result, contextOf(chart, 'sure'), language.value);
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">{t('desk.in-full')}</h2>
      {[...sentences, ...cautions].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{t('desk.how-sure')}</h2>
      {rests === null ? null : <p>{rests}</p>}
      <ul>
        {notValidated.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {labelSentences(chart.result, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
