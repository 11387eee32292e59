import {
  columnsOfferingLess,
  enteredSheet,
  enteredSheets,
  type EnteredColumn,
  type ListWords,
} from '../../../src/core/views/enteredSheet';
import { offered } from '../../../src/core/views/offered';
import type { TableKey } from '../../../src/core/register/tables/tables';
import { isWrongFormula, wrongFormula } from '../../../src/core/views/wrongCells';
import { TAB_COLORS } from '../../../src/core/views/palette';
import { textsOf } from '../../../src/language/textsOf';

const ru = textsOf('ru');

function column(table: TableKey, key: string, lists: readonly ListWords[] = []): EnteredColumn | undefined {
  return enteredSheet(table, ru, lists).columns.find((one) => one.key === key);
}

describe('Layout of an entered sheet', () => {
  it('has headings and notes in the language of the register', () => {
    expect(column('contacts', 'nextStepOn')).toMatchObject({
      heading: 'Дата шага',
      note: 'День следующего шага; в этот день появится задача.',
    });
  });

  it.each([
    { what: 'a phone, so that its plus and zeros stay', table: 'contacts', key: 'phone', format: '@' },
    { what: 'a tax number', table: 'clients', key: 'taxId', format: '@' },
    { what: 'a comment that looks like a date', table: 'sales', key: 'comment', format: '@' },
    { what: 'a date', table: 'sales', key: 'date', format: 'dd.mm.yyyy' },
    { what: 'a date with time', table: 'contacts', key: 'at', format: 'dd.mm.yyyy hh:mm' },
    { what: 'money', table: 'sales', key: 'revenue', format: '#,##0.00' },
  ] as const)('keeps $what as $format', ({ table, key, format }) => {
    expect(column(table, key)?.style.numberFormat).toBe(format);
  });

  it('offers the words of the product until the company has its own', () => {
    expect(column('contacts', 'channel')?.dropDown).toMatchObject({ values: expect.arrayContaining(['Звонок']) });
    expect(column('contacts', 'line')?.dropDown).toBeNull();
  });

  it('offers the words of the company once Lists has them, each once', () => {
    const lists = ['Telegram', 'Telegram', 'Визит'].map((value) => ({ list: 'channels' as const, value }));
    expect(column('contacts', 'channel', lists)?.dropDown).toEqual({ kind: 'list', values: ['Telegram', 'Визит'] });
  });

  it('offers the first five hundred words of a longer list, more the host refuses, and names the column', () => {
    const lists = Array.from({ length: 600 }, (_none, index) => ({
      list: 'channels' as const,
      value: `слово ${index}`,
    }));
    expect(column('contacts', 'channel', lists)?.dropDown).toMatchObject({ values: { length: 500 }, leftOut: 100 });
    expect(columnsOfferingLess(enteredSheets(ru, lists))).toEqual(['Канал']);
    expect(columnsOfferingLess(enteredSheets(ru, []))).toEqual([]);
  });

  it('offers people and clients from their own sheets, however many come', () => {
    expect(column('contacts', 'employee')?.dropDown).toEqual({ kind: 'column', table: 'staff', column: 'name' });
    expect(column('sales', 'client')?.dropDown).toEqual({ kind: 'column', table: 'clients', column: 'name' });
    // A company that is no client yet is right here: it wears no mark of a mistake.
    for (const table of ['contacts', 'deals', 'documents'] as const)
      expect(column(table, 'client')?.dropDown).toBeNull();
  });

  it('offers every figure of the Dashboard to the plan', () => {
    expect(column('plan', 'kpi')?.dropDown).toMatchObject({ values: expect.arrayContaining(['Выручка на клиента']) });
  });

  it('offers no word that a sheet would compute, also behind characters nobody sees', () => {
    expect(offered(['=1+1', 'обычный', '+7 913', '\u200b=A1', '1+1'])).toEqual(['обычный', '1+1']);
  });

  it('offers no list where several roles stand in one cell', () => {
    expect(column('staff', 'roles')?.dropDown).toBeNull();
  });

  it('marks what the add-on writes itself and hides what people need not see', () => {
    expect(column('contacts', 'id')?.isOwned).toBe(true);
    expect(column('contacts', 'sourceKey')).toMatchObject({ isOwned: true, isHidden: true });
    expect(column('contacts', 'comment')).toMatchObject({ isOwned: false, isHidden: false });
  });

  it('colours the reply status, and dates and phones that cannot be any', () => {
    const coloured = enteredSheet('contacts', ru, []).columns.filter(({ colours }) => colours.length > 0);
    expect(coloured.map(({ key, colours }) => [key, colours[0]?.kind])).toEqual([
      ['at', 'wrong'],
      ['phone', 'wrong'],
      ['answeredAt', 'wrong'],
      ['nextStepOn', 'wrong'],
      ['listenedOn', 'wrong'],
      ['status', 'textIs'],
    ]);
    const [status] = coloured.slice(-1);
    expect(status?.colours).toContainEqual(expect.objectContaining({ text: 'Просрочено' }));
  });

  it('marks no words where words are right, and no formula of a team is taken for ours', () => {
    expect(column('clients', 'firstPurchaseOn')?.colours).toEqual([]);
    expect(enteredSheet('staff', ru, []).columns.flatMap(({ colours }) => colours)).toEqual([]);
    for (const what of ['date', 'phone'] as const) expect(isWrongFormula(wrongFormula(what, '$C2'))).toBe(true);
    for (const own of ['=ISTEXT($C2)', '=LEN($C2)<6', 'Важно']) expect(isWrongFormula(own)).toBe(false);
  });

  it('tells entered sheets from set-up ones by the colour of their tabs', () => {
    expect(enteredSheet('sales', ru, []).tabColor).toBe(TAB_COLORS.entered);
    expect(enteredSheet('settings', ru, []).tabColor).toBe(TAB_COLORS.setup);
  });
});
