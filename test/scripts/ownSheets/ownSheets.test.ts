import { bringOwnSheet } from '../../../scripts/ownSheets/bring';
import { OWN_SHEETS, PLAIN_SHEETS } from '../../../scripts/ownSheets/books';
import type { OwnSheet } from '../../../scripts/ownSheets/made';
import { readOwnSheet } from '../../../scripts/ownSheets/read';

const titled = (sheets: readonly OwnSheet[]): (OwnSheet & { readonly title: string })[] =>
  sheets.map((sheet) => ({ ...sheet, title: sheet.kind.en }));

describe('a sheet of somebody’s own, by answering as proposed', () => {
  test.each(titled(PLAIN_SHEETS))('comes in whole by the command: $title ($file)', async (sheet) => {
    const { rows, refused, asked } = await bringOwnSheet(sheet);
    expect({ rows, refused }).toEqual({ rows: sheet.rows, refused: '' });
    expect(asked).toBeLessThanOrEqual(12);
  });

  test.each(titled(OWN_SHEETS))('is read right: $title ($file)', async (sheet) => {
    const { rows, money, asked } = await readOwnSheet(sheet);
    expect({ rows, money }).toEqual({ rows: sheet.rows, money: sheet.money ?? money });
    expect(asked).toBeLessThanOrEqual(5);
  });
});
