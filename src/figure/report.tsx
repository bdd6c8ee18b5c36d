import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AssessResult, BreakoutResult, LinkageResult, ReductionResult } from '../model/scenario/index.ts';
import { AssessReport } from './report-assess.tsx';
import { BreakoutReport } from './report-breakout.tsx';
import type { ReportContext } from './report-frame.tsx';
import { LinkageReport } from './report-linkage.tsx';
import { Page } from './report-parts.tsx';
import { ReductionReport } from './report-reduction.tsx';

export type { ReportContext } from './report-frame.tsx';
export type { ReportInputs } from './report-inputs.tsx';

/** The linkage of a scenario as one self-contained HTML page: nothing to fetch, no script. */
export function linkageReport(result: LinkageResult, context: ReportContext): string {
  return pageOf(context, <LinkageReport result={result} context={context} />);
}

/** One package as one self-contained HTML page. */
export function assessReport(result: AssessResult, context: ReportContext): string {
  return pageOf(context, <AssessReport result={result} context={context} />);
}

/** What each side could add as one self-contained HTML page. */
export function breakoutReport(result: BreakoutResult, context: ReportContext): string {
  return pageOf(context, <BreakoutReport result={result} context={context} />);
}

/** A schedule of cuts as one self-contained HTML page. */
export function reductionReport(result: ReductionResult, context: ReportContext): string {
  return pageOf(context, <ReductionReport result={result} context={context} />);
}

function pageOf({ language, title }: ReportContext, body: JSX.Element): string {
  return `<!doctype html>\n${renderToString(h(Page, { lang: language.code, title: `${title} · Counterpoise`, children: body }))}\n`;
}
