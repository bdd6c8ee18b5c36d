import { nearest } from '../document/index.ts';
import type { Leg } from './holding.ts';

/** What a column of a pasted table may hold. `launchers` counts deployed and non-deployed ones together. */
export const pasteFields = [
  'name',
  'leg',
  'deployedLaunchers',
  'nonDeployedLaunchers',
  'launchers',
  'operationalLaunchers',
  'warheadsPerLauncher',
  'maxWarheadsPerLauncher',
  'warheads',
  'platforms',
  'note',
] as const;

export type PasteField = (typeof pasteFields)[number];

/** What a heading or a column says of the systems under it: a leg, or two of which one is meant. */
export type Category = Leg | 'icbm' | 'ballistic';

/** Small letters and digits, one blank between words, `ё` as `е`: how printed words are compared. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a column holds by its printed heading, English or Russian; null: not one of those that we know. */
export function fieldOf(heading: string): PasteField | null {
  const bare = heading.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return fields.get(plainWords(heading)) ?? fields.get(plainWords(bare)) ?? null;
}

/** What a heading that we do not know was probably meant to say; null: no known one is near. */
export function nearestField(heading: string): PasteField | null {
  const near = nearest(plainWords(heading), [...fields.keys()]);
  return near === null ? null : (fields.get(near) ?? null);
}

/** The legs that the text of a heading, or of a cell in the column of legs, names; null: none. */
export function categoryOf(text: string): Category | null {
  const words = plainWords(text)
    .replace(/^(deployed|strategic|launchers of|развернутые|стратегические|пусковые установки|пу) /, '')
    .replace(/ (launchers|forces|пусковые установки|пу)$/, '');
  return categories.get(words) ?? null;
}

/** The leg that the name of a system says itself: `SS-24 (silo)`, `SS-25, road`, `Тополь ПГРК`; null: none. */
export function legInName(name: string): Leg | null {
  const pieces = [...name.split(/[(),;[\]/]/), name.slice(name.lastIndexOf(' ') + 1)];
  const legs = pieces.flatMap((piece) => {
    const leg = categoryOf(piece);
    return leg === 'silo' || leg === 'mobile' ? [leg] : [];
  });
  return legs.every((leg) => leg === legs[0]) ? (legs[0] ?? null) : null;
}

/** Whether a category may mean the leg. */
export function covers(category: Category, leg: Leg): boolean {
  if (category === 'icbm') return leg === 'silo' || leg === 'mobile';
  return category === 'ballistic' ? leg !== 'bomber' : category === leg;
}

/** A row of sums: of the whole table, of a part of it, or of what the rest of the words name. */
export interface TotalWords {
  readonly kind: 'grand' | 'part' | 'plain';
  /** what stands beside the word for a total, as plain words; empty: nothing */
  readonly of: string;
}

/** `Total`, `Subtotal ICBMs`, `Итого МБР`; null: no word for a total. */
export function totalWords(label: string): TotalWords | null {
  const words = plainWords(label);
  for (const [kind, phrase] of totals) {
    const rest = without(words, phrase);
    if (rest === null) continue;
    const says = rest.split(' ');
    return { kind, of: says.every((word) => saysNothing.has(word)) ? '' : rest.replace(/^(of|for|in|по|на) /, '') };
  }
  return null;
}

/** Beside a total these name no part. */
const saysNothing: ReadonlySet<string> = new Set(
  (
    ' of for in the all systems system table strategic nuclear offensive arms force forces deployed launchers warheads ' +
    'по на всех всем все системам систем таблице стратегических стратегическим сил силам развернутых'
  ).split(' '),
);

function without(words: string, phrase: string): string | null {
  if (words === phrase) return '';
  if (words.startsWith(`${phrase} `)) return words.slice(phrase.length + 1);
  return words.endsWith(` ${phrase}`) ? words.slice(0, -phrase.length - 1) : null;
}

/** Longer ones first: `grand total` is no `total`. */
const totals: readonly (readonly [TotalWords['kind'], string])[] = [
  ['grand', 'grand total'],
  ['grand', 'overall total'],
  ['grand', 'общий итог'],
  ['grand', 'итого всего'],
  ['part', 'sub total'],
  ['part', 'subtotal'],
  ['part', 'subtotals'],
  ['part', 'промежуточный итог'],
  ['part', 'подытог'],
  ['plain', 'total'],
  ['plain', 'totals'],
  ['plain', 'итого'],
  ['plain', 'всего'],
];

/** Plain words of printed headings. The singular `носитель` names a system, the plural `носители` counts launchers. */
const headings: Readonly<Record<PasteField, string>> = {
  name: `system; systems; type; types; type designation; type and designation; name; designation; weapon; weapon system; weapon type; missile; missile type; missile system;
    delivery vehicle; delivery system; type of missile; type of system; launcher type; aircraft; class; model;
    система; системы; тип; типы; название; наименование; тип обозначение; обозначение; ракета; носитель; комплекс; ракетный комплекс; тип ракеты;
    тип носителя; тип системы; вид; модель`,
  leg: `leg; legs; category; basing; basing mode; mode of basing; component; leg of the triad; deployment mode;
    категория; базирование; вид базирования; способ базирования; тип базирования; составляющая; компонент; составляющая триады`,
  deployedLaunchers: `deployed; deployed launchers; launchers; launchers deployed; number of launchers; no of launchers; no launchers; number deployed;
    no deployed; deployed delivery vehicles; delivery vehicles; deployed vehicles; vehicles; deployed launchers and bombers;
    launchers and bombers; deployed strategic delivery vehicles; attributed launchers;
    развернутые; развернуто; развернутых; развернутые пусковые установки; развернутые пу; развернутых пусковых установок;
    развернутых пу; пусковые установки; пу; число пусковых установок; количество пусковых установок; число пу; количество пу;
    развернутые носители; развернутых носителей; носители; число носителей; количество носителей`,
  nonDeployedLaunchers: `non deployed; nondeployed; non deployed launchers; nondeployed launchers; launchers non deployed;
    not deployed; spare launchers; non deployed launchers and bombers;
    неразвернутые; неразвернуто; неразвернутых; неразвернутые пусковые установки; неразвернутые пу; неразвернутых пусковых установок;
    неразвернутых пу; неразвернутые носители`,
  launchers: `total launchers; launchers total; all launchers; deployed and non deployed; deployed and non deployed launchers;
    deployed non deployed; launchers in all; launchers deployed and non deployed; deployed and nondeployed;
    deployed and nondeployed launchers; deployed and non deployed launchers and bombers;
    всего пусковых установок; всего пу; развернутые и неразвернутые; развернутые и неразвернутые пусковые установки;
    развернутые и неразвернутые пу; развернутых и неразвернутых; развернутых и неразвернутых пусковых установок;
    развернутых и неразвернутых пу`,
  operationalLaunchers: `operational; operational launchers; in service; launchers in service; operationally deployed launchers;
    в строю; боеготовые; боеготовые пусковые установки; боеготовые пу; боеготовых пу; пу в строю`,
  warheadsPerLauncher: `warheads per launcher; warheads per missile; warheads per vehicle; warheads per delivery vehicle;
    warheads launcher; warheads missile; warheads each; per launcher; per missile; load; warheads x yield; warheads yield;
    warheads x yield kilotons; warheads x yield kt; attributed per launcher; warheads attributed per launcher; rvs per missile;
    боезарядов на ракете; боезарядов на носителе; боезарядов на одном носителе; боезарядов на одной ракете; боезарядов на пусковой установке;
    боезарядов на пу; боезарядов на ракету; боезарядов на носитель; боезарядов на пусковую установку; боезаряды на носителе;
    боезаряды на ракете; число боезарядов на носителе; число боезарядов на ракете; боезарядов на одну пу`,
  maxWarheadsPerLauncher: `maximum warheads per launcher; max warheads per launcher; maximum warheads per missile;
    max warheads per missile; maximum warheads; max warheads; maximum load; max load; capacity; warhead capacity; most warheads;
    максимум боезарядов; максимальное число боезарядов; максимум боезарядов на носителе; максимум боезарядов на ракете;
    максимальная загрузка; вместимость`,
  warheads: `warheads; total warheads; warheads total; deployed warheads; warheads deployed; attributed warheads; warheads attributed;
    accountable warheads; number of warheads; no of warheads; warheads on deployed launchers; warheads in all; warheads counted;
    боезаряды; боезарядов; всего боезарядов; боезарядов всего; развернутые боезаряды; развернутых боезарядов; число боезарядов;
    количество боезарядов; засчитываемые боезаряды; засчитываемых боезарядов; боезаряды всего; общее число боезарядов`,
  platforms: `platforms; boats; submarines; ssbns; number of boats; number of submarines; platforms in service;
    платформы; лодки; подводные лодки; рпксн; пларб; пларб в строю; число лодок; число подводных лодок; количество лодок`,
  note: `note; notes; remark; remarks; comment; comments; примечание; примечания; замечания`,
};

const legWords: Readonly<Record<Category, string>> = {
  silo: `silo; silos; silo based; silo icbm; silo icbms; silo based icbms; icbm silo; icbms silo; icbms in silos; icbm in silos; fixed icbms;
    шахта; шахты; шпу; шахтная; шахтные; шахтные мбр; шахтного базирования; мбр шахтного базирования; мбр в шахтах; мбр шахтные`,
  mobile: `mobile; road; rail; road mobile; rail mobile; mobile icbm; mobile icbms; road mobile icbms; rail mobile icbms; icbm mobile;
    icbms mobile; мобильная; мобильные; мобильные мбр; мобильного базирования; мбр мобильного базирования; подвижная; подвижные;
    подвижные грунтовые; подвижного базирования; пгрк; бжрк; грунтовые; мбр мобильные`,
  submarine: `slbm; slbms; submarine; submarines; sea; sea based; naval; ssbn; ssbns; submarine launched ballistic missiles;
    ballistic missile submarines; submarine based; slbm submarine launched ballistic missiles; бр пл; брпл; бпл; морские; морская;
    море; морского базирования; подводные лодки; рпксн; пларб; баллистические ракеты подводных лодок; мсяс`,
  bomber: `bomber; bombers; heavy bomber; heavy bombers; strategic bombers; air; airborne; aircraft; air based; long range bombers;
    бомбардировщик; бомбардировщики; тяжелый бомбардировщик; тяжелые бомбардировщики; стратегические бомбардировщики; тб; самолеты;
    авиация; авиационная; авиационные; воздушная; воздушного базирования`,
  icbm: `icbm; icbms; land; land based; land based icbms; land based missiles; intercontinental ballistic missiles;
    icbms intercontinental ballistic missiles; мбр; межконтинентальные баллистические ракеты; наземные; наземная; наземного базирования;
    рвсн`,
  ballistic: `ballistic missiles; icbm and slbm; icbms and slbms; icbms slbms; баллистические ракеты; мбр и брпл; мбр и бр пл`,
};

const fields = phrases(headings);
const categories = phrases(legWords);

function phrases<Meaning extends string>(lists: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  return new Map(
    (Object.entries(lists) as [Meaning, string][]).flatMap(([meaning, list]) =>
      list.split(';').map((phrase) => [plainWords(phrase), meaning] as const),
    ),
  );
}
