import type {
  Agreement,
  Answered,
  Explanation,
  HeldThing,
  LimitOutcome,
  Matrix,
  NoCount,
  ReadingOutcome,
  Section,
  Series,
  Standing,
  Step,
} from '../model/agreement/index.ts';
import { isInForce } from '../model/agreement/index.ts';
import { plain } from '../model/document/index.ts';

/** An agreement as JSON: its articles in words, and its rules as they are written. */
export function agreementRecord(agreement: Agreement): object {
  const { id, title, fullTitle, parties, signed, inForce, ended, status, amends, repeals, sources, note } = agreement;
  return {
    ...{ id, title, fullTitle, parties, signed, inForce, ended, status, amends, repeals, sources, note },
    articles: agreement.sections.map((section) => ({
      ...articleRecord(section),
      rules: section.rules.map(({ yaml, place }) => ({ line: place.line, text: yaml.trim() })),
    })),
    russian: agreement.russian && agreement.russian.sections.map(articleRecord),
    limits: agreement.limits.map(({ id: of }) => of),
    bans: agreement.bans.map(({ id: of }) => of),
  };
}

function articleRecord({ id, title, prose, sources }: Section) {
  return { id, title, text: prose.map(({ text }) => text), sources };
}

/** A force or a defence against one agreement, as JSON. @source interfaces.md 3, comply */
export function complyRecord({ agreement, compliance }: Answered, held: HeldThing): object {
  const { date, reading, state, inForce, party, limits, kept, disputed } = compliance;
  return {
    agreement: agreement.id,
    amendments: agreement.amendments,
    ...('systems' in held ? { force: held.id } : { defence: held.id }),
    ...{ date, reading, state, inForce, party },
    limits: limits.map(limitRecord),
    ...{ kept, disputed },
  };
}

function limitRecord(limit: LimitOutcome): object {
  const { id, kind, article, title, unit, counted, allowed, margin, applies, kept, parts } = limit;
  const { how, declared, why, phase, binding, source, unconfirmed, rests, reading, readings } = limit;
  return {
    ...{ id, kind, article, text: title.en, title, unit, counted, allowed, margin, applies, kept, parts },
    ...{ how, declared, why: whyRecord(why) },
    phase: {
      from: phase.from,
      next: phase.next === null ? null : { from: phase.next.from, allowed: phase.next.atMost },
    },
    ...{ binding, source, unconfirmed, rests, reading },
    readings: readings.map(readingRecord),
  };
}

function readingRecord({ by, text, counted, margin, kept, parts, why, source, unconfirmed }: ReadingOutcome): object {
  return { by, text, counted, margin, kept, parts, why: whyRecord(why), source, unconfirmed };
}

export function whyRecord(why: NoCount | null): object | null {
  if (why === null) return null;
  const { system, lacks, reason, place, words } = why;
  return { system, lacks, reason, place, code: words.code, text: plain(words.wrong) };
}

/** Forces and defences against all agreements, as JSON. */
export function matrixRecord({ agreements, rows }: Matrix, reading: string | null): object {
  return {
    agreements,
    reading,
    rows: rows.map(({ held, date, cells }) => ({
      ...('systems' in held ? { force: held.id } : { defence: held.id }),
      state: held.state,
      date,
      cells: cells.map(({ of, status, compliance }) => ({
        agreement: of,
        status,
        state: compliance.state,
        exceeded: idsOf(compliance.limits, ({ applies, kept }) => applies && kept === false),
        notCountable: compliance.limits
          .filter(({ applies, kept }) => applies && kept === null)
          .map(({ id, why }) => ({ limit: id, why: whyRecord(why) })),
      })),
    })),
  };
}

function idsOf(limits: readonly LimitOutcome[], of: (limit: LimitOutcome) => boolean): readonly string[] {
  return limits.filter(of).map(({ id }) => id);
}

/** What was declared over time, as JSON. */
export function seriesRecord({ agreement, declaration, dates, parties, limits, missing }: Series): object {
  return {
    agreement: agreement.id,
    ...{ declaration, dates, parties },
    limits: limits.map(({ id, points }) => {
      const rule = agreement.limits.find((one) => one.id === id);
      return {
        ...{ id, title: rule?.title ?? null, unit: rule?.unit ?? null },
        phases: (rule?.phases ?? []).map(({ from, atMost }) => ({ from, allowed: atMost })),
        points: points.map(({ date, party, force, outcome: { counted, allowed, margin, applies, kept } }) => ({
          ...{ date, party, force, declared: counted, allowed, margin, applies, kept },
        })),
      };
    }),
    missing,
  };
}

/** How a count came about, as JSON. */
export function explainRecord({ compliance }: Answered, explanation: Explanation, held: HeldThing): object {
  const { agreement, section, rule, outcome, systems } = explanation;
  return {
    agreement,
    ...('systems' in held ? { force: held.id } : { defence: held.id }),
    date: compliance.date,
    reading: compliance.reading,
    article: section && articleRecord(section),
    rule: { id: rule.id, from: rule.from, file: rule.place.file, line: rule.place.line, text: rule.text },
    limit: limitRecord(outcome),
    systems: systems.map(({ system, name, counted, steps, split }) => ({
      ...{ system, name, counted, split },
      steps: steps.map(stepRecord),
    })),
  };
}

function stepRecord({ expression, value, names }: Step): object {
  return {
    expression,
    value,
    names: names.map(({ name, seen }) =>
      seen.known
        ? { name, value: seen.value, source: seen.source, tag: seen.tag, reason: null }
        : { name, value: null, source: null, tag: null, reason: seen.reason },
    ),
  };
}

/** Which agreements stand on a day, as JSON. */
export function standingRecord(standings: readonly Standing[], agreements: readonly Agreement[], date: string): object {
  const known = new Map(agreements.map((one) => [one.id, one]));
  return {
    date,
    inForce: standings.filter(isInForce).map(({ agreement }) => agreement),
    agreements: standings.map(({ agreement: id, state, since, suspendedBy, notice, how, fallen, events }) => ({
      ...{ id, title: known.get(id)!.title, amends: known.get(id)!.amends },
      ...{ state, since, suspendedBy, notice, how, fallen },
      events: events.map(({ what, date: on, party, how: so, until, note, source, tag }) => ({
        ...{ what, date: on, party, how: so, until, note, source, tag },
      })),
    })),
  };
}
