import type { Catalogue } from './language.ts';

/** One package in all cells: what is left, what arrives, what waiting costs. */
export const russianAssess = {
  'assess.title': 'ЧЕМ ОСТАЕТСЯ ОТВЕТИТЬ: {title}',
  'assess.package': 'Пакет: {package}. {draws}.',
  'assess.today': 'силы на сегодня, {interceptors} {interceptors:противоракета|противоракеты|противоракет}',
  'assess.direction':
    'Удар {attacker:of}, ответ {defender:of} (до удара {before} {before:боезаряд|боезаряда|боезарядов})',
  'assess.surviving': 'уцелело',
  'assess.arriving': 'долетело',
  'assess.leaking': 'прорвалось',
  'assess.chance': 'вер-ть',
  'assess.assured': 'обеспечен',
  'assess.yes': 'да',
  'assess.no': 'нет',
  'assess.columns':
    'уцелело: боезаряды, которые остались и могут быть запущены; долетело: исправные и прошедшие ПВО; прорвалось: прошедшие и щит (ожидаемые числа, медиана по вариантам). вер-ть: вероятность того, что прорвется достаточно{criterion}. обеспечен: {meaning}.',
  'assess.criterion': ' ({warheads})',
  'assess.meaning': 'варианты, в которых эта вероятность не ниже {confidence}',
  'assess.meaning-open': 'варианты, в которых эта вероятность не ниже, чем требует критерий',
  'assess.second-line': '  (2-я строка: 5–95\u202f%)',
  'assess.shield': 'ЩИТ',
  'assess.count': '{k} из {n}',
  'assess.no-number': 'нет',
  'assess.meaning-one': 'не ниже ли эта вероятность, чем {confidence}',
  'assess.need': 'Чтобы остановить {attack}, щиту нужно противоракет: {n}.',
  'assess.need-null': 'В {draws} не хватает никакого числа{reason}.',
  'assess.need-never': 'По медиане никакое число противоракет не останавливает {attack}{reason}.',
  'assess.need-because': ' ({reason})',
  'reason.system': 'оборона слишком часто отказывает вся сразу',
  'reason.track': 'слишком много боезарядов не сопровождается',
  'reason.shotsPerObject': 'слишком мало пусков на одну цель',
  'reason.kill': 'пуск слишком редко поражает цель',
  'reason.discrimination': 'слишком много боезарядов принимается за ложные цели',
  'reason.reach': 'слишком мало противоракет на орбите бывает в досягаемости',
  'assess.stability': 'ЧЕГО СТОИТ НЕ СПЕШИТЬ (100\u202f%: ничего)',
  'assess.generation':
    '{party}, {cell}: при повседневной готовности прорывается {ratio} того, что прорывается при повышенной.',
  'assess.launch':
    '{party}, {cell} готовность: после приема удара прорывается {ratio} того, что прорывается при ответно-встречном ударе.',
  'assess.undefined': 'неопределенная доля (ничего не долетает ни так, ни так)',
  'assess.doctrine-ride-out': 'прием удара',
  'assess.doctrine-launch-under-attack': 'ответно-встречный',
  'assess.posture-day': 'повседневная',
  'assess.posture-generated': 'повышенная',
  'assess.exchange':
    'При первом ударе {party:of} боезарядов в шахтах уничтожается на каждый израсходованный боезаряд: {ratio}.',
  'assess.exchange-none': 'При первом ударе {party:of} на шахты не расходуется ничего.',
  'assess.command': 'Все это при условии, что приказ дошел (вероятность: {list}).',
  'assess.command-party': 'у {party:of} {chance}',
} as const satisfies Partial<Catalogue>;
