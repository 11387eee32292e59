import type { Facts } from '../../figures/facts/facts';
import type { FigureKey } from '../../figures/sections/catalogue';
import type { FigureBook } from '../../figures/sections/compute';
import { balancesOf } from '../../figures/sections/structure';
import type { Period } from '../../register/time/period';
import type { Money } from '../../values/money';
import { compareText } from '../../values/text';
import type { Task } from '../../work/tasks/task';
import { weekPlans, type WeekPlan } from '../weekPlans';

/** What one employee did in a stretch of days, by the definitions of the figures, and what is left on him now. */
export interface PersonDone {
  readonly employee: string;
  readonly contacts: number;
  readonly talks: number;
  readonly leads: number;
  readonly inquiries: number;
  /** Calls and letters to clients of ours that answer nothing. */
  readonly care: number;
  readonly revenue: Money;
  readonly tasksLeft: number;
  readonly tasksOverdue: number;
  /** Of a week: how it stands against the part of the month's plan that falls to it. */
  readonly plans: readonly WeekPlan[];
}

/** What is looked back at, and the month whose plans a week is held against; null where it is no week. */
interface Stretch {
  readonly period: Period;
  readonly month: Period | null;
}

/** Everybody who did something in the period or has a task now, whoever has done most first. */
export function peopleOf(book: FigureBook, { period, month }: Stretch, tasks: readonly Task[]): readonly PersonDone[] {
  const care = new Map(balancesOf(book.view(period)).map((one) => [one.employee, one.careContacts.length]));
  const names = new Set([...book.people(period), ...care.keys(), ...tasks.map(({ employee }) => employee)]);
  return [...names]
    .filter(Boolean)
    .map((employee) => personOf(book, { period, month }, { employee, care: care.get(employee) ?? 0 }, tasks))
    .filter((person) => doneBy(person) > 0 || person.tasksLeft > 0 || person.revenue !== 0)
    .sort((left, right) => doneBy(right) - doneBy(left) || compareText(left.employee, right.employee));
}

function doneBy({ contacts, inquiries, care }: PersonDone): number {
  return contacts + inquiries + care;
}

function personOf(
  book: FigureBook,
  { period, month }: Stretch,
  { employee, care }: Pick<PersonDone, 'employee' | 'care'>,
  tasks: readonly Task[],
): PersonDone {
  const figures = book.person(period, employee);
  const valueOf = (key: FigureKey): number => figures.get(key)?.value ?? 0;
  const own = tasks.filter((task) => task.employee === employee);
  return {
    employee,
    contacts: valueOf('active.contacts'),
    talks: valueOf('active.reached'),
    leads: valueOf('active.leads'),
    inquiries: valueOf('inbound.inquiries'),
    care,
    revenue: valueOf('sales.revenue'),
    ...leftOf(own, book.facts),
    plans: month === null ? [] : weekPlans(book, employee, { week: period, month }),
  };
}

/** How many tasks are open, and how many of them should be done by now. */
export function leftOf(
  tasks: readonly Pick<Task, 'due'>[],
  { now }: Pick<Facts, 'now'>,
): Pick<PersonDone, 'tasksLeft' | 'tasksOverdue'> {
  return { tasksLeft: tasks.length, tasksOverdue: tasks.filter(({ due }) => due < now).length };
}
