import { textOfCell } from '../schema/columns';
import type { TableKey } from '../tables/tables';
import { tables } from '../tables/tables';
import { isDocumentName } from './documentKey';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { plainHeading } from './knownHeadings';
import type { Pair } from './proposal';

const NAME = /^(документ|регистратор|документ (продажи|движения|реализации)|ссылка|основание|document|transaction)$/;
const NUMBER =
  /^(номер|№|номер (документа|накладной|сч[её]та|реализации|чека)|№ (документа|накладной|сч[её]та)|num|no|number|invoice( ?no| number| #)?|document (no|number)|doc no|receipt( no| number)?)$/;
/** Each firm of a group counts its documents by itself: one number is then that of several. */
const FIRM = /^(организация|наша (организация|фирма)|юр(идическое)? ?лицо|organi[sz]ation|legal entity)$/;
const KIND = /^(вид документа|тип документа|документ|document type|transaction type)$/;

/**
 * The document that a sale stands in, by which it is known when it comes again: its whole name, or its kind, number and
 * date, and the firm that counts it where the file says so.
 */
export function documentPair(
  pairs: readonly Pair[],
  foreign: ForeignTable,
  table: TableKey,
  kind: string,
): readonly Pair[] {
  const date = pairs.find(({ column }) => column === 'date')?.source.from[0];
  if (!('sourceKey' in tables[table].columns) || table === 'contacts') return [];
  if (pairs.some(({ column }) => column === 'sourceKey')) return [];
  const headed = (test: RegExp): readonly ForeignColumn[] =>
    foreign.columns.filter(({ heading, profile }) => profile.filled > 0 && test.test(plainHeading(heading)));
  const firm = headed(FIRM).find(({ heading }) => !pairs.some(({ source }) => source.from.includes(heading)));
  const named = headed(NAME).find(({ profile }) => profile.samples.every(isDocumentName));
  if (named) return [pairOf([named], firm)];
  const number = headed(NUMBER).find((column) => !countsRows(column, foreign));
  const day = foreign.columns.find(({ heading }) => heading === date);
  if (!number || !day || number === day || pairs.some(({ source }) => source.from.includes(number.heading))) return [];
  const [ofKind] = headed(KIND).filter((column) => column !== number);
  return [pairOf([...(ofKind ? [ofKind] : []), number, day], firm, ofKind ? '' : kind)];
}

/**
 * The key of a deal in the program it comes from, after the kind of its export: a lead and a deal of one number are two. A
 * number that only counts the rows of its file, or that several rows have, tells no deal from another.
 */
export function withSureKeys(
  pairs: readonly Pair[],
  foreign: ForeignTable,
  table: TableKey,
  kind: string,
): readonly Pair[] {
  if (table !== 'deals') return pairs;
  return pairs.flatMap((pair): Pair[] => {
    const { column, why, source } = pair;
    if (column !== 'sourceKey' || why === 'answer') return [pair];
    const key = foreign.columns.find(({ heading }) => heading === source.from[0]);
    if (!key || key.profile.distinct < key.profile.filled || countsRows(key, foreign)) return [];
    return [kind === '' ? pair : { ...pair, source: { ...source, prefix: `${kind} ` } }];
  });
}

/**
 * Whether a column only counts the rows of its file, or of each of its sheets: 1, 2, 3. The next export counts anew, and a
 * sale known by such a number would be taken for another one.
 */
function countsRows({ index }: ForeignColumn, { rows, aside }: ForeignTable): boolean {
  const most = rows.length + aside.length;
  let before = 0;
  return rows.every(({ cells }) => {
    const text = textOfCell(cells[index] ?? '');
    const number = /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
    const goesOn = number === 1 || (before > 0 && number > before && number <= most);
    before = number;
    return text === '' || goesOn;
  });
}

function pairOf(document: readonly ForeignColumn[], firm: ForeignColumn | undefined, kind = ''): Pair {
  const parts = [...document, ...(firm ? [firm] : [])];
  const source = {
    from: parts.map(({ heading }) => heading),
    how: firm ? 'documentOfFirm' : 'document',
    ...(kind !== '' && { prefix: `${kind} ` }),
  } as const;
  const samples = (document[0]?.profile.samples ?? []).map((_sample, index) =>
    document.map(({ profile }) => profile.samples[index] ?? '').join(' '),
  );
  return { column: 'sourceKey', source, sure: 'sure', why: 'content', samples };
}
