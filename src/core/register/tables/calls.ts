import { callResults, directions } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** A whole day of seconds: no call is longer. */
const SECONDS = { least: 0, most: 86_400 } as const;

/** What the telephone system says really happened, one row a call: what the register is held against. Never typed. */
export const calls = defineTable({
  key: 'calls',
  sheet: { en: 'Calls', ru: 'Звонки' },
  purpose: {
    en: 'The phone bill: every call as the telephone system knows it. It comes by itself or by Import and is never typed; the register is held against it.',
    ru: 'Счёт за телефон: каждый звонок, каким его знает телефония. Приходит сам или импортом, руками не пишется; с ним сверяется реестр.',
  },
  kind: 'entered',
  isOnDemand: true,
  dateColumn: 'at',
  columns: {
    at: column.dateTime({
      heading: { en: 'Call began', ru: 'Начало звонка' },
      note: { en: 'By the workbook clock.', ru: 'По часам таблицы.' },
      required: true,
      width: 125,
    }),
    direction: column.choice(directions, {
      heading: { en: 'In/Out', ru: 'Вх/Исх' },
      note: { en: 'In: they called us. Out: we called them.', ru: 'Вх: звонили нам. Исх: звонили мы.' },
      required: true,
      width: 65,
    }),
    phone: column.phone({
      heading: { en: 'Their number', ru: 'Номер собеседника' },
      note: { en: 'Of the other side.', ru: 'Номер другой стороны.' },
      required: true,
      mayBeBlank: true,
      width: 125,
    }),
    number: column.text({
      heading: { en: 'Our number', ru: 'Наш номер' },
      note: { en: 'Which of our numbers was called, or called.', ru: 'На какой наш номер звонили или с какого.' },
      repeats: true,
      width: 125,
    }),
    extension: column.text({
      heading: { en: 'Extension', ru: 'Внутренний номер' },
      note: {
        en: 'Who of us talked, or was rung first: the extension of Staff, or a name.',
        ru: 'Кто из нас говорил или кому звонили первому: внутренний номер из «Сотрудников» или имя.',
      },
      repeats: true,
      width: 120,
    }),
    seconds: column.int(SECONDS, {
      heading: { en: 'Seconds', ru: 'Секунд всего' },
      note: { en: 'From the first ring to the end.', ru: 'От первого гудка до конца.' },
      width: 90,
    }),
    talked: column.int(SECONDS, {
      heading: { en: 'Seconds talked', ru: 'Секунд разговора' },
      note: { en: 'Nothing or 0: nobody talked.', ru: 'Пусто или 0: разговора не было.' },
      width: 100,
    }),
    result: column.choice(callResults, {
      heading: { en: 'How it ended', ru: 'Чем кончился' },
      note: {
        en: 'Talked, missed by us, or not taken by them.',
        ru: 'Поговорили, мы пропустили или не взяли трубку там.',
      },
      width: 120,
    }),
    recording: column.url({
      heading: { en: 'Recording', ru: 'Запись' },
      note: { en: 'Link to the recording.', ru: 'Ссылка на запись разговора.' },
      width: 90,
    }),
    key: column.text({
      heading: { en: 'Key of the call', ru: 'Ключ звонка' },
      note: {
        en: 'What the telephone system knows it by: so a call that comes twice is one row.',
        ru: 'По чему его знает телефония: звонок, пришедший дважды, остаётся одной строкой.',
      },
      required: true,
      width: 150,
    }),
    source: column.text({
      heading: { en: 'Source', ru: 'Источник' },
      note: {
        en: 'Its name in Sources, or the program the file came from.',
        ru: 'Имя из «Источников» или программа, из которой файл.',
      },
      repeats: true,
      width: 120,
    }),
  },
});

export type Call = RowOf<typeof calls>;
