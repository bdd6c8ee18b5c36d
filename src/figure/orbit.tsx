import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { ConstellationResult } from '../model/shield/index.ts';
import { decimal, inBoth, named, say, whole, type Language } from '../words/index.ts';
import { CasedPath, Frame, frameLines, LabelAt, sheetFrame, type FrameStyle, type FrameWords } from './frame.tsx';
import { bandWords, orbitSentences, orbitTitle, type OrbitContext } from './orbit-words.ts';
import { BottomAxis } from './bottom-axis.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { widthOf } from './text.ts';

interface Plot {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function plotOf(frame: FrameStyle | undefined): Plot {
  if (!frame) return { x: 84, width: 840, height: 360 };
  const x = frame.margin + 48;
  return { x, width: frame.width - x - frame.margin - 12, height: 300 };
}

interface Scales {
  readonly plot: Plot;
  readonly x: Scale;
  readonly y: Scale;
  readonly top: number;
  readonly bottom: number;
}

type Scale = { (n: number): number; ticks(count: number): number[] };

/** Interceptors in orbit against the latitude of the launches: a line for each inclination, with its band. */
export function OrbitChart(props: { result: ConstellationResult; context: OrbitContext }): JSX.Element {
  const { result, context } = props;
  const { language } = context;
  const words = frameWords(result, context);
  const plot = plotOf(context.frame);
  const style = context.frame ?? sheetFrame;
  const lines = frameLines(words, style);
  const top = lines.top + 34;
  const bottom = top + plot.height;
  const x = scaleLinear([0, 90], [plot.x, plot.x + plot.width]);
  const y = scaleLinear([0, ceilingOf(result)], [bottom, top]);
  const scales = { plot, x, y, top, bottom };
  return (
    <Frame words={words} lines={lines} bottom={bottom + 54}>
      <Grid language={language} scales={scales} margin={style.margin} />
      <clipPath id="orbit-plot">
        <rect x={plot.x} y={px(top)} width={plot.width} height={plot.height} />
      </clipPath>
      <g clip-path="url(#orbit-plot)">
        {result.table.inclinations.map((_, i) => (
          <Line result={result} i={i} scales={scales} />
        ))}
      </g>
      {result.table.inclinations.map((_, i) => (
        <Name result={result} i={i} scales={scales} language={language} />
      ))}
      <Asked result={result} scales={scales} language={language} />
    </Frame>
  );
}

/** High enough for every line where orbits pass overhead; beyond its inclination a line leaves the picture. */
function ceilingOf(result: ConstellationResult): number {
  const { table, needed } = result;
  const overhead = table.inclinations.flatMap((inclination, i) =>
    table.latitudes.flatMap((latitude, j) => {
      const { median, high } = table.needed[i]![j]!;
      return latitude > inclination ? [] : ((hasBand(result, i) ? high : median) ?? []);
    }),
  );
  return 1.06 * Math.max(1, needed.interceptors.median ?? 1, ...overhead);
}

/** One band only, or they hide each other: of the inclination asked about, else of the highest. */
function hasBand({ draws, given, table: { inclinations } }: ConstellationResult, i: number): boolean {
  return draws > 0 && inclinations[i] === (given.inclinationDegrees ?? inclinations.at(-1));
}

function Line(props: { result: ConstellationResult; i: number; scales: Scales }): JSX.Element {
  const { result, i, scales } = props;
  const { inclinations, latitudes, needed } = result.table;
  const own = inclinations[i] === result.given.inclinationDegrees;
  const known = latitudes.flatMap((latitude, j) => {
    const { median, low, high } = needed[i]![j]!;
    return median === null || low === null ? [] : [{ latitude, median, low, high: high ?? 4 * median }];
  });
  const path = (of: (point: (typeof known)[number]) => number, points = known, start = 'M'): string =>
    points
      .map((point, k) => `${k === 0 ? start : 'L'}${px(scales.x(point.latitude))} ${px(scales.y(of(point)))}`)
      .join('');
  const stroke = own ? light.firstParty : light.room;
  return (
    <>
      {!hasBand(result, i) || known.length === 0 ? null : (
        <path
          d={`${path((point) => point.high)}${path((point) => point.low, known.toReversed(), 'L')}Z`}
          fill={stroke}
          fill-opacity=".16"
        />
      )}
      <CasedPath d={path((point) => point.median)} stroke={stroke} width={own ? 3 : 1.75} />
    </>
  );
}

/** The inclination in degrees, under the lowest point of its line. */
function Name(props: {
  result: ConstellationResult;
  i: number;
  scales: Scales;
  language: Language;
}): JSX.Element | null {
  const { result, i, scales, language } = props;
  const { plot } = scales;
  const { inclinations, latitudes, needed } = result.table;
  const medians = needed[i]!.map(({ median }) => median ?? Infinity);
  const lowest = Math.min(...medians);
  if (lowest === Infinity) return null;
  const text = `${decimal(language, inclinations[i]!, 1)}°`;
  const at = scales.x(latitudes[medians.indexOf(lowest)]!);
  return (
    <text
      x={px(Math.min(at, plot.x + plot.width - 16))}
      y={px(scales.y(lowest) + 24 > scales.bottom ? scales.y(lowest) - 9 : scales.y(lowest) + 18)}
      text-anchor="middle"
      font-size="13"
      font-weight="600"
      fill={inclinations[i] === result.given.inclinationDegrees ? light.firstParty : light.room}
    >
      {text}
    </text>
  );
}

/** The number asked for: a point on its line, or where no inclination is given a line across. */
function Asked(props: { result: ConstellationResult; scales: Scales; language: Language }): JSX.Element | null {
  const { result, scales, language } = props;
  const { plot } = scales;
  const { median } = result.needed.interceptors;
  const { latitudeDegrees } = result.given;
  if (median === null) return null;
  const n = bandWords(result.needed.interceptors, language);
  const at = scales.y(median);
  const average = latitudeDegrees === null;
  const text = say(language, average ? 'orbit.mark-average' : 'orbit.mark', { n });
  const width = widthOf(text, 14, true);
  const x = average
    ? plot.x + plot.width - width
    : Math.min(scales.x(Number(latitudeDegrees)) + 11, plot.x + plot.width - width);
  return (
    <>
      {average ? (
        <CasedPath d={`M${plot.x} ${px(at)}H${plot.x + plot.width}`} stroke={light.ink} width={2} dash="11 4 2.5 4" />
      ) : (
        <circle
          cx={px(scales.x(Number(latitudeDegrees)))}
          cy={px(at)}
          r="6"
          fill={light.ink}
          stroke={light.paper}
          stroke-width="2"
        />
      )}
      <LabelAt
        label={{ size: 14, lines: [{ text, bold: true, colour: light.ink }] }}
        at={{ x, y: at - 26, width, height: 18 }}
      />
    </>
  );
}

function Grid(props: { language: Language; scales: Scales; margin: number }): JSX.Element {
  const { language, scales, margin } = props;
  const { plot, x, y, top, bottom } = scales;
  const right = plot.x + plot.width;
  return (
    <g font-size="13" fill={light.second}>
      <text x={margin} y={px(top - 14)} font-size="14" font-weight="600" fill={light.ink}>
        {say(language, 'orbit.axis-y', {})}
      </text>
      {y.ticks(6).map((tick) => (
        <>
          <path d={`M${plot.x} ${px(y(tick))}H${right}`} stroke={light.grid} />
          <text x={plot.x - 8} y={px(y(tick) + 4.5)} text-anchor="end">
            {whole(language, tick)}
          </text>
        </>
      ))}
      <BottomAxis
        {...{ plot, top, bottom, x }}
        ticks={[0, 15, 30, 45, 60, 75, 90]}
        write={(tick) => whole(language, tick)}
        title={say(language, 'orbit.axis-x', {})}
      />
    </g>
  );
}

function frameWords(result: ConstellationResult, context: OrbitContext): FrameWords {
  const { language, preset, engine } = context;
  const title = orbitTitle(result, language);
  const s = bandWords(result.inReach, language);
  const plotted = say(language, 'orbit.subtitle', {
    s,
    confidence: decimal(language, Number(result.given.confidence), 3),
  });
  const banded = decimal(language, Number(result.given.inclinationDegrees ?? result.table.inclinations.at(-1)), 1);
  const bands =
    result.draws === 0 ? [] : [say(language, 'orbit.subtitle-bands', { n: result.draws, inclination: banded })];
  const sentences = orbitSentences(result, language);
  const draws =
    result.draws === 0 ? '' : say(language, 'orbit.foot-draws', { n: result.draws, seed: String(result.seed) });
  const foot = say(language, 'orbit.foot', { engine, name: named(language, preset.name), by: preset.by }) + draws;
  const description = [title, plotted, ...bands, ...sentences].join(' ');
  const common = { id: 'constellation', title, description, language: language.code };
  if (context.frame) return { ...common, heard: true, subtitle: [[plotted, ...bands].join(' ')], foot: [] };
  return {
    ...common,
    subtitle: [[plotted, ...bands].join(' '), sentences.slice(0, 2).join(' ')],
    foot: [...preset.conflicts.map(({ words }) => inBoth(language, words)), foot],
  };
}
