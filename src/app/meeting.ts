import { meetingSheet } from '../core/views/meeting';
import { meetingTextsOf } from '../language/meetingTexts';
import { command } from './command';
import type { Command } from './decision';

/** The page for the weekly meeting; `taken`: decisions typed on the last one that have just become rows. */
export function writeMeeting(taken: number): Command {
  return command(
    ({ texts, view, input }) => {
      const words = meetingTextsOf(texts.language);
      return { sheets: [meetingSheet(view, words, input.meeting ?? [])], edits: [], message: words.written(taken) };
    },
    { readBack: ['dashboard', 'meeting'] },
  );
}
