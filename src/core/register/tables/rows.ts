import type { AdvertisingRow } from './advertising';
import type { BonusRow } from './bonus';
import type { Call } from './calls';
import type { CalendarRow } from '../time/calendarRow';
import type { Client } from './clients';
import type { AdoptedColumnRow } from './columnsTable';
import type { Contact } from './contacts';
import type { Deal } from './deals';
import type { Decision } from './decisions';
import type { DocumentRow } from './documents';
import type { ListRow } from './listsTable';
import type { PlanRow } from './plan';
import type { Sale } from './sales';
import type { SettingRow } from './settingsTable';
import type { SourceRow } from './sources';
import type { StaffRow } from './staff';
import type { Standard } from './standards';

/** Every table as checked rows, before anything is concluded from them. Unreadable cells are blank here and stand in the problems. */
export interface Rows {
  readonly contacts: readonly Contact[];
  readonly clients: readonly Client[];
  readonly deals: readonly Deal[];
  readonly sales: readonly Sale[];
  readonly documents: readonly DocumentRow[];
  readonly advertising: readonly AdvertisingRow[];
  readonly plan: readonly PlanRow[];
  readonly staff: readonly StaffRow[];
  readonly standards: readonly Standard[];
  readonly calendar: readonly CalendarRow[];
  readonly lists: readonly ListRow[];
  readonly settings: readonly SettingRow[];
  readonly columns: readonly AdoptedColumnRow[];
  readonly decisions: readonly Decision[];
  readonly sources: readonly SourceRow[];
  readonly calls: readonly Call[];
  readonly bonus: readonly BonusRow[];
}

export const NO_ROWS: Rows = {
  contacts: [],
  clients: [],
  deals: [],
  sales: [],
  documents: [],
  advertising: [],
  plan: [],
  staff: [],
  standards: [],
  calendar: [],
  lists: [],
  settings: [],
  columns: [],
  decisions: [],
  sources: [],
  calls: [],
  bonus: [],
};
