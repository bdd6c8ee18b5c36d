import type { JSX } from 'preact';
import type { BreakoutResult } from '../model/scenario/index.ts';
import {
  breakoutLabels,
  breakoutLimits,
  breakoutTitle,
  breakoutTurning,
  breakoutVerdict,
  capital,
  criterionWords,
  gapSentences,
  paceSentences,
  party,
  say,
  systemRows,
  type Language,
} from '../words/index.ts';
import { Breakout } from './breakout.tsx';
import { Ending, Heading, type ReportContext } from './report-frame.tsx';
import { DataTable, List, Paragraphs, Picture, Section, type TableWords } from './report-parts.tsx';

/** What each side could add as a page: verdict, curves, systems, paces, what would change it, what is not known. */
export function BreakoutReport(props: { result: BreakoutResult; context: ReportContext }): JSX.Element {
  const { result, context } = props;
  const { language } = context;
  const { cuts } = context.report.scenario.choices;
  return (
    <>
      <Heading context={context} kind={say(language, 'report.kind-breakout', {})} />
      <Section title={say(language, 'report.verdict', {})}>
        <p class="lead">{breakoutTitle(result, language)}.</p>
        <Paragraphs of={breakoutVerdict(result, language)} />
      </Section>
      <Section title={say(language, 'report.chart', {})}>
        <Picture
          label={say(language, 'report.chart', {})}
          caption={say(language, 'report.tables', { files: context.tables.join(', ') })}
        >
          <Breakout result={result} context={{ ...context, cuts }} />
        </Picture>
      </Section>
      <Section title={titled(say(language, 'breakout.paces', {}))}>
        <List of={paceSentences(result, language)} />
        {Object.keys(result.parties).map((name, i) => (
          <DataTable words={systems(result, name, i, language)} />
        ))}
        <p>{say(language, 'breakout.columns', { months: result.criterion.months })}</p>
      </Section>
      <Section title={say(language, 'report.turn', {})}>
        <p>{turnMeaning(result, language)}</p>
        <List of={breakoutTurning(result, language)} />
      </Section>
      <Section title={titled(say(language, 'breakout.gaps', {}))}>
        <List of={gapSentences(result, language)} />
      </Section>
      <Ending
        context={context}
        result={result}
        checked={breakoutLabels(result, language)}
        limits={breakoutLimits(result, language)}
      />
    </>
  );
}

function turnMeaning(result: BreakoutResult, language: Language): string {
  const { months } = result.criterion;
  return say(language, 'breakout.turn-meaning', { warheads: criterionWords(result, language), months });
}

/** A heading of the terminal as a page writes it. */
function titled(heading: string): string {
  return capital(heading.toLowerCase());
}

function systems(result: BreakoutResult, name: string, index: number, language: Language): TableWords {
  const [head = [], ...rows] = systemRows(result, name, language);
  return {
    id: `systems-${index}`,
    caption: capital(say(language, 'breakout.systems-caption', { party: party(language, name).name })),
    head: head.map(capital),
    rows,
    numbers: [1, head.length - 1],
    wide: true,
  };
}
