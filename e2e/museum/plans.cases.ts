import type { Says } from './exhibits.cases.ts';

/**
 * What is said of each exhibit of `plans/`, all of it and in order: `CODE FILE:LINE:COLUMN  what is wrong · what was expected ·
 * what to do`.
 */
export const plans: Readonly<Record<string, Says>> = {
  'bad-date': [
    "bad-date bad-date.yaml:7:5  by is the text '2007-02-30' · a day of the calendar, as `YYYY-MM-DD` · write it like '2007-12-31'",
  ],
  'bans-twice': ['named-twice bans-twice.yaml:11:17  names `start-2` again · each once · take one out'],
  'beyond-downloading': [
    'beyond-downloading beyond-downloading.yaml:17:21  d5 is to lose 5 warheads a launcher, and start-2/mirved-icbm lets 4 be taken off · at most 4 off a launcher · leave more on, or withdraw the launchers',
  ],
  'converted-to-banned': [
    'converted-to-banned converted-to-banned.yaml:20:22  launchers are to become those of ss19, which start-2/mirved-icbm bans too · a system that no ban matches · name another with `as`',
  ],
  counted: [
    "bad-counted counted.yaml:8:32  to.counted is the text 'start-2' · `loads`, or a limit as AGREEMENT/LIMIT · write `loads`, or a limit such as `start-2/deployed-warheads`",
  ],
  'empty-rate': [
    'empty-rate empty-rate.yaml:14:36  parties.US.rates.submarine names no number · `launchers`, or `withdrawn`, `downloaded`, `converted`: so many a year · add one: `launchers: 30`',
  ],
  'ends-before-begin': [
    'ends-before-begin ends-before-begin.yaml:7:5  the schedule ends on 2001-12-31 and begins on 2002-01-01 · a day after 2002-01-01 · correct one of the two',
  ],
  'limit-in-launchers': [
    'unknown-limit limit-in-launchers.yaml:8:32  start-1 has no limit `deployed-vehicles` on warheads · attributed-warheads, ballistic-warheads, mobile-icbm-warheads, heavy-icbm-warheads, downloaded-warheads or downloaded-other-types · name one of these, or write `loads`',
  ],
  'more-than-there-are': [
    'more-than-there-are more-than-there-are.yaml:16:18  300 launchers of d5 are asked for, and there are 264 · at most 264 · ask for fewer: a schedule builds none',
  ],
  negative: ['no-count negative.yaml:8:17  to.warheads is -1 · a whole number from 0 to 1000000 · write it so'],
  'no-ban': [
    'no-ban no-ban.yaml:11:8  `sort` bans no system · an agreement with a ban on systems, such as `start-2` · take it out of the list',
  ],
  'no-download': [
    'no-download no-download.yaml:17:21  d5 is to come down to 8 warheads a launcher, and carries 8 · a whole number from 1 to 7 · correct the number, or take the entry out',
  ],
  'not-in-service': [
    'not-in-service not-in-service.yaml:20:22  launchers are to become those of ssn8, of which none is in service · a system in service, so that its posture is known · name another, or leave `as` out',
  ],
  'order-of-one': [
    'wrong-length order-of-one.yaml:15:12  parties.US.order holds 1 values · at least 2 · add what is missing',
  ],
  'order-twice': ['named-twice order-twice.yaml:15:19  names `silo` again · each once · take one out'],
  'other-leg': [
    'other-leg other-leg.yaml:20:22  launchers of ss18 are to become those of ssn23, which are of another leg · a system of the same leg · name another, or leave `as` out',
  ],
  'out-of-reach': [
    'cannot-be-reached out-of-reach.yaml:7:5  US cannot do all of this by 2007-12-31, nor on any later date: nothing left of what start-2/mirved-icbm bans; at most 5000 warheads on 2004-12-31 as start-2/deployed-warheads counts; at most 50 launchers of silo a year; silo before rest (silo: 550 launchers to deal with (mx 50, mm3 500), and the rate allows 300) · demands that can be met together · leave out the bans of start-2, or raise the rate of `silo` to 100',
  ],
  'range-reversed': [
    'out-of-range range-reversed.yaml:16:18  parties.US.final.d5 runs from 264 down to 100 · [low, high] · exchange the two',
  ],
  'rate-in-words': [
    "no-count rate-in-words.yaml:14:20  parties.US.rates.silo is the text 'many' · a whole number from 0 to 1000000 · write it so",
  ],
  'step-outside': [
    'step-outside step-outside.yaml:10:5  a step falls on 2008-12-31, outside of the schedule · a day from 2002-01-01 to 2007-12-31 · correct it, or take the step out',
  ],
  'step-twice': [
    'step-twice step-twice.yaml:11:5  two ceilings fall on 2004-12-31 · one a day and count · keep the lower one',
  ],
  together: [
    'cannot-be-reached together.yaml:7:5  US cannot do all of this by 2007-12-31, nor on any later date: at most 3500 warheads on 2007-12-31 as start-2/deployed-warheads counts; 264 launchers of d5 at the end; 168 launchers of c4 at the end; 56 launchers of b52 at the end; 0 to 10 launchers of d5 downloaded to 5 · demands that can be met together · allow 4240 warheads on 2007-12-31, or give up "264 launchers of d5 at the end", or give up "168 launchers of c4 at the end", or give up "56 launchers of b52 at the end", or give up "0 to 10 launchers of d5 downloaded to 5"',
  ],
  'too-long': [
    'schedule-too-long too-long.yaml:7:5  the schedule lasts more than 60 years · at most 60 years · set an earlier date',
  ],
  'unknown-agreement': [
    'unknown-agreement unknown-agreement.yaml:11:8  the library has no agreement `start-22` · abm, abm-protocol-1974, cfe, inf, new-start, new-start-extension, salt-1, salt-2, sort, start-1, start-2, start-2-protocol-1997, start-3-framework or vienna-document · did you mean `start-2`?',
  ],
  'unknown-key': [
    'unknown-key unknown-key.yaml:11:1  `ban` is not a key of the document · reduction, id, title, note, scenario, from, by, to, steps, bans, order, pace or parties · did you mean `bans`?',
  ],
  'unknown-leg': [
    'unknown-system unknown-leg.yaml:14:21  the force us-2001-12 has no silos · mx, mm3, mm2, c4, d5, b52, b2, silo, mobile, submarine or bomber · did you mean silo?',
  ],
  'unknown-limit': [
    'unknown-limit unknown-limit.yaml:8:32  start-2 has no limit `deployed-warhead` on warheads · deployed-warheads, slbm-warheads, mirved-icbm-warheads or heavy-icbm-warheads · did you mean `deployed-warheads`?',
  ],
  'unknown-party': [
    'unknown-party unknown-party.yaml:18:3  the scenario has no party Rusia · US or Russia · did you mean Russia?',
  ],
  'unknown-source': [
    'unknown-source unknown-source.yaml:8:67  no source start2-sumary in the bibliography · a key of library/sources.yaml, or `judged` for your own judgement · did you mean start2-summary?',
  ],
  'unknown-system': [
    'unknown-system unknown-system.yaml:16:18  the force us-2001-12 has no d4 · mx, mm3, mm2, c4, d5, b52 or b2 · did you mean c4?',
  ],
  'unknown-turn': [
    'unknown-turn unknown-turn.yaml:12:9  an order for both sides names `d5` · mirved-silos, mirved-icbms, rest, silo, mobile, submarine or bomber · name one of these; systems stand in the order of a party',
  ],
  version: ['unknown-value version.yaml:2:12  reduction is 2 · 1 · write one of these'],
};
