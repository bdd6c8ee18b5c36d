import { complaint } from '../answer/complaint.ts';
import { told } from '../model/document/words.ts';
import type { InspectionQuestion } from '../model/inspection/index.ts';
import { quantile } from '../model/number/index.ts';

/** Weights to be added that take some twenty seconds. */
const mostSteps = 3e9;
/** Looks that are worked out beside the draws: other cut-offs, what is not known, what else would do. */
const besideLooks = 17;
const leverLooks = 900;

/**
 * A look with a cut-off weighs every number of defects, of true alarms and of false ones: among hundreds of thousands of items a
 * question would take hours, and is refused at once.
 *
 * @param draws whole, >= 0
 * @throws Complaint
 */
export function mustEnd(question: InspectionQuestion, draws: number): void {
  const { items, samples, strata, alarmAt } = question;
  const asked = stepsOf(question, samples);
  const beside = strata === undefined ? leverLooks * stepsOf(question, Math.max(samples, items / 2)) : 0;
  if (draws * asked + besideLooks * asked + beside <= mostSteps) return;
  const fewer = Math.floor((mostSteps - besideLooks * asked - beside) / asked);
  throw complaint(fewer >= 1 ? `--draws ${draws}` : `--alarm-at ${alarmAt}`, {
    code: 'too-much-to-weigh',
    wrong: told`would weigh the alarms of ${samples} items in ${draws} draws for minutes or hours`,
    expected: 'a question that is answered within some twenty seconds',
    todo:
      fewer >= 1 ? told`write --draws ${fewer} at most, or look at fewer items` : 'look at fewer items, or among fewer',
  });
}

/** Weights that one look adds up, at the medians. */
function stepsOf(question: InspectionQuestion, samples: number): number {
  const [hidden, recognised, falseAlarm] = [question.hidden, question.recognised, question.falseAlarm].map((number) =>
    quantile(number, 0.5),
  ) as [number, number, number];
  const found = (samples * hidden) / question.items;
  const defects = widthOf(found, 1 - hidden / question.items);
  if (question.alarmAt === 1) return defects * doublings * 2;
  const sound = falseAlarm === 0 ? 0 : widthOf((samples - found) * falseAlarm, 1 - falseAlarm);
  return defects * (widthOf(found * recognised, 1 - recognised) + sound);
}

/** To raise a chance to the power of a million. */
const doublings = 20;

/** Numbers whose weight is more than nothing, some 13 standard deviations on either side, and a few where there are hardly any. */
function widthOf(mean: number, otherwise: number): number {
  return 20 + 27 * Math.sqrt(mean * otherwise);
}
