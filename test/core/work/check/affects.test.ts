import fc from 'fast-check';
import { figuresAffectedBy } from '../../../../src/core/work/check/affects';
import { factsOf } from '../../../../src/core/figures/facts/facts';
import { FIGURES } from '../../../../src/core/figures/sections/catalogue';
import { figureBookOf } from '../../../../src/core/figures/sections/compute';
import { tables, type TableKey } from '../../../../src/core/register/tables/tables';
import type { Column } from '../../../../src/core/register/schema/column';
import type { Problem } from '../../../../src/core/register/schema/problem';
import { periodAround } from '../../../../src/core/register/time/period';
import { arbitraryCase } from '../../../oracle/generate';
import { DEFAULT_SETTINGS } from '../../../../src/core/register/tables/settings';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { aContact, aRegister, aSale, when } from '../../../builders/rows';
import { runs } from '../../../builders/runs';

function affectedBy(table: TableKey, column: string): readonly string[] {
  const problem: Problem = {
    severity: 'error',
    code: 'badDate',
    table,
    sheet: '',
    row: 2,
    column,
    heading: '',
    id: '',
    found: '',
    details: {},
  };
  return figuresAffectedBy(problem);
}

describe('figures that a problem touches', () => {
  it('a required cell touches every figure of its table', () => {
    const needContacts = FIGURES.filter(({ tables }) => tables.includes('contacts')).map(({ key }) => key);
    expect(affectedBy('contacts', 'at')).toEqual(needContacts);
    expect(affectedBy('contacts', '')).toEqual(needContacts);
  });

  it.each([
    { table: 'sales' as const, column: 'cost', touches: 'sales.margin', leaves: 'sales.revenue' },
    { table: 'deals' as const, column: 'amount', touches: 'deals.wonAmount', leaves: 'deals.won' },
    { table: 'contacts' as const, column: 'answeredAt', touches: 'entry.medianResponse', leaves: 'inbound.newSales' },
    { table: 'contacts' as const, column: 'nextStepOn', touches: 'active.qualifiedLeads', leaves: 'active.leads' },
    { table: 'clients' as const, column: 'origin', touches: 'inbound.newSales', leaves: 'retention.buyers' },
    { table: 'documents' as const, column: 'responsible', touches: 'structure.papers', leaves: 'structure.conflicts' },
  ])('$table.$column touches $touches and leaves $leaves', ({ table, column, touches, leaves }) => {
    expect(affectedBy(table, column)).toContain(touches);
    expect(affectedBy(table, column)).not.toContain(leaves);
  });

  it('a phone beside two names makes one buyer of them, so that it touches who bought', () => {
    const at = when('2026-03-02T10:00');
    const bothNames = (phone: string): Rows =>
      aRegister({
        contacts: ['Gamma', 'Delta'].map((client) => aContact({ at, client, phone })),
        sales: ['Gamma', 'Delta'].map((client) => aSale({ date: when('2026-03-05'), client })),
      });
    const buyersOf = (rows: Rows): number | null | undefined =>
      figureBookOf(factsOf(rows, DEFAULT_SETTINGS, when('2026-03-10T12:00')))
        .figures(periodAround(at, 'month'))
        .get('retention.buyers')?.value;
    expect([buyersOf(bothNames('+73842000001')), buyersOf(bothNames(''))]).toEqual([1, 2]);
    expect(affectedBy('contacts', 'phone')).toContain('retention.buyers');
  });

  it.each([
    { table: 'contacts' as const, column: 'person' },
    { table: 'sales' as const, column: 'comment' },
    { table: 'clients' as const, column: 'city' },
  ])('$table.$column touches none', ({ table, column }) => {
    expect(affectedBy(table, column)).toEqual([]);
  });
});

describe('a cell that is blanked', () => {
  /** Ids of contacts only settle who comes first at the very same time. */
  const isTieBreak = (title: string): boolean => title === 'contacts.id';
  const COLUMNS = (['contacts', 'clients', 'sales', 'deals', 'documents'] as const).flatMap((table) =>
    Object.entries(tables[table].columns as Readonly<Record<string, Column<unknown>>>).map(([column, { blank }]) => ({
      title: `${table}.${column}`,
      table,
      column,
      blank,
    })),
  );

  it.each(COLUMNS.filter(({ title }) => !isTieBreak(title)))(
    '$title changes only figures it is said to touch',
    ({ table, column, blank }) => {
      const affected = new Set(affectedBy(table, column));
      fc.assert(
        fc.property(arbitraryCase(), ({ rows, settings, now, period: { start } }) => {
          const blanked = { ...rows, [table]: rows[table].map((row) => ({ ...row, [column]: blank })) };
          const [before, after] = [rows, blanked].map((kept) =>
            figureBookOf(factsOf(kept, settings, now)).figures(periodAround(start, 'month')),
          );
          const changed = FIGURES.filter(({ key }) => before?.get(key)?.value !== after?.get(key)?.value);
          expect(changed.map(({ key }) => key).filter((key) => !affected.has(key))).toEqual([]);
        }),
        runs(12),
      );
    },
  );
});
