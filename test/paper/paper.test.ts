import type { SheetData, WorkbookData } from '../../local/store/workbookData';
import { GENERATED_SHEETS, type GeneratedSheetKey } from '../../src/core/register/generatedNames';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { addOnIn, runWell } from '../bundle/addOn';
import { demoRegister as madeUpRegister } from '../../src/core/demo/demoRegister';
import { parsePeriod } from '../../src/core/register/time/period';
import { digestOf } from '../../src/core/views/digest/digest';
import { htmlLetter } from '../../src/core/views/digest/html';
import { letterOf } from '../../src/core/views/digest/letter';
import { spanOf } from '../../src/core/views/digest/span';
import { digestTextsOf } from '../../src/language/digestTexts';
import { textsOf } from '../../src/language/textsOf';
import { analysisOf } from '../builders/typedRegister';
import { demoRegister } from '../bundle/registers';
import { printed, printedLetter, type Page } from './printed';
import { printable } from '../../local/register/printable';

const A4_LANDSCAPE = [842, 595];
const A4_UPRIGHT = [595, 842];

/** The workbook with one sheet alone. */
function alone(data: WorkbookData, name: string): WorkbookData {
  const sheets = data.sheets.filter((sheet) => sheet.name === name).map((sheet) => ({ ...sheet, hidden: false }));
  return printable({ ...data, sheets, namedRanges: [] });
}

/** The demo; the page of the weekly meeting is made when somebody asks for it. */
async function registerWith(key: GeneratedSheetKey, language: Language): Promise<WorkbookData> {
  const demo = await demoRegister(language);
  if (key !== 'meeting') return demo;
  const addOn = await addOnIn(demo);
  runWell(addOn, 'openMeeting');
  return addOn.data();
}

/** Letters and digits alone: signs of other fonts stand elsewhere in the file of the page. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Every text that stands on a sheet. */
function textsOn({ rows, hiddenRows, hiddenColumns }: SheetData): readonly string[] {
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
    { key: 'dashboard', pages: 6, size: A4_LANDSCAPE },
    { key: 'history', pages: 1, size: A4_LANDSCAPE },
    { key: 'meeting', pages: 1, size: A4_UPRIGHT },
  ] as const)('$key is as wide as the page, and nothing is cut off', async ({ key, pages: wanted, size }) => {
    const data = alone(await registerWith(key, language), GENERATED_SHEETS[key][language]);
    const pages = await printed(data);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      Array.from({ length: wanted }, () => size),
    );
    const beyond = pages.flatMap(({ width, texts }) => texts.filter(({ left, right }) => left < 0 || right > width));
    expect(beyond).toEqual([]);
    const [sheet] = data.sheets;
    const text = textOn(pages);
    expect(text).not.toContain('###');
    expect(textsOn(sheet!).filter((one) => !text.includes(one))).toEqual([]);
  });

  test('the letter of the week is as wide as the page, and nothing of it is cut off', async () => {
    const analysis = analysisOf(madeUpRegister({ language }), language);
    const texts = textsOf(language);
    const words = digestTextsOf(language);
    const period = parsePeriod('2026-W47');
    const span = period && spanOf(period);
    const letter = letterOf(digestOf({ analysis, texts }, span!), { texts, words });
    const pages = await printedLetter(htmlLetter(letter));
    expect(pages.length).toBeLessThanOrEqual(6);
    for (const { width, height, texts: shown } of pages) {
      expect([Math.floor(width), Math.floor(height)]).toEqual([595, 842]);
      expect(shown.filter(({ text, left, right }) => text.trim() !== '' && (left < 0 || right > width))).toEqual([]);
    }
    const text = textOn(pages);
    const told = [...letter.lines.map((line) => line.text), ...letter.sections.flatMap(({ title, rows }) => [title, ...rows.map(({ head }) => head)])]; // prettier-ignore
    expect(told.map(plain).filter((one) => !text.includes(one))).toEqual([]);
  });
});
