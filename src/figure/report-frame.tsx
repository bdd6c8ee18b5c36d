import type { JSX } from 'preact';
import type { AssessResult, BreakoutResult, LinkageResult, ReductionResult } from '../model/scenario/index.ts';
import { decimal, list, party, quantiles, say, type Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { engineLine } from './sentences.ts';
import { Inputs, Sources, type ReportInputs } from './report-inputs.tsx';
import { List, Paragraphs, Section } from './report-parts.tsx';

/** What a report needs beside its result. */
export interface ReportContext extends FigureContext {
  readonly language: Language;
  readonly report: ReportInputs;
  /** what gives the same numbers again, as a shell takes it */
  readonly command: string;
  /** names of the files beside the page */
  readonly files: readonly string[];
  /** those of them that are tables */
  readonly tables: readonly string[];
}

export function Heading(props: { context: ReportContext; kind: string }): JSX.Element {
  const { title, report } = props.context;
  return (
    <header>
      <h1>{title}</h1>
      <p class="second">
        {props.kind}. {report.scenario.id}, {report.scenario.date}.
      </p>
    </header>
  );
}

/** What every report ends with: how far it is checked, limits, how to do it again, inputs with their sources. */
export function Ending(props: {
  context: ReportContext;
  result: LinkageResult | AssessResult | BreakoutResult | ReductionResult;
  checked: readonly string[];
  limits: readonly string[];
}): JSX.Element {
  const { context, result, checked, limits } = props;
  const { language, report } = context;
  return (
    <>
      {checked.length === 0 ? null : (
        <Section title={say(language, 'report.checked', {})}>
          <Paragraphs of={checked} />
        </Section>
      )}
      <Section title={say(language, 'report.limits', {})}>
        <List of={[...limits, ...modelLimits(result, context)]} />
      </Section>
      <Section title={say(language, 'report.again', {})}>
        <p>{say(language, 'report.again-line', {})}</p>
        <pre>
          <code>{context.command}</code>
        </pre>
        <p>{engineLine(result, language)}.</p>
        <p>{say(language, 'report.files', { files: context.files.join(', ') })}</p>
      </Section>
      <Section title={say(language, 'report.rests', {})}>
        <Inputs inputs={report} sources={result.sources} language={language} />
      </Section>
      <Section title={say(language, 'report.sources', {})}>
        <div class="sources">
          <Sources inputs={report} language={language} />
        </div>
      </Section>
    </>
  );
}

/** @source the README of each room of the model, Limits of validity */
function modelLimits(
  result: LinkageResult | AssessResult | BreakoutResult | ReductionResult,
  context: ReportContext,
): string[] {
  const { language } = context;
  if (!('command' in result)) return [say(language, 'report.limit-forces', {})];
  const limits = (['exchange', 'kill', 'shield', 'forces', 'enough'] as const).map((key) =>
    say(language, `report.limit-${key}`, {}),
  );
  return [...limits, ...command(result, context)];
}

/** That the order arrives is in no figure. */
function command({ command: arrives }: LinkageResult | AssessResult, context: ReportContext): string[] {
  const { language, parties } = context;
  const told = parties.flatMap((name) => {
    const q = arrives[name];
    if (q === undefined) return [];
    const chance = quantiles(language, q, '', decimal);
    return [say(language, 'assess.command-party', { party: party(language, name).name, chance })];
  });
  return told.length === 0 ? [] : [say(language, 'assess.command', { list: list(language, told) })];
}
