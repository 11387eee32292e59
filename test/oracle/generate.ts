import fc from 'fast-check';
import type { Contact } from '../../src/core/register/tables/contacts';
import type { Rows } from '../../src/core/register/tables/rows';
import type { Sale } from '../../src/core/register/tables/sales';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/register/tables/settings';
import type { Moment } from '../../src/core/values/moment';
import { aContact, aRegister, aSale } from '../builders/rows';
import { arbitraryCalendar } from './generateCalendar';
import { ANCHOR, arbitraryEmployee, CLOCK, idAt, momentAt, numbered, snapped } from './generateCells';
import { arbitraryContact, arbitraryStep, later } from './generateContacts';
import { arbitraryPeriod } from './generatePeriod';
import { arbitraryRegularBuyer, arbitraryReturns, arbitrarySale } from './generateSales';
import {
  arbitraryAdvertisingRow,
  arbitraryCall,
  arbitraryClient,
  arbitraryDeal,
  arbitraryDocument,
  arbitrarySource,
  arbitraryStaffRow,
} from './generateTables';
import type { OraclePeriod } from './ledger';

/** Everything a reading of the figures depends on. */
export interface FigureCase {
  readonly rows: Rows;
  readonly settings: Settings;
  readonly now: Moment;
  readonly period: OraclePeriod;
}

/** A company that is found or finds us, is talked to for a while and buys in the end, or not; some ask and still wait. */
const arbitraryStory = fc
  .record({
    client: fc.constantFrom('Story one', 'Story two', 'K-1', 'K-2'),
    begin: fc.tuple(fc.constantFrom(0, 0, 1, 3, 6, 20, 45), fc.constantFrom(...CLOCK)),
    steps: fc.array(arbitraryStep, { minLength: 1, maxLength: 5, size: 'max' }),
    buysAfter: fc.constantFrom(0, 0, 1, 4, 31, null),
    seller: arbitraryEmployee,
  })
  .map(({ client, begin: [daysAgo, time], steps, buysAfter, seller }) => {
    let moment = momentAt(ANCHOR - daysAgo, time);
    const contacts = steps.map(({ minutes, entered, ...cells }) => {
      moment = snapped((moment * 1440 + minutes) / 1440);
      const at = moment;
      const enteredAt = later(at, entered);
      return (row: number): Contact => aContact({ ...cells, row, id: idAt('C', row, false), client, at, enteredAt });
    });
    const date = buysAfter === null ? null : Math.floor(moment) + buysAfter;
    const sale = (row: number): Sale => aSale({ row, id: `S-${100 + row}`, client, date, seller });
    return { contacts, sales: buysAfter === null ? [] : [sale] };
  });

function rowsOf<Row>(maker: fc.Arbitrary<(row: number) => Row>, maxLength: number): fc.Arbitrary<Row[]> {
  return fc.array(maker, { maxLength, size: 'max' }).map(numbered);
}

/** Contacts and sales: stories of single companies, regular buyers, returns, and rows that have nothing to do with them. */
const arbitraryTraffic: fc.Arbitrary<Pick<Rows, 'contacts' | 'sales'>> = fc
  .record({
    stories: fc.array(arbitraryStory, { maxLength: 3, size: 'max' }),
    contacts: fc.array(arbitraryContact, { maxLength: 14, size: 'max' }),
    sales: fc.array(arbitrarySale, { maxLength: 8, size: 'max' }),
    returns: fc.array(arbitraryReturns, { maxLength: 2, size: 'max' }),
    regular: fc.array(arbitraryRegularBuyer, { maxLength: 1, size: 'max' }),
  })
  .map(({ stories, contacts, sales, returns, regular }) => ({
    contacts: numbered([...contacts, ...stories.flatMap((story) => story.contacts)]),
    sales: numbered([...sales, ...returns.flat(), ...regular.flat(), ...stories.flatMap((story) => story.sales)]),
  }));

/** Small registers in which everything collides: few parties, few times, blanks, returns, merges, rows ahead of now. */
export function arbitraryRows(): fc.Arbitrary<Rows> {
  return fc
    .record({
      traffic: arbitraryTraffic,
      clients: fc
        .array(arbitraryClient, { maxLength: 5, size: 'max' })
        .map((makers) => makers.map((make, index) => make(index))),
      deals: rowsOf(arbitraryDeal, 4),
      documents: rowsOf(arbitraryDocument, 3),
      advertising: rowsOf(arbitraryAdvertisingRow, 3),
      staff: rowsOf(arbitraryStaffRow, 4),
      calls: rowsOf(arbitraryCall, 6),
      sources: rowsOf(arbitrarySource, 3),
      calendar: arbitraryCalendar(ANCHOR),
    })
    .map(({ traffic, ...tables }) => aRegister({ ...traffic, ...tables }));
}

/** The standard settings, or short windows that small registers run into. */
export function arbitrarySettings(): fc.Arbitrary<Settings> {
  const short = fc.record({
    silenceLimit: fc.constantFrom(1, 2, 3),
    attributionWindow: fc.constantFrom(0, 3, 30),
    leadRepeatWindow: fc.constantFrom(0, 3, 30),
    cohortMaturity: fc.constantFrom(0, 3, 30),
    dormancy: fc.constantFrom(1, 2, 6),
    replyTargets: fc.record({
      call: fc.constantFrom(0, 15, 60, 540, 1200),
      email: fc.constantFrom(30, 540, 1200),
      form: fc.constantFrom(0, 30),
      messenger: fc.constant(30),
      meeting: fc.constant(30),
      other: fc.constantFrom(30, 60),
    }),
  });
  return fc.oneof(
    fc.constant(DEFAULT_SETTINGS),
    short.map((changes) => ({ ...DEFAULT_SETTINGS, ...changes })),
  );
}

/** A now in the days around the anchor. */
function arbitraryNow(): fc.Arbitrary<Moment> {
  return fc
    .tuple(fc.constantFrom(0, 0, 0, -3, 1, 2, 3), fc.constantFrom(...CLOCK))
    .map(([days, time]) => momentAt(ANCHOR + days, time));
}

export function arbitraryCase(): fc.Arbitrary<FigureCase> {
  return fc.record({
    rows: arbitraryRows(),
    settings: arbitrarySettings(),
    now: arbitraryNow(),
    period: arbitraryPeriod(ANCHOR),
  });
}
