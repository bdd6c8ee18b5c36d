import { scaleLinear } from 'd3-scale';
import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { InspectionGame, Interim, ReachedStage } from '../model/inspection/index.ts';
import { decimal, say, whole, type Language } from '../words/index.ts';
import { Frame, frameLines, Lines, sheetFrame, type FrameStyle, type FrameWords } from './frame.tsx';
import { gameSentences, gameTitle, interimSentences, interimTitle, type GameContext } from './game-words.ts';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { wrap } from './text.ts';

/** Mixed strategies of both in Dresher's game as a complete SVG document. */
export function gameSvg(game: InspectionGame, context: GameContext): string {
  return `${renderToString(h(GameChart, { game, context }))}\n`;
}

/** The same of one interim inspection. */
export function interimSvg(result: Interim, context: GameContext): string {
  return `${renderToString(h(InterimChart, { result, context }))}\n`;
}

/** A stretch of the axis with a bar over it. */
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

interface Line {
  /** index of its dash */
  readonly dash: number;
  readonly points: readonly (readonly [at: number, chance: number])[];
}

interface PanelOf {
  readonly title: string;
  readonly colour: string;
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
}

interface AxisOf {
  readonly title: string;
  readonly domain: readonly [number, number];
  readonly tick: (at: number) => string | null;
}

/** Lines differ in dash, so that they differ without colour. */
const dashes = ['', '9 4', '3 3', '12 3 2 3', '1 4', '6 2 1 2 1 2'] as const;
/** more could not be told apart */
const mostLines = dashes.length;
const panelHeight = 190;
const between = 32;
/** room for one line's name in the key */
const keyWidth = 138;
const keyLeading = 22;

/** The upper panel is the inspectorate's, the lower one the violator's: both over the periods, a line a number of inspections left. */
export function GameChart(props: { game: InspectionGame; context: GameContext; frame?: FrameStyle }): JSX.Element {
  const { game, context, frame = sheetFrame } = props;
  const { language } = context;
  const { periods, course } = game;
  const shown = leftShown(game);
  const linesOf = (of: 'inspect' | 'violate'): readonly Line[] =>
    shown.map((left, dash) => lineOf(game, left, dash, of));
  const barsOf = (of: 'inspected' | 'violated'): readonly Bar[] =>
    course.map(({ period, [of]: chance }) => ({ from: period - 0.5, to: period + 0.5, chance }));
  return (
    <Panels
      words={gameWords(game, context, props.frame !== undefined)}
      style={frame}
      language={language}
      legend={shown.map((n) => say(language, 'games.left', { n }))}
      axis={{
        title: say(language, 'games.axis-period', {}),
        domain: [0.5, periods + 0.5],
        tick: (at) => (Number.isInteger(at) && at >= 1 && at <= periods ? whole(language, at) : null),
      }}
      panels={[
        {
          title: say(language, 'games.inspect', {}),
          colour: light.firstParty,
          bars: barsOf('inspected'),
          lines: linesOf('inspect'),
        },
        {
          title: say(language, 'games.violate', {}),
          colour: light.secondParty,
          bars: barsOf('violated'),
          lines: linesOf('violate'),
        },
      ]}
    />
  );
}

/** All numbers of inspections left but none, or some of them, the most and the last among them; where there is none, that. */
export function leftShown({ inspections }: InspectionGame): readonly number[] {
  const count = Math.min(inspections, mostLines);
  if (count < 2) return [inspections];
  return Array.from({ length: count }, (_, i) => inspections - Math.round((i * (inspections - 1)) / (count - 1)));
}

function lineOf({ stages }: InspectionGame, left: number, dash: number, of: 'inspect' | 'violate'): Line {
  const own = stages.filter((stage: ReachedStage) => stage.inspectionsLeft === left);
  return { dash, points: own.map((stage) => [stage.period, stage[of]] as const) };
}

/** Bars on a grid of slots, curves of what has happened by then without one. */
export function InterimChart(props: { result: Interim; context: GameContext; frame?: FrameStyle }): JSX.Element {
  const { result, context, frame = sheetFrame } = props;
  const { language } = context;
  const { slots, visits, starts } = result;
  const drawn = (moments: Interim['visits'], ends: boolean): Pick<PanelOf, 'bars' | 'lines'> => {
    if (slots === null) return { bars: [], lines: [{ dash: 0, points: byThen(moments) }] };
    const bars = moments.map(({ at, chance }) => (ends ? { from: at - 1 / slots, to: at, chance } : { from: at, to: at + 1 / slots, chance })); // prettier-ignore
    return { bars, lines: [] };
  };
  const title = (grid: 'visits' | 'starts', any: 'visited' | 'started'): string =>
    say(language, slots === null ? `games.interim-${any}` : `games.interim-${grid}`, {});
  return (
    <Panels
      words={interimWords(result, context, props.frame !== undefined)}
      style={frame}
      language={language}
      legend={[]}
      axis={{
        title: say(language, 'games.axis-share', {}),
        domain: [0, 1],
        tick: (at) => decimal(language, at, 2),
      }}
      panels={[
        { title: title('visits', 'visited'), colour: light.firstParty, ...drawn(visits, true) },
        { title: title('starts', 'started'), colour: light.secondParty, ...drawn(starts, false) },
      ]}
    />
  );
}

/** A distribution function stays at 1 to the end. */
function byThen(moments: Interim['visits']): Line['points'] {
  return [[0, 0], ...moments.map(({ at, chance }) => [at, chance] as const), [1, 1]];
}

/** Two panels over one axis. */
function Panels(props: {
  words: FrameWords;
  style: FrameStyle;
  language: Language;
  legend: readonly string[];
  axis: AxisOf;
  panels: readonly PanelOf[];
}): JSX.Element {
  const { words, style, language, legend, axis, panels } = props;
  const lines = frameLines(words, style);
  const sides = { left: style.margin + 44, right: style.width - style.margin - 12 };
  const keyTop = lines.top + 12;
  const columns = Math.max(1, Math.floor((sides.right - sides.left) / keyWidth));
  const top = keyTop + Math.ceil(legend.length / columns) * keyLeading + (legend.length > 0 ? 4 : 0);
  const x = scaleLinear(axis.domain, [sides.left, sides.right]);
  const titles = panels.map(({ title }) => wrap(title, (sides.right - sides.left) / style.letters, 14, true));
  const heads = titles.map((one) => 12 + one.length * 18);
  const feet = heads.map((_, i) => {
    const above = heads.slice(0, i + 1).reduce((sum, head) => sum + head, 0);
    return top + above + (i + 1) * panelHeight + i * between;
  });
  return (
    <Frame words={words} lines={lines} bottom={feet.at(-1)! + 58}>
      <Key of={legend} left={sides.left} y={keyTop + 4} columns={columns} />
      {panels.map((panel, i) => (
        <Panel panel={panel} title={titles[i]!} language={language} axis={axis} x={x} sides={sides} foot={feet[i]!} />
      ))}
      <text
        x={sides.right}
        y={px(feet.at(-1)! + 42)}
        text-anchor="end"
        font-size="14"
        font-weight="600"
        fill={light.ink}
      >
        {axis.title}
      </text>
    </Frame>
  );
}

function Key(props: { of: readonly string[]; left: number; columns: number; y: number }): JSX.Element {
  const { of, left, columns, y: first } = props;
  return (
    <g font-size="13" fill={light.second}>
      {of.map((text, i) => {
        const [x, y] = [left + (i % columns) * keyWidth, first + Math.floor(i / columns) * keyLeading];
        return (
          <>
            <path d={`M${px(x)} ${px(y)}h30`} stroke={light.ink} stroke-width="2.5" {...dashed(i)} />
            <text x={px(x + 36)} y={px(y + 4.5)}>
              {text}
            </text>
          </>
        );
      })}
    </g>
  );
}

function dashed(index: number): { readonly 'stroke-dasharray'?: string } {
  const dash = dashes[index]!;
  return dash === '' ? {} : { 'stroke-dasharray': dash };
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

type Scale = { (n: number): number; ticks(count: number): number[] };

function Panel(props: {
  panel: PanelOf;
  title: readonly string[];
  language: Language;
  axis: AxisOf;
  x: Scale;
  sides: Sides;
  foot: number;
}): JSX.Element {
  const { panel, title, language, axis, x, sides, foot } = props;
  const top = topOf(panel);
  const y = (chance: number): number => foot - (chance / top) * panelHeight;
  return (
    <>
      <g font-size="14" font-weight="600">
        <Lines of={title} x={sides.left} y={foot - panelHeight - 14 - 18 * (title.length - 1)} leading={18} />
      </g>
      <PanelAxes language={language} axis={axis} x={x} y={y} sides={sides} top={top} foot={foot} />
      <Bars bars={panel.bars} colour={panel.lines.length === 0 ? panel.colour : light.grid} x={x} y={y} foot={foot} />
      {panel.lines.map((line) => (
        <Course line={line} colour={panel.colour} x={x} y={y} />
      ))}
    </>
  );
}

/** Quarters of the height with their chances, and the ticks of the axis that both panels share. */
function PanelAxes(props: {
  language: Language;
  axis: AxisOf;
  x: Scale;
  y: (chance: number) => number;
  sides: Sides;
  top: number;
  foot: number;
}): JSX.Element {
  const { language, axis, x, y, sides, top, foot } = props;
  return (
    <g font-size="13" fill={light.second}>
      {[0, 1, 2, 3, 4]
        .map((quarter) => (quarter / 4) * top)
        .map((tick) => (
          <>
            <path d={`M${sides.left} ${px(y(tick))}H${sides.right}`} stroke={tick === 0 ? light.second : light.grid} />
            <text x={sides.left - 8} y={px(y(tick) + 4.5)} text-anchor="end">
              {decimal(language, tick, 4)}
            </text>
          </>
        ))}
      {x.ticks(sides.right - sides.left < 560 ? 6 : 12).map((tick) => {
        const text = axis.tick(tick);
        return text === null ? null : (
          <>
            <path d={`M${px(x(tick))} ${px(foot)}v6`} stroke={light.second} />
            <text x={px(x(tick))} y={px(foot + 21)} text-anchor="middle">
              {text}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** Round, and no lower than anything drawn. */
function topOf({ bars, lines }: PanelOf): number {
  const drawn = [
    ...bars.map(({ chance }) => chance),
    ...lines.flatMap(({ points }) => points.map(([, chance]) => chance)),
  ];
  return [0.04, 0.1, 0.2, 0.4].find((top) => drawn.every((chance) => chance <= top)) ?? 1;
}

function Bars(props: {
  bars: readonly Bar[];
  colour: string;
  x: Scale;
  y: (chance: number) => number;
  foot: number;
}): JSX.Element {
  const { bars, colour, x, y, foot } = props;
  return (
    <g fill={colour}>
      {bars.map(({ from, to, chance }) => {
        const [left, width] = [x(from), x(to) - x(from)];
        const gap = width < 6 ? 0 : Math.min(width * 0.2, 8);
        return <rect x={px(left + gap / 2)} y={px(y(chance))} width={px(width - gap)} height={px(foot - y(chance))} />;
      })}
    </g>
  );
}

/** A single point is a dot: a line of it would not be seen. */
function Course(props: { line: Line; colour: string; x: Scale; y: (chance: number) => number }): JSX.Element {
  const { line, colour, x, y } = props;
  const [only] = line.points;
  if (line.points.length === 1) return <circle cx={px(x(only![0]))} cy={px(y(only![1]))} r="4" fill={colour} />;
  const way = line.points.map(([at, chance]) => `${px(x(at))} ${px(y(chance))}`).join('L');
  return <path d={`M${way}`} fill="none" stroke={colour} stroke-width="2.5" {...dashed(line.dash)} />;
}

function gameWords(game: InspectionGame, context: GameContext, page: boolean): FrameWords {
  const { language, engine } = context;
  const [rules = '', ...sentences] = gameSentences(game, context);
  const title = gameTitle(game, language);
  const bars = say(language, 'games.bars', {});
  const description = [title, rules, ...sentences].join(' ');
  const common = { id: 'game', title, description, language: language.code };
  if (page) return { ...common, heard: true, subtitle: [bars], foot: [] };
  const foot = [say(language, 'games.limits', {}), say(language, 'games.foot', { engine })];
  return { ...common, subtitle: [rules, bars], foot };
}

function interimWords(result: Interim, { language, engine }: GameContext, page: boolean): FrameWords {
  const [rules = '', ...sentences] = interimSentences(result, language);
  const title = interimTitle(result, language);
  const description = [title, rules, ...sentences].join(' ');
  const common = { id: 'interim', title, description, language: language.code };
  if (page) return { ...common, heard: true, subtitle: [], foot: [] };
  const foot = [say(language, 'games.limits', {}), say(language, 'games.interim-foot', { engine })];
  return { ...common, subtitle: [rules, sentences[0] ?? ''], foot };
}
