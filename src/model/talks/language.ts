/** A test or a value of a talks document, checked for names and types. */
export interface TalksExpression {
  readonly text: string;
}
