import { figuresAffectedBy } from '../../../src/core/check/affects';
import { FIGURES } from '../../../src/core/figures/catalogue';
import type { TableKey } from '../../../src/core/register/tables';
import type { Problem } from '../../../src/core/schema/problem';

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
    { table: 'contacts' as const, column: 'answeredAt', touches: 'entry.medianResponse', leaves: 'entry.threads' },
    { table: 'contacts' as const, column: 'nextStepOn', touches: 'active.qualifiedLeads', leaves: 'active.leads' },
    { table: 'clients' as const, column: 'origin', touches: 'inbound.newSales', leaves: 'retention.buyers' },
    { table: 'documents' as const, column: 'responsible', touches: 'structure.papers', leaves: 'structure.conflicts' },
  ])('$table.$column touches $touches and leaves $leaves', ({ table, column, touches, leaves }) => {
    expect(affectedBy(table, column)).toContain(touches);
    expect(affectedBy(table, column)).not.toContain(leaves);
  });

  it.each([
    { table: 'contacts' as const, column: 'comment' },
    { table: 'sales' as const, column: 'comment' },
    { table: 'clients' as const, column: 'city' },
  ])('$table.$column touches none', ({ table, column }) => {
    expect(affectedBy(table, column)).toEqual([]);
  });
});
