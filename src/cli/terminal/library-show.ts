import { sumsOf } from '../../library/index.ts';
import type { ItemRecord } from '../../library/index.ts';
import type { Sources } from '../../model/document/index.ts';
import type { Language } from '../../words/index.ts';
import { printConstellationRecord } from './library-constellation.ts';
import { printConfidenceCase } from './library-confidence.ts';
import { printForce } from './library-force.ts';
import { printBibliography } from './library-list.ts';
import { printDeclaration, printDefence, printPosture, printSeries } from './library-rows.ts';
import { printInterceptor, printRegion } from './library-shield.ts';
import type { Terminal } from './style.ts';

export { printPostureItem } from './library-rows.ts';
export { printScenario } from './library-scenario.ts';

/** An item of the library in readable form. */
export function printRecord(item: ItemRecord, sources: Sources, terminal: Terminal, language: Language): string {
  const { kind, record } = item;
  switch (kind) {
    case 'force':
      return printForce(record, sumsOf(record.id, item), sources, terminal, language);
    case 'series':
      return printSeries(record, sources, terminal, language);
    case 'declaration':
      return printDeclaration(record, sources, terminal, language);
    case 'defence':
      return printDefence(record, sources, terminal, language);
    case 'region':
      return printRegion(record, terminal, language);
    case 'interceptor':
      return printInterceptor(record, terminal, language);
    case 'constellation':
      return printConstellationRecord(record, sources, terminal, language);
    case 'confidence':
      return printConfidenceCase(record, sources, terminal, language);
    case 'posture':
      return printPosture(record, sources, terminal, language);
    case 'sources':
      return printBibliography(record, terminal, language);
  }
}
