import type { DigestTexts } from '../core/views/digest/digestTexts';
import type { Language } from '../core/values/label';
import { formFor } from './plural';

const NBSP = '\u00A0';

/** The parts that say something: a nought of anything is no news. */
function joined(parts: readonly (readonly [value: number | string, words: string])[]): string {
  return parts
    .filter(([value]) => value !== 0 && value !== '')
    .map(([, words]) => words)
    .join(' · ');
}

function ruCount(value: number, one: string, few: string, many: string): string {
  return `${value}${NBSP}${formFor('ru', value, { one, few, many })}`;
}

function enCount(value: number, one: string, many: string): string {
  return `${value}${NBSP}${formFor('en', value, { one, many })}`;
}

const ru: DigestTexts = {
  about: {
    day: (day, weekday) => `${weekday.toLowerCase()} ${day}`,
    days: (days) => days,
    week: (week) => week,
    month: (month) => month,
  },
  subject: ({ company, about, news }) => `${company}, ${about}: ${news.join(', ')}`,
  news: {
    waiting: (waiting, overdue) =>
      overdue > 0 ? `ждут ответа ${waiting}, просрочено ${overdue}` : `ждут ответа ${waiting}`,
    nobodyWaits: 'ответа никто не ждёт',
    unknown: 'кто ждёт, неизвестно',
    pace: (share, isRunning) => (isRunning ? `месяц идёт на ${share} плана` : `план месяца выполнен на ${share}`),
  },
  lines: {
    done: 'Сделано',
    waiting: 'Ждут ответа',
    revenue: 'Выручка',
    revenuePerClient: 'На клиента',
    retention: 'Удержание',
    newClients: 'Новые клиенты',
    conversion: 'Эффективность входа',
    withinTarget: 'Отвечено в срок',
    lost: 'Не состоялось',
    risks: 'Можем потерять',
    tasks: 'Задачи',
  },
  done: ({ contacts, talks, leads, inquiries, revenue }) =>
    joined([
      [contacts, ruCount(contacts, 'активный контакт', 'активных контакта', 'активных контактов')],
      [talks, ruCount(talks, 'разговор', 'разговора', 'разговоров')],
      [leads, ruCount(leads, 'заинтересованный', 'заинтересованных', 'заинтересованных')],
      [inquiries, ruCount(inquiries, 'обращение', 'обращения', 'обращений')],
      [revenue, `продажи ${revenue}`],
    ]) || 'записей нет',
  waiting: ({ waiting, overdue, party, oldest }) =>
    overdue > 0
      ? `${waiting}, просрочено ${overdue}; дольше всех ждёт ${party}: ${oldest} рабочего времени`
      : `${waiting}, все ещё в срок; дольше всех ждёт ${party}: ${oldest}`,
  nobodyWaits: 'никто',
  unknown: 'неизвестно: лист «Контакты» не читается',
  paced: ({ value, share, plan }) => `${value}, идём на ${share} плана (${plan})`,
  planDone: ({ value, share, plan }) => `${value}, это ${share} плана (${plan})`,
  planned: ({ value, plan }) => `${value}, план ${plan}`,
  was: ({ value, before, day }) => `${value}, к ${day} было ${before}`,
  newClients: ({ deals, sales }) => `нашли сами ${deals}, пришли сами ${sales}`,
  conversion: ({ value, clients, sales }) => `${value}: обратились впервые ${clients}, купили впервые ${sales}`,
  lost: ({ deals, amount, first }) =>
    `${ruCount(deals, 'сделка', 'сделки', 'сделок')}${amount === '' ? '' : ` на ${amount}`}${deals === 1 ? '' : amount === '' ? ', среди них' : ', крупнейшая'}: ${first}`,
  nothingLost: 'ничего',
  risks: ({ clients, money, first }) =>
    `${ruCount(clients, 'клиент', 'клиента', 'клиентов')}, ${money} в месяц; дороже всех ${first}`,
  noRisks: 'никого',
  tasks: ({ left, overdue }) => (overdue > 0 ? `осталось ${left}, просрочено ${overdue}` : `осталось ${left}`),
  noTasks: 'открытых нет',
  sections: {
    alerts: 'Не пропустите',
    known: 'О чём вы знаете: всё ещё так?',
    own: 'Что сделать владельцу',
    people: 'Кто что сделал',
    inquiries: 'Кто обратился и что вышло',
    month: (month) => `${month.charAt(0).toUpperCase()}${month.slice(1)}: как идёт`,
    bridge: (before) => `Отчего изменилась выручка против той, что была к ${before}`,
    decisions: 'Что решили на планёрках',
    waiting: 'Кто ждёт ответа сейчас',
    won: 'Выигранные сделки',
    lost: 'Несостоявшиеся сделки',
    stuck: 'Сделки без следующего шага',
    risks: 'Кого можем потерять, по деньгам',
    leftOut: 'Что не посчитано',
  },
  person: {
    planned: ({ figure, value, plan, pace }) =>
      `${figure}: ${value} при плане ${plan}${pace === '' ? '' : `, а месяц на ${pace} плана`}`,
    tasks: (left, overdue) =>
      left === 0 ? 'задач нет' : `задач ${left}${overdue > 0 ? `, просрочено ${overdue}` : ''}`,
    did: ({ contacts, talks, leads, inquiries, care, revenue }) =>
      joined([
        [contacts, ruCount(contacts, 'активный контакт', 'активных контакта', 'активных контактов')],
        [talks, ruCount(talks, 'разговор', 'разговора', 'разговоров')],
        [leads, ruCount(leads, 'заинтересованный', 'заинтересованных', 'заинтересованных')],
        [inquiries, ruCount(inquiries, 'обращение', 'обращения', 'обращений')],
        [care, `клиентам ${ruCount(care, 'контакт', 'контакта', 'контактов')}`],
        [revenue, `продажи ${revenue}`],
      ]),
    nothing: 'записей нет',
  },
  inquiry: {
    states: {
      inTime: (waited) => `ответили за ${waited}`,
      late: (waited) => `ответили поздно: через ${waited}`,
      waiting: (waited) => `ждёт ${waited}`,
      soon: (waited) => `ждёт ${waited}, срок подходит`,
      overdue: (waited) => `не ответили: ждёт ${waited}`,
    },
    atOnce: 'взяли сразу',
    outsideHours: 'ждёт, пришло вне рабочего времени',
    isNew: 'новый',
    bought: (amount) => `купил на ${amount}`,
  },
  figure: ({ plan, byToday, before }) =>
    joined([
      [plan, `план ${plan}`],
      [byToday, `на сегодня ${byToday}`],
      [before, `было ${before}`],
    ]),
  because: (reasons) => `из-за кого: ${reasons.join('; ')}`,
  gone: (names) => `ушли: ${names.join(', ')}`,
  ofPlan: (value, plan) => `${value} из ${plan} по плану`,
  decision: {
    done: (day) => `сделано ${day}`,
    late: (day) => `просрочено: срок был ${day}`,
    open: (day) => (day === '' ? 'в работе' : `срок ${day}`),
  },
  due: { past: (day) => `срок был ${day}`, coming: (day) => `срок ${day}` },
  noReason: 'причина не указана',
  overdueBy: (time) => `просрочено на ${time}`,
  leftFor: (time) => `осталось ${time}`,
  knownUntil: (day) => `молчит до ${day}`,
  aMonth: (money) => `${money} в месяц`,
  silent: (days) => `без заказа ${ruCount(days, 'день', 'дня', 'дней')}`,
  noStepSince: (day) => `без шага с ${day}`,
  leftOut: (count) =>
    `${ruCount(count, 'строка', 'строки', 'строк')} не в счёт этого месяца, пока ${count === 1 ? 'её' : 'их'} не поправят`,
  none: 'ничего',
  more: (count) => `и ещё ${count}`,
  alert: {
    line: ({ step, party, phone, channel, responsible, waited }) =>
      `${{ soon: 'Срок ответа подходит', overdue: 'Просрочен ответ', again: 'До сих пор не ответили' }[step]}: ${[party, phone, channel, `отвечает ${responsible}`].filter(Boolean).join(', ')}; ждёт ${waited}`,
    many: (count) => `Ждут ответа ${ruCount(count, 'клиент', 'клиента', 'клиентов')}`,
    several: (count) => `Не пропустите: ${ruCount(count, 'сообщение', 'сообщения', 'сообщений')}`,
    brokenMonth: ({ month, figures }) =>
      `Закрытый месяц изменился: ${month}, ${ruCount(figures, 'показатель', 'показателя', 'показателей')}. Какие строки тому причиной, видно на листе «История показателей».`,
  },
  journal: {
    sent: 'Отправлено',
    notSent: 'Не отправлено',
    notKnown: 'Неизвестно, дошло ли',
    quota: 'столько писем в день Google от вас не отправляет',
    cutShort: 'каждый раз прерывалось на отправке',
  },
  foot: (moment) => `По данным на ${moment}. Числа те же, что на листе «Дашборд».`,
  open: 'Открыть таблицу',
};

const en: DigestTexts = {
  about: {
    day: (day, weekday) => `${weekday} ${day}`,
    days: (days) => days,
    week: (week) => week,
    month: (month) => month,
  },
  subject: ({ company, about, news }) => `${company}, ${about}: ${news.join(', ')}`,
  news: {
    waiting: (waiting, overdue) => (overdue > 0 ? `${waiting} waiting, ${overdue} overdue` : `${waiting} waiting`),
    nobodyWaits: 'nobody waits',
    unknown: 'who waits is not known',
    pace: (share, isRunning) => (isRunning ? `month on course for ${share} of plan` : `${share} of the month’s plan`),
  },
  lines: {
    done: 'Done',
    waiting: 'Waiting for a reply',
    revenue: 'Revenue',
    revenuePerClient: 'Per client',
    retention: 'Retention',
    newClients: 'New clients',
    conversion: 'Entry efficiency',
    withinTarget: 'Answered in target',
    lost: 'Not won',
    risks: 'We may lose',
    tasks: 'Tasks',
  },
  done: ({ contacts, talks, leads, inquiries, revenue }) =>
    joined([
      [contacts, enCount(contacts, 'active contact', 'active contacts')],
      [talks, enCount(talks, 'talk', 'talks')],
      [leads, enCount(leads, 'lead', 'leads')],
      [inquiries, enCount(inquiries, 'inquiry', 'inquiries')],
      [revenue, `sales ${revenue}`],
    ]) || 'nothing written down',
  waiting: ({ waiting, overdue, party, oldest }) =>
    overdue > 0
      ? `${waiting}, ${overdue} overdue; longest: ${party}, ${oldest} of working time`
      : `${waiting}, all still in time; longest: ${party}, ${oldest}`,
  nobodyWaits: 'nobody',
  unknown: 'not known: the sheet Contacts cannot be read',
  paced: ({ value, share, plan }) => `${value}, on course for ${share} of plan (${plan})`,
  planDone: ({ value, share, plan }) => `${value}, ${share} of plan (${plan})`,
  planned: ({ value, plan }) => `${value}, plan ${plan}`,
  was: ({ value, before, day }) => `${value}, was ${before} by ${day}`,
  newClients: ({ deals, sales }) => `found by us ${deals}, came by themselves ${sales}`,
  conversion: ({ value, clients, sales }) =>
    `${value}: ${clients} asked for the first time, ${sales} bought for the first time`,
  lost: ({ deals, amount, first }) =>
    `${enCount(deals, 'deal', 'deals')}${amount === '' ? '' : `, ${amount}`}${deals === 1 ? '' : amount === '' ? ', among them' : ', the largest'}: ${first}`,
  nothingLost: 'nothing',
  risks: ({ clients, money, first }) =>
    `${enCount(clients, 'client', 'clients')}, ${money} a month; the largest is ${first}`,
  noRisks: 'nobody',
  tasks: ({ left, overdue }) => (overdue > 0 ? `${left} left, ${overdue} overdue` : `${left} left`),
  noTasks: 'none open',
  sections: {
    alerts: 'Do not miss',
    known: 'What you know about: still so?',
    own: 'What the owner has to do',
    people: 'Who did what',
    inquiries: 'Who asked and what came of it',
    month: (month) => `${month}: how it goes`,
    bridge: (before) => `Why revenue moved from what it was by ${before}`,
    decisions: 'What the meetings decided',
    waiting: 'Who waits now',
    won: 'Deals won',
    lost: 'Deals not won',
    stuck: 'Deals without a next step',
    risks: 'Whom we may lose, by money',
    leftOut: 'What is not counted',
  },
  person: {
    planned: ({ figure, value, plan, pace }) =>
      `${figure}: ${value}, planned ${plan}${pace === '' ? '' : `; the month at ${pace} of its plan`}`,
    tasks: (left, overdue) =>
      left === 0 ? 'no tasks' : `${enCount(left, 'task', 'tasks')}${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    did: ({ contacts, talks, leads, inquiries, care, revenue }) =>
      joined([
        [contacts, enCount(contacts, 'active contact', 'active contacts')],
        [talks, enCount(talks, 'talk', 'talks')],
        [leads, enCount(leads, 'lead', 'leads')],
        [inquiries, enCount(inquiries, 'inquiry', 'inquiries')],
        [care, `${enCount(care, 'contact', 'contacts')} with clients`],
        [revenue, `sales ${revenue}`],
      ]),
    nothing: 'nothing written down',
  },
  inquiry: {
    states: {
      inTime: (waited) => `answered in ${waited}`,
      late: (waited) => `answered late, after ${waited}`,
      waiting: (waited) => `waiting ${waited}`,
      soon: (waited) => `waiting ${waited}, almost due`,
      overdue: (waited) => `not answered: waiting ${waited}`,
    },
    atOnce: 'taken at once',
    outsideHours: 'waiting, came out of hours',
    isNew: 'new',
    bought: (amount) => `bought for ${amount}`,
  },
  figure: ({ plan, byToday, before }) =>
    joined([
      [plan, `plan ${plan}`],
      [byToday, `${byToday} due by today`],
      [before, `was ${before}`],
    ]),
  because: (reasons) => `because of: ${reasons.join('; ')}`,
  gone: (names) => `gone: ${names.join(', ')}`,
  ofPlan: (value, plan) => `${value} of ${plan} planned`,
  decision: {
    done: (day) => `done ${day}`,
    late: (day) => `overdue: was due ${day}`,
    open: (day) => (day === '' ? 'open' : `due ${day}`),
  },
  due: { past: (day) => `was due ${day}`, coming: (day) => `due ${day}` },
  noReason: 'no reason given',
  overdueBy: (time) => `overdue by ${time}`,
  leftFor: (time) => `${time} left`,
  knownUntil: (day) => `silent until ${day}`,
  aMonth: (money) => `${money} a month`,
  silent: (days) => `no order for ${enCount(days, 'day', 'days')}`,
  noStepSince: (day) => `no step since ${day}`,
  leftOut: (count) => `${enCount(count, 'row', 'rows')}: in no figure of this month until put right`,
  none: 'nothing',
  more: (count) => `and ${count} more`,
  alert: {
    line: ({ step, party, phone, channel, responsible, waited }) =>
      `${{ soon: 'An answer is almost due', overdue: 'An answer is overdue', again: 'Still not answered' }[step]}: ${[party, phone, channel, `to be answered by ${responsible}`].filter(Boolean).join(', ')}; waiting ${waited}`,
    many: (count) => `${enCount(count, 'client is', 'clients are')} waiting for an answer`,
    several: (count) => `Not to be missed: ${enCount(count, 'message', 'messages')}`,
    brokenMonth: ({ month, figures }) =>
      `A closed month has changed: ${month}, ${enCount(figures, 'figure', 'figures')}. The History sheet shows by which rows.`,
  },
  journal: {
    sent: 'Sent',
    notSent: 'Not sent',
    notKnown: 'Not known whether it arrived',
    quota: 'Google sends no more of your letters today',
    cutShort: 'ended on the way every time',
  },
  foot: (moment) => `As of ${moment}. The numbers are those of the Dashboard.`,
  open: 'Open the sheet',
};

const ALL: Readonly<Record<Language, DigestTexts>> = { ru, en };

export function digestTextsOf(language: Language): DigestTexts {
  return ALL[language];
}
