import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { labels, rowsOf } from '../../../model/validation/index.ts';
import type { Finding, LeftOut, ValidationReport } from '../../../model/validation/index.ts';
import { capital, named } from '../../../words/index.ts';
import { Pick } from '../../controls/pick.tsx';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { CopyButton, FileText } from './parts.tsx';
import { findingCitation, findingNumber, leftOutCitation, signed, statusWords, tagWords } from './shelf-words.ts';
import { validationAddress } from './validation-address.ts';

/** Our figures beside those of others, computed in this page when somebody asks. */
export function ValidationView({ session }: { session: Session }): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const run = session.shelf.validation.value;
  return (
    <article aria-labelledby="validation-title">
      <h2 id="validation-title" class="item-title" tabIndex={-1} ref={head}>
        {t('shelf.validation-title')}
      </h2>
      <p>{t('shelf.validation-about')}</p>
      <p>{t('validate.no-outcome')}</p>
      <Going session={session} />
      {run.stage === 'done' ? <Report session={session} report={run.report} /> : null}
    </article>
  );
}

/** How far it is, and the one key that starts and stops: the same in the page, so that it keeps the focus. */
function Going({ session: { shelf } }: { session: Session }): JSX.Element {
  const run = shelf.validation.value;
  const [done, of] = run.stage === 'running' ? [run.done, run.of] : [0, null];
  const running = run.stage === 'running';
  return (
    <div class="row">
      {running ? (
        <>
          <progress {...(of === null ? {} : { max: of, value: done })} aria-label={t('shelf.progress')} />
          <span>{of === null ? t('shelf.validating-first') : t('shelf.validating', { done, of })}</span>
        </>
      ) : null}
      <button
        type="button"
        class="key"
        onClick={() => (running ? shelf.cancelValidation() : shelf.validate(validationAddress()))}
      >
        {t(running ? 'shelf.cancel' : run.stage === 'done' ? 'shelf.validate-again' : 'shelf.validate')}
      </button>
    </div>
  );
}

function Report({ session, report }: { session: Session; report: ValidationReport }): JSX.Element {
  const { all, rows, figures } = report;
  const { computed, leftOut: out } = rowsOf(rows);
  return (
    <>
      <p class="counts" role="status">
        {t('validate.all', { n: figures.length, agree: all.agree, differ: all.differ, rest: all.notJudged })}
      </p>
      <Counts report={report} />
      <p>{t('validate.rows', { all: computed + out, computed, out })}</p>
      <Findings session={session} report={report} />
      <LeftOutRows session={session} report={report} />
    </>
  );
}

function Counts({ report }: { report: ValidationReport }): JSX.Element {
  const heads = [
    t('shelf.checked-how'),
    t('validate.count-agree'),
    t('validate.count-differ'),
    t('validate.count-rest'),
  ];
  const rows = labels.map((label) => {
    const { agree, differ, notJudged } = report.labels[label];
    return [t(`validate.label-${label}`), agree, differ, notJudged];
  });
  return <DataTable caption={t('shelf.counts')} columns={heads} rows={rows} />;
}

const onlyDiffering = signal(false);

function Findings({ session, report }: { session: Session; report: ValidationReport }): JSX.Element {
  const { figures, engine } = report;
  const shown = onlyDiffering.value ? figures.filter(({ agrees }) => agrees === false) : figures;
  const columns = ['about', 'published', 'ours', 'difference', 'tolerance', 'status', 'source', 'cite'] as const;
  return (
    <div>
      <h3>{t('shelf.findings')}</h3>
      <Pick
        label={t('shelf.findings')}
        hideLabel
        value={onlyDiffering.value ? 'differ' : 'all'}
        options={[
          { value: 'all', words: t('shelf.findings-all', { n: figures.length }) },
          { value: 'differ', words: t('shelf.findings-differ') },
        ]}
        onPick={(value) => (onlyDiffering.value = value === 'differ')}
      />
      <div class="table figures findings" role="region" aria-label={t('shelf.findings')} tabIndex={0}>
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {t(`shelf.column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((one) => (
              <FindingRow key={one.id} session={session} finding={one} engine={engine} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="standing">{t('shelf.not-published-note')}</p>
    </div>
  );
}

function FindingRow(props: { session: Session; finding: Finding; engine: string }): JSX.Element {
  const { session, finding, engine } = props;
  const { about, what, row, baseline, published, ours, difference, tolerance, agrees, compared } = finding;
  const number = (n: number): string => findingNumber(language.value, n);
  const cell = (column: 'published' | 'ours' | 'difference' | 'tolerance', text: string, note = ''): JSX.Element => (
    <td role="cell" class="n" data-head={t(`shelf.column-${column}`)}>
      {text}
      {note === '' ? null : <span class="note">{note}</span>}
    </td>
  );
  return (
    <tr role="row" class={agrees === false ? 'differs' : ''}>
      <th scope="row" role="rowheader">
        {row === null ? null : <span class="id">{row}</span>} <FileText text={about} />
        {what === about ? null : (
          <span class="note">
            <FileText text={what} />
          </span>
        )}
        {compared === null ? null : <span class="note">{t('validate.compared', { n: compared })}</span>}
      </th>
      {baseline === null
        ? cell('published', t('validate.held'), t('validate.held-back'))
        : cell('published', number(baseline), published ? '' : t('shelf.not-published'))}
      {cell('ours', number(ours))}
      {cell('difference', difference === null ? t('shelf.no-tolerance') : signed(language.value, difference))}
      {cell('tolerance', tolerance === null ? t('shelf.no-tolerance') : number(tolerance))}
      <Status finding={finding} />
      <Cited finding={finding} />
      <td role="cell" data-head={t('shelf.column-cite')}>
        <CopyButton
          session={session}
          what={[row, named(language.value, about), what === about ? null : named(language.value, what)]
            .filter((part) => part !== null)
            .join(', ')}
          text={() => findingCitation(finding, engine, language.value)}
        />
      </td>
    </tr>
  );
}

function Status({ finding }: { finding: Finding }): JSX.Element {
  return (
    <td role="cell" data-head={t('shelf.column-status')}>
      {finding.agrees === false ? (
        <strong>{statusWords(finding, language.value)}</strong>
      ) : (
        statusWords(finding, language.value)
      )}
      <span class="note">{t(`validate.label-${finding.label}`).split(':')[0]}</span>
    </td>
  );
}

function Cited({ finding: { source, tag, note } }: { finding: Finding }): JSX.Element {
  return (
    <td role="cell" class="cited" data-head={t('shelf.column-source')}>
      <FileText text={source.text} />
      <span class="note">
        <FileText text={source.at} /> · {tagWords(tag, language.value)}
      </span>
      {note === null ? null : (
        <span class="note">
          <FileText text={note} />
        </span>
      )}
    </td>
  );
}

/** Rows that are not computed, by reason; then what of a row is not. */
function LeftOutRows({ session, report }: { session: Session; report: ValidationReport }): JSX.Element {
  const { leftOut, inPart, engine } = report;
  const reasons = [...new Map(leftOut.map(({ because, reason }) => [because, reason]))];
  return (
    <section aria-labelledby="validation-out">
      <h3 id="validation-out">{t('shelf.left-out', { n: leftOut.length })}</h3>
      {reasons.map(([because, reason]) => (
        <Reason
          key={because}
          session={session}
          reason={reason}
          rows={leftOut.filter((one) => one.because === because)}
          engine={engine}
        />
      ))}
      <h3>{t('shelf.in-part', { n: inPart.length })}</h3>
      <ul>
        {inPart.map(({ row, leaves }) => (
          <li key={row}>{t('shelf.in-part-row', { row, leaves: named(language.value, leaves) })}</li>
        ))}
      </ul>
    </section>
  );
}

function Reason(props: { session: Session; reason: string; rows: readonly LeftOut[]; engine: string }): JSX.Element {
  const { session, reason, rows, engine } = props;
  return (
    <div class="reason">
      <p>{capital(t('shelf.left-out-reason', { reason: named(language.value, reason) }))}</p>
      <ul>
        {rows.map((one) => (
          <li key={one.row}>
            <span class="id">{one.row}</span> <FileText text={one.what} />{' '}
            <CopyButton
              session={session}
              what={`${one.row}, ${named(language.value, one.what)}`}
              text={() => leftOutCitation(one, engine, language.value)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
