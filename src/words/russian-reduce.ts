import type { Catalogue } from './language.ts';

/** Cuts as a schedule. */
export const russianReduce = {
  'library.kind-schedule': 'план',
  'reduce.title': '{title}: к {by} боезарядов: {first} {a}, {second} {b}; предел {limit}',
  'reduce.schedule': 'График',
  'reduce.from': '{scenario}. С {from}; засчитывается: {counted}. {pace}',
  'reduce.from-bans':
    '{scenario}. С {from}; засчитывается: {counted}; к концу не остается ничего, что запрещает {bans}. {pace}',
  'reduce.pace-even': 'Каждая система сокращается по годам так равномерно, как позволяет план.',
  'reduce.pace-early': 'Каждая система сокращается так рано, как позволяет план.',
  'reduce.loads': 'на боевых носителях',
  'reduce.as': 'по счету {limit}',
  'reduce.draws':
    'Линии: медиана по {n} {n:варианту|вариантам|вариантам}. Полосы: от 5 до 95\u202f% вариантов, по диапазонам, которые кто-то выбрал; у доли вариантов две стандартные ошибки.',
  'reduce.one': 'Один расчет, каждое число при своей медиане.',

  'reduce.verdict': 'ЧТО ДЕЛАЕТ ГРАФИК',
  'reduce.touched':
    '{party}: работы на {n} {n:носителе|носителях|носителях}; выводится {withdrawn}, остается с меньшим числом боезарядов {downloaded}, переоборудуется {converted}.',
  'reduce.untouched': '{party}: силы уже укладываются в пакет и остаются как есть.',
  'reduce.fewest':
    'Ни один график, отвечающий плану, не затрагивает меньше носителей; из затрагивающих столько же этот сохраняет больше всего боезарядов на боевых носителях.',
  'reduce.done': 'Носители {owner}, {work}: {list}.',
  'reduce.work-withdrawn': 'выводятся',
  'reduce.work-downloaded': 'остаются с меньшим числом боезарядов',
  'reduce.work-converted': 'переоборудуются',

  'reduce.counts': 'БОЕЗАРЯДЫ {owner}, {counted}',
  'reduce.launchers': 'НОСИТЕЛИ {owner}',
  'reduce.work': 'НОСИТЕЛИ {owner}, НА КОТОРЫХ ВЕЛИСЬ РАБОТЫ С ПРЕДЫДУЩЕГО СТОЛБЦА',
  'reduce.caption-warheads': 'боезаряды, {counted}',
  'reduce.caption-launchers': 'носители',
  'reduce.caption-touched': 'носители, на которых велись работы с предыдущего столбца',
  'reduce.system': 'система',
  'reduce.start': 'начало',
  'reduce.sum': 'сумма',
  'reduce.sum-service': 'боевые',
  'reduce.ceiling': 'не более',
  'reduce.row-withdrawn': '{system} вывод',
  'reduce.row-downloaded': '{system} снятие боезарядов',
  'reduce.row-converted': '{system} переоборудование',
  'reduce.columns':
    'начало: {from}, до всех работ; год: его последний день. Переоборудованные носители могут затем стоять в строке другой системы.',

  'reduce.ceilings': 'ПРЕДЕЛЫ И СКОЛЬКО ТОГДА У КАЖДОЙ СТОРОНЫ',
  'reduce.day': 'день',
  'reduce.counted': 'засчитывается',

  'reduce.course': 'КАЖДЫЙ ГОД НА ПУТИ',
  'reduce.assured': 'ответный удар {owner} обеспечен, вариантов из {n}',
  'reduce.assured-one': 'ответный удар {owner} обеспечен',
  'reduce.arriving': 'доходит боезарядов {owner}',
  'reduce.ratio': 'соотношение обмена, первый удар {party:of}',
  'reduce.added': '{party}: можно добавить за {months} {months:месяц|месяца|месяцев}',
  'reduce.yes': 'да',
  'reduce.no': 'нет',
  'reduce.none': '-',
  'reduce.circumstances':
    'Ответный удар: {cell}; противоракет: {first} {a}, {second} {b}. Доходящие боезаряды считаются до щита. Соотношение, доходящие и добавляемые боезаряды даны медианой.',

  'reduce.retaliation': 'Ответный удар {owner} обеспечен: в начале {start}, в конце {end}. {worst}',
  'reduce.retaliation-one': 'Ответный удар {owner}: в начале {start}, в конце {end}. {worst}',
  'reduce.retaliation-worst': 'На пути есть год хуже обоих концов: {date}, {value}.',
  'reduce.retaliation-fine': 'Ни один год на пути не хуже обоих концов.',
  'reduce.exchange':
    'При первом ударе {party:of} на каждый израсходованный боезаряд уничтожается в шахтах: в начале {start}, в конце {end}. {worst}',
  'reduce.exchange-none': 'При первом ударе {party:of} на шахты ни в начале, ни в конце не расходуется ничего.',
  'reduce.exchange-worst': 'На пути бывает больше, чем на обоих концах: {value}, {date}.',
  'reduce.exchange-fine': 'Ни один год на пути не дает больше обоих концов.',
  'reduce.breakout':
    '{party}: за {months} {months:месяц|месяца|месяцев} можно добавить боезарядов: в начале {start}, в конце {end}; критерий {criterion}. {worst}',
  'reduce.breakout-worst': 'На пути бывает больше, чем на обоих концах: {value}, {date}.',
  'reduce.breakout-fine': 'Ни один год на пути не дает больше обоих концов.',
  'reduce.no-breakout': 'Сценарий не дает темпа догрузки, поэтому о том, сколько можно добавить, ничего не сказано.',

  'reduce.rests': 'НА ЧЕМ ОСНОВАН ПЛАН',
  'reduce.judged':
    'Из {all} {all:числа|чисел|чисел} плана {n} {n:взято|взяты|взяты} по собственному суждению. Другие темпы дадут другой график.',
  'reduce.sourced': 'У каждого числа плана есть источник.',
  'reduce.whole':
    'Лодки уходят целиком; на носителе работают один раз; выведенный носитель исчезает. Деньги, экипажи и судьба боезарядов не учтены.',
  'reduce.capacity':
    'Носитель с меньшим числом боезарядов может принять их обратно, насколько известна его вместимость: это учтено в наращивании.',
  'reduce.unseen': 'Ни один график не сравнивался с сокращениями, которые были проведены.',

  'reduce.axis-warheads': '{party}: боезаряды, {counted}, по видам',
  'reduce.axis-share': 'Ответный удар обеспечен: доля вариантов',
  'reduce.axis-arriving': 'Доходит боезарядов, до щита',
  'reduce.axis-ratio': 'Соотношение обмена: боезаряды в шахтах на каждый израсходованный при первом ударе',
  'reduce.axis-added': 'Сколько боезарядов можно добавить за {months} {months:месяц|месяца|месяцев}',
  'reduce.ceiling-mark': 'не более {n}',
  'reduce.described': '{date}: {list}.',
  'reduce.described-force': '{party} {n} боезарядов',
  'reduce.described-share': 'ответный удар {owner} обеспечен {share}',
  'report.kind-reduce': 'Counterpoise: график сокращений и каждый год на пути',
} as const satisfies Partial<Catalogue>;
