import type { Catalogue } from './language.ts';

/** Pictures of the workbench: page charts, cells, dots, bars of influence, steps; a result that is not whole yet. */
export const russianFigure = {
  'title.waiting': 'Еще не рассчитано: {cell}',
  'axis.linear': 'линейная шкала',
  'describe.axes-linear':
    'По горизонтали предел по боезарядам у каждой Стороны от {from} до {to}; по вертикали противоракеты {party:of} от 0 до {top}, шкала линейная.',
  'describe.waiting': 'Еще не рассчитано: {list}.',

  'verdict.package-alone':
    'При {warheads} {warheads:боезаряде|боезарядах|боезарядах} у каждой Стороны и {interceptors} {interceptors:противоракете|противоракетах|противоракетах} ответный удар обеспечен {here} {if}; щит останавливает {attack} {useful}.',
  'verdict.package-alone-one':
    'При {warheads} {warheads:боезаряде|боезарядах|боезарядах} у каждой Стороны и {interceptors} {interceptors:противоракете|противоракетах|противоракетах}, при медианных значениях всех чисел, ответный удар {here} {if}; щит {useful} {attack}.',

  'page.cell': '{title}. Клетка: {cell}.',
  'page.cell-draws': '{title}. Клетка: {cell}. {draws}.',
  'page.filled':
    'Заливка: доля из {n} {n:варианта|вариантов|вариантов}, в которых выполнены оба критерия. Ее границы (все числа сразу) и линии медиан (каждое отдельно) отвечают на разные вопросы.',
  'page.thin': 'Тонкие зеленые: ответный удар обеспечен в половине вариантов (пунктир), в девяти из десяти (сплошная).',
  'page.one':
    'Заливка: выполнены оба критерия. Тонкая зеленая: ответный удар обеспечен. Один расчет при медианных значениях всех чисел: долей нет.',

  'small.waiting': 'Еще не рассчитано',
  'small.describe': '{cell}: {closing}.',

  'cursor.draws':
    '{package}, {cell}: ответный удар обеспечен в {assured}{else}. Щит останавливает {attack} в {useful}.{need}',
  'cursor.one': '{package}, {cell}: ответный удар {assured}{else}. Щит {useful} {attack}.',
  'cursor.else': '; иначе чаще всего причина: {what}',
  'cursor.fails': '; причина: {what}',
  'cursor.need': ' Где выполнены не оба критерия, чаще всего причина: {what}.',

  'ratio.describe': '{title}: {list}.',

  'dots.describe':
    '{cell}. Двадцать точек, двадцать равновероятных исходов дня: от {low} до {high} боезарядов, в середине {middle}.',
  'dots.describe-many':
    '{cell}. Точек {n}, столько же равновероятных исходов дня: от {low} до {high} боезарядов, в середине {middle}.',
  'dots.reach': '{k} из {n} достигают {warheads}',
  'dots.reach-range': '{k} из {n} достигают {low}, {j} достигают {high}',
  'dots.line': 'требуется {n}',
  'dots.bar': 'По {n} {n:варианту|вариантам|вариантам} вероятность этого: {chance}',
  'dots.bar-one': 'Один расчет по медианам, вероятность этого: {chance}',
  'dots.asked': '; требуется {confidence}',
  'dots.more': '{n} и больше',
  'dots.axis': 'прорвалось',

  'tornado.title': 'Что изменит вывод: доля из {n} {n:варианта|вариантов|вариантов}, в которых пакет обеспечен',
  'tornado.title-one': 'Что изменит вывод: вероятность, что пакет обеспечен, прочие числа на медиане',
  'tornado.base': 'сейчас {share}',
  'tornado.describe': '{phrase}: {low} дает {lowShare}, {high} дает {highShare}.',
  'tornado.none': 'Ни одно из проверенных чисел его не меняет.',
  'tornado.key': 'Концы полос: доля при наименьшем и наибольшем из проверенных значений.',

  'steps.title': 'От {before} {before:боезаряда|боезарядов|боезарядов} до {leaking} прорвавшихся, медианы',
  'steps.title-one':
    'От {before} {before:боезаряда|боезарядов|боезарядов} до {leaking} прорвавшихся, все числа на медиане',
  'steps.before': 'до удара',
  'steps.struck': '{n} уничтожено или не может стартовать',
  'steps.failed': '{n} отказало в пути или сбито средствами ПВО',
  'steps.stopped': '{n} остановлено щитом',
  'steps.describe': '{name}: {n}',
} as const satisfies Partial<Catalogue>;
