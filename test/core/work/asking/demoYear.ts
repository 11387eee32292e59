import { demoRegister, DEMO_NOW, type DemoTables } from '../../../../src/core/demo/demoRegister';
import { isDateCell, type CellValue } from '../../../../src/core/register/schema/cell';
import type { TableKey } from '../../../../src/core/register/tables/tables';
import { weekdayOf, type Day, type Moment } from '../../../../src/core/values/moment';
import { when } from '../../../builders/rows';
import type { TypedCells } from '../tasks/smallCompany';
import type { Company } from './simulatedMonth';

/** The people of the demo, by what they do. */
export const PEOPLE = { answers: 'Olga Belova', alsoAnswers: 'Pavel Zotov', seeks: 'Dmitriy Orlov' } as const;

const END = when(DEMO_NOW);
/** A Monday morning: the owner looks at what was written down in the weeks before. */
export const LOOKS: readonly Moment[] = Array.from({ length: 40 }, (_none, weeks) => END - 7 * (39 - weeks));

/** When a row came into its table; of a table that tells no time it was always there. */
const CAME: Partial<Readonly<Record<TableKey, readonly string[]>>> = {
  contacts: ['enteredAt', 'at'],
  deals: ['openedOn'],
  sales: ['date'],
  documents: ['requestedAt'],
  calls: ['at'],
};
/** What is typed into a row only when it has come to that. */
const LATER: Partial<Readonly<Record<TableKey, readonly (readonly [on: string, ...with: string[]])[]>>> = {
  contacts: [['answeredAt', 'answerEnteredAt']],
  deals: [['closedOn', 'stage', 'lossReason']],
  documents: [['doneAt', 'status']],
};

let demo: DemoTables | undefined;

/** The demo as it stood at a moment: what came later is not written yet. */
export function demoAt(now: Moment): Company {
  demo ??= demoRegister({ language: 'en', now: END });
  const tables = Object.fromEntries(
    Object.entries(demo).map(([key, rows]) => [key, rowsAt(key as TableKey, rows as readonly TypedCells[], now)]),
  );
  return { tables: tables as unknown as Company['tables'], log: [], journal: [] };
}

function rowsAt(table: TableKey, rows: readonly TypedCells[], now: Moment): TypedCells[] {
  return rows
    .filter((cells) => {
      const cell = CAME[table]?.map((column) => cells[column]).find(isDate);
      return !cell || cell.serial <= now;
    })
    .map((cells) => {
      const blank = (LATER[table] ?? []).flatMap(([on, ...others]) => {
        const cell = cells[on];
        return isDate(cell) && cell.serial > now ? [on, ...others] : [];
      });
      return { ...cells, ...wordOf(table, cells), ...Object.fromEntries(blank.map((column) => [column, ''])) };
    });
}

/** Honest people write a word about a talk. */
function wordOf(table: TableKey, { result, comment = '' }: TypedCells): TypedCells {
  return table === 'contacts' && result === 'Reached' && comment === '' ? { comment: 'told what they need' } : {};
}

function isDate(cell: CellValue | undefined): cell is Extract<CellValue, { readonly serial: number }> {
  return cell !== undefined && isDateCell(cell);
}

/** The working days of the weeks before a look, the first one first. */
export function daysBefore(look: Moment, weeks: number): readonly Day[] {
  const monday = Math.floor(look);
  return Array.from({ length: 7 * weeks }, (_none, index) => monday - 7 * weeks + index).filter(
    (day) => weekdayOf(day) <= 5,
  );
}
