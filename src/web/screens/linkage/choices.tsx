import type { JSX } from 'preact';
import { named, party } from '../../../words/index.ts';
import { Lever, NumberField } from '../../controls/slider.tsx';
import { Pick } from '../../controls/pick.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { cellNames } from '../cells.ts';
import type { CellName } from '../cells.ts';
import { countScale, scaleOf } from './scales.ts';
import { ScenarioPicker } from './scenario-picker.tsx';

/** What is agreed: the package, the other side's shield, how forces are cut. */
export function Choices({ session }: { session: Session }): JSX.Element {
  const words = session.words.value;
  if (!words) return <div class="panel-part" aria-busy="true" />;
  const { about } = words;
  const [first, second] = about.parties;
  const at = session.package;
  const otherPath = `choices.shield.${second}.interceptors`;
  const top = about.interceptors.at(-1)!;
  const stepX = stepOf(about.limits) ?? 50;
  const changed = (path: string): boolean => session.valueOf(path) !== undefined;
  return (
    <section class="panel-part" aria-labelledby="choices-title">
      <h2 id="choices-title">{t('desk.choices')}</h2>
      <ScenarioPicker session={session} title={about.title} />
      <Lever
        label={t('desk.limit')}
        scale={countScale(about.highestLimit, stepX >= 100 ? 50 : stepX)}
        value={at.warheads}
        standing={bandWords(session, 'warheads', at.warheads)}
        changed={changed('choices.package.warheads')}
        onMove={(value, drag) => session.place(Math.round(value), null, drag)}
        onRest={() => session.settle()}
        onBack={() => session.set('choices.package.warheads', undefined)}
      />
      <Lever
        label={t('desk.interceptors', { party: party(language.value, first).name })}
        scale={countScale(Math.max(top, at.interceptors), stepOf(about.interceptors) ?? 5)}
        value={at.interceptors}
        standing={bandWords(session, 'interceptors', at.interceptors)}
        changed={changed('choices.package.interceptors')}
        onMove={(value, drag) => session.place(null, Math.round(value), drag)}
        onRest={() => session.settle()}
        onBack={() => session.set('choices.package.interceptors', undefined)}
      />
      <Lever
        label={t('desk.interceptors', { party: party(language.value, second).name })}
        scale={countScale(Math.max(top, about.otherShield), stepOf(about.interceptors) ?? 5)}
        value={Number(session.valueOf(otherPath) ?? about.otherShield)}
        changed={changed(otherPath)}
        onMove={(value, drag) => session.set(otherPath, Math.round(value), drag)}
        onRest={() => session.settle()}
        onBack={() => session.set(otherPath, undefined)}
      />
      <Pick
        label={t('desk.cuts')}
        value={(session.valueOf('choices.cuts') as 'download' | undefined) ?? words.cuts.run}
        options={(['proportional', 'download'] as const).map((value) => ({ value, words: t(`desk.cuts-${value}`) }))}
        onPick={(value) => session.set('choices.cuts', value === words.cuts.own ? undefined : value)}
      />
      <button type="button" class="key" onClick={() => session.reset('choices')}>
        {t('desk.reset-choices')}
      </button>
    </section>
  );
}

/** What is asked of a package: enough arriving warheads, and a shield that stops the small attack. */
export function Criteria({ session }: { session: Session }): JSX.Element | null {
  const words = session.words.value;
  if (!words) return null;
  const { presets } = words.about;
  const { retaliation, shield } = words.about.criteria;
  const set = (path: string, own: number): number => Number(session.valueOf(path) ?? own);
  const enough = set('criteria.retaliation.warheads', lowOf(retaliation.warheads));
  const attack = 'criteria.shield.attack';
  const chance = scaleOf('chance', 1);
  const cell = cellOf(session);
  return (
    <section class="panel-part" aria-labelledby="criteria-title">
      <h2 id="criteria-title">{t('desk.criteria')}</h2>
      <div class="ask">
        <span>{t('desk.arrive')}</span>
        <NumberField
          label={t('desk.arrive-label')}
          scale={countScale(5000, 1)}
          value={enough}
          onEnter={(value) => session.set('criteria.retaliation.warheads', Math.round(value))}
        />
        <span>{t('desk.arrive-with')}</span>
        <NumberField
          label={t('desk.confidence-label')}
          scale={chance}
          value={set('criteria.retaliation.confidence', lowOf(retaliation.confidence))}
          onEnter={(value) => session.set('criteria.retaliation.confidence', value)}
        />
      </div>
      {presets.length === 0 ? null : (
        <Pick
          label={t('desk.presets')}
          value={String(enough)}
          options={presets.map((preset) => ({ value: String(preset), words: String(preset) }))}
          onPick={(value) => session.set('criteria.retaliation.warheads', Number(value))}
        />
      )}
      <Pick<CellName>
        label={t('desk.cell')}
        value={cell}
        options={cellNames.map((name) => ({ value: name, words: t(`cell.${name}`) }))}
        onPick={(value) => session.set('criteria.retaliation.cell', value)}
      />
      <p class="standing">{t(`explain.${cell}`)}</p>
      <h3>{t('desk.must-stop')}</h3>
      <div class="ask">
        <NumberField
          label={t('desk.missiles')}
          scale={countScale(1000, 1)}
          value={set(`${attack}.missiles`, shield.missiles)}
          onEnter={(value) => session.set(`${attack}.missiles`, Math.round(value))}
        />
        <span>{t('desk.missiles-of')}</span>
        <NumberField
          label={t('desk.warheads-per-missile')}
          scale={countScale(20, 1)}
          value={set(`${attack}.warheadsPerMissile`, shield.warheadsPerMissile)}
          onEnter={(value) => session.set(`${attack}.warheadsPerMissile`, Math.round(value))}
        />
        <span>{t('desk.warheads-each')}</span>
        <NumberField
          label={t('desk.decoys')}
          scale={{ ...countScale(50, 1), places: 1 }}
          value={set(`${attack}.decoysPerWarhead`, shield.decoysPerWarhead)}
          onEnter={(value) => session.set(`${attack}.decoysPerWarhead`, value)}
        />
        <span>{t('desk.decoys-each')}</span>
        <NumberField
          label={t('desk.shield-confidence')}
          scale={chance}
          value={set('criteria.shield.confidence', lowOf(shield.confidence))}
          onEnter={(value) => session.set('criteria.shield.confidence', value)}
        />
      </div>
      <button type="button" class="key" onClick={() => session.reset('criteria')}>
        {t('desk.reset-criteria')}
      </button>
    </section>
  );
}

export function cellOf(session: Session): CellName {
  const set = session.valueOf('criteria.retaliation.cell') as CellName | undefined;
  return set ?? session.words.value?.about.cell ?? 'day/ride-out';
}

function lowOf(extent: number | readonly [number, number]): number {
  return typeof extent === 'number' ? extent : extent[0];
}

function stepOf(axis: readonly number[] | undefined): number | null {
  return axis === undefined || axis.length < 2 ? null : axis[1]! - axis[0]!;
}

/** Where a number stands among the scenario's points: "between SORT, 2002 and START II, 1993". */
function bandWords(session: Session, axis: 'warheads' | 'interceptors', value: number): string {
  const points = session.words.value?.about.points ?? [];
  const ends = points
    .flatMap((point) => {
      const extent = point[axis];
      if (extent === null) return [];
      const [low, high] = typeof extent === 'number' ? [extent, extent] : extent;
      return [{ name: named(language.value, point.name), low, high }];
    })
    .filter(({ high }) => high > 0)
    .sort((a, b) => a.high - b.high);
  const inside = ends.filter(
    ({ low, high }) => low <= value && value <= high && (axis === 'warheads' || high === value),
  );
  if (inside.length > 0) return t('desk.band-as', { name: inside.map(({ name }) => name.split(',')[0]).join(', ') });
  const below = ends.findLast(({ high }) => high < value);
  const above = ends.find(({ low, high }) => (axis === 'warheads' ? low : high) > value);
  if (below && above) return t('desk.band-between', { low: below.name, high: above.name });
  if (below) return t('desk.band-above', { name: below.name });
  return above ? t('desk.band-below', { name: above.name }) : '';
}
