import type { englishShieldScreen } from './english-shield-screen.ts';

/** Экран щита: налет, потребность, способы стрельбы, карта, орбита. */
export const russianShieldScreen: Readonly<Record<keyof typeof englishShieldScreen, string>> = {
  'shield-screen.question': 'Сколько нужно противоракет и до чьих ракет они достают?',
  'shield-screen.first-run': 'Расчет щита готовится.',
  'shield-screen.stopped': 'Остановлено. Показанное может относиться к прежним данным.',
  'shield-screen.failed': 'Последний расчет не удался. Показанное относится к прежним данным.',
  'shield-screen.again': 'Продолжить',
  'shield-screen.raid': 'Налет против пакета: сколько прорвется',
  'shield-screen.warheads': 'Боезарядов в налете',
  'shield-screen.as-criteria': 'столько, сколько в нападении из критериев',
  'shield-screen.criteria-have': 'в нападении из критериев: {n}',
  'shield-screen.raid-table': 'Вероятность каждого числа прорвавшихся, все числа на медиане',
  'shield-screen.chance': 'Вероятность',
  'shield-screen.this-or-more': 'Вероятность этого числа или большего',
  'shield-screen.need': 'Сколько нужно: уверенность в зависимости от запаса',
  'shield-screen.need-table': 'Вероятность, что не прорвется ни один, по запасу: медиана и от 5 до 95\u202f% вариантов',
  'shield-screen.reached': 'Доля вариантов, где достигается требуемое',
  'shield-screen.doctrines': 'Та же оборона при каждом способе стрельбы',
  'shield-screen.doctrines-caption':
    '{n} {n:боезаряд|боезаряда|боезарядов} против {i} {i:противоракеты|противоракет|противоракет}: медиана и от 5 до 95\u202f% вариантов',
  'shield-screen.doctrines-caption-one':
    '{n} {n:боезаряд|боезаряда|боезарядов} против {i} {i:противоракеты|противоракет|противоракет}, все числа на медиане',
  'shield-screen.doctrine': 'Способ',
  'shield-screen.leak': 'Прорывается в среднем',
  'shield-screen.own': '{doctrine} (так в сценарии)',
  'shield-screen.at-medians': '{doctrine} (все числа на медиане)',
  'shield-screen.no-looks':
    'Повторный пуск после оценки здесь опущен: для такого налета или для эшелонов расчет слишком долог.',
  'shield-screen.fixed':
    'Постоянная доля взята такой, какую эта оборона, когда действует, в среднем перехватывает из {n} {n:боезаряда|боезарядов|боезарядов}: {share}. Она не меняется, сколько бы боезарядов ни пришло, и потому не говорит, что расходует налет. Она стоит здесь только для сравнения, и ни один вывод на ней не основан.',
  'shield-screen.rests': 'Насколько это надежно?',
  'shield-screen.unchecked':
    'Арифметика сверена с опубликованными случаями (Библиотека, сверка); вероятность для настоящей противоракеты никем не опубликована, и здесь она оценена или взята из испытаний.',
  'shield-screen.stock':
    'Потребность считается в противоракетах, которые все достают до нападения. Те, что не достают, прибавляются: доля досягаемости есть допущение сценария.',
  'shield-screen.map': 'До чьих ракет достает щит и что он прикрывает: клетки карты',
  'shield-screen.map-first': 'Карта появится следом.',
  'shield-screen.map-kind': 'Что спрашивается у карты',
  'shield-screen.map-reach': 'Откуда ракету можно встретить',
  'shield-screen.map-defend': 'Что можно прикрыть',
  'shield-screen.site': 'Место противоракет',
  'shield-screen.area': 'Прикрывается',
  'shield-screen.from': 'Ракеты идут из района',
  'shield-screen.interceptor': 'Противоракета',
  'shield-screen.speed': 'Скорость в конце разгона',
  'shield-screen.speed-unit': 'км/с',
  'shield-screen.delay': 'Задержка до первого пуска',
  'shield-screen.delay-unit': 'с',
  'shield-screen.map-coarse': 'грубо: клетки по {n} градусов',
  'shield-screen.map-before': 'Карта относится к состоянию до этого изменения.',
  'shield-screen.map-progress': 'Готово рядов карты',
  'shield-screen.map-rows': 'ряд {done} из {of}',
  'shield-screen.map-role': 'карта',
  'shield-screen.map-keys':
    'Карта из клеток. Стрелки ведут от клетки к клетке, влево и вправо по параллели, вверх и вниз по меридиану; с Shift по пять; T открывает таблицу; Escape выходит.',
  'shield-screen.map-hint': 'Укажите клетку или дойдите до нее стрелками, чтобы прочесть, что в ней.',
  'shield-screen.map-missing': 'В библиотеке нет: {names}. Выберите другое.',
  'shield-screen.map-refused': 'Под эти числа не подходит никакой полет, поэтому карты нет. Верните рычаги.',
  'shield-screen.regions-reach': 'Последовательных пусков по ракете из каждого района библиотеки',
  'shield-screen.regions-defend': 'Последовательных пусков по ракете в каждый район библиотеки',
  'shield-screen.map-rests': 'На чем основана карта',
};
