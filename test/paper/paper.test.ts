import type { SheetData, WorkbookData } from '../../local/store/workbookData';
import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { LANGUAGES } from '../../src/core/values/label';
import { demoRegister } from '../bundle/registers';
import { printed, type Page } from './printed';
import { printable } from '../../local/register/printable';

const A4_LANDSCAPE = [842, 595];

/** The workbook with one sheet alone. */
function alone(data: WorkbookData, name: string): WorkbookData {
  const sheets = data.sheets.filter((sheet) => sheet.name === name).map((sheet) => ({ ...sheet, hidden: false }));
  return printable({ ...data, sheets, namedRanges: [] });
}

/** Letters and digits alone: signs of other fonts stand elsewhere in the file of the page. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Every text that stands on a sheet. */
function textsOf({ rows, hiddenRows, hiddenColumns }: SheetData): readonly string[] {
  return rows.flatMap((cells, row) =>
    hiddenRows[row]
      ? []
      : (cells ?? []).flatMap((cell, column) =>
          typeof cell?.value === 'string' && !hiddenColumns[column] ? [plain(cell.value)] : [],
        ),
  );
}

function textOn(pages: readonly Page[]): string {
  return plain(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
}

describe.each(LANGUAGES)('on A4, in %s', (language) => {
  test.each([
    { key: 'dashboard', pages: 7 },
    { key: 'history', pages: 1 },
  ] as const)('$key is as wide as the page, and nothing is cut off', async ({ key, pages: wanted }) => {
    const data = alone(await demoRegister(language), GENERATED_SHEETS[key][language]);
    const pages = await printed(data);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      Array.from({ length: wanted }, () => A4_LANDSCAPE),
    );
    const beyond = pages.flatMap(({ width, texts }) => texts.filter(({ left, right }) => left < 0 || right > width));
    expect(beyond).toEqual([]);
    const [sheet] = data.sheets;
    const text = textOn(pages);
    expect(text).not.toContain('###');
    expect(textsOf(sheet!).filter((one) => !text.includes(one))).toEqual([]);
  });
});
