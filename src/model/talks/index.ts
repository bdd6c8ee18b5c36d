export type {
  Bargain,
  BargainPoint,
  BracketResult,
  BracketRole,
  ChoiceRecord,
  LeastChange,
  LineName,
  LineOutcome,
  Move,
  MovedResult,
  PackageResult,
  RedLineResult,
  TalksResult,
} from './result.ts';
export type { Position, RedLine, Round, Talks, Want } from './talks.ts';
