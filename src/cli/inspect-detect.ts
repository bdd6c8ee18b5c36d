import { cutOffFor, cutOffs, improvements, inspect, swings } from '../model/inspection/detect.ts';
import type { InspectionQuestion, InspectionResult } from '../model/inspection/index.ts';
import { engine, resultJson } from '../model/scenario/written.ts';
import type { Detection } from '../words/index.ts';
import { measuredBy } from './inspect-checks.ts';
import { chanceAsked, inspectionOf } from './inspect-input.ts';
import { asksForShares } from './inspect-shares-input.ts';
import { mustEnd } from './inspect-work.ts';
import type { DetectOptions } from './inspect.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';
import { modestly } from './shield-json.ts';
import { mostInspectionDraws, runsOf } from './typed.ts';

/** `counterpoise inspect detect`: what a scheme would see, and when; without `--samples`, how many are enough. */
export async function detect(options: DetectOptions & OutputOptions): Promise<void> {
  if (asksForShares(options)) {
    const { shares } = await import('./inspect-shares.ts');
    return shares(options);
  }
  if (options.samples === undefined && options.stratum === undefined) {
    const { size } = await import('./inspect-size.ts');
    return size(options);
  }
  const question = inspectionOf(options);
  const { draws, seed } = runsOf(options, mostInspectionDraws);
  const target = chanceAsked(options);
  mustEnd(question, draws);
  const result = inspect(question, draws, seed);
  const measured = measuredBy(options, target);
  const beside = { ...besideOf(question, result, target), ...(measured && { measured }) };
  const json = resultJson({ engine, ...modestly({ ...result, ...beside }) });
  if (options.out !== undefined) {
    const { writeDetection } = await import('./inspect-written.ts');
    writeDetection(result, json, options.out, spoken(options));
  }
  if (options.json) return void process.stdout.write(json);
  const { printDetection } = await import('./terminal/inspect.ts');
  process.stdout.write(printDetection(result, beside, { engine, language: spoken(options) }, screen(options)));
}

/** What else would do is asked for many changes: of the draws the first ones are enough to say in what share each holds. */
const mostBeside = 64;

/** What stands beside the result: for and against, what is not known, what else would do. */
function besideOf(question: InspectionQuestion, result: InspectionResult, target: number): Detection {
  const mistakes = result.falseFinding.high > 0;
  return {
    cutOffs: mistakes ? cutOffs(question) : [],
    leastCutOff: mistakes ? cutOffFor(question, 1 - target) : null,
    swings: swings(question),
    // With strata a sample is shared out, and which share grows nobody said.
    improvements:
      question.strata === undefined
        ? improvements(question, Math.min(result.draws, mostBeside), result.seed, target)
        : null,
  };
}
