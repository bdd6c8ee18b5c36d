import type { Catalogue } from './language.ts';

/** Sentences about drafts. */
export const russianDraft = {
  'library.kind-draft': 'проект',
  'library.kind-talks': 'переговоры',
  'draft.no-verdict':
    '{title}, {date}: вывода нет, открыты скобки, на которых держатся правила ({n}). Что дает каждая формулировка:',
  'draft.chosen': 'Выбрано: {list}.',
  'draft.alternative': '{bracket}={id} ({words})',
  'draft.no-words': 'таких слов нет',
  'draft.whatever': '{title}, что бы ни было выбрано',
  'draft.no-rule': 'такого правила нет: {list}',
  'draft.alternative-id': '{bracket}={id}',
  'draft.why': '{choice}: {why}',
  'draft.no-limits': 'Ни один предел и ни один запрет проекта этого не засчитывает.',
  'draft.in-turn':
    'Формулировок вместе слишком много: для {list} каждая стоит по очереди, остальные скобки на первой, при которой правило есть.',
  'draft.open': 'Открыто',
  'draft.place': 'статья {article}, строка {line}',
  'draft.of': '{by}: {words}',
  'draft.left-open': 'Не выбрано, но ничто из засчитанного здесь на этом не держится: {list}.',
  'draft.untouched': '{list} (на ней не держится ни один предел или запрет, который это засчитывает)',
  'draft.brackets': 'Скобки',
  'law.talks-scenario': 'сценарий',
  'law.talks-draft': 'проект',
  'law.talks-rounds': 'Раунды',
  'law.talks-planned': '{place} (назначен)',
  'law.talks-position': '{who}, с {date}',
  'law.talks-proposes': 'Предлагает: {list}.',
  'law.talks-line': 'красная черта',
  'law.talks-want': 'пожелание',
  'law.talks-weight': '{value}, вес {weight}',
  'law.talks-judged': 'наша оценка',
} as const satisfies Partial<Catalogue>;
