import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, columnOf, moment, runWell, sheetNamed, smallRegister, typeRows } from './addOn';

const SHEET = 'План';

const MONTH = moment('2026-11-01T00:00');
const ROWS = [
  ['Эффективность входа', 0.1],
  ['Удержание клиентов', 97],
  ['Выручка', 3_400_000],
  ['Новые активные сделки', 2],
] as const;

function formats(data: WorkbookData): readonly unknown[] {
  const plan = sheetNamed(data, SHEET);
  const column = columnOf(plan, 'План');
  return plan.rows.slice(1).flatMap((row) => {
    const cell = row?.[column];
    return typeof cell?.value === 'number' ? [[cell.value, cell.format?.numberFormat ?? 'General']] : [];
  });
}

test('shares of the plan look like shares and sums like sums; what somebody has formatted stays, and values do', async () => {
  const data = await smallRegister();
  typeRows(
    data,
    SHEET,
    ROWS.map(([figure, target]) => ({ Месяц: MONTH, Показатель: figure, План: target })),
  );
  const addOn = await addOnIn(data);
  runWell(addOn, 'setUpOrRepair');
  expect(formats(addOn.data())).toEqual([
    [0.1, '0.0%'],
    [97, 'General'],
    [3_400_000, '#,##0'],
    [2, 'General'],
  ]);
  const again = addOn.data();
  const plan = sheetNamed(again, SHEET);
  const cell = plan.rows[1]?.[columnOf(plan, 'План')];
  if (cell) cell.format = { ...cell.format, numberFormat: '0.000' };
  const after = await addOnIn(again);
  runWell(after, 'setUpOrRepair');
  expect(formats(after.data())[0]).toEqual([0.1, '0.000']);
});

test('a plan that is saved in its window looks so at once', async () => {
  const addOn = await addOnIn(await smallRegister());
  const lines = [{ employee: '', figure: 'inbound.conversion', typed: '10' }];
  addOn.runtime.scriptRun('savePlan', { month: '2026-12', lines });
  expect(formats(addOn.data())).toEqual([[0.1, '0.0%']]);
});
