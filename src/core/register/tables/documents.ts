import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

/** Papers to prepare: asked for by sellers, made by the documents clerk. */
export const documents = defineTable({
  key: 'documents',
  sheet: { en: 'Documents', ru: 'Документы' },
  purpose: {
    en: 'Papers to prepare: requested by sellers, made by the documents clerk.',
    ru: 'Бумаги к подготовке: просит продавец, готовит сотрудник по документам.',
  },
  kind: 'entered',
  idPrefix: 'P',
  dateColumn: 'requestedAt',
  columns: {
    id: common.id,
    requestedAt: column.dateTime({
      heading: { en: 'Requested at', ru: 'Запрошено' },
      aliases: ['Requested', 'Запрошен', 'Дата запроса', 'Date & time', 'Дата и время'],
      note: { en: 'When the paper was asked for.', ru: 'Когда попросили документ.' },
      required: true,
      width: 125,
    }),
    client: common.client,
    deal: common.deal,
    type: column.listedChoice('documentTypes', {
      heading: { en: 'Type', ru: 'Тип' },
      aliases: ['Document type', 'Тип документа', 'Document', 'Документ'],
      note: { en: 'Contract, invoice, delivery note, act.', ru: 'Договор, счёт, накладная, акт.' },
      required: true,
      width: 110,
    }),
    requestedBy: column.text({
      heading: { en: 'Requested by', ru: 'Запросил' },
      note: { en: 'The seller who needs it.', ru: 'Продавец, которому нужно.' },
      choices: 'staff',
      width: 130,
    }),
    responsible: column.text({
      heading: { en: 'Responsible', ru: 'Ответственный' },
      note: { en: 'Who prepares it: not a seller.', ru: 'Кто готовит: не продавец.' },
      choices: 'staff',
      width: 130,
    }),
    dueAt: column.dateTime({
      heading: { en: 'Due', ru: 'Срок' },
      aliases: ['Due at', 'Due date'],
      note: { en: 'When it must be ready.', ru: 'К какому времени готовить.' },
      mayBeAhead: true,
      width: 125,
    }),
    doneAt: column.dateTime({
      heading: { en: 'Done at', ru: 'Готово' },
      aliases: ['Done', 'Сделано'],
      note: { en: 'When it was ready.', ru: 'Когда был готов.' },
      width: 125,
    }),
    link: column.url({
      heading: { en: 'Link', ru: 'Ссылка' },
      note: { en: 'Link to the file.', ru: 'Ссылка на файл.' },
      width: 120,
    }),
    comment: common.comment,
    enteredAt: common.enteredAt,
    enteredBy: common.enteredBy,
  },
});

export type DocumentRow = RowOf<typeof documents>;
