import { asText } from '../core/register/writtenText';
import type { Language } from '../core/values/label';
import { freeName } from '../core/register/ownership';
import { PALETTE, TAB_COLORS } from '../core/views/palette';
import type { Finding } from '../core/views/selfCheck';
import { everydayTextsOf } from '../language/everydayTexts';
import { extras } from './extras';
import { fingerprintOf } from './fingerprint';
import { locked, theLock } from './lock';
import { languageHere, say } from './messages';
import { retrying } from './retry';
import type { Sheet, Spreadsheet } from './tabs';
import { insertQuietly, markedTab, openWorkbook, renameOwn, type Workbook } from './workbook';
/** By this mark a sheet that an earlier check left behind, cut short, is found and taken away. */
const TEMPORARY = 'sales-register.temporary';

/** Tries what the product leans on in a sheet of its own, and writes down what came out. */
export function selfCheck(): void {
  locked(() => {
    removeLeftovers(SpreadsheetApp.getActiveSpreadsheet());
    const workbook = openWorkbook();
    const language = workbook.memory.language ?? languageHere();
    const findings = tryAll(workbook, language);
    writeFindings(workbook, findings, language);
    say(extras().selfCheckSentence(findings, language), language, workbook.spreadsheet);
  });
}

/** Whatever happens in between, the sheet in which things are tried goes again. */
function tryAll({ spreadsheet, tabs, clock }: Workbook, language: Language): readonly Finding[] {
  const inView = spreadsheet.getActiveSheet();
  const name = freeName(
    `${extras().SELF_CHECK_SHEET[language]} …`,
    tabs.map((tab) => tab.name),
  );
  const sheet = spreadsheet.insertSheet(name, tabs.length);
  try {
    sheet.addDeveloperMetadata(TEMPORARY, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    const { benchOn, findingsOn } = extras();
    return findingsOn(benchOn({ sheet, spreadsheet, clock, lock: theLock(), fingerprintOf }));
  } finally {
    retrying(() => spreadsheet.deleteSheet(sheet));
    spreadsheet.setActiveSheet(inView);
  }
}

function removeLeftovers(spreadsheet: Spreadsheet): void {
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(TEMPORARY).find()) {
    const sheet = entry.getLocation().getSheet();
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}

function writeFindings(workbook: Workbook, findings: readonly Finding[], language: Language): void {
  const { spreadsheet, clock } = workbook;
  const name = extras().SELF_CHECK_SHEET[language];
  const tab = markedTab(workbook, 'selfCheck') ?? insertQuietly(workbook, 'selfCheck', name);
  renameOwn(workbook, tab, name);
  const moment = everydayTextsOf(language).write.moment(clock.momentOf(new Date()));
  const place = [moment, workbook.locale, spreadsheet.getSpreadsheetTimeZone(), Session.getActiveUserLocale()];
  const lines = extras().selfCheckLines(findings, { language, place: place.join(' · ') });
  tab.sheet.clear();
  tab.sheet
    .getRange(1, 1, lines.length, extras().SELF_CHECK_WIDTHS.length)
    .setValues(lines.map((line) => line.map((cell) => (typeof cell === 'string' ? asText(cell) : cell))));
  dress(tab.sheet, lines.length, extras().differences(findings));
  spreadsheet.setActiveSheet(tab.sheet);
}

function dress(sheet: Sheet, lines: number, differing: number): void {
  const columns = extras().SELF_CHECK_WIDTHS.length;
  extras().SELF_CHECK_WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(extras().SELF_CHECK_HEADINGS, 1, 1, columns).setFontWeight('bold').setBackground(PALETTE.heading);
  sheet
    .getRange(extras().SELF_CHECK_HEADINGS + 1, 1, lines - extras().SELF_CHECK_HEADINGS, 3)
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
    .setVerticalAlignment('top');
  if (differing > 0)
    sheet.getRange(extras().SELF_CHECK_HEADINGS + 1, 1, differing, columns).setBackground(PALETTE.badLight);
  sheet.setFrozenRows(extras().SELF_CHECK_HEADINGS);
  sheet.setTabColor(TAB_COLORS.setup);
}
