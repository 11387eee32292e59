import { bringOwnSheet } from '../../../scripts/ownSheets/bring';
import { OWN_SHEETS } from '../../../scripts/ownSheets/books';

describe('a sheet of somebody’s own, by answering as proposed', () => {
  test.each(OWN_SHEETS.map((sheet) => ({ ...sheet, title: sheet.kind.en })))(
    'comes in whole: $title ($file)',
    async (sheet) => {
      const { rows, refused, asked } = await bringOwnSheet(sheet);
      expect({ rows, refused }).toEqual({ rows: sheet.rows, refused: '' });
      expect(asked).toBeLessThanOrEqual(12);
    },
  );
});
