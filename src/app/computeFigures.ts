import { dashboardSheet } from '../core/views/dashboard';
import { periodOf } from '../core/views/viewRequest';
import { EVERY_TABLE } from '../core/register/tables/tables';
import { command } from './command';

/** The figures of the period chosen on the Dashboard; standards and decisions make tasks and no figures. */
export const computeFigures = command(
  ({ texts, view }) => ({
    sheets: [dashboardSheet(view)],
    edits: [],
    message: texts.done.figuresComputed(texts.write.period(periodOf(view))),
  }),
  { tables: EVERY_TABLE.filter((key) => key !== 'standards' && key !== 'decisions' && key !== 'bonus') },
);
