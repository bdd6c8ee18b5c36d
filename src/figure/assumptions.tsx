import type { JSX } from 'preact';
import type { AssumptionsResult, LinkageResult } from '../model/scenario/index.ts';
import {
  assumptionsFigureTitle,
  attackWords,
  capital,
  en,
  interceptorAxis,
  limitAxis,
  packageWords,
  party,
  say,
  type Language,
} from '../words/index.ts';
import { Hatches } from './areas.tsx';
import { BandScale } from './bandscale.tsx';
import type { FigureContext } from './context.ts';
import { Frame, frameLines, type FrameWords } from './frame.tsx';
import { closingLines } from './labels.ts';
import { furthest } from './marks.ts';
import { LineKey, type KeyEntry } from './page-key.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { engineLine } from './sentences.ts';
import { SmallChart, smallGap, smallHeight, smallWidth } from './small.tsx';
import { wrap } from './text.ts';

interface Sheet {
  readonly result: AssumptionsResult;
  /** of the result's charts, in their order */
  readonly charts: readonly LinkageResult[];
  readonly context: FigureContext;
}

/** The linkage chart of the scenario's cell under the common values and under each party's, on the same scales. */
export function Assumptions({ result, charts, context }: Sheet): JSX.Element {
  const language = context.language ?? en;
  const words = wordsOf({ result, charts, context }, language);
  const lines = frameLines(words);
  const top = lines.top + 36;
  const keys = keysOf(result, context, language, top + smallHeight + 46);
  const foot = Math.max(...keys.map((key) => key.y + 17 * key.lines.length));
  return (
    <Frame words={words} lines={lines} bottom={foot + 8} defs={<Hatches id={words.id} />}>
      <text x="24" y={px(lines.top + 16)} font-weight="600">
        {interceptorAxis(charts[0]!, context, language)}
        <tspan dx="8" font-weight="400" font-size="13" fill={light.second}>
          {`(${say(language, 'axis.sqrt', {})})`}
        </tspan>
      </text>
      <BandScale
        result={charts[0]!}
        language={language}
        place={{ right: 936, y: lines.top + 8, step: 30 }}
        id={words.id}
      />
      {charts.map((chart, i) => (
        <SmallChart
          result={chart}
          context={context}
          language={language}
          top={top - 16}
          furthest={furthest(context.points)}
          id={words.id}
          cell={result.cell}
          name={nameOf(result, i, language)}
          left={24 + i * (smallWidth + smallGap)}
        />
      ))}
      <text x="936" y={px(top + smallHeight + 18)} text-anchor="end" font-weight="600">
        {limitAxis(context, language)}
      </text>
      {keys.map((key, i) => (
        <LineKey entries={[key]} x={24 + i * (smallWidth + smallGap)} />
      ))}
    </Frame>
  );
}

/** What the three lines are, and the dot; their numbers differ from chart to chart. */
function keysOf(
  { package: chosen }: AssumptionsResult,
  context: FigureContext,
  language: Language,
  y: number,
): readonly KeyEntry[] {
  const [first, second] = context.parties.map((name) => party(language, name).shortOwner) as [string, string];
  const entry = (text: string, colour: string, width: number, dash: string | null, upright: boolean): KeyEntry => {
    const lines = wrap(text, smallWidth - 52, 13, true);
    return { colour, width, dash, upright, lines, y };
  };
  const need = say(language, 'assumptions.key-need', { attack: attackWords(context, language) });
  const dot = say(language, 'label.package', { package: packageWords(chosen, language) });
  return [
    entry(say(language, 'label.first', { owner: capital(first) }), light.firstParty, 3, null, true),
    entry(say(language, 'label.room', { owner: second }), light.secondParty, 3, null, false),
    entry(`${need}. ● ${dot}`, light.ink, 2.5, '11 4 2.5 4', false),
  ];
}

function wordsOf({ result, charts, context }: Sheet, language: Language): FrameWords {
  const cell = say(language, `cell.${result.cell}`, {});
  const explained = say(language, `explain.${result.cell}`, {});
  const shares =
    result.draws === 0
      ? say(language, 'subtitle.one', {})
      : `${say(language, 'subtitle.shares', { n: result.draws })} ${say(language, 'subtitle.thin', {})}`;
  const whose = result.draws === 0 ? 'assumptions.whose-meaning-one' : 'assumptions.whose-meaning';
  return {
    id: context.id ?? 'assumptions',
    title: assumptionsFigureTitle(result, language),
    subtitle: [
      say(language, 'subtitle.cell', { title: context.title, cell, explained }),
      say(language, whose, {}),
      shares,
    ],
    description: charts.map((chart, i) => described(result, chart, i, language)).join(' '),
    language: language.code,
    foot: [
      context.sourcesLine,
      `${engineLine(result, language)}. ${say(language, 'foot.grey', {})}`,
      context.link ?? '',
    ],
  };
}

function nameOf({ charts }: AssumptionsResult, index: number, language: Language): string {
  const { of } = charts[index]!;
  if (of === null) return say(language, 'assumptions.chart-common', {});
  return say(language, 'assumptions.chart-view', { party: party(language, of).name });
}

function described(result: AssumptionsResult, chart: LinkageResult, index: number, language: Language): string {
  const closing = closingLines(chart, result.cell, language).join(', ');
  return say(language, 'small.describe', { cell: nameOf(result, index, language), closing });
}
