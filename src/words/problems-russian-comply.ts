/** What is wrong with a question about agreements, in Russian, by the English template. See `problems-russian.ts`. */
export const russianComplyProblems: Readonly<Record<string, string>> = {
  'did you mean {0}, declared totals?': 'возможно, {0}, заявленные суммы?',
  'an event names the agreement {0}, which is not there': 'событие называет соглашение {0}, а его нет',
  'there is no day {0}': 'такого дня нет: {0}',
  'a day as YYYY-MM-DD, such as 2011-02-05': 'день как ГГГГ-ММ-ДД, например 2011-02-05',
  'the name of the agreement is empty': 'имя соглашения пусто',
  'the library has no agreement {0}': 'в библиотеке нет соглашения {0}',
  '{0}, or the path of a file that ends in .md': '{0} или путь к файлу на .md',
  '{0} is no party': '{0}: такой Стороны нет',
  '{0} is no amendment of {1}': '{0}: это не поправка к {1}',
  'leave it out, or name one of these': 'уберите ее или назовите одну из этих',
  '{0} belongs to {1}, which is no party of {2}': '{0}: государство {1} не участвует в {2}',
  'name a force of a party, or another agreement': 'назовите силы одной из Сторон или другое соглашение',
  'no limit {0} of {1} is about this': 'предела {0} в соглашении {1} для этого нет',
  'no force or defence is named': 'не названы ни силы, ни система ПРО',
  'a force and a defence are named': 'названы и силы, и система ПРО',
  '`--force ID` or `--defence ID`': '`--force ID` или `--defence ID`',
  'the library has no declaration {0} under this agreement':
    'в библиотеке нет заявления {0} по этому соглашению',
  'name one of these, or an agreement with a declaration': 'назовите одно из этих или соглашение с заявлением',
  'id of the library, or path of a .md file of your own': 'имя в библиотеке или путь к своему файлу .md',
};
