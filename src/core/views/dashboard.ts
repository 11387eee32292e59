import type { GeneratedSheet } from './sheet';
import { draftSheet, TITLE } from './sheetDraft';
import type { ViewRequest } from './viewRequest';

/** Cells of the Dashboard that take part in commands, 0-based. */
export const DASHBOARD_CELLS = { period: { row: 1, column: 0 }, refresh: { row: 1, column: 8 } } as const;

export function dashboardSheet({ texts }: ViewRequest): GeneratedSheet {
  const draft = draftSheet('dashboard', texts.language, [200]);
  draft.add([texts.dashboard.title], TITLE);
  return draft.finish();
}
