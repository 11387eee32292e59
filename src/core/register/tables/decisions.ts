import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

/** What the weekly meeting has decided: each a task of the one who is to do it, until it is done. */
export const decisions = defineTable({
  key: 'decisions',
  sheet: { en: 'Decisions', ru: 'Решения' },
  purpose: {
    en: 'What the weekly meeting has decided: who does what by when.',
    ru: 'Что решили на планёрке: кто, что и к какому сроку делает.',
  },
  kind: 'entered',
  idPrefix: 'M',
  dateColumn: 'decidedOn',
  isOnDemand: true,
  columns: {
    id: common.id,
    decidedOn: column.date({
      heading: { en: 'Decided on', ru: 'Решили' },
      note: { en: 'The day of the meeting.', ru: 'День планёрки.' },
      required: true,
      width: 95,
    }),
    what: column.text({
      heading: { en: 'Decision', ru: 'Решение' },
      note: { en: 'What is to be done.', ru: 'Что надо сделать.' },
      required: true,
      width: 420,
    }),
    who: column.text({
      heading: { en: 'Who does it', ru: 'Кто делает' },
      note: { en: 'Whose task it is.', ru: 'Чья это задача.' },
      required: true,
      choices: 'staff',
      width: 140,
    }),
    dueOn: column.date({
      heading: { en: 'By when', ru: 'Срок' },
      note: { en: 'The last day for it.', ru: 'Последний день.' },
      required: true,
      mayBeAhead: true,
      width: 95,
    }),
    doneOn: column.date({
      heading: { en: 'Done on', ru: 'Сделано' },
      note: {
        en: 'Set by the tick of its task; blank: not done yet.',
        ru: 'Ставится галочкой задачи; пусто — ещё не сделано.',
      },
      width: 95,
    }),
    comment: common.comment,
  },
});

export type Decision = RowOf<typeof decisions>;
