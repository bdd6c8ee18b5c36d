import type { JSX } from 'preact';
import { party } from '../../../words/index.ts';
import { Pick } from '../../controls/pick.tsx';
import { Lever } from '../../controls/slider.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { OpenedWords } from '../../engine/protocol.ts';
import { cellNames } from '../cells.ts';
import { cellOf } from '../linkage/choices.tsx';
import { countScale } from '../linkage/scales.ts';
import type { Step } from './steps.ts';

interface Props {
  readonly session: Session;
  readonly words: OpenedWords;
}

/** The levers that a step is about: the same ones as on the linkage screen, and they run the same. */
export function Levers({ session, step }: { session: Session; step: Step }): JSX.Element | null {
  const words = session.words.value ?? session.chart.value?.words;
  if (!words) return null;
  const props = { session, words };
  switch (step.n) {
    case 1:
      return (
        <>
          <Attack {...props} what="missiles" most={20} />
          <Attack {...props} what="decoysPerWarhead" most={5} />
        </>
      );
    case 2:
    case 3:
      return <Interceptors {...props} />;
    case 4:
      return (
        <>
          <Limit {...props} />
          <Cell {...props} />
        </>
      );
    case 5:
      return (
        <>
          <Limit {...props} />
          <Interceptors {...props} />
        </>
      );
    case 6:
      return (
        <>
          <Cuts {...props} />
          <Limit {...props} />
        </>
      );
    case 7:
      return <Beliefs {...props} />;
  }
}

export function Limit({ session, words }: Props): JSX.Element {
  const { warheads } = session.package;
  const path = 'choices.package.warheads';
  return (
    <Lever
      label={t('desk.limit')}
      scale={countScale(words.about.highestLimit, 50)}
      value={warheads}
      changed={session.valueOf(path) !== undefined}
      onMove={(value, drag) => session.place(Math.round(value), null, drag)}
      onRest={() => session.settle()}
      onBack={() => session.set(path, undefined)}
    />
  );
}

export function Interceptors({ session, words }: Props): JSX.Element {
  const { interceptors } = session.package;
  const path = 'choices.package.interceptors';
  const top = session.chart.value?.result.interceptors.at(-1) ?? 300;
  return (
    <Lever
      label={t('desk.interceptors', { party: party(language.value, words.about.parties[0]).short })}
      scale={countScale(Math.max(top, interceptors), 5)}
      value={interceptors}
      changed={session.valueOf(path) !== undefined}
      onMove={(value, drag) => session.place(null, Math.round(value), drag)}
      onRest={() => session.settle()}
      onBack={() => session.set(path, undefined)}
    />
  );
}

function Attack(props: Props & { what: 'missiles' | 'decoysPerWarhead'; most: number }): JSX.Element {
  const { session, words, what, most } = props;
  const path = `criteria.shield.attack.${what}`;
  return (
    <Lever
      label={t(what === 'missiles' ? 'desk.missiles' : 'desk.decoys')}
      scale={countScale(most, 1)}
      value={Number(session.valueOf(path) ?? words.about.criteria.shield[what])}
      changed={session.valueOf(path) !== undefined}
      onMove={(value, drag) => session.set(path, Math.round(value), drag)}
      onRest={() => session.settle()}
      onBack={() => session.set(path, undefined)}
    />
  );
}

function Cell({ session }: Props): JSX.Element {
  return (
    <Pick
      label={t('desk.cell')}
      value={cellOf(session)}
      options={cellNames.map((name) => ({ value: name, words: t(`cell.${name}`) }))}
      onPick={(value) => session.set('criteria.retaliation.cell', value)}
    />
  );
}

export function Cuts({ session, words }: Props): JSX.Element {
  const own = words.cuts.own;
  return (
    <Pick
      label={t('desk.cuts')}
      value={String(session.valueOf('choices.cuts') ?? own)}
      options={(['proportional', 'download'] as const).map((value) => ({ value, words: t(`desk.cuts-${value}`) }))}
      onPick={(value) => session.set('choices.cuts', value === own ? undefined : value)}
    />
  );
}

const beliefs = ['none', 'mobiles-out', 'mobiles-found'] as const;

function Beliefs({ session }: Props): JSX.Element {
  return (
    <Pick<string>
      label={t('tour.beliefs')}
      value={session.state.value.changed.alternative ?? 'none'}
      options={beliefs.map((value) => ({ value, words: t(`tour.belief-${value}`) }))}
      onPick={(value) => session.choose(value === 'none' ? null : value)}
    />
  );
}
