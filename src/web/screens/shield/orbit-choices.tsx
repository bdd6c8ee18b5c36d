import type { JSX } from 'preact';
import { named } from '../../../words/index.ts';
import { Lever } from '../../controls/slider.tsx';
import type { OrbitAnswer } from '../../engine/orbit-record.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { altitudes, chances, firstOrbit, flyouts } from './at.ts';
import type { OrbitAt, ShieldAt } from './at.ts';
import type { Range } from '../written.ts';
import { go } from './shown.ts';

/** Which constellation, and what is put in place of its numbers. */
export function OrbitChoices(props: {
  readonly session: Session;
  readonly at: ShieldAt;
  readonly answer: OrbitAnswer;
}): JSX.Element {
  const { session, at, answer } = props;
  const { orbit } = at;
  const to = (change: Partial<OrbitAt>): void => go({ session, at }, { orbit: { ...orbit, ...change } });
  const known = answer.presets.some(({ id }) => id === orbit.preset);
  return (
    <>
      <div class="shield-choices">
        <label>
          <span>{t('shield-screen.orbit-preset')}</span>
          <select
            value={orbit.preset}
            onChange={(event) => to({ preset: event.currentTarget.value, altitude: null, flyout: null })}
          >
            {known ? null : <option value={orbit.preset}>{orbit.preset}</option>}
            {answer.presets.map(({ id, name }) => (
              <option key={id} value={id}>
                {t('shield-screen.orbit-choice', { name: named(language.value, name), id })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Levers orbit={orbit} answer={answer} to={to} />
    </>
  );
}

/** Levers of what the preset has a number for; what nobody gives has none to start from. */
function Levers(props: {
  readonly orbit: OrbitAt;
  readonly answer: OrbitAnswer;
  readonly to: (change: Partial<OrbitAt>) => void;
}): JSX.Element {
  const { orbit, answer, to } = props;
  const lowest = answer.intercept === null ? altitudes[0] : Math.max(altitudes[0], Math.floor(answer.intercept) + 10);
  const lever = (name: 'altitude' | 'flyout', own: number | null, [min, max]: Range, step: number) =>
    own === null && orbit[name] === null ? null : (
      <Lever
        label={t(`shield-screen.${name}`)}
        scale={{ min, max, step, unit: 1, suffix: t(`shield-screen.${name}-unit`), places: 0 }}
        value={orbit[name] ?? own!}
        changed={orbit[name] !== null}
        onMove={(value) => to({ [name]: Math.round(value) })}
        onRest={() => undefined}
        onBack={() => to({ [name]: null })}
      />
    );
  return (
    <div class="shield-two">
      {lever('altitude', ownNumber(answer, 'altitudeKilometres'), [lowest, altitudes[1]], 10)}
      {lever('flyout', ownNumber(answer, 'flyoutSeconds'), flyouts, 5)}
      <Lever
        label={t('shield-screen.orbit-chance')}
        scale={{ min: chances[0], max: chances[1], step: 0.01, unit: 1, suffix: '', places: 2 }}
        value={orbit.chance}
        changed={orbit.chance !== firstOrbit.chance}
        onMove={(chance) => to({ chance })}
        onRest={() => undefined}
        onBack={() => to({ chance: firstOrbit.chance })}
      />
    </div>
  );
}

/** Of the preset itself; of a range the middle, where a lever starts from. */
function ownNumber({ preset }: OrbitAnswer, name: 'altitudeKilometres' | 'flyoutSeconds'): number | null {
  const count = preset?.inputs.find((one) => one.name === name)?.count;
  if (count?.kind === 'exact') return count.value;
  return count?.kind === 'between' ? (count.low + count.high) / 2 : null;
}
