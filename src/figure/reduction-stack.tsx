import type { JSX } from 'preact';
import type { ReductionDay, ReductionResult } from '../model/scenario/index.ts';
import { capital, say, whole, type Language } from '../words/index.ts';
import { light } from './palette.ts';
import { spread } from './place.ts';
import { barWidth, colours, type Panel } from './reduction-plane.ts';
import { px } from './scales.ts';

type Leg = ReductionResult['parties'][string]['systems'][number]['leg'];

const legs: readonly Leg[] = ['silo', 'mobile', 'submarine', 'bomber'];

/** From the foot up: darker to lighter, and parted by paper, so that they differ without colour. */
const strengths: Readonly<Record<Leg, number>> = { silo: 1, mobile: 0.72, submarine: 0.46, bomber: 0.24 };

/** A party's warheads on every day, leg upon leg, with the ceilings that fall due and the legs' names beside the last. */
export function Stack(props: {
  result: ReductionResult;
  index: number;
  panel: Panel;
  language: Language;
}): JSX.Element {
  const { result, index, panel, language } = props;
  const { days } = Object.values(result.parties)[index]!;
  return (
    <g>
      {days.map((one, i) => (
        <Bar result={result} index={index} panel={panel} day={one} elapsed={result.course[i]!.elapsed} />
      ))}
      <Sums result={result} index={index} panel={panel} language={language} />
      <Ceilings result={result} panel={panel} language={language} />
      <Legs result={result} index={index} panel={panel} language={language} />
    </g>
  );
}

/** What the ceiling counts of a leg on a day. */
export function ofLeg(result: ReductionResult, name: string, { systems }: ReductionDay, leg: Leg): number {
  const own = result.parties[name]!.systems.filter((one) => one.leg === leg).map(({ system }) => system);
  return systems
    .filter(({ system }) => own.includes(system))
    .reduce((sum, { counts }) => sum + counts[result.to.counted]!, 0);
}

/** Legs that a party has at all, from the foot up, with where each begins and ends on a day. */
function layers(result: ReductionResult, name: string, day: ReductionDay) {
  let foot = 0;
  return legs.map((leg) => {
    const from = foot;
    foot += ofLeg(result, name, day, leg);
    return { leg, from, to: foot };
  });
}

function sumOf({ to }: ReductionResult, { total }: ReductionDay): number {
  return total.counts[to.counted]!;
}

interface BarProps {
  readonly result: ReductionResult;
  readonly index: number;
  readonly panel: Panel;
  readonly day: ReductionDay;
  readonly elapsed: number;
}

function Bar({ result, index, panel, day, elapsed }: BarProps): JSX.Element {
  const name = Object.keys(result.parties)[index]!;
  const width = barWidth(result);
  const left = px(panel.toX(elapsed) - width / 2);
  return (
    <g fill={colours[index]!} stroke={light.paper} stroke-width="1">
      <rect
        x={left}
        y={px(panel.toY(sumOf(result, day)))}
        width={px(width)}
        height={px(panel.y + panel.height - panel.toY(sumOf(result, day)))}
        fill={light.paper}
      />
      {layers(result, name, day)
        .filter(({ from, to }) => to > from)
        .map(({ leg, from, to }) => (
          <rect
            x={left}
            y={px(panel.toY(to))}
            width={px(width)}
            height={px(panel.toY(from) - panel.toY(to))}
            fill-opacity={strengths[leg]}
          />
        ))}
    </g>
  );
}

type Part = Omit<BarProps, 'day' | 'elapsed'> & { readonly language: Language };

/** The sum above each bar, where bars are wide enough for one. */
function Sums({ result, index, panel, language }: Part): JSX.Element | null {
  if (barWidth(result) < 34) return null;
  const { days } = Object.values(result.parties)[index]!;
  return (
    <g font-size="12" text-anchor="middle" fill={light.ink}>
      {days.map(({ total }, i) => (
        <text x={px(panel.toX(result.course[i]!.elapsed))} y={px(panel.toY(total.counts[result.to.counted]!) - 4)}>
          {whole(language, total.counts[result.to.counted]!)}
        </text>
      ))}
    </g>
  );
}

/** A line over the bar of each day on which a ceiling in the same count falls due. */
function Ceilings({ result, panel }: Omit<Part, 'index'>): JSX.Element {
  const own = [...result.steps, { ...result.to, date: result.by }].filter(
    ({ counted }) => counted === result.to.counted,
  );
  const reach = barWidth(result) / 2 + 6;
  return (
    <g stroke={light.ink} stroke-width="1.5">
      {own.map(({ date, warheads }) => {
        const { elapsed } = result.course.find((one) => one.date === date)!;
        const x = panel.toX(elapsed);
        return <path d={`M${px(x - reach)} ${px(panel.toY(warheads))}H${px(x + reach)}`} />;
      })}
    </g>
  );
}

/** The legs beside the last bar, with what is left of each; one that never was is left out. */
function Legs({ result, index, panel, language }: Part): JSX.Element {
  const name = Object.keys(result.parties)[index]!;
  const { days } = result.parties[name]!;
  const last = layers(result, name, days[days.length - 1]!);
  const shown = last.filter(({ leg }) => days.some((one) => ofLeg(result, name, one, leg) > 0)).reverse();
  const wanted = shown.map(({ from, to }) => ({ y: panel.toY((from + to) / 2) - 8, height: 15 }));
  const placed = spread(wanted, panel.y - 4, panel.y + panel.height + 4);
  const x = panel.x + panel.width + 10;
  return (
    <g font-size="13" fill={light.ink}>
      {shown.map(({ leg, from, to }, i) => (
        <>
          <rect
            x={px(x)}
            y={px(placed[i]! + 2)}
            width="10"
            height="10"
            fill={colours[index]!}
            fill-opacity={strengths[leg]}
          />
          <text x={px(x + 16)} y={px(placed[i]! + 12)}>
            {`${capital(say(language, `leg.${leg}`, {}))} ${whole(language, to - from)}`}
          </text>
        </>
      ))}
    </g>
  );
}
