import { cellData } from '../../../scripts/seed/cells';
import type { ViewCell } from '../../../src/core/views/sheet';

const IDS = new Map([['Contacts', 7]]);
const written = (cell: ViewCell) => cellData(cell, null, IDS);

describe('A cell sent to Google', () => {
  it.each(['=1+1', '+7 384 212-34-56', '007', '12.11.2026', 'TRUE', "'quoted"])('keeps the text %s a text', (text) => {
    expect(written(text)).toEqual({ userEnteredValue: { stringValue: text } });
  });

  it.each([
    [12.5, { numberValue: 12.5 }],
    [0, { numberValue: 0 }],
    [false, { boolValue: false }],
    [{ serial: 46_349.375 }, { numberValue: 46_349.375 }],
  ])('keeps the kind of %j', (cell, value) => {
    expect(written(cell)).toEqual({ userEnteredValue: value });
  });

  it('is left alone when it is blank', () => {
    expect(written('')).toEqual({});
  });

  it.each([
    [{ text: 'see', sheet: 'Contacts', row: 5, column: 28 }, '#gid=7&range=AB5'],
    [{ text: 'see', sheet: 'Contacts', row: 5 }, '#gid=7&range=A5'],
    [{ text: 'see', sheet: 'Contacts' }, '#gid=7'],
  ])('leads where %j points', (cell, uri) => {
    expect(written(cell).userEnteredFormat?.textFormat?.link).toEqual({ uri });
  });

  it('is plain text when the sheet it points to is not there', () => {
    expect(written({ text: 'see', sheet: 'Gone', row: 5 })).toEqual({ userEnteredValue: { stringValue: 'see' } });
  });
});

describe('The number format of a cell', () => {
  it.each([
    ['@', 'TEXT'],
    ['dd.mm.yyyy', 'DATE'],
    ['yyyy-mm', 'DATE'],
    ['yyyy-mm-dd hh:mm', 'DATE_TIME'],
    ['hh:mm', 'TIME'],
    ['0.0%;"−"0.0%;"–"', 'PERCENT'],
    ['#,##0" days"', 'NUMBER'],
  ])('%s is one of kind %s', (numberFormat, type) => {
    expect(cellData(1, { numberFormat }, IDS).userEnteredFormat?.numberFormat).toEqual({ type, pattern: numberFormat });
  });

  it('is left to Google when it is General', () => {
    expect(cellData(1, { numberFormat: 'General' }, IDS).userEnteredFormat).toEqual({});
  });
});
