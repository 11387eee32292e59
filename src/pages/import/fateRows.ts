import type { ForeignTable, SourcePlace } from '../../core/register/foreign/foreignTable';
import type { ImportPlan, PlannedRow, RowFate } from '../../core/register/foreign/importPlan';
import { tables } from '../../core/register/tables/tables';
import { isDateCell, type CellValue } from '../../core/register/schema/cell';
import type { Language } from '../../core/values/label';
import { textsOf } from '../../language/textsOf';
import { importTextsOf } from '../../language/importTexts';
import { headingOf } from './headingOf';

/** The rows of one fate as the preview shows them. */
export interface FateRows {
  readonly head: readonly string[];
  readonly count: number;
  readonly row: (index: number) => readonly string[];
}

export type Shown = RowFate | 'aside';

/** All lists of the preview over one plan; the plan is looked through once. */
export function fatesOf(plan: ImportPlan, foreign: ForeignTable, language: Language): (fate: Shown) => FateRows {
  const words = importTextsOf(language);
  const show = (cell: CellValue): string => shownCell(cell, language);
  const several = foreign.sheets.length > 1;
  const where = ({ sheet, row }: SourcePlace): string => (several ? `${sheet}, ${row}` : String(row));
  const columns = [...new Set(plan.added.flatMap(({ cells }) => Object.keys(cells)))];
  const declared = Object.keys(tables[plan.table].columns);
  const own = declared.filter((column) => columns.includes(column));
  const heading = (column: string): string => headingOf(plan.table, column, language);

  const planned = new Map<string, PlannedRow>();
  for (const row of plan.added) for (const source of row.sources) planned.set(keyOf(source), row);
  const raw = new Map(foreign.rows.map((row) => [keyOf(row), row.cells]));
  const remarks = remarksOf(plan, language);
  const changes = changesOf(plan, language);

  const ofPlaces = <Place extends SourcePlace>(
    places: readonly Place[],
    head: readonly string[],
    cells: (place: Place) => readonly string[],
  ): FateRows => ({
    head: [words.preview.where, ...head],
    count: places.length,
    row: (index) => {
      const place = places[index];
      return place ? [where(place), ...cells(place)] : [];
    },
  });
  const theirs = foreign.columns.map(({ heading: name }) => name);
  const asRead = (place: SourcePlace): readonly string[] =>
    foreign.columns.map(({ index }) => show(raw.get(keyOf(place))?.[index] ?? ''));
  const asPlanned = (place: SourcePlace): readonly string[] => {
    const row = planned.get(keyOf(place));
    return row ? own.map((column) => show(row.cells[column] ?? '')) : own.map(() => '');
  };

  return (fate) => {
    switch (fate) {
      case 'new':
        return ofPlaces(plan.rows.new, own.map(heading), asPlanned);
      case 'changed':
        return ofPlaces(plan.rows.changed, [words.fates.changed], (place) => [changes.get(keyOf(place)) ?? '']);
      case 'doubtful':
      case 'impossible':
        return ofPlaces(plan.rows[fate], [words.preview.remark, ...theirs], (place) => [
          remarks.get(keyOf(place)) ?? '',
          ...asRead(place),
        ]);
      case 'same':
      case 'filtered':
        return ofPlaces(plan.rows[fate], theirs, asRead);
      case 'aside':
        return ofPlaces(foreign.aside, ['', ''], ({ why, text }) => [words.aside[why], text]);
    }
  };
}

function keyOf({ sheet, row }: SourcePlace): string {
  return `${row} ${sheet}`;
}

/** What is wrong with each row, in a few words: the column and what stands in it. */
function remarksOf(plan: ImportPlan, language: Language): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { column, found, places } of plan.named) {
    const remark = `${headingOf(plan.table, column, language)}: ${found === '' ? '–' : found}`;
    for (const place of places) {
      const key = keyOf(place);
      const before = said.get(key);
      said.set(key, before === undefined ? remark : `${before}; ${remark}`);
    }
  }
  return said;
}

function changesOf(plan: ImportPlan, language: Language): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { source, column, before, after } of plan.edits) {
    const change = `${headingOf(plan.table, column, language)}: ${shownCell(before, language) || '–'} → ${shownCell(after, language)}`;
    const key = keyOf(source);
    const earlier = said.get(key);
    said.set(key, earlier === undefined ? change : `${earlier}; ${change}`);
  }
  return said;
}

/** A cell as it reads in the sheet. */
export function shownCell(cell: CellValue, language: Language): string {
  const { write } = textsOf(language);
  if (isDateCell(cell)) return Number.isInteger(cell.serial) ? write.day(cell.serial) : write.moment(cell.serial);
  if (typeof cell === 'boolean') return cell ? '✓' : '';
  return typeof cell === 'number' ? write.number(cell, Number.isInteger(cell) ? 0 : 2) : cell;
}
