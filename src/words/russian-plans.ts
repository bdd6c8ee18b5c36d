import type { englishPlans } from './english-plans.ts';

/** Инспекции, которые допускает соглашение, и что они обнаружили бы. */
export const russianPlans = {
  'plan.title': '{title}: что обнаружили бы инспекции',
  'plan.title-visits':
    '{title}: {n} {n:инспекция|инспекции|инспекций|инспекции} в год у каждой Стороны и что они обнаружили бы',
  'plan.output': 'Все это {output}.',
  'plan.party': '{party}',
  'plan.party-force': '{party}, подсчет по {force}',
  'plan.party-visits': '{party}, подсчет по {force}: {n} {n:инспекция|инспекции|инспекций|инспекции} в год',
  'plan.head-type': 'вид',
  'plan.head-items': 'единиц',
  'plan.head-visits': 'инспекций, в год',
  'plan.head-opened': 'вскрывают, за раз',
  'plan.head-notice': 'за сколько, часов',
  'plan.head-year': 'обнаружено, за год',
  'plan.head-ninety': '9 из 10, месяцев',
  'plan.head-timely': 'вовремя, случаев',
  'plan.head-hidden': 'скрыто',
  'plan.head-evasion': 'Сколько скрыто и с какой вероятностью это обнаружат за год',
  'plan.none': '-',
  'plan.unknown': '?',
  'plan.at-least': '>={n}',
  'plan.kind': '{type}: {title}.',
  'plan.kind-dates': '{type}: {title}, {dates}.',
  'plan.from-until': 'с {from} по {until}',
  'plan.from': 'с {from}',
  'plan.until': 'по {until}',
  'plan.in-days':
    'Вид {type}: {visits} {visits:инспекция|инспекции|инспекций|инспекции} за {days} {days:день|дня|дней|дня}; принято {n} в год, пока это длится.',
  'plan.of-one-state': 'Вид {type}: одно государство может провести не более {n} из {visits}.',
  'plan.hidden-scenario':
    '{party}, вид {type}: {n} из {items} пусковых установок несли бы больше объявленного, когда на них по {scenario} прибавится боезарядов: {warheads}; месяцев до этого {months}. Они приняты скрытыми с первого дня; раньше их меньше, так что обнаружат это не скорее, чем показано.',
  'plan.hidden-never':
    '{party}, вид {type}: больше объявленного могут нести самое большее {n} из {items} пусковых установок; боезарядов по {scenario}, {warheads}, на них не набирается, так что по этому критерию значения это не получает.',
  'plan.hidden-none':
    '{party}, вид {type}: по {scenario} эти пусковые установки не могут нести больше, чем несут, так что скрывать на них нечего.',
  'plan.hidden-given': 'Скрыто, как указано: {hidden}.',
  'plan.hidden-table':
    'Сколько скрыто при инспекциях вида {type}, ничто не говорит: в таблице ниже 1, 2, 5 и 10 % единиц.',
  'plan.matters-given': 'Значение это получает через {months} {n:месяц|месяца|месяцев|месяца}, как указано.',
  'plan.recognised': 'Вероятность распознать вскрытую единицу: {number}, как указано.',
  'plan.recognised-judged':
    'Вероятность распознать вскрытую единицу: {number}, наша оценка; ни один источник ее не дает. Изменить: {option}.',
  'plan.concealed':
    'Что можно привести в порядок за {number} часов, приводят в порядок до инспекции, если уведомляют не позже.',
  'plan.concealed-none':
    'Можно ли привести скрытое в порядок после уведомления, здесь не спрошено; спросить: {option}.',
  'plan.timing': 'Инспекции проходят {timing}; нарушают {start}.',
  'plan.buys': '{party}, вид {type}: за год обнаружат с вероятностью {target} при любом одном из этого: {list}.',
  'plan.buys-timely':
    '{party}, вид {type}: вовремя обнаружат с вероятностью {target} при любом одном из этого: {list}.',
  'plan.enough': '{party}, вид {type}: вероятность {target} за год уже достигнута; хватило бы инспекций в год: {n}.',
  'plan.enough-timely':
    '{party}, вид {type}: вероятность {target} вовремя уже достигнута; хватило бы инспекций в год: {n}.',
  'plan.buys-none': '{party}, вид {type}: изменение одного числа вероятности {target} за год не дает.',
  'plan.buys-visits': 'инспекций в год {n}',
  'plan.buys-samples': 'за инспекцию вскрывают {n}',
  'plan.buys-recognised': 'вероятность распознать {number}',
  'plan.same': '{party}, вид {type}: одна лишняя инспекция в год дает столько же, сколько {list}.',
  'plan.same-samples': 'вскрывать за инспекцию больше на {n}',
  'plan.same-recognised': 'вероятность распознать, большая на {number}',
  'plan.gaps-head': 'Не подсчитано',
  'plan.gap': '{type}: {list}.',
  'plan.gap-visits': 'числа инспекций в год ничто не дает ({option})',
  'plan.gap-visits-share': 'число инспекций следует из числа единиц, а оно неизвестно',
  'plan.gap-no-visits': 'инспекций не проводят',
  'plan.gap-too-many': 'инспекций больше, чем дней в году',
  'plan.gap-items': 'сколько единиц осматривают, нет ни в одном файле ({option})',
  'plan.gap-no-items': 'осматривать нечего',
  'plan.gap-samples': 'сколько вскрывают за инспекцию, ничто не говорит ({option})',
  'plan.gap-few-items': 'вскрыли бы больше, чем есть',
  'plan.quota': '{n} в год',
  'plan.quota-unconfirmed': '{n} в год (не подтверждено)',
  'plan.lacks': '{party}, вид {type}: единиц не меньше {n}; другие в счет не вошли, в файле сил их нет: {list}.',
  'plan.unconfirmed': '* не подтверждено: по памяти, источник не прочитан.',
  'plan.sources': 'Числа инспекций, вскрываемого и часов: {list}.',
  'plan.not-modelled':
    'Чего здесь нет: инспекция сначала выбирает место и видит только то, что там; обмен данными и уведомления, по которым знают, куда смотреть; национальные технические средства контроля; инспекции других государств; того, что инспекторы видят помимо вскрытого.',
  'plan.foot': 'Counterpoise {engine}. Вариантов {n}, начальное число {seed}.',
} as const satisfies Record<keyof typeof englishPlans, string>;
