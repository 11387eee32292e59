import type { Understanding } from '../analysis';
import type { SheetSnapshot } from '../register/schema/cell';
import { roles, type Role } from '../register/schema/choice';
import { OUTCOMES, outcomeLabel, type TaskKind } from '../work/tasks/outcomes';
import { TASK_COLUMN_KEYS, TASK_COLUMNS, type TaskColumn } from '../work/tasks/taskColumns';
import { scriptPoints } from '../work/listening';
import { standardsInForce } from '../work/tasks/standards';
import type { TaskLine } from '../work/tasks/taskLine';
import { readTaskRows, type TaskRow } from '../work/tasks/taskRow';
import type { Texts } from '../texts';
import { LANGUAGES } from '../values/label';
import type { CellValue } from '../register/schema/cell';
import { amountOf } from '../values/money';
import { foldHeading } from '../values/text';
import { dateFormats, numberFormats, PLAIN_TEXT } from './numberFormats';
import { PALETTE } from './palette';
import { GENERATED_KEYS, GENERATED_SHEETS } from '../register/generatedNames';
import { registerStart } from './registerStart';
import type { ColouredBlock, GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, LINE_HEIGHT, roomFor, stripeLines, SUMMARY, type SheetDraft } from './sheetDraft';
import { lineHeight, linesIn } from './textWidth';
import { TASK_SHEETS } from '../work/tasks/taskSheetKeys';
import { groupsOf, hasWords, inOrder, partOf } from '../work/tasks/taskOrder';

/** The same the other way round. */
export const ROLES_BY_SHEET = roles.kinds.map((role) => [TASK_SHEETS[role], role] as const);

/** Where things stand on a task sheet as it is written; people may move columns, so lines are read by heading. */
export const TASK_CELLS = {
  showOld: { row: 1, column: 0 },
  refresh: { row: 2, column: 0 },
  headingRow: 3,
  firstRow: 4,
} as const;

/** Whether the box of a task sheet asks for the old lines too. */
export function isOldAsked(values: readonly (readonly CellValue[])[]): boolean {
  return values[TASK_CELLS.showOld.row]?.[TASK_CELLS.showOld.column] === true;
}

/** What a task sheet is made of; `showsOld`: the roles whose old lines are asked for. */
export interface TaskView {
  readonly analysis: Understanding;
  readonly texts: Texts;
  readonly showsOld?: ReadonlySet<Role>;
}

/** The task sheets of all roles, in the order of their tabs. */
export function taskSheets(lines: readonly TaskLine[], view: TaskView): readonly GeneratedSheet[] {
  return [...roles.kinds]
    .sort((left, right) => GENERATED_KEYS.indexOf(TASK_SHEETS[left]) - GENERATED_KEYS.indexOf(TASK_SHEETS[right]))
    .map((role) => taskSheet(role, lines, view));
}

/** How the sheets of files from before were called. */
const FORMER_NAMES: Partial<Readonly<Record<Role, string>>> = { care: 'Задачи – забота о клиентах' };

/** Which role a sheet gives tasks to, by its name in either language; null for every other sheet. */
export function roleOfTaskSheet(name: string): Role | null {
  const folded = foldHeading(name);
  const isNamed = (role: Role): boolean =>
    LANGUAGES.some((language) => foldHeading(GENERATED_SHEETS[TASK_SHEETS[role]][language]) === folded) ||
    foldHeading(FORMER_NAMES[role] ?? '') === folded;
  return roles.kinds.find(isNamed) ?? null;
}

/** Every line of the task sheets among these sheets. */
export function readTaskSheets(sheets: readonly SheetSnapshot[]): readonly TaskRow[] {
  return sheets.flatMap(({ name, values }) => {
    const role = roleOfTaskSheet(name);
    return role === null ? [] : readTaskRows(values, role);
  });
}

/** The first column right of those that stay: whatever crossed their edge would be cut by it. */
const FIRST_FREE = columnOf('who') + 1;

/**
 * What one role has to do; what is overdue for weeks, or too much for one person, only where it is asked for, or somebody
 * has written beside it.
 */
export function taskSheet(role: Role, lines: readonly TaskLine[], view: TaskView): GeneratedSheet {
  const { analysis, texts, showsOld } = view;
  const { now } = analysis.facts;
  const own = lines.filter((line) => line.role === role);
  const old = own.filter((line) => line.isAside ?? partOf(line, now) === 'old');
  const isOpen = showsOld?.has(role) === true;
  const open = isOpen ? own : own.filter((line) => hasWords(line) || !old.includes(line));
  const draft = draftSheet(
    TASK_SHEETS[role],
    texts.language,
    TASK_COLUMN_KEYS.map((key) => TASK_COLUMNS[key].width),
  );
  draft.title(texts.tasks.title(role));
  const shown = inOrder(mostUrgent(open), now);
  const folded = old.length > 0 ? [isOpen, texts.tasks.showOld(old.length)] : ['', ''];
  draft.add(
    [...folded, summaryOf(own, shown.length + (isOpen ? 0 : own.length - open.length), analysis, texts)],
    SUMMARY,
  );
  const refresh = draft.add([false, texts.tasks.refresh, ...groupLinks(shown, role, texts).slice(0, MOST_GROUPS)]);
  const boxes = old.length > 0 ? block(refresh - 1, 0, 2) : block(refresh, 0);
  draft.validate(boxes, { kind: 'checkbox' });
  draft.style(block(refresh - 1, 0, 2), { align: 'center' });
  draft.style(block(refresh - 1, 1, 2), { color: PALETTE.accent, bold: true });
  draft.head(
    TASK_COLUMN_KEYS.map((key) => TASK_COLUMNS[key].heading[texts.language]),
    [columnOf('money')],
  );
  for (const key of CENTRED) draft.style(block(TASK_CELLS.headingRow, columnOf(key)), { align: 'center' });
  draft.note(TASK_CELLS.headingRow, columnOf('why'), standardsOf(role, analysis, texts));
  draft.note(TASK_CELLS.headingRow, columnOf('money'), texts.tasks.moneyNote);
  for (const line of shown) draft.add(cellsOf(line, analysis, texts));
  dress(draft, shown, analysis, texts);
  return draft.finish({
    frozenRows: TASK_CELLS.firstRow,
    frozenColumns: FIRST_FREE,
    hiddenColumns: [columnOf('key')],
  });
}

/** More than a team works off in weeks; the rest comes up as the list gets shorter. */
const MOST_SHOWN = 200;

/** The most urgent lines, and every line that somebody has written beside. */
function mostUrgent(lines: readonly TaskLine[]): readonly TaskLine[] {
  return lines.filter((line, index) => index < MOST_SHOWN || hasWords(line));
}

/** As many links as stand side by side. */
const MOST_GROUPS = 8;

/** Beside the refresh box, where there are several people: a link to the first line of each, with how many they have. */
function groupLinks(lines: readonly TaskLine[], role: Role, { language, common }: Texts): readonly ViewCell[] {
  const groups = [...groupsOf(lines).values()];
  if (groups.length < 2) return [];
  let row = TASK_CELLS.firstRow + 1;
  return groups.map((group) => {
    const name = group[0]?.employee || common.nobody;
    const link = { text: `${name}: ${group.length}`, sheet: GENERATED_SHEETS[TASK_SHEETS[role]][language], row };
    row += group.length;
    return link;
  });
}

/** What the company has written down about the work on this sheet: once, and not in every line. */
function standardsOf(role: Role, { reading }: Understanding, { language, tasks }: Texts): string {
  const own = standardsInForce(reading.rows.standards, language).filter((standard) => standard.role === role);
  const said = own.map(({ words }) => tasks.standard(words));
  // Whoever listens answers three points of the script; they are the same for every line.
  const script = own.some(({ name }) => name === 'listen')
    ? [tasks.script(scriptPoints(reading.rows.standards, language))]
    : [];
  return [...new Set([...said, ...script])].join('\n');
}

function summaryOf(lines: readonly TaskLine[], shown: number, { facts }: Understanding, { tasks }: Texts): string {
  if (lines.length === 0)
    return registerStart(facts) === null ? `${tasks.nothingYet} ${tasks.comeWith}` : tasks.nothingToDo;
  const today = lines.filter((line) => partOf(line, facts.now) === 'today').length;
  const overdue = lines.filter(({ task }) => task !== null && task.due < facts.now).length;
  const rest = shown < lines.length ? `${tasks.firstShown(shown)} ` : '';
  return `${tasks.summary({ tasks: lines.length, overdue, today })} ${rest}${tasks.howTo}`;
}

function cellsOf(line: TaskLine, analysis: Understanding, texts: Texts): readonly ViewCell[] {
  const cells: Readonly<Record<TaskColumn, ViewCell>> = {
    done: line.isTicked,
    due: line.due,
    priority: line.priority,
    what: line.what,
    who: line.who,
    why: line.why,
    employee: line.employee,
    outcome: line.outcome,
    nextStepOn: line.nextStepOn,
    when: line.task === null ? '' : texts.tasks.parts[partOf(line, analysis.facts.now)],
    money: line.task?.money == null ? '' : amountOf(line.task.money),
    comment: line.comment,
    link: linkOf(line, analysis, texts),
    key: line.key,
  };
  return TASK_COLUMN_KEYS.map((key) => cells[key]);
}

function linkOf({ task }: TaskLine, { reading }: Understanding, { tasks, language }: Texts): ViewCell {
  if (task?.see != null) {
    const name = GENERATED_SHEETS[task.see][language];
    // Whose tasks they are is told by the line: the column is as wide as "row 1234".
    return { text: name.replace(/ – .*/, ''), sheet: name };
  }
  const sheet = task?.source && reading.located.get(task.source.table)?.sheet.name;
  return task?.source && sheet !== undefined && sheet !== null
    ? { text: tasks.row(task.source.row), sheet, row: task.source.row }
    : '';
}

/** Columns that people type words into. */
const TYPED = ['employee', 'outcome', 'comment'] as const satisfies readonly TaskColumn[];

/** Two lines: twelve tasks are seen at once on a screen of 720 pixels. */
const LINES = 2;
const BESIDE = 4;
const ROW_HEIGHT = LINES * LINE_HEIGHT + BESIDE;
/** A client of whom much is to be known has a higher row: what is owed and for whom one stands in are read before the call. */
const MOST_LINES = 6;
const SMALL = { fontSize: 9 };
const CENTRED = ['done', 'when', 'due', 'priority'] as const satisfies readonly TaskColumn[];
/** What the host keeps free at the sides of a cell. */
const SIDES = 6;

/** Only boxes and drop-downs end with the last task; all else goes on below, where nobody sees it. */
function dress(draft: SheetDraft, lines: readonly TaskLine[], { reading }: Understanding, texts: Texts): void {
  const rows = roomFor(lines.length);
  const { firstRow } = TASK_CELLS;
  const column = (key: TaskColumn): ReturnType<typeof block> => block(firstRow, columnOf(key), rows);
  const { date, datetime } = dateFormats(texts.language);
  draft.height(firstRow, ROW_HEIGHT, rows);
  lines.forEach(({ why }, index) => {
    const needed = linesIn(why, TASK_COLUMNS.why.width - SIDES, SMALL).length;
    if (needed > LINES) draft.height(firstRow + index, Math.min(needed, MOST_LINES) * lineHeight(SMALL) + BESIDE);
  });
  draft.style(block(firstRow, 0, rows, TASK_COLUMN_KEYS.length), { verticalAlign: 'top' });
  for (const key of CENTRED) draft.style(column(key), { align: 'center' });
  draft.style(column('due'), { numberFormat: datetime });
  draft.style(column('priority'), { numberFormat: '0' });
  draft.style(column('money'), {
    numberFormat: numberFormats(texts, reading.settings.currency).of('money'),
    align: 'right',
    fontSize: 9,
  });
  draft.style(column('when'), { fontSize: 9 });
  draft.colour(column('when'), ...partColours(texts));
  draft.style(column('nextStepOn'), { numberFormat: date, align: 'left' });
  for (const key of ['what', 'who', 'why', 'employee', 'comment'] as const) draft.style(column(key), { wrap: 'wrap' });
  for (const key of TYPED) {
    draft.style(column(key), { numberFormat: PLAIN_TEXT });
    draft.typed(column(key));
  }
  // A line that somebody has added is theirs from end to end.
  lines.forEach(({ task }, index) => {
    if (task === null) draft.typed(block(firstRow + index, 0, 1, TASK_COLUMN_KEYS.length));
  });
  draft.style(column('what'), { bold: true, fontSize: 9 });
  draft.style(column('who'), { fontSize: 9 });
  draft.style(column('why'), { fontSize: 9, color: PALETTE.quiet });
  draft.colour(block(firstRow, columnOf('who'), rows, columnOf('key') - columnOf('who')), {
    kind: 'ticked',
    column: columnOf('done'),
    color: PALETTE.quiet,
  });
  const typed = block(firstRow, columnOf('outcome'), rows, columnOf('nextStepOn') - columnOf('outcome') + 1);
  stripeLines(draft, typed, columnOf('what'), PALETTE.accentStripe);
  draft.colour(typed, { kind: 'filledLine', column: columnOf('what'), background: PALETTE.accentLight });
  stripeLines(draft, block(firstRow, 0, rows, TASK_COLUMN_KEYS.length), columnOf('what'));
  if (lines.length > 0) draft.validate({ ...column('done'), rows: lines.length }, { kind: 'checkbox' });
  for (const { kind, from, count } of runsOfKinds(lines)) {
    const values = OUTCOMES[kind].map((outcome) => outcomeLabel(outcome, texts.language));
    draft.validate(block(firstRow + from, columnOf('outcome'), count), { kind: 'list', values });
  }
}

const PART_COLOURS = [
  ['today', PALETTE.warnLight, PALETTE.warn],
  ['overdue', PALETTE.badLight, PALETTE.bad],
] as const;

function partColours({ tasks }: Texts): readonly ColouredBlock['rule'][] {
  return PART_COLOURS.map(([part, background, color]) => ({
    kind: 'textIs',
    text: tasks.parts[part],
    background,
    color,
  }));
}

/** Neighbouring lines with the same drop-down are one block. */
function runsOfKinds(lines: readonly TaskLine[]): readonly { kind: TaskKind; from: number; count: number }[] {
  const runs: { kind: TaskKind; from: number; count: number }[] = [];
  lines.forEach(({ task }, index) => {
    const kind = task?.kind ?? 'note';
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.count++;
    else runs.push({ kind, from: index, count: 1 });
  });
  return runs;
}

function columnOf(key: TaskColumn): number {
  return TASK_COLUMN_KEYS.indexOf(key);
}
