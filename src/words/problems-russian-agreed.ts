/** What is wrong with a choice of agreements in a scenario, in Russian, by the English template: see `russianProblems`. */
export const russianAgreedProblems: Readonly<Record<string, string>> = {
  '`loads`, or a limit as AGREEMENT/LIMIT': '`loads` или предел в виде СОГЛАШЕНИЕ/ПРЕДЕЛ',
  'write `loads`, or a limit such as `start-1/attributed-warheads`':
    'впишите `loads` или предел, например `start-1/attributed-warheads`',
  'an agreement, or a limit of one as AGREEMENT/LIMIT': 'соглашение или его предел в виде СОГЛАШЕНИЕ/ПРЕДЕЛ',
  'write it like `start-2` or `start-2/deployed-warheads`': 'запишите так: `start-2` или `start-2/deployed-warheads`',
  'names {0} again': '{0} названо снова',
  'each agreement once': 'каждое соглашение один раз',
  "takes warheads off launchers, and the axis is a treaty's own count, which comes down with launchers":
    'снимает боезаряды с носителей, а по оси идет счет договора, который уменьшается вместе с носителями',
  '`proportional`, or `counted: loads`': '`proportional` или `counted: loads`',
  'change one of the two': 'измените одно из двух',
  '{0} names the agreement {1}, which the library does not have': '{0}: соглашения {1} в библиотеке нет',
  'choices.bans names {0}, which bans no system': 'choices.bans: {0} не запрещает ни одной системы',
  'an agreement with a ban on systems, such as `start-2`': 'соглашение с запретом на системы, например `start-2`',
  'take it out of the list': 'уберите его из списка',
  'choices.warheads.counted names {0}, which is no limit of {1}': 'choices.warheads.counted: предела {0} нет в {1}',
  'name one of these, or write `loads`': 'назовите один из этих или впишите `loads`',
  'choices.warheads.counted names {0}, which limits defences, not forces':
    'choices.warheads.counted: {0} ограничивает оборону, а не силы',
  'name a limit on forces, or write `loads`': 'назовите предел для сил или впишите `loads`',
  'choices.warheads.counted names {0}, which is counted in {1}': 'choices.warheads.counted: {0} считается в {1}',
  'name a limit on warheads: the axis is of them': 'назовите предел по боезарядам: ось показывает их',
  'under {0}/{1}, of the force {2}: {3}': 'по {0}/{1}, силы {2}: {3}',
  'no ban of {0} binds {1} or {2}': 'запреты {0} не относятся ни к {1}, ни к {2}',
  'an agreement whose ban binds one side at least': 'соглашение, запрет которого относится хотя бы к одной Стороне',
  'the scenario gives no single load for {0}, which the ban needs':
    'сценарий не дает для {0} одного числа боезарядов, а запрету оно нужно',
  'a certain load': 'точное число боезарядов',
  'fill in `warheads` or `warheadsPerLauncher` of {0} under beliefs.fill as one number':
    'укажите в beliefs.fill для {0} `warheads` или `warheadsPerLauncher` одним числом',
  'the limit does not bind {0}': 'предел не относится к {0}',
  'a limit that binds both sides, for the axis is of both': 'предел для обеих Сторон: ось общая',
  'name another limit, or write `loads`': 'назовите другой предел или впишите `loads`',
  'a system counts a part of a thing, or less than nothing': 'система засчитана дробью или меньше чем ничем',
  'whole counts': 'целые числа',
};
