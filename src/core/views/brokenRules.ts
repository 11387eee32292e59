import type { FigureBook } from '../figures/sections/compute';
import {
  isStructureAlarming,
  papersOfSellers,
  structureConflicts,
  type EmployeeBalance,
} from '../figures/sections/structure';
import { contactReference, reference, type RowReference } from '../figures/why/explanation';
import type { Period } from '../register/time/period';

/** A rule of structure that is broken in a period, with the rows by which it is. */
export interface BrokenRule {
  readonly figure: 'structure.conflicts' | 'structure.papers';
  readonly rows: readonly RowReference[];
}

/** Those that are told as alerts: none in a team too small for them. */
export function brokenRules(book: FigureBook, period: Period): readonly BrokenRule[] {
  if (!isStructureAlarming(book.facts)) return [];
  const view = book.view(period);
  const rules: readonly BrokenRule[] = [
    { figure: 'structure.conflicts', rows: structureConflicts(view).flatMap(bothSides) },
    { figure: 'structure.papers', rows: papersOfSellers(view).map((paper) => reference('documents', paper)) },
  ];
  return rules.filter(({ rows }) => rows.length > 0);
}

/** One of each side in turn, so that the first lines show both. */
function bothSides({ activeContacts, careContacts }: EmployeeBalance): readonly RowReference[] {
  const pairs = Array.from({ length: Math.max(activeContacts.length, careContacts.length) }, (_none, at) => at);
  return pairs
    .flatMap((at) => [careContacts[at], activeContacts[at]])
    .flatMap((contact) => (contact ? contactReference(contact) : []));
}
