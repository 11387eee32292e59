import { analyse } from '../../../src/core/analysis';
import { parsePeriod } from '../../../src/core/register/time/period';
import type { FigureKey } from '../../../src/core/figures/sections/catalogue';
import { whyAnswer } from '../../../src/core/views/why/whyAnswer';
import { DASHBOARD_CELLS, dashboardSheet } from '../../../src/core/views/dashboard';
import { newRegister } from '../../../src/core/newRegister';
import { PALETTE } from '../../../src/core/views/palette';
import { apart } from '../../../src/core/views/sheetDraft';
import { textsOf } from '../../../src/language/textsOf';
import { expectApproved } from '../../approved';
import { when } from '../../builders/rows';
import { SMALL_REGISTER } from '../../builders/smallRegister';
import { analysisOf, at, MONDAY, type TypedRows } from '../../builders/typedRegister';
import type { TypedCells } from '../../../src/core/register/tables/tables';
import { shownSheet } from './shownSheet';
import { dashboard, whyOf, strip, peopleOf, rowOf, changeColours, CALM, LARGE_TEAM } from './shownDashboard';

describe('Dashboard', () => {
  it.each(['ru', 'en'] as const)('says the figures of a month as approved (%s)', (language) => {
    const sheet = dashboard(SMALL_REGISTER, { language });
    expectApproved(`core/views/__approved__/dashboard.${language}.txt`, shownSheet(sheet, language));
  });

  it('has every row as wide as the sheet', () => {
    const { cells, layout } = dashboard();
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([layout.columnWidths.length]));
  });

  it('says beside revenue what a sale is, once the company has said, and claims nothing before', () => {
    const said = {
      ...SMALL_REGISTER,
      settings: [
        { key: 'salesBasis', value: 'Payment' },
        { key: 'salesVat', value: 'without VAT' },
      ],
    };
    const headings = (rows: TypedRows): unknown[] => dashboard(rows).cells.map(([cell]) => cell);
    expect(headings(said)).toContain('Money (by payment, without VAT)');
    expect(headings(SMALL_REGISTER)).toContain('Money');
    const lines = (figure: FigureKey): readonly string[] | undefined => {
      const request = {
        analysis: analysisOf(said, 'en', '2026-11-23T09:00'),
        texts: textsOf('en'),
        period: parsePeriod('2026-10'),
        history: [],
      };
      return whyAnswer(request, { figure })?.lines;
    };
    expect(lines('sales.revenue')).toContain('Revenue: by payment, without VAT');
    expect(lines('retention.revenuePerClient')).toContain('Revenue: by payment, without VAT');
    expect(lines('retention.rate')).not.toContain('Revenue: by payment, without VAT');
  });

  it('offers the last twelve months, quarters and years where the period stands', () => {
    const { cells, layout } = dashboard();
    const { row, column } = DASHBOARD_CELLS.period;
    const picker = layout.validations.find((block) => block.row === row && block.column === column);
    expect(cells[row]?.[column]).toBe('October 2026');
    expect(picker?.rule).toMatchObject({ kind: 'list' });
    expect(picker?.rule.kind === 'list' && picker.rule.values).toEqual(
      expect.arrayContaining(['November 2026', 'December 2025', 'Q4 2026', 'Year 2025']),
    );
  });

  it('keeps a period that is not in the list choosable while it is chosen', () => {
    const { layout } = dashboard(SMALL_REGISTER, { period: '2026-W41' });
    expect(layout.validations[0]?.rule).toMatchObject({
      kind: 'list',
      values: expect.arrayContaining(['Week 41, 2026']),
    });
  });

  it('folds what is looked at now and then, until its box is ticked or somebody plans it', () => {
    const shown = (rows: TypedRows, showsAll: boolean): readonly unknown[] => {
      const analysis = analysisOf(rows, 'en', '2026-11-23T09:00');
      const request = { analysis, texts: textsOf('en'), period: parsePeriod('2026-10'), history: [], showsAll };
      return dashboardSheet(request).cells.map(([cell]) => cell);
    };
    const median = 'Median revenue per client';
    expect(shown(SMALL_REGISTER, false)).not.toContain(median);
    expect(shown(SMALL_REGISTER, true)).toContain(median);
    const plan = [...(SMALL_REGISTER.plan ?? []), { month: at('2026-10-01'), kpi: median, target: 5000 }];
    expect(shown({ ...SMALL_REGISTER, plan }, false)).toContain(median);
  });

  it('has a refresh box to tick on a phone', () => {
    const { cells, layout } = dashboard();
    const { row, column } = DASHBOARD_CELLS.refresh;
    expect(cells[row]?.[column]).toBe(false);
    expect(layout.validations).toContainEqual({ row, column, rows: 1, columns: 1, rule: { kind: 'checkbox' } });
  });

  it('explains a number: definition, value to the cent, cases, rows used and left out', () => {
    expect(whyOf(dashboard(), 'Revenue')).toEqual([
      'All sales of the period with their returns, plus adjustments of the period.',
      '14,000.50 ₽ in October 2026',
      'Cases: 3',
      'Rows used: 3',
      'No rows left out',
    ]);
  });

  it('says in the explanation which rows are left out and why', () => {
    expect(whyOf(dashboard(), 'Inquiries').at(-1)).toBe('Rows left out: 1 (no date: 1); see Check');
  });

  it('warns in red about what fell, who waits and which rule is broken', () => {
    expect(strip(dashboard(LARGE_TEAM), PALETTE.badLight)).toEqual([
      '1 inquiry overdue; School has waited longest: 30 min of working time',
      'Revenue per client, October 2026: down by 41.7% (from 8,000 ₽ to 4,667 ₽)',
      'Sellers made 1 document: hand this to an assistant',
    ]);
  });

  it('tells a team that cannot part its work of the rules of structure in one calm line', () => {
    const sheet = dashboard();
    expect(strip(sheet, PALETTE.badLight)).toHaveLength(2);
    expect(strip(sheet, PALETTE.stripe)).toEqual([
      '3 people work with clients, fewer than 5: no alarm. Documents made by sellers: 1',
    ]);
    const backgrounds = sheet.layout.conditionalFormats.map(({ rule }) => rule);
    expect(backgrounds).not.toContainEqual(expect.objectContaining({ kind: 'filledLine', column: 9 }));
  });

  it('says calmly when nothing is wrong', () => {
    const sheet = dashboard(CALM);
    expect(strip(sheet, PALETTE.badLight)).toEqual([]);
    expect(strip(sheet, PALETTE.goodLight)).toEqual(['All calm: nothing fell, nobody waits beyond the target.']);
  });

  it('leads the owner of an empty register to its first figures in five steps, those done ticked', () => {
    const sheet = dashboard({ staff: [{ name: 'Olga', roles: 'inbound' }] });
    expect(strip(sheet, PALETTE.accentLight)).toEqual([
      '☑ 1. Working hours and holidays: sheet "Calendar"',
      '☑ 2. Who finds clients, who answers, who looks after them: sheet "Staff"',
      '☐ 3. Clients: sheet "Clients", or "Import…" in the menu',
      '☐ 4. First calls and letters: sheet "Contacts"',
      '☐ 5. First sales: sheet "Sales", or "Import…" in the menu',
    ]);
    expect(sheet.cells[2]?.[0]).toContain('Five steps');
    expect(sheet.layout.charts).toEqual([]);
  });

  it('praises nobody as long as nobody is on the staff', () => {
    const sheet = dashboard({ sales: CALM.sales ?? [] });
    expect(strip(sheet, PALETTE.goodLight)).toEqual([]);
    expect(strip(sheet, PALETTE.accentLight)).toContain(
      '☐ 2. Who finds clients, who answers, who looks after them: sheet "Staff"',
    );
  });

  it('shows "no data" instead of an invented zero when there is nothing to divide by', () => {
    expect(rowOf(dashboard({}), 'Entry efficiency', 'en').slice(0, 3)).toEqual([
      'Entry efficiency',
      'no data',
      'no data',
    ]);
  });

  it('colours a rise green where more is better and red where less is', () => {
    const sheet = dashboard();
    expect(changeColours(sheet, 'Inquiries')).toEqual({ positive: PALETTE.good, negative: PALETTE.bad });
    expect(changeColours(sheet, 'Clients lost')).toEqual({ positive: PALETTE.bad, negative: PALETTE.good });
    expect(changeColours(sheet, 'Adjustments')).toEqual({});
  });

  it('does not raise an alarm because a running month has less than a whole one', () => {
    const rising: TypedRows = {
      sales: ['2026-09-10', '2026-10-10'].map((date, index) => ({
        date: at(date),
        client: 'Mine',
        revenue: 1000 * (index + 1),
      })),
    };
    expect(strip(dashboard(rising, { period: '2026-11' }), PALETTE.badLight)).toEqual([]);
  });

  it('says what should be reached by today of a running month', () => {
    const november = [{ month: at('2026-11-01'), kpi: 'sales.revenue', target: 20000 }];
    const { cells } = dashboard({ ...SMALL_REGISTER, plan: november }, { period: '2026-11', now: '2026-11-16T09:00' });
    const row = cells.find(([name], index) => name === 'Revenue' && index > 15);
    // 10 of 21 working days have passed.
    expect(row?.slice(5, 9)).toEqual([20000, 0, 9523.81, -1]);
  });

  it('marks a share of fewer than five cases', () => {
    expect(rowOf(dashboard(), 'Entry efficiency', 'en').at(-1)).toBe('few data: 2');
  });

  it('draws charts over cells of its own sheet', () => {
    const { cells, layout } = dashboard();
    expect(layout.charts.map(({ key }) => key)).toEqual([
      'revenue',
      'funnel',
      'retention',
      'response',
      'byLine',
      'byActivity',
    ]);
    for (const { blocks } of layout.charts)
      for (const { row, column, rows, columns } of blocks) {
        const drawn = cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
        expect(drawn[0]?.every((heading) => heading !== '')).toBe(true);
        expect(drawn).toHaveLength(rows);
      }
  });

  it('says which sheet cannot be read, and computes the rest', () => {
    const texts = textsOf('en');
    const { entered } = newRegister({ texts, now: when(MONDAY), locale: 'en', rows: SMALL_REGISTER });
    const sheets = entered.map(({ key, name, cells: [head = [], ...rows] }) => ({
      name,
      values: [key === 'sales' ? head.map((heading) => (heading === 'Revenue' ? 'Sum' : heading)) : head, ...rows],
    }));
    const analysis = analyse({ sheets, now: when(MONDAY), locale: 'en' });
    const sheet = dashboardSheet({ analysis, texts, period: parsePeriod('2026-10'), history: [] });
    expect(strip(sheet, PALETTE.badLight)[0]).toBe('The sheet "Sales" cannot be read: its figures are not computed');
    expect(rowOf(sheet, 'Their revenue', 'en').at(-1)).toBe('Table unreadable: see Check');
    expect(rowOf(sheet, 'Inquiries', 'en')[1]).toBe('2');
  });

  it('says for how long accounting has told nothing of sales, and up to which day clients are known', () => {
    const document = { date: at('2026-10-01T00:00'), client: 'Mine', revenue: 100, sourceKey: 'invoice 17 2026-10-01' };
    const said = (sales: object[]): readonly string[] =>
      strip(dashboard({ ...SMALL_REGISTER, sales }), PALETTE.badLight);
    expect(said([document])).toContainEqual(
      expect.stringMatching(/^Sales from accounting not updated for \d+ days: .* by data of /),
    );
    expect(said([{ ...document, sourceKey: '' }]).join()).not.toContain('accounting');
  });

  it('names who both seeks and keeps clients, with the rows to look at, before everybody else', () => {
    const ann = { channel: 'call', direction: 'out', employee: 'Ann' } as const;
    const sheet = dashboard({
      ...SMALL_REGISTER,
      contacts: [
        ...(SMALL_REGISTER.contacts ?? []),
        { ...ann, id: 'C-A1', at: at('2026-10-13T10:00'), client: 'Museum' },
        { ...ann, id: 'C-A2', at: at('2026-10-14T10:00'), client: 'Mine' },
      ],
    });
    expect(peopleOf(sheet)).toEqual([
      [
        'Ann',
        '1',
        'row 13 → Contacts!13',
        '1',
        'row 14 → Contacts!14',
        '50%',
        '–',
        '',
        'seeks new clients and keeps old ones',
      ],
      ['Olga', '–', '', '–', '', '', '1', 'row 2 → Documents!2', 'prepares papers'],
      ['Dmitry', '2', 'row 5 → Contacts!5', '–', '', '–', '–'],
    ]);
  });

  it('colours the lines of those who break a rule of structure, and no others', () => {
    const { layout, cells } = dashboard(LARGE_TEAM);
    const rule = layout.conditionalFormats.find((one) => one.rule.kind === 'filledLine' && one.rule.column === 9);
    expect(rule).toMatchObject({ column: 0, columns: 12, rows: 6, rule: { column: 9, background: PALETTE.badLight } });
    const words = cells.slice(rule?.row, (rule?.row ?? 0) + 6).map((row) => row[9]);
    expect(words).toEqual(['prepares papers', '', '', '', '', '']);
  });

  it('gives people as many rows however many there are, and counts those without a line', () => {
    const contacts = Array.from({ length: 9 }, (_none, index) => ({
      ...{ id: `C-P${index}`, at: at('2026-10-13T10:00'), channel: 'call', direction: 'out' },
      ...{ client: `Museum ${index}`, employee: `Person ${index}` },
    }));
    const [none, many] = [dashboard({}), dashboard({ contacts })];
    expect(many.cells).toHaveLength(none.cells.length);
    expect(peopleOf(none)).toEqual([['No data in the period.']]);
    expect(peopleOf(many).at(-1)).toEqual(['and 4 more']);
  });

  it('keeps every place however many alerts there are', () => {
    const calm = dashboard(CALM);
    expect(calm.layout.merges).toEqual(dashboard().layout.merges);
    expect(calm.layout.rowHeights).toEqual(dashboard().layout.rowHeights);
    expect(calm.cells).toHaveLength(dashboard().cells.length);
  });

  it('makes no row so low that its number cannot be read beside the next', () => {
    const heights = dashboard().layout.rowHeights.filter(({ row }) => row < 14);
    expect(Math.min(...heights.map(({ height }) => height))).toBeGreaterThanOrEqual(18);
  });

  it('keeps text of the register as text, whatever it begins with', () => {
    const sheet = dashboard({ settings: [{ key: 'companyName', value: '=1+1' }] });
    expect(sheet.cells[0]?.[0]).toBe('=1+1');
  });

  it('looks the same after a refresh of the same data', () => {
    expect(dashboard()).toEqual(dashboard());
  });
});

describe('the plans of employees', () => {
  const plan = (employee: string, target: number, kpi = 'Deals opened'): TypedCells<'plan'> => ({
    ...{ month: at('2026-10-01'), kpi, employee, target },
  });
  const deals = ['Ann', 'Ann', 'Boris'].map((seller, index) => ({
    ...{ id: `D-${index}`, openedOn: at('2026-10-05'), client: 'Daisy', seller, stage: 'new' },
  }));

  it('stand below the figures, with value, plan and pace', () => {
    const sheet = dashboard({ deals, plan: [plan('Ann', 2), plan('Boris', 4), plan('', 9)] });
    const lines = shownSheet(sheet, 'en').split('\n');
    const head = lines.indexOf('Plans of employees');
    expect(lines.slice(head + 2, head + 5)).toEqual([
      `Deals opened |  | 2 | ${apart('Ann')} |  | 2 | 100% |  | =`,
      `Deals opened |  | 1 | ${apart('Boris')} |  | 4 | 25% |  | −75%`,
      '',
    ]);
  });

  it('keep their room, and say how many there are more', () => {
    const figures = ['Deals opened', 'Deals won', 'Amount won'];
    const plans = ['Ann', 'Boris', 'Vera', 'Gleb', 'Dina'].flatMap((name) => figures.map((kpi) => plan(name, 1, kpi)));
    const few = dashboard({ deals, plan: plans.slice(0, 2) });
    const many = dashboard({ deals, plan: plans });
    expect(shownSheet(many, 'en')).toContain('and 2 more');
    expect(many.cells.length).toBe(few.cells.length);
  });

  it('take no room where nobody has one', () => {
    expect(shownSheet(dashboard({ deals, plan: [plan('', 9)] }), 'en')).not.toContain('Plans of employees');
  });
});
