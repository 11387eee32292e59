import { sourceKinds } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** Where inquiries come from by themselves, one row an entry point: telephone systems, forms, messengers, mailboxes. */
export const sources = defineTable({
  key: 'sources',
  sheet: { en: 'Sources', ru: 'Источники' },
  purpose: {
    en: 'Entry points, one row each: what sends its calls, forms and messages here by itself, and which number means which advertising.',
    ru: 'Точки входа, по одной в строке: кто сам присылает сюда звонки, заявки и сообщения и какой номер — какая реклама.',
  },
  kind: 'setup',
  isOnDemand: true,
  columns: {
    name: column.text({
      heading: { en: 'Source', ru: 'Источник' },
      note: { en: 'A short name of your own; it stands in the address.', ru: 'Короткое имя; оно стоит в адресе.' },
      required: true,
      width: 150,
    }),
    kind: column.choice(sourceKinds, {
      heading: { en: 'What it is', ru: 'Что это' },
      note: {
        en: 'The telephone system, messenger or form that sends here.',
        ru: 'Телефония, мессенджер или форма, которая присылает.',
      },
      required: true,
      width: 170,
    }),
    on: column.yesNo({
      heading: { en: 'On', ru: 'Включён' },
      note: {
        en: 'Only what comes from a source that is on is taken.',
        ru: 'Принимается только то, что прислал включённый источник.',
      },
      width: 85,
    }),
    number: column.text({
      heading: { en: 'Our number or address', ru: 'Наш номер или адрес' },
      note: {
        en: 'Which of our numbers this row is about; several numbers of one source are several rows of one name. Of a sheet: what it is called.',
        ru: 'О каком нашем номере эта строка; несколько номеров одного источника — несколько строк с одним именем. У листа — как он называется.',
      },
      width: 160,
    }),
    line: column.text({
      heading: { en: 'Line of business', ru: 'Направление' },
      note: { en: 'What is asked about at this number.', ru: 'О чём спрашивают по этому номеру.' },
      choices: 'lines',
      width: 130,
    }),
    activity: column.text({
      heading: { en: 'Ad activity', ru: 'Реклама' },
      note: { en: 'Which advertising shows this number.', ru: 'В какой рекламе стоит этот номер.' },
      choices: 'activities',
      width: 130,
    }),
    employee: column.text({
      heading: { en: 'Who answers', ru: 'Кто отвечает' },
      note: {
        en: 'Whoever answers here, where the source does not say it by an extension.',
        ru: 'Кто отвечает здесь, если источник не называет внутренний номер.',
      },
      choices: 'staff',
      width: 140,
    }),
    zone: column.text({
      heading: { en: 'Time zone', ru: 'Часовой пояс' },
      note: {
        en: 'Of the times it sends: +03:00 or Europe/Moscow. Blank: as this provider usually does, else this workbook’s.',
        ru: 'Времени, которое он присылает: +03:00 или Europe/Moscow. Пусто: как обычно у этого провайдера, иначе как у таблицы.',
      },
      width: 120,
    }),
    mapping: column.text({
      heading: { en: 'Fields', ru: 'Поля' },
      note: {
        en: 'For "any": which field of theirs is what, such as phone=caller.number; at=started. For a mailbox: label=Inquiries.',
        ru: 'Для «любых»: какое их поле что значит, например phone=caller.number; at=started. Для ящика: label=Заявки.',
      },
      width: 200,
    }),
    secret: column.text({
      heading: { en: 'Secret', ru: 'Секрет' },
      note: {
        en: 'Part of the address: who does not know it is not listened to. Made by the add-on; tell nobody.',
        ru: 'Часть адреса: кто его не знает, того не слушают. Ставит дополнение; никому не говорите.',
      },
      width: 170,
    }),
    quietAfter: column.number({
      heading: { en: 'Quiet after, h', ru: 'Тревога через, ч' },
      note: {
        en: 'After so many working hours without an event the line may be dead. Blank: never.',
        ru: 'Через столько рабочих часов без событий линия, возможно, мертва. Пусто: никогда.',
      },
      width: 110,
    }),
    lastEvent: column.dateTime({
      heading: { en: 'Last event', ru: 'Последнее событие' },
      note: { en: 'When it was heard of last. Put in by the add-on.', ru: 'Когда о нём слышали. Ставит дополнение.' },
      owned: true,
      mayBeAhead: true,
      width: 125,
    }),
    state: column.text({
      heading: { en: 'State', ru: 'Состояние' },
      note: { en: 'Written by the add-on.', ru: 'Пишет дополнение.' },
      owned: true,
      width: 220,
    }),
  },
});

export type SourceRow = RowOf<typeof sources>;
