import ExcelJS from 'exceljs';
import type { SheetData, WorkbookData } from '../store/workbookData';
import { toArgb } from './styles/colors';
import { googleFont } from './styles/cellStyle';
import type { StyleTable } from './styles/styleTable';
import { encodeCellText } from './xml/escapeXml';
import { readZip, unpack } from './zip/readZip';

/** The parts of a file as exceljs writes it, without cells and rules. */
export interface Shell {
  readonly parts: Map<string, string>;
  /** The file's numbers of the table's formats. */
  readonly cellStyles: readonly number[];
  readonly ruleStyles: readonly number[];
}

/** The same data always gives the same file, so it carries no moment of its own. */
const fixedMoment = new Date(Date.UTC(2000, 0, 1));
/** Paper size number 9. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the library declares an enumeration that is not there when the program runs
const a4: ExcelJS.PaperSize.A4 = 9;

/**
 * Lets exceljs write everything but what we write ourselves. Formats are passed as empty cells of the first sheet and rules
 * on it, and their numbers read off: exceljs takes 18 s for 100 000 rows of 20 cells, and keeps an entry for every cell of a
 * validation.
 */
export async function writeShell(data: WorkbookData, styles: StyleTable): Promise<Shell> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Sales Register';
  book.lastModifiedBy = 'Sales Register';
  book.created = fixedMoment;
  book.modified = fixedMoment;
  book.title = encodeCellText(data.name);
  const activeTab = Math.max(
    0,
    data.sheets.findIndex((sheet) => !sheet.hidden),
  );
  book.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' }];
  for (const sheet of data.sheets) addSheet(book, sheet);
  addSamples(book, styles);
  const parts = await unpackBook(book);
  const first = parts.get('xl/worksheets/sheet1.xml') ?? '';
  return { parts, cellStyles: sampleNumbers(first, styles.cellStyles.length), ruleStyles: ruleNumbers(first) };
}

function addSheet(book: ExcelJS.Workbook, sheet: SheetData): void {
  const worksheet = book.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultRowHeight: 15.75,
      dyDescent: 0.25,
      defaultColWidth: 100 / 7,
      ...(sheet.tabColor && { tabColor: { argb: toArgb(sheet.tabColor) } }),
    },
    views: [
      {
        showGridLines: !sheet.hiddenGridlines,
        rightToLeft: sheet.rightToLeft,
        ...(sheet.frozenRows + sheet.frozenColumns > 0
          ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }
          : { state: 'normal' }),
      },
    ],
    ...(sheet.print && {
      pageSetup: {
        paperSize: a4,
        orientation: sheet.print.landscape ? 'landscape' : 'portrait',
        ...(sheet.print.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      },
    }),
  });
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.note) worksheet.getCell(row + 1, column + 1).note = encodeCellText(cell.note);
    });
  });
}

function addSamples(book: ExcelJS.Workbook, styles: StyleTable): void {
  const [sheet] = book.worksheets;
  if (!sheet) return;
  styles.cellStyles.forEach((style, index) => {
    sheet.getCell(index + 1, 1).style = style;
  });
  const rules = styles.ruleStyles.map((style, index) => ({
    type: 'expression' as const,
    formulae: ['0'],
    priority: index + 1,
    style,
  }));
  if (rules.length > 0) sheet.addConditionalFormatting({ ref: 'A1', rules });
}

async function unpackBook(book: ExcelJS.Workbook): Promise<Map<string, string>> {
  const bytes = await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  const entries = readZip(new Uint8Array(bytes)) ?? new Map<string, never>();
  const parts = new Map<string, string>();
  for (const [name, entry] of entries) parts.set(name, new TextDecoder().decode(unpack(entry)));
  const styles = parts.get('xl/styles.xml') ?? '';
  parts.set(
    'xl/styles.xml',
    styles.replace(
      /<font>(?:(?!<\/font>).)*<\/font>/,
      `<font><sz val="${String(googleFont.size)}"/><color theme="1"/><name val="${googleFont.name}"/><family val="2"/></font>`,
    ),
  );
  return parts;
}

function sampleNumbers(sheet: string, count: number): number[] {
  const numbers = new Array<number>(count).fill(0);
  for (const [, row, style] of sheet.matchAll(/<c r="A(\d+)" s="(\d+)"/g)) {
    if (Number(row) <= count) numbers[Number(row) - 1] = Number(style);
  }
  return numbers;
}

function ruleNumbers(sheet: string): number[] {
  return [...sheet.matchAll(/<cfRule type="expression" dxfId="(\d+)"/g)].map(([, number]) => Number(number));
}
