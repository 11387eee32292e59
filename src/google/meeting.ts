import { takeDecisions } from './decisions';
import { extras } from './extras';
import { locked } from './lock';
import { askedFor } from './runCommand';
import { openWorkbook } from './workbook';

/** The page of the weekly meeting, made anew; what was decided on the last one is taken first. */
export function openMeeting(): void {
  const taken = locked(() => takeDecisions(openWorkbook()));
  askedFor('meeting', extras().writeMeeting(taken));
}
