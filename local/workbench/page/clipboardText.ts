/** The cells of what another program put on the clipboard: its first table, else its text by tabs and lines. */
export function readClipboard(html: string, text: string): string[][] {
  const table = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table ? readTable(table) : readTabbed(text);
}

function readTable(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].flatMap((cell) => [cellText(cell), ...blanks(cell.colSpan - 1)]));
}

function cellText(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
  return cell.textContent.replace(/[\t ]+/g, ' ').trim();
}

function blanks(count: number): string[] {
  return new Array<string>(Math.max(0, count)).fill('');
}

/** Text between tabs; a field in quotes may hold tabs, line breaks and doubled quotes, as Excel writes it. */
export function readTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    const field = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    row.push(field);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return withoutLastBreak(rows);
}

/** A line break at the very end closes the last line and opens no other. */
function withoutLastBreak(rows: string[][]): string[][] {
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}
