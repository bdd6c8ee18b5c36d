import type { JSX } from 'preact';
import { light } from './palette.ts';

/** The dark theme of the page (workbench.md 2); pictures stay on white. */
const dark = {
  ink: '#E8EBED',
  second: '#AAB4BB',
  paper: '#14181B',
  panel: '#1E2428',
  rule: '#828E97',
  grid: '#2E363B',
};

/** Edges of what one can act on: 3:1 on paper. */
const edge = '#6F7A83';

/**
 * One column that reflows from 320 px on; wide tables and the chart scroll by themselves. On paper two A4 pages or so:
 * smaller type, numbers in two columns, no scroll bars.
 */
const css = `
:root{color-scheme:light dark;--ink:${light.ink};--second:${light.second};--paper:${light.paper};--panel:${light.panel};--rule:${edge};--grid:${light.grid}}
@media (prefers-color-scheme:dark){:root{--ink:${dark.ink};--second:${dark.second};--paper:${dark.paper};--panel:${dark.panel};--rule:${dark.rule};--grid:${dark.grid}}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:66rem;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.45 'Source Sans 3','Noto Sans','DejaVu Sans',sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1{font-size:1.625rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.25rem;line-height:1.25;margin:2.5rem 0 .5rem}
p,li{max-width:70ch}
p{margin:.5rem 0}
.lead{font-size:1.25rem;line-height:1.35}
.second,caption small,td small,th small{color:var(--second)}
small{font-size:.875em}
table{border-collapse:collapse;margin:1rem 0;font-size:.9375rem;line-height:1.35}
caption{text-align:start;font-weight:600;padding-bottom:.25rem}
caption small{display:block;font-weight:400;max-width:70ch}
th,td{padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:600;border-bottom:1px solid var(--rule);vertical-align:bottom}
tbody tr+tr>*{border-top:1px solid var(--grid)}
.number{text-align:end}
.long{overflow-wrap:anywhere}
.wide{overflow-x:auto}
.wide:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.wide table{min-width:34rem}
figure{margin:1rem 0}
figure svg{display:block;width:100%;height:auto;min-width:44rem}
figcaption{font-size:.9375rem;color:var(--second);margin-top:.5rem}
.inputs{columns:27rem 2;column-gap:2.5rem}
.inputs table{width:100%;margin-top:0}
.inputs thead th:first-child{width:56%}.inputs thead th:nth-child(2){width:20%}.inputs #choices thead th:first-child{width:42%}.inputs #choices thead th:nth-child(2){width:38%}
a{color:inherit;text-underline-offset:.15em}a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}tr:target{outline:2px solid var(--ink)}
@media (max-width:32rem){th,td{padding-right:.4rem}table{font-size:.875rem}}
@media (max-width:22rem){th,td{padding-right:.3rem}table{font-size:.8125rem}tbody th{overflow-wrap:anywhere}.wide tbody th{overflow-wrap:normal}}
pre{background:var(--panel);border:1px solid var(--rule);padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0}
code{font-family:'DejaVu Sans Mono',monospace;font-size:.9em}
ul{padding-inline-start:1.25rem}
@page{size:A4;margin:10mm 11mm}
@media print{
:root{--ink:#000;--second:#333;--paper:#fff;--panel:#fff;--rule:#666;--grid:#ccc;color-scheme:light}
html{font-size:8pt}
body{max-width:none;padding:0;font-size:1rem;line-height:1.25;font-family:'Source Sans 3','Noto Sans','DejaVu Sans Condensed',sans-serif}
h1{font-size:15pt}h2{font-size:10.5pt;margin:7pt 0 1pt}
h2,caption,thead{break-after:avoid}
p{margin:1.5pt 0}p,li,caption small{max-width:none}
ul{margin:1.5pt 0}
.lead{font-size:9.5pt}
figcaption{font-size:1rem;margin-top:2pt}
table{font-size:7.5pt;line-height:1.15;margin:3pt 0}
caption{padding-bottom:0}
th,td{padding:.6pt 5pt .6pt 0}
table,tr,figure,pre{break-inside:avoid}.inputs table,.sources table{break-inside:auto}
.wide{overflow:visible}.wide table{min-width:0}
figure{margin:3pt 0}figure svg{min-width:0;max-height:146mm;margin:0 auto}
.inputs{columns:2;column-gap:6mm}
.inputs table,.sources table{font-size:6.6pt;line-height:1.12;margin-bottom:2pt}
.inputs th,.inputs td,.sources th,.sources td{padding-block:.2pt}
a{text-decoration:none}
pre{padding:3pt}
}`;

/** The style sheet, inside the page: nothing is fetched. */
export function Style(): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
