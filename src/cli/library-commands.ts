import { Option } from 'commander';
import type { Command } from 'commander';
import type { LibraryOptions } from './library.ts';
import type { NewOptions } from './new-file.ts';
import type { NewForceOptions } from './new-pasted.ts';
import type { NewScenarioOptions } from './new-scenario.ts';

/** `counterpoise library …` and `counterpoise new …`. @param isNo says that the answer is no: exit code 1 */
export function addLibraryCommands(counterpoise: Command, isNo: () => void): void {
  const library = counterpoise
    .command('library')
    .description('forces, agreements, defences and scenarios, each figure with its source');
  shown(library.command('list'), 'what there is')
    .argument(
      '[kind]',
      'force, series, declaration, defence, region, interceptor, constellation, scenario, posture, sources, agreement, draft, events, shield, talks or schedule; not given: all',
    )
    .action(async (kind: string | undefined, options: LibraryOptions) => {
      const { libraryList } = await import('./library.ts');
      await libraryList(kind, options);
    });
  shown(library.command('show'), 'one item in readable form')
    .argument('<id>', 'id of the library, or path of a .yaml or .md file')
    .action(async (id: string, options: LibraryOptions) => {
      const { libraryShow } = await import('./library.ts');
      await libraryShow(id, options);
    });
  shown(library.command('sources'), "what an item rests on; of a source's key, what rests on it")
    .argument('<id>', 'id of the library, key of a source, or path of a .yaml or .md file')
    .action(async (id: string, options: LibraryOptions) => {
      const { librarySources } = await import('./library.ts');
      await librarySources(id, options);
    });
  shown(library.command('check'), 'whether every file reads, every source is known and every stated sum closes')
    .argument('[path...]', 'files of your own; not given: the whole library')
    .action(async (paths: readonly string[], options: LibraryOptions) => {
      const { libraryCheck } = await import('./library.ts');
      if (!(await libraryCheck(paths, options))) isNo();
    });

  const made = counterpoise.command('new').description('a commented file of your own to start from');
  made
    .command('scenario')
    .description('a question that runs at once')
    .argument('[name]', 'id of the scenario and name of the file')
    .option('--force-a <force>', 'force of the first party: id, or path of a .yaml file')
    .option('--force-b <force>', 'force of the second party: id, or path of a .yaml file')
    .option('--out <file>', 'where to write it; not given: NAME.yaml here')
    .option('--json', 'one JSON document on standard output')
    .action(async (name: string | undefined, options: NewScenarioOptions) => {
      const { writeScenario } = await import('./new.ts');
      writeScenario(name, options);
    });
  made
    .command('force')
    .description('a force that a scenario can name by its path')
    .argument('[name]', 'id of the force and name of the file')
    .option('--from <table>', 'read it from a table: CSV, Markdown, or columns that blanks part; - for standard input')
    .option('--state <state>', 'with --from: whose force it is')
    .option('--date <date>', 'with --from: the day, month or year that it is of')
    .option('--source <key>', 'with --from: where the table stands, a key of the bibliography or recall')
    .option('--basis <words>', 'with --from: how it is counted, as `New START declaration`')
    .option('--tag <tag>', 'with --from: how the figures are known: read, read-2, recalled or computed')
    .option('--id <id>', 'with --from: the id, where it is not the name of the file')
    .option('--map <heading=field>', 'with --from: what a column holds, - to leave it out; repeatable', repeated)
    .option('--leg <name=leg>', 'with --from: the leg of a system, or of those under a heading; repeatable', repeated)
    .option('--unknown <word=reason>', 'with --from: a word for a figure that nobody has; repeatable', repeated)
    .option('--keep-totals', 'with --from: keep a total that does not add up, with a note')
    .option('--out <file>', 'where to write it; not given: NAME.yaml here; with --from - for standard output')
    .option('--json', 'one JSON document on standard output')
    .action(async (name: string | undefined, options: NewForceOptions) => {
      const { writeForce } = await import('./new.ts');
      writeForce(name, options);
    });
  made
    .command('agreement')
    .description('three articles with their rules, held against any force at once')
    .argument('[name]', 'id of the agreement and name of the file')
    .option('--out <file>', 'where to write it; not given: NAME.md here')
    .option('--json', 'one JSON document on standard output')
    .action(async (name: string | undefined, options: NewOptions) => {
      const { writeAgreement } = await import('./new.ts');
      writeAgreement(name, options);
    });
  made
    .command('draft')
    .description('a negotiating text with brackets, in both languages')
    .argument('[name]', 'id of the text and name of the files')
    .option('--out <file>', 'where to write it; not given: NAME.md here, and NAME.ru.md beside it')
    .option('--json', 'one JSON document on standard output')
    .action(async (name: string | undefined, options: NewOptions) => {
      const { writeDraft } = await import('./new.ts');
      writeDraft(name, options);
    });
  made
    .command('talks')
    .description('rounds, positions and red lines over a text with brackets, which is written beside them')
    .argument('[name]', 'id of the talks and name of the files')
    .option('--out <file>', 'where to write them; not given: NAME.yaml here')
    .option('--json', 'one JSON document on standard output')
    .action(async (name: string | undefined, options: NewOptions) => {
      const { writeTalks } = await import('./new.ts');
      writeTalks(name, options);
    });
}

function repeated(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one];
}

function shown(command: Command, description: string): Command {
  return command
    .description(description)
    .option('--json', 'one JSON document on standard output')
    .addOption(new Option('--no-color', 'no colour'));
}
