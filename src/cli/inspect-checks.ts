import { complaint } from '../answer/complaint.ts';
import type { Words } from '../model/document/words.ts';
import { measured, shiftRecognised } from '../model/inspection/detect.ts';
import { certain } from '../model/number/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { MeasuredCheck } from '../words/index.ts';
import type { DetectOptions } from './inspect.ts';
import { needed, numberOf, shareOf, wholeOf } from './typed.ts';

const mostShift = 1000;
const mostMeasurements = 1000;

/** How well an item is looked at: as somebody says, or by measurement. @throws Complaint */
export function checkOf(options: DetectOptions): { readonly recognised: Uncertain; readonly falseAlarm: Uncertain } {
  const check = measurementOf(options);
  if (check === null)
    return {
      recognised: shareOf('recognised', options.recognised, 1),
      falseAlarm: shareOf('false-alarm', options.falseAlarm, 0),
    };
  return { recognised: certain(check.recognised), falseAlarm: certain(check.falseAlarm) };
}

type Measurement = Omit<MeasuredCheck, 'chance' | 'leastShift'>;

/** `--shift` with `--false-alarm` and `--measurements`; null: nothing is measured. @throws Complaint */
function measurementOf({ shift, recognised, falseAlarm, measurements }: DetectOptions): Measurement | null {
  if (shift === undefined) {
    if (measurements !== undefined) throw complaint(`--measurements ${measurements}`, measurementsAlone);
    return null;
  }
  if (recognised !== undefined) throw complaint(`--recognised ${recognised}`, besideShift);
  const missing = oneNumber('shift', shift, mostShift);
  const wrongly = needed('false-alarm', falseAlarm, '0.05');
  const alarm = oneNumber('false-alarm', wrongly, 1);
  if (alarm === 0 || alarm === 1)
    throw complaint(`--false-alarm ${wrongly}`, alarm === 0 ? neverAlarmed : alwaysAlarmed);
  const count = measurements === undefined ? 1 : wholeOf('measurements', measurements, 1, mostMeasurements);
  return { shift: missing, measurements: count, ...measured(missing, alarm, count) };
}

/** The same with the smallest shift that it recognises with the chance asked for; null: nothing is measured. */
export function measuredBy(options: DetectOptions, chance: number): MeasuredCheck | null {
  const check = measurementOf(options);
  if (check === null) return null;
  return { ...check, chance, leastShift: shiftRecognised(chance, check.falseAlarm, check.measurements) };
}

function oneNumber(option: string, text: string, most: number): number {
  const number = numberOf(option, text, most);
  if (number.kind === 'certain') return number.value;
  throw complaint(`--${option} ${text}`, {
    code: 'range-of-a-measurement',
    wrong: 'is a range',
    expected: 'one number: what a measurement recognises is worked out from it',
    todo: 'write one, or give a range to --recognised in place of --shift',
  });
}

const measurementsAlone = {
  code: 'measurements-without-shift',
  wrong: 'says how often an item is measured, but not what is missing',
  expected: '--shift beside --measurements',
  todo: 'add --shift, such as --shift 3.3, or leave it out',
};

const besideShift = {
  code: 'beside-shift',
  wrong: 'is given beside --shift, which says the same',
  expected: '--recognised, or --shift with --false-alarm',
  todo: 'leave one out',
};

const between: Words = 'a chance above 0 and below 1, such as 0.05';

const neverAlarmed = {
  code: 'false-alarm-none',
  wrong: 'is a threshold that no measurement reaches: with no false alarm at all nothing is ever recognised',
  expected: between,
  todo: 'write a small chance, such as 0.001',
};

const alwaysAlarmed = {
  code: 'false-alarm-certain',
  wrong: 'calls every item a defect, whatever is measured',
  expected: between,
  todo: 'write a smaller chance',
};
