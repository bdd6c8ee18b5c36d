import type { JSX } from 'preact';
import { bandWords } from '../../../figure/index.ts';
import type { ConstellationRecord, ConstellationResult } from '../../../model/shield/index.ts';
import { capital, decimal, inBoth, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import type { OrbitAnswer } from '../../engine/orbit-record.ts';
import { language, t } from '../../page.ts';
import { saidWords, tagWords } from '../library/shelf-words.ts';

/** Why there is no number: what nobody gives, or orbits that do not lie above the intercept. */
export function Lacking({ answer }: { answer: OrbitAnswer }): JSX.Element {
  const { lacks, intercept } = answer;
  if (lacks.length === 0)
    return <p class="notice-words">{t('shield-screen.orbit-below', { height: Math.round(intercept ?? 0) })}</p>;
  const list = lacks.map((name) => t(`orbit-input.${name}`)).join('; ');
  return <p>{t('shield-screen.orbit-lacks', { list })}</p>;
}

/** A row a latitude, a column an inclination; a dash: nothing ever passes in reach. */
export function LatitudeTable({ result: { table } }: { result: ConstellationResult }): JSX.Element {
  const { latitudes, inclinations, needed } = table;
  const degrees = (n: number): string => decimal(language.value, n, 1);
  return (
    <DataTable
      caption={t('shield-screen.orbit-table')}
      columns={[
        capital(t('orbit.latitude')),
        ...inclinations.map((n) => t('orbit.inclined', { inclination: degrees(n) })),
      ]}
      rows={latitudes.map((latitude, j) => [
        degrees(latitude),
        ...inclinations.map((_, i) => cell(needed[i]![j]!.median)),
      ])}
    />
  );
}

function cell(number: number | null): string {
  return number === null ? '–' : whole(language.value, number);
}

/** A row a number of missiles; all rise from one region here. */
export function SalvoTable({ result }: { result: ConstellationResult }): JSX.Element {
  return (
    <>
      <DataTable
        caption={t('shield-screen.orbit-salvo')}
        columns={[capital(t('orbit.missiles')), capital(t('orbit.one-region')), capital(t('orbit.one-by-one'))]}
        rows={result.salvo.map(({ missiles, oneRegion, oneByOne }) => [
          whole(language.value, missiles),
          bandWords(oneRegion, language.value),
          bandWords(oneByOne, language.value),
        ])}
      />
      <p class="standing">{t('orbit.salvo-why')}</p>
    </>
  );
}

/** Told wherever the preset is shown: nothing of it is smoothed over. */
export function Conflicts({ preset }: { preset: ConstellationRecord }): JSX.Element | null {
  if (preset.conflicts.length === 0) return null;
  return (
    <>
      <h3>{t('shield-screen.orbit-conflicts')}</h3>
      <ul>
        {preset.conflicts.map(({ words, source, tag }) => (
          <li key={words.en}>
            {t('shield-screen.orbit-cited', {
              ...{ words: inBoth(language.value, words), source, tag: tagWords(tag, language.value) },
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Printed({ preset }: { preset: ConstellationRecord }): JSX.Element | null {
  if (preset.printed.length === 0) return null;
  return (
    <>
      <h3>{t('shield-screen.orbit-printed')}</h3>
      <ul>
        {preset.printed.map(({ what, where, cited: { count, source, tag } }, i) => (
          <li key={i}>
            {t('shield-screen.orbit-figure', {
              number: saidWords({ said: count, what: { kind: 'text', text: '' } }, language.value),
              ...{ what: t(`orbit.printed-${what}`), where: inBoth(language.value, where) },
              ...{ source: source ?? '', tag: tagWords(tag, language.value) },
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
