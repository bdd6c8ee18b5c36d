import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { Linkage, pageLayout, SmallCell } from '../../figure/index.ts';
import type { FigureContext } from '../../figure/index.ts';
import type { LinkageResult } from '../../model/scenario/index.ts';
import { labelSentences, mattering, turning, verdict } from '../../words/index.ts';
import { hashHere, linkHere } from '../address.ts';
import { commandOf } from '../export/command.ts';
import { language, t } from '../page.ts';
import type { Session } from '../state/session.ts';
import type { Chart } from '../state/told.ts';
import { contextOf } from '../view.ts';
import { inputsOf } from './inputs.ts';
import type { Footnote } from './inputs.ts';
import { Square } from './square.tsx';

/** Only while it is printed: a second picture costs as much as the first. */
const printing = signal(false);

const width = 690;

/**
 * Two pages: the answer with its picture, then all that it rests on. Drawn when the browser is about to print. Under a
 * screen that prints its own answer (`inputs`), the second page alone.
 */
export function Brief(props: { readonly session: Session; readonly inputs?: true }): JSX.Element | null {
  const { session, inputs = false } = props;
  useEffect(() => {
    const begin = (): void => void (printing.value = true);
    const end = (): void => void (printing.value = false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const chart = session.chart.value;
  if (!printing.value || !chart) return null;
  const context = contextOf(chart, 'brief');
  return (
    <article class={inputs ? 'brief of-inputs' : 'brief'}>
      {inputs ? null : <First chart={chart} context={context} />}
      <Second session={session} chart={chart} context={context} cells={!inputs} />
    </article>
  );
}

interface Page {
  readonly chart: Chart;
  readonly context: FigureContext;
}

function First({ chart, context }: Page): JSX.Element {
  const { result } = chart;
  const [first, ...rest] = verdict(result, context, language.value).sentences;
  const moving = mattering(result, language.value).slice(0, 3);
  return (
    <section class="sheet">
      <h1>{first}</h1>
      <div class="chart">
        <Linkage
          result={result}
          context={context}
          layout={pageLayout({ width, plotHeight: language.value.code === 'ru' ? 170 : 210 })}
        />
      </div>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{t('desk.would-change')}</h2>
      {turning(result, context, language.value)
        .slice(0, 3)
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      {moving.length === 0 ? null : (
        <p>
          {t('desk.brief-moves')} {moving.map(({ phrase, effect }) => `${phrase} ${effect}`).join('; ')}.
        </p>
      )}
    </section>
  );
}

function Second({ session, chart, context, cells }: Page & { session: Session; cells: boolean }): JSX.Element {
  const { result } = chart;
  const { notValidated } = verdict(result, context, language.value);
  const inputs = inputsOf(chart);
  const link = linkHere(session);
  const hash = hashHere(session);
  return (
    <section class="sheet">
      {cells ? <Cells result={result} context={context} /> : null}
      <div class="inputs">
        {inputs.parts.map(({ title, rows }) => (
          <Inputs key={title} title={title} rows={rows} />
        ))}
        <p>{inputs.rest}</p>
      </div>
      <Notes notes={inputs.notes} />
      <h2>{t('desk.how-sure')}</h2>
      <p>{[...notValidated, ...labelSentences(result, language.value)].join(' ')}</p>
      <div class="ends">
        <p>
          {t('desk.zip-command')} <code>{commandOf(chart)}</code>
          <br />
          {t('desk.zip-link')} <span class="address">{link}</span>
          {hash === null ? null : (
            <>
              <br />
              {t('desk.brief-hash', { hash })}
            </>
          )}
        </p>
        <Square text={link} label={t('desk.share-address')} />
      </div>
    </section>
  );
}

function Cells({ result, context }: { result: LinkageResult; context: FigureContext }): JSX.Element {
  return (
    <>
      <h2>{t('desk.brief-cells')}</h2>
      <div class="cells of-4 chart">
        {result.cells.map((cell) => (
          <SmallCell
            key={cell}
            result={result}
            context={{ ...context, id: 'brief-small' }}
            cell={cell}
            width={165}
            plotHeight={70}
          />
        ))}
      </div>
    </>
  );
}

function Inputs(props: { title: string; rows: readonly (readonly [string, string, string])[] }): JSX.Element {
  return (
    <table>
      <caption>{props.title}</caption>
      <tbody>
        {props.rows.map(([what, value, note]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              {value}
              {note === '' ? null : <sup>{note}</sup>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notes({ notes }: { notes: readonly Footnote[] }): JSX.Element {
  return (
    <p class="footnotes">
      {notes.map(({ sign, words }) => (
        <span key={sign}>
          <sup>{sign}</sup> {words}{' '}
        </span>
      ))}
    </p>
  );
}
