import type { Format } from './format';

/** Statistics of telephone exchanges: every row is a call. Which of two numbers is the client's the direction tells. */

const CALL = { channel: 'call' };

export const mango: readonly Format[] = [
  {
    key: 'mangoCalls',
    name: 'MANGO OFFICE',
    table: 'contacts',
    tells: [
      ['Кто звонил'],
      ['Кому звонили', 'С кем говорил', 'Куда звонил'],
      ['Тип звонка', 'Направление', 'Тип вызова', 'Контекст'],
    ],
    columns: { at: ['Дата и время', 'Дата', 'Время начала'], direction: ['Тип звонка', 'Направление', 'Тип вызова', 'Контекст'], result: ['Результат', 'Результат звонка', 'Статус'], recording: ['Запись разговора', 'Запись'] }, // prettier-ignore
    constants: CALL,
  },
];

export const zadarma: readonly Format[] = [
  {
    key: 'zadarmaCalls',
    name: 'Zadarma / Novofon',
    table: 'contacts',
    tells: [
      ['Откуда', 'From', 'CallerID'],
      ['Куда', 'To'],
      ['Статус', 'Результат', 'Status', 'Disposition'],
      ['Стоимость', 'Стоимость минуты', 'Cost', 'Продолжительность'],
    ],
    columns: {
      at: ['Дата', 'Дата и время', 'Время', 'Date', 'Call start'],
      result: ['Статус', 'Результат', 'Status', 'Disposition'],
    },
    constants: CALL,
  },
];

export const uis: readonly Format[] = [
  {
    key: 'uisCalls',
    name: 'UIS / CoMagic',
    table: 'contacts',
    tells: [
      ['Виртуальный номер', 'Виртуальный номер абонента'],
      ['Номер абонента', 'Абонент'],
      ['Направление', 'Тип звонка', 'Статус звонка', 'Статус'],
    ],
    columns: { at: ['Дата и время звонка', 'Дата и время', 'Дата'], direction: ['Направление', 'Тип звонка'], phone: ['Номер абонента', 'Абонент'], employee: ['Сотрудник', 'ФИО сотрудника'], result: ['Статус звонка', 'Статус', 'Результат'], activity: ['Рекламная кампания', 'Источник'], recording: ['Запись разговора', 'Ссылка на запись'], sourceKey: ['ID звонка', 'ID сессии звонка', 'Id сессии'] }, // prettier-ignore
    constants: CALL,
  },
];

export const megafon: readonly Format[] = [
  {
    key: 'megafonCalls',
    name: 'МегаФон: Виртуальная АТС',
    table: 'contacts',
    tells: [
      ['Тип', 'Тип звонка'],
      ['Через', 'Через номер'],
      ['Клиент', 'Номер клиента'],
      ['Ожидание', 'Длительность'],
    ],
    columns: { at: ['Дата', 'Дата и время', 'Время'], direction: ['Тип', 'Тип звонка'], phone: ['Клиент', 'Номер клиента'], employee: ['Сотрудник', 'Сотрудник/группа', 'Кто'], recording: ['Запись'] }, // prettier-ignore
    constants: CALL,
  },
];

export const aircall: readonly Format[] = [
  {
    key: 'aircallCalls',
    name: 'Aircall',
    table: 'contacts',
    tells: [['Call direction', 'Direction', 'Call direction - Type'], ['Call type', 'Answered', 'Missed call reason', 'Unanswered Call Reason'], ['Call ID (UUID)', 'Call ID', 'Call ID (internal)', 'Call uuid']], // prettier-ignore
    columns: { at: ['Call start time', 'Started at', 'Date (TZ offset incl.)', 'Datetime (UTC)', 'Date/time', 'Date'], direction: ['Call direction', 'Direction', 'Call direction - Type'], employee: ['User', 'User name', 'Answered by', 'Agent'], recording: ['Recording', 'Recording URL'], sourceKey: ['Call ID (UUID)', 'Call ID (internal)', 'Call ID', 'Call uuid'] }, // prettier-ignore
    sources: { result: { from: ['Call type', 'Answered'], how: 'first' } },
    constants: CALL,
    values: {
      result: { Outbound: '', outbound: '', Yes: 'reached', No: 'noAnswer', Answered: 'reached', 'AI Call': 'reached' },
    },
  },
];

export const twilio: readonly Format[] = [
  {
    key: 'twilioCalls',
    name: 'Twilio',
    table: 'contacts',
    tells: [['Sid', 'Call Sid', 'CallSid'], ['Direction'], ['Status'], ['From'], ['To']],
    columns: { at: ['Start Time', 'StartTime', 'Date Created'], direction: ['Direction'], result: ['Status'], sourceKey: ['Sid', 'Call Sid', 'CallSid'] }, // prettier-ignore
    constants: CALL,
    values: {
      direction: {
        'outbound-dial': 'out',
        'outbound-api': 'out',
        'trunking-originating': 'out',
        'trunking-terminating': 'in',
      },
    },
  },
];

export const threeCx: readonly Format[] = [
  {
    key: 'threeCxCalls',
    name: '3CX',
    table: 'contacts',
    tells: [['Call Time', 'Start Time', 'time-start'], ['Caller ID', 'From', 'from-no'], ['Destination', 'To', 'to-no', 'final-number'], ['Ringing', 'Talking', 'reason-terminated', 'Call Activity Details']], // prettier-ignore
    columns: { at: ['Call Time', 'Start Time', 'time-start'], direction: ['Direction'], result: ['Status'], sourceKey: ['Call ID', 'historyid', 'callid'] }, // prettier-ignore
    constants: CALL,
  },
];
