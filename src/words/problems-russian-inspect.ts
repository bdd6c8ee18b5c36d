/** What is wrong with a scheme of inspection on the command line; see `problems-russian.ts`. */
export const russianInspectProblems: Readonly<Record<string, string>> = {
  'is no start of cheating': 'это не начало нарушения',
  'is no timing of visits': 'это не распределение инспекций по времени',
  'is more than the {0} items declared': 'это больше, чем заявлено единиц ({0})',
  'a number from 0 to {0}, or a range such as 20..40: of the items declared, those not as declared':
    'число от 0 до {0} или пределы, например 20..40: сколько из заявленных единиц не соответствует заявленному',
  'write {0} at most, or count them among --items': 'запишите не больше {0} или учтите их в --items',
  'no more samples than items: none is looked at twice':
    'осматривают не больше единиц, чем их есть: ни одну не осматривают дважды',
  'write {0} at most': 'запишите не больше {0}',
  'can never be reached: {0} items are looked at in a visit': 'этого не достичь: за инспекцию осматривают {0}',
  'ask for fewer alarms, or look at more items': 'укажите меньше тревог или осматривайте больше единиц',
  'means nothing to {0}': 'не имеет смысла при {0}',
  'leave it out, or choose --timing slots': 'уберите это или выберите --timing slots',
  'is more visits than the {0} days of a year': 'инспекций больше, чем дней в году ({0})',
  'at most {0} visits a year, one a day': 'не больше {0} инспекций в год, по одной в день',
  'write fewer visits, or let each look at more items with --samples':
    'запишите меньше инспекций или осматривайте за каждую больше, через --samples',
  'has no room for {0} visits a year: a slot holds one at most':
    'здесь нет места для {0} инспекций в год: в отрезке не больше одной',
  '{0} slots or more': 'отрезков не меньше {0}',
  'add slots, or take fewer --visits': 'добавьте отрезки или уменьшите --visits',
  'asks for certainty, which no sample gives: only a look at every item does, and only where a check never errs':
    'требуется полная уверенность, которой не дает никакая выборка: ее дает лишь осмотр всех единиц, и только если проверка не ошибается',
  'a chance below 1, such as 0.95': 'вероятность меньше 1, например 0.95',
  'ask for a chance below 1, or give --samples as many as --items':
    'укажите вероятность меньше 1 или задайте --samples столько же, сколько --items',
  'asks for nothing: without any visit the chance is 0': 'не требуется ничего: и без инспекций вероятность 0',
  'a chance above 0, such as 0.95': 'вероятность больше 0, например 0.95',
  'ask for a chance above 0': 'укажите вероятность больше 0',
  'one number: it is chosen, not believed': 'одно число: его выбирают, а не оценивают',
  'goes with --samples': 'указывают только вместе с --samples',
  '--samples, or with --chance alone the number of samples is asked for':
    '--samples; с одним --chance спрашивают, сколько осматривать',
  'add --samples, or leave it out': 'добавьте --samples или уберите это',
  'is more than the {0} sites there are': 'это больше, чем есть объектов ({0})',
  'says of some strata what is hidden, and of others the risk':
    'об одних слоях сказано, сколько скрыто, о других, каков риск',
  'hidden=… in every stratum, or risk=… in every one': 'hidden=… в каждом слое или risk=… в каждом',
  'write one of the two in each': 'запишите в каждом одно из двух',
  'items=10,samples=5 and either hidden=1 or risk=5, in whole numbers; risk may have decimals':
    'items=10,samples=5 и одно из hidden=1 и risk=5, целыми числами; у risk может быть дробь',
  'has no whole number of {0}': 'нет целого числа {0}',
  'has more {0} than {1}': '{0} больше, чем {1}',
  'has no items': 'единиц нет',
  'says neither, or both, of hidden and risk': 'нет ни hidden, ни risk, или есть оба',
  'has a risk that is no number above 0': 'риск не число больше 0',
  'has a risk that is not from {0} to {1}': 'риск не от {0} до {1}',
  'would weigh the alarms of {0} items in {1} draws for minutes or hours':
    'взвешивать сигналы по {0} предметам в {1} вариантах пришлось бы минуты или часы',
  'a question that is answered within some twenty seconds': 'вопрос, ответ на который занимает секунд двадцать',
  'write --draws {0} at most, or look at fewer items': 'напишите --draws не больше {0} или осмотрите меньше предметов',
  'look at fewer items, or among fewer': 'осмотрите меньше предметов или возьмите меньше предметов всего',
  "holds '{0}', which is none of these": "содержит '{0}', а такого здесь нет",
  'is given beside --stratum': 'указано вместе с --stratum',
  'strata by risk with --hidden and --recognised alone': 'слои по риску и только --hidden и --recognised',
  'strata that say all of it themselves': 'слои, в которых все это уже сказано',
  'would hide more in a stratum than it has, when it is spread by these risks':
    'при таких рисках в одном слое оказалось бы скрыто больше, чем в нем есть',
  'so few hidden that each stratum can hold its part': 'столько скрытого, чтобы каждый слой вместил свою долю',
  'hide fewer, or bring the risks nearer to one another': 'уменьшите --hidden или сблизьте риски',
  'no stratum has an item looked at': 'ни в одном слое ничего не осматривают',
  'samples=1 or more in one stratum at least': 'samples=1 или больше хотя бы в одном слое',
  'add samples': 'добавьте samples',

  'says of some strata how many are looked at, and of others not':
    'о части слоев сказано, сколько осматривают, о других нет',
  'samples=… in every stratum, or in none, and then they are shared out':
    'samples=… в каждом слое или ни в одном: тогда осмотр распределяется по слоям',
  'has a risk, by which no samples are shared out': 'указан риск, а по риску осмотр не распределяют',
  'hides nothing, so that nothing can be seen there': 'ничего не скрыто, поэтому и обнаружить там нечего',
  'items=10,hidden=1 in every stratum, in whole numbers: how many all of the cheating would take there':
    'items=10,hidden=1 в каждом слое, целыми числами: hidden: сколько предметов нужно для всего нарушения, если оно здесь',
  'one number: samples are shared out once, whatever it is':
    'одно число: осмотр распределяют один раз, каким бы оно ни было',
  'write the lowest that you believe': 'запишите наименьшее, какое считаете возможным',
  'is more than the {0} items of all strata': 'это больше, чем предметов во всех слоях ({0})',
  'is given beside --chance': 'указано вместе с --chance',
  '--chance, and the samples that it takes are worked out; or --budget, and the chance that so many give':
    '--chance, тогда вычисляется, сколько осматривать; или --budget, тогда вычисляется вероятность',
  'says nothing where samples are shared out between strata': 'не имеет смысла, когда осмотр распределяют по слоям',
  'strata with --chance or --budget, and --recognised or --shift':
    'слои и --chance или --budget, а также --recognised или --shift',
  'write it as --budget': 'запишите это как --budget',
  'leave it out, or write samples=… in every stratum': 'уберите это или запишите samples=… в каждом слое',
  'is to be shared out, and no stratum leaves open how many are looked at':
    'это нужно распределить, а слоев, где не сказано, сколько осматривают, нет',
  '--stratum items=10,hidden=1, without samples, for each stratum':
    '--stratum items=10,hidden=1, без samples, для каждого слоя',
  'write such strata, or leave it out': 'запишите такие слои или уберите это',
  'one number: what a measurement recognises is worked out from it':
    'одно число: по нему вычисляется, что распознает измерение',
  'write one, or give a range to --recognised in place of --shift':
    'запишите одно или задайте пределы в --recognised вместо --shift',
  'says how often an item is measured, but not what is missing':
    'сказано, сколько раз измеряют предмет, но не сказано, сколько не хватает',
  '--shift beside --measurements': '--shift вместе с --measurements',
  'add --shift, such as --shift 3.3, or leave it out': 'добавьте --shift, например --shift 3.3, или уберите это',
  'is given beside --shift, which says the same': 'указано вместе с --shift, а это то же самое',
  '--recognised, or --shift with --false-alarm': '--recognised или --shift вместе с --false-alarm',
  'is a threshold that no measurement reaches: with no false alarm at all nothing is ever recognised':
    'такого порога не достигает ни одно измерение: совсем без ошибочных тревог ничего не распознать',
  'a chance above 0 and below 1, such as 0.05': 'вероятность больше 0 и меньше 1, например 0.05',
  'write a small chance, such as 0.001': 'запишите малую вероятность, например 0.001',
  'calls every item a defect, whatever is measured': 'при ней нарушением считается любой предмет, что бы ни измерили',
  'write a smaller chance': 'запишите меньшую вероятность',

  '--timing slots': '--timing slots',
  'a whole number from 0 to {0}': 'целое число от 0 до {0}',
  'leave it out': 'уберите это',

  // what options are for
  'items declared, among which a visit draws its sample': 'заявленные единицы, среди которых инспекция делает выборку',
  'of these not as declared: 20, or a range 20..40': 'из них не соответствует заявленному: 20 или пределы 20..40',
  'items looked at in a visit; not given: how many reach --chance':
    'осматривают за инспекцию; не указано: сколько нужно для --chance',
  'visits a year (18)': 'инспекций в год (18)',
  'hours between notice and look; needs --concealed (unannounced)':
    'часов от уведомления до осмотра; нужно и --concealed (без уведомления)',
  'months from the start of cheating until it matters: 12, or a range 9..20':
    'месяцев от начала нарушения до того, как оно становится значимым: 12 или пределы 9..20',
};
