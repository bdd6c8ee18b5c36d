/** What is wrong with a question about interceptors in orbit, or with a preset, in Russian; see `problems-russian.ts`. */
export const russianOrbitProblems: Readonly<Record<string, string>> = {
  '{0} gives no {1}': '{0}: {1} не сообщается',
  '{0} is no input that can be computed with': '{0}: с этим считать нельзя',
  'one number, or { unknown: reason }': 'одно число или { unknown: причина }',
  'one number, { between: [low, high] }, or { unknown: reason }':
    'одно число, { between: [меньшее, большее] } или { unknown: причина }',
  'write it so, or say why it is not known': 'запишите так или укажите, почему это неизвестно',
  'the library has no constellation {0}': 'в библиотеке нет орбитальной группировки {0}',
  'is not above {0}': 'не больше {0}',
  'a number above {0}': 'число больше {0}',
  'no number of interceptors gives certainty': 'никакое число противоракет не дает уверенности',
  'a chance below 1, such as 0.9': 'вероятность меньше 1, например 0.9',
  'ask for less than 1': 'потребуйте меньше 1',
  'one number: it is chosen, not believed': 'одно число: его выбирают, а не предполагают',
  'give one number': 'задайте одно число',
  'is given beside the burn, of which it is what is left':
    'задано рядом с работой двигателей, от которой это время и остается',
  '--flyout, or --burn, --detect, --decide and --margin': '--flyout или --burn, --detect, --decide и --margin',
  'leave one of them out': 'уберите одно из двух',
  '--burn, --detect and --decide together': '--burn, --detect и --decide вместе',
  'is no such angle': 'не подходит как угол',
  'degrees from 0 to 90, north and south alike': 'градусы от 0 до 90, к северу и к югу одинаково',
  'degrees above 0, at most 90': 'градусы больше 0, не больше 90',
  'write {0}: it passes over the same latitudes': 'запишите {0}: широты те же самые',
  'says nothing without the {0}': 'без {0} ничего не значит',
  '--inclination and --latitude together': '--inclination и --latitude вместе',
  'add --{0}, or leave both out for an average over all latitudes':
    'добавьте --{0} или уберите оба: тогда берется среднее по всем широтам',
  'the height of intercept, {0} kilometres, is not below the orbit of {1}':
    'высота перехвата, {0} километров, не ниже орбиты в {1}',
  'a height of intercept below every orbit asked about': 'высота перехвата ниже всех заданных орбит',
  'lower --intercept, or raise --altitude': 'уменьшите --intercept или увеличьте --altitude',
  'the burn is over before anything can be done': 'двигатели ракеты кончают работу раньше, чем можно что-то сделать',
  'a burn longer than --detect, --decide and --margin together':
    'работа двигателей дольше, чем --detect, --decide и --margin вместе',
  'lengthen the burn, or shorten one of these': 'увеличьте --burn или уменьшите одно из этих времен',
  'in {0} seconds an interceptor flies {1} kilometres, and cannot come down to the height of intercept':
    'за {0} секунд противоракета пролетает {1} километров и не успевает спуститься до высоты перехвата',
  'a way longer than from the orbit down to the height of intercept':
    'путь длиннее, чем от орбиты вниз до высоты перехвата',
  'give more time, a lower orbit or a higher intercept': 'дайте больше времени, орбиту ниже или перехват выше',
  'orbits inclined {0} degrees never come within reach of latitude {1}':
    'орбиты с наклонением {0} градусов никогда не подходят на досягаемость к широте {1}',
  'an inclination near the latitude, or above it': 'наклонение около этой широты или больше',
  'raise --inclination to {0} or more': 'увеличьте --inclination до {0} или больше',
  'an interceptor reaches {0} % of all places, and {1} regions cannot lie apart':
    'противоракета достает {0} % всех мест, и стольким районам не разойтись: {1}',
  'regions so far apart that no interceptor reaches two':
    'районы так далеко друг от друга, что одна противоракета двух не достает',
  'give fewer regions': 'задайте меньше районов',
};
