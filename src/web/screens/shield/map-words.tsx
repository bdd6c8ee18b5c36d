import type { JSX } from 'preact';
import type { CitedNumber, ReachCaution, ReachQuestion } from '../../../model/shield/index.ts';
import { capital, decimal, inBoth, reachCases, reachCautionSentences, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import type { ReachDrawn, ReachNumber, ReachShelf, RegionDepths } from '../../engine/reach-record.ts';
import { language, t } from '../../page.ts';

/** The map as a table: a row a region, successive shots in each case. */
export function RegionTable(props: {
  readonly kind: ReachQuestion['kind'];
  readonly regions: readonly RegionDepths[];
  readonly shelf: ReachShelf;
}): JSX.Element {
  const { kind, regions, shelf } = props;
  const nameOf = (id: string): string => inBoth(language.value, shelf.regions.find((one) => one.id === id)!.name);
  return (
    <>
      <DataTable
        caption={t(`shield-screen.regions-${kind}`)}
        columns={[capital(t('reach.region')), ...reachCases.map((one) => capital(t(`reach.case-${one}`)))]}
        rows={regions.map(({ region, depths }) => [
          nameOf(region),
          ...reachCases.map((one) => (depths === null ? '–' : spanWords(depths[one]))),
        ])}
      />
      <p class="standing">{t('reach.regions-note')}</p>
    </>
  );
}

function spanWords([low, high]: readonly [number, number]): string {
  const write = (n: number): string => whole(language.value, n);
  return low === high ? write(low) : t('reach.span', { low: write(low), high: write(high) });
}

export function Cautions({ cautions }: { cautions: readonly ReachCaution[] }): JSX.Element {
  return (
    <ul class="standing">
      {reachCautionSentences(cautions, language.value).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const units: Readonly<Record<ReachNumber, 'speed' | 'seconds' | 'kilometres'>> = {
  burnoutSpeed: 'speed',
  burnSeconds: 'seconds',
  lowestKilometres: 'kilometres',
  highestKilometres: 'kilometres',
  delaySeconds: 'seconds',
  assessmentSeconds: 'seconds',
};

/** Every number of the map with its source; what the reader gave says so. */
export function MapNumbers({ answer }: { answer: ReachDrawn }): JSX.Element {
  const { numbers, asked, boostSeconds } = answer;
  const own: Partial<Record<ReachNumber, readonly [number, number] | null>> = {
    burnoutSpeed: asked.speed,
    delaySeconds: asked.delay,
  };
  const lines = (Object.keys(units) as ReachNumber[]).map((name) => {
    const range = own[name] ?? null;
    const value = range === null ? numberWords(numbers[name]) : rangeWords(...range);
    return inputWords(name, value, range === null ? sourceWords(numbers[name]) : t('reach.source-given'));
  });
  const missile = t('reach.input', {
    ...{ name: t('reach.input-boostSeconds'), value: decimal(language.value, boostSeconds, 0) },
    ...{ unit: t('reach.unit-seconds'), source: t('reach.source-judged') },
  });
  return (
    <details>
      <summary>{t('shield-screen.map-rests')}</summary>
      <ul>
        {[...lines, missile].map((line) => (
          <li key={line}>{capital(line)}</li>
        ))}
      </ul>
    </details>
  );
}

function inputWords(name: ReachNumber, value: string, source: string): string {
  const label = name === 'delaySeconds' ? 'delay' : name;
  return t('reach.input', { name: t(`reach.input-${label}`), value, unit: t(`reach.unit-${units[name]}`), source });
}

function numberWords({ number }: CitedNumber): string {
  if (number === null || number.kind === 'beta') return '–';
  return number.kind === 'certain' ? rangeWords(number.value, number.value) : rangeWords(number.low, number.high);
}

function rangeWords(low: number, high: number): string {
  const write = (n: number): string => decimal(language.value, n, 2);
  return low === high ? write(low) : t('reach.range', { low: write(low), high: write(high) });
}

function sourceWords({ source, tag }: CitedNumber): string {
  return source === 'judged'
    ? t('reach.source-judged')
    : t('reach.source-tagged', { source, tag: t(`shelf.tag-${tag}`) });
}
