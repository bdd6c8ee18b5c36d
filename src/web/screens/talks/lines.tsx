import type { JSX } from 'preact';
import type { ChoiceRecord, RedLineResult } from '../../../model/talks/index.ts';
import { choiceWords, redLineHead, redLineSentences } from '../../../words/index.ts';
import { apart } from '../../engine/talks-record.ts';
import { language, t } from '../../page.ts';
import { choosePackage, otherwise } from './shown.ts';
import type { Shown } from './shown.ts';

/** As many packages of a price as are laid out to choose from. */
const fewPackages = 3;

/** Whose red line, its test, and its price: what opens if it moves alone. */
export function RedLines({ shown }: { shown: Shown }): JSX.Element {
  const { redLines } = shown.result;
  return (
    <section class="parley-lines" aria-labelledby="parley-lines">
      <h2 id="parley-lines">{t('parley.lines')}</h2>
      {redLines.length === 0 ? <p>{t('parley.lines-none')}</p> : null}
      <ul>
        {redLines.map((line) => (
          <Line key={`${line.party} ${line.id}`} shown={shown} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ shown, line }: { shown: Shown; line: RedLineResult }): JSX.Element {
  const outcome = shown.pack?.lines.find(({ party, id }) => party === line.party && id === line.id);
  return (
    <li>
      <h3>
        {redLineHead(line, language.value)}
        {outcome && !outcome.kept ? <span class="tag">{t('parley.crossed-here')}</span> : null}
      </h3>
      <p>{redLineSentences(shown.result, line, language.value).join(' ')}</p>
      <details>
        <summary>{t('parley.test')}</summary>
        <pre lang="en">
          <code>{line.test}</code>
        </pre>
      </details>
      {line.price.packages.length === 0 ? null : <Price shown={shown} line={line} />}
    </li>
  );
}

/** Those that differ least from the package chosen. */
function nearestFirst(packages: readonly ChoiceRecord[], choice: ChoiceRecord): readonly ChoiceRecord[] {
  return packages.toSorted((a, b) => apart(a, choice) - apart(b, choice)).slice(0, fewPackages);
}

/** Packages that a line's moving away would open, as they differ from the one chosen. */
function Price({ shown, line }: { shown: Shown; line: RedLineResult }): JSX.Element {
  const { result, choice } = shown;
  return (
    <div class="price">
      <p>{t('parley.opens')}</p>
      <ul>
        {nearestFirst(line.price.packages, choice).map((to) => {
          const apart = otherwise(result, to, choice);
          const words = choiceWords(result, to, language.value, { among: apart, short: true });
          return (
            <li key={JSON.stringify(to)}>
              {apart.length === 0 ? (
                t('parley.here')
              ) : (
                <button type="button" class="link" onClick={() => choosePackage(shown, to)}>
                  {t('parley.choose-this', { words })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
