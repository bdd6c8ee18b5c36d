export { complaint, Complaint, orComplain } from './complaint.ts';
export { opened, settingOf, shelfFor, valueOf, withoutFiles } from './open.ts';
export type { AskedScenario, Opened } from './open.ts';
export { itemRecord, linesOf, listed, listRecord, openItem, postureItems, postureRecord } from './record.ts';
export type { Listed, OpenedItem } from './record.ts';
export { assessRun, linkageRun, packageOf } from './runs.ts';
export type { AssessRun, LinkageRun, PackageOptions } from './runs.ts';
export { grouped, sourcesOfPosture, sourcesUsed, usersOf } from './sources.ts';
export type { CitedUse, UsedSource, Use } from './sources.ts';
