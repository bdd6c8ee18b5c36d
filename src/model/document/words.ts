/*
 * A door of its own: what a problem is said with, for who reads no document. The other one brings YAML and schemas along.
 */
export { nearest } from './nearest.ts';
export { formatProblem, oneOf, problem, told } from './problem.ts';
export type { Problem, ProblemWords, Words } from './problem.ts';
