import type { Catalogue } from './language.ts';

/** The server, and what its answers are called that hold no result. */
export const russianServe = {
  'serve.at': 'Рабочее место Counterpoise: {address}',
  'serve.stop': 'Остановить: {keys}.',
  'serve.not-built':
    'Рабочее место не собрано. Выполните {command} в папке программы и запустите снова. На запросы сервер отвечает и так: {address}',
  'http.400': 'Запрос не подходит',
  'http.404': 'Здесь ничего нет',
  'http.405': 'Не этим методом',
  'http.413': 'Тело запроса слишком велико',
  'http.415': 'Тело запроса другого типа',
  'http.421': 'Имелся в виду другой адрес',
  'http.422': 'Модель не принимает то, о чем спрошено',
  'http.500': 'Сбой сервера',
  'http.503': 'Не сейчас',
} as const satisfies Partial<Catalogue>;
