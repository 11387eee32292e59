import type { EverydayTexts, RefusedPlace } from '../core/texts';
import { ruCellProblems, ruProblemSentence } from './ruCellProblems';
import { NO_DATA, count, form, inquiries, mistakes, rows, write } from './ruForms';
import { ruTasksOf } from './ruTasks';

const cells = (value: number): string => count(value, 'ячейка', 'ячейки', 'ячеек');

function waitingWords(waiting: number | null, overdue: number): string {
  if (waiting === null) return 'кто ждёт ответа, неизвестно';
  if (waiting === 0) return 'ответа никто не ждёт';
  const late =
    overdue === 0 ? '' : `, из них ${write.number(overdue)} ${form(overdue, 'просрочено', 'просрочены', 'просрочено')}`;
  return `${form(waiting, 'ждёт', 'ждут', 'ждут')} ответа ${inquiries(waiting)}${late}`;
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
function reverted(none: string, done: readonly [string, string, string]): EverydayTexts['done']['reverted']['undo'] {
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

/** Russian: what the script itself says. */
export const ruEveryday: EverydayTexts = {
  language: 'ru',
  write,
  tasks: ruTasksOf(write),
  problems: ruCellProblems,
  problemSentence: ruProblemSentence(ruCellProblems),
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
  threadStates: {
    inTime: 'Отвечено в срок',
    late: 'Отвечено поздно',
    waiting: 'Ждёт',
    soon: 'Скоро срок',
    overdue: 'Просрочено',
    closed: 'Закрыто без ответа',
  },
  units: { count: 'шт.', money: 'деньги', percent: '%', minutes: 'мин', days: 'дн.' },
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
    paceFormat: (percent, isRunning) => `"${isRunning ? 'идём на' : 'выполнено'} "${percent}" плана"`,
    tiles: {
      revenue: 'Выручка',
      revenuePerClient: 'Выручка на клиента',
      retention: 'Удержание',
      newDeals: 'Новые сделки',
      conversion: 'Эффективность входа',
      withinTarget: 'Отвечено в срок',
    },
    points: 'п. п.',
  },
  breakdowns: {
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
    total: 'Итого',
    bridge: 'Почему изменилась выручка',
    atRisk: 'Кого можем потерять',
  },
};
