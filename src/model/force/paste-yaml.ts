import type { PastedForce } from './paste.ts';
import type { PastedFigure, PastedSystem } from './paste-system.ts';
import type { ReconciledTotal, SummedField } from './paste-total.ts';

/**
 * The file of a pasted force: YAML that `readForce` takes, with comments that say which cell became what.
 *
 * @param path where it will lie, as a shell takes it; for the commands in its first lines
 */
export function writePasted(pasted: PastedForce, path: string): string {
  const { options, systems, totals } = pasted;
  return `${[
    ...comments(pasted, path),
    'kind: force',
    `id: ${scalar(options.id)}`,
    `state: ${scalar(options.state)}`,
    `date: '${options.date.text}'`,
    `basis: ${scalar(options.basis)}`,
    '',
    ...systemComments,
    'systems:',
    ...systems.flatMap(systemLines),
    ...(totals.length === 0 ? [] : ['', ...totalComments, 'aggregates:']),
    ...totals.flatMap((total) => totalLines(total, pasted)),
  ].join('\n')}\n`;
}

/** The words of a total in the file, which `counterpoise library check` understands. */
export const totalWords: Readonly<Record<SummedField, string>> = {
  deployedLaunchers: 'deployed launchers',
  nonDeployedLaunchers: 'non-deployed launchers',
  launchers: 'launchers in all',
  operationalLaunchers: 'operational launchers',
  warheads: 'warheads',
  platforms: 'platforms',
};

function comments({ options, columns, remarks }: PastedForce, path: string): readonly string[] {
  return [
    `# A force read from the table ${comment(options.file)} by \`counterpoise new force --from\`: what one state holds on one date.`,
    `#   counterpoise new scenario --force-a ${comment(path)}   a question about it`,
    `#   counterpoise library show ${comment(path)}             the force as a table`,
    `#   counterpoise library check ${comment(path)}            whether it can be read, and whether its sums close`,
    '# Columns of the table, and what was read from them:',
    ...columns.map(({ heading, field }) => `#   ${comment(heading) || '(no heading)'} -> ${field}`),
    ...(remarks.length === 0 ? [] : ['# Under the table:', ...remarks.map((one) => `#   ${comment(one)}`)]),
  ];
}

const systemComments: readonly string[] = [
  '# A figure that the table does not give is { unknown: why }; a scenario can fill in loads and platforms (beliefs.fill).',
  '# Where a cell was not just the number, its line says what was printed.',
];

const totalComments: readonly string[] = [
  '# Totals as printed. Each was held against the systems that it adds up; where it is not simply their sum, a note says so.',
];

function systemLines(system: PastedSystem): readonly string[] {
  const figures = [
    ['deployedLaunchers', system.deployedLaunchers],
    ['nonDeployedLaunchers', system.nonDeployedLaunchers],
    ['operationalLaunchers', system.operationalLaunchers],
    ['warheadsPerLauncher', system.warheadsPerLauncher],
    ['maxWarheadsPerLauncher', system.maxWarheadsPerLauncher],
    ['attributedWarheads', system.attributedWarheads],
    ['platforms', system.platforms],
  ] as const;
  return [
    `  - id: ${scalar(system.id)}    # line ${system.line} of the table`,
    `    name: ${scalar(system.name)}`,
    `    leg: ${system.leg}`,
    ...figures.flatMap(([key, figure]) => (figure === undefined ? [] : [figureLine(key, figure, system.printed[key])])),
    `    source: ${system.source}`,
    `    tag: ${system.tag}`,
    ...(system.warheadsTag ? [`    warheadsTag: ${system.warheadsTag}`] : []),
    ...(system.note === undefined ? [] : [`    note: ${scalar(system.note)}`]),
  ];
}

function figureLine(key: string, figure: PastedFigure, printed: string | undefined): string {
  if (typeof figure !== 'number') return `    ${key}: { unknown: ${JSON.stringify(figure.unknown)} }`;
  return `    ${key}: ${figure}${printed === undefined ? '' : `    # printed as ${comment(printed)}`}`;
}

function totalLines(total: ReconciledTotal, { options }: PastedForce): readonly string[] {
  const note = noteOf(total);
  const of = total.of === null ? '' : ` of ${total.of}`;
  return [
    `  - quantity: ${scalar(`printed total${of}, ${totalWords[total.field]}`)}`,
    `    value: ${total.value}`,
    `    source: ${options.source}`,
    `    tag: ${options.tag}`,
    ...(note === null ? [] : [`    note: ${scalar(note)}`]),
  ];
}

function noteOf({ status, printed, value, sum, missing, parts }: ReconciledTotal): string | null {
  const as = printed === String(value) ? '' : `Printed as ${printed}. `;
  switch (status) {
    case 'agrees':
      return null;
    case 'rounded':
      return `${as}The systems make ${sum}, which is the same within its rounding.`;
    case 'open':
      return parts.length === missing.length
        ? `${as}Not compared: the table does not split it by system.`
        : `${as}Not compared: not known of ${missing.slice(0, 12).join(', ')}.`;
    case 'differs':
      return sum === null
        ? `${as}Does not add up: what is known of the systems is more.`
        : `${as}Does not add up: the systems make ${sum}.`;
  }
}

/** A text as YAML reads it back, whatever it holds. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*$/.test(text);
  return isPlain && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

/** One line that ends no comment. */
function comment(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/gu, ' ').slice(0, 120);
}
