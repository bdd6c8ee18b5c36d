import type { JSX } from 'preact';

/**
 * Two sheets of paper, A4 or Letter as the printer has it, black on white first: nothing is told by colour alone. On a
 * screen the same two, one under the other.
 */
const css = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:48rem;padding:1rem;background:#fff;color:#000;font:0.9375rem/1.35 'Source Sans 3','Noto Sans','DejaVu Sans Condensed','DejaVu Sans',sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.sheet+.sheet{margin-top:2rem;border-top:1px solid #666;padding-top:1rem}
h1{font-size:1.375rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1rem;margin:.75rem 0 .25rem}
p{margin:.25rem 0}
.second{color:#333}
.chart{margin:.5rem 0;overflow-x:auto}
.chart svg{display:block;max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;margin:.25rem 0;font-size:.8125rem;line-height:1.25}
caption{text-align:start;font-weight:600;padding-bottom:.125rem}
th,td{padding:.125rem .5rem .125rem 0;text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:600;border-bottom:1px solid #000;vertical-align:bottom}
tbody tr+tr>*{border-top:1px solid #ccc}
.number{text-align:end}
sup{line-height:0}
.told{font-weight:600}
ul,ol{margin:.25rem 0;padding-inline-start:1.25rem}
code{font-family:'DejaVu Sans Mono',monospace;font-size:.9em;overflow-wrap:anywhere}
.wide{overflow-x:auto}
.footnotes span{margin-inline-end:.5em}
@page{margin:11mm}
@media print{
html{font-size:9.5pt}
body{max-width:none;padding:0;font-size:1rem;line-height:1.28}
.sheet{break-inside:avoid}
.sheet+.sheet{margin-top:0;border-top:0;padding-top:0;break-before:page}
h1{font-size:13pt}
h2{font-size:9.5pt;margin:4pt 0 1pt;break-after:avoid}
p{margin:1.5pt 0}
.chart{margin:3pt 0;overflow:visible}
.chart svg{max-height:140mm;margin:0 auto}
.wide{overflow:visible}
.second-sheet{font-size:8.2pt;line-height:1.22}
.second-sheet h2{font-size:8.5pt;margin:3pt 0 0}
table{font-size:7.8pt;line-height:1.16;margin:2pt 0}
th,td{padding:.5pt 4pt .5pt 0}
ul,ol{margin:1pt 0}
.footnotes{font-size:7pt}
}
@media print{:lang(ru) p{line-height:1.22}:lang(ru) table{font-size:7.3pt}:lang(ru) .second-sheet{font-size:7.6pt;line-height:1.18}}
`;

/** The style sheet, inside the page: nothing is fetched. */
export function BriefStyle(): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
