import type { JSX } from 'preact';
import type { AssessResult, CellAssessment } from '../model/scenario/index.ts';
import {
  assessedLine,
  capital,
  chanceWords,
  columnSentence,
  directionsOf,
  exchangeSentence,
  inDraws,
  list,
  notValidated,
  party,
  quantiles,
  say,
  shieldNeedSentence,
  waitingSentences,
  type Language,
  type Subject,
} from '../words/index.ts';
import { Dots } from './report-dots.tsx';
import { Ending, Heading, type ReportContext } from './report-frame.tsx';
import { DataTable, List, Picture, Section, type Entry, type TableWords } from './report-parts.tsx';

/** One package, or today's forces, as a page: verdict, the day's luck, both directions, shield, limits. */
export function AssessReport(props: { result: AssessResult; context: ReportContext }): JSX.Element {
  const { result, context } = props;
  const { language } = context;
  const groups = directionsOf(result);
  return (
    <>
      <Heading context={context} kind={say(language, 'report.kind-assess', {})} />
      <Section title={say(language, 'report.verdict', {})}>
        <p>{assessedLine(result, language)}</p>
        {groups.map((cells) => (
          <p class="lead">{directionSentence(result, cells, language)}</p>
        ))}
        <p>{shieldNeedSentence(result, context, language)}</p>
      </Section>
      <Section title={say(language, 'report.chart', {})}>
        <Picture
          label={say(language, 'report.chart', {})}
          caption={say(language, 'report.tables', { files: context.tables.join(', ') })}
        >
          <Dots result={result} context={context} language={language} />
        </Picture>
      </Section>
      <Section title={say(language, 'report.cells', {})}>
        <p>{columns(result, context, language)}</p>
        {groups.map((cells, i) => (
          <>
            <DataTable words={directionTable(result, cells, `direction-${i}`, language)} />
            <p>{exchangeSentence(cells[0]!, language)}</p>
          </>
        ))}
      </Section>
      <Section title={say(language, 'report.waiting', {})}>
        <List of={waitingSentences(result, context, language)} />
      </Section>
      <Section title={say(language, 'report.turn', {})}>
        <p>{say(language, 'report.turn-elsewhere', { command: `counterpoise linkage ${result.scenario}` })}</p>
      </Section>
      <Ending context={context} result={result} checked={[]} limits={notValidated(result.draws, context, language)} />
    </>
  );
}

function directionSentence(result: AssessResult, cells: readonly CellAssessment[], language: Language): string {
  const { attacker, defender } = cells[0]!;
  const who = party(language, defender).name;
  const items = cells.map(({ posture, doctrine, assured: { share } }) => {
    const verdict = share >= 0.5 ? 'verdict.assured' : 'verdict.not-assured';
    const held = result.draws === 0 ? say(language, verdict, {}) : inDraws(language, share, result.draws);
    return say(language, 'report.assess-item', { held, if: say(language, `if.${posture}/${doctrine}`, { who }) });
  });
  return say(language, result.draws === 0 ? 'report.assess-verdict-one' : 'report.assess-verdict', {
    attacker: party(language, attacker).name,
    owner: party(language, defender).owner,
    list: list(language, items),
  });
}

function columns(result: AssessResult, context: Subject, language: Language): string {
  const sentence = capital(columnSentence(result, context, language));
  return result.draws === 0 ? sentence : `${sentence} ${say(language, 'report.band', {})}`;
}

function directionTable(
  result: AssessResult,
  cells: readonly CellAssessment[],
  id: string,
  language: Language,
): TableWords {
  const { attacker, defender, before } = cells[0]!;
  return {
    id,
    caption: capital(
      say(language, 'report.direction', {
        attacker: party(language, attacker).name,
        defender: party(language, defender).name,
        before,
      }),
    ),
    head: [
      say(language, 'report.cell', {}),
      ...(['surviving', 'arriving', 'leaking', 'chance', 'assured'] as const).map((key) =>
        capital(say(language, `assess.${key}`, {})),
      ),
    ],
    numbers: [1, 5],
    wide: true,
    rows: cells.map((cell) => cellRow(result, cell, language)),
  };
}

function cellRow(result: AssessResult, cell: CellAssessment, language: Language): Entry[] {
  const name = `${cell.posture}/${cell.doctrine}` as const;
  const { share } = cell.assured;
  return [
    { text: capital(say(language, `cell.${name}`, {})), small: say(language, `explain.${name}`, {}) },
    ...[cell.surviving, cell.arriving, cell.leaking].map((q) => quantiles(language, q, '')),
    chanceWords(cell, language),
    result.draws === 0
      ? say(language, share >= 0.5 ? 'assess.yes' : 'assess.no', {})
      : say(language, 'assess.count', { k: Math.round(share * result.draws), n: result.draws }),
  ];
}
