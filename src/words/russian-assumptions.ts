import type { Catalogue } from './language.ts';

/** The sheet of agreed assumptions. */
export const russianAssumptions = {
  'assumptions.title':
    'Предположений и критериев {n}: взгляды расходятся в {k}, согласовано {a}, без спора, но открыто {o}',
  'assumptions.meaning':
    'Согласовано: ни один взгляд не расходится, и источник, который не суждение и не память, дает одно значение. Открыто: ни один взгляд не расходится, но значение взято по суждению, по памяти или задано диапазоном. Что взгляды не расходятся, сказано в документе; это ничье согласие.',

  'assumptions.differs': 'ГДЕ ВЗГЛЯДЫ РАСХОДЯТСЯ',
  'assumptions.differs-none': 'Ни один взгляд не ставит иного значения, чем общее.',
  'assumptions.agreed': 'СОГЛАСОВАНО',
  'assumptions.open-judged': 'ОТКРЫТО: по суждению',
  'assumptions.open-recalled': 'ОТКРЫТО: по памяти, не подтверждено',
  'assumptions.open-range': 'ОТКРЫТО: диапазон с источником',
  'assumptions.value': '{value} ({source})',
  'assumptions.judged': 'суждение',
  'assumptions.line': '{phrase}: {value}',
  'assumptions.default': '{value}, не указано',
  'assumptions.seen': '{phrase}. Общее: {common}. {views}.',
  'assumptions.seen-by': '{party}: {value}',
  'assumptions.as-common': 'то же',
  'assumptions.gone': 'такого числа нет',

  'assumptions.ranking': 'КАКОЕ РАСХОЖДЕНИЕ ВАЖНЕЕ ВСЕГО',
  'assumptions.ranking-meaning':
    'Пакет {package}, {cell}, первые варианты: {n}. При общих значениях оба ответных удара обеспечены в {assured} из них, щит полезен в {useful}. В каждой строке что-то одно принимает значение {first:of}, затем {second:of}; затем сдвиг в процентных пунктах (стандартная ошибка).',
  'assumptions.ranking-meaning-one':
    'Пакет {package}, {cell}, каждое число при своей медиане. При общих значениях: оба ответных удара обеспечены, {assured}; щит полезен, {useful}. В каждой строке что-то одно принимает значение {first:of}, затем {second:of}.',
  'assumptions.ranking-none': 'Сравнивать нечего: взгляды не расходятся.',
  'assumptions.effect': '{what}: {a} из {n}, затем {b} из {n}: {change}',
  'assumptions.effect-one': '{what}: {a}, затем {b}',
  'assumptions.assured': 'обеспечен',
  'assumptions.useful': 'полезен',
  'assumptions.still': 'не сдвигает ни того, ни другого',
  'assumptions.thing': '{phrase}: {effects}',
  'assumptions.mapping': 'все, что стоит в {path}',
  'assumptions.yes': 'да',
  'assumptions.no': 'нет',

  'assumptions.whose': 'ПРИ ЧЬИХ ЗНАЧЕНИЯХ',
  'assumptions.whose-meaning':
    'Общие значения и, вместо них, взгляд каждой Стороны целиком, для всего и для всех. Число стоит среди вариантов везде на одном месте.',
  'assumptions.whose-meaning-one':
    'Общие значения и, вместо них, взгляд каждой Стороны целиком, для всего и для всех; каждое число при своей медиане.',
  'assumptions.common': 'общие',
  'assumptions.pair': '{half} / {most}',
  'assumptions.closing': 'Наименьший предел: {what}',
  'assumptions.pairs':
    'Половина вариантов / девять из десяти. Нет: ни при одном пределе до {top}. *: не при каждом пределе выше.',
  'assumptions.pairs-one': 'Нет: ни при одном пределе до {top}. *: не при каждом пределе выше.',
  'assumptions.at-package': 'Пакет {package}: обеспечен / обеспечен и полезен, из {n} {n:варианта|вариантов|вариантов}',
  'assumptions.at-package-one': 'Пакет {package}: обеспечен / обеспечен и полезен',

  'assumptions.figure-title': 'Ответный удар обеспечен и щит полезен в половине вариантов: {list}',
  'assumptions.figure-title-one': 'Ответный удар обеспечен и щит полезен, каждое число при своей медиане: {list}',
  'assumptions.figure-from': '{as} от {limit} {limit:боезаряда|боезарядов|боезарядов} у каждой Стороны',
  'assumptions.figure-only': '{as} только {intervals} боезарядов у каждой Стороны',
  'assumptions.figure-none': '{as} ни при одном пределе до {top}',
  'assumptions.in-common': 'при общих значениях',
  'assumptions.in-view': 'при взгляде {party:of}',
  'assumptions.key-need': 'Наименьшее число, которое останавливает {attack} (медиана)',
  'assumptions.chart-common': 'Общие значения, без взглядов',
  'assumptions.chart-view': 'Все при взгляде {party:of}',
} as const satisfies Partial<Catalogue>;
