import type { JSX } from 'preact';
import type { CourseDayResult, ReductionResult } from '../model/scenario/index.ts';
import { decimal, party, percent, whole, type Language } from '../words/index.ts';
import { light } from './palette.ts';
import { spread } from './place.ts';
import { colours, type Panel } from './reduction-plane.ts';
import { px } from './scales.ts';

/** A value on a day with its band; `null`: there is none. */
interface Banded {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** One number of both parties on every day. */
export interface Course {
  readonly key: 'share' | 'arriving' | 'ratio' | 'added';
  readonly of: (day: CourseDayResult, party: string) => Banded | null;
  /** drawn across the panel; `null`: nothing to compare with */
  readonly mark: number | null;
  readonly write: (language: Language, value: number) => string;
}

/** What is drawn below the forces, from above; the breakout only where the scenario gives paces. */
export function coursesOf({ cell, criterion }: ReductionResult): readonly Course[] {
  return [
    {
      key: 'share',
      of: ({ retaliation }, name) => {
        const { share, error } = retaliation[name]![cell].assured;
        return { median: share, low: Math.max(0, share - 2 * error), high: Math.min(1, share + 2 * error) };
      },
      mark: null,
      write: (language, value) => percent(language, value),
    },
    { key: 'arriving', of: ({ retaliation }, name) => retaliation[name]![cell].arriving, mark: null, write: whole },
    {
      key: 'ratio',
      of: ({ exchangeRatio }, name) => {
        const { median, low, high } = exchangeRatio[name]!;
        return median === null || low === null || high === null ? null : { median, low, high };
      },
      mark: 1,
      write: (language, value) => decimal(language, value, 2),
    },
    ...(criterion === null
      ? []
      : [
          {
            key: 'added' as const,
            of: ({ breakout }: CourseDayResult, name: string) => breakout![name]!.added,
            mark: criterion.warheads.median,
            write: whole,
          },
        ]),
  ];
}

/** The highest value that a panel must show. */
export function topOf(result: ReductionResult, { key, of, mark }: Course): number {
  if (key === 'share') return 1;
  const names = Object.keys(result.parties);
  const highs = result.course.flatMap((day) => names.map((name) => of(day, name)?.high ?? 0));
  return Math.max(mark ?? 0, ...highs, 0.1);
}

interface Props {
  readonly result: ReductionResult;
  readonly course: Course;
  readonly panel: Panel;
  readonly language: Language;
}

/** Bands, then lines, then names beside their ends; the mark behind all. */
export function Lines(props: Props): JSX.Element {
  const { result, course, panel } = props;
  const names = Object.keys(result.parties);
  return (
    <g>
      {course.mark === null ? null : (
        <path
          d={`M${px(panel.x)} ${px(panel.toY(course.mark))}H${px(panel.x + panel.width)}`}
          stroke={light.ink}
          stroke-width="1.25"
          stroke-dasharray="2 4"
        />
      )}
      {names.map((_, index) => (
        <Band {...props} index={index} />
      ))}
      {names.map((_, index) => (
        <Line {...props} index={index} />
      ))}
      <Ends {...props} />
    </g>
  );
}

/** Days on which there is a value, in runs without a gap. */
function runsOf({ result, course, panel }: Props, index: number) {
  const name = Object.keys(result.parties)[index]!;
  const runs: { x: number; value: Banded }[][] = [[]];
  for (const day of result.course) {
    const value = course.of(day, name);
    if (value === null) runs.push([]);
    else runs.at(-1)!.push({ x: panel.toX(day.elapsed), value });
  }
  return runs.filter((run) => run.length > 0);
}

function Band(props: Props & { readonly index: number }): JSX.Element {
  const { panel, index } = props;
  const at = (x: number, value: number): string => `${px(x)} ${px(panel.toY(value))}`;
  const paths = runsOf(props, index)
    .filter((run) => run.some(({ value }) => value.low !== value.high))
    .map((run) => {
      const upper = run.map(({ x, value }) => at(x, value.high));
      const lower = run.map(({ x, value }) => at(x, value.low)).reverse();
      return `M${[...upper, ...lower].join('L')}Z`;
    });
  return (
    <g fill={colours[index]!} fill-opacity="0.16">
      {paths.map((d) => (
        <path d={d} />
      ))}
    </g>
  );
}

/** The second line is dashed and its marks are squares, so that the two differ without colour. */
function Line(props: Props & { readonly index: number }): JSX.Element {
  const { panel, index } = props;
  return (
    <g stroke={colours[index]!} fill={colours[index]!}>
      {runsOf(props, index).map((run) => (
        <>
          <path
            d={`M${run.map(({ x, value }) => `${px(x)} ${px(panel.toY(value.median))}`).join('L')}`}
            fill="none"
            stroke-width={index === 0 ? 3 : 2}
            {...(index === 0 ? {} : { 'stroke-dasharray': '7 4' })}
          />
          {run.map(({ x, value }) => (
            <Mark x={x} y={panel.toY(value.median)} index={index} />
          ))}
        </>
      ))}
    </g>
  );
}

function Mark({ x, y, index }: { readonly x: number; readonly y: number; readonly index: number }): JSX.Element {
  return index === 0 ? (
    <circle cx={px(x)} cy={px(y)} r="3.5" stroke="none" />
  ) : (
    <rect x={px(x - 3.5)} y={px(y - 3.5)} width="7" height="7" stroke="none" />
  );
}

/** Who, and the value of the last day. */
function Ends({ result, course, panel, language }: Props): JSX.Element {
  const last = result.course[result.course.length - 1]!;
  const ends = Object.keys(result.parties).flatMap((name, index) => {
    const value = course.of(last, name);
    return value === null ? [] : [{ name, index, median: value.median }];
  });
  const wanted = ends.map(({ median }) => ({ y: panel.toY(median) - 9, height: 16 }));
  const placed = spread(wanted, panel.y - 6, panel.y + panel.height + 8);
  return (
    <g font-size="14" font-weight="600">
      {ends.map(({ name, index, median }, i) => (
        <text x={px(panel.x + panel.width + 10)} y={px(placed[i]! + 13)} fill={colours[index]!}>
          {`${party(language, name).short} ${course.write(language, median)}`}
        </text>
      ))}
    </g>
  );
}
