import type { Catalogue } from './language.ts';

/** Doctrines, layers and orbits of a shield: how it shoots, what its numbers are called, what counts twice. */
export const russianDoctrines = {
  'doctrine.shoot-look-shoot':
    'Способ shoot-look-shoot (пуск, оценка, повторный пуск): число очередей {looks}, между ними видно, что еще летит; за одну очередь не более {shots} на одну цель, так, чтобы прорывалось в среднем меньше всего',
  'doctrine.shoot-look-shoot-even':
    'Способ shoot-look-shoot с делением поровну, для сравнения: запас делится на равные очереди, их {looks}, за одну не более {shots} на одну цель; лишняя противоракета может ухудшить итог',
  'doctrine.layers': 'Способ layers (эшелоны): прорвавшееся через один эшелон встречает следующий',
  'given.looks': 'очередей пусков',
  'given.salvoLimit': 'пусков до следующей оценки, не более',
  'given.warheadsCalled': 'боезарядов принято за боезаряды',
  'given.decoysCalled': 'ложных целей принято за боезаряды',
  'given.interceptors': 'противоракет',
  'given.orbit.altitudeKilometres': 'высота орбит, км,',
  'given.orbit.interceptKilometres': 'высота встречи, км,',
  'given.orbit.velocityChangeKilometresPerSecond': 'запас скорости, км/с,',
  'given.orbit.accelerationGravities': 'ускорение, в долях ускорения свободного падения,',
  'given.orbit.flyoutSeconds': 'секунд на путь',
  'given.orbit.inclinationDegrees': 'наклонение, градусов,',
  'given.orbit.latitudeDegrees': 'широта, градусов,',
  'need.split-even':
    'Запас делится между очередями поровну, только для сравнения: лишняя противоракета может ухудшить итог.',
  'engage.met-chance':
    'В зону действия обороны приходит {within} из {n}, с ложными целями всего целей {objects}; сколько расходуется противоракет, зависит от хода дня.',

  'input.in-layer': '{phrase} (эшелон {n})',
  'input.of-warheads-called': 'вероятность, что щит {owner} примет боезаряд за боезаряд',
  'input.of-decoys-called': 'вероятность, что щит {owner} примет ложную цель за боезаряд',
  'input.of-orbit-altitude': 'высота орбит противоракет {owner}, в километрах',
  'input.of-orbit-intercept':
    'высота, на которой орбитальные противоракеты {owner} должны встретить ракету, в километрах',
  'input.of-orbit-velocity': 'запас скорости орбитальных противоракет {owner}, в километрах в секунду',
  'input.of-orbit-acceleration': 'ускорение орбитальных противоракет {owner}, в долях ускорения свободного падения',
  'input.of-orbit-flyout': 'время орбитальных противоракет {owner} на путь к ракете, в секундах',
  'input.of-orbit-inclination': 'наклонение орбит противоракет {owner}, в градусах',
  'input.of-orbit-latitude':
    'широта, над которой орбитальные противоракеты {owner} должны встретить ракету, в градусах',
  'report.of-looks': 'очереди пусков, щит {owner}',
  'report.of-salvo-limit': 'пуски до следующей оценки, щит {owner}',
  'report.of-layer-stock': 'противоракеты, щит {owner}',
  'report.axis-orbit': 'рассмотренные числа противоракет {party:of} на орбите',
  'show.axis-orbit': 'Противоракеты {party:of} на орбите: от {from} до {to} с шагом {step}.',

  'axis.orbit': 'Противоракеты {party:of} на орбите',
  'orbit.in-reach':
    'Противоракеты считаются на орбите, а в досягаемости одного удара их мало: в среднем {here} из {n} по пакету и {there} из {top}, на верхнем конце оси.',
  'caution.twice':
    'Внимание: {record} взята из результатов испытаний, а в них учтены все отказы. Второй раз их {n:учитывает|учитывают|учитывают} {beside}.',
  'caution.twice-options':
    'Внимание: --kill взята из результатов испытаний, а в них учтены все отказы. Второй раз их {n:учитывает|учитывают|учитывают} {beside} меньше 1.',
} satisfies Partial<Catalogue>;
