import type { CitedSource, Sources } from '../model/document/index.ts';
import type { Scenario, SourceLine } from '../model/scenario/index.ts';

/** Sources that a number, a figure of a force or a choice names, in the order of the bibliography; a judgement is none. */
export function citedBy(
  scenario: Scenario,
  lines: readonly SourceLine[],
  bibliography: Sources,
): readonly CitedSource[] {
  const named = [...lines.map(({ source }) => source), ...choiceSources(scenario)];
  return Object.entries(bibliography)
    .map(([key, { title, address, via, tag }]) => {
      const uses = named.filter((source) => source === key).length;
      return { key, title, address, via, tag, uses };
    })
    .filter(({ key, uses }) => uses > 0 && key !== 'judged');
}

function choiceSources({ choices, parties }: Scenario): readonly string[] {
  const { warheads, interceptors, package: at, shield, points } = choices;
  const marked = [choices, warheads, interceptors, at, ...Object.values(shield), ...points, ...Object.values(parties)];
  return marked.flatMap(({ source }) => (source === undefined ? [] : [source]));
}
