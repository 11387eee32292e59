import { textOfCell } from '../schema/columns';
import { wallClockIn } from '../../values/wallClock';
import { foldName } from '../../values/text';
import { isOfDocument, type Mapping } from './answers';
import { documentNumber } from './documentKey';
import type { ForeignRow, ForeignTable, SourcePlace } from './foreignTable';
import type { RegisterView } from './registerView';
import { rowReader } from './rowReader';
import type { CellValue } from '../schema/cell';

/** Lines of a file that are none of its rows though they say something: what they may be about is not gone. */
export interface UnreadRows {
  /** Documents by their kind and number. */
  readonly documents: ReadonlySet<string>;
  /** Of lines that name no document: clients with what they have bought. */
  readonly sales: ReadonlySet<string>;
}

export const NONE_UNREAD: UnreadRows = { documents: new Set(), sales: new Set() };

/** What the lines at these places are about, as far as it can be read. */
export function unreadRows(
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
  places: readonly SourcePlace[],
): UnreadRows {
  if (places.length === 0) return NONE_UNREAD;
  const meant = new Set(places.map(placeName));
  const read = rowReader(foreign, mapping, register);
  const numberOf = numberReader(foreign, mapping, register);
  const rows = foreign.rows.filter((row) => meant.has(placeName(row)));
  const ofDocuments = rows.map(numberOf);
  const others = rows.filter((_row, index) => ofDocuments[index] === '');
  return {
    documents: new Set(ofDocuments.filter(Boolean)),
    sales: new Set(others.map((row) => saleName(read(row).cells)).filter(Boolean)),
  };
}

/** A client with an amount, however they are typed; blank where one of them is missing. */
export function saleName({ client = '', revenue = '' }: Readonly<Record<string, CellValue>>): string {
  return client === '' || revenue === '' ? '' : `${foldName(textOfCell(client))}\n${textOfCell(revenue)}`;
}

function placeName({ sheet, row }: SourcePlace): string {
  return `${row} ${sheet}`;
}

/** The document of a line, of whatever day. */
function numberReader(
  foreign: ForeignTable,
  { columns }: Mapping,
  register: RegisterView,
): (row: ForeignRow) => string {
  const source = columns['sourceKey'];
  if (!source || !isOfDocument(source)) return () => '';
  const { from, how, prefix = '' } = source;
  const parts = (how === 'documentOfFirm' ? from.slice(0, -1) : from).flatMap(
    (heading) => foreign.columns.find((column) => column.heading === heading)?.index ?? [],
  );
  const habits = { dayFirst: register.context.dayFirst, clock: wallClockIn(register.timeZone) };
  return ({ cells }) => {
    const counted = documentNumber(parts.map((index) => cells[index] ?? ''), habits); // prettier-ignore
    return counted === '' ? '' : `${prefix}${counted}`;
  };
}
