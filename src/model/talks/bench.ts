/** A choice in every bracket: by bracket, in the order of the draft, the index of its alternative. */
export type Package = readonly number[];

/** How a package fares; lists are in the order of the bench. */
export interface Judgement {
  /** by red line */
  readonly kept: readonly boolean[];
  /** by red line; `null`: it compares no numbers */
  readonly slack: readonly (number | null)[];
  /** by party, 0..1; `null`: it states no wants */
  readonly values: readonly (number | null)[];
}

/** What every answer about packages is asked of: it knows neither words nor scenarios. */
export interface Bench {
  /** two names */
  readonly parties: readonly [string, string];
  readonly lines: readonly { readonly party: string; readonly id: string }[];
  /** by bracket, how many alternatives; each at least 2 */
  readonly sizes: readonly number[];
  /** cheap for packages that differ in nothing that a line or a want reads */
  judge(given: Package): Judgement;
  /** values of no agreement, by party */
  readonly disagreement: readonly (number | null)[];
}

/** Lines of one party, by their place on the bench. @param party 0 or 1 */
export function linesOf({ lines, parties }: Pick<Bench, 'lines' | 'parties'>, party: number): readonly number[] {
  return lines.flatMap((line, place) => (line.party === parties[party] ? [place] : []));
}
