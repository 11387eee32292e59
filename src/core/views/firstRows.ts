import type { CellValue } from '../register/schema/cell';
import type { TableKey, TypedCells } from '../register/tables/tables';
import type { Moment } from '../values/moment';
import type { Texts } from '../texts';
import { defaultStandards } from '../work/tasks/standards';
import type { EnteredSheet } from './enteredSheet';
import { firstCalendar, firstLists, firstSettings, firstStaff, NOTHING_SAID, type FirstAnswers } from './firstAnswers';

/** An entered sheet of a new register with everything that stands in it, headings in the first row. */
export interface NewSheet extends EnteredSheet {
  readonly cells: readonly (readonly CellValue[])[];
}

/** Rows by table, as they would be typed. */
export type FirstRows = { readonly [Key in TableKey]?: readonly TypedCells<Key>[] };

/** What stands in the set-up sheets of a new register: what the company has said at set-up, and what is usual. */
export function firstRows(texts: Texts, now: Moment, locale: string, answers: FirstAnswers = NOTHING_SAID): FirstRows {
  return {
    calendar: firstCalendar(answers, texts, now, locale),
    lists: firstLists(answers, texts),
    standards: defaultStandards(texts),
    settings: firstSettings(answers, texts, locale),
    staff: firstStaff(answers, texts),
  };
}
