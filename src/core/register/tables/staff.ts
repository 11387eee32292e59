import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** Who works here, in which role and from when until when; one person may have several rows. */
export const staff = defineTable({
  key: 'staff',
  sheet: { en: 'Staff', ru: 'Сотрудники' },
  purpose: {
    en: 'People and their roles with dates; the role in force on the day of an event counts.',
    ru: 'Люди и их роли с датами; считается роль, действующая в день события.',
  },
  kind: 'setup',
  columns: {
    name: column.text({
      heading: { en: 'Name', ru: 'Имя' },
      aliases: ['Employee', 'Сотрудник', 'ФИО'],
      note: { en: 'As it is typed in the tables.', ru: 'Как пишется в таблицах.' },
      required: true,
      width: 180,
    }),
    email: column.email({
      heading: { en: 'E-mail', ru: 'E-mail' },
      aliases: ['Email', 'Почта'],
      note: { en: 'Google account, to know who is editing.', ru: 'Аккаунт Google, чтобы знать, кто правит.' },
      width: 180,
    }),
    roles: column.roleList({
      heading: { en: 'Roles', ru: 'Роли' },
      aliases: ['Role', 'Роль'],
      note: {
        en: 'owner, active, inbound, care, documents; several by commas. Search and care never on one person.',
        ru: 'Владелец, активные продажи, входящие, сопровождение, документы; через запятую. Поиск и сопровождение — не на одном.',
      },
      required: true,
      width: 220,
    }),
    from: column.date({
      heading: { en: 'From', ru: 'С' },
      note: { en: 'First day in the role; blank: always.', ru: 'Первый день в роли; пусто — всегда.' },
      mayBeAhead: true,
      width: 95,
    }),
    until: column.date({
      heading: { en: 'Until', ru: 'По' },
      note: { en: 'Last day in the role; blank: still.', ru: 'Последний день в роли; пусто — до сих пор.' },
      mayBeAhead: true,
      width: 95,
    }),
    awayFrom: column.date({
      heading: { en: 'Away from', ru: 'Отсутствует с' },
      aliases: ['Holiday from', 'Отпуск с'],
      note: {
        en: 'First day away; blank: from now. See Staff… in the menu.',
        ru: 'Первый день отсутствия; пусто — уже сейчас. Меню «Сотрудники…».',
      },
      mayBeAhead: true,
      width: 105,
    }),
    awayUntil: column.date({
      heading: { en: 'Away until', ru: 'Отсутствует по' },
      aliases: ['Holiday until', 'Отпуск по'],
      note: {
        en: 'Last day away; blank: not away. Until then the substitute has the tasks.',
        ru: 'Последний день отсутствия; пусто — на месте. До этого дня задачи у заместителя.',
      },
      mayBeAhead: true,
      width: 105,
    }),
    substitute: column.text({
      heading: { en: 'Substitute', ru: 'Заместитель' },
      aliases: ['Замещает', 'Stand-in'],
      note: {
        en: 'Who has the tasks while this person is away, and after the last day in the role.',
        ru: 'У кого задачи, пока человека нет и после его последнего дня.',
      },
      choices: 'staff',
      width: 140,
    }),
    extension: column.text({
      heading: { en: 'Extension', ru: 'Внутренний номер' },
      note: {
        en: 'In the telephone system: extension, login or own number; several by commas.',
        ru: 'В телефонии: внутренний номер, логин или свой номер; несколько через запятую.',
      },
      width: 120,
    }),
    telegram: column.text({
      heading: { en: 'Telegram', ru: 'Telegram' },
      note: { en: 'Name in Telegram, with or without @.', ru: 'Имя в Telegram, с @ или без.' },
      width: 120,
    }),
  },
});

export type StaffRow = RowOf<typeof staff>;
