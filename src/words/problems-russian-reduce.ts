/** What is wrong with a plan of reductions, in Russian, by the English template. See `problems-russian.ts`. */
export const russianReduceProblems: Readonly<Record<string, string>> = {
  '{0}': '{0}',
  '{0} ({1})': '{0} ({1})',
  '{0} to {1}': 'от {0} до {1}',
  '{0} has no limit {1} on warheads': 'в {0} нет предела {1} по боезарядам',
  'name one of these; systems stand in the order of a party':
    'назовите одно из этих; системы стоят в порядке одной из Сторон',
  'an order for both sides names {0}': 'порядок для обеих Сторон называет {0}',
  '{0} bans no system': '{0} не запрещает ни одной системы',
  'no ban of {0} binds either side': 'запреты {0} не относятся ни к одной из Сторон',
  'a limit that binds both sides, for the ceiling is of both': 'предел для обеих Сторон: потолок общий',
  'the scenario has no party {0}': 'в сценарии нет Стороны {0}',
  'the force {0} has no {1}': 'в силах {0} нет {1}',
  '{0} launchers of {1} are asked for, and there are {2}': 'требуется носителей {1}: {0}, а их {2}',
  'ask for fewer: a schedule builds none': 'требуйте меньше: график ничего не строит',
  '{0} is to come down to {1} warheads a launcher, and carries {2}':
    '{0}: на носителе должно остаться боезарядов {1}, а их {2}',
  'a whole number from 1 to {0}': 'целое число от 1 до {0}',
  'a system with more than one warhead a launcher': 'система, у которой на носителе больше одного боезаряда',
  'correct the number, or take the entry out': 'исправьте число или уберите запись',
  '{0} is to lose {1} warheads a launcher, and {2} lets {3} be taken off':
    '{0}: с носителя снимается боезарядов {1}, а {2} позволяет снять {3}',
  'at most {0} off a launcher': 'не больше {0} с носителя',
  'leave more on, or withdraw the launchers': 'оставьте больше или выведите носители',
  'launchers are to become those of {0}, of which none is in service':
    'носители должны стать носителями {0}, а таких на боевом дежурстве нет',
  'a system in service, so that its posture is known': 'система на боевом дежурстве: тогда известна ее готовность',
  'name another, or leave `as` out': 'назовите другую или уберите `as`',
  'launchers of {0} are to become those of {1}, which are of another leg':
    'носители {0} должны стать носителями {1}, а они другого вида',
  'a system of the same leg': 'система того же вида',
  'launchers are to become those of {0}, which {1} bans too':
    'носители должны стать носителями {0}, а их {1} тоже запрещает',
  'a system that no ban matches': 'система, под запрет не попадающая',
  'name another with `as`': 'назовите другую в `as`',
  'set the date to {0}': 'поставьте срок {0}',
  '{0} cannot do all of this by {1}: {2}': '{0}: к {1} нельзя сделать все это вместе: {2}',
  '{0} cannot do all of this by {1}, nor on any later date: {2}':
    '{0}: ни к {1}, ни позже нельзя сделать все это вместе: {2}',
  'demands that can be met together': 'требования, которые можно выполнить вместе',
  '{0} or later': '{0} или позже',
  'change more than one of them': 'измените больше одного из них',
  '{0}, or {1}': '{0} или {1}',
  'at most {0} warheads in service on {1}': 'не больше {0} боезарядов на боевых носителях на {1}',
  'at most {0} warheads on {1} as {2} counts': 'не больше {0} боезарядов на {1} по счету {2}',
  'nothing left of what {0} bans': 'ничего не остается из того, что запрещает {0}',
  'at most {0} launchers of {1} converted, as {2} says': 'переоборудуется не больше {0} носителей {1}, как велит {2}',
  'at most {0} launchers downloaded, as {1} says': 'боезаряды снимаются не больше чем с {0} носителей, как велит {1}',
  'at most {0} launchers of {1} downloaded, as {2} says':
    'боезаряды снимаются не больше чем с {0} носителей {1}, как велит {2}',
  '{0} launchers of {1} at the end': 'в конце носителей {1}: {0}',
  '{0} launchers of {1} downloaded to {2}': 'носителей {1}, на которых остается боезарядов {2}: {0}',
  '{0} launchers of {1} converted': 'переоборудованных носителей {1}: {0}',
  '{0} before {1}': 'сначала {0}, потом {1}',
  'at most {0} launchers of {1} a year': 'не больше {0} носителей {1} в год',
  'at most {0} launchers of {1} withdrawn a year': 'выводится не больше {0} носителей {1} в год',
  'at most {0} launchers of {1} downloaded a year': 'боезаряды снимаются не больше чем с {0} носителей {1} в год',
  'at most {0} launchers of {1} converted a year': 'переоборудуется не больше {0} носителей {1} в год',
  '{0}: {1} launchers to deal with ({2}), and the rate allows {3}':
    '{0}: работы на {1} носителях ({2}), а темп позволяет {3}',
  'raise the rate of {0} to {1}': 'поднимите темп {0} до {1}',
  'allow {0} warheads on {1}': 'допустите {0} боезарядов на {1}',
  'leave out the bans of {0}': 'уберите запреты {0}',
  'give up "{0}"': 'откажитесь от «{0}»',
  'under {0}, of the force {1}: {2}': 'по {0}, силы {1}: {2}',
  'the limit counts the first so many launchers otherwise, and {0} is among them':
    'предел считает первые носители иначе, и {0} среди них',
  'a limit that counts all launchers of a system alike': 'предел, который считает все носители системы одинаково',
  'the force has {0} launchers of {1}': 'в силах носителей {1}: {0}',
  'at most {0} of a system': 'не больше {0} одной системы',
  'correct the force': 'исправьте силы',
  'the schedule ends on {0} and begins on {1}': 'график кончается {0}, а начинается {1}',
  'a day after {0}': 'день после {0}',
  'the schedule lasts more than {0} years': 'график длится больше {0} лет',
  'at most {0} years': 'не больше {0} лет',
  'set an earlier date': 'поставьте более ранний срок',
  'a step falls on {0}, outside of the schedule': 'ступень приходится на {0}, вне графика',
  'a day from {0} to {1}': 'день от {0} до {1}',
  'correct it, or take the step out': 'исправьте его или уберите ступень',
  'two ceilings fall on {0}': 'на {0} приходятся два потолка',
  'one a day and count': 'один на день и счет',
  'keep the lower one': 'оставьте меньший',
  'each once': 'каждое один раз',
  "write it like '2007-12-31'": "запишите так: '2007-12-31'",
  'write `loads`, or a limit such as `start-2/deployed-warheads`':
    'впишите `loads` или предел, например `start-2/deployed-warheads`',
  'names no number': 'не называет числа',
  '`launchers`, or `withdrawn`, `downloaded`, `converted`: so many a year':
    '`launchers` или `withdrawn`, `downloaded`, `converted`: сколько в год',
  'add one: `launchers: 30`': 'добавьте: `launchers: 30`',
  'so many launchers, or a range [low, high]': 'столько носителей или диапазон [low, high]',
  'the library has no plan of reductions and no scenario {0}': 'в библиотеке нет ни плана сокращений, ни сценария {0}',
  'a schedule of a scenario needs the day by which it is done': 'графику сценария нужен день, к которому все сделано',
  '`--by DATE`, or the id or path of a plan': '`--by DATE` либо имя или путь плана',
  'add `--by 2007-12-31`, say': 'добавьте, например, `--by 2007-12-31`',
  "is the text '{0}'": "здесь текст '{0}'",
  'the plan calls itself {0}': 'план называет себя {0}',
  'is no rate': 'это не темп',
  'PARTY.LEG=LAUNCHERS or PARTY.SYSTEM=LAUNCHERS, such as US.silo=50':
    'СТОРОНА.ВИД=НОСИТЕЛИ или СТОРОНА.СИСТЕМА=НОСИТЕЛИ, например US.silo=50',
  'plan of reductions or scenario: id of the library, or path of a .yaml file':
    'план сокращений или сценарий: имя в библиотеке или путь к файлу .yaml',
  'another ceiling than that of the plan, or of the package of the scenario':
    'другой потолок, чем в плане или в пакете сценария',
  'day on which the work begins, as YYYY-MM-DD; not given: that of the plan or scenario':
    'день начала работ, ГГГГ-ММ-ДД; не дан: из плана или сценария',
  'day by which it is done, as YYYY-MM-DD; a scenario needs one': 'день окончания, ГГГГ-ММ-ДД; для сценария нужен',
  'nothing that this agreement bans may be left; repeatable':
    'не остается ничего, что запрещает это соглашение; можно повторять',
  'what is done before all else: mirved-silos, mirved-icbms, or a leg':
    'что делается раньше всего: mirved-silos, mirved-icbms или вид',
  'launchers a year of a leg or system, such as US.silo=50; repeatable':
    'носителей вида или системы в год, например US.silo=50; можно повторять',
  'interceptors of the first party; not given: as the scenario has them':
    'противоракеты первой Стороны; не даны: как в сценарии',
  'set one number of the scenario; repeatable': 'одно число сценария; можно повторять',
  'draws of the uncertain numbers, at most 4096; 0: every number at its median':
    'варианты неопределенных чисел, не больше 4096; 0: каждое число при своей медиане',
};
