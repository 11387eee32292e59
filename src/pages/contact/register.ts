import { analyse, type Analysis } from '../../core/analysis';
import type { SheetSnapshot } from '../../core/register/schema/cell';
import type { Party } from '../../core/register/tables/parties';
import { clientCard, type ClientCard } from '../../core/views/clientCard';
import type { Texts } from '../../core/texts';
import type { KnownParty } from '../../core/work/entry/knownParty';
import type { PartyRows } from '../bridge/doors';

/** What the rows of one party come to; the card is null for somebody the register has no row of. */
export interface PartyHere {
  readonly analysis: Analysis;
  readonly card: ClientCard | null;
  /** Rows of them that were too many to be read. */
  readonly left: number;
}

/** The rows as the register understands them: the same code as the figures and the task sheets. */
export function partyHere(rows: PartyRows, known: KnownParty | null, texts: Texts): PartyHere {
  const { now, locale, usualGap, left } = rows;
  const classLimits = rows.classLimits && ([rows.classLimits.a, rows.classLimits.b] as const);
  const analysis = analyse({ sheets: rows.sheets.map(sheetOf), now, locale });
  const party = partyMeant(analysis, known);
  return { analysis, left, card: party ? clientCard(analysis, party, texts, { usualGap, classLimits }) : null };
}

function sheetOf({ name, height, at, cells }: PartyRows['sheets'][number]): SheetSnapshot {
  const values: SheetSnapshot['values'][number][] = Array.from({ length: height }, () => []);
  at.forEach((row, index) => (values[row] = cells[index] ?? []));
  return { name, values };
}

/** Known by name, else whoever the newest contact is with. */
function partyMeant({ book: { facts } }: Analysis, known: KnownParty | null): Party | null {
  const named = known && facts.parties.find(({ key }) => key === known.party);
  if (named) return named;
  const { rows } = facts.contacts;
  return facts.parties[rows[rows.length - 1]?.party ?? -1] ?? null;
}
