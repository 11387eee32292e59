import { refusedWords } from '../app/refusedWords';
import {
  completionsOf,
  hasPhonesToTidy,
  isComplete,
  withIdsAsRead,
  type TypedRows,
} from '../core/register/completions';
import type { CellEdit } from '../core/register/edits';
import type { SheetSnapshot } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { ReadingContext } from '../core/register/schema/readingContext';
import { readingContextOf } from '../core/register/tables/readingContext';
import { DEFAULT_SETTINGS } from '../core/register/tables/settings';
import { phonesAsSettingsSay } from '../core/register/tables/readRegister';
import { hasIds } from '../core/register/tables/rowKey';
import { tables, type TableKey } from '../core/register/tables/tables';
import { languageNamed, type Language } from '../core/values/label';
import { once } from '../core/values/once';
import { completedParty, hasTextDate, typedParty, wrongCell } from '../core/work/entry/recognised';
import { addOnTextsOf } from '../language/addOnTexts';
import { everydayTextsOf } from '../language/everydayTexts';
import { locatedOn } from './adoptedSheets';
import { readCells } from './cells';
import { changeRegister } from './changeRegister';
import { beginRun } from './journal';
import { rowsOfParties } from './partyIndex';
import { lockedIfFree, type WorkEnd } from './lock';
import { languageHere, say, tell } from './messages';
import { newId } from './randomIds';
import { forgetSmallTable } from './smallTables';
import { tableOnTab, tabOfTable, topReader, wholeOf, type TopReader } from './tableTabs';
import { whoIsHere } from './who';
import type { Range, ReadTab, Tab, Workbook } from './workbook';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'user'>;

/** Gives typed rows their ids and times, and phones one form; each of these writes stands in the Journal. */
export function completeRows(event: EditEvent, workbook: Workbook, tab: Tab): void {
  const topOf = topReader(workbook);
  const key = tableOnTab(workbook, tab, topOf);
  if (key === undefined || !hasIds(key)) {
    forgetSmallTable(workbook, key);
    return;
  }
  const typed = typedRowsOf(event, key, workbook, tab, topOf);
  const seen = seenAtOnce(typed, workbook);
  const isDone =
    (isComplete(typed) && seen.edits.length === 0) || lockedIfFree(() => complete(key, typed, workbook, seen.edits));
  if (isDone && !seen.sentence) return;
  const language = workbook.memory.language ?? languageHere();
  say(
    isDone && seen.sentence ? seen.sentence(language) : addOnTextsOf(language).rowLater,
    language,
    workbook.spreadsheet,
  );
}

/** What can be said of typed rows at once: a cell nobody can read, else who it is, with what is known of them. */
function seenAtOnce(
  typed: TypedRows,
  workbook: Workbook,
): { readonly edits: readonly CellEdit[]; readonly sentence: ((language: Language) => string) | null } {
  const context = typed.phones ?? readingContextOf(hasTextDate(typed) ? workbook.locale : '', DEFAULT_SETTINGS, []);
  const wrong = wrongCell(typed, context);
  const party = wrong ? null : typedParty(typed, context);
  const [known = []] = party ? rowsOfParties(workbook, [party.keys]) : [];
  const [first] = known;
  const edits = party && first ? completedParty(typed, party, known) : [];
  if (wrong)
    return {
      edits,
      sentence: (language) => {
        const { problemSentence, problems } = everydayTextsOf(language);
        return `${problemSentence(wrong)} ${problems[wrong.code].fix(wrong)}`;
      },
    };
  if (!first) return { edits, sentence: null };
  const { name, manager, waitingSince } = first;
  return {
    edits,
    sentence: (language) => {
      const since = waitingSince === null ? '' : everydayTextsOf(language).write.moment(waitingSince);
      return addOnTextsOf(language).itIs({ name, manager, since });
    },
  };
}

/** Of the table only its headings and the edited rows are read. */
function typedRowsOf(event: EditEvent, key: TableKey, workbook: Workbook, tab: Tab, topOf: TopReader): TypedRows {
  const { range } = event;
  const located = withRows(locatedOn(workbook, key, topOf(tab)), range, workbook);
  const isEdited = (position: number): boolean =>
    position + 1 >= range.getColumn() && position + 1 <= range.getLastColumn();
  const phones = hasPhonesToTidy({ located, isEdited }) ? phonesHere(workbook, topOf) : null;
  return { located, now: workbook.now, by: whoIsHere(event) ?? '', phones, isEdited };
}

function withRows(headings: LocatedTable, edited: Range, workbook: Workbook): LocatedTable {
  const top = headings.sheet as ReadTab;
  const first = Math.max(edited.getRow() - 1, headings.headingRow + 1);
  const count = Math.min(edited.getLastRow(), top.range.getNumRows()) - first;
  const rows = count < 1 ? [] : readCells(top.range.offset(first, 0, count, top.range.getNumColumns()), workbook.clock);
  const values: SheetSnapshot['values'][number][] = top.values.slice(0, headings.headingRow + 1);
  rows.forEach((cells, index) => (values[first + index] = cells));
  return { ...headings, sheet: { ...top, values } };
}

/** Only phones depend on Settings: the country of numbers typed without a code. */
function phonesHere(workbook: Workbook, topOf: TopReader): ReadingContext | null {
  const tab = tabOfTable(workbook, 'settings', topOf);
  return tab ? phonesAsSettingsSay(wholeOf(topOf(tab), workbook)) : null;
}

/** While the lock was waited for another edit may have given rows their ids: those rows are left to it. */
function complete(key: TableKey, typed: TypedRows, workbook: Workbook, recognised: readonly CellEdit[]): WorkEnd {
  const ids = once(() => idsNow(typed.located, workbook));
  const isNew = completionsOf(typed, () => '').some(({ reason }) => reason === 'newId');
  const located = isNew ? withIdsAsRead(typed.located, ids()) : typed.located;
  const taken = once(() => new Set(ids()));
  const completed = completionsOf({ ...typed, located }, () => newId(located.table.idPrefix ?? '', taken()));
  const edits = [...completed, ...recognised];
  if (edits.length === 0) return 'seen';
  const language = languageNamed(tables[key].sheet, (located.sheet as ReadTab).tab.name) ?? languageHere();
  const run = beginRun(workbook, language, typed.by || null);
  const context = { workbook, located: new Map([[key, located]]), language, run, isJustRead: true } as const;
  const { refused, leftAlone, end } = changeRegister({ edits }, context);
  if (refused.length > 0) tell(refusedWords(refused, language));
  return leftAlone.length === 0 ? end : 'unseen';
}

/** The ids of all rows at this moment, by 0-based row. */
function idsNow({ sheet, positions }: LocatedTable, { clock }: Workbook): readonly string[] {
  const filled = (sheet as ReadTab).tab.sheet.getDataRange();
  const column = filled.offset(0, positions.get('id') ?? 0, filled.getNumRows(), 1);
  return readCells(column, clock).map(([cell = '']) => textOfCell(cell));
}
