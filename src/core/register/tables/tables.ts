import type { Table } from '../schema/table';
import { advertising } from './advertising';
import { calendarTable } from './calendarTable';
import { clients } from './clients';
import { contacts } from './contacts';
import { deals } from './deals';
import { documents } from './documents';
import { listsTable } from './listsTable';
import { plan } from './plan';
import { sales } from './sales';
import { settingsTable } from './settingsTable';
import { staff } from './staff';
import { standards } from './standards';

/** Every entered table, in the order of the tabs. */
export const tables = {
  contacts,
  clients,
  deals,
  sales,
  documents,
  advertising,
  plan,
  staff,
  standards,
  calendar: calendarTable,
  lists: listsTable,
  settings: settingsTable,
} as const satisfies Record<string, Table>;

export type TableKey = keyof typeof tables;

export const TABLE_KEYS = Object.keys(tables) as readonly TableKey[];
