import { GENERATED_SHEETS } from '../../register/generatedNames';
import type { LetterRow, LetterSection, Tone, Wording } from './letterParts';

/** So many rows under a heading that leads to the sheet with all of them. */
export function section(
  title: string,
  sheet: keyof typeof GENERATED_SHEETS,
  rows: readonly LetterRow[],
  most: number,
  { texts, words }: Wording,
): LetterSection {
  const more = rows.length > most ? words.more(rows.length - most) : '';
  return { title, sheet: GENERATED_SHEETS[sheet][texts.language], rows: rows.slice(0, most), more };
}

/** By which somebody is called, and the id of a row about them. */
interface Who {
  readonly phone?: string;
  readonly card?: string;
}

/** Who or what, how much, and what else there is to say. */
export function row(
  head: string,
  value: string,
  details: readonly string[],
  tone: Tone = 'plain',
  { phone = '', card = '' }: Who = {},
): LetterRow {
  const detail = details.filter(Boolean).join(' · ');
  return { head, value, detail, tone, ...(phone !== '' && { phone }), ...(card !== '' && { card }) };
}
