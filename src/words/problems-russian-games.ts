/** What is wrong with a game of inspection; see `problems-russian.ts`. */
export const russianGamesProblems: Readonly<Record<string, string>> = {
  'is more than one in each of {0} periods': 'больше, чем по одной в каждом из периодов ({0})',
  'ask for fewer inspections, or divide the year into more --periods':
    'задайте меньше инспекций или разделите год на большее число --periods',
  'a number from {0} to {1}': 'число от {0} до {1}',
  'divides the period of one interim inspection, which is not asked for':
    'делит период с одной промежуточной инспекцией, а она не задана',
  '--slots beside --interim': '--slots вместе с --interim',
  'add --interim, or write --periods': 'добавьте --interim или напишите --periods',
  'is given beside --interim, which has one inspection and one period':
    'указано вместе с --interim, где одна инспекция и один период',
  '--interim with or without --slots': '--interim со --slots или без',

  // what options are for
  'periods of the year, 1 to 365 (12)': 'периодов в году, от 1 до 365 (12)',
  'inspections in them, at most one in each (4)': 'инспекций в них, не больше одной в каждом (4)',
  'what a violation that is missed is worth to the violator (1)': 'что дает нарушителю необнаруженное нарушение (1)',
  'what one that is caught costs it (1)': 'чего ему стоит обнаруженное (1)',
  'with --interim: slots of the period, 2 to 365 (not given: any moment)':
    'с --interim: отрезков в периоде, от 2 до 365 (не задано: любой момент)',
};
