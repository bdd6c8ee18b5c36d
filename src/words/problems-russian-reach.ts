/** What is wrong with a map of a shield that is asked for, in Russian, by the English template. See `problems-russian.ts`. */
export const russianReachProblems: Readonly<Record<string, string>> = {
  // what options are for
  'what is defended: region of the library (us-contiguous), or a box south,north,west,east':
    'что прикрывается: район из библиотеки (us-contiguous) или прямоугольник south,north,west,east',
  'whence missiles come: region of the library (north-korea), or a box south,north,west,east':
    'откуда летят ракеты: район из библиотеки (north-korea) или прямоугольник south,north,west,east',
  'where interceptors stand: region of the library (fort-greely), or a box':
    'где стоят противоракеты: район из библиотеки (fort-greely) или прямоугольник',
  'interceptor of the library (gbi, sm-3-iia)': 'противоракета из библиотеки (gbi, sm-3-iia)',
  'its speed at burnout, km/s: 7, or a range 6..8; not given: as the library has it':
    'ее скорость в конце разгона, км/с: 7 или пределы 6..8; без этого как в библиотеке',
  'how long it burns; not given: as the library has it': 'сколько секунд она разгоняется; без этого как в библиотеке',
  'heights at which it can hit, km: 100..2000; not given: as the library has them':
    'высоты поражения, км: 100..2000; без этого как в библиотеке',
  'seconds from launch of the missile to that of the first interceptor: 60..300; not given: as the library has it':
    'секунды от пуска ракеты до пуска первой противоракеты: 60..300; без этого как в библиотеке',
  'seconds from one shot to the next; not given: as the library has it':
    'секунды от одного пуска до следующего; без этого как в библиотеке',
  'apogee of the missile; not given: the flight with the least energy':
    'апогей ракеты; без этого полет с наименьшей энергией',
  'the fastest that the missile burns out, km/s; not given: as fast as it must':
    'наибольшая скорость ракеты в конце активного участка, км/с; без этого какая нужна',
  'how far apart along the ground, up to half the way around the Earth':
    'расстояние по земле, до половины окружности Земли',
  'how long the missile burns (180)': 'длительность активного участка ракеты (180)',
  'cells lie in this box south,north,west,east (0,90,-180,180)':
    'прямоугольник карты south,north,west,east (0,90,-180,180)',
  'side of a cell, 0.5 to 10 (2)': 'сторона клетки, от 0.5 до 10 (2)',

  // names, boxes and numbers
  'is no region of the library': 'такого района в библиотеке нет',
  '{0}, or a box south,north,west,east': '{0} или прямоугольник south,north,west,east',
  'is no interceptor of the library': 'такой противоракеты в библиотеке нет',
  'is no box that can be read': 'прямоугольник не читается',
  'four numbers of degrees: south,north,west,east': 'четыре числа градусов: south,north,west,east',
  'whole or half degrees: a region names no aim point':
    'целые или половинные градусы: район не называет точки прицеливания',
  'round it outward': 'округлите наружу',
  'write it like 25,50,-125,-66': 'запишите, например, 25,50,-125,-66',
  'the library does not know a number of {0}': 'одно из чисел {0} в библиотеке не известно',
  'every number that a map needs': 'все числа, нужные для карты',
  'a number, or a range such as 6..8': 'число или пределы, например 6..8',

  // geometry
  'there is no such flight ({0})': 'такого полета нет ({0})',
  'a flight of {0} km is too short': 'полет на {0} км слишком короток',
  'a flight of {0} km is longer than half the way around the Earth':
    'полет на {0} км длиннее половины окружности Земли',
  'fly it the other way around': 'направьте его в другую сторону',
  'more than {0} km': 'больше {0} км',
  'at least {0} km': 'не меньше {0} км',
  'at most {0} km': 'не больше {0} км',
  'an apogee of {0} km is below the arc: the flight would not leave the air':
    'апогей {0} км ниже дуги: полет не вышел бы из воздуха',
  'raise it, or leave --apogee out for the flight with the least energy':
    'поднимите его или уберите --apogee: тогда полет с наименьшей энергией',
  'an apogee of {0} km is out of range': 'апогей {0} км вне пределов',
  '{0} km/s is too slow for any flight of this map': '{0} км/с мало для любого полета на этой карте',
  'at least {0} km/s': 'не меньше {0} км/с',
  'at most {0} km/s': 'не больше {0} км/с',
  'raise it, or ask for a map that lies nearer': 'увеличьте ее или возьмите карту поближе',
  'a boost of {0} s is as long as every flight of this map':
    'активный участок в {0} с не короче любого полета на этой карте',
  'a boost shorter than the flight': 'активный участок короче полета',
  'shorten it, or ask for a map that lies farther': 'сократите его или возьмите карту подальше',
  '{0} km/s is out of range': '{0} км/с: вне пределов',
  'a band from {0} to {1} km is upside down': 'полоса высот от {0} до {1} км перевернута',
  'swap them': 'поменяйте их местами',
  'a band from {0} km begins below the ground': 'полоса высот от {0} км начинается под землей',
  '{0} s is a time that has passed before': '{0} с: это время до пуска',
  'at least {0} s': 'не меньше {0} с',
  'holds no box': 'прямоугольника нет',
  'a box south,north,west,east': 'прямоугольник south,north,west,east',
  'add one': 'добавьте его',
  'there is no latitude of {0}': 'широты {0} не бывает',
  'south and north from -90 to 90': 'юг и север от -90 до 90',
  'there is no longitude of {0}': 'долготы {0} не бывает',
  'west and east from -180 to 180': 'запад и восток от -180 до 180',
  'a box from {0} up to {1} is upside down': 'прямоугольник снизу {0}, сверху {1} перевернут',
  'south,north,west,east with the south below the north': 'south,north,west,east, юг ниже севера',
  'a side of {0} degrees is finer than {1}': 'сторона в {0} градуса мельче, чем {1}',
  'at least {0} degrees: a region names no aim point': 'не меньше {0} градуса: район не называет точки прицеливания',
  'cells of {0} degrees are finer than {1}': 'клетки по {0} градуса мельче, чем {1}',
  'at least {0} degrees: a map names no aim point': 'не меньше {0} градуса: карта не называет точек прицеливания',
  'ask for coarser cells': 'возьмите клетки крупнее',
  'cells of {0} degrees are too coarse to show anything': 'клетки по {0} градусов слишком крупны',
  'at most {0} degrees': 'не больше {0} градусов',
  'ask for finer cells': 'возьмите клетки мельче',
  'a side of {0} degrees is no whole number of cells of {1}': 'сторона в {0} градусов не делится на клетки по {1}',
  'a map that cells fill': 'карта, которую заполняют клетки',
  'change the map or the cells': 'измените карту или клетки',
};
