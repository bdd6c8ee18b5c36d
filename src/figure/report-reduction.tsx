import type { JSX } from 'preact';
import type { ReductionResult } from '../model/scenario/index.ts';
import {
  capital,
  ceilingRows,
  circumstances,
  countedWords,
  countRows,
  courseRows,
  courseVerdict,
  day,
  launcherRows,
  party,
  reduceLimits,
  reduceTitle,
  reduceVerdict,
  say,
  workRows,
  type Language,
  type Rows,
} from '../words/index.ts';
import { Reduction } from './reduction.tsx';
import { Ending, Heading, type ReportContext } from './report-frame.tsx';
import { DataTable, Paragraphs, Picture, Section, type TableWords } from './report-parts.tsx';

/** A schedule of cuts as a page: what it does, the picture, the forces year by year, every year on the way. */
export function ReductionReport(props: { result: ReductionResult; context: ReportContext }): JSX.Element {
  const { result, context } = props;
  const { language } = context;
  return (
    <>
      <Heading context={context} kind={say(language, 'report.kind-reduce', {})} />
      <Section title={say(language, 'report.verdict', {})}>
        <p class="lead">{reduceTitle(result, language)}.</p>
        <Paragraphs of={[...reduceVerdict(result, language), ...courseVerdict(result, language)]} />
      </Section>
      <Section title={say(language, 'report.chart', {})}>
        <Picture
          label={say(language, 'report.chart', {})}
          caption={say(language, 'report.tables', { files: context.tables.join(', ') })}
        >
          <Reduction result={result} context={context} />
        </Picture>
      </Section>
      <Section title={titled(say(language, 'reduce.verdict', {}))}>
        {Object.keys(result.parties).flatMap((name, i) =>
          forceTables(result, name, i, language).map((words) => <DataTable words={words} />),
        )}
        <p>{say(language, 'reduce.columns', { from: day(language, result.from) })}</p>
        <DataTable
          words={tableOf('ceilings', titled(say(language, 'reduce.ceilings', {})), ceilingRows(result, language), 2)}
        />
      </Section>
      <Section title={titled(say(language, 'reduce.course', {}))}>
        <DataTable
          words={tableOf('course', titled(say(language, 'reduce.course', {})), courseRows(result, language))}
        />
        <p>{circumstances(result, language)}</p>
      </Section>
      <Section title={titled(say(language, 'reduce.rests', {}))}>
        <DataTable words={planTable(result, language)} />
      </Section>
      <Ending context={context} result={result} checked={[]} limits={reduceLimits(result, language)} />
    </>
  );
}

/** A heading of the terminal as a page writes it. */
function titled(heading: string): string {
  return capital(heading.toLowerCase());
}

function forceTables(result: ReductionResult, name: string, i: number, language: Language): readonly TableWords[] {
  const who = party(language, name);
  const caption = (text: string): string => `${capital(who.name)}: ${text}`;
  const counted = countedWords(result.to.counted, language);
  const words = (key: 'warheads' | 'launchers' | 'touched'): string =>
    say(language, `reduce.caption-${key}`, { counted });
  return [
    tableOf(`counts-${i}`, caption(words('warheads')), countRows(result, name, language)),
    tableOf(`launchers-${i}`, caption(words('launchers')), launcherRows(result, name, language)),
    tableOf(`work-${i}`, caption(words('touched')), workRows(result, name, language)),
  ];
}

/** @param from the first column of numbers */
function tableOf(id: string, caption: string, [head = [], ...rows]: Rows, from = 1): TableWords {
  return { id, caption, head: head.map(capital), rows, numbers: [from, head.length - 1], wide: true };
}

/** Every number of the plan with its source. */
function planTable({ sources }: ReductionResult, language: Language): TableWords {
  const own = sources.filter(({ path }) => path.startsWith('reduction.'));
  return {
    id: 'plan',
    caption: titled(say(language, 'reduce.rests', {})),
    head: [say(language, 'report.what', {}), say(language, 'report.source', {})],
    rows: own.map(({ path, source, tag }) => [path.slice('reduction.'.length), `${source} (${tag})`]),
  };
}
