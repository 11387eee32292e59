import type { CellValue } from '../../core/register/schema/cell';
import { textOfCell } from '../../core/register/schema/columns';
import { normalisePhone } from '../../core/register/schema/readPhone';
import type { TypedCells } from '../../core/register/tables/tables';
import { indexKey, type IndexKey } from '../../core/work/partyIndex';
import type { PartyHere } from './register';

const LOOKS_LIKE_PHONE = /^[\d\s()+./-]{5,}$/;

/** What somebody nobody knows is begun with: the one thing that was typed, in the column it belongs into. */
export function strangerOf(typed: string): TypedCells<'contacts'> {
  const text = typed.trim();
  if (LOOKS_LIKE_PHONE.test(text)) return { phone: text };
  return text.includes('@') ? { email: text } : { client: text };
}

/** What somebody new would be known by. */
export function keysOfOther(
  { client, phone, email }: TypedCells<'contacts'>,
  { analysis }: PartyHere,
): readonly IndexKey[] {
  const [name, digits, address] = [client, phone, email].map((cell) => textOfCell(cell ?? ''));
  const read = normalisePhone(digits ?? '', analysis.reading.context);
  return [
    ...(name ? [indexKey('name', name)] : []),
    ...(read ? [indexKey('phone', read)] : []),
    ...(address ? [indexKey('email', address.toLowerCase())] : []),
  ];
}

/** A cell as it is typed over: a space at its end may be followed by a word. */
export function textTyped(cell: CellValue): string {
  return typeof cell === 'string' ? cell : textOfCell(cell);
}
