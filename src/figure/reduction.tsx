import type { JSX } from 'preact';
import type { ReductionResult } from '../model/scenario/index.ts';
import {
  capital,
  countedWords,
  day,
  dayHeads,
  en,
  list,
  party,
  percent,
  reduceSubtitles,
  reduceTitle,
  say,
  whole,
  type Language,
} from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { Frame, frameLines, type FrameWords } from './frame.tsx';
import { light } from './palette.ts';
import { coursesOf, Lines, topOf, type Course } from './reduction-lines.tsx';
import { heights, panelAt, type Panel } from './reduction-plane.ts';
import { Stack } from './reduction-stack.tsx';
import { px } from './scales.ts';
import { engineLine } from './sentences.ts';

/** What a schedule needs beside its result; the title is that of the scenario. */
export type ReductionContext = Pick<FigureContext, 'title' | 'sourcesLine' | 'id' | 'language' | 'link'>;

/** A panel with what is drawn in it. */
interface Placed {
  readonly panel: Panel;
  readonly head: string;
  readonly write: (value: number) => string;
  readonly inside: JSX.Element;
}

/** Days across. Both forces by leg, bar by bar; below them retaliation, exchange ratio and breakout of the same days. */
export function Reduction(props: { result: ReductionResult; context: ReductionContext }): JSX.Element {
  const { result, context } = props;
  const language = context.language ?? en;
  const words = frameOf(result, context, language);
  const lines = frameLines(words);
  const panels = panelsUnder(result, lines.top + 4, language);
  const last = panels[panels.length - 1]!.panel;
  return (
    <Frame words={words} lines={lines} bottom={last.y + last.height + 44}>
      {panels.map(({ panel, head, write, inside }) => (
        <g>
          <text x={24} y={px(panel.y - 9)} font-weight="600">
            {head}
          </text>
          <Grid panel={panel} write={write} />
          {inside}
        </g>
      ))}
      <Days result={result} panel={last} language={language} />
    </Frame>
  );
}

function frameOf(result: ReductionResult, context: ReductionContext, language: Language): FrameWords {
  const { title, sourcesLine, link, id = 'reduction' } = context;
  return {
    id,
    title: reduceTitle(result, language),
    subtitle: reduceSubtitles(result, title, language),
    description: describeReduction(result, language),
    language: language.code,
    foot: [sourcesLine, `${engineLine(result, language)}.`, link ?? ''],
  };
}

function panelsUnder(result: ReductionResult, top: number, language: Language): readonly Placed[] {
  let y = top;
  const next = (height: number, highest: number): Panel => {
    const panel = panelAt(result, y, height, highest);
    y = panel.y + height + heights.gap;
    return panel;
  };
  const names = Object.keys(result.parties);
  const { counted } = result.to;
  const most = Math.max(...Object.values(result.parties).map(({ days }) => days[0]!.total.counts[counted]!), 1);
  const stacks = names.map((name, index): Placed => {
    // Room for the sum over the highest bar.
    const panel = next(heights.stack, most * 1.15);
    const words = { party: capital(party(language, name).name), counted: countedWords(counted, language) };
    return {
      panel,
      head: say(language, 'reduce.axis-warheads', words),
      write: (value) => whole(language, value),
      inside: <Stack result={result} index={index} panel={panel} language={language} />,
    };
  });
  const courses = coursesOf(result).map((course): Placed => {
    const panel = next(heights.line, topOf(result, course));
    return {
      panel,
      head: headOf(result, course, language),
      write: (value) => course.write(language, value),
      inside: <Lines result={result} course={course} panel={panel} language={language} />,
    };
  });
  return [...stacks, ...courses];
}

function headOf({ criterion }: ReductionResult, { key }: Course, language: Language): string {
  return key === 'added'
    ? say(language, 'reduce.axis-added', { months: criterion!.months })
    : say(language, `reduce.axis-${key}`, {});
}

function Grid({ panel, write }: { readonly panel: Panel; readonly write: (value: number) => string }): JSX.Element {
  const [left, right] = [px(panel.x), px(panel.x + panel.width)];
  return (
    <g font-size="12" fill={light.second}>
      {panel.ticks.map((tick) => (
        <>
          <path d={`M${left} ${px(panel.toY(tick))}H${right}`} stroke={light.grid} />
          <text x={px(left - 8)} y={px(panel.toY(tick) + 4)} text-anchor="end">
            {write(tick)}
          </text>
        </>
      ))}
      <path d={`M${left} ${px(panel.y)}V${px(panel.y + panel.height)}H${right}`} fill="none" stroke={light.second} />
    </g>
  );
}

/** The days under the last panel; so many as fit, the last always. */
function Days({ result, panel, language }: { result: ReductionResult; panel: Panel; language: Language }): JSX.Element {
  const heads = dayHeads(result, language);
  const shown: { x: number; head: string }[] = [];
  for (let i = heads.length - 1; i >= 0; i--) {
    const x = panel.toX(result.course[i]!.elapsed);
    if (shown.every((other) => other.x - x >= 62)) shown.push({ x, head: heads[i]! });
  }
  return (
    <g font-size="13" text-anchor="middle" fill={light.second}>
      {shown.map(({ x, head }) => (
        <>
          <path d={`M${px(x)} ${px(panel.y + panel.height)}v5`} stroke={light.second} />
          <text x={px(x)} y={px(panel.y + panel.height + 20)}>
            {head}
          </text>
        </>
      ))}
    </g>
  );
}

/** Every day in a sentence: what both hold, and in how many draws their retaliation is assured. */
export function describeReduction(result: ReductionResult, language: Language): string {
  const { course, cell, parties, to } = result;
  return course
    .map((one, i) => {
      const forces = Object.entries(parties).map(([name, { days }]) =>
        say(language, 'reduce.described-force', {
          party: party(language, name).name,
          n: days[i]!.total.counts[to.counted]!,
        }),
      );
      const shares = Object.keys(parties).map((name) =>
        say(language, 'reduce.described-share', {
          owner: party(language, name).owner,
          share: percent(language, one.retaliation[name]![cell].assured.share),
        }),
      );
      return say(language, 'reduce.described', {
        date: day(language, one.date),
        list: list(language, [...forces, ...shares]),
      });
    })
    .join(' ');
}
