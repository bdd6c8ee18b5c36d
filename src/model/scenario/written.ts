/* A door of its own: what a result is written with, for who asks nothing of a scenario. */
export { engine } from './engine.ts';
export { resultJson } from './json.ts';
