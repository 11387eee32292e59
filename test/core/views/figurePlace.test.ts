import { placeOnBreakdowns } from '../../../src/core/views/why/figurePlace';
import { textsOf } from '../../../src/language/textsOf';

const LANGUAGES = [textsOf('ru'), textsOf('en')];
const SHEET = [
  ['Breakdowns'],
  ['Why revenue changed'],
  ['Revenue of the previous period', '', 500],
  ['New clients', '', 100],
  [],
  ['Cohorts'],
  ['Cohort', 'Clients', '0'],
  ['Jan 2026', 12, 1],
  [],
  ['Клиенты под угрозой'],
  ['Под угрозой 2 клиента'],
  ['Клиент', 'Состояние', 'Ведёт'],
  ['Ромашка', 'под угрозой', 'Анна'],
];
const titled = SHEET.map((cells) => (cells[0] === 'Клиенты под угрозой' ? [textsOf('ru').breakdowns.atRisk] : cells));

describe('a cell of the Breakdowns', () => {
  test.each([
    { title: 'of what moved revenue is the change in revenue', row: 3, column: 2, figure: 'retention.bridge' },
    { title: 'of a client at risk is the clients at risk', row: 12, column: 1, figure: 'retention.atRisk' },
  ])('$title', ({ row, column, figure }) => {
    expect(placeOnBreakdowns(titled, row, column, LANGUAGES)).toEqual({ figure });
  });

  test.each([
    { title: 'with a name of a line', row: 3, column: 0 },
    { title: 'with heads', row: 6, column: 2 },
    { title: 'between two tables', row: 4, column: 2 },
  ])('$title is no figure', ({ row, column }) => {
    expect(placeOnBreakdowns(titled, row, column, LANGUAGES)).toBeNull();
  });

  test('of any other table is known by the name of the table, the line and the column', () => {
    const cohorts = [[], ['Cohorts'], ['A note.'], ['Cohort', 'Clients', '0'], ['Jan 2026', 12, 1]];
    expect(placeOnBreakdowns(cohorts, 4, 2, LANGUAGES)).toEqual({ table: 'Cohorts', line: 'Jan 2026', column: 2 });
    expect(placeOnBreakdowns(cohorts, 3, 2, LANGUAGES)).toBeNull();
    expect(placeOnBreakdowns(cohorts, 4, 0, LANGUAGES)).toBeNull();
  });
});
