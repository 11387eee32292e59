import type { ForeignTable, SourcePlace } from '../../core/register/foreign/foreignTable';
import type { ImportPlan, PlannedRow, RowFate } from '../../core/register/foreign/importPlan';
import { columnsOf } from '../../core/register/tables/tables';
import type { Language } from '../../core/values/label';
import { importTextsOf } from '../../language/importTexts';
import { headingOf } from './headingOf';
import { changesOf, placeKey, remarksOf } from './remarks';
import { shownCell } from './shownCell';

/** The rows of one fate as the preview shows them; a row is put together when it is seen. */
export interface FateRows {
  readonly head: readonly string[];
  readonly count: number;
  readonly row: (index: number) => readonly string[];
}

export type Fate = RowFate | 'aside' | 'gone';

/** All lists of the preview over one plan, which is looked through once. */
export function fatesOf(plan: ImportPlan, foreign: ForeignTable, language: Language): (fate: Fate) => FateRows {
  const { preview, fates, aside } = importTextsOf(language);
  const list = listing(foreign, preview.where);
  const asRead = readRows(foreign, language);
  const planned = plannedRows(plan, language);
  const remarks = remarksOf(plan, language);
  const changes = changesOf(plan, language);
  const theirs = foreign.columns.map(({ heading }) => heading);
  return (fate) => {
    switch (fate) {
      case 'new':
        return list(plan.rows.new, planned.head, planned.row);
      case 'changed':
        return list(plan.rows.changed, [fates.changed], (place) => [changes.get(placeKey(place)) ?? '']);
      case 'doubtful':
      case 'impossible':
        return list(plan.rows[fate], [preview.remark, ...theirs], (place) => [
          remarks.get(placeKey(place)) ?? '',
          ...asRead(place),
        ]);
      case 'same':
      case 'filtered':
        return list(plan.rows[fate], theirs, asRead);
      case 'gone':
        return goneRows(plan, preview.where, language);
      case 'aside':
        return list(foreign.aside, [preview.remark, preview.stands], ({ why, text }) => [aside[why], text]);
    }
  };
}

type Listing = <Place extends SourcePlace>(
  places: readonly Place[],
  head: readonly string[],
  cells: (place: Place) => readonly string[],
) => FateRows;

/** A list that begins with where the row stands; its sheet is named where there are several. */
function listing({ sheets }: ForeignTable, heading: string): Listing {
  const where = ({ sheet, row }: SourcePlace): string => (sheets.length > 1 ? `${sheet}, ${row}` : String(row));
  return (places, head, cells) => ({
    head: [heading, ...head],
    count: places.length,
    row(index) {
      const place = places[index];
      return place ? [where(place), ...cells(place)] : [];
    },
  });
}

function readRows({ rows, columns }: ForeignTable, language: Language): (place: SourcePlace) => readonly string[] {
  const cellsOf = new Map(rows.map((row) => [placeKey(row), row.cells]));
  return (place) => columns.map(({ index }) => shownCell(cellsOf.get(placeKey(place))?.[index] ?? '', language));
}

/** Rows as they will stand in the register, with the columns that hold anything. */
function plannedRows(
  { table, added }: ImportPlan,
  language: Language,
): { readonly head: readonly string[]; readonly row: (place: SourcePlace) => readonly string[] } {
  const filled = new Set(added.flatMap(({ cells }) => Object.keys(cells)));
  const columns = columnsOf(table).filter((column) => filled.has(column));
  const rows = new Map<string, PlannedRow>();
  for (const row of added) for (const source of row.sources) rows.set(placeKey(source), row);
  return {
    head: columns.map((column) => headingOf(table, column, language)),
    row: (place) => columns.map((column) => shownCell(rows.get(placeKey(place))?.cells[column] ?? '', language)),
  };
}

/** Rows of the register that the file no longer holds, as they stand there. */
function goneRows({ table, gone }: ImportPlan, heading: string, language: Language): FateRows {
  const columns = columnsOf(table).filter((column) => gone.some(({ known }) => (known[column] ?? '') !== ''));
  return {
    head: [heading, ...columns.map((column) => headingOf(table, column, language))],
    count: gone.length,
    row(index) {
      const { row, known = {} } = gone[index] ?? {};
      return row === undefined
        ? []
        : [String(row), ...columns.map((column) => shownCell(known[column] ?? '', language))];
    },
  };
}
