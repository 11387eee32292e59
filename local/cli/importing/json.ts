import { formatDays } from '../../../src/core/register/foreign/days';
import type { SourcePlace } from '../../../src/core/register/foreign/foreignTable';
import type { ImportReport } from './report';

/** So many rows of one thing are listed; its count says how many there are. */
const ROWS_LISTED = 100;

/** The document of `--json`, as it is documented: everything that was not taken is named with its rows. */
export function importJson({ foreign, proposal, open, plan, run, everything, removed }: ImportReport): string {
  const fates = ['new', 'changed', 'same', 'doubtful', 'impossible'] as const;
  // Where a heading serves several columns, the first of them is the one that people would name.
  const columns = [...proposal.pairs]
    .reverse()
    .flatMap(({ column, source }) => source.from.map((heading) => [heading, column] as const));
  const isOneSheet = foreign.sheets.length === 1;
  const document = {
    table: proposal.table,
    sheet: foreign.sheets.join(', '),
    headingRow: foreign.headingRows[0] ?? null,
    columns: Object.fromEntries(columns),
    constants: Object.fromEntries(
      proposal.pairs.flatMap(({ column, source }) =>
        source.from.length === 0 ? [[column, source.constant ?? '']] : [],
      ),
    ),
    notTaken: proposal.notTaken.map(({ heading, why }) => ({ heading, why })),
    questions: open.map(({ kind, column, about, count }) => ({ kind, column, about, count })),
    rows: Object.fromEntries(fates.map((fate) => [fate, plan.rows[fate].length])),
    named: [
      ...foreign.aside.map(({ why, text, ...place }) => ({ ...placed([place], isOneSheet), why, found: text })),
      ...plan.named.map(({ code, column, found, kept, places }) => ({
        ...placed(places, isOneSheet),
        why: code,
        column,
        found,
        ...(code === 'kept' && { kept }),
      })),
      ...(plan.rows.filtered.length > 0 ? [{ ...placed(plan.rows.filtered, isOneSheet), why: 'filtered' }] : []),
    ],
    ...(everything && {
      everything: formatDays(everything),
      gone: plan.gone.map(({ row, id }) => ({ row, id })),
      typed: plan.typed,
      removed,
    }),
    run,
  };
  return JSON.stringify(document, null, 2);
}

function placed(places: readonly SourcePlace[], isOneSheet: boolean): object {
  const [first] = places;
  return {
    row: first?.row ?? null,
    ...(!isOneSheet && { sheet: first?.sheet }),
    ...(places.length > 1 && { count: places.length, rows: places.slice(0, ROWS_LISTED).map(({ row }) => row) }),
  };
}
