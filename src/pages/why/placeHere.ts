import { placeOnBreakdowns, placeOnDashboard, placeText } from '../../core/views/why/figurePlace';
import { everydayTextsOf } from '../../language/everydayTexts';
import { call } from '../bridge/call';

const FINDERS = { dashboard: placeOnDashboard, breakdowns: placeOnBreakdowns } as const;

/** The number of the selected cell, as `whyNumber` takes it; blank where the cell is none. */
export async function placeHere(): Promise<string> {
  const here = await call('cellsHere', null);
  if (!here) return '';
  const { sheet, cells, row, column } = here;
  const place = FINDERS[sheet](cells, row, column, [everydayTextsOf('ru'), everydayTextsOf('en')]);
  return place ? placeText(place) : '';
}
