import { isDateCell, type CellValue } from '../../register/schema/cell';
import { roles, spellingsOf, type Role } from '../../register/schema/choice';
import { textOfCell } from '../../register/schema/columns';
import type { Label, Language } from '../../values/label';
import type { Moment } from '../../values/moment';
import { asMeant, fitted } from '../../register/writtenText';
import { rowsInOrder } from '../../register/schema/headings';
import { foldHeading } from '../../values/text';

/**
 * Why a task is in the log: taken into the register; closed with nothing to record there, and so not to come again;
 * tried in vain; ticked when the matter was over, or when its row was found no more; said otherwise after the tick; gone by itself; an inquiry whose row has
 * gone from Contacts; a line of somebody's own.
 */
export type LogCode = 'done' | 'closed' | 'attempt' | 'late' | 'lost' | 'amended' | 'gone' | 'erased' | 'own';

/** One line of the task log: what became of a task, with everything people had typed beside it. Only ever added to. */
export interface TaskLogRow {
  readonly when: Moment;
  readonly role: Role;
  readonly what: string;
  readonly who: string;
  readonly employee: string;
  readonly outcome: string;
  readonly nextStepOn: CellValue;
  readonly comment: string;
  /** Why it left the list, in words. */
  readonly reason: string;
  /** The task and the try. */
  readonly mark: string;
  readonly code: LogCode;
}

/** Columns of the task log sheet, in this order. The last two are hidden. */
export const TASK_LOG_COLUMNS: readonly { readonly heading: Label; readonly width: number }[] = [
  { heading: { en: 'When', ru: 'Когда' }, width: 125 },
  { heading: { en: 'Role', ru: 'Роль' }, width: 140 },
  { heading: { en: 'What to do', ru: 'Что сделать' }, width: 260 },
  { heading: { en: 'Who, phone', ru: 'Кто, телефон' }, width: 240 },
  { heading: { en: 'Employee', ru: 'Сотрудник' }, width: 140 },
  { heading: { en: 'Outcome', ru: 'Итог' }, width: 150 },
  { heading: { en: 'Next step on', ru: 'Дата шага' }, width: 105 },
  { heading: { en: 'Comment', ru: 'Комментарий' }, width: 240 },
  { heading: { en: 'Why it left the list', ru: 'Почему ушла из списка' }, width: 260 },
  { heading: { en: 'Task key', ru: 'Ключ задачи' }, width: 40 },
  { heading: { en: 'Code', ru: 'Код' }, width: 40 },
];

export function taskLogCells(row: TaskLogRow, language: Language): readonly CellValue[] {
  const { when, role, what, who, employee, outcome, nextStepOn, comment, reason, mark, code } = row;
  const name = roles.labels[role][language];
  const texts = [name, what, who, employee, outcome].map(fitted);
  const on = typeof nextStepOn === 'string' ? fitted(nextStepOn) : nextStepOn;
  return [{ serial: when }, ...texts, on, fitted(comment), fitted(reason), mark, code];
}

/** Code of a line whose tick is not in the register: it counts for nothing. */
const WAITS = 'waits';
/** Places of the columns that say why a line left the list, and with what code. */
const [REASON, CODE] = [8, 10];

/** Cells of a line that turns out not to be done, by the column they stand in. */
export function waitingCells(why: string): ReadonlyMap<number, string> {
  return new Map([
    [REASON, why],
    [CODE, WAITS],
  ]);
}

const ROLES = spellingsOf(roles);
const CODES: ReadonlySet<string> = new Set<LogCode>([
  'done',
  'closed',
  'attempt',
  'late',
  'lost',
  'amended',
  'gone',
  'erased',
  'own',
]);

/** The log as it was read back; lines that are not ours are passed over. */
export function readTaskLog(values: readonly (readonly CellValue[])[]): readonly TaskLogRow[] {
  return rowsInOrder(values, TASK_LOG_COLUMNS)
    .map(asMeant)
    .flatMap((cells): TaskLogRow[] => {
      const text = (position: number): string => textOfCell(cells[position] ?? '');
      const [when = ''] = cells;
      const code = text(10);
      if (!isDateCell(when) || !CODES.has(code)) return [];
      return [
        {
          when: when.serial,
          role: ROLES.get(foldHeading(text(1))) ?? 'owner',
          what: text(2),
          who: text(3),
          employee: text(4),
          outcome: text(5),
          nextStepOn: cells[6] ?? '',
          comment: text(7),
          reason: text(8),
          mark: text(9),
          code: code as LogCode,
        },
      ];
    });
}
