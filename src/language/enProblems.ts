import type { Texts } from '../core/texts';
import type { Problem } from '../core/register/schema/problem';
import { sheetName } from './acceptedWords';
import { enCellProblems } from './enCellProblems';
import { plain } from './plainProblem';

const clients = sheetName('clients', 'en');
const staff = sheetName('staff', 'en');

function headingOf({ heading, details }: Problem): string {
  return `"${details['expectedEn'] || heading}"`;
}

const REPAIR = 'Menu Sales register → Set up or repair brings the heading back; no data is touched.';

const ADD_COLUMN = 'Until it is there it counts as blank in every row. Menu Sales register → Set up or repair adds it.';
const WITHOUT_COLUMN: Readonly<Record<string, string>> = {
  ids: 'Without ids neither the ticks of tasks nor undo know a row. ',
  ticks: 'Ticks of tasks have nowhere to write. ',
};

export const enProblems: Texts['problems'] = {
  ...enCellProblems,
  dateOrder: {
    expected: ({ details }) =>
      `all dates of the column as ${details['order'] === 'dayFirst' ? 'day/month/year' : 'month/day/year'}`,
    fix: () =>
      'The whole column was read in this order: no other makes a date of it. If that is wrong, correct the date.',
  },
  required: plain('a filled cell', 'Fill the cell: without it the row is in no figure that needs it.'),
  noIdentity: plain(
    'a client, a phone or an e-mail',
    'Type at least one of them, or nobody knows who is on the other side. A hidden number: "hidden".',
  ),
  futureDate: plain('a time that has passed', 'Correct the date: a row dated in the future is in no figure yet.'),
  noTime: plain(
    'date and time',
    'Add the time; until then the first working minute of the day is taken, or the next one if nobody works that day.',
  ),
  noticedTime: plain(
    'the time it happened',
    'The row was noticed only then: its time is that of the first edit we saw. Type the right time if it is another.',
  ),
  totalsRow: plain(
    'a row of data',
    'This looks like a total below the table and is not counted. Better keep it above or on another sheet.',
  ),
  duplicateId: {
    expected: ({ details }) => `an id of its own (row ${details['other']} has the same)`,
    fix: () => 'If the row was copied, tick Fix: it gets a new id. If it is a duplicate, delete it.',
  },
  duplicateSourceKey: plain('a key that stands once', 'The row came twice. Delete the one too many.'),
  unknownReference: {
    expected: ({ column }) =>
      column === 'returnOf' ? 'the id of a sale of this table' : `a name or id of the sheet ${clients}`,
    fix: ({ column }) =>
      column === 'returnOf'
        ? 'Type the id of the sale that comes back; until then the row is an adjustment.'
        : `Check the spelling, or add a row to the sheet ${clients}.`,
  },
  mergeLoop: plain(
    'the id of the client that survives',
    'The merges run in a circle. Clear "Merged into" of the survivor.',
  ),
  ambiguousPhone: {
    expected: ({ details }) => `a phone of one client (also of: ${details['others'] ?? ''})`,
    fix: () =>
      'Leave the phone with one client or merge the duplicates (menu "Find duplicates…"); until then it identifies nobody.',
  },
  ambiguousEmail: {
    expected: ({ details }) => `an address of one client (also of: ${details['others'] ?? ''})`,
    fix: () =>
      'Leave the address with one client or merge the duplicates (menu "Find duplicates…"); until then it identifies nobody.',
  },
  ambiguousName: {
    expected: ({ column, details }) =>
      column === 'client'
        ? `a name of one client (several are called so: ${details['others'] ?? ''})`
        : `a name of one client (also named so: ${details['others'] ?? ''})`,
    fix: ({ column }) =>
      column === 'client'
        ? `Type the name exactly as it stands on the sheet ${clients}, or the id; until then the row is of no client.`
        : 'Merge the duplicates (menu "Find duplicates…") or make the names differ, for example by city. Until then only the id, or a name that stands once, typed exactly as here, identifies it.',
  },
  sharedName: plain(
    'a name of one company',
    `Several phones or addresses stand in Contacts under this name. Type the phone or e-mail, or add the company to the sheet ${clients}; until then the name alone is a company of its own.`,
  ),
  answerBeforeContact: plain(
    'a time not before the contact itself',
    'Correct the time of the answer; until then the contact counts as unanswered.',
  ),
  answerOnOutbound: plain('nothing: the row is outbound', 'Clear "Answered at" or correct "In/Out".'),
  originWithoutReason: plain(
    'a reason beside the origin',
    'Type the reason; until then the origin is judged from the contacts.',
  ),
  positiveReturn: plain('a negative amount', 'Put a minus if it is a return, or clear "Return of".'),
  returnOfReturn: plain(
    'the id of a sale, not of another return',
    'Type the id of the original sale; until then the row is an adjustment.',
  ),
  closedWithoutDate: plain(
    'the closing date',
    'Type the date: without it the deal is neither among the won nor the lost.',
  ),
  closedBeforeOpened: plain('a date not before the opening', 'Correct the opening or the closing date.'),
  unknownEmployee: plain(
    `a name of the sheet ${staff}`,
    `Check the spelling, or add the person to the sheet ${staff}; whoever has left stays there with a last day.`,
  ),
  unknownKpi: plain('a figure by its name on the Dashboard', 'Choose a figure from the drop-down.'),
  duplicatePlan: plain('one target a month, figure and employee', 'Delete the row too many; the upper one counts.'),
  badInterval: plain('an end after the start', 'Correct the start or the end.'),
  noWorkingTime: plain(
    'working hours on at least one day',
    'Type hours beside a weekday, such as 9:00 and 18:00; until then no figure that counts working time is computed.',
  ),
  unknownStandard: plain(
    'the key of a rule',
    'Leave it as a note of your own, or copy the key of a rule: a note makes no tasks.',
  ),
  unknownTableName: plain(
    'a table of the register, such as Contacts',
    'Type the name of a table, as on its tab; now the row has no effect.',
  ),
  unknownColumnName: {
    expected: ({ details }) => `a column of the table ${details['en'] ?? ''}`,
    fix: () => 'Type the heading of a column of that table; now the row has no effect.',
  },
  unknownSheetName: {
    expected: ({ details }) => `a sheet of this workbook that serves as ${details['en'] ?? ''}`,
    fix: () => 'Type the name of the sheet, as on its tab, or delete the row.',
  },
  unknownSetting: plain('a known key', 'Delete the row or bring back the old key; now it has no effect.'),
  badSetting: {
    expected: ({ details }) => `an acceptable value of "${details['key'] ?? ''}"`,
    fix: () => 'See the meaning in the row; until then the default holds.',
  },
  missingHeading: { expected: (problem) => `the column ${headingOf(problem)}`, fix: () => REPAIR },
  missingColumn: {
    expected: (problem) => `the column ${headingOf(problem)}`,
    fix: ({ details }) => `${WITHOUT_COLUMN[details['rests'] ?? ''] ?? ''}${ADD_COLUMN}`,
  },
  duplicateHeading: {
    expected: (problem) => `one column ${headingOf(problem)}`,
    fix: () => 'Rename or delete the column too many; until then the table is not counted.',
  },
  mergedHeading: {
    expected: (problem) => `the heading ${headingOf(problem)} in a cell of its own`,
    fix: () => 'Unmerge the cells of the heading row.',
  },
  duplicateTable: {
    expected: ({ details }) => `one such sheet (the other: "${details['other'] ?? ''}")`,
    fix: () => 'Rename the sheet too many; until then the table is not counted.',
  },
  noHeadings: {
    expected: () => 'a row with the headings of the table',
    fix: () => `${REPAIR} If this is another sheet, rename it.`,
  },
};
