import type { englishAssessScreen } from './english-assess-screen.ts';

/** Экран одного пакета: чем остается ответить в каждой клетке и от чего это зависит. */
export const russianAssessScreen: Readonly<Record<keyof typeof englishAssessScreen, string>> = {
  'assess-screen.first-run': 'Оценка готовится.',
  'assess-screen.which': 'Что оценивается',
  'assess-screen.which-package': 'Пакет {package}',
  'assess-screen.which-today': 'Силы на сегодня',
  'assess-screen.at-package':
    'При {warheads} {warheads:боезаряде|боезарядах|боезарядах} у каждой Стороны и {interceptors} {interceptors:противоракете|противоракетах|противоракетах}',
  'assess-screen.at-today':
    'При силах на сегодня и {interceptors} {interceptors:противоракете|противоракетах|противоракетах}',
  'assess-screen.worst': '{at} хуже всего обеспечен ответный удар {owner}, {if}: {share}.',
  'assess-screen.worst-one':
    '{at}, при медианных значениях всех чисел, слабее всего ответный удар {owner}, {if}: {held}.',
  'assess-screen.all-equal': '{at} ответный удар любой из Сторон обеспечен {share} в каждой из {n} клеток.',
  'assess-screen.all-equal-one':
    '{at}, при медианных значениях всех чисел, ответный удар в каждой из {n} клеток {held}.',
  'assess-screen.held': 'Клетки, где он обеспечен не менее чем в половине вариантов: {k} из {n}.',
  'assess-screen.held-one': 'Клетки, где он обеспечен: {k} из {n}.',
  'assess-screen.reason':
    'Там по медиане прорывается {leaking} из {before} {before:боезаряда|боезарядов|боезарядов}, требуется {asked}. Наибольшая потеря: {loss}.',
  'assess-screen.of-before': 'Числа относятся к состоянию до этого изменения.',
  'assess-screen.cells': 'Восемь клеток: кто застигнут, как он стоит, что делает',
  'assess-screen.cells-narrow': 'Восемь клеток, наименее обеспеченная первой',
  'assess-screen.keys': 'Нажмите клетку, чтобы раскрыть ее. Стрелки переводят от клетки к клетке.',
  'assess-screen.assured': 'обеспечен {share}',
  'assess-screen.cell-label': 'Ответный удар {owner}, {cell}: обеспечен {share}',
  'assess-screen.cell-label-one': 'Ответный удар {owner}, {cell}: {held}',
  'assess-screen.opened': 'Ответный удар {owner}: {cell}',
  'assess-screen.explained': '{party}: {explained}.',
  'assess-screen.dots-medians': 'Точки: {n} равновероятных исходов дня, все числа на медиане.',
  'assess-screen.dots-draw': 'Точки: {n} равновероятных исходов дня в варианте {k} из первых {all} вариантов.',
  'assess-screen.dots-running': 'Пятьдесят точек еще готовятся; здесь двадцать.',
  'assess-screen.another': 'Другой вариант',
  'assess-screen.to-medians': 'Назад к медианам',
  'assess-screen.no-draws': 'Один расчет по медианам: других вариантов нет.',
  'assess-screen.blow-shots':
    'Пригодных против шахт боезарядов {party:of} {usable}, израсходовано {spent}: больше пусков не требуется.',
  'assess-screen.blow-warheads':
    'Пригодных против шахт боезарядов {party:of} {usable}, израсходовано {spent}: на все требуемые пуски их не хватает.',
  'assess-screen.drawdown':
    'После удара остается и может стартовать {share} из {before} {before:боезаряда|боезарядов|боезарядов}.',
  'assess-screen.spread': 'В скобках: от 5 до 95\u202f% вариантов.',
  'assess-screen.not-sites':
    'Считаются боезаряды систем; какая шахта, лодка или установка потеряна, в результат не входит.',
  'assess-screen.hangs': 'Полосы относятся к пакету в его клетке ({cell}), к ответному удару обеих Сторон сразу.',
  'assess-screen.hangs-not-today': 'К силам на сегодня они не относятся.',
  'assess-screen.levers': 'К рычагам этих чисел',
  'assess-screen.table-caption': 'Все клетки таблицей. {columns}',
  'assess-screen.struck': 'Застигнута',
  'assess-screen.ratio': 'Боезарядов в шахтах уничтожено на каждый израсходованный',
  'assess-screen.shield': 'Щит',
  'assess-screen.limits': 'Чего никто не сверял',
};
