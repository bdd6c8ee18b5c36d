/** What is wrong with a question about the visits of an agreement, in Russian; see `problems-russian.ts`. */
export const russianPlansProblems: Readonly<Record<string, string>> = {
  'no measure of {0} is about inspections': 'в {0} ни одна мера не говорит об инспекциях',
  'an agreement with inspections: {0}': 'соглашение с инспекциями: {0}',
  'name one of these, or write a measure with {0}': 'назовите одно из этих или запишите меру с {0}',
  'no inspection measure of {0} binds on {1}': 'на день {1} в {0} не действует ни одна мера об инспекциях',
  'a day on which one does': 'день, на который действует',
  'name another day, or leave {0} out': 'назовите другой день или уберите {0}',
  '{0} is no party of {1}': '{0}: это не Сторона соглашения {1}',
  '{0} belongs to {1}, and visits to {2} alone are asked about':
    '{0}: государство {1}, а спрошено только об инспекциях у Стороны {2}',
  'a force of {0}': 'силы Стороны {0}',
  'name one, or leave {0} out': 'назовите их или уберите {0}',
  'the agreement has no visits of type {0}': 'инспекций типа {0} в соглашении нет',
  'is more than the {0} items that visits of type {1} look at':
    'это больше, чем единиц, подлежащих инспекциям типа {1} ({0})',
  'a number from 0 to {0}': 'число от 0 до {0}',
  'hide fewer, or name another --type or --items': 'уменьшите --hidden или назовите другой --type или --items',
};
