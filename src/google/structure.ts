import type { StructurePlan } from '../app/structure';
import type { EnteredColumn } from '../core/views/enteredSheet';
import type { NewSheet } from '../core/views/firstRows';
import { columnLetters } from '../core/values/columnLetters';
import type { Style } from '../core/views/sheet';
import { writtenIn } from './cells';
import { runsOf } from '../core/values/runs';
import { asText } from '../core/register/writtenText';
import type { BestEffort } from './bestEffort';
import { ensureGrid, SPARE_ROWS } from './grid';
import { insertTab, type Sheet, type Tab, type Workbook } from './workbook';

/** Makes and renames what the plan says, and answers how many sheets are new and how many places were repaired. */
export function carryOut(
  workbook: Workbook,
  plan: StructurePlan,
  looks: BestEffort,
): { readonly created: number; readonly repaired: number } {
  for (const { from, to } of plan.rename) tabNamed(workbook, from).rename(to);
  const nameNow = new Map(plan.rename.map(({ from, to }) => [from, to]));
  const tabOf = (name: string): Tab => tabNamed(workbook, nameNow.get(name) ?? name);
  for (const { sheet, row, stands, text } of plan.headings)
    // Found by what it says: columns may have moved by now.
    tabOf(sheet)
      .sheet.getRange(`${row + 1}:${row + 1}`)
      .createTextFinder(stands)
      .matchCase(true)
      .matchEntireCell(true)
      .replaceAllWith(text);
  for (const sheet of plan.create) fillSheet(insertTab(workbook, sheet.name).sheet, sheet, workbook);
  for (const sheet of plan.fill) fillSheet(tabOf(nameBefore(plan, sheet)).sheet, sheet, workbook);
  for (const { sheet, row, column, look } of plan.append) appendColumn(tabOf(sheet), { row, column, look }, looks);
  const { rename: renamed, headings, append, fill } = plan;
  return { created: plan.create.length, repaired: renamed.length + headings.length + append.length + fill.length };
}

function tabNamed({ tabs }: Workbook, name: string): Tab {
  const tab = tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`No sheet "${name}" in the workbook it was planned for`);
  return tab;
}

/** An empty sheet may have stood under its other name. */
function nameBefore({ rename: renamed }: StructurePlan, { name }: NewSheet): string {
  return renamed.find(({ to }) => to === name)?.from ?? name;
}

/** An entered sheet from nothing: formats first, so that text falls into cells of plain text. */
export function fillSheet(sheet: Sheet, { columns, cells, ...frame }: NewSheet, { clock }: Workbook): void {
  ensureGrid(sheet, cells.length + SPARE_ROWS, columns.length);
  styleColumns(
    sheet,
    columns.map(({ style }, position) => ({ position, style })),
    2,
  );
  const widths = columns.map(({ width }) => width);
  for (const { start, count, item } of runsOf(widths)) sheet.setColumnWidths(start + 1, count, item);
  columns.forEach(({ isHidden }, position) => isHidden && sheet.hideColumns(position + 1));
  const headings = sheet.getRange(1, 1, 1, columns.length);
  styleRange(headings, frame.headingStyle);
  headings.setNotes([columns.map(({ note }) => note)]);
  sheet.setFrozenRows(frame.frozenRows);
  sheet.setFrozenColumns(frame.frozenColumns);
  sheet.setTabColor(frame.tabColor);
  const formats = columns.map(({ style }) => style.numberFormat);
  sheet
    .getRange(1, 1, cells.length, columns.length)
    .setValues(
      cells.map((row, index) =>
        row.map((cell, position) => writtenIn(cell, index === 0 ? '' : formats[position], clock)),
      ),
    );
}

/** The heading has to be there; how the column looks is best effort. */
function appendColumn(
  { sheet, name }: Tab,
  { row, column: wanted, look }: { readonly row: number; readonly column: number; readonly look: EnteredColumn },
  looks: BestEffort,
): void {
  const column = appendHeading(sheet, row, wanted, look.heading);
  if (column === null) return;
  const heading = sheet.getRange(row + 1, column + 1);
  const parts: readonly (() => unknown)[] = [
    () => {
      styleColumns(sheet, [{ position: column, style: look.style }], row + 2);
    },
    () => sheet.setColumnWidth(column + 1, look.width),
    () => {
      // The new heading looks like its neighbour, whatever the team made of theirs.
      if (column > 0) sheet.getRange(row + 1, column).copyTo(heading, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    },
    () => heading.setNote(look.note),
    () => look.isHidden && sheet.hideColumns(column + 1),
  ];
  for (const dress of parts)
    looks.attempt(`${name} · ${look.heading}`, () => {
      dress();
      return 1;
    });
}

/** Columns may move in the very call that writes: what was written over comes back, and the heading goes one further. */
const MOST_TRIES = 3;

/** Writes a heading behind the last one; answers its 0-based column, null where the headings stand there no more. */
function appendHeading(sheet: Sheet, row: number, wanted: number, text: string): number | null {
  let column = wanted;
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const before = headingsIn(sheet, row);
    column = Math.max(column, before.length);
    ensureGrid(sheet, row + 2, column + 1);
    const cell = sheet.getRange(row + 1, column + 1);
    cell.setValue(asText(text));
    const after = headingsIn(sheet, row);
    const gone = before.filter((heading) => !after.includes(heading));
    const [lost = ''] = gone;
    if (lost === '') return column;
    if (gone.length > 1) {
      // The row is another by now: set-up finds the table again the next time.
      cell.setValue('');
      return null;
    }
    // Where the column before is blank, and nothing stands below, the one that is gone was deleted.
    const below = sheet.getRange(row + 2, column + 1, sheet.getMaxRows() - row - 1, 1);
    if (after[column - 1] === '' && below.isBlank()) return column;
    cell.setValue(asText(lost));
    column++;
  }
  return null;
}

function headingsIn(sheet: Sheet, row: number): readonly string[] {
  const texts = sheet.getRange(`${row + 1}:${row + 1}`).getDisplayValues()[0] ?? [];
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

interface StyledColumn {
  readonly position: number;
  readonly style: Style;
}

/** Formats of whole columns from a row down: columns of one format are set together. */
export function styleColumns(sheet: Sheet, columns: readonly StyledColumn[], firstRow: number, lastRow?: number): void {
  const set = <Value>(
    wanted: (style: Style) => Value | undefined,
    write: (list: RangeList, value: Value) => void,
  ): void => {
    const groups = new Map<Value, string[]>();
    for (const { position, style } of columns) {
      const value = wanted(style);
      const letters = columnLetters(position);
      if (value !== undefined)
        groups.set(value, [...(groups.get(value) ?? []), `${letters}${firstRow}:${letters}${lastRow ?? ''}`]);
    }
    for (const [value, places] of groups) write(sheet.getRangeList(places), value);
  };
  set(
    ({ numberFormat }) => numberFormat,
    (list, format) => list.setNumberFormat(format),
  );
  set(
    ({ align }) => align,
    (list, align) => list.setHorizontalAlignment(align),
  );
  set(
    ({ verticalAlign }) => verticalAlign,
    (list, align) => list.setVerticalAlignment(align),
  );
  set(
    ({ wrap }) => wrap,
    (list, wrap) => list.setWrapStrategy(wrapStrategy(wrap)),
  );
  set(
    ({ color }) => color,
    (list, color) => list.setFontColor(color),
  );
}

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function wrapStrategy(wrap: NonNullable<Style['wrap']>): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const { OVERFLOW, WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
  return { overflow: OVERFLOW, wrap: WRAP, clip: CLIP }[wrap];
}

function styleRange(range: GoogleAppsScript.Spreadsheet.Range, style: Style): void {
  if (style.bold) range.setFontWeight('bold');
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.color !== undefined) range.setFontColor(style.color);
  if (style.wrap !== undefined) range.setWrapStrategy(wrapStrategy(style.wrap));
  if (style.verticalAlign !== undefined) range.setVerticalAlignment(style.verticalAlign);
  const { borderBottom } = style;
  if (borderBottom !== undefined)
    range.setBorder(null, null, true, null, null, null, borderBottom, SpreadsheetApp.BorderStyle.SOLID);
}
