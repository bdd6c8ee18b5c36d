import type { JSX } from 'preact';
import { named, whole } from '../../../words/index.ts';
import { Pick } from '../../controls/pick.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';

/** Rival beliefs as tabs: whole layers, never blended, each with the limit at which its room closes at the medians. */
export function Rivals({ session }: { session: Session }): JSX.Element | null {
  const chart = session.chart.value;
  const names = Object.entries(chart?.words.about.alternatives ?? {});
  if (!chart || names.length === 0) return null;
  const { alternatives, cell } = chart.result;
  const closing = (name: string): string | undefined => {
    const found = alternatives.find((one) => one.name === name);
    if (!found) return undefined;
    const limit = found.closesAt[cell];
    return limit === null ? t('desk.rival-never') : t('desk.rival-from', { limit: whole(language.value, limit) });
  };
  const of = (value: string, words: string) => {
    const more = value === '' ? undefined : closing(value);
    return { value, words, ...(more !== undefined && { more }) };
  };
  return (
    <div class="rivals">
      <Pick
        label={t('desk.rivals')}
        hideLabel
        value={session.state.value.changed.alternative ?? ''}
        options={[
          of('', t('desk.rival-none')),
          ...names.map(([name, title]) => of(name, named(language.value, title))),
        ]}
        onPick={(name) => session.choose(name === '' ? null : name)}
      />
    </div>
  );
}
