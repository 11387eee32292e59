import { analysisOf } from '../../builders/typedRegister';
import { analyseDemo, momentAt } from '../demo/demoSheets';
import { roles } from '../../../src/core/register/schema/choice';
import { mergeTasks } from '../../../src/core/work/tasks/mergeTasks';
import { RULE_KEYS } from '../../../src/core/register/tables/ruleKeys';
import { whoOf } from '../../../src/core/work/tasks/taskLine';
import { readTaskLog, taskLogCells } from '../../../src/core/work/tasks/taskLog';
import { formatTaskKey } from '../../../src/core/work/tasks/taskKey';
import { tasksOf } from '../../../src/core/work/tasks/tasksOf';
import { isLink, type GeneratedSheet, type ViewCell } from '../../../src/core/views/sheet';
import { appendSheet } from '../../../src/core/views/appendSheet';
import { firstTaskSheets } from '../../../src/core/newRegister';
import { readTaskSheets, TASK_CELLS, taskSheet, taskSheets } from '../../../src/core/views/tasks';
import { TASK_SHEETS } from '../../../src/core/work/tasks/taskSheetKeys';
import { inOrder, partOf } from '../../../src/core/work/tasks/taskOrder';
import { TASK_COLUMN_KEYS } from '../../../src/core/work/tasks/taskColumns';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { textsOf } from '../../../src/language/textsOf';
import { expectApproved } from '../../approved';

const NOW = momentAt('2026-11-23T11:30');

/** A sheet as it is read back: links by their text. */
function readBack({ name, cells }: GeneratedSheet): { name: string; values: CellValue[][] } {
  const read = cells.map((row) => row.map((cell) => (typeof cell === 'object' && isLink(cell) ? cell.text : cell)));
  return { name, values: read };
}

test('the three points of the script stand where the owner, who listens, reads the standards; on no other sheet', () => {
  const texts = textsOf('en');
  const analysis = analyseDemo('en', NOW);
  const whoReads = roles.kinds.filter((role) =>
    taskSheet(role, [], { analysis, texts }).layout.notes.some(({ text }) =>
      text.includes('1) named the company and himself; 2)'),
    ),
  );
  expect(whoReads).toEqual(['owner']);
});

describe.each(['ru', 'en'] as const)('task sheets of the demo (%s)', (language) => {
  const texts = textsOf(language);
  const analysis = analyseDemo(language, NOW);
  const tasks = tasksOf(analysis, texts);
  const sheets = firstTaskSheets(analysis, texts);
  const { lines } = mergeTasks({ analysis, texts, tasks, rows: [], log: [] });
  const ofOwner = lines.flatMap(({ task }) => (task?.standard === 'owner.overload' ? task : []));
  const whole = taskSheets(lines, { analysis, texts, showsOld: new Set(roles.kinds) });

  test('every role has its narrow list, and nobody else’s', () => {
    const counts = whole.map(({ cells }) => cells.length - TASK_CELLS.firstRow);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tasks.length + ofOwner.length);
  });

  test('read like sentences: one task of each standard', () => {
    const lines = RULE_KEYS.flatMap((key) => {
      const [task] = tasks.filter(({ standard }) => standard === key);
      return task ? [`${roles.labels[task.role][language]}: ${task.what} | ${whoOf(task)}`, `  ${task.why}`] : [];
    });
    expectApproved(`core/views/__approved__/tasks.${language}.txt`, lines.join('\n'));
  });

  test('what was written is read back as it was', () => {
    const rows = readTaskSheets(whole.map(readBack));
    expect(rows.map(({ mark, what }) => [mark && formatTaskKey(mark.key), what]).sort()).toEqual(
      [...tasks, ...ofOwner].map(({ key, what }) => [formatTaskKey(key), what]).sort(),
    );
    const again = mergeTasks({ analysis, texts, tasks, rows, log: [] });
    expect([again.log, again.edits, again.appends, again.lines.length]).toEqual([[], [], [], lines.length]);
  });

  test('a line leads to its row of the register', () => {
    const [sheet] = sheets;
    const lines = sheet?.cells.slice(TASK_CELLS.firstRow) ?? [];
    const links = lines.flatMap((row) => row.filter((cell) => typeof cell === 'object' && isLink(cell)));
    expect(links).toHaveLength(lines.length);
  });

  test('today comes first, then what is overdue: who has complained, then by the money at stake; what is overdue for weeks waits behind a box', () => {
    const [care, whole] = [sheets, taskSheets(lines, { analysis, texts, showsOld: new Set(['care'] as const) })].map(
      (all) => all.find(({ key }) => key === 'tasksCare')?.cells ?? [],
    );
    const said = (cells: GeneratedSheet['cells'] = []): readonly (readonly ViewCell[])[] =>
      cells
        .slice(TASK_CELLS.firstRow)
        .map((row) =>
          ['employee', 'when', 'money', 'key'].map((key) => row[TASK_COLUMN_KEYS.indexOf(key as 'when')] ?? ''),
        );
    const [first] = said(care);
    const { today, overdue, later, old } = texts.tasks.parts;
    const own = said(whole).filter(([employee]) => employee === first?.[0]);
    const parts = own.map(([, part]) => part);
    expect(parts.filter((part, at) => part !== parts[at - 1])).toEqual(
      [today, overdue, later, old].filter((part) => parts.includes(part)),
    );
    const ofOverdue = own.filter(([, part]) => part === overdue);
    expect(ofOverdue[0]?.[3]).toMatch(/^claim:/);
    const money = ofOverdue.slice(1).map(([, , amount]) => Number(amount));
    expect(money.length).toBeGreaterThan(3);
    expect(money).toEqual([...money].sort((left, right) => right - left));
    const late = said(care).filter(([employee, part]) => employee === first?.[0] && (part === old || part === overdue));
    expect(ofOwner.map(({ party }) => party)).toContain(first?.[0]);
    expect(late).toHaveLength(5);
    const hidden = said(whole).length - said(care).length;
    expect(hidden).toBeGreaterThan(5);
    expect(care?.[TASK_CELLS.showOld.row]?.slice(0, 2)).toEqual([false, texts.tasks.showOld(hidden)]);
    expect(whole?.[TASK_CELLS.showOld.row]?.slice(0, 2)).toEqual([true, texts.tasks.showOld(hidden)]);
  });

  test('companies to call as somebody new come after all that was promised, those in focus first', () => {
    const lists = inOrder(lines, NOW).filter(({ role, task }) => role === 'active' && task !== null);
    for (const employee of new Set(lists.map((line) => line.employee))) {
      const own = lists.filter((line) => line.employee === employee && partOf(line, NOW) !== 'old');
      const kinds = own.map(({ task }) => task?.kind === 'prospect');
      expect(kinds.indexOf(true)).toBeGreaterThan(5);
      expect(kinds.slice(kinds.indexOf(true))).not.toContain(false);
      expect(own.filter(({ task }) => task?.kind === 'prospect')).toHaveLength(20);
    }
  });

  test('an old line beside which somebody has written stays in sight', () => {
    const old = lines.find((line) => partOf(line, NOW) === 'old');
    const written = lines.map((line) => (line === old ? { ...line, comment: 'Monday' } : line));
    const shown = readTaskSheets(taskSheets(written, { analysis, texts }).map(readBack));
    expect(shown.filter(({ comment }) => comment === 'Monday')).toHaveLength(1);
  });

  test('the lines of a person stand together, with a link to the first of them on top', () => {
    const [sheet] = sheets;
    const { cells = [] } = sheet ?? {};
    const employees = cells.slice(TASK_CELLS.firstRow).flatMap((row) => {
      const name = row[TASK_COLUMN_KEYS.indexOf('employee')];
      return typeof name === 'string' ? [name] : [];
    });
    const people = [...new Set(employees)];
    expect(people.length).toBeGreaterThan(1);
    const links = (cells[TASK_CELLS.refresh.row] ?? []).flatMap((cell) =>
      typeof cell === 'object' && isLink(cell) ? [cell] : [],
    );
    expect(links.map(({ text, row }) => [text, row])).toEqual(
      people.map((name) => [
        `${name}: ${employees.filter((one) => one === name).length}`,
        TASK_CELLS.firstRow + employees.indexOf(name) + 1,
      ]),
    );
    expect(employees.filter((name, at) => name !== employees[at - 1])).toEqual(people);
  });
});

describe('a task sheet', () => {
  const texts = textsOf('en');
  const analysis = analyseDemo('en', NOW);
  const sheet = taskSheet(
    'documents',
    mergeTasks({ analysis, texts, tasks: tasksOf(analysis, texts), rows: [], log: [] }).lines,
    {
      analysis,
      texts,
    },
  );

  test('works on a phone: a box to refresh and a box on every line', () => {
    const boxes = sheet.layout.validations.filter(({ rule }) => rule.kind === 'checkbox');
    expect(boxes.map(({ row, column, rows }) => ({ row, column, rows }))).toEqual([
      { ...TASK_CELLS.refresh, rows: 1 },
      { row: TASK_CELLS.firstRow, column: 0, rows: sheet.cells.length - TASK_CELLS.firstRow },
    ]);
  });

  test('offers the outcomes that fit the task', () => {
    const lists = sheet.layout.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.values] : []));
    expect(lists[0]).toEqual(['Done', 'Not needed']);
  });

  test('with nothing to do says so', () => {
    const empty = taskSheet('care', [], { analysis, texts });
    expect([empty.key, empty.cells[1]?.[2]]).toEqual([TASK_SHEETS.care, 'All done: there are no tasks.']);
  });

  test('of a register without rows praises nobody', () => {
    const { cells } = taskSheet('care', [], { analysis: analysisOf({}, 'en'), texts });
    expect(cells[1]?.filter(Boolean)).toEqual(['No tasks yet. They come with the first contacts and sales.']);
  });
});

describe('the task log', () => {
  test('is read back as it was written, in either language', () => {
    const row = {
      when: NOW,
      role: 'care' as const,
      what: 'Call',
      who: 'Alfa',
      employee: 'Marina',
      outcome: 'Lead',
      nextStepOn: { serial: 46_000 },
      comment: 'wants paper',
      reason: 'Done',
      mark: 'touch:K-1:2026-11-23',
      code: 'done' as const,
    };
    for (const language of ['ru', 'en'] as const) expect(readTaskLog([taskLogCells(row, language)])).toEqual([row]);
    expect(readTaskLog([appendSheet('taskLog', 'en').headings])).toEqual([]);
  });

  test.each(['journal', 'taskLog'] as const)('%s has a width and a format for every column', (key) => {
    const { headings, columnWidths, numberFormats } = appendSheet(key, 'ru');
    expect([columnWidths.length, numberFormats.length]).toEqual([headings.length, headings.length]);
  });
});

describe('a list longer than anybody works off', () => {
  const texts = textsOf('en');
  const analysis = analyseDemo('en', NOW);
  const [line] = mergeTasks({ analysis, texts, tasks: tasksOf(analysis, texts), rows: [], log: [] }).lines;
  const many = Array.from({ length: 250 }, (_none, index) => ({
    ...(line ?? fail()),
    key: `reply:C-${index}`,
    comment: index === 249 ? 'asked for Monday' : '',
  }));

  function fail(): never {
    throw new Error('The demo has no tasks');
  }

  test('shows the most urgent, and what somebody has written beside', () => {
    const { cells } = taskSheet(many[0]?.role ?? 'owner', many, { analysis, texts });
    const keys = cells.slice(TASK_CELLS.firstRow).map((row) => row[TASK_COLUMN_KEYS.indexOf('key')]);
    expect([keys.length, keys[0], keys[199], keys[200]]).toEqual([201, 'reply:C-0', 'reply:C-199', 'reply:C-249']);
    expect(cells[1]?.[2]).toMatch(/^250 tasks.* The 201 most urgent are shown\./);
  });
});
