import type { AgreementSet } from '../model/agreement/index.ts';
import { capital, early, field, isOf, only, outcome } from './agreements.cases.ts';
import type { Holding, NamedCase } from './agreements.cases.ts';

export const signed = '1980-01-01';
const late = '1982-01-01';

/** The number of each limit: rule and date, article, number, and what counts one each under it. */
const limits: readonly [string, string, string, number, Holding][] = [
  [`abm areas ${early}`, 'III', early, 2, { ...field, field: 'sites' }],
  [`abm launchers ${early}`, 'III', early, 200, { ...field, field: 'launchers' }],
  [`abm interceptors ${early}`, 'III', early, 200, { ...field, field: 'interceptors' }],
  [`abm capital-areas ${early}`, 'III.a', early, 1, { ...capital, field: 'sites' }],
  [`abm capital-launchers ${early}`, 'III.a', early, 100, { ...capital, field: 'launchers' }],
  [`abm capital-interceptors ${early}`, 'III.a', early, 100, { ...capital, field: 'interceptors' }],
  [`abm missile-field-areas ${early}`, 'III.b', early, 1, { ...field, field: 'sites' }],
  [`abm missile-field-launchers ${early}`, 'III.b', early, 100, { ...field, field: 'launchers' }],
  [`abm missile-field-interceptors ${early}`, 'III.b', early, 100, { ...field, field: 'interceptors' }],
  [`abm areas ${signed} (protocol of 1974)`, 'I.1', signed, 1, { ...field, field: 'sites' }],
  [`abm launchers ${signed} (protocol of 1974)`, 'I.1', signed, 100, { ...field, field: 'launchers' }],
  [`abm interceptors ${signed} (protocol of 1974)`, 'I.1', signed, 100, { ...field, field: 'interceptors' }],
  ['salt-1 icbm-launchers-us', 'I', early, 1054, { state: 'US', leg: 'silo' }],
  ['salt-1 icbm-launchers-ussr', 'I', early, 1618, { state: 'USSR', leg: 'silo' }],
  ['salt-1 slbm-launchers-us', 'Protocol', early, 710, { state: 'US', leg: 'submarine' }],
  ['salt-1 slbm-launchers-ussr', 'Protocol', early, 950, { state: 'USSR', leg: 'submarine' }],
  ['salt-1 launchers-together-us', 'Protocol', early, 1710, { state: 'US', leg: 'silo' }],
  ['salt-1 launchers-together-ussr', 'Protocol', early, 2358, { state: 'USSR', leg: 'submarine' }],
  [`salt-2 delivery-vehicles ${signed}`, 'III', signed, 2400, { state: 'US', leg: 'bomber' }],
  [`salt-2 delivery-vehicles ${late}`, 'III', late, 2250, { state: 'USSR', leg: 'bomber' }],
  [
    'salt-2 several-warheads-and-cruise-missiles',
    'V.1',
    signed,
    1320,
    { state: 'US', leg: 'bomber', cruiseMissiles: 12 },
  ],
  ['salt-2 several-warheads', 'V.2', signed, 1200, { state: 'US', leg: 'submarine', each: 8 }],
  ['salt-2 icbm-several-warheads', 'V.3', signed, 820, { state: 'USSR', leg: 'silo', each: 4 }],
];

/** The limit at its number is kept, and at one above it is not. */
export const limitCases: readonly NamedCase[] = [
  ...limits.map(([name, article, date, allowed, holding]) => ({
    name,
    say(of: AgreementSet) {
      const [id, rule] = name.split(' ') as [string, string];
      const at = outcome(id, rule, date, holding, allowed, of);
      const above = outcome(id, rule, date, holding, allowed + 1, of);
      return {
        at: only(at, 'article', 'allowed', 'counted', 'applies', 'kept'),
        above: only(above, 'counted', 'margin', 'kept'),
      };
    },
    said: {
      at: { article, allowed, counted: allowed, applies: true, kept: true },
      above: { counted: allowed + 1, margin: -1, kept: false },
    },
  })),
  {
    name: 'salt-2 cruise-missiles-above-average',
    say: (of) => [20, 28, 29].map((one) => averageOf(one, of)),
    said: [
      { article: 'IV', allowed: 0, counted: -800, kept: true, unconfirmed: true },
      { article: 'IV', allowed: 0, counted: 0, kept: true, unconfirmed: true },
      { article: 'IV', allowed: 0, counted: 100, kept: false, unconfirmed: true },
    ],
  },
];

function averageOf(cruiseMissiles: number, of: AgreementSet) {
  const bombers: Holding = { state: 'US', leg: 'bomber', cruiseMissiles };
  const found = outcome('salt-2', 'cruise-missiles-above-average', signed, bombers, 100, of);
  return only(found, 'article', 'allowed', 'counted', 'kept', 'unconfirmed');
}

const measures: readonly [string, string, Readonly<Record<string, number>>][] = [
  ['abm capital-radar-complexes', 'III.a', { 'at-most': 6 }],
  ['abm large-radars', 'III.b', { 'at-most': 2 }],
  ['abm smaller-radars', 'III.b', { 'at-most': 18 }],
  ['abm test-range-launchers', 'IV', { 'at-most': 15 }],
  ['abm review', 'XIV.2', { years: 5 }],
  ['abm-protocol-1974 change-of-area', 'II.2', { 'at-most': 1 }],
  ['salt-1 submarines-us', 'Protocol', { 'at-most': 44 }],
  ['salt-1 submarines-ussr', 'Protocol', { 'at-most': 62 }],
  ['inf data-update', 'IX', { 'every-months': 6 }],
  ['inf changed-date', 'IX', { 'within-days': 5 }],
  ['inf inspections-at-first', 'XI', { 'per-year': 20, years: 3 }],
  ['inf inspections-then', 'XI', { 'per-year': 15, years: 5 }],
  ['inf inspections-at-last', 'XI', { 'per-year': 10, years: 5 }],
  ['inf portal-monitoring', 'XI', { years: 13 }],
];

export const measureCases: readonly NamedCase[] = measures.map(([name, article, numbers]) => ({
  name,
  say(of) {
    const [id, rule] = name.split(' ') as [string, string];
    const found = of.agreements.find(isOf(id))?.measures.find(isOf(rule));
    return found && only(found, 'article', 'numbers');
  },
  said: { article, numbers },
}));
