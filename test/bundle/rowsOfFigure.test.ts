import { grown } from '../../scripts/browser/demoWorkbook';
import type { HeadlessAddOn } from '../../local/runBundle';
import { figureOf } from '../../src/core/figures/sections/catalogue';
import { addOnIn, sheetNamed, textOf, valuesOf } from './addOn';
import { demoRegister } from './registers';

const NAMES = {
  ru: {
    dashboard: 'Дашборд',
    breakdowns: 'Разрезы',
    focus: 'Куда направить силы',
    rows: 'Строки показателя',
    inquiries: 'Обращения',
    counted: /^Учтены: (\d+)/,
  },
  en: {
    dashboard: 'Dashboard',
    breakdowns: 'Breakdowns',
    focus: 'Where to focus',
    rows: 'Rows of a figure',
    inquiries: 'Inquiries',
    counted: /^Counted: (\d+)/,
  },
} as const;

function linesOf(addOn: HeadlessAddOn, sheet: string): readonly (readonly string[])[] {
  return valuesOf(sheetNamed(addOn.data(), sheet)).map((row) => row.map(textOf));
}

describe.each(['ru', 'en'] as const)('The box beside a figure of the Dashboard (%s)', (language) => {
  const names = NAMES[language];
  let addOn: HeadlessAddOn;
  let row: number;
  beforeAll(async () => {
    addOn = await addOnIn(await demoRegister(language));
    row = linesOf(addOn, names.dashboard).findIndex(([name]) => name === names.inquiries) + 1;
    addOn.runtime.userEdit(`${names.dashboard}!B${row}`, true);
  });

  it('writes the rows of that figure onto a sheet, as many as the figure says', () => {
    const value = linesOf(addOn, names.dashboard)[row - 1]?.[2];
    const lines = linesOf(addOn, names.rows);
    expect(lines[0]?.[0]).toContain(names.inquiries);
    const counted = lines.flatMap(([first = '']) => names.counted.exec(first)?.[1] ?? []);
    expect(counted).toEqual([value]);
  });

  it('leads from each line to its row', () => {
    const { rows } = sheetNamed(addOn.data(), names.rows);
    const links = rows.flatMap((cells) => cells?.[0]?.formula ?? []);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toMatch(/^=HYPERLINK\("#gid=\d+&range=A\d+"/);
  });

  it('is free again afterwards', () => {
    expect(linesOf(addOn, names.dashboard)[row - 1]?.[1]).toBe('false');
  });

  it('stands beside a folded figure too, once the box above is ticked', () => {
    const median = figureOf('retention.medianRevenuePerClient').label[language];
    const named = (): readonly string[] => linesOf(addOn, names.dashboard).map(([name = '']) => name);
    expect(named()).not.toContain(median);
    addOn.runtime.userEdit(`${names.dashboard}!I1`, true);
    expect(named()).toContain(median);
    addOn.runtime.userEdit(`${names.dashboard}!I1`, false);
    expect(named()).not.toContain(median);
  });

  it('is there for a number of "Where to focus" too, from the window that explains it', () => {
    const lines = linesOf(addOn, names.breakdowns);
    const title = lines.findIndex(([first = '']) => first.startsWith(names.focus));
    const [line = '', leads = ''] = lines[title + 3] ?? [];
    const place = JSON.stringify([lines[title]?.[0], line, 1]);
    expect(JSON.stringify(addOn.runtime.scriptRun('whyNumber', place))).toContain(line);
    addOn.runtime.scriptRun('writeRows', place);
    const written = linesOf(addOn, names.rows);
    expect(written[0]?.[0]).toContain(line);
    expect(written.flatMap(([first = '']) => names.counted.exec(first)?.[1] ?? [])).toEqual([leads]);
  });

  it('shows the next figure on the same sheet', () => {
    addOn.runtime.userEdit(`${names.dashboard}!B${row + 1}`, true);
    const [title = ''] = linesOf(addOn, names.rows)[0] ?? [];
    expect(title).toContain(linesOf(addOn, names.dashboard)[row]?.[0]);
    expect(addOn.data().sheets.filter(({ name }) => name.startsWith(names.rows))).toHaveLength(1);
  });
});

describe('The box beside a figure, where half a minute will not do', () => {
  it('stays ticked, and says what to choose in the menu', async () => {
    const addOn = await addOnIn(grown(await demoRegister('en'), 'Contacts', 31_000));
    const row = linesOf(addOn, 'Dashboard').findIndex(([name]) => name === 'Inquiries') + 1;
    addOn.runtime.userEdit(`Dashboard!B${row}`, true);
    expect(linesOf(addOn, 'Dashboard')[row - 1]?.[1]).toBe('true');
    expect(addOn.data().sheets.map(({ name }) => name)).not.toContain('Rows of a figure');
  });
});
