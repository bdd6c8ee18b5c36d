import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ChoiceRecord, LineOutcome, PackageResult } from '../../../model/talks/index.ts';
import {
  capital,
  choiceWords,
  crossingSentences,
  decimal,
  detectionWords,
  leastSentences,
  party,
  redLineWords,
  shareWords,
  worthWords,
} from '../../../words/index.ts';
import { sameChoice } from '../../engine/talks-record.ts';
import { speak } from '../../controls/said.ts';
import { language, t } from '../../page.ts';
import { choosePackage, jumpsOf, otherwise } from './shown.ts';
import type { Jump, Shown } from './shown.ts';

/** The chosen package: which red lines it crosses, and where to go from it. */
export function ChosenPackage({ shown }: { shown: Shown }): JSX.Element {
  const { result, pack, at } = shown;
  useSpoken(shown);
  const of = pack ?? result.chosen;
  return (
    <section class="parley-package" aria-labelledby="parley-package">
      <h2 id="parley-package">{t('parley.package')}</h2>
      {at.choice === null ? <p class="standing">{t('parley.package-first')}</p> : null}
      {pack === null ? <p class="notice-words">{t('parley.package-before')}</p> : null}
      {of === null ? null : (
        <>
          <p>
            <strong>{capital(pointWords(of))}.</strong> {crossing(shown, of)}
          </p>
          <Worth shown={shown} of={of} />
          <Seen of={of} />
        </>
      )}
      <Jumps shown={shown} />
    </section>
  );
}

/** Said once the answer about the package chosen is there, not at the first look. */
function useSpoken(shown: Shown): void {
  const { pack } = shown;
  const before = useRef<ChoiceRecord | null>(null);
  useEffect(() => {
    if (pack === null) return;
    if (before.current !== null && !sameChoice(before.current, pack.choice)) speak(crossing(shown, pack));
    before.current = pack.choice;
  }, [pack]);
}

function crossing({ result }: Shown, of: PackageResult): string {
  return crossingSentences({ ...result, chosen: of }, language.value)[0] ?? '';
}

/** "2,200 warheads a side, 100 interceptors"; what a package leaves open is said. */
export function pointWords({ warheads, interceptors, judgedAt: judged }: PackageResult): string {
  if (warheads !== null && interceptors !== null) return t('parley.point', { warheads, interceptors });
  if (warheads !== null) return t('parley.point-open-shield', { warheads, judged });
  return interceptors === null ? t('parley.point-open', { judged }) : t('parley.point-open-limit', { interceptors });
}

function Worth({ shown: { result }, of }: { shown: Shown; of: PackageResult }): JSX.Element | null {
  const list = worthWords(result, of.values, language.value);
  if (list === '') return null;
  return <p>{t('parley.value', { list, today: worthWords(result, result.noAgreement.values, language.value) })}</p>;
}

/** Whether cheating would be seen in time under it, where a red line or a want asks. */
function Seen({ of }: { of: PackageResult }): JSX.Element | null {
  const list = detectionWords(of, language.value);
  if (list === '') return null;
  return (
    <p>
      {t('talks.seen-package', { list })} {t('talks.seen-output')}
    </p>
  );
}

function Jumps({ shown }: { shown: Shown }): JSX.Element {
  const jumps = jumpsOf(shown.result, shown.choice);
  return (
    <div class="row jumps" role="group" aria-label={t('parley.jumps')}>
      {jumps.map((jump) => (
        <JumpKey key={jumpWords(jump)} shown={shown} jump={jump} />
      ))}
    </div>
  );
}

/** A key that leads where one already is stays in reach, so that no focus is lost. */
function JumpKey({ shown, jump }: { shown: Shown; jump: Jump }): JSX.Element {
  const here = sameChoice(jump.choice, shown.choice);
  return (
    <button
      type="button"
      class="key"
      aria-disabled={here}
      onClick={() => go(shown, jump.choice)}
      title={here ? t('parley.here') : choiceWords(shown.result, jump.choice, language.value)}
    >
      {jumpWords(jump)}
    </button>
  );
}

function go(shown: Shown, to: ChoiceRecord): void {
  const { result, choice } = shown;
  if (sameChoice(choice, to)) return speak(t('parley.here'));
  choosePackage(shown, to);
  speak(
    t('parley.jumped', {
      words: choiceWords(result, to, language.value, { among: otherwise(result, to, choice), short: true }),
    }),
  );
}

function jumpWords({ to }: Jump): string {
  return typeof to === 'string'
    ? t(`parley.jump-${to}`)
    : t('parley.jump-proposal', { who: party(language.value, to.party).name });
}

/** Every red line under the chosen package: kept or crossed, in how many draws, by how much; and what would mend it. */
export function PackageInFull({ shown }: { shown: Shown }): JSX.Element | null {
  const of = shown.pack ?? shown.result.chosen;
  if (of === null) return null;
  return (
    <div>
      <h2 id="parley-in-full">{t('parley.in-full')}</h2>
      {of.lines.length === 0 ? <p>{t('talks.no-lines')}</p> : <LineTable shown={shown} lines={of.lines} />}
      <LeastChanges shown={shown} />
    </div>
  );
}

function LineTable({ shown, lines }: { shown: Shown; lines: readonly LineOutcome[] }): JSX.Element {
  return (
    <div class="table" tabIndex={0} role="region" aria-labelledby="parley-in-full">
      <table class="outcomes">
        <thead>
          <tr>
            {(['line', 'standing', 'share', 'slack'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`parley.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.party} ${line.id}`} class={line.kept ? '' : 'crossed'}>
              <th scope="row">{redLineWords(shown.result, line, language.value)}</th>
              <td>{line.kept ? t('parley.kept') : <strong>{t('parley.crossed')}</strong>}</td>
              <td class="n">{shareWords(line, language.value)}</td>
              <td class="n">{slackWords(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function slackWords({ slack }: LineOutcome): string {
  return slack === null ? t('parley.slack-none') : decimal(language.value, slack, 2);
}

/** The fewest changes that make the chosen package acceptable to each side, each with a key that makes them. */
function LeastChanges({ shown }: { shown: Shown }): JSX.Element {
  const { result, choice } = shown;
  const own = result.leastChanges.filter(({ of, from }) => of === null && sameChoice(from, choice));
  return (
    <ul class="least">
      {own.map((least) => (
        <li key={least.party}>
          {leastSentences({ ...result, leastChanges: [least] }, language.value)[0]}{' '}
          {least.changes === null || least.changes.length === 0 ? null : (
            <button
              type="button"
              class="key"
              onClick={() =>
                go(shown, { ...choice, ...Object.fromEntries(least.changes!.map(({ bracket, to }) => [bracket, to])) })
              }
            >
              {t('parley.make', { n: least.changes.length })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
