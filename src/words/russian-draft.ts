import type { Catalogue } from './language.ts';

/** Sentences about drafts. */
export const russianDraft = {
  'library.kind-draft': 'проект',
  'library.kind-talks': 'переговоры',
  'draft.no-verdict':
    '{title}, {date}: вывода нет, открыты скобки, от которых зависят правила ({n}). Что дает каждая формулировка:',
  'draft.chosen': 'Выбрано: {list}.',
  'draft.alternative': '{bracket}={id} ({words})',
  'draft.no-words': 'таких слов нет',
  'draft.whatever': '{title}, что бы ни было выбрано',
  'draft.no-rule': 'такого правила нет: {list}',
  'draft.alternative-id': '{bracket}={id}',
  'draft.why': '{choice}: {why}',
  'draft.no-limits': 'Ни по одному пределу и ни по одному запрету проекта это не засчитывается.',
  'draft.in-turn':
    'Формулировок вместе слишком много: для {list} каждая стоит по очереди, остальные скобки на первой, при которой правило есть.',
  'draft.open': 'Открыто',
  'draft.place': 'статья {article}, строка {line}',
  'draft.of': '{by}: {words}',
  'draft.left-open': 'Не выбрано, но ничто из засчитанного здесь на этом не держится: {list}.',
  'draft.untouched': '{list} (от нее не зависит ни один предел или запрет, по которому это засчитывается)',
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
  'law.talks-judged': 'суждение',
} as const satisfies Partial<Catalogue>;
