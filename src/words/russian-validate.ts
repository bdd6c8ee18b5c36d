import type { Catalogue } from './language.ts';

/** Our figures beside those of others. */
export const russianValidate = {
  'validate.title': 'ПРОВЕРКА: наши числа рядом с чужими и рядом с нашим же вторым методом',
  'validate.all':
    '{n} {n:число|числа|чисел}: {agree} {agree:сходится|сходятся|сходятся}, {differ} {differ:расходится|расходятся|расходятся}, {rest} без оценки.',
  'validate.count-agree': 'сходится',
  'validate.count-differ': 'расходится',
  'validate.count-rest': 'без оценки',
  'validate.label-counted': 'сосчитано: по данным с источником',
  'validate.label-verified': 'сверено: с нашим же вторым методом',
  'validate.label-reproduced': 'воспроизведено: опубликованный результат',
  'validate.label-observed': 'наблюдалось: по событиям',
  'validate.label-unchecked': 'не сверено: рядом с опубликованным числом',
  'validate.group-model': 'строки модели',
  'validate.group-sums': 'суммы опубликованных итогов',
  'validate.group-rules': 'подсчет по правилам соглашений',
  'validate.rows':
    'Из {all} {all:строки|строк|строк} трех таблиц опубликованных значений {computed} {computed:вычислена|вычислены|вычислены} здесь, {out} {out:опущена|опущены|опущены}; почему, сказано в конце.',
  'validate.no-outcome':
    'Опубликованного исхода обмена ударами среди них нет: никто его пока не переписал. Сверены подсчеты и арифметика, но не обмен ударами как картина мира.',
  'validate.differ': 'РАСХОДИТСЯ ({n}): остается как есть',
  'validate.not-judged': 'БЕЗ ОЦЕНКИ ({n})',
  'validate.agree': 'СХОДИТСЯ ({n})',
  'validate.ours': 'наше',
  'validate.theirs': 'опубл. ',
  'validate.difference': 'разность',
  'validate.tolerance': 'допуск',
  'validate.none': 'нет',
  'validate.held': 'скрыто ',
  'validate.held-back': 'Опубликованное значение здесь скрыто; наше показано и ни с чем не сравнивается.',
  'validate.of-row': '{row}  {what}',
  'validate.compared': 'просмотрено {n}',
  'validate.cited': '{label}, {tag}: {source} ({at}).',
  'validate.left-out': 'ОПУЩЕНО ({n})',
  'validate.reason': '{n}: строка {reason}: {rows}.',
  'validate.in-part': 'ОТ СТРОКИ ТОЛЬКО ЧАСТЬ ({n})',
  'validate.part': '{row}, не вычислено: {leaves}',
  'validate.key':
    '* не опубликовано: вычислено в прежнем исследовании по прочитанным числам или нашей же второй программой. Метки: read (прочитано), read-2 (из вторых рук), recalled (по памяти), computed (вычислено).',
} as const satisfies Partial<Catalogue>;
