/** What is wrong with the brackets of a draft, and with the rules over them; see `problems-russian.ts`. */
export const russianDraftProblems: Readonly<Record<string, string>> = {
  // brackets in the text
  'a bracket stands in the heading of an article': 'скобка стоит в заголовке статьи',
  'brackets in the prose of an article': 'скобки в тексте статьи',
  'move it below the heading, or write `\\[` where it is only a bracket':
    'перенесите ее под заголовок или, если это просто скобка, запишите `\\[`',
  'the bracket that opens here is not closed': 'скобка, которая открыта здесь, не закрыта',
  'the bracket {0} that opens here is not closed': 'скобка {0}, которая открыта здесь, не закрыта',
  '`]` in the same paragraph': '`]` в том же абзаце',
  'close it, or write `\\[` where it is only a bracket': 'закройте ее или, если это просто скобка, запишите `\\[`',
  'a bracket opens inside another one': 'скобка открыта внутри другой',
  'brackets beside each other': 'скобки рядом друг с другом',
  'make one bracket of the two, with an alternative for each way to write it':
    'сделайте из двух одну, с формулировкой для каждой записи',
  'the bracket begins with {0}': 'скобка начинается с: {0}',
  'its name, of small letters, digits and hyphens, then alternatives: `[ceiling | US: 2,200 | Russia: 1,500]`':
    'имя из строчных латинских букв, цифр и дефисов, затем формулировки: `[ceiling | US: 2,200 | Russia: 1,500]`',
  'name it, or write `\\[` where it is only a bracket': 'назовите ее или, если это просто скобка, запишите `\\[`',
  'the bracket {0} stands here a second time, after line {1}': 'скобка {0} стоит здесь второй раз, после строки {1}',
  'each name once in the text': 'каждое имя один раз в тексте',
  'give one of them another name': 'дайте одной из них другое имя',
  'the text has more than {0} brackets': 'скобок в тексте больше, чем {0}',
  'settle some of them, or make one bracket of several that go together':
    'согласуйте некоторые из них или сделайте одну скобку из нескольких, которые связаны',
  'the bracket has no alternatives': 'у скобки нет формулировок',
  'the bracket has one alternative': 'у скобки одна формулировка',
  'at least two: `[ceiling | US: 2,200 | Russia: 1,500]`; `-` for no such words':
    'не менее двух: `[ceiling | US: 2,200 | Russia: 1,500]`; `-`, если таких слов нет',
  'add another, take the bracket off what is agreed, or write `\\[` where it is only a bracket':
    'добавьте еще одну, снимите скобку с согласованного или, если это просто скобка, запишите `\\[`',
  'the bracket has {0} alternatives': 'формулировок у скобки: {0}',
  'take some out, or make several brackets of it': 'уберите некоторые или сделайте несколько скобок',
  'an alternative has no words': 'в формулировке нет слов',
  'words, or `-` for no such words': 'слова или `-`, если таких слов нет',
  'write one of the two': 'запишите одно из двух',
  'the words of an alternative have {0} characters': 'знаков в формулировке: {0}',
  'put into the bracket only what is not agreed': 'оставьте в скобке только то, что не согласовано',
  'two alternatives have the same words': 'в двух формулировках одни и те же слова',
  'other words in each': 'в каждом другие слова',
  'take one of them out: where both want the same, nothing is open':
    'уберите одну из них: где оба хотят одного, ничего не открыто',
  '{0}, whose words these are, is no party': '{0}: чьи это слова, не Сторона',
  'name a party, or write `\\:` where it is only a colon':
    'назовите Сторону или, если это просто двоеточие, запишите `\\:`',

  // texts that are no draft, and drafts that are asked as agreements
  'the bracket {0} stands in a text that is `status: {1}`': 'скобка {0} стоит в тексте, у которого `status: {1}`',
  'brackets in a draft alone': 'скобки только в проекте',
  'write `status: draft`, take the bracket off what was agreed, or write `\\[` where it is only a bracket':
    'запишите `status: draft`, снимите скобку с согласованного или, если это просто скобка, запишите `\\[`',
  'the front matter names brackets, and the text is no draft':
    'в заголовке соглашения названы скобки, а текст не проект',
  'write `status: draft`, or take `brackets` out': 'запишите `status: draft` или уберите `brackets`',
  'a rule `standing` stands in a text that is no draft': 'правило `standing` стоит в тексте, который не проект',
  'of other agreements events tell what became of them: `library/agreements/events.yaml`':
    'что стало с другими соглашениями, говорят события: `library/agreements/events.yaml`',
  'write `status: draft`, or take the rule out': 'запишите `status: draft` или уберите правило',
  'the rule says `when` it exists, and the text is no draft':
    'правило говорит в `when`, когда оно есть, а текст не проект',
  'rules that depend on brackets in a draft alone': 'правила, которые зависят от скобок, только в проекте',
  'write `status: draft`, or take `when` out': 'запишите `status: draft` или уберите `when`',
  'the text is `status: {0}`': 'у текста `status: {0}`',
  'a draft': 'проект',
  'write `status: draft`': 'запишите `status: draft`',
  "a number; in a text with `status: draft`, the name of a bracket in quotes: `'[ceiling]'`":
    "число; в тексте, у которого `status: draft`, имя скобки в кавычках: `'[ceiling]'`",
  'write the number, or make the text a draft': 'запишите число или сделайте текст проектом',
  'the bracket {0} of article {1}, line {2}, is open': 'скобка {0} статьи {1}, строка {2}, открыта',
  'one of its alternatives ({0})': 'одна из ее формулировок ({0})',
  'choose one: `--choose {0}={1}`': 'выберите одну: `--choose {0}={1}`',

  // rules
  'the bracket {0} is written nowhere in the text': 'скобки {0} нет нигде в тексте',
  'a bracket in the prose of an article': 'скобка в тексте статьи',
  'write it into an article, or name one of these': 'впишите ее в статью или назовите одну из этих',
  'the bracket {0} has no alternative {1}': 'у скобки {0} нет формулировки {1}',
  '`when` names no bracket': '`when` не называет скобки',
  '`when: abm`, or `when: { abm: US }`, or `when: { abm: [US, Russia] }`':
    '`when: abm`, или `when: { abm: US }`, или `when: { abm: [US, Russia] }`',
  'the rule exists under no choice of the brackets': 'правила нет ни при каком выборе в скобках',
  'an alternative with words that `when` allows': 'формулировка со словами, которую допускает `when`',
  'correct `when`, or take the rule out': 'исправьте `when` или уберите правило',
  '{0} does not give {1}, and the rule of line {2} takes one from {3}':
    '{0} не дает значения ({1}), а правило в строке {2} берет его из {3}',
  'one number': 'одно число',
  'one day': 'один день',
  'words with {0} in them, such as {1}': 'слова, в которых есть {0}, например {1}',
  '2,200': '2,200',
  '31 December 2007': '31 December 2007',
  'write one into the words, or keep the rule from this alternative by `when`':
    'впишите его в слова или исключите эту формулировку для правила через `when`',
  'the rules up to this one name brackets so often that they cannot all be read':
    'правила до этого включительно называют скобки так часто, что всех не прочитать',
  'rules that name a few brackets each': 'правила, каждое из которых называет немного скобок',
  'make the rules shorter, or let each name fewer brackets':
    'сократите правила, или пусть каждое называет меньше скобок',

  // the two languages
  'the bracket {0} of article {1}, line {2} of the text with the rules, does not stand here':
    'скобки {0} статьи {1}, строка {2} текста с правилами, здесь нет',
  'the same brackets in both languages': 'одни и те же скобки на обоих языках',
  'write it into this article, or settle it there': 'впишите ее в эту статью или согласуйте там',
  'the bracket {0} stands in this language alone': 'скобка {0} есть только на этом языке',
  'write it into the same article of the other text, or take it out here':
    'впишите ее в ту же статью другого текста или уберите здесь',
  'the bracket {0} stands here': 'здесь стоит скобка {0}',
  '{0}: the same order in both languages': '{0}: один и тот же порядок на обоих языках',
  'put them into the order of the text with the rules': 'расположите их в порядке текста с правилами',
  'the bracket {0} has {1} alternatives here and {2} in the text with the rules':
    'формулировок у скобки {0} здесь {1}, а в тексте с правилами {2}',
  'as many in both languages': 'столько же на обоих языках',
  'make the two alike': 'приведите оба к одному виду',
  'these are the words of {0}, and of {1} in the text with the rules':
    'чьи это слова здесь: {0}; в тексте с правилами: {1}',
  nobody: 'ничьи',
  'the same owners in the same order, by the names of the front matter':
    'те же владельцы в том же порядке, по именам заголовка соглашения',
  'no such words here, and {0} in the text with the rules': 'здесь таких слов нет, а в тексте с правилами {0}',
  '{0} here, and no such words in the text with the rules': 'здесь {0}, а в тексте с правилами таких слов нет',
  '`-` in the same places of both languages': '`-` в одних и тех же местах на обоих языках',
  'the words have the numbers {0} here, and {1} in the text with the rules':
    'числа в словах здесь: {0}, в тексте с правилами: {1}',
  'the words have the days {0} here, and {1} in the text with the rules':
    'дни в словах здесь: {0}, в тексте с правилами: {1}',
  'the same numbers and days in both languages': 'одни и те же числа и дни на обоих языках',

  // a choice
  '{0} chooses nothing': '{0} ничего не выбирает',
  'BRACKET=ALTERNATIVE': 'СКОБКА=ФОРМУЛИРОВКА',
  'write it so: `{0}={1}`': 'запишите так: `{0}={1}`',
  'leave it out: nothing is open': 'уберите это: ничего не открыто',
  '{0} has no bracket {1}': 'скобки {1} нет, проект: {0}',
  '{0} could be {1} alternatives of {2}': '{0} может быть формулировкой скобки {2}, и не одной: {1}',
  'name it in another way: by its owner, its words or its number':
    'назовите его иначе: по владельцу, словам или номеру',
  '{0} is chosen in two ways': '{0} выбрана по-разному',
  'one alternative of each bracket': 'одна формулировка в каждой скобке',
  'leave one of the two out': 'уберите одно из двух',
  '{0} is no draft: nothing in it can be chosen': '{0}: не проект, выбирать в нем нечего',
  'a draft, by its id or the path of a file': 'проект: идентификатор или путь к файлу',
  'choose nothing, or name a draft': 'ничего не выбирайте или назовите проект',
  'something is chosen, and no draft is named': 'что-то выбрано, а проект не назван',
  'the id of a draft, or the path of a file': 'идентификатор проекта или путь к файлу',
  'name it before the options': 'назовите его перед параметрами',
};
