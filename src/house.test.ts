import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: the table of house.md, and the only place where the code states it. The picture in
 * docs/reference/house.svg is drawn from it.
 */
const model: readonly Room[] = [
  { name: 'number', column: 0.5, mayImport: [] },
  { name: 'document', column: 1.5, mayImport: [] },
  { name: 'record', column: 4, mayImport: [] },
  { name: 'force', column: 1, mayImport: ['number', 'document'] },
  { name: 'shield', column: 0, mayImport: ['number', schemaOnly('document')] },
  { name: 'inspection', column: 3, mayImport: ['number', schemaOnly('document')] },
  { name: 'agreement', column: 2, mayImport: ['number', 'document', 'force'] },
  { name: 'exchange', column: 1, mayImport: ['number', 'force'] },
  { name: 'stability', column: 0.5, mayImport: ['number', 'force', 'exchange', 'shield'] },
  { name: 'talks', column: 1.5, mayImport: ['number', 'document', 'force', 'agreement', 'stability', 'inspection'] },
].map((room) => ({ ...room, folder: `model/${room.name}` }));

const belowScenario = namesOf(model).filter((name) => name !== 'record');

/** The language of rules would weigh on every page: a scenario is handed an opened agreement where it names one. */
const scenario: Room = {
  name: 'scenario',
  column: 1.5,
  folder: 'model/scenario',
  mayImport: belowScenario.map((name) => (name === 'agreement' ? typesOnly(name) : name)),
};
/** Holds every other room against figures of others, and against the sampled twin. */
const validation: Room = {
  name: 'validation',
  column: 0.25,
  folder: 'model/validation',
  mayImport: [...belowScenario, 'scenario'],
};
const modelNames = [...namesOf(model), 'scenario', 'validation'];

const users: readonly Room[] = [
  {
    name: 'library',
    column: 2,
    mayImport: ['document', 'force', 'inspection', 'shield', 'agreement', 'talks', typesOnly('scenario')],
  },
  { name: 'words', column: 3.5, mayImport: modelNames.map(typesOnly) },
  { name: 'figure', column: 3.5, mayImport: [...modelNames.map(typesOnly), 'words'] },
  { name: 'sweep', column: 1, mayImport: ['scenario'] },
  { name: 'registry', column: 3, mayImport: ['record', 'document', 'agreement', 'force'] },
].map((room) => ({ ...room, folder: room.name }));

const everything = [...modelNames, ...namesOf(users)];

const house: readonly Room[] = [
  ...model,
  scenario,
  validation,
  ...users,
  // What is asked for at a command line and over HTTP alike.
  {
    name: 'answer',
    column: 1.75,
    folder: 'answer',
    mayImport: ['document', 'force', 'agreement', 'talks', 'scenario', 'library', 'sweep'],
  },
  { name: 'server', column: 2.75, folder: 'server', mayImport: [...everything, 'answer'] },
  { name: 'cli', column: 2.75, folder: 'cli', mayImport: [...everything, 'answer', 'server'] },
  { name: 'web', column: 1.5, folder: 'web', mayImport: [...modelNames, 'library', 'figure', 'words', 'sweep'] },
];

/**
 * Doors beside a room's `index.ts`. One door of the library reads files, so a browser must not meet it behind the
 * first; another reads agreements, whose language of rules a page fetches only where it is needed, and a command that asks
 * nothing about agreements never (so `answer` has such a door too). A complaint is told before anything of the model is needed, so the command line does not load it all for one. The
 * page fetches Russian only where it is read, and the English of later screens with them. Sampled twins are no part of the model: they share nothing with the exact code, and only what compares the two
 * asks for them. (The sweep's worker is loaded by address from its own room: no import, no door.)
 */
const sideDoors: readonly string[] = [
  'answer/agreements.ts',
  'answer/complaint.ts',
  'answer/inspect-plan.ts',
  'answer/talks.ts',
  'answer/reduce.ts',
  // The solver alone: what asks for an equilibrium has nothing to reduce.
  'answer/solver.ts',
  // Shores and projections: only who draws a map loads them.
  'figure/map/index.ts',
  'library/agreements.ts',
  'library/folder.ts',
  // What a problem is said with: who reads no document needs neither YAML nor schemas.
  'model/document/words.ts',
  'model/inspection/detect.ts',
  // What any result is written with.
  'model/scenario/written.ts',
  'words/russian.ts',
  'words/whole-english.ts',
  // Cuts as a schedule: a room within the room, which what only asks about packages need not load.
  'model/talks/schedule.ts',
  'model/scenario/sampled.twin.ts',
  'model/shield/engage.twin.ts',
  // Geometry of flight: a room within the room, which what only counts shots need not load.
  'model/shield/reach/index.ts',
  // Maps: shores and projections weigh more than most pictures that need none.
  'figure/map/index.ts',
];

interface Room {
  readonly name: string;
  /** below `src/` */
  readonly folder: string;
  readonly mayImport: readonly Arrow[];
  /** where the picture puts it, from the left; its storey follows from the arrows */
  readonly column: number;
}

/** A room's name: any of its exports, for any file. */
type Arrow = string | { readonly to: string; readonly only: 'types' | 'schema' };

function typesOnly(to: string): Arrow {
  return { to, only: 'types' };
}

/** Only the file that owns a document's schema may look. */
function schemaOnly(to: string): Arrow {
  return { to, only: 'schema' };
}

function namesOf(rooms: readonly Room[]): readonly string[] {
  return rooms.map(({ name }) => name);
}

describe('the house', () => {
  const sources = sourcesOf(fileURLToPath(new URL('.', import.meta.url)));

  it('has no import against the table, past a door or in a circle', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(findings(sources)).toEqual([]);
  });

  it('stands on a table without circles and unknown names', () => {
    expect(
      circles(house.flatMap(({ name, mayImport }) => mayImport.map((arrow) => [name, target(arrow)] as const))),
    ).toEqual([]);
    expect(house.flatMap(({ mayImport }) => mayImport.map(target)).filter((to) => !roomNamed(to))).toEqual([]);
  });

  it('is drawn as it stands', () => {
    const file = fileURLToPath(new URL('../docs/reference/house.svg', import.meta.url));
    const drawn = picture(new Set(sources.map(({ path }) => roomOf(path)?.name)));
    if (process.env['RESET_GOLDEN'] === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, drawn);
    }
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(kept, 'the table or the rooms have changed · RESET_GOLDEN=1 npx vitest run src/house.test.ts').toBe(drawn);
  });
});

describe('the check of the house', () => {
  /** file | its text | what the check must say of it; nothing: all is well */
  const planted = `
    model/exchange/strike.ts | import { z } from 'zod'; import { lots } from '../force/index.ts'; import './deeper/kill.ts'; |
    words/verdict.ts | import { type CellName } from '../model/exchange/index.ts'; |
    words/index.ts | export type { Leg } from '../model/force/index.ts'; |
    model/shield/schema.test.ts | import { readYaml } from '../document/index.ts'; |
    cli/linkage.ts | import { readLibraryFolder } from '../library/folder.ts'; |
    model/force/cut.ts | import { stopped } from '../shield/index.ts'; | force must not import shield
    model/agreement/comply.ts | import type { Defence } from '../shield/index.ts'; | agreement must not import shield
    model/agreement/comply.ts | type D = import('../shield/index.ts').Defence; | agreement must not import shield
    model/exchange/index.ts | export * from '../shield/index.ts'; | exchange must not import shield
    model/exchange/index.ts | export type { Defence } from '../shield/index.ts'; | exchange must not import shield
    model/number/draw.ts | const late = () => import('../force/index.ts'); | number must not import force
    sweep/sweep.ts | const late = (name: string) => import(name); | import(name) cannot be followed: write the path out
    words/verdict.ts | import { type CellName, cells } from '../model/exchange/index.ts'; | words may import only types of exchange
    words/verdict.ts | import '../model/exchange/index.ts'; | words may import only types of exchange
    figure/index.ts | export * from '../model/exchange/index.ts'; | figure may import only types of exchange
    model/shield/engage.ts | import { readYaml } from '../document/index.ts'; | only a schema of shield may import document
    cli/linkage.ts | import { cells } from '../model/exchange/terms.ts'; | exchange/terms.ts is no door: use model/exchange/index.ts
    cli/linkage.ts | import { libraryOf } from '../library/library.ts'; | library/library.ts is no door: use library/index.ts
    helpers/format.ts | export {}; | no such room in the table
    cli/main.ts | import { common } from '../common.ts'; | ../common.ts is in no room of the table
    cli/main.ts | import from; | cannot be parsed
  `;
  const cases = planted
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(cases)('%s: %s', (path, text, found) => {
    expect(findings([{ path: path!, text: text! }])).toEqual(found ? [`${path}:1  ${found}`] : []);
  });

  it('refuses a circle of rooms, whatever the table says', () => {
    const ring = [
      { path: 'model/force/cut.ts', text: `\nimport type { Strike } from '../exchange/index.ts';` },
      { path: 'model/exchange/strike.ts', text: `import { lots } from '../force/index.ts';` },
    ];
    expect(findings(ring)).toEqual([
      'model/force/cut.ts:2  force must not import exchange',
      'rooms in a circle: exchange -> force -> exchange',
    ]);
  });
});

interface Source {
  /** below `src/`, with `/` on every system */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly line: number;
  /** as written */
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function sourcesOf(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));
}

/** Every breach, as `FILE:LINE  what`. Files that lie loose in `src/` belong to no room and are tests of the whole. */
function findings(sources: readonly Source[]): readonly string[] {
  const arrows: [string, string][] = [];
  const breaches = sources.flatMap((source) => {
    if (!source.path.includes('/')) return [];
    const room = roomOf(source.path);
    if (!room) return [`${source.path}:1  no such room in the table`];
    const imports = importsOf(source);
    if (!imports) return [`${source.path}:1  cannot be parsed`];
    return imports.flatMap((one) => {
      const wrong = breach(source.path, room, one);
      const to = roomOf(resolved(source.path, one.specifier));
      if (to && to !== room) arrows.push([room.name, to.name]);
      return wrong === null ? [] : [`${source.path}:${one.line}  ${wrong}`];
    });
  });
  return [...breaches, ...circles(arrows).map((ring) => `rooms in a circle: ${ring}`)];
}

function breach(path: string, room: Room, { specifier, typeOnly }: Import): string | null {
  if (specifier.startsWith('import(')) return `${specifier} cannot be followed: write the path out`;
  if (!specifier.startsWith('.')) return null;
  const file = resolved(path, specifier);
  const other = roomOf(file);
  if (!other) return `${specifier} is in no room of the table`;
  if (other === room) return null;
  const arrow = room.mayImport.find((one) => target(one) === other.name);
  if (arrow === undefined) return `${room.name} must not import ${other.name}`;
  const only = typeof arrow === 'string' ? 'any' : arrow.only;
  if (only === 'types' && !typeOnly) return `${room.name} may import only types of ${other.name}`;
  if (only === 'schema' && !isSchema(path)) return `only a schema of ${room.name} may import ${other.name}`;
  return isDoor(file, other) ? null : `${other.name}/${posix.basename(file)} is no door: use ${other.folder}/index.ts`;
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : '';
}

function roomOf(path: string): Room | undefined {
  return house.find(({ folder }) => path.startsWith(`${folder}/`));
}

function roomNamed(name: string): Room | undefined {
  return house.find((room) => room.name === name);
}

function target(arrow: Arrow): string {
  return typeof arrow === 'string' ? arrow : arrow.to;
}

function isSchema(path: string): boolean {
  return posix.basename(path).startsWith('schema');
}

/** Tables of cases are written to be shared: any room that may import another may test against its cases. */
function isDoor(file: string, room: Room): boolean {
  return file === `${room.folder}/index.ts` || sideDoors.includes(file) || file.endsWith('.cases.ts');
}

/** Imports of values and types, what a door hands on, and late imports; null where the text is no TypeScript. */
function importsOf({ path, text }: Source): readonly Import[] | null {
  const { errors, module, program } = parseSync(path, text);
  if (errors.length > 0) return null;
  const found: Import[] = [];
  const add = (at: number, specifier: string, typeOnly: boolean) =>
    found.push({ line: text.slice(0, at).split('\n').length, specifier, typeOnly });

  for (const { start, moduleRequest, entries } of module.staticImports) {
    add(start, moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { start, entries } of module.staticExports) {
    const [first] = entries;
    if (first?.moduleRequest)
      add(
        start,
        first.moduleRequest.value,
        entries.every(({ isType }) => isType),
      );
  }
  for (const { start, end, moduleRequest } of module.dynamicImports) {
    const literal = /^(['"`])([^'"`$]*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    add(start, literal ?? text.slice(start, end), false);
  }
  const types = new Visitor({ TSImportType: ({ start, source }) => void add(start, source.value, true) });
  types.visit(program);
  return found;
}

/** Every circle once, from its alphabetically first member: `a -> b -> a`. */
function circles(arrows: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  const found: string[] = [];
  const walk = (first: string, way: readonly string[]): void => {
    for (const to of next.get(way.at(-1)!) ?? []) {
      if (to === first) found.push([...way, to].join(' -> '));
      else if (to > first && !way.includes(to)) walk(first, [...way, to]);
    }
  };
  for (const first of next.keys()) walk(first, [first]);
  return found.sort();
}

const column = 150;
const storey = 62;
const box = { width: 124, height: 30 };

/** The house as a picture: a room stands one storey above the highest room that it may import. */
function picture(standing: ReadonlySet<string | undefined>): string {
  const width = 4.5 * column + box.width;
  const top = storey * Math.max(...house.map(floorOf));
  const placed = house.map((room) => {
    const x = 20 + box.width / 2 + room.column * column;
    return { room, x, y: 20 + top - storey * floorOf(room) };
  });
  const at = (name: string) => placed.find(({ room }) => room.name === name)!;
  const lines = placed.flatMap(({ room, x, y }) =>
    shownArrows(room).map((arrow) => {
      const to = at(target(arrow));
      const bend = (to.y - y - box.height) / 2;
      const way = `M${x} ${y + box.height}C${x} ${y + box.height + bend} ${to.x} ${to.y - bend} ${to.x} ${to.y - 2}`;
      return `<path d="${way}"${typeof arrow === 'string' ? '' : ' stroke-dasharray="4 3"'}/>`;
    }),
  );
  const boxes = placed.map(({ room, x, y }) => {
    const look = standing.has(room.name)
      ? 'fill="#fff" stroke="#1f3a5f"'
      : 'fill="#f2f2f2" stroke="#999" stroke-dasharray="2 2"';
    return [
      `<g><title>${room.name} may import: ${room.mayImport.map(inWords).join(', ') || 'nothing'}</title>`,
      `<rect x="${x - box.width / 2}" y="${y}" width="${box.width}" height="${box.height}" rx="3" ${look}/>`,
      `<text x="${x}" y="${y + 20}">${room.name}</text></g>`,
    ].join('');
  });
  const height = top + box.height + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 34}" role="img" aria-labelledby="title">`,
    '<title id="title">The rooms of Counterpoise, and who may import whom</title>',
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">',
    '<path d="M0 0L8 4L0 8z" fill="#5b6b7f"/></marker></defs>',
    `<rect width="${width}" height="${height + 34}" fill="#fff"/>`,
    '<g fill="none" stroke="#5b6b7f" marker-end="url(#tip)">',
    ...lines,
    '</g>',
    '<g font-family="DejaVu Sans, Verdana, sans-serif" font-size="14" text-anchor="middle" fill="#111">',
    ...boxes,
    '</g>',
    '<g font-family="DejaVu Sans, Verdana, sans-serif" font-size="11" fill="#444">',
    `<text x="20" y="${height}">An arrow points to what a room may import; where a longer way leads there too, it is left out.</text>`,
    `<text x="20" y="${height + 16}">Dashed arrow: types or a schema only. Grey box: planned, not there yet. The whole list is in each box's title.</text>`,
    '</g>',
    '</svg>\n',
  ].join('\n');
}

function floorOf(room: Room): number {
  return Math.max(-1, ...room.mayImport.map((arrow) => floorOf(roomNamed(target(arrow))!))) + 1;
}

/** Arrows that no longer way over other arrows replaces. */
function shownArrows(room: Room): readonly Arrow[] {
  const near = room.mayImport.map((arrow) => roomNamed(target(arrow))!);
  return room.mayImport.filter((arrow) => !near.some((other) => reaches(other, target(arrow))));
}

function reaches(room: Room, name: string): boolean {
  return room.mayImport.some((arrow) => target(arrow) === name || reaches(roomNamed(target(arrow))!, name));
}

function inWords(arrow: Arrow): string {
  if (typeof arrow === 'string') return arrow;
  return arrow.only === 'types' ? `${arrow.to} (types)` : `${arrow.to} (schema)`;
}
