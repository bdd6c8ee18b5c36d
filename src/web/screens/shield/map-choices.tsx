import type { JSX } from 'preact';
import type { Both } from '../../../model/agreement/index.ts';
import type { CitedNumber, RegionIs } from '../../../model/shield/index.ts';
import { inBoth } from '../../../words/index.ts';
import { Pick } from '../../controls/pick.tsx';
import { RangeLever } from '../../controls/slider.tsx';
import type { ReachShelf } from '../../engine/reach-record.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { delays, speeds } from './at.ts';
import type { MapAt, ShieldAt } from './at.ts';
import type { Range } from '../written.ts';
import { go } from './shown.ts';

interface ChoiceProps {
  readonly session: Session;
  readonly at: ShieldAt;
  readonly shelf: ReachShelf;
}

/** What is mapped: which question, whose interceptors, where, and how fast. */
export function MapChoices({ session, at, shelf }: ChoiceProps): JSX.Element {
  const { map } = at;
  const to = (change: Partial<MapAt>): void => go({ session, at }, { map: { ...map, ...change } });
  const of = (...kinds: readonly RegionIs[]) => shelf.regions.filter((region) => kinds.includes(region.is));
  return (
    <>
      <Pick
        label={t('shield-screen.map-kind')}
        value={map.kind}
        options={(['reach', 'defend'] as const).map((value) => ({ value, words: t(`shield-screen.map-${value}`) }))}
        onPick={(kind) => to({ kind })}
      />
      <div class="shield-choices">
        <Choice label={t('shield-screen.site')} of={of('site')} value={map.site} onPick={(site) => to({ site })} />
        {map.kind === 'reach' ? (
          <Choice
            label={t('shield-screen.area')}
            of={of('homeland', 'ally')}
            value={map.area}
            onPick={(area) => to({ area })}
          />
        ) : (
          <Choice label={t('shield-screen.from')} of={of('state')} value={map.from} onPick={(from) => to({ from })} />
        )}
        <Choice
          label={t('shield-screen.interceptor')}
          of={shelf.interceptors}
          value={map.interceptor}
          onPick={(interceptor) => to({ interceptor, speed: null, delay: null })}
        />
      </div>
      <Ranges map={map} shelf={shelf} to={to} />
    </>
  );
}

function Choice(props: {
  readonly label: string;
  readonly of: readonly { readonly id: string; readonly name: Both }[];
  readonly value: string;
  readonly onPick: (id: string) => void;
}): JSX.Element {
  const { label, of, value, onPick } = props;
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {of.some(({ id }) => id === value) ? null : <option value={value}>{value}</option>}
        {of.map(({ id, name }) => (
          <option key={id} value={id}>
            {inBoth(language.value, name)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Both are known only as ranges, so both have two thumbs; the library's own until they are moved. */
function Ranges(props: {
  readonly map: MapAt;
  readonly shelf: ReachShelf;
  readonly to: (change: Partial<MapAt>) => void;
}): JSX.Element | null {
  const { map, shelf, to } = props;
  const kind = shelf.interceptors.find(({ id }) => id === map.interceptor);
  if (!kind) return null;
  const lever = (name: 'speed' | 'delay', own: Range, [min, max]: Range, step: number, places: number) => (
    <RangeLever
      label={t(`shield-screen.${name}`)}
      scale={{ min, max, step, unit: 1, suffix: t(`shield-screen.${name}-unit`), places }}
      value={map[name] ?? own}
      changed={map[name] !== null}
      onMove={(range) => to({ [name]: range })}
      onRest={() => undefined}
      onBack={() => to({ [name]: null })}
    />
  );
  return (
    <div class="shield-two">
      {lever('speed', rangeOf(kind.burnoutSpeed, speeds), speeds, 0.1, 2)}
      {lever('delay', rangeOf(kind.delaySeconds, delays), delays, 10, 0)}
    </div>
  );
}

/** Ends of what the library knows; where nobody says, those of the lever. */
function rangeOf({ number }: CitedNumber, ends: Range): Range {
  if (number === null || number.kind === 'beta') return ends;
  return number.kind === 'certain' ? [number.value, number.value] : [number.low, number.high];
}
