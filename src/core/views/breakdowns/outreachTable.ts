import { OUTREACH_COUNTS } from '../../figures/sections/outreach';
import { lastDayOf } from '../../register/time/period';
import { block, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

const ROOM_STEP = 4;

/** Of each segment: how many companies are known, called, talked to, interested and in a deal by the end of the period. */
export function addOutreach({ draft, texts, formats, book, period }: BreakdownContext): void {
  const words = texts.breakdowns.outreach;
  const lines = book.outreach(period);
  const [first] = lines;
  draft.add([words.title(texts.write.day(lastDayOf(period)))], SECTION);
  draft.add(
    [first ? words.summary({ ...first, key: first.key || texts.common.notStated }) : texts.breakdowns.noRows],
    SUMMARY,
  );
  const head = draft.head(
    [texts.breakdowns.dimensions.segment, ...OUTREACH_COUNTS.map((key) => words.columns[key])],
    OUTREACH_COUNTS.map((_none, index) => index + 1),
    1,
  );
  for (const line of lines)
    draft.add([line.key || texts.common.notStated, ...OUTREACH_COUNTS.map((key) => line[key])], TABLE_ROW);
  const rows = Math.ceil(Math.max(lines.length, 1) / ROOM_STEP) * ROOM_STEP;
  while (draft.rowCount() <= head + rows) draft.add([]);
  draft.style(block(head + 1, 1, rows, OUTREACH_COUNTS.length), { numberFormat: formats.of('count'), align: 'right' });
  draft.add([]);
}
