import { figureOf } from '../../../src/core/figures/sections/catalogue';
import { FOCUS_DIMENSIONS } from '../../../src/core/figures/sections/focus';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { textOfCell } from '../../../src/core/register/schema/columns';
import { lastDayOf } from '../../../src/core/register/time/period';
import { amountOf } from '../../../src/core/values/money';
import { breakdownsSheet } from '../../../src/core/views/breakdowns';
import { FIRST_PURCHASE_COLUMN } from '../../../src/core/views/breakdowns/cohortMap';
import { brokenRules } from '../../../src/core/views/brokenRules';
import { alertsOf } from '../../../src/core/views/dashboard/alerts';
import { isLink } from '../../../src/core/views/sheet';
import { askedNumber } from '../../../src/core/views/why/askedNumber';
import type { AskedNumber } from '../../../src/core/views/why/toldNumber';
import { placeOfText, placeOnBreakdowns, placeText } from '../../../src/core/views/why/figurePlace';
import { periodOf } from '../../../src/core/views/viewRequest';
import { textsOf } from '../../../src/language/textsOf';
import { MONDAY } from '../../builders/typedRegister';
import { analyseDemo, momentAt } from '../demo/demoSheets';

/** Of each table the first lines are looked at. */
const LINES = 3;

describe.each(['ru', 'en'] as const)('A number of a table of the Breakdowns (%s)', (language) => {
  const texts = textsOf(language);
  const request = { analysis: analyseDemo(language, momentAt(MONDAY)), texts, period: null, history: [] };
  const cells = breakdownsSheet(request).cells.map((row) =>
    row.map((cell): CellValue => (typeof cell === 'object' && isLink(cell) ? cell.text : cell)),
  );
  const rowOf = (title: string): number => cells.findIndex(([cell]) => cell === title);

  /** Every number below the heads of a table, by its line and column, as somebody who selects the cell is answered. */
  function numbersOf(title: string): readonly { line: string; column: number; value: number; asked: AskedNumber }[] {
    const top = rowOf(title);
    const rows = cells.slice(top + 3);
    const end = rows.findIndex((row) => row.every((cell) => cell === ''));
    return rows.slice(0, Math.min(end, LINES)).flatMap((row, index) =>
      row.flatMap((value, column) => {
        if (typeof value !== 'number') return [];
        const place = placeOnBreakdowns(cells, top + 3 + index, column, [textsOf('ru'), textsOf('en')]);
        const asked = place && askedNumber(request, placeOfText(placeText(place)) ?? place);
        if (!asked) throw new Error(`nothing is told of ${title} ${textOfCell(row[0] ?? '')} ${column}`);
        return [{ line: textOfCell(row[0] ?? ''), column, value, asked }];
      }),
    );
  }
  const counted = ({ explanation }: AskedNumber): number => explanation.used.filter((row) => row.counted).length;

  test.each(FOCUS_DIMENSIONS)('of where to focus, by %s, leads to its rows: as many as it counts', (dimension) => {
    const title = cells
      .map(([cell]) => textOfCell(cell ?? ''))
      .find((text) => {
        const [begin] = texts.breakdowns.focus.title(texts.breakdowns.dimensions[dimension], '|').split('|');
        return begin !== undefined && begin !== '' && text.startsWith(begin);
      });
    const numbers = numbersOf(title ?? '');
    expect(numbers.length).toBeGreaterThan(10);
    for (const { column, value, asked } of numbers) {
      expect(asked.definition).not.toBe('');
      expect([column, counted(asked) > 0 || value === 0]).toEqual([column, true]);
    }
    const told = numbers.filter(({ column }) => column <= 2);
    expect(told.map(({ asked }) => counted(asked))).toEqual(told.map(({ value }) => value));
  });

  test('of the cohorts leads to the purchases of the month, each client once', () => {
    const numbers = numbersOf(texts.breakdowns.cohorts);
    const sizes = new Map(numbers.flatMap(({ line, column, value }) => (column === 1 ? [[line, value] as const] : [])));
    expect(numbers.length).toBeGreaterThan(20);
    for (const { line, column, value, asked } of numbers)
      expect(counted(asked)).toBeCloseTo(column === 1 ? value : value * (sizes.get(line) ?? 0), 6);
  });

  test('of what pays back leads to the clients, the advertising, and the sales of which the margin is the sum', () => {
    const { advertising, sales } = request.analysis.reading.rows;
    const spent = new Map(advertising.map(({ row, amount }) => [row, amount ?? 0]));
    const margin = new Map(sales.map(({ row, revenue, cost }) => [row, (revenue ?? 0) - (cost ?? 0)]));
    const sumOf = (asked: AskedNumber, amounts: ReadonlyMap<number, number>): number =>
      asked.explanation.used.reduce((sum, { row }) => sum + (amounts.get(row) ?? NaN), 0);
    const numbers = numbersOf(texts.breakdowns.payback.title);
    expect(numbers.filter(({ column }) => column > FIRST_PURCHASE_COLUMN)).not.toEqual([]);
    for (const { column, value, asked } of numbers) {
      const told = column === 1 ? counted(asked) : amountOf(sumOf(asked, column === 2 ? spent : margin));
      expect([column, told]).toEqual([column, value]);
    }
  });

  test('of calling leads to a row of each company', () => {
    const { title } = texts.breakdowns.outreach;
    const numbers = numbersOf(title(texts.write.day(lastDayOf(periodOf(request)))));
    expect(numbers.filter(({ value }) => value > 0).length).toBeGreaterThan(5);
    expect(numbers.map(({ asked }) => counted(asked))).toEqual(numbers.map(({ value }) => value));
  });

  test('an alert of structure leads to its rule and its rows', () => {
    const { book } = request.analysis;
    const period = periodOf(request);
    const broken = brokenRules(book, period);
    expect(broken.length).toBeGreaterThan(0);
    const alerts = alertsOf({ book, texts, period, currency: '₽', request });
    for (const { figure, rows } of broken) {
      const alert = alerts.find(({ key }) => `structure.${key.replace('conflict', 'conflicts')}` === figure);
      const top = (alert?.link.row ?? 0) - 1;
      expect(cells[top]?.[0]).toContain(figureOf(figure).label[language]);
      expect(cells[top + 1 + Math.min(rows.length, 8)]?.[0]).not.toBe('');
    }
  });
});
