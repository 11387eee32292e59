import * as column from '../schema/columns';

/** Columns that are the same in every table that has them. */

export const id = column.id({
  heading: { en: 'ID', ru: 'ID' },
  note: { en: 'Put in by the add-on. Do not type.', ru: 'Ставит дополнение. Не заполнять.' },
  owned: true,
  width: 80,
});

export const comment = column.text({
  heading: { en: 'Comment', ru: 'Комментарий' },
  note: { en: 'Anything worth remembering.', ru: 'Всё, что стоит запомнить.' },
  width: 220,
});

const CLIENT = {
  heading: { en: 'Client', ru: 'Клиент' },
  aliases: ['Company', 'Компания'],
  note: { en: 'Name or id of the client.', ru: 'Название или ID клиента.' },
  required: true,
  width: 200,
} as const;

/** The company a deal or paper is about; it need not be a client yet, so there is no list to choose from. */
export const client = column.text(CLIENT);

/** Whoever bought: a client, chosen from a list. */
export const buyer = column.text({ ...CLIENT, choices: 'clients' });

/** The deal a sale or paper belongs to. */
export const deal = column.text({
  heading: { en: 'Deal', ru: 'Сделка' },
  note: { en: 'Id of the deal, if there is one.', ru: 'ID сделки, если есть.' },
  width: 85,
});

export const nextStep = column.text({
  heading: { en: 'Next step', ru: 'Следующий шаг' },
  note: { en: 'What was agreed.', ru: 'О чём договорились.' },
  width: 180,
});

export const nextStepOn = column.date({
  heading: { en: 'Next step on', ru: 'Дата шага' },
  note: {
    en: 'The day of the next step; a task appears then.',
    ru: 'День следующего шага; в этот день появится задача.',
  },
  mayBeAhead: true,
  width: 95,
});

/** What the source of a row knows it by: so an export that comes again meets its rows again. */
export const sourceKey = column.text({
  heading: { en: 'Source key', ru: 'Ключ источника' },
  note: { en: 'Where the row came from. Written by integrations.', ru: 'Откуда взялась строка. Пишут интеграции.' },
  owned: true,
  hidden: true,
  width: 120,
});

/** When a row was written, whatever time it speaks of; blank in a row that is older than this column. */
export const enteredAt = column.dateTime({
  heading: { en: 'Entered at', ru: 'Внесено' },
  note: {
    en: 'When the row was written. Put in by the add-on.',
    ru: 'Когда строку внесли. Ставит дополнение.',
  },
  owned: true,
  addedLater: true,
  // Nobody is asked to put right what the add-on has stamped.
  mayBeAhead: true,
  width: 125,
});

/** Who wrote a row; blank where Google does not say. */
export const enteredBy = column.text({
  heading: { en: 'Entered by', ru: 'Кто внёс' },
  note: { en: 'Who wrote the row, where Google says so.', ru: 'Кто внёс строку, если Google это говорит.' },
  owned: true,
  addedLater: true,
  width: 140,
});
