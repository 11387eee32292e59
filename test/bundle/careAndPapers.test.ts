import type { HeadlessAddOn } from '../../local/runBundle';
import type { Role } from '../../src/core/register/schema/choice';
import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { TASK_CELLS } from '../../src/core/views/tasks';
import { OUTCOMES, outcomeLabel, type TaskKind } from '../../src/core/work/tasks/outcomes';
import { parseMark } from '../../src/core/work/tasks/task';
import { TASK_COLUMN_KEYS } from '../../src/core/work/tasks/taskColumns';
import { formatTaskKey } from '../../src/core/work/tasks/taskKey';
import { TASK_SHEETS } from '../../src/core/work/tasks/taskSheetKeys';
import { addOnIn, runWell, sheetNamed, textOf, valuesOf } from './addOn';
import { demoRegister } from './registers';

const [EMPLOYEE, OUTCOME, COMMENT, KEY] = (['employee', 'outcome', 'comment', 'key'] as const).map((column) =>
  TASK_COLUMN_KEYS.indexOf(column),
) as [number, number, number, number];

/** What stands on a task sheet: the task, and with whom it is. */
function tasksOn(
  addOn: HeadlessAddOn,
  role: Role,
  language: Language,
): readonly { key: string; rule: string; with: string }[] {
  const values = valuesOf(sheetNamed(addOn.data(), GENERATED_SHEETS[TASK_SHEETS[role]][language]));
  return values.slice(TASK_CELLS.firstRow).map((cells) => {
    const key = parseMark(textOf(cells[KEY]))?.key;
    return { key: key ? formatTaskKey(key) : '', rule: key?.rule ?? '', with: textOf(cells[EMPLOYEE]) };
  });
}

function rowsIn(
  addOn: HeadlessAddOn,
  table: 'contacts' | 'documents',
  language: Language,
): readonly (readonly unknown[])[] {
  const [headings = [], ...rows] = valuesOf(sheetNamed(addOn.data(), tables[table].sheet[language]));
  return rows.filter((cells) => cells[headings.indexOf('ID')] !== undefined && cells[headings.indexOf('ID')] !== '');
}

/** Everything on the sheet is worked through from top to bottom: an outcome each, and a word. */
function workThrough(addOn: HeadlessAddOn, role: Role, language: Language, kindOf: (rule: string) => TaskKind): void {
  const sheet = GENERATED_SHEETS[TASK_SHEETS[role]][language];
  const cell = (column: number, line: number): string =>
    `${sheet}!${String.fromCharCode(65 + column)}${TASK_CELLS.firstRow + line + 1}`;
  tasksOn(addOn, role, language).forEach(({ rule }, line) => {
    addOn.runtime.userEdit(cell(COMMENT, line), 'ok');
    addOn.runtime.userEdit(cell(OUTCOME, line), outcomeLabel(OUTCOMES[kindOf(rule)][0] ?? 'done', language));
  });
}

describe.each(LANGUAGES)('a day on the demo (%s)', (language) => {
  let addOn: HeadlessAddOn;
  beforeAll(async () => {
    addOn = await addOnIn(await demoRegister(language));
    runWell(addOn, 'refreshEverything');
  });

  test('of who looks after clients: each talk is a contact, and the list is done by the evening', () => {
    const morning = tasksOn(addOn, 'care', language);
    expect(morning.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['claim', 'risk', 'first', 'touch']));
    const before = rowsIn(addOn, 'contacts', language).length;
    workThrough(addOn, 'care', language, (rule) => (rule === 'claim' ? 'claim' : 'call'));
    expect(rowsIn(addOn, 'contacts', language).length - before).toBe(morning.length);
    runWell(addOn, 'refreshEverything');
    const evening = new Set(tasksOn(addOn, 'care', language).map(({ key }) => key));
    expect(morning.filter(({ key }) => evening.has(key))).toEqual([]);
  });

  test('of who prepares papers: what is done has its time, what was won has its papers, and nothing is left', () => {
    const morning = tasksOn(addOn, 'documents', language);
    const made = morning.filter(({ rule }) => rule === 'papers').length;
    expect([morning.length > 5, made > 0]).toEqual([true, true]);
    const before = rowsIn(addOn, 'documents', language).length;
    workThrough(addOn, 'documents', language, (rule) => (rule === 'papers' ? 'papers' : 'document'));
    expect(rowsIn(addOn, 'documents', language).length - before).toBe(made);
    runWell(addOn, 'refreshEverything');
    expect(tasksOn(addOn, 'documents', language)).toEqual([]);
  });
});
