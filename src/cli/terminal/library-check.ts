import { holds } from '../../library/index.ts';
import type { LibraryCheck, OpenFigure, SumCheck } from '../../library/index.ts';
import { formatProblem } from '../../model/document/index.ts';
import type { Problem } from '../../model/document/index.ts';
import { say, toldIn, whole, type Language } from '../../words/index.ts';
import { hanging, ofFile } from './library-text.ts';
import { heading, paint, paragraph, type Terminal } from './style.ts';

/** What else a check is told with. */
export interface CheckContext {
  /** sources of the bibliography */
  readonly known: number;
  /** force/system -> scenarios of the library that fill it */
  readonly filledBy: ReadonlyMap<string, readonly string[]>;
}

/** What a look at the files found: what is off first, then sums, then what is not known and what would fill it. */
export function printCheck(
  found: LibraryCheck,
  { known, filledBy }: CheckContext,
  terminal: Terminal,
  language: Language,
): string {
  const { files, problems, cited } = found;
  const title = say(language, 'check.title', {
    files,
    figures: cited.figures,
    keys: cited.keys.length,
    known,
  });
  const lines = [
    ...paragraph(terminal, title).map((line) => paint(terminal, 'bold', line)),
    ...heading(terminal, say(language, 'check.problems', {})),
    ...(problems.length === 0
      ? paragraph(terminal, say(language, 'check.no-problems', {}), '  ')
      : problems.map((one) => problemLine(one, terminal, language))),
    ...sums(found, terminal, language),
    ...nulls(found, terminal, language),
    ...open(found.open, filledBy, terminal, language),
    '',
    ...paragraph(terminal, lastLine(found, language)).map((line) => paint(terminal, 'bold', line)),
  ];
  return `${lines.join('\n')}\n`;
}

function problemLine(problem: Problem, terminal: Terminal, language: Language): string {
  const line = formatProblem(toldIn(problem, language));
  return `  ${terminal.unicode ? line : line.replaceAll('·', '-')}`;
}

function lastLine(found: LibraryCheck, language: Language): string {
  if (holds(found)) return say(language, 'check.holds', {});
  const off = found.sums.filter(({ status }) => status === 'off').length;
  return say(language, 'check.fails', { n: found.problems.length + off });
}

function sums({ sums: all, notCompared }: LibraryCheck, terminal: Terminal, language: Language): string[] {
  if (all.length + notCompared.length === 0) return [];
  const count = (status: SumCheck['status']): number => all.filter((one) => one.status === status).length;
  const told = (['off', 'known', 'rounded', 'open'] as const).flatMap((status) =>
    all.filter((one) => one.status === status).map((one) => sumLine(one, language)),
  );
  const line = say(language, 'check.sums-line', {
    closes: count('closes'),
    rounded: count('rounded'),
    known: count('known'),
    off: count('off'),
    open: count('open'),
    not: notCompared.length,
  });
  return [
    ...heading(terminal, say(language, 'check.sums', {})),
    ...paragraph(terminal, line, '  '),
    ...told.flatMap((text) => paragraph(terminal, text, '  ')),
  ];
}

function sumLine({ status, item, what, stated, computed, missing }: SumCheck, language: Language): string {
  const said = { item, what: ofFile(what), stated: whole(language, stated) };
  if (status === 'open') return say(language, 'check.sum-open', { ...said, missing: missing.map(ofFile).join(', ') });
  if (status === 'closes') return '';
  return say(language, `check.sum-${status}`, { ...said, computed: whole(language, computed ?? 0) });
}

function nulls({ nulls: all }: LibraryCheck, terminal: Terminal, language: Language): string[] {
  if (all.length === 0) return [];
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const rows = all.map(({ reason, count, items }) => {
    const named = Object.entries(items).map(([item, n]) => say(language, 'check.null-item', { item, n }));
    const text = `${ofFile(reason)}: ${named.join(', ')}.`;
    return [`  ${whole(language, count).padStart(3)}`, text];
  });
  return [
    ...heading(terminal, say(language, 'check.nulls', { n: total })),
    ...hanging(rows, terminal),
    ...paragraph(terminal, say(language, 'check.fills-not-found', {}), '  '),
  ];
}

function open(
  figures: readonly OpenFigure[],
  filledBy: CheckContext['filledBy'],
  terminal: Terminal,
  language: Language,
): string[] {
  if (figures.length === 0) return [];
  const forces = [...new Set(figures.map(({ force }) => force))];
  const lines = forces.map((force) => {
    const own = figures.filter((one) => one.force === force);
    const fields = [...new Set(own.map(({ field }) => field))].map((field) => {
      const systems = own.filter((one) => one.field === field).map(({ system }) => system);
      return say(language, 'check.open-figure', { field, systems: systems.join(', ') });
    });
    const all = own.map(({ system }) => filledBy.get(`${force}/${system}`) ?? []);
    const scenarios = (all[0] ?? []).filter((id) => all.every((ids) => ids.includes(id)));
    const filled =
      scenarios.length === 0
        ? say(language, 'check.not-filled', {})
        : say(language, 'check.filled', { scenarios: scenarios.join(', ') });
    return say(language, 'check.open-line', { force, figures: fields.join('; '), filled });
  });
  return [
    ...heading(terminal, say(language, 'check.open', {})),
    ...lines.flatMap((line) => paragraph(terminal, line, '  ')),
    ...paragraph(terminal, say(language, 'check.open-how', {}), '  '),
  ];
}
