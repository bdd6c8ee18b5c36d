export { findingOf, judged } from './compute.ts';
export { readValidation, resourcesFrom } from './files.ts';
export type { ValidationBook, ValidationFiles, ValidationLibrary } from './files.ts';
export { groups, labels } from './record.ts';
export type { Check, Citation, Finding, Group, Label, LeftOut, TableName, ValidationCase } from './record.ts';
export { reportOf, rowsOf } from './report.ts';
export type { Count, ValidationReport } from './report.ts';
export type { Resources } from './resources.ts';
export { readCases, readLeftOut } from './schema.ts';
