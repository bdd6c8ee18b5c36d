import { agreementAsked, agreementSet, complyAsked, complyRecord } from '../answer/agreements.ts';
import { dayAsked, matrixRecord, readerAsked, seriesRecord } from '../answer/agreements.ts';
import { complaint, orComplain } from '../answer/index.ts';
import { heldForces, shieldIds, shieldOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import type { Library } from '../library/index.ts';
import { matrixOf, seriesOf } from '../model/agreement/index.ts';
import type { AgreementSet, HeldThing } from '../model/agreement/index.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import { readDeclaration } from '../model/force/index.ts';
import type { DeclarationRecord } from '../model/force/index.ts';
import { engine, resultJson } from '../model/scenario/index.ts';
import type { ComplyOptions } from './agreement-commands.ts';
import { agreedAgreement, heldAsked, openAgreement, optionPlace, questionAsked } from './agreement-input.ts';
import { settled } from './draft-open.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';

type Options = ComplyOptions & OutputOptions;

/**
 * `counterpoise comply`: one force against one agreement, every force against every agreement, or what was declared
 * over time.
 *
 * @returns true where every limit that applies is kept, `null` where nobody can say; of many forces, false where any
 *   limit is exceeded under every reading
 */
export async function comply(name: string | undefined, options: Options): Promise<boolean | null> {
  const library = readLibraryFolder();
  if (options.series !== undefined) return series(library, name, options);
  if (name === undefined) return matrix(library, options);
  const opened = openAgreement(library, name, options.choose);
  const { set, id } = 'draft' in opened ? await settled(library, opened, null, options) : opened;
  const held = heldAsked(library, options);
  const answered = complyAsked(set, id, held, questionAsked(held, options), optionPlace);
  const record = complyRecord(answered, held);
  if (options.out !== undefined) {
    const { writeAnswer } = await import('./agreement-written.ts');
    const { complyTable } = await import('../figure/index.ts');
    const { complyBook } = await import('./codebook-agreements.ts');
    writeAnswer(library, options.out, {
      ...{ name: `${id}.${held.id}.comply`, title: `${held.id} under ${id}`, command: 'comply', record },
      ...{ table: { csv: complyTable(answered), book: complyBook() }, svg: null, language: spoken(options) },
      sources: answered.compliance.limits.map(({ source }) => source),
    });
  }
  if (options.json) process.stdout.write(resultJson(record));
  else {
    const { printComply } = await import('./terminal/comply.ts');
    process.stdout.write(printComply(answered, { held, all: set.agreements }, screen(options), spoken(options)));
  }
  return answered.compliance.kept;
}

/** Every force and defence of the library, or the one that is named, against every agreement. */
async function matrix(library: Library, options: Options): Promise<boolean> {
  if (options.choose !== undefined) throw choiceOfNothing(options.choose[0]!);
  const set = agreementSet(library);
  const date = options.date === undefined ? null : dayAsked(options.date, optionPlace);
  const reading = options.reading ?? null;
  if (reading !== null) readerAsked(set.agreements, reading, optionPlace);
  const one = options.force !== undefined || options.defence !== undefined;
  const found = matrixOf(set, one ? [heldAsked(library, options)] : everything(library), { date, reading });
  const record = matrixRecord(found, reading);
  if (options.out !== undefined) {
    const { writeAnswer } = await import('./agreement-written.ts');
    const { matrixTable } = await import('../figure/index.ts');
    const { matrixBook } = await import('./codebook-agreements.ts');
    writeAnswer(library, options.out, {
      ...{ name: 'comply', title: 'Forces and defences against all agreements', command: 'comply', record },
      ...{ table: { csv: matrixTable(found), book: matrixBook(found.agreements) }, svg: null },
      sources: set.agreements.flatMap(({ limits, bans }) => [...limits, ...bans].map(({ source }) => source)),
      language: spoken(options),
    });
  }
  if (options.json) process.stdout.write(resultJson(record));
  else {
    const { printMatrix } = await import('./terminal/matrix.ts');
    const asked = { agreements: set.agreements, date };
    process.stdout.write(printMatrix(found, asked, screen(options), spoken(options)));
  }
  return !found.rows.some(({ cells }) => cells.some(({ status }) => status === 'exceeded'));
}

function choiceOfNothing(asked: string) {
  return complaint(`--choose ${asked}`, {
    code: 'choice-of-nothing',
    wrong: 'something is chosen, and no draft is named',
    expected: 'the id of a draft, or the path of a file',
    todo: 'name it before the options',
  });
}

function everything(library: Library): readonly HeldThing[] {
  const defences = shieldIds(library).map((id) => orComplain(shieldOf(library, id, optionPlace('defence', id))));
  return [...heldForces(library), ...defences];
}

/** What the parties of an agreement declared under it, with margins. */
async function series(library: Library, name: string | undefined, options: Options): Promise<true> {
  const set = name === undefined ? agreementSet(library) : agreedAgreement(library, name, options.choose).set;
  const declaration = declarationAsked(library, set, name, options.series!);
  const found = seriesOf(set, declaration);
  if (found === null) throw noDeclaration(name ?? declaration.agreement, []);
  const record = seriesRecord(found);
  const language = spoken(options);
  if (options.out !== undefined) {
    const { writeAnswer } = await import('./agreement-written.ts');
    const { seriesSvg, seriesTable } = await import('../figure/index.ts');
    const { seriesBook } = await import('./codebook-agreements.ts');
    const totals = declaration.exchanges.flatMap(({ parties }) =>
      Object.values(parties).flatMap((one) => Object.values(one.totals)),
    );
    const sources = [...new Set(totals.flatMap(({ value, source }) => (value === null ? [] : (source ?? []))))].sort();
    const limits = found.limits.map(({ id }) => id);
    writeAnswer(library, options.out, {
      ...{
        name: `${declaration.id}.series`,
        title: `${declaration.treaty}: declared totals`,
        command: 'comply',
        record,
      },
      table: { csv: seriesTable(found), book: seriesBook(found.parties, limits) },
      svg: seriesSvg(found, { engine, sources, language }),
      ...{ sources, language },
    });
  }
  if (options.json) process.stdout.write(resultJson(record));
  else {
    const { printSeries } = await import('./terminal/series.ts');
    process.stdout.write(printSeries(found, screen(options), language));
  }
  return true;
}

/** A declaration by id; where none is named, that of the agreement. */
function declarationAsked(
  library: Library,
  set: AgreementSet,
  name: string | undefined,
  asked: string | true,
): DeclarationRecord {
  const all = library.list('declaration').map(({ text, file }) => orComplain(readDeclaration(text, file)));
  if (name !== undefined) agreementAsked(set, name, optionPlace);
  const own = all.filter(({ agreement }) => name === undefined || agreement === name);
  const found = asked === true ? own[0] : own.find(({ id }) => id === asked);
  if (found) return found;
  throw noDeclaration(
    asked === true ? (name ?? '') : asked,
    own.map(({ id }) => id),
  );
}

function noDeclaration(asked: string, known: readonly string[]) {
  const meant = nearest(asked, known);
  return complaint(`--series ${asked}`, {
    code: 'no-declaration',
    wrong: told`the library has no declaration ${asked} under this agreement`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these, or an agreement with a declaration' : told`did you mean ${meant}?`,
  });
}
