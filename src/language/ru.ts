import type { Texts } from '../core/texts';
import { ruProblemSentence } from './ruCellProblems';
import { ruEveryday } from './ruEveryday';
import { count, form, inquiries, mistakes, rows, write } from './ruForms';
import { ruProblems } from './ruProblems';
import { ruRegisterTasksOf } from './ruRegisterTasks';

/** «в 5 раз», «в 2,7 раза». */
function timesForm(times: number): string {
  const shown = Math.round(times * 10) / 10;
  return Number.isInteger(shown) ? form(shown, 'раз', 'раза', 'раз') : 'раза';
}

/** Russian. */
export const ru: Texts = {
  ...ruEveryday,
  tasks: ruRegisterTasksOf(write),
  problems: ruProblems,
  problemSentence: ruProblemSentence(ruProblems),
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
  origins: { active: 'активный', inbound: 'входящий', referral: 'по рекомендации', unknown: 'неизвестно' },
  sections: {
    active: 'Активные продажи',
    inbound: 'Входящие продажи',
    retention: 'Удержание клиентов',
    sales: 'Деньги',
    entry: 'Точки входа',
    structure: 'Структура',
    deals: 'Сделки',
  },
  dashboard: {
    ...ruEveryday.dashboard,
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
    refresh: 'Обновить',
    showAll: (folded) => `Показать ещё ${write.number(folded)}: медианы, корректировки`,
    trendUntil: (month) => `12 мес. по ${month}`,
    columns: {
      figure: 'Показатель',
      value: 'Значение',
      previous: 'Прошлый период',
      change: 'Изменение',
      plan: 'План',
      done: '% плана',
      byToday: 'План на сегодня',
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
      deadLines: ({ sources, last, silent, usual }) =>
        `Молчит ${sources.map((one) => `«${one}»`).join(', ')} — с ${last}, ${silent} рабочего времени${usual === 0 ? '' : `, обычно за это время ${write.number(usual)}`}: возможно, линия не работает`,
      wrongClock: ({ source, zone }) =>
        `Часы источника «${source}» расходятся на целые часы: впишите ${zone} в «Источники», столбец «Часовой пояс»`,
      notUnderstood: ({ source, count: came }) =>
        `Не удалось прочитать ${count(came, 'сообщение', 'сообщения', 'сообщений')} источника «${source}»: в реестре ${came === 1 ? 'его' : 'их'} нет, проверьте вид и поля в «Источниках»`,
      silentSending: (since) =>
        `Письма и оповещения не отправляются с ${since}: включите их снова, меню «Автоматизация…»`,
      undelivered: ({ channel, people, since, why, isUnknown }) => {
        const by = { mail: 'по почте', telegram: 'в Telegram', chat: 'в Google Chat' }[channel];
        const whom = `${since}${people.length === 0 ? '' : `, кому: ${people.join(', ')}`}`;
        return isUnknown
          ? `Неизвестно, доходят ли письма и оповещения ${by} с ${whom}. Вместо ответа службы: ${why}`
          : `Письма и оповещения не доходят ${by} с ${whom}. Ответ службы: ${why}`;
      },
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
        broken: 'Что разделить',
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
      maturity: (share) => `срок вышел у ${share} из них`,
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
      planned: (target, byToday) => (target === byToday ? `План ${target}` : `План ${target}, на сегодня ${byToday}`),
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
    unknown: 'Кто ждёт, неизвестно: лист «Контакты» не читается. Чего не хватает, сказано в «Проверке».',
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
    ...ruEveryday.breakdowns,
    title: 'Разрезы',
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
      meanings: {
        leads: 'Те, кто за двенадцать месяцев впервые обратился или на наш звонок ответил интересом.',
        deals: 'Те из них, кто к сегодняшнему дню купил; показана строка первой покупки.',
        dealShare: 'Сколько из обратившихся и заинтересованных купили к сегодняшнему дню.',
        revenuePerClient: 'Выручка двенадцати месяцев на каждого, кто в них покупал.',
        firstMargin: 'Маржа дня первой покупки к его выручке; продажи без себестоимости не в счёт.',
        repeatMargin: 'Маржа всех следующих дней к их выручке; продажи без себестоимости не в счёт.',
        cycle: 'Дней от первого обращения или разговора до первой покупки, середина ряда по новым клиентам.',
        costOfClient: 'Реклама двенадцати месяцев на каждого нового клиента, который пришёл по ней.',
      },
      told: ({ better, worse, times, betterRange, worseRange }) =>
        `«${better}»: покупают ${times === null ? 'чаще' : `в ${write.number(times, 1)} ${timesForm(times)} чаще`}, чем «${worse}» (${betterRange} против ${worseRange})`,
      tooFew: (more) => `Данных мало: разницу ${form(more, 'покажет', 'покажут', 'покажут')} ещё ${inquiries(more)}`,
      unstated: (unstated, leads) =>
        `Судить рано: не указано у ${write.number(unstated)} из ${write.number(leads)} обратившихся — заполните, чтобы сравнить`,
      noDifference: 'Разницы не видно',
    },
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
      meaning:
        'Компании сегмента с листа «Клиенты», которые ещё не покупали или которым звонили до первой покупки. Каждая учтена один раз и показана первой строкой, которая об этом говорит.',
    },
    cohortsNote: 'Месяц первой покупки слева; 0 — сам этот месяц, 1 — следующий и так далее.',
    cohortMeaning:
      'Клиенты, впервые купившие в одном месяце, и те из них, кто купил в следующем по счёту; каждый учтён один раз.',
    cohort: 'Первая покупка',
    size: 'Клиентов',
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
