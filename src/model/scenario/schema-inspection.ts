import { z } from 'zod';
import { starts, timingKinds } from '../inspection/index.ts';
import type { Start, TimingKind } from '../inspection/index.ts';
import { certainly, chance, counted, notNegative, stated, wholeFrom } from './schema-number.ts';
import type { Counted, Stated } from './schema-number.ts';
import { mapping, word } from './schema-text.ts';
import type { Marked } from './schema-text.ts';

/** What inspectors of a party would look at, and what is held to be hidden from them. */
export interface InspectionStated extends Marked {
  /** launchers that are not as declared, among those declared; taken whole (rounded half up), at most all of them */
  readonly hidden: Stated;
  /** launchers looked at in one visit; whole, >= 1; at most all of them are looked at */
  readonly samples: Counted;
  /** chance that a launcher that is not as declared is recognised when looked at */
  readonly recognised: Stated;
  /** chance that a sound one is taken for such a launcher; 0 if not given */
  readonly falseAlarm: Stated;
  /** alarms that make a visit a finding; whole, 1 if not given */
  readonly alarmAt: Counted;
  /** hours that it takes to put right what is hidden; not given: longer than any notice */
  readonly concealed?: Stated;
  /** hours of notice where the agreement names none; 0 if not given: a visit comes unannounced */
  readonly noticeHours: Counted;
  /** `periodic` if not given */
  readonly timing: TimingKind;
  /** `any-moment` if not given */
  readonly start: Start;
}

/** More launchers than anybody has. */
const mostLooked = 100_000;

export const inspection: z.ZodType<InspectionStated> = mapping({
  hidden: stated(notNegative),
  samples: counted(wholeFrom(1, mostLooked)),
  recognised: stated(chance),
  falseAlarm: stated(chance).default(certainly(0)),
  alarmAt: counted(wholeFrom(1)).default(certainly(1)),
  concealed: z.exactOptional(stated(notNegative)),
  noticeHours: counted(notNegative).default(certainly(0)),
  timing: word<TimingKind>(timingKinds).default('periodic'),
  start: word<Start>(starts).default('any-moment'),
});
