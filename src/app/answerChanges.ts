import type { CellEdit, RowAppend } from '../core/register/edits';
import { isSameCell } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { Reading } from '../core/register/tables/readRegister';
import { columnsOf, type TypedCells } from '../core/register/tables/tables';
import {
  firstCalendar,
  firstStaff,
  NOTHING_SAID,
  ownWords,
  saidSettings,
  type FirstAnswers,
} from '../core/views/firstAnswers';
import type { Language } from '../core/values/label';
import type { Moment } from '../core/values/moment';
import { foldKey } from '../core/values/text';
import { settingChanges } from './settingsForm';

/** Whether somebody has worked in the register: its company is not asked any more. */
export function isInUse({ rows }: Reading): boolean {
  const { contacts, clients, deals, sales, staff } = rows;
  return [contacts, clients, deals, sales, staff].some((own) => own.length > 0);
}

interface Place {
  readonly language: Language;
  readonly locale: string;
  readonly now: Moment;
}

/** What a company's answers change in set-up sheets that are there: what is said of it already stays once, a Calendar that somebody has touched stays as it is. */
export function answerChanges(
  answers: FirstAnswers,
  reading: Reading,
  place: Place,
): { readonly edits: readonly CellEdit[]; readonly rows: readonly Omit<RowAppend, 'reason'>[] } {
  const { rows } = reading;
  const staff = firstStaff(answers, place).filter(({ name }) => !rows.staff.some((one) => foldKey(one.name) === foldKey(textOfCell(name ?? '')))); // prettier-ignore
  const lists = ownWords(answers, place).filter(({ value }) => !rows.lists.some((one) => foldKey(one.value) === foldKey(textOfCell(value ?? '')))); // prettier-ignore
  const calendar = calendarChanges(answers, reading.located.get('calendar'), place);
  return {
    edits: [...settingsSaid(answers, reading, place.language), ...calendar.edits],
    rows: [
      ...staff.map((cells) => ({ table: 'staff' as const, cells })),
      ...lists.map((cells) => ({ table: 'lists' as const, cells })),
      ...calendar.rows,
    ],
  };
}

function settingsSaid(answers: FirstAnswers, reading: Reading, language: Language): readonly CellEdit[] {
  return Object.entries(saidSettings(answers, language)).flatMap(([key, value]) => {
    // Each by itself: one that does not fit takes no other with it.
    const changes = settingChanges(value === undefined ? {} : { [key]: String(value) }, reading, language);
    return changes.ok ? changes.value.edits : [];
  });
}

/** The Calendar as it is made by default becomes the one that the answers make; another one is somebody's own. */
function calendarChanges(
  answers: FirstAnswers,
  place: LocatedTable | undefined,
  { language, locale, now }: Place,
): { readonly edits: readonly CellEdit[]; readonly rows: readonly Omit<RowAppend, 'reason'>[] } {
  const made = (by: FirstAnswers): readonly TypedCells<'calendar'>[] => firstCalendar(by, { language }, now, locale);
  const [usual, wanted] = [made(NOTHING_SAID), made(answers)];
  if (!place || !isAsMade(place, usual)) return { edits: [], rows: [] };
  const edits = usual.flatMap((cells, index) => rowChanges(cells, wanted[index] ?? {}, place.headingRow + index + 2));
  return { edits, rows: wanted.slice(usual.length).map((cells) => ({ table: 'calendar', cells })) };
}

function isAsMade({ sheet, headingRow, positions }: LocatedTable, rows: readonly TypedCells<'calendar'>[]): boolean {
  const filled = sheet.values.slice(headingRow + 1).filter((row) => row.some((cell) => cell !== ''));
  const isSame = (cells: TypedCells<'calendar'>, index: number): boolean =>
    columnsOf('calendar').every((column) =>
      isSameCell(filled[index]?.[positions.get(column) ?? -1] ?? '', cells[column] ?? ''),
    );
  return filled.length === rows.length && rows.every(isSame);
}

function rowChanges(before: TypedCells<'calendar'>, after: TypedCells<'calendar'>, row: number): readonly CellEdit[] {
  return columnsOf('calendar').flatMap((column): CellEdit[] => {
    const [was, is] = [before[column] ?? '', after[column] ?? ''];
    return isSameCell(was, is) ? [] : [{ table: 'calendar', id: '', row, column, before: was, after: is, reason: 'form' }]; // prettier-ignore
  });
}
