import { figureByName, type Figure, type FigureKey } from '../../figures/sections/catalogue';
import { addsUpByPerson, isPersonal } from '../../figures/sections/personal';
import { roles, spellingsOf, type BonusKind, type Role } from '../../register/schema/choice';
import type { BonusRow } from '../../register/tables/bonus';
import type { StaffRow } from '../../register/tables/staff';
import type { Period } from '../../register/time/period';
import { moneyOf } from '../../values/money';
import { compareText, foldHeading, foldKey } from '../../values/text';

/** From a part of the plan on (1 = all of it; null: always) so much: a share of the money, or minor units. */
export interface Step {
  readonly from: number | null;
  readonly rate: number;
}

/** What is paid for one figure in one way, in steps that grow with the plan. */
export interface Terms {
  readonly figure: FigureKey;
  readonly kind: BonusKind;
  readonly steps: readonly Step[];
}

/** Terms, and the name or role they are for. */
export interface Agreement extends Terms {
  readonly whom: string;
}

/** Rows that say nothing that could be paid, by what is wrong. */
export interface TermsFault {
  readonly row: number;
  readonly why: 'figure' | 'kind' | 'value';
}

/** The rows of the table as agreements, steps of one agreement together; a row that cannot be paid by is named. */
export function agreementsOf(rows: readonly BonusRow[]): {
  readonly agreements: readonly Agreement[];
  readonly faults: readonly TermsFault[];
} {
  const faults: TermsFault[] = [];
  const agreements = new Map<string, Agreement>();
  for (const { whom, kpi, from, kind, value, row } of rows) {
    if (whom === '' && kpi === '' && value === null) continue;
    const figure = figureByName(kpi);
    const why =
      !figure || figure.atNow || !isPersonal(figure.key)
        ? 'figure'
        : kind === null || !fits(figure, kind)
          ? 'kind'
          : null;
    if (why !== null || !figure || kind === null || value === null || whom === '') {
      faults.push({ row, why: why ?? 'value' });
      continue;
    }
    const step = {
      from: from === null ? null : shareOf(from),
      rate: kind === 'percent' ? value / 100 : moneyOf(value),
    };
    const place = `${foldKey(whom)} ${figure.key} ${kind}`;
    const known = agreements.get(place);
    agreements.set(place, { whom, figure: figure.key, kind, steps: [...(known?.steps ?? []), step] });
  }
  return { agreements: [...agreements.values()], faults };
}

/** A share of money needs a sum of money, a price per piece a number of cases; an amount goes with any figure. */
function fits({ key, unit }: Figure, kind: BonusKind): boolean {
  if (kind === 'fixed') return true;
  return addsUpByPerson(key) && unit === (kind === 'percent' ? 'money' : 'count');
}

/** 90 and 90 % are the same; nobody pays from 0.9 % of a plan on, nor from ninety times. */
function shareOf(typed: number): number {
  return typed > 5 ? typed / 100 : typed;
}

/** Everybody an agreement is for in a month: who is named, or who holds the role on any day of it. */
export function peopleOf(
  { whom }: Pick<Agreement, 'whom'>,
  staff: readonly StaffRow[],
  month: Period,
): readonly string[] {
  const role = ROLES.get(foldHeading(whom));
  if (role === undefined) return [staff.find(({ name }) => foldKey(name) === foldKey(whom))?.name ?? whom];
  const holds = staff.filter(
    ({ name, roles: held, from, until }) =>
      name !== '' &&
      held.includes(role) &&
      (from ?? month.start) < month.end &&
      (until === null || until >= month.start),
  );
  return [...new Set(holds.map(({ name }) => name))].sort(compareText);
}

const ROLES: ReadonlyMap<string, Role> = spellingsOf(roles);
