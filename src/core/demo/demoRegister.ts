import { isDateCell } from '../register/schema/cell';
import { cellIn, type ColumnKey, type TypedCells } from '../register/tables/tables';
import type { Language } from '../values/label';
import { parseIsoMoment, type Moment } from '../values/moment';
import { writeCare, writeClaims } from './careYear';
import { decisionRows } from './decisionsYear';
import { callRows, sourceRows } from './callsYear';
import { writeCard } from './clientCards';
import { clientStories } from './clientStories';
import { writeOtherDeals, writeWonDeal } from './dealsYear';
import { writePapers, writePapersInWork } from './documentsYear';
import { writeDirectory } from './directory';
import { writeDoor } from './doorYear';
import { writeHunt } from './huntYear';
import { writeJourney } from './journeysYear';
import { plantMistakes } from './mistakes';
import { advertisingRows, planRows } from './plansYear';
import { writeSales } from './salesYear';
import { calendarOf, listRows, settingRows, staffRows } from './setUpRows';
import { writeSituations } from './situations';
import { writeWaiting } from './waitingNow';
import { worldOf, type DemoTables, type World } from './world';

export type { DemoTables } from './world';

/** When the demo is told from, unless the caller has a clock: a Monday morning, with a weekend's inquiries waiting. */
export const DEMO_NOW = '2026-11-23T09:00';

/**
 * A year of a stationery supplier in Kemerovo that does not exist, as rows to type into the tables: twelve full months
 * before `now` and the current one. The same for the same arguments; both languages give the same ids and numbers.
 */
export function demoRegister(options: { readonly language: Language; readonly now?: Moment }): DemoTables {
  const world = worldOf(options.language, options.now ?? parseIsoMoment(DEMO_NOW) ?? 0);
  writeYear(world);
  const { contacts, clients, deals, sales, documents } = world.books;
  return plantMistakes(world, {
    contacts: inTimeOrder(contacts, 'at'),
    clients,
    deals: inTimeOrder(deals, 'openedOn'),
    sales: inTimeOrder(sales, 'date'),
    documents: inTimeOrder(documents, 'requestedAt'),
    advertising: advertisingRows(world),
    plan: planRows(world),
    decisions: decisionRows(world),
    sources: sourceRows(world),
    calls: callRows(world),
    staff: staffRows(world),
    calendar: calendarOf(world),
    lists: listRows(world),
    settings: settingRows(world),
  });
}

function writeYear(world: World): void {
  const stories = clientStories(world);
  const newestWon = newestWonOf(stories);
  const clientIds = stories.map((story) => {
    const clientId = writeCard(world, story);
    const dealId = writeWonDeal(world, story);
    writeJourney(world, story);
    writeSales(world, story, clientId, dealId);
    // One deal won these days has no papers yet: somebody has to be told.
    if (story !== newestWon) writePapers(world, story, dealId);
    writeCare(world, story);
    return clientId;
  });
  writeClaims(world, stories);
  writeOtherDeals(world);
  writePapersInWork(world, stories);
  writeDirectory(world, writeHunt(world));
  writeDoor(world);
  writeSituations(world, stories, clientIds);
  writeWaiting(world);
}

function newestWonOf(stories: ReturnType<typeof clientStories>): (typeof stories)[number] | undefined {
  const won = stories.filter(({ coming }) => coming === 'active');
  return won.sort((left, right) => (left.purchases[0]?.day ?? 0) - (right.purchases[0]?.day ?? 0)).pop();
}

function inTimeOrder<Row extends TypedCells>(rows: readonly Row[], column: ColumnKey): readonly Row[] {
  const timeOf = (row: Row): number => {
    const cell = cellIn(row, column);
    return isDateCell(cell) ? cell.serial : 0;
  };
  return [...rows].sort((left, right) => timeOf(left) - timeOf(right));
}
