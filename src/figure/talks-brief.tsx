import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { LinkageResult } from '../model/scenario/index.ts';
import type { TalksResult } from '../model/talks/index.ts';
import {
  detectionSentences,
  en,
  inBoth,
  leastSentences,
  movedSentences,
  say,
  talksLimits,
  talksSubtitle,
  talksTurning,
  talksVerdict,
  wantSentences,
  type Language,
} from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { pageFrame } from './frame.tsx';
import { pageLayout } from './layout.ts';
import { Linkage } from './linkage.tsx';
import { Page } from './report-parts.tsx';
import { engineLine } from './sentences.ts';
import { BriefStyle } from './talks-brief-style.tsx';
import {
  briefBrackets,
  briefLines,
  footnotes,
  type BriefSource,
  type BriefTable,
  type Footnotes,
} from './talks-brief-parts.ts';
import type { TalksContext } from './talks-context.ts';
import { TalksLanes } from './talks-lanes.tsx';
import { TalksValues } from './talks-values.tsx';

/** What the brief says beside the result. */
export interface BriefContext extends TalksContext {
  /** what gives the same numbers again, as a shell takes it */
  readonly command: string;
  /** of the result, in hexadecimal digits; `null`: not known */
  readonly hash: string | null;
  /** those that the bibliography knows */
  readonly cited: readonly BriefSource[];
  /** the linkage chart of the scenario, where it is to stand on the first page instead of the values */
  readonly chart?: { readonly result: LinkageResult; readonly context: FigureContext };
}

const width = 690;
/** Sentences of a kind that two pages have room for. */
const room = { verdict: 7, turning: 3, least: 2, moved: 4 };

/** The record of talks as two printed pages, in one file that fetches nothing. */
export function talksBrief(result: TalksResult, context: BriefContext): string {
  const language = context.language ?? en;
  const title = `${inBoth(language, result.title)} · Counterpoise`;
  const children = <Sheets result={result} context={context} />;
  return `<!doctype html>\n${renderToString(h(Page, { lang: language.code, title, style: <BriefStyle />, children }))}\n`;
}

interface Told {
  readonly result: TalksResult;
  readonly context: BriefContext;
  readonly language: Language;
}

/** The two pages; the same for a file and for a screen that prints. */
export function Sheets(props: { result: TalksResult; context: BriefContext }): JSX.Element {
  const told = { ...props, language: props.context.language ?? en };
  return (
    <>
      <First {...told} />
      <Second {...told} />
    </>
  );
}

function First({ result, context, language }: Told): JSX.Element {
  const [first, ...rest] = talksVerdict(result, language);
  return (
    <section class="sheet">
      <h1>{first}</h1>
      <p class="second">
        {say(language, 'talks.brief-kind', {})}. {talksSubtitle(result, context, language)}
      </p>
      <div class="chart">
        <Picture result={result} context={context} language={language} />
      </div>
      {rest.slice(0, room.verdict).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <h2>{say(language, 'talks.brief-turning', {})}</h2>
      <ol>
        {talksTurning(result, language)
          .slice(0, room.turning)
          .map((sentence) => (
            <li>{sentence}</li>
          ))}
      </ol>
      {leastSentences(result, language)
        .slice(0, room.least)
        .map((sentence) => (
          <p>{sentence}</p>
        ))}
    </section>
  );
}

/** The linkage chart where it is given, else what packages are worth, else where the sides stood. */
function Picture({ result, context, language }: Told): JSX.Element | null {
  const { chart, positions } = context;
  const plotHeight = language.code === 'ru' ? 270 : 300;
  if (chart !== undefined)
    return <Linkage result={chart.result} context={chart.context} layout={pageLayout({ width, plotHeight })} />;
  const inside = { ...context, frame: pageFrame(width), heard: true } as const;
  if (result.bargain !== null) return <TalksValues result={result} context={inside} height={plotHeight} />;
  return positions === undefined || result.rounds.length === 0 ? null : (
    <TalksLanes result={result} positions={positions} context={inside} />
  );
}

function Second({ result, context, language }: Told): JSX.Element {
  const notes = footnotes(context.cited, language);
  const lines = briefLines(result, notes, language);
  for (const source of result.sources) notes.signOf(source);
  return (
    <section class="sheet second-sheet">
      <BracketTable of={briefBrackets(result, language)} language={language} />
      <LineTable of={lines} language={language} />
      <h2>{say(language, 'talks.brief-moved', {})}</h2>
      <p>{movedSentences(result, language).slice(0, room.moved).join(' ')}</p>
      <h2>{say(language, 'talks.brief-wants', {})}</h2>
      <p>{wantSentences(result, language).join(' ')}</p>
      <Seen result={result} language={language} />
      <h2>{say(language, 'talks.brief-limits', {})}</h2>
      <p>{talksLimits(result, language).join(' ')}</p>
      <Notes notes={notes} />
      <p>
        {say(language, 'talks.brief-again', {})} <code>{context.command}</code>
      </p>
      <p>
        {engineLine(result, language)}.{' '}
        {context.hash === null ? null : say(language, 'talks.brief-hash', { hash: context.hash })}
      </p>
    </section>
  );
}

/** Whether cheating would be seen in time; the label stands among the limits of the model. */
function Seen({ result, language }: Omit<Told, 'context'>): JSX.Element | null {
  const sentences = detectionSentences(result, language).slice(0, -1);
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
}

function BracketTable({ of, language }: { of: BriefTable; language: Language }): JSX.Element {
  const told = of.head.length === 5 ? 3 : -1;
  return (
    <>
      <table>
        <caption>{say(language, 'talks.brief-brackets', {})}</caption>
        <Head of={of.head} numbers={[]} />
        <tbody>
          {of.rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((text, i) => (
                <td {...(i + 1 === told ? { class: 'told' } : {})}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <More of={of} language={language} />
    </>
  );
}

function LineTable({ of, language }: { of: BriefTable; language: Language }): JSX.Element | null {
  if (of.rows.length === 0) return null;
  return (
    <>
      <table>
        <caption>{say(language, 'talks.brief-lines', {})}</caption>
        <Head of={of.head} numbers={[2, 3]} />
        <tbody>
          {of.rows.map(([title, test, kept, opens, sign]) => (
            <tr>
              <th scope="row">
                {title}
                <sup>{sign}</sup>
              </th>
              <td>
                <code>{test}</code>
              </td>
              <td class="number">{kept}</td>
              <td class="number">{opens}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More of={of} language={language} />
    </>
  );
}

function Head({ of, numbers }: { of: readonly string[]; numbers: readonly number[] }): JSX.Element {
  return (
    <thead>
      <tr>
        {of.map((text, i) => (
          <th scope="col" {...(numbers.includes(i) ? { class: 'number' } : {})}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function More({ of: { left: n }, language }: { of: BriefTable; language: Language }): JSX.Element | null {
  return n === 0 ? null : <p>{say(language, 'talks.brief-more', { n })}</p>;
}

function Notes({ notes }: { notes: Footnotes }): JSX.Element {
  return (
    <p class="footnotes">
      {notes.all().map(({ sign, words }) => (
        <span>
          <sup>{sign}</sup> {words}{' '}
        </span>
      ))}
    </p>
  );
}
