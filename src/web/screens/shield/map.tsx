import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX, RefObject } from 'preact';
import { csvOf } from '../../../figure/index.ts';
import { reachMapSvg, reachTable } from '../../../figure/map/index.ts';
import type { ReachContext } from '../../../figure/map/index.ts';
import type { ReachAnswer, ReachAsk, ReachDrawn } from '../../engine/reach-record.ts';
import { engine } from '../../../model/scenario/index.ts';
import { inBoth, reachFoot, reachTitle } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { MapAt, ShieldAt } from './at.ts';
import { MapChoices } from './map-choices.tsx';
import { MapPicture } from './map-picture.tsx';
import { Cautions, MapNumbers, RegionTable } from './map-words.tsx';
import { PictureTools } from './tools.tsx';

interface MapProps {
  readonly session: Session;
  readonly at: ShieldAt;
}

/** Whose missiles it can reach, and what it covers: a flat map of cells, never finer than two degrees here. */
export function MapPanel({ session, at }: MapProps): JSX.Element {
  const section = useRef<HTMLElement>(null);
  const seen = useSeen(section);
  const { raid, map } = session.shield;
  // The raid goes first: it is what the verdict is of.
  const turn = raid.run.value.at !== 'work';
  useEffect(() => {
    if (turn) map.ask(askOf(at.map, seen));
  }, [turn, JSON.stringify(at.map), seen, session.tries.value]);
  const answer = map.answer.value?.answer ?? null;
  return (
    <section ref={section} aria-labelledby="map-title" class="shield-panel">
      <h2 id="map-title">{t('shield-screen.map')}</h2>
      {answer === null ? (
        <p class="first">{t('shield-screen.map-first')}</p>
      ) : (
        <MapChoices session={session} at={at} shelf={answer.shelf} />
      )}
      <MapState session={session} at={at} answer={answer} />
      {answer === null ? null : answer.ok ? <Drawn answer={answer} /> : <Refused missing={answer.missing} />}
    </section>
  );
}

/** Finer cells take seconds: they are worked out once the map is looked at. */
function useSeen(section: RefObject<HTMLElement | null>): boolean {
  const [seen, set] = useState(false);
  useEffect(() => {
    const element = section.current;
    if (!element || seen) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && set(true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return seen;
}

function askOf({ kind, site, area, from, interceptor, speed, delay }: MapAt, fine: boolean): ReachAsk {
  return { kind, site, area: kind === 'reach' ? area : from, interceptor, speed, delay, fine };
}

/** How far the map is, in rows; what is coarse yet, or of choices before, says so. */
function MapState({ session, at, answer }: MapProps & { readonly answer: ReachAnswer | null }): JSX.Element {
  const { map } = session.shield;
  const run = map.run.value;
  const asked = askOf(at.map, true);
  const old = answer !== null && JSON.stringify({ ...answer.asked, fine: true }) !== JSON.stringify(asked);
  return (
    <div class="state">
      {answer?.ok && run.at === 'work' && !old ? (
        <span class="rough">{t('shield-screen.map-coarse', { n: answer.result.cellDegrees })}</span>
      ) : null}
      {old ? <span class="notice-words">{t('shield-screen.map-before')}</span> : null}
      {run.at === 'work' && run.of > 0 ? (
        <>
          <progress max={run.of} value={run.done} aria-label={t('shield-screen.map-progress')} />
          <span>{t('shield-screen.map-rows', { done: run.done, of: run.of })}</span>
          <button type="button" class="key" onClick={() => map.cancel()}>
            {t('desk.stop')}
          </button>
        </>
      ) : null}
      {run.at === 'stopped' || run.at === 'failed' ? (
        <button type="button" class="key" onClick={() => map.ask(askOf(at.map, true))}>
          {t('shield-screen.again')}
        </button>
      ) : null}
    </div>
  );
}

function Drawn({ answer }: { answer: ReachDrawn }): JSX.Element {
  const { result } = answer;
  const [table, show] = useState(false);
  const context = contextOf(answer);
  useSpoken(answer, context);
  return (
    <>
      <MapPicture result={result} context={context} onTable={() => show(!table)} />
      <PictureTools
        of={t('shield-screen.map')}
        name={`${answer.asked.site}.${answer.asked.kind}`}
        table={table}
        onTable={() => show(!table)}
        csv={() => csvOf(reachTable(result))}
        svg={() => reachMapSvg(result, context)}
      />
      {table ? <RegionTable answer={answer} /> : null}
      <Cautions cautions={result.cautions} />
      <MapNumbers answer={answer} />
    </>
  );
}

/** What another map says is said once it is there, not again when it is finer. */
function useSpoken({ asked, result }: ReachDrawn, context: ReachContext): void {
  const key = JSON.stringify({ ...asked, fine: true });
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    speak(`${reachTitle(result, context, language.value)}.`);
  }, [key]);
}

function contextOf({ asked, shelf }: ReachDrawn): ReachContext {
  const region = (id: string) => shelf.regions.find((one) => one.id === id)!;
  const [site, area] = [region(asked.site), region(asked.area)];
  const kind = shelf.interceptors.find(({ id }) => id === asked.interceptor)!;
  return {
    ...{ site: inBoth(language.value, site.name), area: inBoth(language.value, area.name) },
    interceptor: inBoth(language.value, kind.name),
    ...{ siteBoxes: { boxes: site.boxes }, areaBoxes: { boxes: area.boxes } },
    foot: [reachFoot(engine, language.value)],
    language: language.value,
    id: 'reach-map',
  };
}

/** What the library lacks, or what no flight can be like. */
function Refused({ missing }: { missing: readonly string[] }): JSX.Element {
  return (
    <p class="notice-words">
      {missing.length > 0
        ? t('shield-screen.map-missing', { names: missing.join(', ') })
        : t('shield-screen.map-refused')}
    </p>
  );
}
