import type { Area } from '../store/workbookData';
import type { ShownTexts } from './convert/filters';
import type { UniverBook } from './univerBook';

/** The texts that the cells of a filtered block show under its heading, as Univer's own filter sees them. */
export function shownTexts(book: UniverBook, sheetId: number, area: Area): ShownTexts {
  const sheet = book.worksheet(sheetId);
  return (column) => {
    const texts = new Set<string>();
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      texts.add(String(sheet.getCell(row, column)?.v ?? ''));
    }
    return texts;
  };
}
