import type { RowAppend } from '../register/edits';
import { isDateCell, type CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import type { Decision } from '../register/tables/decisions';
import { LANGUAGES, type Label } from '../values/label';
import { dayOf, type Day } from '../values/moment';
import { foldHeading, foldKey } from '../values/text';

/** Over the lines of the weekly meeting into which decisions are typed; they are found by it. */
export const NEW_DECISIONS: Label = { en: 'New decisions', ru: 'Новые решения' };

/** Where a line has what it says, 0-based. */
export const DECISION_COLUMNS = { what: 0, who: 4, dueOn: 5 } as const;
export const DECISION_LINES = 6;

/** A line somebody has typed into, as it stands. */
export interface TypedDecision {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly what: CellValue;
  readonly who: CellValue;
  readonly dueOn: CellValue;
}

/** The lines of a weekly meeting with something in them. */
export function typedDecisions(cells: readonly (readonly CellValue[])[]): readonly TypedDecision[] {
  const names = LANGUAGES.map((language) => foldHeading(NEW_DECISIONS[language]));
  const head = cells.findIndex(([first = '']) => names.includes(foldHeading(textOfCell(first))));
  if (head < 0) return [];
  return cells.slice(head + 1).flatMap((line, index) => {
    const at = (column: number): CellValue => line[column] ?? '';
    const [what, who, dueOn] = [at(DECISION_COLUMNS.what), at(DECISION_COLUMNS.who), at(DECISION_COLUMNS.dueOn)];
    return [what, who, dueOn].every((cell) => cell === '') ? [] : [{ row: head + 1 + index, what, who, dueOn }];
  });
}

/** What a line says, wherever it stands. */
export function contentOf({ what, who, dueOn }: TypedDecision): string {
  return JSON.stringify([what, who, dueOn]);
}

/** Who, what and by when: only then somebody can be held to it. */
export function isWhole({ what, who, dueOn }: TypedDecision): boolean {
  return [what, who, dueOn].every((cell) => textOfCell(cell).trim() !== '');
}

/** Whole lines as rows of Decisions; what stands there already is not added again. */
export function decisionRows(
  typed: readonly TypedDecision[],
  known: readonly Decision[],
  today: Day,
): readonly RowAppend[] {
  const isKnown = ({ what, who, dueOn }: TypedDecision): boolean =>
    known.some(
      (row) =>
        row.doneOn === null &&
        foldKey(row.what) === foldKey(textOfCell(what)) &&
        foldKey(row.who) === foldKey(textOfCell(who)) &&
        // Put off to another day it is another word, and nothing typed is lost.
        (!isDateCell(dueOn) || dayOf(dueOn.serial) === dayOf(row.dueOn ?? 0)),
    );
  return typed
    .filter((line) => isWhole(line) && !isKnown(line))
    .map(({ what, who, dueOn }) => ({
      table: 'decisions',
      cells: { decidedOn: { serial: today }, what, who, dueOn },
      reason: 'form',
    }));
}

/** Decisions a meeting looks back at: those of the two weeks before it, and older ones that are not done. */
export function decisionsToReview(rows: readonly Decision[], today: Day): readonly Decision[] {
  const isRecent = (day: number | null): boolean => day !== null && dayOf(day) >= today - 14;
  return rows
    .filter(
      ({ what, decidedOn, doneOn }) => what !== '' && (doneOn === null || isRecent(doneOn) || isRecent(decidedOn)),
    )
    .sort(
      (left, right) =>
        Number(left.doneOn !== null) - Number(right.doneOn !== null) || (left.dueOn ?? 0) - (right.dueOn ?? 0),
    );
}
