import type { Agreement, Compliance, LimitOutcome } from '../model/agreement/index.ts';
import { asCounted, inBoth, viewsOf } from './agreements.ts';
import type { View } from './agreements.ts';
import { say, type Language } from './language.ts';
import { decimal } from './numbers.ts';

/** One limit under one reading, in words and numbers as they are written. */
export interface ComplyRow {
  readonly limit: LimitOutcome;
  readonly view: View;
  /** the first reading of its limit */
  readonly first: boolean;
  /** "as Russia counts"; null: there is one reading only */
  readonly as: string | null;
  readonly title: string;
  readonly counted: string;
  readonly allowed: string;
  readonly margin: string;
  /** "yes", "from 2018-02-05", "on 2012-12-31", "until 2001-12-04", "no" */
  readonly applies: string;
  readonly kept: string;
}

/** A row a limit; where readings are registered, a row each. */
export function complyRows(
  { agreement, compliance }: { readonly agreement: Agreement; readonly compliance: Pick<Compliance, 'limits'> },
  language: Language,
): readonly ComplyRow[] {
  return compliance.limits.flatMap((limit) => {
    const views = viewsOf(limit, agreement);
    return views.map((view, i): ComplyRow => ({
      ...{ limit, view, first: i === 0 },
      as: views.length > 1 ? asCounted(view, language) : null,
      title: inBoth(language, limit.title),
      counted: number(view.counted, language),
      allowed: number(limit.allowed, language),
      margin: number(view.margin, language),
      applies: appliesWords(limit, language),
      kept: keptWords(limit, view, language),
    }));
  });
}

function number(n: number | null, language: Language): string {
  return n === null ? say(language, 'comply.mark-unknown', {}) : decimal(language, n, 1);
}

function appliesWords({ applies, binding, phase }: LimitOutcome, language: Language): string {
  if (applies) return say(language, 'comply.yes', {});
  if (binding.on !== null) return say(language, 'comply.only-on', { date: binding.on });
  const from = phase.from ?? binding.from;
  if (binding.until !== null && from === null) return say(language, 'comply.until', { date: binding.until });
  return from === null ? say(language, 'comply.no', {}) : say(language, 'comply.from', { date: from });
}

function keptWords({ applies }: LimitOutcome, { kept }: View, language: Language): string {
  if (!applies) return say(language, 'comply.not-owing', {});
  if (kept === null) return say(language, 'comply.mark-unknown', {});
  return say(language, kept ? 'comply.yes' : 'comply.no', {});
}
