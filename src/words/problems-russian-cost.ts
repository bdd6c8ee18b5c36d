/** What is wrong with a question of cost, with the library's prices, or with a case of validation; see `problems-russian.ts`. */
export const russianCostProblems: Readonly<Record<string, string>> = {
  'no number is enough': 'никакого числа не хватает',
  '{0} of {1} are more than there are': '{0} из {1}: столько нет',
  'one of `published`, `computed` and `held`': 'одно из `published`, `computed` и `held`',
  '{0}: held back, but the value is computed': '{0}: held, но значение вычислено',
  'a value that was published': 'опубликованное значение',
  'choose another tag': 'выберите другую метку',
  '{0}: held back, but called checked': '{0}: held, но названо проверенным',
  'label unchecked': 'label unchecked',
  'no raid overcomes a chance that does not fall': 'вероятность не падает, и никакой налет ее не превышает',
  'a cost above 0, or a rising range of such': 'цена больше 0 или пределы таких цен, по возрастанию',
  'is given beside --confidence': 'указано вместе с --confidence',
  '--confidence, or --interceptors: one thing is kept as the attack grows':
    '--confidence или --interceptors: при росте атаки сохраняется что-то одно',
  'a price above 0, or a range such as 70..90': 'цена больше 0 или пределы, например 70..90',
  'a number from {0} to {1}, or a range such as 400..500': 'число от {0} до {1} или пределы, например 400..500',
  'is a name, and the library cites no such price': 'это имя, а такой цены библиотека не приводит',
  'is no price of the library': 'такой цены в библиотеке нет',
  '{0}, or a number': '{0} или число',
  'write a number': 'запишите число',
  'stops a fixed share whatever the number of interceptors, so none of them has a price':
    'перехватывается постоянная доля при любом числе противоракет, и цены ни у одной нет',
  'a doctrine that fires interceptors': 'способ, при котором пускают противоракеты',
  'leaves no warhead to be stopped': 'не остается ни одного боезаряда, который нужно остановить',
  'an attack of at least one warhead': 'атака хотя бы с одним боезарядом',
  'write a number above 0': 'запишите число больше 0',
  'nothing that the attacker can add has a price': 'ни у чего, что может добавить нападающий, нет цены',
  '--missile-cost, --warhead-cost or --decoy-cost': '--missile-cost, --warhead-cost или --decoy-cost',
  'add one, such as --missile-cost 118..214': 'добавьте что-нибудь из этого, например --missile-cost 118..214',

  // what options are for
  'of one interceptor: 111, a range 70..90, or a name of the library such as ngi':
    'цена одной противоракеты: 111, пределы 70..90 или имя из библиотеки, например ngi',
  'of one more missile with all that it carries': 'цена еще одной ракеты со всем, что она несет',
  'of one more warhead with its decoys': 'цена еще одного боезаряда с его ложными целями',
  'of one more decoy alone': 'цена еще одной ложной цели',
  'kept as the attack grows: the chance that none leaks (0.8)':
    'сохраняется при росте атаки: вероятность, что не прорвется ни один (0.8)',
  'or kept: as many leak on average as with this stock':
    'или сохраняется: в среднем прорывается столько, сколько при таком запасе',
  'interceptors that must be there for one in reach: 499, or a range (1)':
    'сколько противоракет нужно иметь, чтобы одна была в досягаемости: 499 или пределы (1)',
  'objects added at once, so that whole shots do not tell (1)':
    'на сколько атака растет сразу, чтобы не сказывались целые пуски (1)',
};
