import { rolesOn } from '../../register/tables/rolesOn';
import type { Facts } from '../facts/facts';
import type { ContactFact } from '../facts/contactFact';
import { isAfterNow, settleTime } from '../facts/contactFacts';
import { countLeftOut, withNoParty, type LeftOutRow } from '../facts/leftOut';
import type { DocumentRow } from '../../register/tables/documents';
import type { Role } from '../../register/schema/choice';
import { dayOf } from '../../values/moment';
import { isOutboundToNobody } from './active';
import { isWonIn } from './deals';
import { countOf, figuresOf, valueOf, type KeyOf, type Measure, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';
import type { WhyNot } from './verdict';

/** The structure rule: search and care never on one person, paperwork never on sellers. */
export const STRUCTURE_FIGURES = figuresOf(
  'structure',
  ['contacts', 'clients', 'sales'],
  [
    {
      key: 'structure.conflicts',
      unit: 'count',
      good: 'down',
      label: { en: 'People who both seek and keep clients', ru: 'И ищут, и ведут клиентов' },
      formerly: ['People who both hunt and care'],
      definition: {
        en: 'Employees who made both active contacts and care contacts (outbound to those who have bought, not answering), each at least 20 % of the two together.',
        ru: 'Сотрудники, у которых есть и активные контакты, и контакты сопровождения (исходящие тем, кто уже покупал, не ответы), каждых не меньше 20 % от суммы.',
      },
      tables: ['contacts', 'clients', 'sales', 'calendar', 'lists', 'settings'],
    },
    {
      key: 'structure.papers',
      unit: 'count',
      good: 'down',
      label: { en: 'Papers prepared by sellers', ru: 'Документы на продавцах' },
      definition: {
        en: 'Documents requested in the period whose responsible person held a selling role (active or inbound) at that time. No data for a period with a deal won and no document.',
        ru: 'Документы, запрошенные в периоде, за которые отвечает человек с ролью продавца (активные или входящие) на тот день. Нет данных за период, в котором есть выигранная сделка и нет ни одного документа.',
      },
      tables: ['documents', 'staff', 'calendar', 'deals', 'lists'],
      additive: true,
    },
  ],
);

/** What one employee did on both sides of the wall. */
export interface EmployeeBalance {
  readonly employee: string;
  readonly activeContacts: readonly ContactFact[];
  readonly careContacts: readonly ContactFact[];
}

const CONFLICT_SHARE = 0.2;

/** Employees on both sides, each side at least a fifth; the rows are the evidence. Contacts of nobody named are nobody's conflict. */
export function structureConflicts(view: PeriodView): readonly EmployeeBalance[] {
  return balancesOf(view).filter(isConflict);
}

export function isConflict(balance: EmployeeBalance): boolean {
  return whyNoConflict(balance) === null;
}

/** What the number and its "why" say of an employee who made active or care contacts. */
export function whyNoConflict({
  employee,
  activeContacts: { length: active },
  careContacts: { length: care },
}: EmployeeBalance): WhyNot {
  const least = (active + care) * CONFLICT_SHARE;
  const isOnBothSides = employee !== '' && active > 0 && care > 0 && active >= least && care >= least;
  return isOnBothSides ? null : 'oneSideOnly';
}

/** Everybody who made active or care contacts in the period. */
export function balancesOf(view: PeriodView): readonly EmployeeBalance[] {
  const { selling, isAnswering } = view.facts;
  const balances = new Map<string, { employee: string; activeContacts: ContactFact[]; careContacts: ContactFact[] }>();
  view.contacts.each((fact, position) => {
    const isActive = selling.isActive[position] === 1;
    const isCare =
      !fact.isInbound && fact.party >= 0 && selling.isToNewcomer[position] !== 1 && isAnswering[position] !== 1;
    if (!isActive && !isCare) return;
    const { employee } = fact.contact;
    const balance = balances.get(employee) ?? { employee, activeContacts: [], careContacts: [] };
    (isActive ? balance.activeContacts : balance.careContacts).push(view.contacts.at(position));
    balances.set(employee, balance);
  });
  return [...balances.values()].sort((left, right) => (left.employee < right.employee ? -1 : 1));
}

const SELLING_ROLES: readonly Role[] = ['active', 'inbound'];
const WITH_CLIENTS: readonly Role[] = [...SELLING_ROLES, 'care'];

/** How many people seek, answer or look after clients today; null while nobody is on the staff. */
export function peopleWithClients({ rows: { staff }, now }: Pick<Facts, 'rows' | 'now'>): number | null {
  const names = [...new Set(staff.map(({ name }) => name).filter(Boolean))];
  if (names.length === 0) return null;
  const isOne = (name: string): boolean => {
    const held = rolesOn(staff, name, dayOf(now));
    return WITH_CLIENTS.some((role) => held.has(role));
  };
  return names.filter(isOne).length;
}

/** Two people cannot part what five can: below a size the rules of structure are said calmly and alarm nobody. */
export function isStructureAlarming(facts: Pick<Facts, 'rows' | 'now' | 'settings'>): boolean {
  const people = peopleWithClients(facts);
  return people === null || people >= facts.settings.structureFrom;
}

/** Documents of the period that a seller is responsible for. */
export function papersOfSellers(view: PeriodView): readonly DocumentRow[] {
  return documentsOf(view).filter((document) => whyNoPaperOfSeller(view.facts, document) === null);
}

/** What the number and its "why" say of a document asked for in the period. */
export function whyNoPaperOfSeller({ rows, calendar }: Facts, { responsible, requestedAt }: DocumentRow): WhyNot {
  const roles = rolesOn(rows.staff, responsible, dayOf(settleTime(requestedAt, calendar) ?? 0));
  return SELLING_ROLES.some((role) => roles.has(role)) ? null : 'notSeller';
}

/** Documents asked for in the period. */
export function documentsOf({ facts, period }: Pick<PeriodView, 'facts' | 'period'>): readonly DocumentRow[] {
  return facts.rows.documents.filter(({ requestedAt }) => {
    const at = settleTime(requestedAt, facts.calendar);
    return at !== null && !isAfterNow(requestedAt, facts.now) && at >= period.start && at < period.end;
  });
}

export const measureStructure: SectionMeasures<KeyOf<typeof STRUCTURE_FIGURES>> = (view) => {
  const balances = balancesOf(view);
  const contactRows = balances.reduce(
    (rows, { activeContacts, careContacts }) => rows + activeContacts.length + careContacts.length,
    0,
  );
  return {
    'structure.conflicts': countOf(
      balances.filter(isConflict).length,
      contactRows,
      withNoParty(countLeftOut(view.facts.contacts.leftOut, view.period), view.contacts.count(isOutboundToNobody)),
    ),
    'structure.papers': measurePapers(view),
  };
};

/** A deal won without any paper says that papers are not written down, not that sellers prepare none. */
function measurePapers(view: PeriodView): Measure {
  const { facts, period } = view;
  const documents = documentsOf(view);
  const leftOut = countLeftOut(documentsLeftOut(facts), period);
  if (documents.length === 0 && facts.deals.rows.some((deal) => isWonIn(deal, period)))
    return valueOf(null, 0, 0, leftOut);
  const ofSellers = documents.filter((document) => whyNoPaperOfSeller(facts, document) === null);
  return countOf(ofSellers.length, documents.length, leftOut);
}

/** Documents nobody knows the time of, or dated after now. */
export function documentsLeftOut({ rows, now }: Facts): readonly LeftOutRow[] {
  return rows.documents.flatMap(({ requestedAt, row, id }): LeftOutRow[] => {
    if (requestedAt === null) return [{ reason: 'noDate', row, id, at: null }];
    return isAfterNow(requestedAt, now) ? [{ reason: 'futureDate', row, id, at: requestedAt }] : [];
  });
}
