/** Sentences about drafts: what each alternative of an open bracket does, and what is open. */
export const englishDraft = {
  'library.kind-draft': 'draft',
  'draft.no-verdict':
    '{title} on {date}: no verdict, for {n} {n2:bracket is|brackets are} open on which rules rest. What each alternative does:',
  'draft.chosen': 'Chosen: {list}.',
  'draft.alternative': '{bracket}={id} ({words})',
  'draft.no-words': 'no such words',
  'draft.whatever': '{title}, whatever is chosen',
  'draft.no-rule': '{choice}: no such rule',
  'draft.why': '{choice}: {why}',
  'draft.no-limits': 'No limit or ban of the draft counts this.',
  'draft.in-turn':
    'Too many alternatives together: of {list} each stands in turn, the other brackets at their first that has words.',
  'draft.open': 'Open',
  'draft.place': 'article {article}, line {line}',
  'draft.of': '{by}: {words}',
  'draft.untouched': '{list} (no limit or ban that counts this rests on it)',
  'draft.brackets': 'Brackets',
} as const;
