import type { Reading } from '../register/tables/readRegister';
import type { Language } from '../values/label';
import { SIGNS, type AskingLine } from '../work/asking/asking';
import type { AskingTexts } from '../work/asking/askingTexts';
import { SIGN_MARK, type Kept } from '../work/asking/kept';
import type { ShownRow } from '../work/asking/sign';
import { dateFormats, PLAIN_TEXT } from './numberFormats';
import { PALETTE } from './palette';
import type { GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, LINE_HEIGHT, SECTION, stripeLines, SUMMARY } from './sheetDraft';

const COLUMNS = ['asked', 'employee', 'question', 'party', 'facts', 'note', 'at', 'rows', '', '', 'key'] as const;
const NOTE = COLUMNS.indexOf('note');
/** What is needed to ask comes first, within 1280 pixels. */
const WIDTHS = [70, 120, 190, 210, 340, 230, 104, 92, 92, 92, 40] as const;
/** As many links as stand beside a line. */
const MOST_ROWS = 3;
const FIRST_ROW = 3;

/** What the sheet is made of. */
export interface AskingView {
  readonly lines: readonly AskingLine[];
  readonly kept: Kept;
  readonly reading: Pick<Reading, 'located'>;
  readonly texts: AskingTexts;
  readonly language: Language;
  /** The name of the sheet of the task log. */
  readonly logSheet: string;
}

/** What is worth a question, a line each with its box and note; below, the signs with their boxes and numbers. */
export function askingSheet(view: AskingView): GeneratedSheet {
  const { lines, texts, language } = view;
  const draft = draftSheet('asking', language, WIDTHS);
  draft.title(texts.title);
  const asked = lines.filter(({ isAsked }) => isAsked).length;
  draft.add([lines.length === 0 ? texts.nothing : texts.summary({ open: lines.length - asked, asked })], SUMMARY);
  draft.head(
    COLUMNS.map((column) => (column === '' ? '' : texts.columns[column])),
    [],
  );
  for (const line of lines) draft.add(cellsOf(line, view));
  dressLines(draft, lines.length, language);
  draft.add([]);
  addSigns(draft, view);
  return draft.finish({ frozenRows: FIRST_ROW, hiddenColumns: [COLUMNS.indexOf('key')] });
}

function cellsOf(line: AskingLine, view: AskingView): readonly ViewCell[] {
  const { isAsked, note, employee, question, party, facts, at, rows, key } = line;
  const links = rows.slice(0, MOST_ROWS).map((row) => linkTo(row, view));
  const blank = new Array<ViewCell>(MOST_ROWS - links.length).fill('');
  return [isAsked, employee, question, party, facts, note, { serial: at }, ...links, ...blank, key];
}

function linkTo({ table, row }: ShownRow, { reading, texts, logSheet }: AskingView): ViewCell {
  const sheet = table === 'taskLog' ? logSheet : reading.located.get(table)?.sheet.name;
  return sheet === undefined ? '' : { text: texts.row(row), sheet, row };
}

function dressLines(draft: ReturnType<typeof draftSheet>, lines: number, language: Language): void {
  const column = (index: number): ReturnType<typeof block> => block(FIRST_ROW, index, lines);
  if (lines === 0) return;
  draft.height(FIRST_ROW, 2 * LINE_HEIGHT + 4, lines);
  draft.style(block(FIRST_ROW, 0, lines, COLUMNS.length), { verticalAlign: 'top' });
  draft.style(column(0), { align: 'center' });
  draft.validate(column(0), { kind: 'checkbox' });
  draft.style(column(NOTE), { numberFormat: PLAIN_TEXT, background: PALETTE.accentLight });
  draft.typed(column(NOTE));
  for (const index of [1, 2, 3, 4, 5]) draft.style(column(index), { wrap: 'wrap' });
  draft.style(column(2), { bold: true, fontSize: 9 });
  draft.style(column(3), { fontSize: 9 });
  draft.style(column(4), { color: PALETTE.quiet, fontSize: 9 });
  draft.style(column(6), { numberFormat: dateFormats(language).datetime, align: 'left', fontSize: 9 });
  draft.colour(block(FIRST_ROW, 1, lines, NOTE), { kind: 'ticked', column: 0, color: PALETTE.quiet });
  stripeLines(draft, block(FIRST_ROW, 0, lines, NOTE), COLUMNS.indexOf('question'));
}

function addSigns(draft: ReturnType<typeof draftSheet>, { kept, texts, language }: AskingView): void {
  draft.add([texts.signs], SECTION);
  draft.add([texts.signsNote], SUMMARY);
  const first = draft.rowCount();
  for (const { key, words, threshold } of SIGNS) {
    const { isOn = true, threshold: own = threshold } = kept.signs.get(key) ?? {};
    const cells = new Array<ViewCell>(draft.width).fill('');
    cells.splice(0, 2, isOn, words[language]);
    cells[NOTE] = threshold === null ? '' : (own ?? '');
    cells[COLUMNS.indexOf('key')] = `${SIGN_MARK}${key}`;
    const row = draft.add(cells);
    if (threshold !== null) draft.style(block(row, NOTE), { background: PALETTE.accentLight });
  }
  draft.validate(block(first, 0, SIGNS.length), { kind: 'checkbox' });
  draft.style(block(first, 0, SIGNS.length), { align: 'center' });
  draft.style(block(first, NOTE, SIGNS.length), { numberFormat: '0', align: 'left' });
  draft.typed(block(first, NOTE, SIGNS.length));
}
