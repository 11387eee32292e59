import type { SourceRow } from '../register/tables/sources';
import { foldCase } from '../values/text';
import { MOST_LETTERS } from './inbox';
import type { Delivery } from './capture/received';

/** What stands at the door: whose it says it is, and what it brings. */
export interface Knock {
  readonly name: string;
  readonly secret: string;
  readonly delivery: Delivery;
}

/** The address names the source and its secret; all else that it or a form says belongs to the delivery. */
export function knockOf(
  { s: name = '', k: secret = '', ...fields }: Readonly<Record<string, string>>,
  body = '',
): Knock {
  return { name, secret, delivery: { fields, body } };
}

/** The rows of a source: one for each of its numbers. */
export function rowsOfSource(sources: readonly SourceRow[], name: string): readonly SourceRow[] {
  const wanted = foldCase(name.trim());
  return sources.filter((row) => wanted !== '' && foldCase(row.name) === wanted);
}

/** The first row of every source: what it says of the kind of the source and its zone counts. */
export function firstRows(sources: readonly SourceRow[]): readonly SourceRow[] {
  return sources.filter(({ name }, index) => name !== '' && sources.findIndex((row) => row.name === name) === index);
}

/**
 * The name of the source that is let in: one that is on, with its secret. Some senders (Mango Office) put a path of their
 * own, `/events/summary`, at the end of any address, and that is where the secret stands. An address outlives a new name
 * of its source: a secret that only one has says whose it is.
 */
export function letIn(sources: readonly SourceRow[], { name, secret }: Knock): string | null {
  const knows = (row: SourceRow): boolean =>
    row.name !== '' && row.secret !== '' && `${secret}/`.startsWith(`${row.secret}/`);
  const named = rowsOfSource(sources, name);
  const meant = named.length > 0 ? named : sources.filter(knows);
  const isOne = new Set(meant.map((row) => foldCase(row.name))).size === 1;
  return (isOne && meant.find((row) => row.on === true && knows(row))?.name) || null;
}

/** As the Inbox keeps it; null where it is longer than anything that is about a call. */
export function textOfDelivery({ delivery }: Knock): string | null {
  const text = JSON.stringify(delivery);
  return text.length > MOST_LETTERS ? null : text;
}

/** A delivery that its receiver has let in and keeps safe until the register says what it tells. */
export interface KeptDelivery {
  readonly name: string;
  readonly body: string;
  readonly arrivedAt: number;
}
