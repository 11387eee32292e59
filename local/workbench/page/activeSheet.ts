import type { UniverBook } from '../../univer/univerBook';
import type { UniverStore } from '../../univer/univerStore';

/** Keeps the shown sheet in the address (`#gid=7`, as Google does), so that reloading comes back to it. */
export function rememberActiveSheet(book: UniverBook, store: UniverStore): void {
  const wanted = Number(new URLSearchParams(location.hash.slice(1)).get('gid') ?? Number.NaN);
  const sheet = store.sheets().find(({ id, hidden }) => id === wanted && !hidden);
  if (sheet) {
    store.select({
      sheetId: sheet.id,
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      current: { row: 0, column: 0 },
    });
  }
  book.workbook.activeSheet$.subscribe((shown) => {
    if (shown) history.replaceState(history.state, '', `#gid=${book.idOf(shown.getSheetId())}`);
  });
}
