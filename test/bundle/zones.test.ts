import { addOnIn, emptyWorkbook, moment, runWell, sheetNamed, typeRows, valuesOf } from './addOn';
import type { WorkbookData } from '../../local/store/workbookData';

async function registerIn(timeZone: string): Promise<WorkbookData> {
  const addOn = await addOnIn(emptyWorkbook('en_US', timeZone), { now: moment('2026-01-12T09:00') });
  runWell(addOn, 'setUpOrRepair');
  return addOn.data();
}

/** Waiting minutes of the only inquiry, as the Waiting sheet shows them. */
async function waitedFrom(at: string, now: string, timeZone: string, scriptTimeZone: string): Promise<unknown> {
  const data = await registerIn(timeZone);
  typeRows(data, 'Contacts', [{ 'Date & time': moment(at), 'In/Out': 'In', Channel: 'Call', Client: 'Daisy' }]);
  const addOn = await addOnIn(data, { now: moment(now), scriptTimeZone });
  runWell(addOn, 'refreshEverything');
  const rows = valuesOf(sheetNamed(addOn.data(), 'Waiting for reply'));
  const heading = rows.find((row) => row.includes('State')) ?? [];
  const line = rows.find((row) => row.some((cell) => cell === 'Daisy')) ?? [];
  return {
    since: line[heading.indexOf('Since')],
    waited: line[heading.findIndex((cell) => typeof cell === 'string' && cell.startsWith('Waited'))],
  };
}

describe('times of the register', () => {
  test.each([
    ['Asia/Novokuznetsk', 'America/New_York'],
    ['America/New_York', 'Pacific/Auckland'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Pacific/Auckland', 'Asia/Novokuznetsk'],
  ])('are read by the clock of the workbook (%s), whatever the clock of the script (%s)', async (zone, script) => {
    const at = moment('2026-11-20T10:15');
    expect(await waitedFrom('2026-11-20T10:15', '2026-11-20T11:45', zone, script)).toEqual({ since: at, waited: 90 });
  });

  test('in the week the clocks change are worked out on the wall clock', async () => {
    const at = moment('2026-10-30T17:30');
    const waited = await waitedFrom('2026-10-30T17:30', '2026-11-02T10:00', 'America/New_York', 'Asia/Novokuznetsk');
    expect(waited).toEqual({ since: at, waited: 90 });
  });

  test('stamped by an edit are the time on the wall', async () => {
    const addOn = await addOnIn(await registerIn('America/New_York'), {
      now: moment('2026-11-01T03:30'),
      scriptTimeZone: 'Asia/Novokuznetsk',
    });
    addOn.runtime.userEdit('Contacts!E5', 'Daisy');
    expect(valuesOf(sheetNamed(addOn.data(), 'Contacts'))[4]?.[1]).toBeCloseTo(moment('2026-11-01T03:30'), 6);
  });
});
