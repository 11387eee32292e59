import { idRepairs } from '../../../../src/core/register/tables/rowIds';
import { readRegister } from '../../../../src/core/register/tables/readRegister';
import type { CellValue } from '../../../../src/core/register/schema/cell';

/** Rows of Sales by what stands in their ids: what each is given instead, and what stood there. */
function repairs(...ids: readonly CellValue[]): readonly (readonly CellValue[])[] {
  const rows = ids.map((id) => [id, { serial: 46_000 }, 'Alfa', 100]);
  const sheet = { name: 'Sales', values: [['ID', 'Date', 'Client', 'Revenue'], ...rows] };
  let made = 0;
  return idRepairs(readRegister([sheet], 'en_GB'), (prefix, taken) => {
    const id = `${prefix}-${String(++made)}`;
    taken.add(id);
    return id;
  }).map(({ row, before, after, reason }) => [row, before, after, reason]);
}

describe('ids of rows', () => {
  it('a row without one gets one', () => {
    expect(repairs('', 'S-9')).toEqual([[2, '', 'S-1', 'newId']]);
  });

  it('the later of two rows with one id gets another, also where one of them is typed small', () => {
    expect(repairs('S-A', 'S-B', 'S-A')).toEqual([[4, 'S-A', 'S-1', 'repair']]);
    expect(repairs('S-A', 's-a')).toEqual([[3, 's-a', 'S-1', 'repair']]);
  });

  it('what stood there is told as it stands, so that a number or a space does not look like somebody’s change', () => {
    expect(repairs(1001, 1001)).toEqual([[3, 1001, 'S-1', 'repair']]);
    expect(repairs('S-A', ' S-A')).toEqual([[3, ' S-A', 'S-1', 'repair']]);
  });
});
