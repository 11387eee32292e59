import { GENERATED_SHEETS } from '../core/register/generatedNames';
import type { NumberPlace } from '../core/views/why/figurePlace';
import { rowsSheet } from '../core/views/why/rowsSheet';
import { command } from './command';
import type { Command } from './decision';

/** The rows of a figure in the period chosen on the Dashboard, as a sheet. */
export function rowsOfFigure(place: NumberPlace): Command {
  return command(({ texts, view }) => {
    const sheet = rowsSheet(view, place);
    return {
      sheets: sheet ? [sheet] : [],
      edits: [],
      message: sheet
        ? texts.dashboard.why.rowsWritten(GENERATED_SHEETS.rows[texts.language])
        : texts.dashboard.why.noFigureHere,
    };
  });
}
