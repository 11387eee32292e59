import { dashboardSheet } from '../core/views/dashboard';
import { periodOf } from '../core/views/viewRequest';
import { understanding } from './command';

/** The figures of the period chosen on the Dashboard. */
export const computeFigures = understanding(({ texts, view }) => ({
  sheets: [dashboardSheet(view)],
  edits: [],
  message: texts.done.figuresComputed(texts.write.period(periodOf(view))),
}));
