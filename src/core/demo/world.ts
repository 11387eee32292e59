import type { DateCell } from '../register/schema/cell';
import type { Role } from '../register/schema/choice';
import type { ColumnKey, StandingTable, TableKey, TypedCells } from '../register/tables/tables';
import type { Language } from '../values/label';
import { snapToSecond, type Day, type Moment } from '../values/moment';
import { demoTimeOf, type DemoTime } from './demoTime';
import { demoId } from './numbers';
import { employmentsOf, type Employment } from './people';
import { itemAt } from './random';
import type { Touch } from './touch';
import { inLanguage } from './words';

/** One row as it would be typed: cells by column key; columns left out are blank. */
export type DemoRecord<Key extends TableKey = TableKey> = TypedCells<Key>;

/** Tables of the demo: all entered ones and the set-up ones; a new register's standards stay as they are. */
export type DemoTableKey = Exclude<StandingTable, 'standards'> | 'decisions' | 'sources' | 'calls';
export type DemoTables = { readonly [Key in DemoTableKey]: readonly DemoRecord<Key>[] };

const PREFIXES = { contacts: 'C', clients: 'K', deals: 'D', sales: 'S', documents: 'P' } as const;
export type BookTable = keyof typeof PREFIXES;
/** The column that says when a row happened. */
const HAPPENED: Readonly<Partial<Record<BookTable, ColumnKey>>> = {
  contacts: 'at',
  sales: 'date',
  documents: 'requestedAt',
};

/** What the parts of the demo share: the calendar, the language, the people, and the books they write rows into. */
export interface World {
  readonly time: DemoTime;
  readonly language: Language;
  /** «Бумага|Paper» in the language of the demo. */
  readonly say: (words: string) => string;
  readonly employments: readonly Employment[];
  /** The name (in Russian) of somebody in the role that day; `turn` shares the work out. */
  readonly onDuty: (role: Role, day: Day, turn: number) => string;
  readonly books: Readonly<Record<BookTable, DemoRecord[]>>;
  /** Everything that happened, as it happened: what the telephone knows of it is told from here. */
  readonly touches: Touch[];
  /** Writes a row into a book and gives its id; what lies ahead of now has not happened and is not written. */
  readonly write: (table: BookTable, record: DemoRecord) => string;
}

export function worldOf(language: Language, now: Moment): World {
  const time = demoTimeOf(now);
  const books: Record<BookTable, DemoRecord[]> = { contacts: [], clients: [], deals: [], sales: [], documents: [] };
  const employments = employmentsOf(time.months, time.today);
  return {
    time,
    language,
    say: (words) => inLanguage(words, language),
    employments,
    onDuty: (role, day, turn) => {
      const present = employments.filter((one) => one.role === role && isEmployedOn(one, day));
      return itemAt(present, turn).name;
    },
    books,
    touches: [],
    write: (table, record) => {
      const column = HAPPENED[table];
      const happened = column && record[column];
      if (typeof happened === 'object' && happened.serial > now) return '';
      const id = demoId(PREFIXES[table], books[table].length);
      books[table].push({ id, ...record });
      return id;
    },
  };
}

function isEmployedOn({ from, until }: Employment, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** A date or time as the spreadsheet holds it. */
export function dated(moment: Moment): DateCell {
  return { serial: snapToSecond(moment) };
}
