import type { Catalogue } from './language.ts';

/** Regions, interceptors and shields of the library. */
export const russianHoldings = {
  'library.kind-region': 'район',
  'library.kind-interceptor': 'противоракета',
  'holding.title': '{id}: {name}',
  'holding.region': 'район',
  'holding.is-state': 'государство, откуда могут лететь ракеты',
  'holding.is-site': 'позиционный район противоракет',
  'holding.is-homeland': 'своя территория под защитой',
  'holding.is-ally': 'территория союзников под защитой',
  'holding.box': 'широта от {south} до {north}, долгота от {west} до {east} градусов ({cited})',
  'holding.burnoutSpeed': 'скорость в конце разгона, км/с',
  'holding.burnSeconds': 'разгон, секунд',
  'holding.lowestKilometres': 'перехват с высоты, км',
  'holding.highestKilometres': 'перехват до высоты, км',
  'holding.delaySeconds': 'задержка, секунд',
  'holding.assessmentSeconds': 'оценка результата, секунд',
  'holding.number': '{number} ({cited})',
  'holding.number-note': '{number} ({cited}). {note}',
  'holding.judged': 'по суждению',
  'holding.tests': '{hits} из {tests} испытаний',
  'holding.mostly': 'от {low} до {high}, чаще {mode}',
} as const satisfies Partial<Catalogue>;
