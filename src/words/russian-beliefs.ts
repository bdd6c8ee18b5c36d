import type { englishBeliefs } from './english-beliefs.ts';

/** Confidence over years of inspection: part of the Russian catalogue. */
export const russianBeliefs: Readonly<Record<keyof typeof englishBeliefs, string>> = {
  'library.kind-confidence': 'уверенность',

  'beliefs.in-year': 'в {year} году',
  'beliefs.after-years': 'через {n} {n:год|года|лет}',
  'beliefs.year-of-own': 'год {n}',
  'beliefs.title-gap': 'Если бы инспекции продолжались, уверенность {when} составила бы {had}; без них она {was}',
  'beliefs.title-kept': 'Уверенность {when}, если инспекции проходят каждый год и ничего не находят: {was}',

  'beliefs.about-case':
    'Уверенность {by:of} в том, что другая Сторона ({other}) соблюдает договор, по годам, если ничего не найдено.',
  'beliefs.about-own':
    'Уверенность в том, что другая Сторона соблюдает обязательства, по годам, если ничего не найдено.',
  'beliefs.start': 'Вначале она {prior}; нарушение может начаться в любой год с вероятностью {newViolation}.',
  'beliefs.seeing-case':
    'За полный год инспекции осматривают {looking} {looking:единицу|единицы|единиц} и обнаруживают нарушение, если оно есть, с вероятностью {seeing}.',
  'beliefs.seeing-own': 'За год с инспекциями нарушение, если оно есть, обнаруживают с вероятностью {seeing}.',
  'beliefs.technical-in':
    'Здесь учтены технические средства контроля, которые действуют всегда и обнаруживают нарушение за год с вероятностью {chance}.',
  'beliefs.technical-out': 'Технические средства контроля (спутники и подобное), которые действуют всегда, не учтены.',
  'beliefs.settles': 'Если инспекции каждый год проводятся полностью, она приходит к {settles}.',
  'beliefs.cost': 'Пропущенные инспекции стоили {cost}.',
  'beliefs.until-below':
    'Лет без инспекций, пока она не опустится ниже {wanted}, считая с последнего полного года инспекций: {n}.',
  'beliefs.until-below-kept': 'Лет без инспекций, пока она не опустится ниже {wanted}, считая с конца: {n}.',
  'beliefs.is-there': 'В конце она не ниже {wanted}.',
  'beliefs.until-back':
    'Лет с полными инспекциями, которые ничего не нашли, чтобы вернуть ее к {wanted}, считая с конца: {n}.',
  'beliefs.needed':
    'Чтобы вернуться к этому за один такой год, нарушение за год должны обнаруживать с вероятностью {needed}.',
  'beliefs.never': 'никогда',
  'beliefs.no-chance': 'больше возможной',
  'beliefs.any': 'любая',
  'beliefs.finding':
    'После вывода о нарушении в следующем полном году осталось бы {after}: с вероятностью {false} инспекции за год находят то, чего нет.',
  'beliefs.finding-certain':
    'Ошибочных выводов не предполагается, поэтому после вывода о нарушении уверенности не осталось бы.',
  'beliefs.levers': 'Что изменило бы ответ, по одному числу, остальные на медианах: {list}.{rest}',
  'beliefs.levers-rest': ' Остальные числа меняют ее меньше чем на 0,01.',
  'beliefs.levers-none': 'В своих пределах ни одно число отдельно не меняет ее на 0,01.',
  'beliefs.lever': '{input}: от {from} до {to} дает от {atFrom} до {atTo}',
  'beliefs.bands':
    'В скобках и полосах от 5 до 95 % по {n} {n:варианту|вариантам|вариантам} в пределах, которые кто-то выбрал; случайность самих инспекций уже входит в уверенность.',

  'beliefs.input-prior': 'уверенность вначале',
  'beliefs.input-newViolation': 'вероятность нового нарушения за год',
  'beliefs.input-seeing': 'вероятность обнаружить нарушение за год с инспекциями',
  'beliefs.input-items': 'заявлено единиц',
  'beliefs.input-hidden': 'единиц, не соответствующих заявленному',
  'beliefs.input-recognised': 'вероятность распознать при осмотре',
  'beliefs.input-technicalMeans': 'вероятность обнаружения за год техническими средствами',
  'beliefs.input-falseFinding': 'вероятность ошибочного вывода о нарушении за год',

  'beliefs.years-head': 'ПО ГОДАМ',
  'beliefs.year': 'год',
  'beliefs.visits': 'инспекции',
  'beliefs.sees': 'обнаружат',
  'beliefs.was': 'уверенность',
  'beliefs.had': 'если бы продолжались',
  'beliefs.assumed-head': 'ПРЕДПОЛОЖЕНИЯ',
  'beliefs.facts-head': 'ЧТО БЫЛО',
  'beliefs.limits-head': 'ЧТО НЕ УЧТЕНО',
  'beliefs.scheme': 'Инспекций в год у каждой Стороны: {visits}. {what} ({cited}).',
  'beliefs.counted': 'Инспекций всего: {n}. {what} ({cited}).',
  'beliefs.since': 'с {day}',
  'beliefs.between-days': '{from} – {to}',
  'beliefs.number': '{number} ({cited})',
  'beliefs.number-note': '{number} ({cited}): {note}',
  'beliefs.judged': 'наше суждение',
  'beliefs.given': 'задано здесь',
  'beliefs.none-assumed': 'не предполагается',
  'beliefs.cited': '{source}, {tag}',

  'beliefs.subtitle':
    'Уверенность в конце каждого года: как было и если бы инспекции продолжались. Метки: инспекций за год. Серым: годы, когда их меньше квоты.',
  'beliefs.subtitle-bands':
    'Линии: медиана по {n} {n:варианту|вариантам|вариантам} предположений. Полосы: от 5 до 95 %.',
  'beliefs.axis-y': 'Уверенность, что договор соблюдается',
  'beliefs.axis-y-own': 'Уверенность в соблюдении',
  'beliefs.axis-x': 'Год',
  'beliefs.axis-x-own': 'Годы',
  'beliefs.line-was': 'как было: {n}',
  'beliefs.line-had': 'с инспекциями: {n}',
  'beliefs.line-kept': '{n}',
  'beliefs.shaded': 'инспекций меньше квоты',
  'beliefs.row-visits': 'Инспекции',
  'beliefs.foot-own': 'Counterpoise {engine}. Числа как задано.',
  'beliefs.foot-case': 'Counterpoise {engine}. {id}; инспекции {by:of}. Источники: {sources}.',
  'beliefs.foot-draws': ' {n} {n:вариант|варианта|вариантов}, начальное число {seed}.',
  'beliefs.foot-one': ' Один расчет на медианах.',
};
