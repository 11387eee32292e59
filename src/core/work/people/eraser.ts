import { foldLetters } from '../../values/text';
import { forgottenEmail, forgottenName, forgottenPhone, type Pseudonyms } from '../../register/schema/forgotten';

/** What is known of a person and is to be known no more. */
export interface PersonalData {
  /** As they are written; more than one where people spell differently. */
  readonly names: readonly string[];
  /** In E.164. */
  readonly phones: readonly string[];
  /** In lower case. */
  readonly emails: readonly string[];
}

/** A text without the data. */
export type Eraser = (text: string) => string;

/** Found in any spelling: phones however their digits are set apart, names whatever the case, spaces and look-alike letters. */
export function eraserOf({ names, phones, emails }: PersonalData, pseudonyms: Pseudonyms): Eraser {
  // The longer first: "Anna Ivanova" before "Anna".
  const byName = names
    .map((name, place) => ({ pattern: namePattern(name), instead: forgottenName(pseudonyms, place), name }))
    .sort((left, right) => right.name.length - left.name.length);
  const byPhone = phones.map((phone, place) => ({
    pattern: phonePattern(phone),
    instead: forgottenPhone(pseudonyms, place),
  }));
  const byEmail = emails.map((email, place) => ({
    pattern: new RegExp(`(?<![\\p{L}\\d._%+-])${quoted(email)}(?![\\p{L}\\d])`, 'giu'),
    instead: forgottenEmail(pseudonyms, place),
  }));
  return (text) => {
    const left = [...byEmail, ...byPhone].reduce((rest, { pattern, instead }) => rest.replace(pattern, instead), text);
    return byName.reduce((rest, { pattern, instead }) => withoutName(rest, pattern, instead), left);
  };
}

/** Looked for in the folded text, whose characters stand where they stood, and put into the text itself. */
function withoutName(text: string, pattern: RegExp, instead: string): string {
  const folded = foldLetters(text);
  if (folded.length !== text.length) return text.replace(pattern, instead);
  let [left, from] = ['', 0];
  for (const match of folded.matchAll(pattern)) {
    left += text.slice(from, match.index) + instead;
    from = match.index + match[0].length;
  }
  return left + text.slice(from);
}

function namePattern(name: string): RegExp {
  const words = foldLetters(name).split(/\s+/).filter(Boolean).map(quoted);
  return new RegExp(`(?<![\\p{L}\\d])${words.join('[\\s\\u00a0]+')}(?![\\p{L}\\d])`, 'giu');
}

const APART = String.raw`[\s\u00a0().\u2010-\u2015-]*`;
/** The digits that are the same in the country and abroad. */
const NATIONAL = 10;

/** A phone with or without its country, or the 8 or 0 in its place. */
function phonePattern(phone: string): RegExp {
  const digits = phone.replace(/\D/g, '');
  const national = digits.slice(-Math.min(NATIONAL, digits.length - 1));
  const country = digits.slice(0, digits.length - national.length);
  const own = Array.from(national).join(APART);
  return new RegExp(`(?<!\\d)(?:(?:\\+|00)?${country}${APART}|[80]${APART})?\\(?${own}(?!\\d)`, 'g');
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
