import type { TableKey } from '../../register/tables/tables';
import type { Role } from '../../register/schema/choice';
import type { Moment } from '../../values/moment';
import type { Money } from '../../values/money';
import type { GeneratedSheetKey } from '../../register/generatedNames';
import type { TaskKind } from './outcomes';
import type { RuleKey } from '../../register/tables/ruleKeys';
import { formatTaskKey, parseTaskKey, type TaskKey } from './taskKey';

/** A row of an entered table. */
export interface RowRef {
  readonly table: TableKey;
  readonly id: string;
  /** 1-based row of the sheet at reading time. */
  readonly row: number;
}

/** One thing for one person to do, with the standard that asks for it and the facts it rests on. */
export interface Task {
  readonly key: TaskKey;
  /** How often it has been tried in vain: a tick counts for the try it was made for, and never for the next. */
  readonly turn: number;
  readonly kind: TaskKind;
  /** Key of the standard. */
  readonly standard: RuleKey;
  readonly role: Role;
  /** Blank when nobody holds the role. */
  readonly employee: string;
  readonly due: Moment;
  /** Among equally urgent tasks of its standard: the lower comes first. */
  readonly rank?: number;
  /** 1 is the most urgent. */
  readonly priority: number;
  readonly what: string;
  /** Who it is about, as people call them; blank when it is about no one. */
  readonly party: string;
  /** Phone, else e-mail. */
  readonly phone: string;
  /** What may be lost: of a client a month, of a deal its amount; null where nobody can say. */
  readonly money: Money | null;
  /** What happened, in one or two short sentences. */
  readonly facts: string;
  /** The facts, then the standard in the company's words. */
  readonly why: string;
  readonly source: RowRef | null;
  /** What a tick works on besides the source: the rows of the inquiry, the party to log a contact with. */
  readonly rows: readonly RowRef[];
  readonly partyIndex: number;
  /** A sheet of ours that shows the facts, where no single row does. */
  readonly see: GeneratedSheetKey | null;
}

/** What a rule finds; who does it and how urgent it is follows from the standard. */
export interface TaskDraft
  extends
    Pick<Task, 'key' | 'kind' | 'due' | 'what' | 'source'>,
    Partial<Pick<Task, 'turn' | 'rank' | 'party' | 'phone' | 'money' | 'rows' | 'partyIndex' | 'see'>> {
  readonly facts: string;
  /** Whom the row itself names. */
  readonly employee?: string;
  /** On which sheet it stands, where that is not the standard's. */
  readonly role?: Role;
}

/** One try of a task. */
export interface TaskTry {
  readonly key: TaskKey;
  readonly turn: number;
}

/** What stands in the hidden column: the key, the try, and whom the program gave it to. */
export interface TaskMark extends TaskTry {
  readonly assigned: string;
}

/** `reply:C-7F3K2Q#1 @ Ольга Белова` */
export function formatMark({ assigned, ...turn }: TaskMark): string {
  return `${formatTry(turn)}${assigned === '' ? '' : ` @ ${assigned}`}`;
}

/** Null for a line that no task has written. */
export function parseMark(text: string): TaskMark | null {
  const [, told = '', assigned = ''] = /^(.*?)(?: @ (.*))?$/s.exec(text.trim()) ?? [];
  const attempt = parseTry(told);
  return attempt && { ...attempt, assigned };
}

/** `reply:C-7F3K2Q#1`: one try of a task, so that no tick is counted twice. */
export function formatTry({ key, turn }: TaskTry): string {
  return turn === 0 ? formatTaskKey(key) : `${formatTaskKey(key)}#${turn}`;
}

export function parseTry(text: string): TaskTry | null {
  const [, told = '', turn = '0'] = /^(.*?)(?:#(\d+))?$/s.exec(text) ?? [];
  const key = parseTaskKey(told);
  return key && { key, turn: Number(turn) };
}

/** The source key of the contact that one try of a task leaves behind. */
export function sourceKeyOf(attempt: TaskTry): string {
  return `task:${formatTry(attempt)}`;
}
