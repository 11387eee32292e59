import type { CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import type { GeneratedSheet, ViewCell } from '../sheet';
import { ALERT_COLUMNS, keyCell, readSaidOfAlerts, type SaidOfAlert } from './knownAlerts';

type Cells = readonly (readonly CellValue[])[];

/**
 * The Dashboard about to be written, with what somebody has typed beside an alert since it was read: a refresh takes
 * its time, and no reason is lost by it. Of an alert that is none any more it stands in a line at the end.
 */
export function withTypedMeanwhile(view: GeneratedSheet, before: Cells, now: Cells): GeneratedSheet {
  const known = new Map(readSaidOfAlerts(before).map((one) => [one.key, typedOf(one)]));
  const typed = new Map(
    readSaidOfAlerts(now).flatMap((one) => (known.get(one.key) === typedOf(one) ? [] : [[one.key, one] as const])),
  );
  if (typed.size === 0) return view;
  const cells = view.cells.map((row) => {
    const [line] = readSaidOfAlerts([
      row.map((cell) => (typeof cell === 'object' && 'text' in cell ? cell.text : cell)),
    ]);
    const said = line && typed.get(line.key);
    if (said) typed.delete(said.key);
    return said ? row.map((cell, column) => typedCell(said, column) ?? cell) : row;
  });
  return { ...view, cells: [...cells, ...[...typed.values()].map(lineOf)] };
}

function typedOf({ isTicked, until, reason }: SaidOfAlert): string {
  return JSON.stringify([isTicked, until, reason]);
}

function typedCell({ isTicked, until, reason }: SaidOfAlert, column: number): CellValue | undefined {
  if (column === ALERT_COLUMNS.known) return isTicked;
  if (column === ALERT_COLUMNS.until) return until;
  return column === ALERT_COLUMNS.reason ? reason : undefined;
}

function lineOf(said: SaidOfAlert): readonly ViewCell[] {
  return Array.from({ length: ALERT_COLUMNS.key + 1 }, (_none, column) => {
    if (column === ALERT_COLUMNS.text) return textOfCell(said.text);
    return column === ALERT_COLUMNS.key ? keyCell(said) : (typedCell(said, column) ?? '');
  });
}
