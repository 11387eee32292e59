import type { CellValue } from '../../../../src/core/register/schema/cell';
import { findForeignTables } from '../../../../src/core/register/foreign/findForeignTables';
import type { ImportPlan } from '../../../../src/core/register/foreign/importPlan';
import { planImport } from '../../../../src/core/register/foreign/planImport';
import { propose } from '../../../../src/core/register/foreign/propose';
import { when } from '../../../builders/rows';
import { aRegisterView } from '../../../builders/registerView';

const SHEET: readonly (readonly CellValue[])[] = [
  ['Дата', 'Клиент', 'Выручка'],
  ['05.11.2026', 'Кедр', '1 234,50'],
  ['06.11.2026', 'Сосна', '700'],
];

function planned(values: readonly (readonly CellValue[])[], register = aRegisterView()): ImportPlan {
  const [table] = findForeignTables([{ name: 'Лист1', values }], register.context);
  if (!table) throw new Error('no table found');
  return planImport(table, propose(table, register, {}).mapping, register);
}

describe('a clean table with our own headings', () => {
  it('is taken for the table it is and comes in row by row', () => {
    const plan = planned(SHEET);
    expect(plan.table).toBe('sales');
    expect(plan.added).toEqual([
      {
        sources: [{ sheet: 'Лист1', row: 2 }],
        cells: { date: { serial: when('2026-11-05') }, client: 'Кедр', revenue: 1234.5 },
        standing: 0,
      },
      {
        sources: [{ sheet: 'Лист1', row: 3 }],
        cells: { date: { serial: when('2026-11-06') }, client: 'Сосна', revenue: 700 },
        standing: 0,
      },
    ]);
  });

  it('brought a second time adds nothing', () => {
    const { added } = planned(SHEET);
    const there = [['Дата', 'Клиент', 'Выручка'], ...added.map(({ cells }) => ['date', 'client', 'revenue'].map((key) => cells[key] ?? ''))]; // prettier-ignore
    const again = planned(SHEET, aRegisterView({ Продажи: there }));
    expect(again).toMatchObject({ added: [], edits: [], rows: { new: [], same: [{ row: 2 }, { row: 3 }] } });
  });
});
