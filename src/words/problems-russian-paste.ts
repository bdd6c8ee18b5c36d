/** What is wrong with a table that is to become a force; see `problems-russian.ts`. */
export const russianPasteProblems: Readonly<Record<string, string>> = {
  // the text
  'a control character stands here': 'здесь управляющий знак',
  'take it out, or save the table as plain text': 'уберите его или сохраните таблицу как простой текст',
  'no table can be seen: no row has two columns': 'таблицы не видно: ни в одной строке нет двух столбцов',
  'CSV, a Markdown table, or columns that two or more blanks part, with a row of headings':
    'CSV, таблица Markdown или столбцы через два пробела и больше, со строкой заголовков',
  'put a comma, a semicolon, a tab or two blanks between the columns':
    'поставьте между столбцами запятую, точку с запятой, табуляцию или два пробела',
  'the same quote at the end of the cell': 'такая же кавычка в конце ячейки',
  'close it, or take it out': 'закройте ее или уберите',
  '`{0}` stands after the quote that closes this cell': 'после кавычки, закрывающей ячейку, стоит `{0}`',
  'a separator or the end of the line': 'разделитель или конец строки',
  'write a quote within a cell twice: ""': 'кавычку внутри ячейки пишите дважды',
  'the table has more than 1,000 rows': 'в таблице больше 1000 строк',
  'at most 1,000, one for each system': 'не больше 1000, по одной на систему',
  'take out what is no system of one force': 'уберите то, что не относится к системам этих сил',
  'the row has more than 60 cells': 'в строке больше 60 ячеек',
  'at most 60': 'не больше 60',
  'take out columns that say nothing of a force': 'уберите столбцы, которые ничего не говорят о силах',
  'the cell holds more than 500 characters': 'в ячейке больше 500 знаков',
  'a name, a figure or a short note': 'название, число или короткое примечание',
  'shorten it, or look for a quote that closes too late':
    'сократите или поищите кавычку, которая закрывается слишком поздно',
  'the row has {0} cells under {1} headings': 'ячеек в строке: {0}, заголовков: {1}',
  'put quotes around a number with commas, as "1,550", or take the last cells out':
    'возьмите число с запятой, как 1,550, в кавычки или уберите последние ячейки',
  'take the last cells out, or give them a heading': 'уберите последние ячейки или дайте им заголовок',
  '{0}: where blanks part the columns nobody sees which cell is empty':
    '{0}: когда столбцы разделены пробелами, не видно, какая ячейка пуста',
  'write - for a cell that is empty': 'в пустой ячейке поставьте -',

  // columns
  'no column of the table is headed {0}': 'в таблице нет столбца с заголовком {0}',
  'write a heading as the table has it': 'напишите заголовок, как в таблице',
  '{0} is not what a column can hold': '{0}: такого поля нет',
  '{0}, or - to leave the column out': '{0} или -, чтобы пропустить столбец',
  'what the column {0} holds is not known': 'неизвестно, что в столбце {0}',
  'a usual heading, or --map to {0}': 'обычный заголовок или --map с полем {0}',
  "add --map '{0}={1}', or --map '{2}=-' to leave the column out":
    "добавьте --map '{0}={1}' или --map '{2}=-', чтобы пропустить столбец",
  FIELD: 'ПОЛЕ',
  'column {0} has cells and no heading': 'у столбца {0} есть ячейки, но нет заголовка',
  'a heading over every column that holds something': 'заголовок над каждым непустым столбцом',
  'write one, or take the column out': 'напишите его или уберите столбец',
  '{0} and {1} both hold {2}': '{0} и {1}: в обоих столбцах {2}',
  'one column for each field': 'один столбец на поле',
  "add --map '{0}=-' to leave one out, or map it to another field":
    "добавьте --map '{0}=-', чтобы пропустить один, или отнесите его к другому полю",
  'no column holds the names of the systems': 'нет столбца с названиями систем',
  'a column headed System, Type or the like': 'столбец с заголовком Система, Тип или подобным',
  "add --map 'HEADING=name'": "добавьте --map 'ЗАГОЛОВОК=name'",
  'no column holds deployed launchers': 'нет столбца с развернутыми пусковыми установками',
  'a column headed Deployed, Launchers or the like':
    'столбец с заголовком Развернутые, Пусковые установки или подобным',
  "add --map 'HEADING=deployedLaunchers'": "добавьте --map 'ЗАГОЛОВОК=deployedLaunchers'",

  // figures
  '{0} of {1}: {2}': '{0}, {1}: {2}',
  '{0} is no figure': '{0}: это не число',
  '{0} is no whole number': '{0}: число не целое',
  '{0} is more than any force has': '{0}: столько нет ни у кого',
  '{0} can be read as {1} or as {2}': '{0} можно прочесть как {1} и как {2}',
  'a number that can be read in one way': 'число, которое читается однозначно',
  'write {0} if that is meant': 'напишите {0}, если это имеется в виду',
  'write {0}, or the mean with one or two decimals': 'напишите {0} или среднее с одним или двумя знаками после запятой',
  'a number as printed (1,550, ~970, 230a), or a word for an unknown (-, n/a, ?)':
    'число, как его печатают (1,550, ~970, 230a), или знак неизвестного (-, н/д, ?)',
  "correct it, or add --unknown '{0}' if the word stands for a figure that nobody has":
    "исправьте или добавьте --unknown '{0}', если это слово значит, что числа нет",
  'look whether it stands in the right column': 'посмотрите, в том ли оно столбце',
  'look whether two cells ran into one': 'посмотрите, не слились ли две ячейки',

  // rows
  'the row counts something and names nothing': 'в строке есть числа, но нет названия',
  'the name of a system, or Total': 'название системы или Итого',
  'write it in the column of names': 'напишите его в столбце названий',
  '{0} has no figure, and no system stands under it': '{0}: нет ни числа, ни систем ниже',
  'a system with figures, or a heading with systems under it': 'система с числами или заголовок с системами под ним',
  'write - where a figure is not known, or take the row out': 'поставьте -, где число неизвестно, или уберите строку',
  '{0} may be a system, or the sum of those above': '{0}: это либо система, либо сумма других',
  'Subtotal before a sum; for a system a name that is no whole leg':
    'слово Subtotal или Подытог перед суммой; у системы название, которое не обозначает целую составляющую',
  'write Subtotal {0}, or another name': 'напишите Подытог {0} или другое название',
  'the table has headings, and no system under them': 'в таблице есть заголовки, но нет систем',
  'a row for each system, with its name and its figures': 'строка на каждую систему, с названием и числами',
  'add the rows, or look whether they are totals only': 'добавьте строки или посмотрите, не одни ли это итоги',

  // legs
  "add --leg '{0}=silo'": "добавьте --leg '{0}=silo'",
  '{0} (or another leg)': '{0} (или другую составляющую)',
  "{0} (or another leg); for all of them --leg '{1}=silo'":
    "{0} (или другую составляющую); для всех сразу --leg '{1}=silo'",
  'nothing says which leg {0} belongs to': '{0}: составляющая нигде не названа',
  '{0} does not say which leg {1} belongs to': '{0}: отсюда не видно, к какой составляющей относится {1}',
  '{0}, by a heading above, a column of legs or --leg': '{0}: в заголовке выше, в столбце составляющих или в --leg',
  'the table has no system and no heading {0}': 'в таблице нет ни системы, ни заголовка {0}',
  'write a name as the table has it': 'напишите название, как в таблице',
  '{0} is not a leg': '{0}: такой составляющей нет',

  // totals
  '{0} prints {1} launchers in all': '{0}: всего напечатано пусковых установок {1}',
  'at least {0}, as many as are deployed': 'не меньше {0}, сколько развернуто',
  '{0}: {1} deployed and {2} not': '{0}: развернуто {1}, не развернуто {2}',
  'correct the number that is wrong, or add --keep-totals to keep them with a note':
    'исправьте неверное число или добавьте --keep-totals, чтобы оставить их с примечанием',
  '{0} prints {1} warheads': '{0}: напечатано боезарядов {1}',
  '{0}: {1} launchers with {2} each': '{0}: пусковых установок {1}, на каждой {2}',
  '{0} and {1} more': '{0} и еще {1}',
  'at least what is known: {0}': 'не меньше того, что известно: {0}',
  '{0} prints {1} as {2}, and its rows do not make that': '{0}: напечатано {1} ({2}), а строки дают другое',
  'correct the row that is wrong, or add --keep-totals to keep the total with a note that it does not add up':
    'исправьте неверную строку или добавьте --keep-totals, чтобы оставить итог с примечанием, что он не сходится',
  'what {0} adds up is not clear': '{0}: неясно, что здесь сложено',
  'Total, Subtotal under the rows that it adds up, or Total with a leg, as Total ICBMs':
    'Итого, Подытог под строками, которые он складывает, или Итого с составляющей, как Итого МБР',
  'Total, Subtotal under the rows that it adds up, or Total with one of {0}':
    'Итого, Подытог под строками, которые он складывает, или Итого с одним из: {0}',
  'write it so, or take the row out': 'напишите так или уберите строку',

  // what a command line says beside the table
  'says something of a table, and no table is named': 'относится к таблице, а таблица не названа',
  '--from with the path of a table': '--from с путем к таблице',
  'add --from FILE, or leave it out and change the file that is written':
    'добавьте --from ФАЙЛ или уберите это и измените записанный файл',
  '--state is not given, and no table says it': '--state не указано, а в таблице этого нет',
  'whose force it is, as US or Russia': 'чьи это силы, например US или Russia',
  'add --state STATE': 'добавьте --state ГОСУДАРСТВО',
  '--date is not given, and no table says it': '--date не указано, а в таблице этого нет',
  'the day, month or year that the table is of, as 2020-09-01':
    'день, месяц или год, на который дана таблица, например 2020-09-01',
  'add --date DATE': 'добавьте --date ДАТА',
  '--source is not given, and every figure needs one': '--source не указано, а источник нужен каждому числу',
  'a key of the bibliography (counterpoise library sources sources), or recall':
    'ключ списка источников (counterpoise library sources sources) или recall',
  'add --source KEY': 'добавьте --source КЛЮЧ',
  '{0} is no pair': '{0}: здесь не пара',
  'a text of the table, = and what it means': 'текст из таблицы, = и что он значит',
  '{0} is the id of a force of the library': '{0}: такой идентификатор уже у сил из библиотеки',
  'give another: --id my-{0}': 'дайте другой: --id my-{0}',
  '{0} does not say how a figure is known': '{0}: не сказано, откуда известно число',

  'the force of this table would be longer than 1 MiB': 'силы из этой таблицы займут больше 1 МиБ',
  'shorten its names and notes': 'сократите названия и примечания',

  // what the options are for
  'read it from a table: CSV, Markdown, or columns that blanks part; - for standard input':
    'прочесть из таблицы: CSV, Markdown или столбцы через пробелы; - для стандартного ввода',
  'with --from: whose force it is': 'с --from: чьи это силы',
  'with --from: the day, month or year that it is of': 'с --from: день, месяц или год',
  'with --from: where the table stands, a key of the bibliography or recall':
    'с --from: откуда таблица, ключ списка источников или recall',
  'with --from: how it is counted, as `New START declaration`':
    'с --from: как сосчитано, например `New START declaration`',
  'with --from: how the figures are known: read, read-2, recalled or computed':
    'с --from: откуда известны числа: read, read-2, recalled или computed',
  'with --from: the id, where it is not the name of the file': 'с --from: идентификатор, если он не имя файла',
  'with --from: what a column holds, - to leave it out; repeatable':
    'с --from: что в столбце, -, чтобы его пропустить; можно повторять',
  'with --from: the leg of a system, or of those under a heading; repeatable':
    'с --from: составляющая системы или всех под заголовком; можно повторять',
  'with --from: a word for a figure that nobody has; repeatable':
    'с --from: слово, которое значит, что числа нет; можно повторять',
  'where to write it; not given: NAME.yaml here; with --from - for standard output':
    'куда записать; без него NAME.yaml здесь; с --from - для стандартного вывода',
};
