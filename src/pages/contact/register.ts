import { analyse, type Analysis } from '../../core/analysis';
import { clientCard, type ClientCard } from '../../core/views/clientCard';
import { partyMeant, sheetOfPart } from '../../core/views/partyRows';
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
  const analysis = analyse({ sheets: rows.sheets.map(sheetOfPart), now, locale });
  const party = partyMeant(analysis, known?.party ?? null);
  return { analysis, left, card: party ? clientCard(analysis, party, texts, { usualGap, classLimits }) : null };
}
