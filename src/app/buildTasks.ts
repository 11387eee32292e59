import { command } from './command';
import { countLines, rebuiltTasks } from './taskPlan';

/** A task sheet for every role; ticks people made go into the register first. */
export const buildTasks = command(
  (understood) => ({
    sheets: [],
    edits: [],
    message: understood.texts.tasks.cannotTell,
    ...rebuiltTasks(understood, (merge) =>
      understood.texts.tasks.built({ ...countLines(merge, understood), effects: merge.taken }),
    ),
  }),
  { readBack: [] },
);
