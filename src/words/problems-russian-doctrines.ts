/** What is wrong with the doctrine, the layers or the orbit of a shield, in Russian. See `problems-russian.ts`. */
export const russianDoctrineProblems: Readonly<Record<string, string>> = {
  'is at {0} km, below the {1} km at which a missile must be met':
    'на высоте {0} км, ниже тех {1} км, где надо встретить ракету',
  '`altitudeKilometres` at least `interceptKilometres`, over all of both ranges':
    '`altitudeKilometres` не меньше `interceptKilometres` во всех частях обоих диапазонов',
  'raise the orbit, or meet the missile lower': 'поднимите орбиту или встречайте ракету ниже',
  'is refused: a layer holds no layers': 'не принимается: в эшелоне нет эшелонов',
  'one list of layers, in the order in which an attack meets them':
    'один список эшелонов, в том порядке, в каком их встречает удар',
  'move its layers into that list': 'перенесите его эшелоны в этот список',
  'is `layers`: a layer holds no layers': 'здесь `layers`: в эшелоне нет эшелонов',
  'move its layers into the list around it': 'перенесите его эшелоны в список, в котором он стоит',
  'holds no layer': 'эшелонов нет',
  'holds {0} layers': 'эшелонов здесь {0}',
  '1 to {0} layers': 'от 1 до {0} эшелонов',
  'write one, or another `doctrine`': 'запишите хотя бы один или укажите другую `doctrine`',
  'join some': 'объедините некоторые',
  'names a second layer {0}': 'второй раз эшелон {0}',
  'a name of its own for each layer': 'у каждого эшелона свое имя',
  'gives every layer `interceptors` of its own, and none takes the number on the axis':
    '`interceptors` есть у каждого эшелона, и ни один не берет число с оси',
  'exactly one layer without `interceptors`': 'ровно один эшелон без `interceptors`',
  'take `interceptors` out of the layer that the chart asks about':
    'уберите `interceptors` у того эшелона, о котором спрашивает график',
  'has a second layer without `interceptors`, beside {0}': 'второй эшелон без `interceptors`, кроме {0}',
  'exactly one layer without `interceptors`: it takes the number on the axis':
    'ровно один эшелон без `interceptors`: он берет число с оси',
  'add `interceptors: n` to one of them': 'добавьте `interceptors: n` одному из них',
  'is of each layer on its own': 'относится к каждому эшелону отдельно',
  '`system`, of the sensors that layers share, and `layers`': '`system`, для общих датчиков эшелонов, и `layers`',
  'move it into the layers': 'перенесите в эшелоны',
  'takes a list of layers, for which a command line has no room':
    'эшелоны даются списком, а в командной строке для него нет места',
  'write the layers into a scenario, under beliefs.engagement': 'запишите эшелоны в сценарий, в beliefs.engagement',
  'is no split': 'такого деления нет',
  'goes with --doctrine shoot-look-shoot only': 'только вместе с --doctrine shoot-look-shoot',
  'goes with `{0}` only': 'только вместе с `{0}`',
  'choices.interceptors.counted is `orbit`, and {0} has no `orbit`':
    'choices.interceptors.counted: здесь `orbit`, а в {0} нет `orbit`',
  'an `orbit` in the layer that takes the number on the axis': '`orbit` в том эшелоне, который берет число с оси',
  'add the orbit, or take `counted` out': 'добавьте орбиту или уберите `counted`',
};
