import type { CellValue } from '../../core/register/schema/cell';
import { parseIsoMoment } from '../../core/values/moment';
import { foldKey } from '../../core/values/text';
import { formatTry } from '../../core/work/tasks/task';
import { positionOfColumn, readTaskRow, readTaskRows, type TaskRow } from '../../core/work/tasks/taskRow';
import { readTaskLog, type TaskLogRow } from '../../core/work/tasks/taskLog';
import { TASK_SHEETS } from '../../core/work/tasks/taskSheetKeys';
import type { PocketAnswer, PocketTaken } from '../../pages/bridge/pocketAsks';
import { minutesWaited } from '../../core/work/entry/waited';
import { readAppended } from '../appendSheets';
import { notDoneWords, type NotDone } from '../../core/register/notDone';
import { everydayTextsOf } from '../../language/everydayTexts';
import type { CellWrite } from '../../core/register/cellWrites';
import { readCells } from '../cells';
import { extras } from '../extras';
import { locked } from '../lock';
import { heard, languageHere } from '../messages';
import { afterTaskEdit } from '../taskEdits';
import { withFormulasAndNotes } from '../takeOut';
import { writeApart } from '../writeApart';
import { markedTab, readBlock, readTab, type Sheet, type Tab, type Workbook } from '../workbook';
import { ROLES_BY_SHEET } from '../../core/views/tasks';

/** The lines of the task sheets as they stand, and the Dashboard with what the owner has said there. */
export function openLines(workbook: Workbook): {
  readonly rows: readonly TaskRow[];
  readonly logged: ReadonlySet<string>;
  readonly dashboard: readonly (readonly CellValue[])[];
} {
  const valuesOf = (key: Parameters<typeof markedTab>[1]): readonly (readonly CellValue[])[] => {
    const tab = markedTab(workbook, key);
    return tab ? readBlock(tab, workbook.clock).values : [];
  };
  const rows = ROLES_BY_SHEET.flatMap(([key, role]) => readTaskRows(valuesOf(key), role));
  return { rows, logged: loggedIn(workbook), dashboard: valuesOf('dashboard') };
}

/** Writes into the line of a task what its person has chosen, and takes it as if it had been typed there. */
export function settle(asked: PocketTaken<'settle'>, name: string, workbook: Workbook): PocketAnswer {
  const { mark, role } = asked;
  const words = extras().pocketTextsOf(languageHere());
  const refused = (message: string): PocketAnswer => ({ ok: false, message, isShut: false });
  const tab = markedTab(workbook, TASK_SHEETS[role]);
  if (!tab) return refused(words.taskGone);
  const { sheet } = tab;
  const found = lineOf(sheet, asked, workbook);
  const taken = logOf(workbook).find((line) => line.mark === mark);
  // Sent once more because the answer was lost on the way; what else was typed for it meanwhile is not there.
  if (taken && !extras().isTheirs(taken, name)) return refused(words.notYours);
  if (taken) return isSame(taken, asked) ? DONE : refused(words.settledOtherwise(taken.outcome));
  if (found === null) return refused(words.taskGone);
  if (!extras().isTheirs(found.line, name)) return refused(words.notYours);
  const written = locked(() => write(tab, asked, workbook));
  if (!written) return refused(words.taskGone);
  if ('kind' in written) {
    const language = languageHere();
    const why = notDoneWords(written, language);
    return refused(everydayTextsOf(language).failures.notWritten([{ place: tab.name, why }]));
  }
  const range = sheet.getRange(written.row + 1, written.column + 1);
  const said = heard(() => {
    afterTaskEdit(
      { range, value: asked.outcome } as unknown as GoogleAppsScript.Events.SheetsOnEdit,
      workbook,
      sheet,
      role,
      minutesWaited(asked.age),
    );
  });
  return loggedIn(workbook).has(mark) ? DONE : refused(said[said.length - 1] ?? words.notTaken);
}

const DONE: PocketAnswer = { ok: true, value: null };

interface FoundLine {
  readonly line: TaskRow;
  readonly row: number;
  readonly values: readonly (readonly CellValue[])[];
}

function lineOf(sheet: Sheet, asked: PocketTaken<'settle'>, { clock }: Workbook): FoundLine | null {
  return lineIn(readCells(sheet.getDataRange(), clock), asked);
}

function lineIn(values: FoundLine['values'], { mark, role }: PocketTaken<'settle'>): FoundLine | null {
  for (let row = 0; row < values.length; row++) {
    const line = readTaskRow(values, role, row);
    if (line?.mark && formatTry(line.mark) === mark) return { line, row, values };
  }
  return null;
}

/** Comment and day first, so that the outcome finds them; the line is looked for again, for others write here too. */
function write(
  tab: Tab,
  asked: PocketTaken<'settle'>,
  workbook: Workbook,
): { readonly row: number; readonly column: number } | NotDone | null {
  const read = withFormulasAndNotes(readTab(tab, workbook.clock));
  const found = lineIn(read.values, asked);
  if (!found) return null;
  const { values, row, line } = found;
  const put = (column: 'comment' | 'nextStepOn' | 'outcome', content: CellValue): CellWrite => {
    return { row, column: positionOfColumn(values, column), content };
  };
  const day = parseIsoMoment(asked.nextStepOn);
  // What was refused for want of a day is sent again with the same words.
  const isNew = asked.comment !== '' && !line.comment.includes(asked.comment);
  const cells = [
    ...(isNew ? [put('comment', [line.comment, asked.comment].filter(Boolean).join('; '))] : []),
    ...(day === null ? [] : [put('nextStepOn', { serial: day })]),
  ];
  const [reason] = writeApart(read, { cells, notes: [] }, workbook).refused;
  if (reason) return reason;
  const again = cells.length === 0 ? read : withFormulasAndNotes(readTab(tab, workbook.clock));
  const place = lineIn(again.values, asked);
  if (!place) return null;
  const outcome = { row: place.row, column: positionOfColumn(place.values, 'outcome'), content: asked.outcome };
  const [why] = writeApart(again, { cells: [outcome], notes: [] }, workbook).refused;
  if (why) return why;
  const now = lineOf(tab.sheet, asked, workbook);
  return now && { row: now.row, column: positionOfColumn(now.values, 'outcome') };
}

/** The log of tasks tells what was taken, also after the line itself has gone. */
function loggedIn(workbook: Workbook): ReadonlySet<string> {
  return new Set(logOf(workbook).map((line) => line.mark));
}

function logOf(workbook: Workbook): readonly TaskLogRow[] {
  return readTaskLog(readAppended(workbook, 'taskLog')?.values ?? []);
}

function isSame({ outcome, comment }: TaskLogRow, asked: PocketTaken<'settle'>): boolean {
  return foldKey(outcome) === foldKey(asked.outcome) && foldKey(comment).includes(foldKey(asked.comment));
}
