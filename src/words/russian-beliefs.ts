import type { englishBeliefs } from './english-beliefs.ts';

/** Confidence over years of inspection: part of the Russian catalogue. */
export const russianBeliefs: Readonly<Record<keyof typeof englishBeliefs, string>> = {
  'library.kind-confidence': 'уверенность',

  'beliefs.in-year': 'в {year} году',
  'beliefs.after-years': 'через {n} {n:год|года|лет}',
  'beliefs.year-of-own': 'год {n}',
  'beliefs.title-gap': 'Если бы инспекции продолжались, уверенность {when} была бы {had}; без них она {was}',
  'beliefs.title-kept': 'Уверенность {when}, если смотрят каждый год и ничего не находят: {was}',

  'beliefs.about-case':
    'Уверенность {by:of} в том, что договор соблюдает другая сторона ({other}), год за годом, если ничего не найдено.',
  'beliefs.about-own': 'Уверенность в том, что другая сторона держит слово, год за годом, если ничего не найдено.',
  'beliefs.start': 'Вначале она {prior}; нарушение может начаться в любой год с вероятностью {newViolation}.',
  'beliefs.seeing-case':
    'За полный год инспекции осматривают {looking} {looking:объект|объекта|объектов} и замечают нарушение, если оно есть, с вероятностью {seeing}.',
  'beliefs.seeing-own': 'Год с инспекциями замечает нарушение, если оно есть, с вероятностью {seeing}.',
  'beliefs.technical-in':
    'В этом учтены технические средства, которые не прекращают работу и замечают его за год с вероятностью {chance}.',
  'beliefs.technical-out': 'Технические средства (спутники и подобное), которые не прекращают работу, не учтены.',
  'beliefs.settles': 'Если инспекции каждый год полные, она устанавливается на уровне {settles}.',
  'beliefs.cost': 'Пропущенные инспекции стоили {cost}.',
  'beliefs.until-below':
    'Лет без инспекций до того, как она ниже {wanted}, после последнего полного года инспекций: {n}.',
  'beliefs.until-below-kept': 'Лет без инспекций до того, как она ниже {wanted}, считая с конца: {n}.',
  'beliefs.is-there': 'В конце она не ниже {wanted}.',
  'beliefs.until-back': 'Чистых лет с полными инспекциями, чтобы она дошла до {wanted}, считая с конца: {n}.',
  'beliefs.needed':
    'Чтобы дойти до этого за один чистый год, этот год должен замечать нарушение с вероятностью {needed}.',
  'beliefs.never': 'никогда',
  'beliefs.no-chance': 'больше, чем возможно',
  'beliefs.any': 'любой',
  'beliefs.finding':
    'Находка в следующем полном году оставила бы {after}: с вероятностью {false} за год инспекции находят то, чего нет.',
  'beliefs.finding-certain': 'Ложных находок не предполагается, поэтому находка не оставила бы уверенности.',
  'beliefs.levers': 'Что изменило бы ответ, по одному числу, остальные на медианах: {list}.{rest}',
  'beliefs.levers-rest': ' Остальные числа меняют ее меньше чем на 0,01.',
  'beliefs.levers-none': 'В своих пределах ни одно число отдельно не меняет ее на 0,01.',
  'beliefs.lever': '{input} от {from} до {to} дает от {atFrom} до {atTo}',
  'beliefs.bands':
    'В скобках и полосах: от 5 до 95% по {n} {n:варианту|вариантам|вариантам} диапазонов, которые кто-то выбрал; удача самих инспекций уже в уверенности.',

  'beliefs.input-prior': 'уверенность вначале',
  'beliefs.input-newViolation': 'вероятность нового нарушения за год',
  'beliefs.input-seeing': 'вероятность, что год с инспекциями замечает нарушение',
  'beliefs.input-items': 'заявлено объектов',
  'beliefs.input-hidden': 'объектов не по заявленному, если есть нарушение',
  'beliefs.input-recognised': 'вероятность, что на осмотренном нарушение узнают',
  'beliefs.input-technicalMeans': 'вероятность, что технические средства замечают нарушение за год',
  'beliefs.input-falseFinding': 'вероятность ложной находки за год',

  'beliefs.years-head': 'ПО ГОДАМ',
  'beliefs.year': 'год',
  'beliefs.visits': 'инспекции',
  'beliefs.sees': 'заметят',
  'beliefs.was': 'уверенность',
  'beliefs.had': 'если бы продолжались',
  'beliefs.assumed-head': 'ПРЕДПОЛОЖЕНИЯ',
  'beliefs.facts-head': 'ЧТО БЫЛО',
  'beliefs.limits-head': 'ЧТО НЕ УЧТЕНО',
  'beliefs.scheme': 'Инспекций в год у каждой стороны: {visits}. {what} ({cited}).',
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
    'Уверенность в конце каждого года: как было и если бы инспекции продолжались. Метки: инспекций за год. Серым: годы, когда их меньше условленного.',
  'beliefs.subtitle-bands':
    'Линии: медиана по {n} {n:варианту|вариантам|вариантам} предположений. Полосы: от 5 до 95%.',
  'beliefs.axis-y': 'Уверенность, что договор соблюдается',
  'beliefs.axis-y-own': 'Уверенность в соблюдении',
  'beliefs.axis-x': 'Год',
  'beliefs.axis-x-own': 'Годы',
  'beliefs.line-was': 'как было: {n}',
  'beliefs.line-had': 'с инспекциями: {n}',
  'beliefs.line-kept': '{n}',
  'beliefs.shaded': 'инспекций меньше условленного',
  'beliefs.row-visits': 'Инспекции',
  'beliefs.foot-own': 'Counterpoise {engine}. Числа заданы.',
  'beliefs.foot-case': 'Counterpoise {engine}. {id}; инспекции {by:of}. Источники: {sources}.',
  'beliefs.foot-draws': ' {n} {n:вариант|варианта|вариантов}, начальное число {seed}.',
  'beliefs.foot-one': ' Один расчет по медианам.',
};
