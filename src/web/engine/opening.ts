import type { Read } from '../../model/document/index.ts';
import { mayNameRules, openUnder, readScenario, withViews } from '../../model/scenario/index.ts';
import type { ViewSetting } from '../../model/talks/index.ts';
import type { Case, Layers, ScenarioDocument, Setting, Shelf } from '../../model/scenario/index.ts';

/** A scenario with what was changed in it: all that fixes a run's numbers beside its draws. */
export interface Opening {
  /** name that problems give, and the text */
  readonly file: string;
  readonly text: string;
  readonly alternative: string | null;
  /** value by path from the scenario's root, as YAML gives it; in the order in which they are laid on */
  readonly set: readonly (readonly [path: string, value: unknown])[];
  /** how parties see it, by talks over it: laid over the views of its own */
  readonly views?: Readonly<Record<string, readonly ViewSetting[]>>;
}

export interface Opened {
  /** as its text has it */
  readonly original: ScenarioDocument;
  /** as it is run, with all layers on */
  readonly document: ScenarioDocument;
  readonly resolved: Case;
  /** the same settings on one of its alternatives */
  under(alternative: string): Read<Case>;
}

/** Whether an opening may ask for an agreement: then the language of rules is fetched first. */
export function namesRules(opening: Opening): boolean {
  const original = readOnce(opening);
  const settings = opening.set.map(([path]) => ({ path }));
  return original.ok && mayNameRules(original.value, settings);
}

/** What the command line does with `--alternative` and `--set`, in the same order. */
export function open(opening: Opening, shelf: Shelf): Read<Opened> {
  const original = originalOf(opening);
  if (!original.ok) return original;
  const layers = layersOf(opening);
  const under = (alternative: string | null) => openUnder(original.value, { ...layers, alternative }, shelf);
  const found = under(opening.alternative);
  if (!found.ok) return found;
  const ofAlternative = (alternative: string): Read<Case> => {
    const opened = under(alternative);
    return opened.ok ? { ok: true, value: opened.value.resolved } : opened;
  };
  return { ok: true, value: { ...found.value, original: original.value, under: ofAlternative } };
}

/** What is laid over the text, in the order of the command line. */
export function layersOf({ file, alternative, set }: Opening): Layers {
  const settings = set.map(([path, value]): Setting => ({ path, value, place: { file: path, line: 1, column: 1 } }));
  return { alternative, place: { file, line: 1, column: 1 }, settings };
}

/** Openings kept: the present one, the baseline, what is pinned, and a few before. */
const mostOpen = 8;

/** Opens each opening once. */
export function opener(shelf: () => Shelf): (opening: Opening) => Read<Opened> {
  const known = new Map<string, Read<Opened>>();
  return (opening) => {
    const key = JSON.stringify([opening.file, opening.alternative, opening.set, opening.views, opening.text]);
    let read = known.get(key);
    if (!read) {
      if (known.size >= mostOpen) known.delete(known.keys().next().value!);
      known.set(key, (read = open(opening, shelf())));
    }
    return read;
  };
}

/** The scenario as its text has it, with the views that another document lays over it. */
export function originalOf({ views, ...opening }: Opening): Read<ScenarioDocument> {
  const read = readOnce(opening);
  return read.ok && views ? withViews(read.value, views) : read;
}

const texts = new Map<string, Read<ScenarioDocument>>();

/** Reading costs more than laying settings on, and a lever changes settings only. */
function readOnce({ file, text }: Opening): Read<ScenarioDocument> {
  const key = `${file}\n${text}`;
  let read = texts.get(key);
  if (!read) {
    read = readScenario(text, file);
    if (texts.size > 4) texts.clear();
    texts.set(key, read);
  }
  return read;
}
