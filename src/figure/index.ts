export type { FigureContext, PointMark } from './context.ts';
export { describe } from './describe.ts';
export { engineLine, titleSentence } from './linkage.tsx';
export { bands, contrast, light } from './palette.ts';
export { linkageSvg } from './render.ts';
export { assessTable, csvOf, linkageTable } from './table.ts';
export type { Table, TableValue } from './table.ts';
