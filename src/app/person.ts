import { personIn, personSheet } from '../core/views/person';
import { periodOf } from '../core/views/viewRequest';
import { command } from './command';

/** The page of one employee, of the period chosen on the Dashboard. */
export const writePerson = command(
  ({ texts, view, input }) => {
    const employee = personIn(input.person ?? [], view);
    return {
      sheets: [personSheet(view, employee)],
      edits: [],
      message: texts.person.written({ employee, period: texts.write.period(periodOf(view)) }),
    };
  },
  { readBack: ['dashboard', 'person'] },
);
