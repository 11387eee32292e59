import type { channelKinds } from '../schema/choice';
import { directions } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

/** Every touch with the outside world, one row each: calls, letters, forms, messages, meetings, in and out. */
export const contacts = defineTable({
  key: 'contacts',
  sheet: { en: 'Contacts', ru: 'Контакты' },
  purpose: {
    en: 'Every touch with the outside world, one row each: calls, letters, forms, messages and meetings, in and out.',
    ru: 'Каждое касание с внешним миром, одна строка на каждое: звонки, письма, заявки, сообщения, встречи.',
  },
  kind: 'entered',
  idPrefix: 'C',
  dateColumn: 'at',
  columns: {
    id: common.id,
    at: column.dateTime({
      heading: { en: 'Date & time', ru: 'Дата и время' },
      aliases: ['Date and time', 'Date/time', 'Date', 'Дата/время', 'Дата', 'When', 'Когда'],
      note: {
        en: 'When it happened, by the workbook clock. Stamped by itself when left empty.',
        ru: 'Когда это было, по часам таблицы. Если оставить пустым, поставится само.',
      },
      required: true,
      width: 125,
    }),
    direction: column.choice(directions, {
      heading: { en: 'In/Out', ru: 'Вх/Исх' },
      aliases: ['Direction', 'Направление звонка', 'In / Out', 'Вх / Исх'],
      note: { en: 'In: they came to us. Out: we went to them.', ru: 'Вх: обратились к нам. Исх: обратились мы.' },
      required: true,
      width: 65,
    }),
    channel: column.listedChoice('channels', {
      heading: { en: 'Channel', ru: 'Канал' },
      note: {
        en: 'How: call, e-mail, form, messenger, meeting. More channels can be added in Lists.',
        ru: 'Как: звонок, почта, заявка, мессенджер, встреча. Список расширяется в Справочниках.',
      },
      required: true,
      width: 110,
    }),
    client: column.text({
      heading: { en: 'Client', ru: 'Клиент' },
      aliases: ['Company', 'Компания', 'Организация'],
      note: {
        en: 'Name or id of a client, or the name of a company that is not a client yet.',
        ru: 'Название или ID клиента либо название компании, которая ещё не клиент.',
      },
      // No list to choose from: a company that is no client yet is right here, and would wear the mark of a mistake.
      repeats: true,
      width: 200,
    }),
    person: column.text({
      heading: { en: 'Person', ru: 'Контактное лицо' },
      aliases: ['Contact person', 'Контакт'],
      note: { en: 'Whom we talked to.', ru: 'С кем говорили.' },
      width: 140,
    }),
    phone: column.phone({
      heading: { en: 'Phone', ru: 'Телефон' },
      note: {
        en: 'Any spelling; a hidden number is typed as "hidden".',
        ru: 'В любом виде; скрытый номер так и пишется: «скрыт».',
      },
      width: 125,
    }),
    email: column.email({
      heading: { en: 'E-mail', ru: 'E-mail' },
      aliases: ['Email', 'Почта', 'Эл. почта'],
      note: { en: 'Address of the other side.', ru: 'Адрес другой стороны.' },
      width: 160,
    }),
    line: column.text({
      heading: { en: 'Line of business', ru: 'Направление' },
      aliases: ['Line', 'Направление бизнеса'],
      note: { en: 'What they asked about or were offered.', ru: 'О чём спросили или что предложили.' },
      choices: 'lines',
      width: 130,
    }),
    activity: column.text({
      heading: { en: 'Ad activity', ru: 'Реклама' },
      aliases: ['Advertising', 'Ad', 'Источник рекламы'],
      note: { en: 'Which advertising brought them.', ru: 'Какая реклама привела.' },
      choices: 'activities',
      width: 130,
    }),
    employee: column.text({
      heading: { en: 'Employee', ru: 'Сотрудник' },
      aliases: ['Manager', 'Менеджер'],
      note: { en: 'Who of us did it: the result is theirs.', ru: 'Кто из нас это сделал: результат его.' },
      choices: 'staff',
      width: 140,
    }),
    result: column.listedChoice('results', {
      heading: { en: 'Result', ru: 'Результат' },
      note: {
        en: 'How it ended. "Lead" = reacted with interest to what we told them.',
        ru: 'Чем кончилось. «Заинтересован» = отреагировал на то, что мы рассказали.',
      },
      width: 150,
    }),
    answeredAt: column.dateTime({
      heading: { en: 'Answered at', ru: 'Отвечено' },
      note: {
        en: 'For an inbound contact: when it was answered. An outbound row that reaches them answers too.',
        ru: 'Для входящего: когда ответили. Исходящая строка, которой дозвонились, тоже считается ответом.',
      },
      width: 125,
    }),
    nextStep: common.nextStep,
    nextStepOn: common.nextStepOn,
    recording: column.url({
      heading: { en: 'Recording', ru: 'Запись' },
      note: { en: 'Link to the call recording.', ru: 'Ссылка на запись разговора.' },
      width: 90,
    }),
    listenedBy: column.text({
      heading: { en: 'Listened by', ru: 'Прослушал' },
      note: { en: 'Who listened to the call.', ru: 'Кто прослушал звонок.' },
      choices: 'staff',
      width: 120,
    }),
    listenedOn: column.date({
      heading: { en: 'Listened on', ru: 'Прослушано' },
      note: { en: 'When it was listened to.', ru: 'Когда прослушан.' },
      width: 95,
    }),
    score: column.int(
      { least: 1, most: 5 },
      {
        heading: { en: 'Score', ru: 'Оценка' },
        note: { en: '1 to 5.', ru: 'От 1 до 5.' },
        width: 65,
      },
    ),
    comment: common.comment,
    sourceKey: common.sourceKey,
    status: column.text({
      heading: { en: 'Reply status', ru: 'Статус ответа' },
      note: {
        en: 'Written by the add-on: whether the contact is waiting for an answer.',
        ru: 'Пишет дополнение: ждёт ли обращение ответа.',
      },
      owned: true,
      width: 120,
    }),
    enteredAt: common.enteredAt,
    enteredBy: common.enteredBy,
    answerEnteredAt: column.dateTime({
      heading: { en: 'Answer entered at', ru: 'Ответ внесён' },
      note: {
        en: 'When "Answered at" was typed. Put in by the add-on.',
        ru: 'Когда вписали «Отвечено». Ставит дополнение.',
      },
      owned: true,
      addedLater: true,
      mayBeAhead: true,
      hidden: true,
      width: 125,
    }),
  },
});

export type Contact = RowOf<typeof contacts>;

/** The channel kinds that reach somebody only when they talk back: a call that rang out is an attempt. */
export const TALKING_CHANNELS: ReadonlySet<(typeof channelKinds.kinds)[number]> = new Set(['call', 'meeting'] as const);
