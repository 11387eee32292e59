import { cleanText } from '../../values/text';
import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { normalisePhone } from '../schema/readPhone';
import type { ReadingContext } from '../schema/readingContext';
import type { TableKey } from '../tables/tables';
import type { Trouble } from './importPlan';

/** What people write into the cell of a name that belongs beside it, and names that are missing. */

type Cells = Record<string, CellValue>;

/** Who is called so, in the order in which a phone is looked for there. */
const NAMES = ['name', 'person', 'client'] as const;

const NUMBER = /\+?\d[\d\s().\u2010-\u2015-]*\d/g;
/** Ten digits or more, written as phones are: with a plus, apart, or with the 8 or 7 of Russia in front. */
const WRITTEN_AS_PHONE = /^\+|[\s()-]|^[78]\d{10}$|^9\d{9}$/;
/** Behind these words stands another number. */
const OTHER_NUMBER =
  /(?:инн|огрн|огрнип|кпп|снилс|сч[её]т|р\/с|договор|дог\.?|паспорт|заказ|id|vat|tax|order|№|#)\s*[:№#]?\s*$/i;
const LABEL = /(?:^|[\s,;(])(?:телефон|тел|моб|сот|т|м|tel|phone|mobile|mob|cell)\s*[.:]*\s*(?=$|[,;)/])/gi;
const LOOSE_ENDS = /^[\s,;:/|()-]+|[\s,;:/|(-]+$/g;

/** Phones that stand behind a name go where phones stand; what was taken apart is named. */
export function takePhonesOfNames(cells: Cells, context: ReadingContext): readonly Trouble[] {
  if (textOfCell(cells['phone'] ?? '') !== '') return [];
  for (const column of NAMES) {
    const text = cells[column];
    const found = typeof text === 'string' && /\d{2}/.test(text) ? apart(text, context) : null;
    if (!found) continue;
    cells[column] = found.name;
    cells['phone'] = found.phones;
    return [{ column: 'phone', code: 'readAs', found: textOfCell(text ?? ''), details: {} }];
  }
  return [];
}

function apart(text: string, context: ReadingContext): { readonly name: string; readonly phones: string } | null {
  const phones: string[] = [];
  const rest = text.replace(NUMBER, (number: string, at: number) => {
    const isPhone =
      number.replace(/\D/g, '').length >= 10 &&
      WRITTEN_AS_PHONE.test(number) &&
      !OTHER_NUMBER.test(text.slice(0, at)) &&
      normalisePhone(number, context) !== null;
    if (!isPhone) return number;
    phones.push(number.trim());
    return ' ';
  });
  const name = cleanText(rest.replace(/\s*[/,;]\s*(?=[/,;]|$)/g, ' ').replace(LABEL, ' ')).replace(LOOSE_ENDS, '');
  return phones.length === 0 || !/\p{L}{2}/u.test(name) ? null : { name, phones: phones.join(', ') };
}

/** Somebody without a company is called by his own name, else by his address; it is to be completed. */
export function callNameless(table: TableKey, cells: Cells, hasName: boolean): readonly Trouble[] {
  if (table !== 'clients' || !hasName || textOfCell(cells['name'] ?? '') !== '') return [];
  const known = ['person', 'email'].map((column) => textOfCell(cells[column] ?? '')).find(Boolean);
  if (known === undefined) return [];
  cells['name'] = known;
  return [{ column: 'name', code: 'incomplete', found: known, details: {} }];
}
