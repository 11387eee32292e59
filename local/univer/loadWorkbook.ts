import type { IResources, IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { SheetData, WorkbookData } from '../store/workbookData';
import { toUniverCondition } from './convert/conditionalFormats';
import { formatNamedArea } from './convert/names';
import { toUniverSheet } from './convert/sheets';
import { createStyleBook, createStyleRecord } from './convert/styleBook';
import { toUniverValidation } from './convert/validations';
import { noteBox } from './pushCells';
import type { UniverRules } from './rules';

/** A whole workbook in Univer's form, the fastest way in. Filters are set afterwards: they depend on what cells show. */
export function toUniverWorkbook(data: WorkbookData, rules: UniverRules, unitId: string): Partial<IWorkbookData> {
  const record = createStyleRecord();
  const styles = createStyleBook(record);
  const sheets = Object.fromEntries(data.sheets.map((sheet) => [String(sheet.id), toUniverSheet(sheet, styles)]));
  return {
    id: unitId,
    name: data.name,
    locale: LocaleType.EN_US,
    styles: record.styles,
    sheetOrder: data.sheets.map((sheet) => String(sheet.id)),
    sheets,
    resources: resourcesOf(data, rules),
  };
}

function resourcesOf(data: WorkbookData, rules: UniverRules): IResources {
  const validations = bySheet(data, (sheet) =>
    sheet.validations.map((rule) => toUniverValidation(rule, rules.validations)),
  );
  const conditions = bySheet(data, (sheet) =>
    sheet.conditionalFormats.map((rule) => toUniverCondition(rule, rules.conditions)),
  );
  return [
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(conditions) },
    { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(bySheet(data, notesOf)) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(data)) },
  ];
}

function bySheet<Value>(data: WorkbookData, read: (sheet: SheetData) => Value): Record<string, Value> {
  return Object.fromEntries(data.sheets.map((sheet) => [String(sheet.id), read(sheet)]));
}

/** By row, then by column. */
function notesOf(sheet: SheetData): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, col) => {
      if (cell?.note === undefined) return;
      (notes[row] ??= {})[col] = { id: `note${row}-${col}`, row, col, ...noteBox, note: cell.note };
    }),
  );
  return notes;
}

function namesOf(data: WorkbookData): Record<string, object> {
  const sheetNames = new Map(data.sheets.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    data.namedRanges.map(({ name, sheetId, area }) => {
      const id = `name-${name}`;
      const formulaOrRefString = formatNamedArea(sheetNames.get(sheetId) ?? '', area);
      return [id, { id, name, formulaOrRefString, localSheetId: 'AllDefaultWorkbook' }];
    }),
  );
}
