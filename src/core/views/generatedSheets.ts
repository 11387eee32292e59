import { breakdownsSheet } from './breakdowns';
import { checkSheet } from './check';
import { dashboardSheet } from './dashboard';
import { historySheet } from './historySheet';
import type { GeneratedSheet } from './sheet';
import type { ViewRequest } from './viewRequest';
import { waitingSheet } from './waiting';

/** Every generated sheet, in the order of the tabs. */
export function generatedSheets(request: ViewRequest): readonly GeneratedSheet[] {
  return [
    dashboardSheet(request),
    waitingSheet(request),
    breakdownsSheet(request),
    checkSheet(request),
    historySheet(request),
  ];
}
