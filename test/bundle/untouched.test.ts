import fc from 'fast-check';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { CellData, WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables, type TableKey } from '../../src/core/register/tables/tables';
import type { Column } from '../../src/core/register/schema/column';
import { addOnIn, columnOf, NOW, sheetNamed, smallRegister } from './addOn';
import { runs } from '../builders/runs';

const COMMANDS = ['refreshEverything', 'computeFigures', 'flagUnanswered', 'checkData', 'setUpOrRepair'] as const;

/** Anything a person may have in a cell, tables or not. */
const arbitraryCell: fc.Arbitrary<CellData['value']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.constantFrom<CellData['value']>(
    'Вх',
    'Исх',
    'Звонок',
    'Поговорили',
    'Ромашка',
    'C-AAAAA2',
    'K-AAAAA2',
    'Итого',
    true,
    false,
  ),
  fc.constantFrom(
    '=1+1',
    "'",
    '+7 943 123-45-67',
    '8943',
    ' ',
    '2026-11-05',
    '05.11.2026 14:30',
    '#REF!',
    '1.234',
    '\u00a012 000,50 р.',
  ),
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.integer({ min: -60, max: 3 }).map((days) => Math.floor(NOW) + days + 0.4),
);

const KEYS = [
  'contacts',
  'clients',
  'deals',
  'sales',
  'documents',
  'plan',
  'staff',
  'lists',
] as const satisfies readonly TableKey[];

const arbitraryTyping = fc.array(
  fc.record({
    key: fc.constantFrom(...KEYS),
    row: fc.integer({ min: 1, max: 12 }),
    cells: fc.array(arbitraryCell, { minLength: 1, maxLength: 24 }),
  }),
  { minLength: 1, maxLength: 12 },
);

let register: WorkbookData;
beforeAll(async () => {
  register = await smallRegister();
});

/** Typing where other things stood: formats stay, everything else is somebody's idea of a register. */
function typedInto(
  data: WorkbookData,
  typing: readonly { key: TableKey; row: number; cells: CellData['value'][] }[],
): WorkbookData {
  const copy = copyWorkbook(data);
  for (const { key, row, cells } of typing) {
    const { rows } = sheetNamed(copy, tables[key].sheet.ru);
    const target = (rows[row] ??= []);
    cells.forEach((value, column) => {
      const { value: _before, ...rest } = target[column] ?? {};
      target[column] = value === undefined ? rest : { ...rest, value };
    });
  }
  return copy;
}

/** Every cell that people own, formulas included: ids only where one stood, the reply status never. */
function peoplesCells(data: WorkbookData, before: WorkbookData): unknown {
  return TABLE_KEYS.map((key) => {
    const name = tables[key].sheet.ru;
    const columns: Readonly<Record<string, Column<unknown>>> = tables[key].columns;
    const was = sheetNamed(before, name);
    const ownedByUs = ['id', 'status'].flatMap((column) => columnOf(was, columns[column]?.heading.ru ?? '?'));
    return Array.from(sheetNamed(data, name).rows, (row) =>
      Array.from(row ?? [], (cell, column) =>
        ownedByUs.includes(column) ? null : [cell?.value ?? null, cell?.formula ?? null],
      ),
    ).filter((row) => row.some((cell) => cell !== null && (cell[0] !== null || cell[1] !== null)));
  });
}

describe('whatever people have typed', () => {
  test.each(COMMANDS)('%s leaves every cell of theirs as it was', async (command) => {
    await fc.assert(
      fc.asyncProperty(arbitraryTyping, async (typing) => {
        const before = typedInto(register, typing);
        const addOn = await addOnIn(before);
        addOn.run(command);
        expect(addOn.runtime.logs).toEqual([]);
        expect(peoplesCells(addOn.data(), before)).toEqual(peoplesCells(before, before));
      }),
      runs(15),
    );
  });
});
