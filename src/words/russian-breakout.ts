import type { Catalogue } from './language.ts';

/** What each side could add, and how fast. */
export const russianBreakout = {
  'input.of-upload-after': 'срок до начала догрузки {weapons} {owner} в месяцах',
  'input.of-upload-rate': 'число {weapons} {owner}, догружаемых за месяц',
  'input.of-reserve': 'число боезарядов на складах {party:of}',
  'input.of-breakout-months': 'срок наращивания в месяцах',
  'input.of-breakout-warheads': 'число боезарядов, которое считается наращиванием',

  'breakout.title':
    'За {months} {months:месяц|месяца|месяцев} можно добавить боезарядов: {first} {a}, {second} {b}; критерий {warheads}',
  'breakout.at-least': 'не менее {n}',
  'breakout.from':
    '{title}. От пакета в {limit} {limit:боезаряд|боезаряда|боезарядов} у каждой Стороны, сокращение {cuts}; месяц 0: {date}.',
  'breakout.from-today': '{title}. От сегодняшних сил, без сокращений; месяц 0: {date}.',
  'breakout.cuts-proportional': 'пропорциональное',
  'breakout.cuts-download': 'снятием боезарядов с носителей',
  'breakout.draws':
    'Ступени: медиана по {n} {n:варианту|вариантам|вариантам}. Полосы: от 5 до 95\u202f% вариантов, по диапазонам, которые кто-то выбрал.',
  'breakout.one': 'Один расчет, каждое число при своей медиане.',

  'breakout.verdict-below':
    '{party}: за {months} {months:месяц|месяца|месяцев} можно добавить {added} {n:боезаряд|боезаряда|боезарядов}, меньше {warheads} по критерию; {reached}.',
  'breakout.verdict-above':
    '{party}: за {months} {months:месяц|месяца|месяцев} можно добавить {added} {n:боезаряд|боезаряда|боезарядов}, не меньше {warheads} по критерию; {reached}.',
  'breakout.verdict-share':
    '{party}: за {months} {months:месяц|месяца|месяцев} можно добавить {added} {n:боезаряд|боезаряда|боезарядов}, не меньше {warheads} по критерию {draws}; {reached}.',
  'breakout.after': '{warheads} будет через {months} месяцев ({dates})',
  'breakout.after-one': '{warheads} будет через {months} {months:месяц|месяца|месяцев|месяца} ({dates})',
  'breakout.dates': 'от {low} до {high}',
  'breakout.at-once': 'критерий ничего не требует',
  'breakout.never': '{warheads} не будет никогда: {why}',
  'breakout.never-word': 'никогда',
  'breakout.sometimes': 'если не будет никогда, {why}',
  'breakout.why-capacity': 'носители, насколько они известны, столько не несут',
  'breakout.why-reserve': 'столько нет на складах',
  'breakout.why-rate': 'носители, способные их нести, вовсе не догружаются',
  'breakout.of-which':
    'Из них {upload} на носителях, которые уже что-то несут, и {empty} на носителях, сегодня пустых.',
  'breakout.of-which-bound':
    'Носители приняли бы больше: {upload} там, где что-то уже есть, и {empty} там, где сегодня пусто; предел ставят {reserve} на складах {draws}.',
  'breakout.of-which-bound-one':
    'Носители приняли бы больше: {upload} там, где что-то уже есть, и {empty} там, где сегодня пусто; предел ставят {reserve} на складах.',
  'breakout.withdrawn':
    'Сокращение выводит из состава сил {party:of} пусковые установки ({n}); они считаются ликвидированными, а не отложенными.',

  'breakout.axis': 'Добавлено боезарядов',
  'breakout.axis-months': 'Месяцы от {date}',
  'breakout.line': '{party}: {n} к месяцу {month}',
  'breakout.mark': 'Критерий: {warheads} за {months} {months:месяц|месяца|месяцев}',
  'breakout.describe': '{party}: {list}.',
  'breakout.describe-item': '{n} к месяцу {month}',
  'breakout.describe-axes': 'По горизонтали месяцы от 0 до {months}, по вертикали добавленные боезаряды от 0 до {top}.',

  'breakout.systems': 'ПУСКОВЫЕ УСТАНОВКИ {owner}',
  'breakout.systems-caption': '{party}: пусковые установки, что несут и что могли бы нести',
  'breakout.system': 'система',
  'breakout.launchers': 'в составе',
  'breakout.loads': 'несут',
  'breakout.most': 'предел',
  'breakout.room': 'место',
  'breakout.empty': 'пустые',
  'breakout.added': 'доб.',
  'breakout.added-empty': 'на пустых',
  'breakout.all': 'все',
  'breakout.unknown': '?',
  'breakout.columns':
    'в составе: пусковые установки при этом пакете; несут: их боезаряды; предел: сколько самое большее несет одна; место: сколько они примут еще; пустые: сколько примут те, что сегодня ничего не несут; доб., на пустых: что из этого загружается за {months} {months:месяц|месяца|месяцев}. ?: не известно.',
  'breakout.paces': 'КАК БЫСТРО ИДЕТ ДОГРУЗКА',
  'breakout.pace': '{party}, {what}: первая через {after} {after:месяц|месяца|месяцев|месяца}, затем {rate} в месяц',
  'breakout.pace-none': '{party}, {what}: догрузки нет',
  'breakout.reserve': '{party}: боезарядов на складах {n}',
  'breakout.turn-meaning':
    'Будет ли {warheads} за {months} {months:месяц|месяца|месяцев}; одно число за раз, остальные при своих медианах.',
  'breakout.turn-loses-above': 'Уже не в срок, если {phrase} будет выше {at} (сейчас {now}).',
  'breakout.turn-loses-below': 'Уже не в срок, если {phrase} будет ниже {at} (сейчас {now}).',
  'breakout.turn-gains-above': 'В срок, если {phrase} дойдет до {at} (сейчас {now}).',
  'breakout.turn-gains-below': 'В срок, если {phrase} снизится до {at} (сейчас {now}).',
  'breakout.turn-none': '{party}: ни один темп сам по себе этого не изменит.',
  'breakout.gaps': 'ЧЕГО МЫ НЕ ЗНАЕМ',
  'breakout.gaps-none': 'Ничего такого, что влияло бы на ответ.',
  'breakout.gap-capacity':
    '{party}, сколько самое большее несет одна пусковая установка: не известно для {list}. Они не в счет, поэтому итог говорит «не менее».',
  'breakout.gap-rate':
    '{party}, как быстро идет догрузка: не задано для {list}. Они не в счет, поэтому итог говорит «не менее».',
  'breakout.gap-launchers':
    '{party}, неразвернутые пусковые установки: не известно для {list}. Ни одна из них не в счет.',
  'breakout.gap-reserve': '{party}, боезаряды на складах: не задано. Принято, что их хватает.',
  'breakout.labelled-room': 'место и предельная нагрузка',
  'breakout.labelled-added': 'добавленные боезаряды',
  'breakout.labelled-reached': 'месяцы до критерия',
  'breakout.unseen': 'Темпы догрузки не сверены с теми, которые кто-нибудь наблюдал.',
  'breakout.missiles':
    'Считается только время: принято, что у пустой пусковой установки есть ракета, расчет и лодка или база. Сокращенная установка ликвидирована.',
  'breakout.intent': 'Сколько можно добавить, ничего не говорит о том, что кто-либо намерен делать.',
  'report.kind-breakout': 'Counterpoise: сколько может добавить каждая Сторона и как быстро',
} as const satisfies Partial<Catalogue>;
