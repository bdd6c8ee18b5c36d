/** Titles of the library's items, what their files say of themselves, and why a figure is not known, by their English. */
export const russianLibraryNames = {
  'START I attribution': 'зачисление по СНВ-1',
  'New START declaration': 'заявление данных по ДСНВ',
  estimate: 'оценка',

  'SLBM launchers by type are the 31 Jan 2001 START I declaration as reprinted by the Military Balance 2001/02; ICBM counts are that edition (mid-2001, rounded); bombers START-accountable, same edition.':
    'Пусковые установки БРПЛ по типам: заявление по СНВ-1 на 31 января 2001 года в перепечатке Military Balance 2001/02; МБР: то же издание (середина 2001 года, округлено); бомбардировщики, засчитанные по СНВ-1: то же издание.',
  'SLBM: 31 Jan 2002 START I declaration as reprinted by the Military Balance 2002/03. ICBM: that edition.':
    'БРПЛ: заявление по СНВ-1 на 31 января 2002 года в перепечатке Military Balance 2002/03. МБР: то же издание.',
  'Military Balance 2010 (data to Nov 2009). RS-24: one regiment, number not printed.':
    'Military Balance 2010 (данные на ноябрь 2009 года). РС-24: один полк, число не напечатано.',
  'Military Balance 2013 (data to Nov 2012).': 'Military Balance 2013 (данные на ноябрь 2012 года).',
  'Military Balance 2014 (data to Nov 2013).': 'Military Balance 2014 (данные на ноябрь 2013 года).',
  'Nuclear Notebook 2022 as summarised in German by IFSH authors. Per-launcher figures are capacity; deployed loading is lower (see aggregates).':
    'Nuclear Notebook 2022 в пересказе авторов IFSH на немецком языке. Числа на одной пусковой установке: сколько она может нести; развернуто меньше (см. итоги).',
  'Nuclear Notebook 2024 per-type totals as carried in a third party script; totals confirmed by CRS (May 2024). Types sum to 324 ICBM against about 326.':
    'Итоги по типам из Nuclear Notebook 2024, как они стоят в чужой программе; итоги подтверждает CRS (май 2024 года). По типам выходит 324 МБР, а названо около 326.',
  'No bomber warhead figure and no grand total on purpose.':
    'Числа боезарядов бомбардировщиков и общего итога нет намеренно.',
  'ICBM lines from the Jan 2001 MOU (the 31 Jul 2001 table exists at armscontrol.org/act/2001_10/factfiloct01 but its table text was not readable); SLBM and bombers from the Military Balance 2001/02.':
    'МБР: Меморандум о договоренности, январь 2001 года (таблица на 31 июля 2001 года есть на armscontrol.org/act/2001_10/factfiloct01, но прочитать ее не удалось); БРПЛ и бомбардировщики: Military Balance 2001/02.',
  'Launchers and warheads from a third party dataset for 2001; they reproduce the recalled final ballistic-missile number (see check). Bomber attribution not found.':
    'Пусковые установки и боезаряды из чужого набора данных за 2001 год; они дают то же итоговое число для баллистических ракет, что известно по памяти (см. сверку). Зачисление за бомбардировщиками не найдено.',
  'Operational forces, third party dataset from SIPRI yearbooks and Notebooks.':
    'Силы в строю, чужой набор данных по ежегодникам SIPRI и Nuclear Notebook.',
  'Non-deployed figures in the source are missiles, not launchers, and are left out (except bombers).':
    'Неразвернутые в источнике: ракеты, а не пусковые установки; они опущены (кроме бомбардировщиков).',
  'Nuclear Notebook 2024 via a third party script; upload capacity from atomicarchive. No 2026 table by type was found.':
    'Nuclear Notebook 2024 через чужую программу; возвратный потенциал: atomicarchive. Таблица по типам на 2026 год не найдена.',

  'Space-Based Interceptor Calculator at its defaults': 'Калькулятор космических противоракет с исходными значениями',
  'Midcourse layer of the AEI paper, as it was transcribed': 'Слой средней части полета в статье AEI, по пересказу',
  'One solid-fuel missile against the contiguous states, APS 2003':
    'Одна твердотопливная ракета, континентальные штаты, APS 2003',
  'Boost-phase intercept, APS 2025: three readings of its number':
    'Перехват на активном участке, APS 2025: три прочтения числа',
  'Space-based interceptors against one or two missiles, CBO 2025':
    'Космические противоракеты против одной или двух ракет, CBO 2025',
  'New START 2011-2026: what the years without inspections cost in confidence':
    'ДСНВ, 2011-2026: чего стоили уверенности годы без инспекций',
  'Orbital layer of the notional system, CBO 2026': 'Космический слой условной системы, CBO 2026',

  'Systems of the ABM Treaty era': 'Системы времен Договора по ПРО',
  'Aegis BMD ships': 'Корабли с системой «Иджис» ПРО',
  'Ground-based interceptors (US), emplaced': 'Противоракеты наземного базирования (США), установленные',
  'Plans announced or costed (US)': 'Планы, объявленные или с расчетом стоимости (США)',
  'SM-3': 'SM-3 («Стандарт-3»)',
  THAAD: 'THAAD (ТХААД)',
  'total = interceptors in silos.': 'total: противоракеты в шахтах.',
  'ICBM launchers or missiles as each source counts them; not comparable line by line.':
    'Пусковые установки МБР или ракеты, как считает каждый источник; строки между собой не сравнимы.',
  'Estimated deployed warheads by leg.': 'Оценка развернутых боезарядов по видам базирования.',
  'ICBM launchers by type by edition of the Military Balance (data to the year before from 2009 on). Rounded in places.':
    'Пусковые установки МБР по типам по изданиям Military Balance (с 2009 года данные за год до того). Местами округлено.',
  'Operational vehicles and warheads by type, 1991-2023, as in the dataset. Its missiles-per-warhead text column is wrong in places and not copied. Its 1990 line is left out.':
    'Носители в строю и боезаряды по типам, 1991–2023, как в наборе данных. Графа о боезарядах на ракете в нем местами неверна и не переписана. Строка за 1990 год опущена.',
  'New START: Declared aggregates, half-yearly.': 'ДСНВ: заявленные итоги по полугодиям.',
  'deployed ICBM + SLBM + heavy bombers': 'развернутые МБР, БРПЛ и тяжелые бомбардировщики',
  'on deployed missiles plus one per deployed bomber':
    'на развернутых ракетах и по одному за каждым развернутым бомбардировщиком',
  'deployed and non-deployed launchers and bombers': 'развернутые и неразвернутые пусковые установки и бомбардировщики',

  'Alert and survivability figures quoted in open literature.':
    'Числа о готовности и живучести из открытых публикаций.',
  'deterrent patrols a year': 'боевых патрулирований в год',
  'deterrent patrols a year, 18 boats': 'боевых патрулирований в год, 18 лодок',
  'share of time at sea of a boat in service': 'доля времени в море у лодки в строю',
  'boats operational of 14': 'лодок в строю из 14',
  'share of the 14-boat fleet at sea': 'доля флота из 14 лодок в море',
  'boats at sea, peacetime': 'лодок в море в мирное время',
  'boats on hard alert': 'лодок в полной готовности к пуску',
  'share of 18 boats at sea': 'доля из 18 лодок в море',
  'boats at sea, average': 'лодок в море, в среднем',
  'share of mobile ICBM out of garrison, peacetime': 'доля мобильных МБР вне мест базирования в мирное время',
  'mobile ICBM share of all ICBM launchers': 'доля мобильных среди всех пусковых установок МБР',
  'ballistic missile warheads on alert': 'боезарядов баллистических ракет на боевом дежурстве',
  'warheads in high operational readiness, world': 'боезарядов в высокой готовности во всем мире',
  'share of bombers on alert or loaded, peacetime':
    'доля бомбардировщиков на дежурстве или с боезарядами на борту в мирное время',
  'share of bombers on alert, peacetime': 'доля бомбардировщиков на дежурстве в мирное время',
  'share of ICBM on alert': 'доля МБР на боевом дежурстве',
  'reliability of a ballistic missile in open exchange models':
    'надежность баллистической ракеты в открытых моделях обмена ударами',
  'ICBM able to reach the US, DIA 2025': 'МБР, достигающих США, по оценке DIA, 2025',
  'share of road-mobile ICBM on patrol as the rocket forces commander gave it (possibly a share of planned exercises)':
    'доля грунтовых мобильных МБР на маршрутах по словам командующего ракетными войсками (возможно, доля плановых учений)',
  'share of missiles ready to launch': 'доля ракет, готовых к пуску',

  'nothing said': 'ничего не сказано',
  'not found': 'не найдено',
  'platforms not declared': 'платформы не заявлены',
  "the treaty's bomber rule computes it": 'его вычисляет правило договора о бомбардировщиках',
  'the source counts missiles, not launchers': 'источник считает ракеты, а не пусковые установки',
  'deployment deferred': 'развертывание отложено',
  'no numbers': 'чисел нет',
  'no part listed': 'части не перечислены',
  'published; not given here': 'опубликовано; здесь не дано',
  'not provided by Russia': 'Россия не предоставила',

  DPRK: 'КНДР',
  'US+Russia': 'США и Россия',
  treaty: 'договор',
  any: 'любая страна',
  others: 'другие страны',

  launchers: 'пусковые установки',
  missiles: 'ракеты',
  warheads: 'боезаряды',
  interceptors: 'противоракеты',
  ships: 'корабли',
  cruisers: 'крейсеры',
  destroyers: 'эсминцы',
  sites: 'районы',
  batteries: 'батареи',
  delivered: 'поставлено',
  fired: 'выпущено',
  ordered: 'заказано',
  bombers: 'бомбардировщики',
  icbm: 'МБР',
  slbm: 'БРПЛ',
  deployedVehicles: 'развернутые носители',
  totalLaunchers: 'развернутые и неразвернутые пусковые установки и бомбардировщики',
  expired: 'срок истек',
  'tests, intercepts': 'испытания, перехваты',
  'tests, attempts': 'испытания, попытки',
  printedTotal: 'напечатанный итог',

  // why a count of a defence is not known
  'interceptors are counted in stock and not by ship': 'противоракеты считаются в запасе, а не по кораблям',
  'launchers are shared with other missiles': 'пусковые установки общие с другими ракетами',
  'no architecture is published': 'состав системы не опубликован',
  'no plan counts launchers apart from interceptors':
    'ни один план не считает пусковые установки отдельно от противоракет',
  'no radius of the launch sites was found': 'радиус района пусковых позиций не найден',
  'orbits are no sites': 'орбиты не районы',
  'ships have no fixed area': 'у кораблей нет постоянного района',
  'silos are counted apart from interceptors only for 2025':
    'шахты отдельно от противоракет сосчитаны только за 2025 год',
} as const;
