import { addOnIn, emptyWorkbook, moment, runWell, sheetNamed, typeRows, valuesOf } from './addOn';
import type { UiQuestion } from '../../local/services/runtime';
import type { WorkbookData } from '../../local/store/workbookData';
import { madeOnce } from '../builders/madeOnce';

function registerIn(timeZone: string): Promise<WorkbookData> {
  return madeOnce(`january-${timeZone.replace('/', '-')}`, async () => {
    const addOn = await addOnIn(emptyWorkbook('en_US', timeZone), { now: moment('2026-01-12T09:00') });
    runWell(addOn, 'setUpOrRepair');
    return addOn.data();
  });
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

/** Set-up with these answers to its questions, in the order asked. */
async function setUpWith(
  data: WorkbookData,
  buttons: readonly ('YES' | 'NO')[],
  options: { readonly now?: string; readonly scriptTimeZone?: string } = {},
) {
  const questions: string[] = [];
  const { now = '2026-01-12T05:00', ...rest } = options;
  const answer = ({ buttons: offered, message }: UiQuestion): { readonly button: string } => {
    if (!offered.startsWith('YES')) return { button: 'OK' };
    questions.push(message);
    return { button: buttons[questions.length - 1] ?? 'NO' };
  };
  const addOn = await addOnIn(data, { now: moment(now), answer, ...rest });
  const { message } = addOn.run('setUpOrRepair');
  return { questions, message, data: addOn.data() };
}

describe('set-up asks whether the clock of the workbook is right', () => {
  const foreign = (): WorkbookData => emptyWorkbook('en_US', 'Etc/GMT');

  test('once, and goes on when it is', async () => {
    const first = await setUpWith(foreign(), ['YES']);
    expect(first.questions).toEqual([expect.stringContaining('2026-01-12 05:00 (Etc/GMT)')]);
    expect(first.message).toMatch(/^Done/);
    expect((await setUpWith(first.data, [])).questions).toEqual([]);
  });

  test('again when the workbook has come into another zone', async () => {
    const { data } = await setUpWith(foreign(), ['YES']);
    const moved = { ...data, timeZone: 'America/New_York' };
    expect((await setUpWith(moved, ['YES'])).questions).toHaveLength(1);
  });

  test('showing the clock of the computer it was installed from, and takes that zone over', async () => {
    const { questions, data, message } = await setUpWith(foreign(), ['NO', 'YES'], {
      scriptTimeZone: 'Asia/Novokuznetsk',
    });
    expect(questions[0]).toContain('2026-01-12 12:00 (Asia/Novokuznetsk)');
    expect(data.timeZone).toBe('Asia/Novokuznetsk');
    expect(message).toMatch(/^Done/);
  });

  test('and changes nothing where neither clock is right, but says where the zone is chosen', async () => {
    const { message, data } = await setUpWith(foreign(), ['NO', 'NO'], { scriptTimeZone: 'Asia/Novokuznetsk' });
    expect(message).toContain('File > Settings > Time zone');
    expect(data.sheets).toHaveLength(1);
    expect(data.timeZone).toBe('Etc/GMT');
  });
});

describe('a refresh warns of a clock of another place', () => {
  async function refreshedWith(at: string): Promise<string> {
    const data = await registerIn('Etc/GMT');
    typeRows(data, 'Contacts', [{ 'Date & time': moment(at), 'In/Out': 'In', Channel: 'Call', Client: 'Daisy' }]);
    return runWell(await addOnIn(data, { now: moment('2026-01-12T05:00') }), 'refreshEverything');
  }

  test('when the newest times are whole hours ahead', async () => {
    expect(await refreshedWith('2026-01-12T11:52')).toMatch(/about 7 h ahead.*2026-01-12 05:00.*Time zone/);
  });

  test('and not when they are in the past', async () => {
    expect(await refreshedWith('2026-01-12T04:52')).not.toContain('Time zone');
  });
});

describe('a zone with an odd name stops no command', () => {
  test.each([
    ['GMT-07:00', '2026-01-12T09:00'],
    ['', '2026-01-12T09:00'],
  ])('%j', async (zone, now) => {
    const data = await registerIn('Etc/GMT');
    data.timeZone = zone;
    const addOn = await addOnIn(data, { now: moment(now) });
    addOn.runtime.userEdit('Contacts!E5', 'Daisy');
    expect(valuesOf(sheetNamed(addOn.data(), 'Contacts'))[4]?.[1]).toBeCloseTo(moment(now), 6);
    for (const command of ['setUpOrRepair', 'refreshEverything', 'checkData']) runWell(addOn, command);
  });

  test('none at all', async () => {
    const addOn = await addOnIn(await registerIn('Etc/GMT'), { now: moment('2026-01-12T09:00') });
    const prototype = Object.getPrototypeOf(addOn.runtime.spreadsheet) as { getSpreadsheetTimeZone: () => unknown };
    const before = prototype.getSpreadsheetTimeZone;
    prototype.getSpreadsheetTimeZone = () => null;
    try {
      for (const command of ['setUpOrRepair', 'refreshEverything']) expect(addOn.run(command).ok).toBe(true);
    } finally {
      prototype.getSpreadsheetTimeZone = before;
    }
  });
});
