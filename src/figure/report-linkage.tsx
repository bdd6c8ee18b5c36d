import type { JSX } from 'preact';
import type { CellName } from '../model/exchange/index.ts';
import type { Closing, LinkageResult, PointResult, Share, What } from '../model/scenario/index.ts';
import {
  capital,
  cellsInOrder,
  closing,
  intervalWords,
  labelSentences,
  mattering,
  party,
  piecesOf,
  say,
  turning,
  verdict,
  whole,
  type Language,
  type Subject,
} from '../words/index.ts';
import { Linkage } from './linkage.tsx';
import { titleSentence } from './sentences.ts';
import { DataTable, List, Paragraphs, Picture, Section, type Entry, type TableWords } from './report-parts.tsx';
import { Ending, Heading, type ReportContext } from './report-frame.tsx';

/** The linkage of a scenario as a page: verdict, chart, what would turn it, tables, what it rests on, limits. */
export function LinkageReport(props: { result: LinkageResult; context: ReportContext }): JSX.Element {
  const { result, context } = props;
  const { language } = context;
  const said = verdict(result, context, language);
  return (
    <>
      <Heading context={context} kind={say(language, 'report.kind-linkage', {})} />
      <Section title={say(language, 'report.verdict', {})}>
        <p class="lead">{titleSentence(result, context, language)}.</p>
        <Paragraphs of={[...said.sentences, ...said.cautions]} />
        {said.rests === null ? null : <p>{said.rests}</p>}
      </Section>
      <Section title={say(language, 'report.chart', {})}>
        <Picture
          label={say(language, 'report.chart', {})}
          caption={say(language, 'report.tables', { files: context.tables.join(', ') })}
        >
          <Linkage result={result} context={context} />
        </Picture>
      </Section>
      <Section title={say(language, 'report.turn', {})}>
        <p>{say(language, 'turn.meaning', {})}</p>
        <List of={turning(result, context, language)} />
        <Matters result={result} language={language} />
      </Section>
      <Section title={say(language, 'report.closes', {})}>
        <DataTable words={closes(result, context, language)} />
        <Paragraphs of={pieces(result, language)} />
        <DataTable words={pointsTable(result, language)} />
        <ByCell words={presets(result, context, language)} />
        <ByCell words={alternatives(result, context, language)} />
      </Section>
      <Ending context={context} result={result} checked={labelSentences(result, language)} limits={said.notValidated} />
    </>
  );
}

function Matters(props: { result: LinkageResult; language: Language }): JSX.Element {
  const { result, language } = props;
  const told = mattering(result, language);
  const one = result.draws === 0;
  if (told.length === 0) return <p>{say(language, one ? 'matters.none-one' : 'matters.none', {})}</p>;
  const words: TableWords = {
    id: 'matters',
    caption: say(language, 'report.matters', {}),
    note: say(language, one ? 'matters.meaning-one' : 'matters.meaning', {}),
    head: [say(language, 'report.number', {}), say(language, 'report.effect', {})],
    numbers: [1, 1],
    rows: told.map(({ phrase, effect }) => [capital(phrase), effect]),
  };
  return <DataTable words={words} />;
}

/** The four cells: what they are, where they close, where the room is widest. */
function closes(result: LinkageResult, subject: Subject, language: Language): TableWords {
  const one = result.draws === 0;
  const marks = one
    ? [say(language, 'terminal.one', {})]
    : [say(language, 'terminal.half', {}), say(language, 'terminal.most', {})];
  const top = result.limits[result.limits.length - 1] as number;
  const owner = party(language, subject.parties[1]).owner;
  return {
    id: 'closes',
    caption: say(language, 'report.closes-caption', {}),
    ...(!one && { note: say(language, 'terminal.closes-note', { top }) }),
    groups: [
      [capital(say(language, 'terminal.both', {})), marks.length],
      [capital(say(language, 'report.assured', {})), marks.length],
      [capital(say(language, 'report.widest', { owner })), 1],
    ],
    head: [say(language, 'report.cell', {}), ...marks, ...marks, say(language, 'report.median', {})].map(capital),
    numbers: [1, 2 * marks.length + 1],
    wide: true,
    rows: cellsInOrder(result).map((cell) => [
      { text: capital(say(language, `cell.${cell}`, {})), small: say(language, `explain.${cell}`, {}) },
      ...closingEntries(result, 'both', cell, language),
      ...closingEntries(result, 'assured', cell, language),
      widest(result, cell, language),
    ]),
  };
}

function closingEntries(result: LinkageResult, what: What, cell: CellName, language: Language): string[] {
  const at = closing(result, what, cell);
  const marks = result.draws === 0 ? (['half'] as const) : (['half', 'most'] as const);
  return marks.map((mark) => (at === null ? '' : closingWords(at[mark], language)));
}

/** "3,250 (3,000 to 3,500)" */
function closingWords(mark: Closing, language: Language): string {
  const one = (limit: number | null): string => limitOr(limit, language);
  if (mark.low === mark.limit && mark.high === mark.limit) return one(mark.limit);
  return say(language, 'number.band', { median: one(mark.limit), low: one(mark.low), high: one(mark.high) });
}

function limitOr(limit: number | null, language: Language): string {
  return limit === null ? say(language, 'terminal.none', {}) : whole(language, limit);
}

function widest(result: LinkageResult, cell: CellName, language: Language): string {
  const at = result.widest.find((one) => one.cell === cell);
  const top = result.interceptors[result.interceptors.length - 1];
  if (at === undefined || at.limit === null || at.room === null) return say(language, 'terminal.widest-none', {});
  return say(language, at.room === top ? 'report.widest-top' : 'report.widest-at', { room: at.room, limit: at.limit });
}

/** Limits that hold need not reach the top of the axis. */
function pieces(result: LinkageResult, language: Language): string[] {
  const marks = result.draws === 0 ? (['half'] as const) : (['half', 'most'] as const);
  return result.closesAt.flatMap((at) =>
    marks.flatMap((mark) => {
      const found = piecesOf(result, at[mark]);
      if (found === null) return [];
      const what = say(language, at.what === 'both' ? 'terminal.both' : 'terminal.assured-short', {});
      const when = say(language, result.draws === 0 ? 'terminal.one' : `terminal.${mark}`, {});
      const label = [say(language, `cell.${at.cell}`, {}), what, when].join('; ');
      return [say(language, 'report.pieces', { label, runs: intervalWords(found, language) })];
    }),
  );
}

function pointsTable(result: LinkageResult, language: Language): TableWords {
  const one = result.draws === 0;
  const cell = say(language, `cell.${result.cell}`, {});
  const heads = (['limit', 'shield', 'useful', 'assured', 'both', 'why'] as const).map((key) =>
    capital(say(language, `points.${key}`, {})),
  );
  return {
    id: 'points',
    caption: say(language, 'report.points', { cell }),
    note: say(language, one ? 'points.meaning-one' : 'points.meaning', { n: result.draws }),
    head: [say(language, 'report.point', {}), ...heads],
    numbers: [1, 5],
    wide: true,
    rows: result.points.map((point, i) => pointRow(result, point, i, language)),
  };
}

function pointRow(result: LinkageResult, point: PointResult, index: number, language: Language): Entry[] {
  const { assured, both, because } = point.byCell[result.cell];
  const open = say(language, 'points.not-said', {});
  const number = (n: number | null): string => (n === null ? open : whole(language, n));
  const held = (share: Share | null): string => {
    if (share === null) return open;
    if (result.draws === 0) return say(language, share.share >= 0.5 ? 'assess.yes' : 'assess.no', {});
    return whole(language, share.share * result.draws);
  };
  const owner = because === null ? '' : party(language, because.party).shortOwner;
  const why =
    because === null
      ? ''
      : because.kind === 'need'
        ? say(language, 'points.because-need', {})
        : say(language, 'points.because-retaliation', { owner });
  return [
    index === 0 ? capital(say(language, 'points.package', {})) : point.name,
    number(point.at.warheads),
    number(point.at.interceptors),
    ...[point.useful, assured, both].map(held),
    capital(why),
  ];
}

function ByCell(props: { words: TableWords | null }): JSX.Element | null {
  return props.words === null ? null : <DataTable words={props.words} />;
}

function presets(result: LinkageResult, subject: Subject, language: Language): TableWords | null {
  if (result.presets.length === 0) return null;
  const asked = subject.criteria?.retaliation.warheads;
  return byCell(
    result,
    'presets',
    [say(language, 'report.presets', {}), say(language, 'report.arrive', {})],
    result.presets.map(({ warheads, closesAt }) => [
      warheads === asked ? say(language, 'presets.asked', { warheads }) : whole(language, warheads),
      closesAt,
    ]),
    language,
  );
}

function alternatives(result: LinkageResult, subject: Subject, language: Language): TableWords | null {
  if (result.alternatives.length === 0) return null;
  return byCell(
    result,
    'alternatives',
    [say(language, 'report.alternatives', {}), say(language, 'report.alternative', {})],
    result.alternatives.map(({ name, closesAt }) => {
      const title = subject.alternatives?.[name];
      return [title === undefined ? name : { text: name, small: title }, closesAt];
    }),
    language,
  );
}

function byCell(
  result: LinkageResult,
  id: string,
  [caption, first]: readonly [string, string],
  rows: readonly (readonly [Entry, Readonly<Record<CellName, number | null>>])[],
  language: Language,
): TableWords {
  const cells = cellsInOrder(result);
  return {
    id,
    caption,
    head: [first, ...cells.map((cell) => capital(say(language, `cell.${cell}`, {})))],
    numbers: [1, cells.length],
    wide: true,
    rows: rows.map(([name, closesAt]) => [name, ...cells.map((cell) => limitOr(closesAt[cell], language))]),
  };
}
