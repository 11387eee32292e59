import type { RefusedPlace, Texts } from '../core/texts';
import { formFor } from './plural';
import { ruProblems } from './ruProblems';
import { ruTasksOf } from './ruTasks';
import { writingOf } from './writing';

const NO_DATA = 'нет данных';
const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

const write = writingOf('ru', {
  locale: 'ru-RU',
  noData: NO_DATA,
  percent: ' %',
  hours: 'ч',
  minutes: 'мин',
  days: { one: 'день', few: 'дня', many: 'дней' },
  quarter: (quarter, year) => `${ROMAN[quarter] ?? ''} квартал ${year}`,
  year: (year) => `${year} год`,
  week: (week, year) => `${week}-я неделя ${year}`,
  day: (iso) => iso.split('-').reverse().join('.'),
});

/** «5 строк»: the number with the word in the right form. */
function count(value: number, one: string, few: string, many: string): string {
  return `${write.number(value)} ${form(value, one, few, many)}`;
}

function form(value: number, one: string, few: string, many: string): string {
  return formFor('ru', value, { one, few, many });
}

/** «в 5 раз», «в 2,7 раза». */
function timesForm(times: number): string {
  const shown = Math.round(times * 10) / 10;
  return Number.isInteger(shown) ? form(shown, 'раз', 'раза', 'раз') : 'раза';
}

const rows = (value: number): string => count(value, 'строка', 'строки', 'строк');
const inquiries = (value: number): string => count(value, 'обращение', 'обращения', 'обращений');
const cells = (value: number): string => count(value, 'ячейка', 'ячейки', 'ячеек');

function waitingWords(waiting: number, overdue: number): string {
  if (waiting === 0) return 'ответа никто не ждёт';
  const late =
    overdue === 0 ? '' : `, из них ${write.number(overdue)} ${form(overdue, 'просрочено', 'просрочены', 'просрочено')}`;
  return `${form(waiting, 'ждёт', 'ждут', 'ждут')} ответа ${inquiries(waiting)}${late}`;
}

function mistakes(errors: number, warnings: number): string {
  return `${count(errors, 'ошибка', 'ошибки', 'ошибок')} и ${count(warnings, 'замечание', 'замечания', 'замечаний')}`;
}

/** A few places by name, the rest by number. */
function listed(places: readonly string[]): string {
  return places.length <= 3 ? places.join(', ') : `${places.slice(0, 3).join(', ')} и ещё ${places.length - 3}`;
}

function leftAlone(value: number): string {
  const verb = form(value, 'изменилась', 'изменились', 'изменились');
  return `${cells(value)} тем временем ${verb} и ${form(value, 'оставлена как есть', 'оставлены как есть', 'оставлены как есть')}`;
}

/** After the way back, or forth again: how many changes, and what was left alone. */
function reverted(none: string, done: readonly [string, string, string]): Texts['done']['reverted']['undo'] {
  return ({ changes, leftAlone: left }) => {
    const sum = `Готово: ${form(changes, ...done)} ${count(changes, 'изменение', 'изменения', 'изменений')}`;
    const kept = left.length === 0 ? '' : `; с тех пор изменено людьми и оставлено как есть: ${listed(left)}`;
    return `${changes === 0 ? none : sum}${kept}.`;
  };
}

function withLeftAlone(sentence: string, value: number): string {
  return value === 0 ? `${sentence}.` : `${sentence}; ${leftAlone(value)}.`;
}

function refusedPlaces(refused: readonly RefusedPlace[]): string {
  return refused.map(({ place, why }) => `«${place}» (${why})`).join(', ');
}

const SAFE = 'Ничего не потеряно.';

/** Russian. */
export const ru: Texts = {
  language: 'ru',
  write,
  tasks: ruTasksOf(write),
  problems: ruProblems,
  problemSentence: (problem) => {
    const { sheet, row, heading, found, code } = problem;
    const place = [sheet, row > 0 ? `строка ${row}` : '', heading === '' ? '' : `«${heading}»`]
      .filter(Boolean)
      .join(', ');
    const stands = found === '' ? '' : `стоит «${found}», `;
    return `${place}: ${stands}нужно: ${ruProblems[code].expected(problem)}.`;
  },
  menu: {
    title: 'Реестр продаж',
    demo: 'Демо-данные',
    commands: {
      refresh: 'Обновить всё',
      computeFigures: 'Посчитать показатели',
      flagUnanswered: 'Отметить неотвеченные',
      buildTasks: 'Составить листы задач',
      addContact: 'Добавить контакт…',
      clientCard: 'Карточка клиента',
      whyThisNumber: 'Почему такое число…',
      worthAsking: 'Спросить',
      checkData: 'Проверить данные',
      findDuplicates: 'Найти дубли…',
      importData: 'Импорт…',
      adoptSheet: 'Взять свой лист…',
      sources: 'Источники звонков и заявок',
      unregistered: 'Нет в реестре (звонки)',
      undo: 'Отменить…',
      redo: 'Вернуть отменённое',
      history: 'История показателей',
      journal: 'Журнал изменений',
      person: 'Сотрудник',
      meeting: 'Планёрка',
      bonus: 'Премии',
      plan: 'План…',
      staff: 'Сотрудники…',
      setUp: 'Настроить или починить',
      selfCheck: 'Самопроверка',
      loadDemo: 'Загрузить',
      removeDemo: 'Удалить',
      pocket: 'Страница для телефона…',
      automation: 'Автоматизация…',
      mail: 'Письма клиентов…',
      settings: 'Настройки…',
      showAllSheets: 'Показать все листы',
      help: 'Справка',
    },
  },
  severities: { error: 'Ошибка', warning: 'Замечание' },
  leftOut: {
    noDate: 'без даты',
    futureDate: 'дата в будущем',
    noDirection: 'без «Вх/Исх»',
    noParty: 'неизвестно, кто клиент',
    noResult: 'без результата',
    noRevenue: 'без выручки',
    noAmount: 'без суммы',
    noStage: 'без этапа',
    noClosedOn: 'без даты закрытия',
    noOpenedOn: 'без даты открытия',
    noSaleReturned: 'нет продажи, по которой возврат',
    unreadableTable: 'таблица не читается',
  },
  notCounted: {
    answering: 'ответ на обращение, а не поиск',
    repeat: 'повтор того же сотрудника в пределах 10 минут',
    notReached: 'не дозвонились',
    noInterest: 'интереса нет',
    repeatLead: 'лид от него уже был',
    sameParty: 'этот клиент уже посчитан',
    noNextStep: 'следующий шаг не назначен',
    boughtBefore: 'покупал раньше',
    notFirst: 'обращался раньше',
    wonByUs: 'мы нашли его сами',
    notBought: 'ещё не купил',
    boughtLater: 'купил позже срока',
    boughtOnce: 'второй раз ещё не купил',
    newClient: 'новый клиент',
    notAliveAtStart: 'в начале периода клиентом не был',
    stillAlive: 'по-прежнему покупает',
    goneByEnd: 'к концу периода ушёл',
    notDormant: 'не молчал',
    onTime: 'покупает в свой срок',
    stepAgreed: 'следующий шаг назначен',
    lost: 'сделка не состоялась',
    silent: 'давно молчит',
    won: 'сделка выиграна',
    joined: 'относится к уже посчитанному обращению',
    notAnswered: 'ещё не отвечено',
    late: 'отвечено поздно',
    overdue: 'просрочено',
    notOverdue: 'срок ещё не вышел',
    notListened: 'запись не прослушана',
    writtenAtOnce: 'ответ записан сразу',
    writtenInTime: 'внесено вовремя',
    contactBefore: 'контакт до покупки записан',
    oneSideOnly: 'у сотрудника только одно из двух: поиск или сопровождение',
    notSeller: 'документ делал не продавец',
    registered: 'строка в «Контактах» есть',
    calledBack: 'с ним поговорили в срок',
    inPhoneLog: 'звонок в журнале телефонии есть',
    heardOf: 'от источника недавно приходило',
    active: 'клиента нашли мы',
    inbound: 'клиент обратился сам',
    referral: 'клиент пришёл по рекомендации',
    unknown: 'неизвестно, откуда клиент',
  },
  threadStates: {
    inTime: 'Отвечено в срок',
    late: 'Отвечено поздно',
    waiting: 'Ждёт',
    soon: 'Скоро срок',
    overdue: 'Просрочено',
    closed: 'Закрыто без ответа',
  },
  origins: { active: 'активный', inbound: 'входящий', referral: 'по рекомендации', unknown: 'неизвестно' },
  units: { count: 'шт.', money: 'деньги', percent: '%', minutes: 'мин', days: 'дн.' },
  sections: {
    active: 'Активные продажи',
    inbound: 'Входящие продажи',
    retention: 'Удержание клиентов',
    sales: 'Деньги',
    entry: 'Точки входа',
    structure: 'Структура',
    deals: 'Сделки',
  },
  bridge: {
    previousTotal: 'Выручка прошлого периода',
    new: 'Новые клиенты',
    returning: 'Вернулись: в прошлом периоде не покупали',
    gone: 'Не купили в этом периоде',
    grown: 'Стали покупать больше',
    shrunk: 'Стали покупать меньше',
    adjustments: 'Корректировки и продажи без клиента',
    total: 'Выручка этого периода',
  },
  progress: { reading: 'Читаю таблицы…', computing: 'Считаю…', writing: 'Записываю…' },
  done: {
    refreshed: ({ period, waiting, overdue, problems }) =>
      `Готово: посчитано за ${period}, ${waitingWords(waiting, overdue)}, ${
        problems === 0
          ? 'данные в порядке'
          : `на листе «Проверка» — ${count(problems, 'замечание', 'замечания', 'замечаний')}`
      }.`,
    figuresComputed: (period) => `Готово: показатели за ${period} посчитаны.`,
    unansweredFlagged: ({ marked, waiting, overdue }) =>
      `Готово: ${
        marked === 0
          ? 'статусы уже верны'
          : `${form(marked, 'обновлён', 'обновлены', 'обновлено')} ${count(marked, 'статус', 'статуса', 'статусов')}`
      }, ${waitingWords(waiting, overdue)}.`,
    checked: ({ errors, warnings }) =>
      errors + warnings === 0
        ? 'Готово: данные в порядке.'
        : `Готово: ${mistakes(errors, warnings)}, все на листе «Проверка».`,
    setUp: ({ created, repaired }) =>
      created + repaired === 0
        ? 'Готово: всё уже на месте.'
        : `Готово: создано листов — ${write.number(created)}, исправлено мест — ${write.number(repaired)}; введённые данные не тронуты.`,
    demoLoaded: (value) =>
      `Готово: ${form(value, 'загружена', 'загружены', 'загружено')} ${rows(value)} демо-данных; их можно убрать через меню в любой момент.`,
    demoRemoved: (value) =>
      `Готово: ${form(value, 'удалена', 'удалены', 'удалено')} ${rows(value)} демо-данных, остальное не тронуто.`,
    reverted: {
      undo: reverted('Ничего не отменено', ['отменено', 'отменены', 'отменено']),
      redo: reverted('Ничего не возвращено', ['возвращено', 'возвращены', 'возвращено']),
    },
    nothingTo: {
      undo: 'Отменять нечего: автоматических изменений, которые можно отменить, нет.',
      redo: 'Возвращать нечего: ничего не отменено.',
    },
    fixed: ({ fixed, leftAlone: left }) =>
      withLeftAlone(
        `Готово: ${form(fixed, 'исправлено', 'исправлены', 'исправлено')} ${count(fixed, 'место', 'места', 'мест')}`,
        left,
      ),
    settingsSaved: (changed) =>
      changed === 0
        ? 'Настройки не изменились.'
        : `Готово: ${form(changed, 'сохранена', 'сохранены', 'сохранено')} ${count(changed, 'настройка', 'настройки', 'настроек')}.`,
    languageSwitched: 'Готово: таблица теперь на русском, данные не тронуты.',
    created: (file) => `Готово: создан файл ${file}.`,
    leftAlone: (value) => `${leftAlone(value)}.`,
    offeringLess: (headings) =>
      `Список выбора вмещает 500 значений: в столбцах ${headings.map((heading) => `«${heading}»`).join(', ')} предложены первые 500, остальные вводятся руками.`,
    looksKept: (places) =>
      `Оформление осталось прежним (таблица Google, защита или объединённые ячейки не дают его менять): ${places.join(', ')}.`,
    otherNames: (names) =>
      names.map(({ wanted, name }) => `Ваш лист «${wanted}» не тронут, наш называется «${name}».`).join(' '),
  },
  failures: {
    title: 'Не получилось',
    busy: `Сейчас работает другая команда. ${SAFE} Повторите через минуту.`,
    noSuchRun: (run) => `Запуска «${run}» в журнале нет. ${SAFE} Номера запусков стоят в первом столбце журнала.`,
    noTables:
      'В этой таблице нет листов реестра. Выберите в меню «Настроить или починить», чтобы их создать; остальные листы не изменятся.',
    unreadableTables: (sheets) =>
      `Не хватает заголовков на ${form(sheets.length, 'листе', 'листах', 'листах')} ${sheets.map((sheet) => `«${sheet}»`).join(', ')}: показатели по ${sheets.length === 1 ? 'нему' : 'ним'} не посчитаны. ${SAFE} Выберите в меню «Настроить или починить».`,
    badPeriod: (found) => `Период «${found}» непонятен. Выберите его из списка на дашборде или напишите так: 2026-10.`,
    timeIsUp: `Данных много, и отведённое Google время вышло. ${SAFE} Команда сама продолжит через минуту.`,
    service: (message) => `Google не ответил как надо («${message}»). ${SAFE} Повторите команду через минуту.`,
    noPermission: (sheet) =>
      `Нет права менять лист «${sheet}». ${SAFE} Попросите владельца таблицы открыть доступ и повторите.`,
    notWritten: (refused, isRestDone = false) =>
      `Не записано: ${refusedPlaces(refused)}.${isRestDone ? ' Всё остальное сделано.' : ''} Устраните причину или попросите того, у кого есть доступ, и повторите команду.`,
    demoOverData: (sheets) =>
      `На ${form(sheets.length, 'листе', 'листах', 'листах')} ${sheets.map((sheet) => `«${sheet}»`).join(', ')} уже есть данные, поэтому демо не загружено. Загрузите его в новую таблицу.`,
    unexpected: (message) =>
      `Произошла непредвиденная ошибка («${message}»). Введённые данные не тронуты. Повторите команду; если не поможет, сообщите нам этот текст.`,
  },
  common: {
    appName: 'Реестр продаж',
    noData: NO_DATA,
    notStated: 'не указано',
    unknownPerson: 'кто-то',
    nobody: 'не назначен',
    hiddenNumber: 'номер скрыт',
    stranger: 'имя не записано',
    fewData: (n) => `мало данных: ${write.number(n)}`,
    cases: (n) => `из ${write.number(n)}`,
    updated: (now) => `Обновлено ${write.moment(now)}`,
    rowsLeftOut: (value) =>
      value === 0 ? 'Все строки учтены' : `Не ${form(value, 'учтена', 'учтены', 'учтено')} ${rows(value)} — смотреть`,
    row: (row) => `строка ${row}`,
    more: (value) => `и ещё ${write.number(value)}`,
    owes: ({ debt, overdueDays, asOf }, currency) =>
      debt === null || debt <= 0
        ? ''
        : `Долг ${write.value(debt, 'money', currency)}${
            overdueDays ? `, просрочка ${count(overdueDays, 'день', 'дня', 'дней')}` : ''
          }${asOf === null ? '' : ` (на ${write.day(asOf)})`}.`,
    salesAre: ({ salesBasis, salesVat }) =>
      [
        { shipment: 'по отгрузке', payment: 'по оплате', '': '' }[salesBasis],
        { with: 'с НДС', without: 'без НДС', '': '' }[salesVat],
      ]
        .filter(Boolean)
        .join(', '),
    yes: 'да',
    no: 'нет',
  },
  dashboard: {
    title: 'Дашборд',
    period: 'Период',
    comparedWith: (period) => `Сравнение: ${period}`,
    stillRunning: ({ begun, days, period, until }) =>
      `Идёт ${begun}-й рабочий день из ${days} · сравниваем с такой же частью прошлого периода: ${period}, по ${write.dayOfMonth(until)}`,
    notBegun: 'Рабочих дней ещё не было: сравнивать пока не с чем',
    wasBy: (day) => `К ${write.dayOfMonth(day)} было`,
    wasByThen: (day, value) => `к ${write.dayOfMonth(day)} было ${value}`,
    wasBefore: (value) => `было ${value}`,
    planned: (value) => `план ${value}`,
    paceFormat: (percent, isRunning) => `"${isRunning ? 'идём на' : 'выполнено'} "${percent}" плана"`,
    refresh: 'Обновить',
    trendUntil: (month) => `12 мес. по ${month}`,
    columns: {
      figure: 'Показатель',
      value: 'Значение',
      previous: 'Прошлый период',
      change: 'Изменение',
      plan: 'План',
      done: '% плана',
      byToday: 'Надо к сегодня',
      againstPlan: 'Темп к плану',
      remark: 'Примечание',
    },
    headings: {
      active: '1. Активные продажи: мы идём к ним',
      inbound: '2. Входящие продажи: они идут к нам',
      retention: '3. Удержание: клиент остаётся навсегда',
      deals: 'Сделки',
      money: 'Деньги',
      entry: '4. Точки входа: ни одно обращение не потеряно',
      structure: '5. Структура: поиск и сопровождение — на разных людях',
    },
    tiles: {
      revenue: 'Выручка',
      revenuePerClient: 'Выручка на клиента',
      retention: 'Удержание',
      newDeals: 'Новые сделки',
      conversion: 'Эффективность входа',
      withinTarget: 'Отвечено в срок',
    },
    points: 'п. п.',
    alerts: {
      fell: ({ figure, period, from, to, by }) => `${figure}, ${period}: падение на ${by} (было ${from}, стало ${to})`,
      waiting: ({ overdue, oldest, party }) =>
        `${form(overdue, 'Просрочено', 'Просрочены', 'Просрочено')} ${inquiries(overdue)}; дольше всех ждёт ${party}: ${oldest} рабочего времени`,
      claims: ({ claims, oldest, party }) =>
        `${count(claims, 'рекламация', 'рекламации', 'рекламаций')} без итога; дольше всех ждёт ${party}: с ${oldest}`,
      conflict: ({ people }) =>
        `${people.length === 1 ? 'И ищет, и ведёт клиентов' : 'И ищут, и ведут клиентов'}: ${people.join(', ')}`,
      papers: (value) => `${count(value, 'документ', 'документа', 'документов')} делали продавцы — передайте помощнику`,
      unreadable: (sheet) => `Лист «${sheet}» не читается: показатели по нему не посчитаны`,
      deadLines: ({ sources, last, silent }) =>
        `Молчит ${sources.map((one) => `«${one}»`).join(', ')} — с ${last}, ${silent} рабочего времени: возможно, линия не работает`,
      silentSending: (since) =>
        `Письма и оповещения не отправляются с ${since}: включите их снова, меню «Автоматизация…»`,
      oldWebApp:
        'Страница для телефона старее таблицы: Apps Script → «Начать развёртывание» → «Управление» → новая версия',
      staleSales: (days, upTo) =>
        `Продажи из учёта не обновлялись ${count(days, 'день', 'дня', 'дней')}: всё, что о клиентах, — по данным на ${upTo}`,
      columns: { known: 'Знаю', until: 'до', reason: 'потому что' },
      howTo:
        'Отметьте, укажите день и причину: со следующего обновления тревога молчит до этого дня, если не станет хуже. Без дня — неделю.',
      worse: (alert) => `Хуже, чем вы знали: ${alert}`,
      known: (alerts, until) =>
        `Знаете о ${count(alerts, 'тревоге', 'тревогах', 'тревогах')}, первая молчит до ${until}: список внизу`,
      listed: 'Тревоги, о которых вы знаете',
      smallTeam: ({ people, from, both, papers }) =>
        `С клиентами ${form(people, 'работает', 'работают', 'работают')} ${count(people, 'человек', 'человека', 'человек')}, меньше ${from}: не тревога. ${[
          ...(both > 0 ? [`И ищут, и ведут: ${both}`] : []),
          ...(papers > 0 ? [`Документов на продавцах: ${papers}`] : []),
        ].join('; ')}`,
    },
    plansOfPeople: 'Планы сотрудников',
    people: {
      columns: {
        employee: 'Кто чем занят',
        active: 'Активные контакты',
        care: 'Контакты с клиентами',
        careShare: 'Их доля',
        papers: 'Документы на продавце',
        broken: 'Что не так',
      },
      bothSides: 'и ищет, и ведёт клиентов',
      hasPapers: 'готовит документы',
    },
    allCalm: 'Тревог нет: показатели не падают, никто не ждёт сверх срока.',
    firstSteps: {
      calendar: (sheet) => `Часы работы и праздники: лист «${sheet}»`,
      staff: (sheet) => `Кто ищет клиентов, кто отвечает, кто их ведёт: лист «${sheet}»`,
      clients: (sheet) => `Клиенты: лист «${sheet}» или «Импорт…» в меню`,
      contacts: (sheet) => `Первые звонки и письма: лист «${sheet}»`,
      sales: (sheet) => `Первые продажи: лист «${sheet}» или «Импорт…» в меню`,
    },
    step: ({ number, isDone, step }) => `${isDone ? '☑' : '☐'} ${number}. ${step}`,
    stepsAhead: 'Пять шагов до первого дашборда. Осмотреться помогут демо-данные из меню.',
    coverage: {
      revenue: (share) => `по ${share} выручки`,
      maturity: (share) => `срок прошёл у ${share}`,
    },
    inAYear: (share) => `за год остаётся ≈ ${share}`,
    originSum: ({ active, inbound, referral, unknown }) =>
      `акт. ${active} + вх. ${inbound} + рек. ${referral} + неизв. ${unknown}`,
    why: {
      value: (value, period) => `${value} за ${period}`,
      cases: (n) => `Случаев: ${write.number(n)}`,
      rowsUsed: (value) => `Учтено: ${rows(value)}`,
      nothingLeftOut: 'Пропущенных строк нет',
      leftOut: (total, reasons) => `Не учтено: ${rows(total)} (${reasons.join(', ')}) — смотрите «Проверку»`,
      atNow: 'На этот момент, каким бы ни был период',
      unreadable: 'Не читается: см. «Проверку»',
      moved: (before, now) => `Было ${before}, стало ${now}`,
      because: 'Из-за кого изменилось',
      planned: (target, byToday) => `План ${target}, к сегодня надо ${byToday}`,
      rowsOf: (figure, period) => `Строки: ${figure}, ${period}`,
      rowsWritten: (sheet) => `Готово: строки на листе «${sheet}».`,
      noFigureHere: 'Выберите число на листе «Дашборд» или «Разрезы».',
      rowsBox: 'Поставьте галочку — строки этого показателя появятся на листе «Строки показателя».',
      place: (sheet, row) => `${sheet} · ${row}`,
      columns: {
        row: 'Строка',
        at: 'Когда',
        who: 'Кто',
        what: 'Что',
        amount: 'Сумма',
        employee: 'Сотрудник',
        reason: 'Почему не учтена',
      },
      groups: { counted: 'Учтены', notCounted: 'Рассмотрены, но не вошли', leftOut: 'Пропущены: их надо исправить' },
      formula: {
        ratio: (top, bottom, value) => `${top} ÷ ${bottom} = ${value}`,
        sum: (value, sum) => `Сумма по строкам (${write.number(value)}) = ${sum}`,
        median: (n, value) => `Середина ряда из ${write.number(n)} = ${value}`,
        most: (n, value) => `Девять из каждых десяти (всего ${write.number(n)}) — не дольше ${value}`,
        over: (n, value) => `${value}; случаев: ${write.number(n)}`,
        count: (value, looked) => `${value}; рассмотрено строк: ${write.number(looked)}`,
      },
    },
    charts: {
      revenue: 'Выручка по месяцам: первые и повторные покупки',
      funnel: 'Воронка входящих за период',
      retention: 'Удержание и выручка на клиента',
      response: 'Медианное время ответа, рабочих минут',
      byLine: 'Выручка по направлениям за период',
      byActivity: 'Выручка по рекламе за период',
    },
    series: {
      month: 'Месяц',
      new: 'Первые покупки',
      repeat: 'Повторные покупки',
      step: 'Шаг',
      retention: 'Удержание, %',
      revenuePerClient: 'Выручка на клиента',
      medianResponse: 'Время ответа',
      target: 'Норма',
      line: 'Направление',
      activity: 'Реклама',
      revenue: 'Выручка',
    },
    chartData: 'Данные графиков',
  },
  waiting: {
    title: 'Ждут ответа',
    summary: ({ waiting, overdue, oldest }) =>
      `${form(waiting, 'Ждёт', 'Ждут', 'Ждут')} ${inquiries(waiting)}, ${form(overdue, 'просрочено', 'просрочены', 'просрочено')} ${write.number(overdue)}, дольше всего — ${oldest} рабочего времени`,
    nobodyWaits: 'Никто не ждёт: на все обращения ответили.',
    noInquiries: 'Обращений пока нет: здесь появится каждый, кто ждёт ответа.',
    columns: {
      state: 'Состояние',
      overdueBy: 'Сверх нормы, мин',
      party: 'Кто ждёт',
      phone: 'Телефон или e-mail',
      channel: 'Канал',
      since: 'С какого времени',
      waited: 'Ждёт, раб. мин',
      target: 'Норма, мин',
      deadline: 'Ответить до',
      attempts: 'Попыток',
      responsible: 'Ответственный',
      row: 'Строка',
    },
  },
  person: {
    figures: 'За что отвечает',
    norm: 'Норма на сегодня',
    standard: 'Регламент',
    open: 'Задач',
    overdue: 'Просрочено',
    noStandards: 'Регламентов для его ролей нет. Роли — на листе «Сотрудники».',
    stuck: 'Сделки без следующего шага',
    noStuck: 'У каждой открытой сделки есть следующий шаг.',
    doubts: 'Спорные строки: пока так записано, часть показателей их не считает',
    noDoubts: 'Спорных строк нет.',
    written: ({ employee, period }) =>
      employee === ''
        ? 'Пока некого показать: впишите людей на лист «Сотрудники».'
        : `${employee}: показатели за ${period} посчитаны.`,
  },
  breakdowns: {
    title: 'Разрезы',
    dimensions: {
      line: 'По направлениям',
      activity: 'По рекламе',
      segment: 'По сегментам',
      employee: 'По сотрудникам',
    },
    columns: {
      inquiries: 'Обращения',
      newClients: 'Новые входящие клиенты',
      newSales: 'Новые входящие продажи',
      conversion: 'Эффективность входа',
      revenue: 'Выручка',
      buyers: 'Покупали',
      revenuePerClient: 'Выручка на клиента',
      spend: 'Расход',
      costPerInquiry: 'Цена обращения',
      costPerNewcomer: 'Цена нового клиента',
      costPerCall: 'Цена разговора по телефону',
      cac: 'Цена новой продажи',
      romi: 'ROMI',
      roas: 'ROAS',
      remark: 'Примечание',
    },
    focus: {
      title: (dimension, until) => `Куда направить силы · ${dimension.toLowerCase()}, 12 месяцев по ${until}`,
      columns: {
        line: '',
        leads: 'Обратились или ответили интересом',
        deals: 'Из них купили',
        dealShare: 'Доля купивших',
        range: 'в 9 случаях из 10',
        revenuePerClient: 'Выручка на клиента',
        firstMargin: 'Маржа первых покупок',
        repeatMargin: 'Маржа повторных',
        cycle: 'Дней до покупки',
        costOfClient: 'Цена нового клиента',
      },
      told: ({ better, worse, times, betterRange, worseRange }) =>
        `«${better}»: покупают ${times === null ? 'чаще' : `в ${write.number(times, 1)} ${timesForm(times)} чаще`}, чем «${worse}» (${betterRange} против ${worseRange})`,
      tooFew: (more) => `Данных мало: разницу ${form(more, 'покажет', 'покажут', 'покажут')} ещё ${inquiries(more)}`,
      unstated: (unstated, leads) =>
        `Судить рано: не указано у ${write.number(unstated)} из ${write.number(leads)} обратившихся — заполните, чтобы сравнить`,
      noDifference: 'Разницы не видно',
    },
    total: 'Итого',
    cohorts: 'Когорты: доля купивших в каждый следующий месяц после первой покупки',
    payback: {
      title: 'Когда окупается привлечение',
      note: 'Реклама месяца против маржи клиентов, которые купили в нём впервые: накопленной к первой покупке каждого, ко второй и так далее. Продажи без себестоимости не в счёт.',
      spend: 'Реклама месяца',
      purchase: (number) => `Маржа к ${number}-й покупке`,
      paidBack: 'Окупилось',
      verdict: (purchase) =>
        purchase === null ? 'пока нет' : purchase === 1 ? 'в первой покупке' : `в ${write.number(purchase)}-й покупке`,
    },
    outreach: {
      title: (until) => `Обзвон по сегментам, на ${until}`,
      summary: ({ key, known, called, leads }) =>
        `${key}: обзвонили ${write.number(called)} из ${write.number(known)}, ${count(leads, 'заинтересован', 'заинтересованы', 'заинтересованы')}. Кто купил сам, без звонка, не в счёт.`,
      columns: {
        known: 'Компаний',
        called: 'Звонили',
        talked: 'Поговорили',
        leads: 'Интерес',
        deals: 'Сделки',
      },
    },
    cohortsNote: 'Месяц первой покупки слева; 0 — сам этот месяц, 1 — следующий и так далее.',
    cohort: 'Первая покупка',
    size: 'Клиентов',
    bridge: 'Почему изменилась выручка',
    atRisk: 'Кого можем потерять',
    atRiskSummary: ({ atRisk, lost, money }) => {
      const silent = lost === 0 ? '' : `; молчат уже слишком долго — ${write.number(lost)}`;
      return atRisk === 0
        ? `Терять некого${silent}`
        : `Можем потерять ${count(atRisk, 'клиента', 'клиентов', 'клиентов')}, обычная выручка за месяц ${money}${silent}`;
    },
    openClaims: (value) => `${count(value, 'рекламация', 'рекламации', 'рекламаций')} без итога.`,
    nobodyAtRisk: 'Терять некого: все покупают в своём ритме.',
    risk: {
      client: 'Клиент',
      state: 'Состояние',
      lastPurchase: 'Последняя покупка',
      silence: 'Без заказа, дней',
      usualGap: 'Свой ритм: раз в, дней',
      daysLate: 'Опоздал, дней',
      moneyAtStake: 'Обычная выручка за месяц',
      manager: 'Ведёт',
      phone: 'Телефон',
      atRisk: 'Можем потерять',
      lost: 'Давно молчит',
      claim: 'Рекламация',
      purchases: (value) => count(value, 'покупка', 'покупки', 'покупок'),
    },
    noRows: 'Нет данных за период.',
  },
  check: {
    title: 'Проверка данных',
    summary: ({ errors, warnings }) =>
      `${mistakes(errors, warnings)}. Ошибка выводит строку из показателей, замечание говорит, что программа приняла сама.`,
    allGood: 'Всё в порядке: замечаний нет.',
    columns: {
      severity: 'Важность',
      sheet: 'Лист',
      cell: 'Ячейка',
      found: 'Что в ячейке',
      expected: 'Ожидается',
      affects: 'На что влияет',
      fix: 'Как исправить',
      doFix: 'Исправить',
    },
    blank: 'пусто',
    wholeSheet: 'весь лист',
    proposal: (value, rows) =>
      `Похоже, это «${value}». Поставьте галочку справа, и ${rows === 1 ? 'ячейка будет исправлена' : `ячейки будут исправлены (всего: ${write.number(rows)})`}; это можно отменить.`,
    affectsAll: (table) => `все показатели по листу «${table}»`,
    affectsNothing: 'ни на один показатель',
  },
  history: {
    title: 'История показателей',
    explanation: 'Закрытый месяц не переписывается; что изменилось после закрытия, стоит ниже.',
    running: 'идёт',
    changed: 'Изменилось после закрытия',
    columns: {
      month: 'Месяц',
      figure: 'Показатель',
      closed: 'При закрытии',
      now: 'Сейчас',
      difference: 'Разница',
      closedOn: 'Закрыт',
      key: 'Ключ',
    },
    restated: (figures, months) =>
      `После закрытия ${form(figures, 'изменился', 'изменились', 'изменилось')} ${count(figures, 'показатель', 'показателя', 'показателей')} за ${count(months, 'месяц', 'месяца', 'месяцев')}; из-за каких строк, видно под показателем.`,
    nothingRestated: 'После закрытия ни один показатель не изменился.',
    changes: {
      added: 'добавлена',
      nowCounts: 'теперь считается',
      changed: 'изменена',
      changedElsewhere: 'изменена в других столбцах',
      noLongerCounts: 'больше не считается',
      deleted: 'удалена',
    },
    moreRows: (value) => `и ещё ${rows(value)}`,
    matures: '«Из обратившихся купили» созревает: поздние покупки относятся к месяцу обращения.',
    rowsAsTheyWere: 'Сами строки прежние: изменились настройки, календарь, карточки клиентов или соседние строки.',
    notKept: 'Какие строки изменились, неизвестно: при закрытии этого месяца они не сохранены.',
  },
  firstLists: {
    activities: ['Сайт', 'Реклама в интернете', 'Выставка', 'Рекомендация'],
    lossReasons: ['Дорого', 'Выбрали другого', 'Нет потребности', 'Не отвечает'],
  },
};
