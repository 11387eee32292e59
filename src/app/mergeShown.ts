import { analyse, type Analysis, type Snapshot } from '../core/analysis';
import { changedTables } from '../core/register/changedTables';
import { textOfCell } from '../core/register/schema/columns';
import { clients as clientsTable } from '../core/register/tables/clients';
import { periodAround, previousPeriod, type Period } from '../core/register/time/period';
import type { EverydayTexts } from '../core/texts';
import { failure, ok, type Result } from '../core/values/result';
import { mergeEdits, type Merge, type MergeRefusal } from '../core/work/duplicates/mergeClients';
import type { MergeShown } from '../core/views/duplicatesPage';

/** What would be different once two clients are one: cells of the survivor, and figures of this month and the one before. */
export function mergeShown(snapshot: Snapshot, merge: Merge, texts: EverydayTexts): Result<MergeShown, MergeRefusal> {
  const before = analyse(snapshot);
  const place = before.reading.located.get('clients');
  if (!place) return failure('gone');
  const edits = mergeEdits(merge, before.reading.rows.clients, place);
  if (!edits.ok) return edits;
  const changed = changedTables(before.reading.located, { edits: edits.value, appends: [] });
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, values: changed.get(sheet) ?? sheet.values }));
  const completed = edits.value.filter(({ column }) => column !== 'mergedInto');
  const month = periodAround(snapshot.now, 'month');
  const after = analyse({ ...snapshot, sheets });
  return ok({
    completed: completed.map(({ column, after: cell }) => ({
      heading: clientsTable.columns[column as keyof typeof clientsTable.columns].heading[texts.language],
      value: textOfCell(cell),
    })),
    figures: [month, previousPeriod(month)].flatMap((period) => figuresMoved(before, after, period, texts)),
  });
}

function figuresMoved(before: Analysis, after: Analysis, period: Period, texts: EverydayTexts): MergeShown['figures'] {
  const { currency } = before.book.facts.settings;
  const then = before.book.figures(period);
  return [...after.book.figures(period)].flatMap(([key, { figure, value }]) => {
    const known = then.get(key)?.value ?? null;
    if (known === value) return [];
    const [was, is] = [known, value].map((one) => texts.write.value(one, figure.unit, currency));
    return was === is || was === undefined || is === undefined
      ? []
      : [{ label: figure.label[texts.language], period: texts.write.period(period), before: was, after: is }];
  });
}
