import { newCalendarRows } from '../register/time/calendarRows';
import { regionalSettings, regionOf, SETTINGS } from '../register/tables/settings';
import type { TableKey, TypedCells } from '../register/tables/tables';
import { defaultStandards } from '../work/tasks/standards';
import type { CellValue } from '../register/schema/cell';
import type { Texts } from '../texts';
import type { Moment } from '../values/moment';
import { firstListRows, type EnteredSheet } from './enteredSheet';

/** An entered sheet of a new register with everything that stands in it, headings in the first row. */
export interface NewSheet extends EnteredSheet {
  readonly cells: readonly (readonly CellValue[])[];
}

/** Rows by table, as they would be typed. */
export type FirstRows = { readonly [Key in TableKey]?: readonly TypedCells<Key>[] };

/** What stands in the set-up sheets of a register nobody has filled in yet. */
export function firstRows(texts: Texts, now: Moment, locale: string): FirstRows {
  const regional = regionalSettings(locale);
  return {
    calendar: newCalendarRows(regionOf(locale), now, texts.language),
    lists: firstListRows(texts),
    standards: defaultStandards(texts),
    settings: SETTINGS.map(({ key, standard, meaning }) => ({
      key,
      value: key === 'language' ? texts.language : (regional[key] ?? standard),
      meaning: meaning[texts.language],
    })),
  };
}
