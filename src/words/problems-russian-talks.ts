/** What is wrong with a talks document, its tests and values, in Russian, by the English template: see `russianProblems`. */
export const russianTalksProblems: Readonly<Record<string, string>> = {
  // the document
  '`talks: {0}`: this program reads version {1} only': '`talks: {0}`: эта программа читает только версию {1}',
  'an id of the library, or a path that ends in {0}': 'имя из библиотеки или путь, который кончается на {0}',
  'write it like `{0}` or `./my-{1}{2}`': 'запишите так: `{0}` или `./my-{1}{2}`',
  'a day that exists, as 2001-08-13, or a month, as 2001-09':
    'существующий день, например 2001-08-13, или месяц, например 2001-09',
  'the draft is between {0}, the scenario between {1}': 'стороны проекта: {0}, стороны сценария: {1}',
  'the same parties in both': 'в обоих одни и те же стороны',
  'name another draft or another scenario, or correct the parties of one of them':
    'назовите другой проект или другой сценарий или исправьте стороны в одном из них',
  'the draft calls a rule or a bracket {0}, which no test can ask for':
    'в проекте есть норма или скобка {0}, о которой проверка не может спросить',
  'a name that JavaScript does not use itself': 'имя, которым не пользуется сам JavaScript',
  'rename it in the draft': 'переименуйте в проекте',
  'the bibliography has no source {0}': 'источника {0} в списке источников нет',
  'a key of it, or `judged`': 'ключ из этого списка или `judged`',
  'correct it, or write `judged`': 'исправьте или впишите `judged`',
  'the round of {0} stands after that of {1}': 'раунд {0} стоит после раунда {1}',
  'rounds in order of dates, no two on one date': 'раунды по порядку дат, не больше одного на дату',
  'move it, or correct the date': 'переставьте его или исправьте дату',
  'the round of {0} is planned, and one after it is held': 'раунд {0} назначен, а более поздний уже состоялся',
  'planned rounds after all that were held': 'назначенные раунды после всех состоявшихся',
  'take `planned` out, or correct the date': 'уберите `planned` или исправьте дату',
  'every round is planned': 'все раунды только назначены',
  'at least one round that was held: positions are looked at on its day':
    'хотя бы один состоявшийся раунд: позиции рассматриваются на его день',
  'add the day from which the first positions are known, or take `planned` out':
    'добавьте день, с которого известны первые позиции, или уберите `planned`',
  'the position of {0} from {1} stands after that from {2}': 'позиция ({0}) от {1} стоит после позиции от {2}',
  'positions of a party in order of dates, no two from one day':
    'позиции одной стороны по порядку дат, не больше одной с одного дня',
  'the position begins on {0}, after the last round ({1})': 'позиция начинается {0}, после последнего раунда ({1})',
  'a round on that day or later, held or planned': 'раунд в этот день или позже, состоявшийся или назначенный',
  'add the round, or correct the date': 'добавьте раунд или исправьте дату',
  'the weights of the wants sum to {0}': 'сумма весов желаний: {0}',
  'a sum of 1': 'сумма 1',
  'change the weights': 'измените веса',
  'the tests and values of the position are longer than {0} characters together':
    'знаков в проверках и оценках этой позиции вместе больше, чем {0}',
  'say it more briefly': 'скажите короче',
  'the id {0} stands a second time in this position': 'имя {0} стоит в этой позиции второй раз',
  'the alternative {0} of the bracket {1} is no whole number': 'вариант {0} в скобке {1} не целое число',
  'a bracket whose alternatives are whole numbers, or `-`': 'скобка, все варианты которой целые числа или `-`',
  'name another bracket, or take this axis out': 'назовите другую скобку или уберите эту ось',
  'the bracket {0} sets both axes': 'скобка {0} стоит на обеих осях',
  'a bracket for each axis': 'своя скобка для каждой оси',
  'name another one, or take this axis out': 'назовите другую или уберите эту ось',
  'the view sets {0}': 'взгляд стороны задает {0}',
  'write it into the scenario': 'впишите это в сценарий',

  // what a document names
  'the draft has no limit {0}': 'предела {0} в проекте нет',
  'the draft has no ban {0}': 'запрета {0} в проекте нет',
  'the draft has no measure {0}': 'меры {0} в проекте нет',
  'the draft has no bracket {0}': 'скобки {0} в проекте нет',
  '{0} is no party of the scenario': 'стороны {0} в сценарии нет',
  'the scenario has no cell {0}': 'случая {0} в сценарии нет',
  'the bracket {0} has no alternative {1}': 'варианта {1} в скобке {0} нет',
  "a name with a hyphen stands in brackets: `['{0}']`": "имя с дефисом стоит в скобках: `['{0}']`",
  'a name that is there: there is none': 'существующее имя, а таких здесь нет',

  // tests and values
  'split it into several': 'разделите его на несколько',
  'a test that people can read': 'проверка, которую человек может прочитать',
  'take parentheses out, or split it into several': 'уберите скобки или разделите его на несколько',
  "an expression in CEL, such as `limits['ceiling'] <= 2000`": "выражение на CEL, например `limits['ceiling'] <= 2000`",
  "names (`limits['ceiling']`), operators, lists and `? :`": "имена (`limits['ceiling']`), действия, списки и `? :`",
  '`ramp(x, from, to)`, `int(x)`, `double(x)`, `text.startsWith(text)`, `text.endsWith(text)` or `text.contains(text)`':
    '`ramp(x, from, to)`, `int(x)`, `double(x)`, `text.startsWith(text)`, `text.endsWith(text)` или `text.contains(text)`',
  "one key in brackets: `limits['ceiling']`": "один ключ в скобках: `limits['ceiling']`",
  'write a whole number with a point (`100.0`), or correct the comparison':
    'запишите целое число с точкой (`100.0`) или исправьте сравнение',
  'write a whole number with a point (`100.0`), or correct one of the two':
    'запишите целое число с точкой (`100.0`) или исправьте одно из двух',
  'a number from 0 to 1': 'число от 0 до 1',
  'write `… ? 1 : 0`, or `ramp(x, from, to)`': 'впишите `… ? 1 : 0` или `ramp(x, from, to)`',
  'the scenario does not say what inspectors would look at in {0}':
    'в сценарии не сказано, что инспекторы осматривали бы у Стороны {0}',
  '`beliefs.inspection.{0}` in the scenario: `{ hidden: 20, samples: 10, recognised: 0.9 }`':
    '`beliefs.inspection.{0}` в сценарии: `{ hidden: 20, samples: 10, recognised: 0.9 }`',
  'a finding asks for {0} alarms where {1} are looked at': 'для вывода нужно тревог {0}, а осматривают единиц {1}',
  '`alarmAt` of at most `samples`': '`alarmAt` не больше `samples`',
  'the draft has no measure `inspections`, so nobody would come to see anything':
    'в проекте нет меры `inspections`, поэтому осматривать никто не приедет',
  'a rule `measure: inspections` with a number `per-year`': 'правило `measure: inspections` с числом `per-year`',
  'add it to the draft, or call its rule so; or take this part out':
    'добавьте его в проект или назовите так нужное правило; или уберите эту часть',
  'add it there, or take this part out': 'добавьте это туда или уберите эту часть',
  'the scenario does not say how fast launchers can be loaded, or what a breakout is':
    'в сценарии не сказано, как быстро идет догрузка или что считается наращиванием',
  '`beliefs.upload` and `criteria.breakout` in the scenario': '`beliefs.upload` и `criteria.breakout` в сценарии',
  'add them there, or take this part out': 'добавьте их туда или уберите эту часть',
  '`ramp` begins and ends at the same number': '`ramp` начинается и кончается на одном числе',
  'two numbers: 0 at the first, 1 at the second': 'два числа: 0 на первом, 1 на втором',
  'the function {0} may not stand in a test or a value': 'функции {0} не может быть в проверке или оценке',
  'no test sees the name {0}': 'имени {0} проверка не видит',
  '{0} stands here without what is asked of it': 'для {0} не сказано, что спрашивается',
  "a key: `{0}['…']`": "ключ: `{0}['…']`",
  "two keys: `{0}['…']['…']`": "два ключа: `{0}['…']['…']`",
  'add it': 'добавьте это',
  'what is asked of {0} is not written out': 'то, что спрашивается у {0}, не записано',
  "a text in quotes: `{0}['…']`": "текст в кавычках: `{0}['…']`",
  'write the key itself': 'впишите сам ключ',
  'a day is compared with {0}': 'с днем сравнивается {0}',
  'a day that exists, as 2007-12-31': 'существующий день, например 2007-12-31',

  // packages
  'a divisor that is not zero under any package': 'делитель, который не равен нулю ни при каком пакете',
  'the arithmetic gives no number, such as infinity less infinity':
    'действие не дает числа, как бесконечность минус бесконечность',
  'a number that can be computed, without a limit too': 'число, которое можно посчитать, и когда предела нет',
  "guard it: `limits['…'] > 100000 ? 0.0 : …`": "оградите его: `limits['…'] > 100000 ? 0.0 : …`",
  'the brackets of the axes and of bans have {0} choices together, and each is a run of the scenario':
    'у скобок осей и запретов вместе столько сочетаний: {0}, и каждое требует расчета сценария',
  'agree on some of these brackets, or take bans out of them':
    'согласуйте часть этих скобок или выведите из них запреты',
  'every package': 'при любом пакете',
  'no agreement': 'без соглашения',
  'the want `{0}` of {1} is worth {2} under {3}': 'желание `{0}` ({1}) получает оценку {2}: {3}',
  'a value from 0 to 1 under every package': 'оценка от 0 до 1 при любом пакете',
  'write `ramp(x, from, to)`, or correct it': 'впишите `ramp(x, from, to)` или исправьте',
  '`{0}` of {1}, under {2}: {3}': '`{0}` ({1}), {2}: {3}',

  // rounds that somebody names
  'no round was held at {0}': 'раунда {0} не было',
  '{0} rounds were held at {1}': 'раундов {1}: {0}',
  'write the date': 'впишите дату',
  'the round {0} is planned: nothing was said there yet': 'раунд {0} только назначен: там еще ничего не сказано',
  'a round that was held': 'состоявшийся раунд',
  'name an earlier one': 'назовите более ранний',

  // a published bargain
  'no trade gains both of {0} goods': 'ни один обмен не выгоден обеим сторонам; предметов: {0}',

  // opening talks
  'the ban {0} reads differently under different alternatives':
    'запрет {0} читается по-разному при разных формулировках',
  'in a draft that is talked over, a ban that is there or not, and reads in one way':
    'в проекте, о котором идут переговоры, запрет, который есть или которого нет и который читается одинаково',
  'write a ban for each, with an id of its own, and `when: { BRACKET: ALTERNATIVE }`':
    'напишите запрет для каждой, со своим id и `when: { СКОБКА: ФОРМУЛИРОВКА }`',
  'the name of the talks is empty': 'имя переговоров пустое',
  'the library has no talks {0}': 'в библиотеке нет переговоров {0}',
  '{0}, the scenario of one of them, or the path of a file that ends in .yaml':
    '{0}, сценарий одних из них или путь к файлу с окончанием .yaml',
  '{0} stands in one language': '{0}: слова только на одном языке',
  'words in English and in Russian': 'слова по-английски и по-русски',
  'write both, as { en: ..., ru: ... }': 'напишите и те и другие: { en: ..., ru: ... }',
  '{0} is a path, in talks that no file holds': '{0}: это путь, а переговоры взяты не из файла',
  'name one of the library': 'назовите то, что есть в библиотеке',
  'the library has no draft {0}': 'в библиотеке нет проекта {0}',
  'name one of these, or a path': 'назовите одно из этих имен или путь',
  'goes with the answer over packages only': 'подходит только к ответу о пакетах',
  "draws of each side's own, which no table holds":
    'расчет со своими вариантами у каждой Стороны, которых нет ни в какой таблице',
  'leave it out, or leave --assumptions out': 'уберите его или уберите --assumptions',
};
