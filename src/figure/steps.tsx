import type { JSX } from 'preact';
import type { CellAssessment } from '../model/scenario/index.ts';
import { capital, en, say, whole, type Key, type Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { Frame, frameLines, pageFrame } from './frame.tsx';
import { light } from './palette.ts';
import { px } from './scales.ts';
import { wrap } from './text.ts';

const bar = 22;
const leading = 17;

/** One of the four counts: what it is called, how many are left, and what was lost on the way to it. */
export interface Step {
  readonly name: string;
  readonly left: number;
  /** null for the first */
  readonly loss: { readonly n: number; readonly words: string } | null;
}

/**
 * The warheads of one cell from before the blow to those that get through, in whole numbers that add up: the losses
 * are the differences of the rounded counts, so that a reader can check the sum.
 */
export function stepsOf(cell: CellAssessment, language: Language): readonly Step[] {
  const counts = [cell.before, cell.surviving.median, cell.arriving.median, cell.leaking.median].map(Math.round);
  const names: readonly Key[] = ['steps.before', 'assess.surviving', 'assess.arriving', 'assess.leaking'];
  const losses = ['steps.struck', 'steps.failed', 'steps.stopped'] as const;
  return counts.map((left, i) => {
    const name = capital(say(language, names[i] as 'steps.before', {}));
    const n = (counts[i - 1] ?? left) - left;
    return { name, left, loss: i === 0 ? null : { n, words: say(language, losses[i - 1] ?? losses[0], { n }) } };
  });
}

/** Four bars, each as long as what is left; the part lost on the way is drawn hollow, and named. */
export function Steps(props: {
  cell: CellAssessment;
  context: FigureContext;
  draws: number;
  width: number;
}): JSX.Element {
  const { cell, context, draws, width } = props;
  const language = context.language ?? en;
  const steps = stepsOf(cell, language);
  const words = frameWords(cell, steps, context, draws, language);
  const style = pageFrame(width);
  const lines = frameLines(words, style);
  const room = width - 2 * style.margin;
  const scale = room / Math.max(1, (steps[0] as Step).left);
  const colour = cell.defender === context.parties[0] ? light.firstParty : light.secondParty;
  let y = lines.top + 6;
  const placed = steps.map((step) => {
    const text = wrap(lineOf(step, language), room, 13);
    const at = y;
    y += text.length * leading + bar + 12;
    return { step, text, at };
  });
  return (
    <Frame words={words} lines={lines} bottom={y - 4}>
      {placed.map(({ step, text, at }) => (
        <StepBar step={step} text={text} y={at} x={style.margin} scale={scale} colour={colour} />
      ))}
    </Frame>
  );
}

function StepBar(props: {
  step: Step;
  text: readonly string[];
  y: number;
  x: number;
  scale: number;
  colour: string;
}): JSX.Element {
  const { step, text, y, x, scale, colour } = props;
  const top = y + text.length * leading;
  const [kept, lost] = [step.left * scale, (step.loss?.n ?? 0) * scale];
  return (
    <g>
      {text.map((line, i) => (
        <text x={px(x)} y={px(y + 10 + i * leading)} {...(i > 0 ? { fill: light.second } : {})}>
          {i === 0 ? <Head line={line} /> : line}
        </text>
      ))}
      <rect x={px(x)} y={px(top)} width={px(Math.max(1, kept))} height={bar} fill={colour} />
      {lost <= 0 ? null : (
        <rect
          x={px(x + kept)}
          y={px(top + 0.75)}
          width={px(lost)}
          height={bar - 1.5}
          fill={light.paper}
          stroke={colour}
          stroke-width="1.5"
          stroke-dasharray="4 3"
        />
      )}
    </g>
  );
}

/** The count stands out; what was lost stands behind it. */
function Head({ line }: { line: string }): JSX.Element {
  const at = line.indexOf(' (');
  if (at < 0) return <tspan font-weight="600">{line}</tspan>;
  return (
    <>
      <tspan font-weight="600">{line.slice(0, at)}</tspan>
      <tspan fill={light.second}>{line.slice(at)}</tspan>
    </>
  );
}

function lineOf({ name, left, loss }: Step, language: Language): string {
  const count = say(language, 'steps.describe', { name, n: whole(language, left) });
  return loss === null ? count : `${count} (${loss.words})`;
}

function frameWords(
  cell: CellAssessment,
  steps: readonly Step[],
  context: FigureContext,
  draws: number,
  language: Language,
) {
  const values = { before: (steps[0] as Step).left, leaking: (steps[3] as Step).left };
  return {
    id: `${context.id ?? 'steps'}-${cell.defender}-${cell.posture}-${cell.doctrine}`.replace(/[^\w-]/g, '-'),
    title: say(language, draws === 0 ? 'steps.title-one' : 'steps.title', values),
    subtitle: [capital(say(language, `cell.${cell.posture}/${cell.doctrine}`, {}))],
    description: `${steps.map((step) => lineOf(step, language)).join('. ')}.`,
    language: language.code,
    foot: [],
  };
}
