import { batch, signal } from '@preact/signals';
import { engine } from '../../model/scenario/index.ts';
import type { ArrivalQuantiles, TradeoffResult } from '../../model/scenario/index.ts';
import type { Library } from '../../library/index.ts';
import type { Opening } from '../engine/opening.ts';
import type { Ask, ComparedWorld, Lane, News, OpenedWords } from '../engine/protocol.ts';
import { AgreementsDesk } from './agreements.ts';
import type { Aside } from './aside.ts';
import { InspectionDesk } from './inspection.ts';
import { sameScenario, sameSide } from './same.ts';
import type { LinkRead } from './link.ts';
import { ShelfDesk } from './shelf.ts';
import { ShieldDesk } from './shield.ts';
import { TalksDesk } from './talks.ts';
import { asItIs, firstState, isAsItIs, withValue, without } from './state.ts';
import type { InputKind, Place, ScenarioChoice, Screen, Side, State } from './state.ts';
import { Drag, type Later } from './drag.ts';
import type { Assessment, Chart, Notice, Of, ScenarioTitle } from './told.ts';
import { influenceOf, Wholes } from './wholes.ts';
import { noHistory, redone, stepped, undone, type History, type StepName } from './steps.ts';

type Bracketed = Extract<StepName, { did: 'bracket' }>;

/** What the session needs of the threads that compute. */
export interface Asker {
  ask(lane: Lane, ask: Ask): number;
  cancel(lane: Lane): void;
  /** starts afresh after it was given up */
  again(): void;
}

/**
 * What the reader sees and does, apart from how it is drawn: the state, its history, and the results that came for it.
 * A change asks for one run. Changes that come while its first picture is still on its way are laid together into one.
 */
export class Session {
  readonly library: Library;
  /** scenarios of the library, with their titles */
  readonly scenarios: readonly ScenarioTitle[];
  readonly state = signal<State>(firstState);
  readonly history = signal<History>(noHistory);
  readonly chart = signal<Chart | null>(null);
  /** of the state as it is, as soon as it could be opened */
  readonly words = signal<OpenedWords | null>(null);
  /** inputs that move the package, strongest first, as far as the last search told: a list must not jump at every change */
  readonly influence = signal<readonly string[]>([]);
  readonly progress = signal<{ readonly done: number; readonly of: number } | null>(null);
  readonly notice = signal<Notice | null>(null);
  readonly assessed = signal<Assessment | null>(null);
  /** what the day does within a draw: at the medians, then in the first draws */
  readonly lucky = signal<(Of & { readonly rows: readonly (readonly ArrivalQuantiles[])[] }) | null>(null);
  readonly traded = signal<{ readonly result: TradeoffResult; readonly median: number | null } | null>(null);
  readonly compared = signal<(Of & { readonly worlds: readonly ComparedWorld[] }) | null>(null);
  readonly others = signal<Readonly<Partial<Record<Lane, Chart>>>>({});
  /** how often the reader asked to run again: what a screen asks for beside the chart is then asked for anew */
  readonly tries = signal(0);
  /** charts before the last changes, to be played again without a run */
  readonly before = signal<readonly [Chart, Chart] | null>(null);
  /** the reader's own, while the tour moves the numbers; null: this is no tour */
  readonly aside = signal<Aside | null>(null);

  readonly #asking = {
    ask: (lane: Lane, ask: Ask): void => this.ask(lane, ask),
    cancel: (lane: Lane): void => this.#asker?.cancel(lane),
  };
  /** the library, as far as it was looked at; agreements, and what was asked of them last */
  readonly shelf = new ShelfDesk(this.#asking);
  readonly agreements = new AgreementsDesk(this.#asking);
  readonly shield = new ShieldDesk(this.#asking);
  readonly inspection = new InspectionDesk(this.#asking);
  readonly talks = new TalksDesk(this.#asking);

  readonly #drag: Drag;
  #asker: Asker | null = null;
  #opened = new Map<Lane, OpenedWords>();
  #asked = new Map<Lane, Of>();
  readonly #whole = new Wholes();

  /** @param later calls back after a time, and can be called off */
  constructor(library: Library, scenarios: readonly ScenarioTitle[], later: Later) {
    this.library = library;
    this.scenarios = scenarios;
    this.#drag = new Drag(later);
  }

  /** Where runs go. Until it is known, nothing is computed. */
  connect(asker: Asker): void {
    this.#asker = asker;
  }

  // What the reader does

  /** Sets a value of the scenario, or takes it back (undefined). A drag is one step of the history. */
  set(path: string, value: unknown, drag = false): void {
    const from = this.valueOf(path);
    this.#change({ did: 'set', path, from, to: value }, (side) => withValue(side, path, value), drag);
  }

  /** Places the package. null: that number stays as it is, the scenario's own if it is not changed. */
  place(warheads: number | null, interceptors: number | null, drag = false): void {
    const now = this.package;
    const to = [warheads ?? now.warheads, interceptors ?? now.interceptors] as const;
    const moved = (side: Side, path: string, value: number | null): Side =>
      value === null ? side : withValue(side, path, value);
    this.#change(
      { did: 'package', from: [now.warheads, now.interceptors], to },
      (side) => moved(moved(side, 'choices.package.warheads', warheads), 'choices.package.interceptors', interceptors),
      drag,
    );
  }

  /** Marks a package on the chart, beside the points of the scenario, by the next free letter. */
  mark(warheads: number, interceptors: number): void {
    const points = this.words.value?.about.points;
    if (!points) return;
    const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
    const name = letters.find((letter) => !points.some((point) => point.name === letter));
    if (name !== undefined) this.set('choices.points', [...points, { name, warheads, interceptors }]);
  }

  choose(alternative: string | null): void {
    this.#change({ did: 'alternative', to: alternative }, (side) => ({ ...side, alternative }), false);
  }

  /** Chooses words in brackets: a step of the history, and no run of the chart. A walk along one bracket is one step. */
  negotiate(bracket: Bracketed['bracket'], to: Bracketed['to'], at: string, walk = false): void {
    const { place } = this.state.value;
    this.commit({ did: 'bracket', bracket, to }, { ...this.state.value, place: { ...place, at } }, walk);
  }

  reset(kind: InputKind): void {
    this.#change({ did: 'reset', kind }, (side) => without(side, kind), false);
  }

  /** Opens another scenario as it is; that ends the tour, which has its own. */
  open(scenario: ScenarioChoice): void {
    if (this.aside.value) this.go({ screen: 'linkage', at: null });
    const to = 'id' in scenario ? scenario.id : scenario.file;
    this.commit(
      { did: 'scenario', to },
      { ...this.state.value, scenario, baseline: asItIs, changed: asItIs, pinned: [] },
    );
  }

  /** The end of a drag: what comes next is a step of its own. */
  settle(): void {
    this.#drag.end();
  }

  undo(): void {
    this.#goBack(undone(this.history.value, this.state.value));
  }

  redo(): void {
    this.#goBack(redone(this.history.value, this.state.value));
  }

  /** Goes elsewhere in the page: no run, no step. Into the tour and out of it, the reader's own is kept. */
  go(place: Partial<Place>): void {
    batch(() => {
      const due = this.#cross(place.screen ?? this.state.value.place.screen);
      this.state.value = { ...this.state.value, place: { ...this.state.value.place, ...place } };
      if (due) this.run();
    });
  }

  /** The tour lays out a scenario with its own numbers: no step of the history, and no run where they stand already. */
  lay(scenario: ScenarioChoice, side: Side): void {
    const now = this.state.value;
    if (sameScenario(now.scenario, scenario) && sameSide(now.changed, side)) return;
    this.#visit({ ...now, scenario, baseline: asItIs, changed: side, pinned: [] });
  }

  /** Any other change of the state, as one named step. */
  commit(name: StepName, state: State, drag = false): void {
    const before = this.state.value;
    batch(() => {
      this.history.value = stepped(this.history.value, before, name, drag && this.#drag.goesOn);
      this.state.value = state;
    });
    this.#drag.goesOn = drag;
    this.#runAfter(before);
  }

  // What is asked for

  /** Begins with the picture that came with the page, where it is of the state as it is. @returns whether it is */
  begin({ words, result, tried }: Pick<Chart, 'words' | 'result' | 'tried'>): boolean {
    const { scenario, changed } = this.state.value;
    const same = 'id' in scenario && scenario.id === result.scenario && isAsItIs(changed);
    if (!same) return false;
    this.words.value = words;
    this.chart.value = { words, result, tried, stage: 'whole', scenario, side: changed };
    this.#whole.keep(this.chart.value);
    this.influence.value = influenceOf(this.chart.value);
    return true;
  }

  /** Starts what computes afresh, and asks again. */
  again(): void {
    this.#asker?.again();
    this.tries.value += 1;
    this.run();
  }

  /** Asks for the chart of the state as it is; one that was worked out before is shown again. */
  run(): void {
    const opening = this.opening(this.state.value.changed);
    if (!opening || !this.#asker) return;
    const known = this.#whole.of(this.state.value);
    if (known) {
      this.#asker.cancel('chart');
      this.#show({ ...known, side: this.state.value.changed, scenario: this.state.value.scenario });
      return;
    }
    this.#drag.wait();
    this.progress.value = null;
    this.#asker.ask('chart', { kind: 'linkage', opening });
  }

  /** @param side that is asked about; not given: the one that the reader changes */
  ask(lane: Lane, ask: Ask, side: Side = this.state.value.changed): void {
    const today = 'today' in ask && ask.today;
    this.#asked.set(lane, { scenario: this.state.value.scenario, side, today });
    this.#asker?.ask(lane, ask);
  }

  /** Stops sharpening; what is drawn stays as it is. */
  cancel(): void {
    this.#asker?.cancel('chart');
    this.progress.value = null;
    this.#drag.release();
  }

  /** What a side of the state opens; null: the library has no such scenario, which is said. */
  opening(side: Side): Opening | null {
    const found = this.#source();
    if (!found) {
      const { scenario } = this.state.value;
      this.notice.value = { what: 'unknown-scenario', id: 'id' in scenario ? scenario.id : '' };
      return null;
    }
    return { file: found.file, text: found.text, alternative: side.alternative, set: Object.entries(side.set) };
  }

  /** The package as it stands: changed, or the scenario's. */
  get package(): { readonly warheads: number; readonly interceptors: number } {
    const { set } = this.state.value.changed;
    const own = this.words.value?.about.package ?? { warheads: 2500, interceptors: 100 };
    return {
      warheads: Number(set['choices.package.warheads'] ?? own.warheads),
      interceptors: Number(set['choices.package.interceptors'] ?? own.interceptors),
    };
  }

  valueOf(path: string): unknown {
    return this.state.value.changed.set[path];
  }

  /**
   * Opens what a link or a file carries; what it does not say, or says otherwise than this library, is told.
   *
   * @param hashOf of a scenario's text, as links carry it
   */
  openLinked(read: LinkRead, hashOf: (text: string) => string): void {
    if (!read.ok) {
      this.notice.value = { what: 'link', why: read.why };
      return;
    }
    const { state, engine: version, hash } = read.linked;
    batch(() => this.#cross(state.place.screen));
    if (this.aside.value) this.#visit(state);
    else this.commit({ did: 'link' }, state);
    const text = this.text;
    const library = hash !== null && text !== null && hash !== hashOf(text);
    if (version !== engine || library) this.notice.value = { what: 'link-other', engine: version, library };
  }

  /** The scenario's text without changes; null: the library has no such scenario. */
  get text(): string | null {
    return this.#source()?.text ?? null;
  }

  #source(): { readonly file: string; readonly text: string } | null {
    const { scenario } = this.state.value;
    return 'id' in scenario ? this.library.find('scenario', scenario.id) : scenario;
  }

  // What is told

  hear(lane: Lane, news: News): void {
    const desks = [this.shelf, this.agreements, this.shield, this.inspection, this.talks];
    if (desks.some((desk) => desk.hear(lane, news))) return;
    switch (news.kind) {
      case 'opened':
        this.#opened.set(lane, news.words);
        return; // told together with the first picture, so that a page is drawn once
      case 'progress':
        if (lane === 'chart') this.progress.value = news;
        return;
      case 'chart':
        this.#charted(lane, news);
        return;
      case 'assessed':
        this.assessed.value = {
          ...this.#asked.get(lane)!,
          ...{ result: news.result, rough: news.rough, words: this.#opened.get(lane)! },
        };
        return;
      case 'lucky':
        this.lucky.value = { ...this.#asked.get(lane)!, rows: news.rows };
        return;
      case 'traded':
        this.traded.value = news;
        return;
      case 'compared':
        this.compared.value = { ...this.#asked.get(lane)!, worlds: news.worlds };
        return;
      case 'problems':
        this.#stuck(lane, { what: 'problems', problems: news.problems });
        return;
      case 'failed':
        this.#stuck(lane, { what: 'failed', detail: news.message });
    }
  }

  #charted(lane: Lane, { result, stage, tried }: Extract<News, { kind: 'chart' }>): void {
    const { scenario, changed } = this.state.value;
    const chart = { result, stage, tried, words: this.#opened.get(lane)!, scenario, side: changed };
    if (lane !== 'chart') {
      const { scenario: asked, side } = this.#asked.get(lane)!;
      this.others.value = { ...this.others.value, [lane]: { ...chart, scenario: asked, side } };
      return;
    }
    this.#show(chart);
  }

  #show(chart: Chart): void {
    const { side, stage } = chart;
    batch(() => {
      const last = this.chart.value;
      if (last && last.side !== side && last.stage !== 'rough') this.before.value = [last, chart];
      else if (this.before.value?.[1].side === side) this.before.value = [this.before.value[0], chart];
      this.chart.value = chart;
      this.words.value = chart.words;
      if (stage === 'searched' || stage === 'whole') this.influence.value = influenceOf(chart);
      if (this.notice.value?.what === 'problems' || this.notice.value?.what === 'failed') this.notice.value = null;
      if (stage === 'sharp' || stage === 'searched' || stage === 'whole') this.progress.value = null;
    });
    if (stage === 'whole') this.#whole.keep(chart);
    this.#drag.release();
  }

  /** Another lane that is stuck says so too, but the chart goes on. */
  #stuck(lane: Lane, notice: Notice): void {
    this.notice.value = notice;
    if (lane !== 'chart') return;
    this.progress.value = null;
    this.#drag.release();
  }

  #change(name: StepName, of: (side: Side) => Side, drag: boolean): void {
    const change = (): void => this.commit(name, { ...this.state.value, changed: of(this.state.value.changed) }, drag);
    this.#drag.make(change, drag, name.did === 'set' ? name.path : name.did);
  }

  /** Into the tour: the reader's own is laid aside. Out of it: it comes back. @returns whether it needs a run */
  #cross(to: Screen): boolean {
    const aside = this.aside.value;
    if (to !== 'tour') return aside !== null && this.#comeBack(aside);
    if (aside) return false;
    const own = { state: this.state.value, history: this.history.value };
    const chart = this.chart.value;
    this.aside.value = { own, chart: chart?.stage === 'whole' && chart.side === own.state.changed ? chart : null };
    this.history.value = noHistory;
    return false;
  }

  #comeBack({ own, chart }: Aside): boolean {
    this.aside.value = null;
    this.before.value = null;
    this.#put(own.state, own.history);
    if (!chart) return true;
    this.cancel();
    this.chart.value = chart;
    this.words.value = chart.words;
    return false;
  }

  /** A state of the tour's: steps that were taken on another page of it are gone. */
  #visit(state: State): void {
    this.#put(state, noHistory);
    this.run();
  }

  #goBack(to: { readonly history: History; readonly state: State } | null): void {
    if (!to) return;
    const before = this.state.value;
    this.#put(to.state, to.history);
    this.#runAfter(before);
  }

  #put(state: State, history: History): void {
    this.#drag.forget();
    batch(() => {
      this.history.value = history;
      this.state.value = state;
    });
  }

  /** A pin or a new baseline changes no number of the chart, and asks for no run of it. */
  #runAfter({ scenario, changed }: State): void {
    const now = this.state.value;
    if (now.scenario !== scenario || now.changed !== changed) this.run();
  }
}
