import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { PackageResult } from '../../../model/talks/index.ts';
import { bracketsThatMatter, choiceWords, fixed, party, redLinesWords, sharedBrackets } from '../../../words/index.ts';
import { sameChoice } from '../../engine/talks-record.ts';
import { language, t } from '../../page.ts';
import { choosePackage } from './shown.ts';
import type { Shown } from './shown.ts';

/** Rows before all are asked for. */
const fewRows = 12;

/** Packages that cross no red line, or the nearest to that, each a press away. */
export function Packages({ shown }: { shown: Shown }): JSX.Element | null {
  const [all, showAll] = useState(false);
  const { acceptable, nearest } = shown.result;
  const open = acceptable.length > 0;
  const told = open ? acceptable : nearest;
  if (told.length === 0) return null;
  const rows = all ? told : told.slice(0, fewRows);
  return (
    <div class="parley-packages">
      <h2 id="parley-packages">{t(open ? 'parley.packages' : 'parley.packages-nearest')}</h2>
      <p class="standing">{summary(shown, told, rows.length)}</p>
      <Table shown={shown} rows={rows} told={told} />
      {told.length <= fewRows ? null : (
        <button type="button" class="key" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? t('parley.packages-fewer') : t('parley.packages-all', { n: told.length })}
        </button>
      )}
    </div>
  );
}

function summary({ result }: Shown, told: readonly PackageResult[], n: number): string {
  const shared = choiceWords(result, told[0]!.choice, language.value, {
    among: sharedBrackets(result, told),
    short: true,
  });
  const all = Math.max(told.length, result.packages.acceptable);
  return shared === '' ? t('parley.packages-few-plain', { n, all }) : t('parley.packages-few', { n, all, shared });
}

interface TableProps {
  readonly shown: Shown;
  readonly rows: readonly PackageResult[];
  readonly told: readonly PackageResult[];
}

function Table({ shown, rows, told }: TableProps): JSX.Element {
  const { result } = shown;
  const valued = result.parties.filter((name) => told[0]!.values[name] != null);
  const crossing = result.acceptable.length === 0;
  const same = sharedBrackets(result, told);
  const among = bracketsThatMatter(result).filter((name) => !same.includes(name));
  return (
    <div class="table" tabIndex={0} role="region" aria-labelledby="parley-packages">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('parley.column-package')}</th>
            {valued.map((name) => (
              <th key={name} scope="col">
                {t('parley.column-value', { who: party(language.value, name).short })}
              </th>
            ))}
            {crossing ? <th scope="col">{t('parley.column-crosses')}</th> : null}
            <th scope="col">{t('parley.column-choose')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Row key={JSON.stringify(one.choice)} {...{ shown, one, among, valued, crossing }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly shown: Shown;
  readonly one: PackageResult;
  readonly among: readonly string[];
  readonly valued: readonly string[];
  readonly crossing: boolean;
}

function Row({ shown, one, among, valued, crossing }: RowProps): JSX.Element {
  const { result, choice } = shown;
  const words = choiceWords(result, one.choice, language.value, { among, short: true }) || t('parley.as-shared');
  const here = sameChoice(one.choice, choice);
  const crossed = one.lines.filter(({ kept }) => !kept);
  return (
    <tr {...(here ? { 'aria-current': 'true' as const } : {})}>
      <th scope="row">{words}</th>
      {valued.map((name) => (
        <td key={name} class="n">
          {fixed(language.value, one.values[name] ?? 0, 2)}
        </td>
      ))}
      {crossing ? <td class="words">{redLinesWords(result, crossed, language.value)}</td> : null}
      <td>
        {here ? (
          t('parley.chosen')
        ) : (
          <button
            type="button"
            class="key"
            aria-label={t('parley.choose-this', { words })}
            onClick={() => choosePackage(shown, one.choice)}
          >
            {t('parley.choose')}
          </button>
        )}
      </td>
    </tr>
  );
}
