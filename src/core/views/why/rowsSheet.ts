import { dateFormats, numberFormats } from '../numberFormats';
import { PALETTE } from '../palette';
import type { GeneratedSheet, ViewCell } from '../sheet';
import { apart, block, draftSheet, LINE_HEIGHT, roomFor, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { ViewRequest } from '../viewRequest';
import { amountOf } from '../../values/money';
import { askedNumber } from './askedNumber';
import type { NumberPlace } from './figurePlace';
import { rowGroups } from './figureRows';
import { rowsSeen } from './seenRow';

const COLUMNS = ['row', 'at', 'who', 'what', 'amount', 'employee', 'reason'] as const;
const WIDTHS = [120, 84, 290, 196, 106, 140, 270] as const;
const COLUMN = { at: 1, amount: 4, reason: 6 } as const;
const HEAD_ROWS = 4;
/** More rows than anybody reads through; how many are left is said. */
const MOST_ROWS = 1000;

/** "Rows of …": every row behind a number, each leading to it; those not in it by their reason. */
export function rowsSheet(request: ViewRequest, place: NumberPlace): GeneratedSheet | null {
  const { analysis, texts } = request;
  const asked = askedNumber(request, place);
  if (!asked) return null;
  const { currency } = analysis.reading.settings;
  const { why } = texts.dashboard;
  const draft = draftSheet('rows', texts.language, WIDTHS);
  draft.title(why.rowsOf(asked.title, asked.period));
  const definition = draft.add([asked.definition], { ...SUMMARY, wrap: 'wrap' });
  draft.merge(block(definition, 0, 1, draft.width));
  draft.height(definition, 3 * LINE_HEIGHT);
  draft.add([asked.formula]);
  draft.head(
    COLUMNS.map((column) => (column === 'employee' ? apart(why.columns[column]) : why.columns[column])),
    [COLUMN.amount],
    1,
  );
  const seen = rowsSeen(analysis, texts);
  for (const { title, rows } of rowGroups(asked, texts)) {
    draft.add([`${title}: ${texts.write.number(rows.length)}`], SECTION);
    for (const { reference, reason } of rows.slice(0, MOST_ROWS)) {
      const { at, who, what, amount, employee } = seen(reference);
      const sheet = analysis.reading.located.get(reference.table)?.sheet.name ?? '';
      const cells: Readonly<Record<(typeof COLUMNS)[number], ViewCell>> = {
        row: reference.row === 0 ? sheet : { text: why.place(sheet, reference.row), sheet, row: reference.row },
        at: at === null ? '' : { serial: Math.floor(at) },
        who,
        what,
        amount: amount === null ? '' : amountOf(amount),
        employee: apart(employee),
        reason,
      };
      draft.add(
        COLUMNS.map((column) => cells[column]),
        TABLE_ROW,
      );
    }
    if (rows.length > MOST_ROWS) draft.add([texts.common.more(rows.length - MOST_ROWS)], SUMMARY);
  }
  const rows = roomFor(draft.rowCount() - HEAD_ROWS);
  draft.style(block(HEAD_ROWS, COLUMN.at, rows), { numberFormat: dateFormats(texts.language).date, align: 'left' });
  draft.style(block(HEAD_ROWS, COLUMN.amount, rows), {
    numberFormat: numberFormats(texts, currency).of('money'),
    align: 'right',
  });
  draft.style(block(HEAD_ROWS, COLUMN.reason, rows), { color: PALETTE.quiet });
  return draft.finish({ frozenRows: HEAD_ROWS });
}
