import { origins } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

/** One legal entity a row; duplicates point at their survivor and can be undone. */
export const clients = defineTable({
  key: 'clients',
  sheet: { en: 'Clients', ru: 'Клиенты' },
  purpose: { en: 'Clients, one legal entity a row.', ru: 'Клиенты, одно юридическое лицо в строке.' },
  kind: 'entered',
  idPrefix: 'K',
  columns: {
    id: common.id,
    name: column.text({
      heading: { en: 'Name', ru: 'Клиент' },
      aliases: ['Client', 'Company', 'Название', 'Наименование', 'Компания'],
      note: { en: 'Name of the company.', ru: 'Название компании.' },
      required: true,
      width: 220,
    }),
    taxId: column.taxId({
      heading: { en: 'Tax ID', ru: 'ИНН' },
      aliases: ['TIN', 'INN'],
      note: { en: 'Tax number; the check digits are verified.', ru: '10 или 12 цифр; контрольные цифры проверяются.' },
      width: 110,
    }),
    segment: column.text({
      heading: { en: 'Segment', ru: 'Сегмент' },
      note: { en: 'The narrower, the better the offer sells.', ru: 'Чем уже, тем лучше продаётся предложение.' },
      choices: 'segments',
      width: 130,
    }),
    size: column.text({
      heading: { en: 'Size', ru: 'Размер' },
      note: { en: 'Employees, offices or as you like.', ru: 'Сотрудники, офисы или как удобно.' },
      width: 80,
    }),
    city: column.text({ heading: { en: 'City', ru: 'Город' }, note: { en: 'City.', ru: 'Город.' }, width: 110 }),
    person: column.text({
      heading: { en: 'Person', ru: 'Контактное лицо' },
      aliases: ['Contact person', 'Контакт'],
      note: { en: 'Whom to ask for.', ru: 'Кого спросить.' },
      width: 150,
    }),
    phone: column.phones({
      heading: { en: 'Phone', ru: 'Телефон' },
      aliases: ['Phones', 'Телефоны'],
      note: { en: 'Several are separated by commas.', ru: 'Несколько — через запятую.' },
      width: 140,
    }),
    email: column.emails({
      heading: { en: 'E-mail', ru: 'E-mail' },
      aliases: ['Email', 'Почта', 'Эл. почта'],
      note: { en: 'Several are separated by commas.', ru: 'Несколько — через запятую.' },
      width: 170,
    }),
    origin: column.choice(origins, {
      heading: { en: 'Origin (override)', ru: 'Происхождение (вручную)' },
      aliases: ['Origin', 'Происхождение'],
      note: {
        en: 'Only when the judgment from the contacts is wrong; a reason is required.',
        ru: 'Только если вывод по контактам неверен; основание обязательно.',
      },
      width: 120,
    }),
    originReason: column.text({
      heading: { en: 'Reason', ru: 'Основание' },
      note: { en: 'Why the origin is set by hand.', ru: 'Почему происхождение указано вручную.' },
      width: 150,
    }),
    activity: column.text({
      heading: { en: 'Ad activity', ru: 'Реклама' },
      aliases: ['Advertising'],
      note: { en: 'Which advertising brought this client.', ru: 'Какая реклама привела клиента.' },
      choices: 'activities',
      width: 130,
    }),
    firstPurchaseOn: column.firstPurchase({
      heading: { en: 'First purchase', ru: 'Первая покупка' },
      note: {
        en: 'A date, or "before the register" for a client from older days.',
        ru: 'Дата или «до реестра» для клиента из прежних времён.',
      },
      width: 110,
    }),
    seller: column.text({
      heading: { en: 'Won by', ru: 'Привлёк' },
      note: { en: 'Who won the client.', ru: 'Кто привлёк клиента.' },
      choices: 'staff',
      width: 130,
    }),
    manager: column.text({
      heading: { en: 'Account manager', ru: 'Ведёт' },
      aliases: ['Manager', 'Менеджер'],
      note: {
        en: 'Who takes care of the client; not the one who searches for new ones.',
        ru: 'Кто сопровождает клиента; не тот, кто ищет новых.',
      },
      choices: 'staff',
      width: 130,
    }),
    touchEveryDays: column.int(
      { least: 1, most: 3650 },
      {
        heading: { en: 'Contact every, days', ru: 'Контакт раз в, дней' },
        note: { en: 'How often care should call.', ru: 'Как часто звонить.' },
        width: 90,
      },
    ),
    nextTouchOn: column.date({
      heading: { en: 'Next contact', ru: 'Следующий контакт' },
      note: { en: 'The day of the next care call.', ru: 'День следующего звонка.' },
      mayBeAhead: true,
      width: 105,
    }),
    mergedInto: column.text({
      heading: { en: 'Merged into', ru: 'Объединён с' },
      note: {
        en: 'Id or name of the client that survives (menu "Find duplicates…"); clear the cell to undo the merge.',
        ru: 'ID или название клиента, который остаётся (меню «Найти дубли…»); очистите, чтобы отменить объединение.',
      },
      width: 90,
    }),
    doNotContact: column.yesNo({
      heading: { en: 'Do not contact', ru: 'Не беспокоить' },
      note: { en: 'Yes: no tasks are made for this client.', ru: 'Да: задачи по клиенту не создаются.' },
      width: 90,
    }),
    debt: column.money({
      heading: { en: 'Debt', ru: 'Долг' },
      note: {
        en: 'What the client owes, by accounting; a new import puts in the new amount.',
        ru: 'Сколько клиент должен по учёту; следующий импорт впишет новую сумму.',
      },
      fed: true,
      addedLater: true,
      width: 100,
    }),
    overdueDays: column.int(
      { least: 0, most: 36500 },
      {
        heading: { en: 'Overdue, days', ru: 'Просрочка, дней' },
        note: { en: 'For how many days the debt is overdue.', ru: 'На сколько дней просрочена оплата.' },
        fed: true,
        addedLater: true,
        width: 90,
      },
    ),
    asOf: column.date({
      heading: { en: 'Debt as of', ru: 'Долг на дату' },
      note: { en: 'The day of these data.', ru: 'День, на который эти данные.' },
      fed: true,
      addedLater: true,
      width: 100,
    }),
    comment: common.comment,
  },
});

export type Client = RowOf<typeof clients>;
