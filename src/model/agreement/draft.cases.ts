import { readDraft } from './read-draft.ts';
import type { ReadDraft } from './read-draft.ts';
import { lines, valueOf } from './sample.cases.ts';

/** A draft of every kind of rule over brackets, for tests. */

export const draftFront = (more = ''): string =>
  `---\nagreement: 1\nid: sample\ntitle: Sample\nparties: [US, { name: Russia, was: [USSR] }]\nstatus: draft\nsources: [recall]\n${more}---\n`;

export const sampleDraft = `${draftFront('brackets: { ceiling: { en: the ceiling, ru: потолок } }\n')}
## Article I. Limits

Each Party shall hold no more than [ceiling | US: 2,200 | Russia: 1,500] deployed strategic
warheads, by [date-of-end
| US: 31 December 2012 | Russia: 2007-12-31
| 31 December 2009]. A plain \\[bracket\\].

\`\`\`rule
limit: deployed-warheads
article: I.1
count: "system.deployedWarheads * [weight]"
phases:
- { from: 2005-01-01, at-most: 3000 }
- { from: "[date-of-end]", at-most: "[ceiling]" }
\`\`\`

## Article II. Other matters

- Each launcher counts [weight | 1 | Russia: 2 | US: 3] for each warhead.

- [visits | US: Each Party may make 18 visits a year. | Russia: -]

The Treaty of 1972 [abm | Russia: remains in force | US: ends].

\`\`\`rule
measure: visits
article: II.2
per-year: "[visits]"
\`\`\`

\`\`\`rule
ban: heavy
article: II
match: "system.heavy"
when: { abm: [Russia], ceiling: Russia }
\`\`\`

\`\`\`rule
contingency: on-abm
article: II
while: abm
limit: deployed-warheads
when: visits
\`\`\`

\`\`\`rule
standing: abm
becomes: ended
article: II
when: { abm: US }
\`\`\`

\`\`\`rule
standing: abm
becomes: in-force
article: II
when: { abm: Russia }
\`\`\`
`;

export function draftFrom(text: string, russian: string | null = null): ReadDraft {
  return valueOf(
    readDraft({ text, file: 'draft.md' }, russian === null ? null : { text: russian, file: 'draft.ru.md' }),
  );
}

/** `CODE LINE:COLUMN` of a draft in which something is wrong; of the Russian text with `ru` before it. */
export function draftProblemsOf(text: string, russian: string | null = null): readonly string[] {
  const read = readDraft({ text, file: 'draft.md' }, russian === null ? null : { text: russian, file: 'draft.ru.md' });
  if (read.ok) return [];
  return read.problems.map((one) => `${one.place.file === 'draft.ru.md' ? 'ru ' : ''}${lines([one])[0]}`);
}
