import type { GeneratedSheet } from './sheet';
import { draftSheet, TITLE } from './sheetDraft';
import type { ViewRequest } from './viewRequest';

export function breakdownsSheet({ texts }: ViewRequest): GeneratedSheet {
  const draft = draftSheet('breakdowns', texts.language, [200]);
  draft.add([texts.breakdowns.title], TITLE);
  return draft.finish();
}
