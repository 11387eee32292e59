import type { Facts } from '../../figures/facts/facts';
import type { ColumnType } from '../../register/schema/column';
import type { LocatedTable } from '../../register/schema/locateTable';
import type { CellFault, Problem, ProblemCode } from '../../register/schema/problem';
import { foundAt, problemAt } from '../../register/schema/readTable';
import { requiredColumns, type Table } from '../../register/schema/table';
import type { Rows } from '../../register/tables/rows';
import { columnsOf, tables, type CheckedRow, type TableKey } from '../../register/tables/tables';
import type { Contact } from '../../register/tables/contacts';
import { isPhone } from '../../register/schema/readPhone';
import { isNoticedMark, isTimeNoticed } from '../../register/noticed';
import { employeeColumns } from '../../register/tables/oneSpelling';
import { isAlertKey, isRuleKey } from '../../register/tables/ruleKeys';
import { ALERT_BOUNDS, isAlertPercent } from '../alerting/alertSteps';
import { figureByName } from '../../figures/sections/catalogue';
import { dayOf, isWholeDay, SECONDS_A_DAY, type Moment } from '../../values/moment';
import { settleTime } from '../../figures/facts/contactFacts';
import { salesReturned } from '../../figures/facts/saleFacts';

/** Says what is wrong with one row of a table, in the words of the schema. */
export type Report = (row: RowLike, column: string, code: ProblemCode, details?: CellFault['details']) => void;

interface RowLike {
  readonly row: number;
  readonly id?: unknown;
}

function idOf({ id }: RowLike): string {
  return typeof id === 'string' ? id : '';
}

type RowChecks = { readonly [Key in TableKey]?: (rows: Rows[Key], facts: Facts, report: Report) => void };

/** Everything that can only be judged with the whole row, the other rows or now in view. */
export function checkRows(facts: Facts, located: ReadonlyMap<TableKey, LocatedTable>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [key, place] of located) {
    const report: Report = (row, column, code, details = {}) => {
      const found = column === '' ? '' : foundAt(place, row.row, column);
      problems.push(problemAt(place, row.row, column, { code, details }, found, idOf(row)));
    };
    // A blank setting is no mistake: its default holds.
    if (key !== 'settings') checkRequired(key, facts.rows[key], place, report);
    checkIds(facts.rows[key], report);
    checkMoments(key, facts.rows[key], facts.now, report);
    checkEmployees(key, facts, report);
    runCheck(key, facts, report);
  }
  return problems;
}

/** Who is named but not in Staff, once there is a Staff. */
function checkEmployees(key: TableKey, { rows, unreadable }: Facts, report: Report): void {
  const known = new Set(rows.staff.map(({ name }) => name));
  if (known.size === 0 || unreadable.has('staff')) return;
  for (const column of employeeColumns(key)) {
    const checked: readonly CheckedRow[] = rows[key];
    for (const row of checked) {
      const name = row[column];
      if (typeof name === 'string' && name !== '' && !known.has(name)) report(row, column, 'unknownEmployee');
    }
  }
}

/** The check of a table gets that table's rows; the compiler cannot follow the pair through the lookup. */
function runCheck(key: TableKey, facts: Facts, report: Report): void {
  const check = CHECKS[key] as ((rows: unknown, facts: Facts, report: Report) => void) | undefined;
  check?.(facts.rows[key], facts, report);
}

/** A blank cell only: one that could not be read has been reported where it was read. */
function checkRequired(key: TableKey, rows: readonly RowLike[], place: LocatedTable, report: Report): void {
  const required = requiredColumns(tables[key])
    .filter((column) => (tables[key] as Table).columns[column]?.mayBeBlank !== true)
    .filter((column) => place.adoption?.constants.has(column) !== true)
    .map((column) => [column, place.positions.get(column)] as const);
  for (const row of rows) {
    const cells = place.sheet.values[row.row - 1];
    for (const [column, position] of required) {
      const cell = position === undefined ? undefined : cells?.[position];
      if (cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === ''))
        report(row, column, 'required');
    }
  }
}

function checkIds(rows: readonly RowLike[], report: Report): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const id = idOf(row).toUpperCase();
    if (id === '') continue;
    const known = first.get(id);
    if (known === undefined) first.set(id, row.row);
    else report(row, 'id', 'duplicateId', { other: String(known) });
  }
}

/** Moments after now, except those that may lie ahead; months are ahead only when they begin after now. */
function checkMoments(key: TableKey, rows: readonly CheckedRow[], now: Moment, report: Report): void {
  const { columns: declared }: Table = tables[key];
  const endOfToday = dayOf(now) + 1 - 1 / SECONDS_A_DAY;
  const columns = columnsOf(key)
    .filter((column) => declared[column]?.mayBeAhead !== true && OF_MOMENTS.has(declared[column]?.type ?? 'text'))
    .map((column) => ({ column, latest: declared[column]?.type === 'datetime' ? now : endOfToday }));
  for (const row of rows) {
    for (const { column, latest } of columns) {
      const moment = row[column];
      if (typeof moment === 'number' && moment > latest) report(row, column, 'futureDate');
    }
  }
}

const OF_MOMENTS: ReadonlySet<ColumnType> = new Set(['date', 'datetime', 'month']);

/** Nothing but the client's name tells who is on the other side. */
function isKnownByNameAlone({ phone, email }: Contact): boolean {
  return email === '' && !isPhone(phone);
}

/** Whether a name identifies nobody because several share it; said with what to do about it. */
function checkName(row: RowLike & { readonly client: string }, { sharersOfName }: Facts, report: Report): boolean {
  const sharers = sharersOfName(row.client);
  if (!sharers) return false;
  if (sharers.kind === 'clients') report(row, 'client', 'ambiguousName', { others: sharers.names });
  else report(row, 'client', 'sharedName');
  return true;
}

const CHECKS: RowChecks = {
  contacts: (contacts, facts, report) => {
    const { calendar } = facts;
    const sources = new Set<string>();
    for (const contact of contacts) {
      const { at, answeredAt, direction, sourceKey } = contact;
      if (contact.client === '' && contact.phone === '' && contact.email === '') report(contact, '', 'noIdentity');
      if (isKnownByNameAlone(contact)) checkName(contact, facts, report);
      if (at !== null && isWholeDay(at)) report(contact, 'at', 'noTime');
      if (isTimeNoticed(sourceKey, at)) report(contact, 'at', 'noticedTime');
      if (answeredAt !== null && direction === 'out') report(contact, 'answeredAt', 'answerOnOutbound');
      const [began, answered] = [settleTime(at, calendar), settleTime(answeredAt, calendar)];
      if (direction === 'in' && began !== null && answered !== null && answered < began) {
        report(contact, 'answeredAt', 'answerBeforeContact');
      }
      if (sourceKey === '' || isNoticedMark(sourceKey)) continue;
      if (sources.has(sourceKey)) report(contact, 'sourceKey', 'duplicateSourceKey');
      sources.add(sourceKey);
    }
  },
  clients: (clients, { conflicts }, report) => {
    for (const client of clients) {
      if (client.origin !== null && client.originReason === '') report(client, 'origin', 'originWithoutReason');
    }
    for (const { code, client, column, others } of conflicts)
      report(client, column, code, others === '' ? {} : { others });
  },
  deals: (deals, facts, report) => {
    for (const deal of deals) checkName(deal, facts, report);
    for (const { deal, state, closedOn, openedOn } of facts.deals.rows) {
      if (state !== 'open' && deal.closedOn === null) report(deal, 'closedOn', 'closedWithoutDate');
      if (closedOn !== null && closedOn < openedOn) report(deal, 'closedOn', 'closedBeforeOpened');
    }
  },
  sales: (sales, facts, report) => {
    const ids = new Set(sales.map(({ id }) => id.toUpperCase()));
    const returned = salesReturned(sales);
    for (const sale of sales) {
      if (!checkName(sale, facts, report) && facts.partyOfClientCell(sale.client)?.client === null) {
        report(sale, 'client', 'unknownReference');
      }
      if (sale.returnOf === '') continue;
      const target = sale.returnOf.toUpperCase();
      if (!ids.has(target)) report(sale, 'returnOf', 'unknownReference');
      else if ((sale.revenue ?? -1) >= 0) report(sale, 'returnOf', 'positiveReturn');
      else if (!returned.has(target)) report(sale, 'returnOf', 'returnOfReturn');
    }
  },
  documents: (documents, facts, report) => {
    for (const document of documents) checkName(document, facts, report);
  },
  plan: (plan, _, report) => {
    const planned = new Set<string>();
    for (const row of plan) {
      const figure = row.kpi === '' ? undefined : figureByName(row.kpi);
      if (row.kpi !== '' && !figure) report(row, 'kpi', 'unknownKpi');
      const key = `${figure?.key ?? row.kpi} ${row.month} ${row.employee}`;
      if (planned.has(key)) report(row, 'kpi', 'duplicatePlan');
      planned.add(key);
    }
  },
  calendar: (calendar, _, report) => {
    for (const row of calendar) {
      if (row.from !== null && row.from === row.to) report(row, 'to', 'badInterval');
      const isWork = row.kind === 'work' || row.kind === 'working' || (row.kind === null && row.weekday !== null);
      const isHalf = row.kind === null && (row.from === null) !== (row.to === null);
      if ((isWork && (row.from === null || row.to === null)) || isHalf) report(row, 'from', 'badInterval');
    }
  },
  standards: (standards, _, report) => {
    for (const row of standards) {
      const isAlert = isAlertKey(row.key);
      if (row.key !== '' && !isRuleKey(row.key) && !isAlert) report(row, 'key', 'unknownStandard');
      const { least, most } = ALERT_BOUNDS;
      if (isAlert && row.threshold !== null && !isAlertPercent(row.threshold))
        report(row, 'threshold', 'outOfBounds', { least: String(least), most: String(most) });
    }
  },
  staff: (staff, _, report) => {
    for (const person of staff) {
      if (person.from !== null && person.until !== null && dayOf(person.until) < dayOf(person.from)) {
        report(person, 'until', 'badInterval');
      }
      const { awayFrom, awayUntil } = person;
      if (awayFrom !== null && awayUntil !== null && dayOf(awayUntil) < dayOf(awayFrom)) {
        report(person, 'awayUntil', 'badInterval');
      }
    }
  },
};
