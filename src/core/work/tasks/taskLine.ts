import { foldKey } from '../../values/text';
import { joined } from './comments';
import { formatMark, parseMark, type Task } from './task';
import type { TaskRow } from './taskRow';

/** One line to write onto a task sheet. */
export interface TaskLine extends Omit<TaskRow, 'mark'> {
  /** Null for a line somebody added. */
  readonly task: Task | null;
  /** Goes into the hidden column. */
  readonly key: string;
  /** Of somebody with more overdue lines than he can work off: out of sight, or one of the dearest. */
  readonly isAside?: boolean;
}

/** What people said on the lines of one task, brought together. */
export interface Said extends Omit<TaskRow, 'mark' | 'isTicked'> {
  readonly turn: number;
  /** Whom the program had given the task to. */
  readonly assigned: string;
}

export function lineOfTask(task: Task, said: Said | null, turn: number): TaskLine {
  const { key, role, due, priority, what, facts, employee: assigned } = task;
  return {
    task,
    key: formatMark({ key, turn, assigned }),
    role,
    isTicked: false,
    outcome: said?.outcome ?? '',
    nextStepOn: said?.nextStepOn ?? '',
    comment: said?.comment ?? '',
    employee: said?.employee || assigned,
    due: { serial: due },
    priority,
    what,
    who: whoOf(task),
    why: facts,
  };
}

/** A line as it would be read back. */
export function rowOfLine({ task: _none, isAside: _place, key, ...line }: TaskLine): TaskRow {
  return { ...line, mark: key === '' ? null : parseMark(key) };
}

/** A line of somebody's own stays as it is until it is ticked. */
export function lineOfOwn({ mark: _none, ...row }: TaskRow): TaskLine {
  return { ...row, task: null, key: '' };
}

/** «ООО "Вектор", +7…»: what is needed to take up the phone. */
export function whoOf({ party, phone }: Task): string {
  return [party, phone].filter(Boolean).join(', ');
}

/** Several lines of one task (two people, two sheets, an edit event) as one: the last word counts, no comment is dropped. */
export function unite(rows: readonly TaskRow[]): Said {
  const said = [...rows].reverse();
  const [first] = rows;
  return {
    role: first?.role ?? 'owner',
    turn: Math.max(...rows.map(({ mark }) => mark?.turn ?? 0)),
    waited: said.find(({ outcome }) => outcome !== '')?.waited ?? 0,
    outcome: said.find(({ outcome }) => outcome !== '')?.outcome ?? '',
    nextStepOn: said.find(({ nextStepOn }) => nextStepOn !== '')?.nextStepOn ?? '',
    comment: rows.reduce((known, { comment }) => joined(known, comment), ''),
    employee: chosenEmployee(rows),
    assigned: rows.find(({ mark }) => mark !== null)?.mark?.assigned ?? '',
    due: first?.due ?? '',
    priority: first?.priority ?? '',
    what: first?.what ?? '',
    who: first?.who ?? '',
    why: first?.why ?? '',
  };
}

/** Whom somebody gave the task to by hand; blank when it is still with whom the program gave it to. */
function chosenEmployee(rows: readonly TaskRow[]): string {
  const isChosen = ({ employee, mark }: TaskRow): boolean =>
    mark !== null && employee !== '' && foldKey(employee) !== foldKey(mark.assigned);
  return [...rows].reverse().find(isChosen)?.employee ?? '';
}
