import type { Catalogue } from './language.ts';

/** Откуда оборона могла бы перехватить ракету и что она могла бы прикрыть. Names of places stand in quotes: no case of theirs is known. */
export const russianReach = {
  'reach.title-reach':
    '{site}; прикрывается: {area}. Ракету можно встретить, если она пущена с {share} показанной поверхности',
  'reach.title-reach-none': '{site}; прикрывается: {area}. Ракету нигде на этой карте встретить нельзя',
  'reach.title-defend': '{site}; ракеты: {area}. Прикрыть можно {share} показанной поверхности',
  'reach.title-defend-none': '{site}; ракеты: {area}. На этой карте прикрыть нельзя ничего',
  'reach.share-range': '{low}–{high}',
  'reach.share-below': 'менее 1\u00a0%',
  'reach.share-above': 'более 99\u00a0%',

  'reach.subtitle-reach':
    'Клетка засчитана, если ракету из любого ее места можно встретить на пути ко всем местам прикрываемого района. {interceptor}: скорость в конце разгона {speed} км/с, пуск через {delay} с после пуска ракеты.',
  'reach.subtitle-defend':
    'Клетка засчитана, если ракету из любого места района пуска можно встретить на пути к ней. {interceptor}: скорость в конце разгона {speed} км/с, пуск через {delay} с после пуска ракеты.',
  'reach.subtitle-map':
    'Карта равновеликая: доли поверхности на ней видны верно. Клетки по {cells} {cells:градусу|градуса|градусов|градуса}; позиции и районы показаны прямоугольниками, а не точками.',
  'reach.range': '{low}–{high}',

  'reach.case-hardest': 'труднейший случай',
  'reach.case-middle': 'средний случай',
  'reach.case-easiest': 'легчайший случай',
  'reach.key-reach': 'Доля поверхности, с которой ракету можно встретить',
  'reach.key-defend': 'Доля прикрытой поверхности',
  'reach.key-case': '{case}: {speed} км/с через {delay} с',
  'reach.key-share': '{share}; два пуска и больше: {second}',
  'reach.key-twice': 'точки: два пуска и больше; частые: в труднейшем случае, редкие: в среднем',
  'reach.key-outside-reach': 'отсюда такая ракета не летит',
  'reach.key-outside-defend': 'сюда такая ракета не летит',
  'reach.label-site': '{name} (противоракеты)',
  'reach.label-area-reach': '{name} (прикрывается)',
  'reach.label-area-defend': '{name} (ракеты)',
  'reach.source-map': 'Берега: {name}, общественное достояние.',

  'reach.describe-reach':
    'Карта клеток, ракету из которых можно встретить. Противоракеты: {site}. Прикрывается: {area}.',
  'reach.describe-defend': 'Карта клеток, которые можно прикрыть. Противоракеты: {site}. Ракеты: {area}.',
  'reach.describe-case':
    '{case}, {speed} км/с и {delay} с: {share} поверхности, два пуска и больше {second}; если довольно части района, {most}.',
  'reach.describe-outside-reach': 'Из {share} клеток такая ракета не летит.',
  'reach.describe-outside-defend': 'В {share} клеток такая ракета не летит.',

  'reach.box': '{latitudes}, {longitudes}',
  'reach.north': '{low}–{high}° северной широты',
  'reach.south': '{low}–{high}° южной широты',
  'reach.across-equator': 'от {south}° южной до {north}° северной широты',
  'reach.east': '{low}–{high}° восточной долготы',
  'reach.west': '{low}–{high}° западной долготы',
  'reach.across-zero': 'от {west}° западной до {east}° восточной долготы',
  'reach.across-date': 'от {east}° восточной до {west}° западной долготы',
  'reach.all-around': 'на всех долготах',
  'reach.shots': '{count} {n:пуск|пуска|пусков|пуска}',
  'reach.shots-none': 'ни одного пуска',
  'reach.shots-zero': '0',
  'reach.cell': '{box}: {middle} в среднем случае, а всего от {low} до {high}.',
  'reach.cell-one': '{box}: {middle} в любом случае.',
  'reach.cell-some': '{cell} Для части района до {most}.',
  'reach.cell-outside-reach': '{box}: отсюда такая ракета не летит.',
  'reach.cell-outside-defend': '{box}: сюда такая ракета не летит.',

  'reach.map-key':
    '{hardest} в любом случае  {middle} в среднем случае  {easiest} только в легчайшем  {outside} такая ракета не летит  {site} противоракеты',
  'reach.regions-reach': 'ИЗ РАЙОНОВ БИБЛИОТЕКИ',
  'reach.regions-defend': 'РАЙОНЫ БИБЛИОТЕКИ ПОД ПРИКРЫТИЕМ',
  'reach.regions-note':
    'Последовательные пуски, от наименьшего до наибольшего числа по клеткам района и местам второго района; 0: встретить нельзя. Встреча: доля поверхности района, где есть хотя бы один пуск для каждого места второго района, от труднейшего случая до легчайшего. Черта: район вне карты, или такая ракета там не летает.',
  'reach.met': 'встреча',
  'reach.exposed':
    'Для сценария: долю района «{name}», откуда ракету можно встретить, а с нею и долю боезарядов, входящих в зону обороны, можно взять отсюда: {set}.',
  'reach.region': 'район',
  'reach.column-hardest': 'труднейший',
  'reach.column-middle': 'средний',
  'reach.column-easiest': 'легчайший',
  'reach.span': '{low}–{high}',
  'reach.cautions': 'ЧЕГО МОДЕЛЬ НЕ УЧИТЫВАЕТ',
  'reach.caution-rotation':
    'Земля здесь не вращается. За время полета она поворачивается больше чем на клетку, и края смещены на столько же к востоку или западу.',
  'reach.caution-boost':
    'Часть встреч приходится на активный участок или сразу после него. В модели ракета летит с земли как камень: путь на активном участке опущен.',
  'reach.caution-air': 'Нижний край полосы высот лежит в воздухе, который тормозит; в модели его нет.',
  'reach.caution-always':
    'Достать не значит поразить: ложные цели, датчики и поражение считает {command}. Позиция и район: прямоугольники в целых градусах, точек прицеливания здесь нет.',
  'reach.rests': 'НА ЧЕМ ЭТО ОСНОВАНО',
  'reach.input': '{name}: {value}{unit}{taken} ({source})',
  'reach.input-burnoutSpeed': 'скорость в конце разгона',
  'reach.input-burnSeconds': 'разгон противоракеты',
  'reach.input-lowestKilometres': 'наименьшая высота поражения',
  'reach.input-highestKilometres': 'наибольшая высота поражения',
  'reach.input-delay': 'от пуска ракеты до первой противоракеты',
  'reach.input-assessmentSeconds': 'от одного пуска до следующего',
  'reach.input-boostSeconds': 'активный участок ракеты',
  'reach.input-apogeeKilometres': 'апогей ракеты',
  'reach.taken': ', взято {used}',
  'reach.minimum-energy': 'наименьшая энергия',
  'reach.unit-speed': ' км/с',
  'reach.unit-seconds': ' с',
  'reach.unit-kilometres': ' км',
  'reach.source-given': 'задано',
  'reach.source-judged': 'суждение',
  'reach.source-tagged': '{source}, {tag}',
  'reach.foot':
    'Counterpoise {engine}. Земля: неподвижный шар; полет по Кеплеру с поверхности, без воздуха. Случаи: скорость и время до пуска на 5, 50 и 95\u00a0% их пределов.',
  'reach.rows-done': 'строк карты: {done} из {of}, осталось около {seconds} с',

  // one flight, from place to place
  'flight.title-least-energy':
    '{range} км с наименьшей энергией: {speed} км/с в конце разгона, свободный полет {minutes} мин',
  'flight.title-lofted':
    '{range} км по навесной траектории, апогей {apogee} км: {speed} км/с в конце разгона, свободный полет {minutes} мин',
  'flight.title-depressed':
    '{range} км по настильной траектории, апогей {apogee} км: {speed} км/с в конце разгона, свободный полет {minutes} мин',
  'flight.least-energy': 'наименьшая энергия',
  'flight.lofted': 'навесная',
  'flight.depressed': 'настильная',
  'flight.speed': 'конечная скорость, км/с',
  'flight.elevation': 'угол бросания, градусы',
  'flight.apogee': 'апогей, км',
  'flight.minutes': 'свободный полет, мин',
  'flight.reported':
    'Сообщенное полное время должно лежать в пределах {from}–{to} мин: активный участок и вращение Земли добавляют {least}–{most} с.',
  'flight.energy-range': 'Одной ее энергии, если лететь с наименьшей, хватило бы на {range} км.',
  'flight.caution-energy-only':
    'Это намного меньше настоящей дальности, и дальностью ракеты не является: крутой разгон теряет на тяжести больше пологого, и Земля вращается.',
  'flight.caution-air': 'Весь полет проходит в воздухе, который тормозит; в модели его нет.',
  'flight.caution-always':
    'Здесь два места и эллипс между ними: какая ракета могла бы так лететь, с каким грузом и куда она упадет, отсюда не видно.',
  'flight.foot': 'Counterpoise {engine}. Земля: неподвижный шар; полет по Кеплеру с поверхности, без воздуха.',
} as const satisfies Partial<Catalogue>;
