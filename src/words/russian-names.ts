import { russianHoldingNames } from './russian-names-holdings.ts';
import { russianLibraryNames } from './russian-names-library.ts';

/**
 * Names, titles and notes of the scenarios that come with the program, by their English. Treaties are called as in
 * library/words/words.yaml; short where they stand on a chart.
 */
export const russianNames: Readonly<Record<string, string>> = {
  ...russianLibraryNames,
  ...russianHoldingNames,

  Preamble: 'преамбула',

  'Moscow, August 2001': 'Москва, август 2001 года',
  'START II, 1993': 'СНВ-2, 1993',
  'Helsinki, 1997': 'Хельсинки, 1997',
  'Russia, 2000': 'Россия, 2000',
  'Clinton C1, expanded': 'План Клинтона C1, расширенный',
  'SORT, 2002': 'СНП, 2002',
  'with the ABM Treaty: no territorial defence at any number; 100 at one site':
    'вместе с Договором по ПРО: обороны территории страны нет ни при каком числе; 100 в одном районе',
  'with the ABM Treaty': 'вместе с Договором по ПРО',
  'ABM Treaty kept': 'Договор по ПРО сохраняется',
  'meant for a few tens of missiles, not for five': 'задуман против нескольких десятков ракет, а не против пяти',
  'no shield limit': 'без ограничения щита',
  'cruise missiles, on 56 aircraft': 'крылатые ракеты, на 56 самолетах',
  'loads, as on the US side, not the attributed 8: about half carry 6, half 16':
    'сколько несут, как и у США, а не 8, которые числятся: около половины несет 6, половина 16',
  'load, not the attributed 8': 'сколько несет, а не 8, которые числятся',
  '528 cruise missiles for 46 aircraft: 11 each, whole; an aircraft could hold 20':
    '528 крылатых ракет на 46 самолетов: по 11, целыми; вместить самолет мог бы 20',
  'ICBMs take years, submarines months, bombers hours (CRS of May 2026, retold at rbtfl.xyz); numbers ours':
    'для МБР нужны годы, для подводных лодок месяцы, для бомбардировщиков часы (CRS, май 2026 года, в пересказе rbtfl.xyz); числа наши',
  'the tubes of one boat a month': 'пусковые установки одной лодки в месяц',
  'about the tubes of one boat a month': 'примерно пусковые установки одной лодки в месяц',
  'strategic alone; 2,591 in store with those of shorter range':
    'только стратегические; с меньшей дальностью на складах 2 591',
  'boats out of service, not to come back': 'лодки вне состава сил и не вернутся',
  'boats out of service, missiles at the end of their life': 'лодки вне состава сил, ракеты на исходе срока службы',
  'Most road-mobile missiles out, as the rocket forces commander reported for 2006-2008':
    'Большинство грунтовых мобильных ракет рассредоточено, как докладывал командующий ракетными войсками о 2006–2008 годах',
  'One decoy a warhead, on both sides of the question': 'По одной ложной цели на боезаряд, с обеих сторон вопроса',
  'One chance in five that the mobile force is found as a whole':
    'С вероятностью 1 из 5 мобильные ракеты обнаружены все сразу',
  'Kill probability as claimed (0.8), with a common failure of 1 in 10 instead of the record':
    'Вероятность поражения, как заявлено (0,8), с общим отказом в 1 случае из 10, вместо итогов испытаний',

  'After New START, 2026': 'После ДСНВ, 2026 год',
  'New START, shield of 2026': 'ДСНВ, щит 2026 года',
  '64 silo interceptors': '64 противоракеты в шахтах',
  'Low hundreds': 'Две-три сотни',
  'announced in 2017': 'объявлено в 2017 году',
  '300 at bomber bases in all (notebook-us-2025-abstract), split by us':
    'на авиабазах всего 300 (notebook-us-2025-abstract), разделено нами',
  'ICBMs carry about 870 in all (deployed-estimates, 2025), less than capacity; split by us':
    'на МБР всего около 870 (deployed-estimates, 2025), меньше, чем они могут нести; разделено нами',
  '640 on submarines in all (deployed-estimates, 2025), less 80 x 4':
    'на подводных лодках всего 640 (deployed-estimates, 2025), за вычетом 80 × 4',
  'at bomber bases in all (deployed-estimates, 2025)': 'всего на авиабазах (deployed-estimates, 2025)',
  'Every Trident warhead usable against silos, as some authors hold since a new fuze':
    'Каждый боезаряд «Трайдента» пригоден против шахт, как считают некоторые авторы после появления нового взрывателя',
  'Most road-mobile missiles out': 'Большинство грунтовых мобильных ракет рассредоточено',

  'Interceptors in orbit, 2026': 'Противоракеты на орбите, 2026 год',
  'New START, none in orbit': 'ДСНВ, на орбите ни одной',
  'Notional system of the CBO': 'Условная система Бюджетного управления Конгресса США',
  'Default of the AEI calculator': 'Исходный вариант калькулятора AEI',
  'for ten missiles at nearly the same time': 'против десяти ракет почти одновременно',
  'for one missile, with even spacing; computed from its equations':
    'против одной ракеты, при равномерном размещении; вычислено по его уравнениям',
  'none in orbit; the 44 in silos are a layer of their own': 'на орбите ни одной; 44 в шахтах составляют свой эшелон',
  'never tested; 0.8 is the default of aei-sbi-calculator': 'не испытано; 0,8 взято по умолчанию в aei-sbi-calculator',
  '6 is the default of aei-sbi-calculator': 'по умолчанию в aei-sbi-calculator стоит 6',
  '15 is the default of aei-sbi-calculator': 'по умолчанию в aei-sbi-calculator стоит 15',
  'what detection and decision leave of the burn; 120 is the default of aei-sbi-calculator':
    'сколько от разгона остается после обнаружения и решения; по умолчанию в aei-sbi-calculator стоит 120',
  'from North Korea to the silo fields of Russia': 'от КНДР до шахтных полей России',
  'A minute for the way, as against boosters that burn out fast':
    'Минута на путь, как против ракет с коротким разгоном',
  'Both layers see through the same sensors, which fail one time in ten':
    'У обоих эшелонов общие датчики, которые отказывают в 1 случае из 10',
};
