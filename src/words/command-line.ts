/** Options of a command that change its numbers or their language. */
export interface RunOptions {
  readonly alternative?: string;
  /** `path=value`, in order */
  readonly set?: readonly string[];
  readonly drawsFile?: string;
  readonly lang?: string;
}

/**
 * What gives a run's numbers again, as a shell takes it; the folder and the form of the output are left out.
 *
 * @param scenario what the command is about; null: it is all in its options
 */
export function commandLine(
  command: 'linkage' | 'assess' | 'breakout' | 'reduce' | 'talks' | 'shield need' | 'inspect plan' | 'inspect detect',
  scenario: string | null,
  options: RunOptions,
  runs: { readonly draws: number; readonly seed: number },
  more: readonly string[] = [],
): string {
  const { alternative, set = [], drawsFile, lang } = options;
  const words = [
    ...['counterpoise', ...command.split(' '), ...(scenario === null ? [] : [scenario])],
    ...(alternative === undefined ? [] : ['--alternative', alternative]),
    ...set.flatMap((setting) => ['--set', setting]),
    ...more,
    ...['--draws', String(runs.draws), '--seed', String(runs.seed)],
    ...(drawsFile === undefined ? [] : ['--draws-file', drawsFile]),
    ...(lang === undefined ? [] : ['--lang', lang]),
  ];
  return words.map(quoted).join(' ');
}

/** @source POSIX shell, single quotes */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
