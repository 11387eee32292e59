import type { Analysis } from '../../analysis';
import type { CellEdit } from '../../register/edits';
import type { CellValue } from '../../register/schema/cell';
import type { Column } from '../../register/schema/column';
import { textOfCell } from '../../register/schema/columns';
import { normalisePhone, isPhone } from '../../register/schema/readPhone';
import { isForgotten, type Pseudonyms } from '../../register/schema/forgotten';
import type { Party } from '../../register/tables/parties';
import { columnsOf, EVERY_TABLE, tables, type ColumnKey, type TableKey } from '../../register/tables/tables';
import { cleanText, foldKey } from '../../values/text';
import { eraserOf, type Eraser, type PersonalData } from './eraser';

/** Somebody the register knows at a client or possible client, with what stands of them in its rows. */
export interface KnownPerson extends PersonalData {
  /** Key of the party. */
  readonly party: string;
  /** What people call the party. */
  readonly about: string;
  /** The party's own name, for whoever trades under theirs. */
  readonly partyNames: readonly string[];
  readonly rows: number;
}

/** So many are shown to choose from. */
const MOST_FOUND = 20;

/** Contact persons found by a name, a part of it, a phone or an address. */
export function peopleFound(typed: string, { reading, book }: Analysis): readonly KnownPerson[] {
  const text = cleanText(typed);
  const { context } = reading;
  const [phone, email, name] = [normalisePhone(text, context) ?? '', text.toLowerCase(), foldKey(text)];
  if (name.length < 2) return [];
  const rows = personRows({ reading, book });
  const isMeant = (row: PersonRow): boolean =>
    (phone !== '' && row.phones.includes(phone)) ||
    row.emails.includes(email) ||
    foldKey(row.person).includes(name) ||
    (row.person === '' && foldKey(row.party.name).includes(name));
  const groups = new Map<string, PersonRow[]>();
  for (const row of rows) {
    if (row.phones.length + row.emails.length === 0 && row.person === '') continue;
    const key = `${row.party.key}\n${foldKey(row.person)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .filter((group) => group.some(isMeant))
    .slice(0, MOST_FOUND)
    .map(personOf);
}

/** A row of Contacts or Clients as far as it tells of a person. */
interface PersonRow {
  readonly party: Party;
  readonly person: string;
  readonly client: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

function personRows({ reading, book }: Pick<Analysis, 'reading' | 'book'>): readonly PersonRow[] {
  const { parties, contacts } = book.facts;
  const fromContacts = contacts.rows.flatMap(({ contact, party }): PersonRow[] => {
    const own = parties[party];
    if (!own) return [];
    const { person, client, phone, email } = contact;
    const phones = isPhone(phone) && !isForgotten(phone) ? [phone] : [];
    return [{ party: own, person, client, phones, emails: email === '' || isForgotten(email) ? [] : [email] }];
  });
  const partyOf = new Map(parties.flatMap((party) => party.clientRows.map((client) => [client, party] as const)));
  const fromClients = reading.rows.clients.flatMap((client): PersonRow[] => {
    const party = partyOf.get(client);
    if (!party) return [];
    const { person, name, phone, email } = client;
    const [phones, emails] = [phone, email].map((all) => all.filter((one) => !isForgotten(one)));
    return [{ party, person, client: name, phones: phones ?? [], emails: emails ?? [] }];
  });
  return [...fromContacts, ...fromClients];
}

function personOf(rows: readonly PersonRow[]): KnownPerson {
  const [first] = rows;
  const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter(Boolean))];
  return {
    party: first?.party.key ?? '',
    about: first?.party.name ?? '',
    partyNames: distinct(rows.map(({ client }) => client)).filter((name) => !/^[A-Z]-/.test(name)),
    names: distinct(rows.map(({ person }) => person)),
    phones: distinct(rows.flatMap(({ phones }) => phones)),
    emails: distinct(rows.flatMap(({ emails }) => emails)),
    rows: rows.length,
  };
}

/** The person and the party they are at. */
export interface Forgetting extends PersonalData {
  readonly party: string;
}

/** How a person is taken out of everything that is written. */
export interface Erasure {
  readonly edits: readonly CellEdit[];
  /** A line of any sheet, or a text kept beside the sheets, without the person; `null` where nothing changes. */
  readonly lineWithout: (cells: readonly CellValue[]) => readonly CellValue[] | null;
  readonly textWithout: (text: string) => string;
}

/**
 * Phones and addresses are one person's wherever they stand. A name is, too, where it can be nobody else's; otherwise
 * only in rows about the party. Cells that say who of us did something are never touched.
 */
export function erasureOf(forgetting: Forgetting, analysis: Analysis, pseudonyms: Pseudonyms): Erasure {
  const { certain, shared } = namesByOwner(forgetting, analysis);
  // Those that are theirs alone first: a name has the same pseudonym in both.
  const inOwn = eraserOf({ ...forgetting, names: [...certain, ...shared] }, pseudonyms);
  const anywhere = eraserOf({ ...forgetting, names: certain }, pseudonyms);
  const own = ownRows(forgetting.party, analysis);
  const told = new Set([...own.ids, ...forgetting.phones, ...forgetting.emails, ...own.names.map(foldKey)]);
  const isAbout = (texts: readonly string[]): boolean =>
    texts.some((text) => told.has(text) || told.has(foldKey(text)) || anywhere(text) !== text || hasId(text, own.ids));
  const eraserFor = (texts: readonly string[]): Eraser => (isAbout(texts) ? inOwn : anywhere);
  return {
    edits: registerEdits(analysis, (table, row) => (own.rows.get(table)?.has(row) === true ? inOwn : anywhere)),
    lineWithout: (cells) => {
      const erase = eraserFor(cells.map(textOfCell));
      const after = cells.map((cell) => erasedCell(cell, erase));
      return after.every((cell, place) => cell === cells[place]) ? null : after;
    },
    textWithout: (text) => eraserFor([text])(text),
  };
}

function hasId(text: string, ids: ReadonlySet<string>): boolean {
  return (text.match(/\b[A-Z]-[0-9A-Z]{6}\b/g) ?? []).some((id) => ids.has(id));
}

/** Phones are numbers in cells that somebody has not made text; other numbers are left as they are. */
function erasedCell(cell: CellValue, erase: Eraser): CellValue {
  if (typeof cell === 'string') return erase(cell);
  if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 1e9) return cell;
  const after = erase(String(cell));
  return after === String(cell) ? cell : after;
}

interface OwnRows {
  readonly rows: ReadonlyMap<TableKey, ReadonlySet<number>>;
  readonly ids: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** The rows about a party, by table, with their ids. */
function ownRows(key: string, { reading, book }: Analysis): OwnRows {
  const { facts } = book;
  const party = facts.parties.find((one) => one.key === key);
  const { clients, deals, sales, documents } = reading.rows;
  const isOwn = (cell: string): boolean => party !== undefined && facts.partyOfClientCell(cell)?.index === party.index;
  const contacts = facts.contacts.rows.filter((fact) => fact.party === party?.index).map(({ contact }) => contact);
  const found: readonly (readonly [TableKey, readonly { readonly row: number; readonly id: string }[]])[] = [
    ['contacts', contacts],
    ['clients', clients.filter((client) => party?.clientRows.includes(client))],
    ['deals', deals.filter(({ client }) => isOwn(client))],
    ['sales', sales.filter(({ client }) => isOwn(client))],
    ['documents', documents.filter(({ client }) => isOwn(client))],
  ];
  return {
    rows: new Map(found.map(([table, rows]) => [table, new Set(rows.map(({ row }) => row))])),
    ids: new Set(found.flatMap(([, rows]) => rows.flatMap(({ id }) => id || []))),
    names: party && party.name !== '' ? [party.name] : [],
  };
}

/**
 * Names that can be nobody else's, and those that can: a first name alone is half the town's, and a name that stands in
 * that of one of us, of somebody at another party or of another party itself is theirs too.
 */
function namesByOwner(
  { names, party }: Forgetting,
  analysis: Analysis,
): { readonly certain: readonly string[]; readonly shared: readonly string[] } {
  const others = [
    ...analysis.reading.rows.staff.map(({ name }) => name),
    ...personRows(analysis).flatMap((row) => (row.party.key === party ? [] : [row.person, row.client])),
  ].map(foldKey);
  const isShared = (name: string): boolean => {
    const folded = foldKey(name);
    return !folded.includes(' ') || others.some((other) => other.includes(folded));
  };
  return { certain: names.filter((name) => !isShared(name)), shared: names.filter(isShared) };
}

/** Columns of free text, and those that name the other side: never a word of a list, nor one of us. */
function erasableColumns(table: TableKey): readonly ColumnKey[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  return columnsOf(table).filter((key) => {
    const column = columns[key];
    return column !== undefined && key !== 'id' && (column.choices === undefined || column.choices === 'clients');
  });
}

function registerEdits(
  { reading }: Analysis,
  eraserOfRow: (table: TableKey, row: number) => Eraser,
): readonly CellEdit[] {
  return EVERY_TABLE.flatMap((table) => {
    const place = reading.located.get(table);
    if (!place || tables[table].kind === 'setup') return [];
    const { sheet, headingRow, positions } = place;
    const columns = erasableColumns(table).flatMap((column) => {
      const position = positions.get(column);
      return position === undefined ? [] : [{ column, position }];
    });
    const idAt = positions.get('id') ?? -1;
    return sheet.values.slice(headingRow + 1).flatMap((cells, index) => {
      const row = headingRow + 2 + index;
      const erase = eraserOfRow(table, row);
      return columns.flatMap(({ column, position }): CellEdit[] => {
        const before = cells[position] ?? '';
        const isNumber = typeof before === 'number' && column !== 'phone';
        const after = isNumber ? before : erasedCell(before, erase);
        if (after === before) return [];
        return [{ table, id: textOfCell(cells[idAt] ?? ''), row, column, before, after, reason: 'forget' }];
      });
    });
  });
}
