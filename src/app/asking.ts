import { analyse, type Snapshot } from '../core/analysis';
import type { CellValue } from '../core/register/schema/cell';
import type { Language } from '../core/values/label';
import { askingSheet } from '../core/views/asking';
import type { GeneratedSheet } from '../core/views/sheet';
import { askingLines } from '../core/work/asking/asking';
import { readKept, type Kept } from '../core/work/asking/kept';
import { sinceDay, type LoggedTask } from '../core/work/asking/sign';
import { readJournal } from '../core/work/journal/journalRow';
import { canTellTasks } from '../core/work/tasks/tasksBy';
import { readTaskLog, taskLogCells } from '../core/work/tasks/taskLog';
import { askingTextsOf } from '../language/askingTexts';
import { textsOf } from '../language/textsOf';
import { workbookLanguage } from './workbookLanguage';

type Values = readonly (readonly CellValue[])[];

/** The register, its records, and "Worth asking" as it stands. */
export interface AskingInput extends Snapshot {
  readonly log: Values;
  readonly logSheet: string;
  readonly journal: Values;
  readonly standing: Values;
}

/** What is to be written: the sheet, and lines of the task log for notes whose question is over. */
export interface AskingPlan {
  readonly language: Language;
  readonly sheet: GeneratedSheet | null;
  readonly log: Values;
  readonly message: string;
}

/** "Worth asking" anew; what people have ticked and typed there stays, or goes into the task log with its question. */
export function askingPlan({ log, logSheet, journal, standing, ...snapshot }: AskingInput): AskingPlan {
  const analysis = analyse(snapshot);
  const { reading, book } = analysis;
  const language = workbookLanguage(reading, snapshot.locale);
  const texts = askingTextsOf(language, reading.settings.currency);
  if (!canTellTasks(analysis)) return { language, sheet: null, log: [], message: textsOf(language).tasks.cannotTell };
  const kept = readKept(standing, [texts, askingTextsOf(language === 'ru' ? 'en' : 'ru', '')]);
  const { facts } = book;
  const context = {
    analysis,
    facts,
    texts,
    since: sinceDay(facts.now),
    log: loggedTasks(log),
    journal: readJournal(journal),
  };
  const lines = askingLines(context, kept, language);
  const asked = lines.filter(({ isAsked }) => isAsked).length;
  return {
    language,
    sheet: askingSheet({ lines, kept, reading, texts, language, logSheet }),
    log: leftBehind(kept, new Set(lines.map(({ key }) => key)), facts.now, texts.left, language),
    message: texts.done({ open: lines.length - asked, asked }),
  };
}

/** The lines of the log, each with the row it stands in. */
function loggedTasks(values: Values): readonly LoggedTask[] {
  const [headings = [], ...lines] = values;
  return lines.flatMap((cells, index) => readTaskLog([headings, cells]).map((line) => ({ ...line, row: index + 2 })));
}

/** What was ticked or typed beside a question that the register asks no more. */
function leftBehind(
  { lines }: Kept,
  shown: ReadonlySet<string>,
  when: number,
  reason: string,
  language: Language,
): Values {
  return [...lines].flatMap(([key, { isAsked, note, question, party, employee }]) => {
    if (shown.has(key) || (!isAsked && note === '')) return [];
    const line = { when, role: 'owner', what: question, who: party, employee, outcome: '', nextStepOn: '' } as const;
    return [taskLogCells({ ...line, comment: note, reason, mark: '', code: 'own' }, language)];
  });
}
