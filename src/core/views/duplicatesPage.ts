import type { Analysis } from '../analysis';
import type { Party } from '../register/tables/parties';
import type { EverydayTexts } from '../texts';
import { withoutApart, type PairKey } from '../work/duplicates/apart';
import { findDuplicates, type SuspectedPair, type Suspicion } from '../work/duplicates/findDuplicates';

/** A client as somebody tells it from another: texts are written for people, blank where nothing is known. */
export interface ClientShown {
  readonly id: string;
  readonly name: string;
  readonly taxId: string;
  readonly phones: string;
  readonly emails: string;
  readonly city: string;
  readonly manager: string;
  readonly purchases: number;
  readonly revenue: string;
  readonly lastPurchase: string;
}

export interface PairShown {
  readonly first: ClientShown;
  readonly second: ClientShown;
  readonly because: readonly Suspicion[];
}

/** What a merge would change: blank cells of the survivor that get a value, and figures. */
export interface MergeShown {
  readonly completed: readonly { readonly heading: string; readonly value: string }[];
  readonly figures: readonly {
    readonly label: string;
    readonly period: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** More than anybody settles at a sitting; the rest comes up as these are settled. */
const MOST_SHOWN = 100;

/** Clients that may be one, as the page shows them: the strongest suspicion first. */
export function suspectedClients(
  analysis: Pick<Analysis, 'book'>,
  texts: EverydayTexts,
  apart: ReadonlySet<PairKey>,
): { readonly pairs: readonly PairShown[]; readonly more: number } {
  const pairs = withoutApart(findDuplicates(analysis.book.facts.parties), apart);
  const shown = ({ first, second, because }: SuspectedPair): PairShown => ({
    first: clientHere(first, analysis, texts),
    second: clientHere(second, analysis, texts),
    because,
  });
  return { pairs: pairs.slice(0, MOST_SHOWN).map(shown), more: Math.max(0, pairs.length - MOST_SHOWN) };
}

function clientHere(
  { index, name, client, clientRows }: Party,
  { book }: Pick<Analysis, 'book'>,
  texts: EverydayTexts,
): ClientShown {
  const { histories, settings } = book.facts;
  const purchases = histories.of(index).purchases;
  const revenue = purchases.reduce((sum, one) => sum + one.revenue, 0);
  const last = purchases[purchases.length - 1];
  return {
    id: client?.id ?? '',
    name,
    taxId: client?.taxId ?? '',
    phones: clientRows.flatMap(({ phone }) => phone).join(', '),
    emails: clientRows.flatMap(({ email }) => email).join(', '),
    city: client?.city ?? '',
    manager: client?.manager ?? '',
    purchases: purchases.length,
    revenue: purchases.length === 0 ? '' : texts.write.value(revenue, 'money', settings.currency),
    lastPurchase: last ? texts.write.day(last.day) : '',
  };
}
