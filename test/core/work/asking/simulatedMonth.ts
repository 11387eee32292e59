import type { JournalRow } from '../../../../src/core/work/journal/journalRow';
import { mergeTasks } from '../../../../src/core/work/tasks/mergeTasks';
import type { Task } from '../../../../src/core/work/tasks/task';
import type { TaskRow } from '../../../../src/core/work/tasks/taskRow';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import type { LoggedTask } from '../../../../src/core/work/asking/sign';
import { weekdayOf } from '../../../../src/core/values/moment';
import { analysed, ENGLISH, NOW, type TypedCells } from '../tasks/smallCompany';

/** What stands in the register and in its records, day by day. */
export interface Company {
  readonly tables: Record<'contacts' | 'clients' | 'deals' | 'sales', TypedCells[]>;
  readonly log: LoggedTask[];
  readonly journal: JournalRow[];
}

const MINUTE = 1 / 1440;
const DAYS = 28;

/** The first day of the month that is played; the last is today. */
export const FIRST_DAY = Math.floor(NOW) - DAYS + 1;

export function moment(serial: number): { readonly serial: number } {
  return { serial };
}

/** A contact as an honest person writes it: two minutes after it happened, with a word. */
export function contactAt(serial: number, cells: TypedCells): TypedCells {
  return {
    at: moment(serial),
    enteredAt: moment(serial + 2 * MINUTE),
    channel: 'Call',
    comment: 'told what they need',
    ...cells,
  };
}

/** Four weeks of people who write down what they do; `play` is what somebody does besides, on every working day. */
export function simulated(play: (company: Company, day: number) => void = () => undefined): Company {
  const company: Company = { tables: { contacts: [], clients: [], deals: [], sales: [] }, log: [], journal: [] };
  company.tables.clients.push(
    { id: 'K-OLD', name: 'Old Mill', phone: '+73842000099', manager: 'Marina' },
    { id: 'K-NEW', name: 'New Mill', phone: '+73842000098' },
  );
  company.tables.sales.push(
    saleOn(FIRST_DAY - 200, 'Old Mill', 'Marina'),
    saleOn(FIRST_DAY - 100, 'Old Mill', 'Marina'),
  );
  for (let day = FIRST_DAY; day <= Math.floor(NOW); day++) {
    if (weekdayOf(day) >= 6 || day + 0.7 > NOW) continue;
    inboundSeller(company, day);
    activeSeller(company, day);
    careManager(company, day);
    play(company, day);
  }
  return company;
}

export function saleOn(day: number, client: string, seller: string, cells: TypedCells = {}): TypedCells {
  return { id: `S-${client}-${day}`, date: moment(day), client, seller, revenue: 1000, cost: 700, ...cells };
}

/** Olga answers whoever turns to us within ten minutes, and sells to one of them in a week. */
function inboundSeller({ tables }: Company, day: number): void {
  const client = `Caller ${day}`;
  const answer = {
    answeredAt: moment(day + 10 / 24 + 5 * MINUTE),
    answerEnteredAt: moment(day + 10 / 24 + 7 * MINUTE),
  };
  tables.contacts.push(
    contactAt(day + 10 / 24, { id: `C-I${day}`, direction: 'In', client, employee: 'Olga', result: 'Lead', ...answer }),
  );
  if (weekdayOf(day) === 5) tables.sales.push(saleOn(day, client, 'Olga'));
}

/** Dmitri calls two companies a day; every other week one of them becomes a deal. */
function activeSeller({ tables }: Company, day: number): void {
  for (const hour of [11, 15])
    tables.contacts.push(
      contactAt(day + hour / 24, {
        id: `C-A${day}-${hour}`,
        direction: 'Out',
        client: `Company ${day} ${hour}`,
        employee: 'Dmitri',
        result: hour === 11 ? 'Reached' : 'Lead',
        nextStep: 'send a list',
        nextStepOn: moment(day + 40),
      }),
    );
  if (weekdayOf(day) === 3)
    tables.deals.push({
      id: `D-${day}`,
      openedOn: moment(day),
      client: `Company ${day} 15`,
      seller: 'Dmitri',
      amount: 3000,
      nextStep: 'call',
      nextStepOn: moment(day + 40),
    });
}

/** Marina talks to those who have bought. */
function careManager({ tables }: Company, day: number): void {
  tables.contacts.push(
    contactAt(day + 12 / 24, {
      id: `C-M${day}`,
      direction: 'Out',
      client: 'Old Mill',
      employee: 'Marina',
      result: 'Reached',
    }),
  );
}

/** Tasks are closed one after the other, so many minutes apart, as on a task sheet. */
export function tick(
  company: Company,
  from: number,
  apart: number,
  said: { readonly outcome: string; readonly comment?: string },
  isMeant: (task: Task) => boolean,
): void {
  const analysis = analysed(company.tables, from);
  tasksOf(analysis, ENGLISH)
    .filter(isMeant)
    .forEach((task, index) => {
      const now = from + index * apart * MINUTE;
      const read = analysed(company.tables, now);
      const rows = [lineOf(task, said)];
      const { log, appends } = mergeTasks({ analysis: read, texts: ENGLISH, tasks: [task], rows, log: company.log });
      company.log.push(...log.map((line, place) => ({ ...line, row: company.log.length + place + 2 })));
      for (const { cells } of appends)
        company.tables.contacts.push({ id: `C-T${company.log.length}`, enteredAt: moment(now), ...cells });
    });
}

function lineOf(
  task: Task,
  { outcome, comment = '' }: { readonly outcome: string; readonly comment?: string },
): TaskRow {
  const { role, employee, due, priority, what, party, facts, key, turn } = task;
  const mark = { key, turn, assigned: employee };
  return {
    role,
    mark,
    isTicked: true,
    outcome,
    comment,
    nextStepOn: '',
    employee,
    due: moment(due),
    priority,
    what,
    who: party,
    why: facts,
  };
}
