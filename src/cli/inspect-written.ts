import type { InspectionResult } from '../model/inspection/index.ts';
import type { Language } from '../words/index.ts';
export function writeDetection(_: InspectionResult, _json: string, _folder: string, _l: Language): void {}
