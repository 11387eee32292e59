import { unpack } from '../../local/zip/whole';
import { readArchive } from '../../src/containers/zip/archive';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import type { Given, Taken } from '../../src/pages/bridge/doors';
import { addOnIn, columnOf, runWell, sheetNamed, textOf, valuesOf } from './addOn';
import { demoRegister } from './registers';

const PERSON = 'Zinaida Arkadyevna';
const PHONE = '+79991234567';
const EMAIL = 'zinaida@orion.example';
/** Whatever tells of the person, however it is written. */
const TRACES = [/zinaida/i, /arkadyevna/i, /999\D{0,3}123\D{0,2}45\D{0,2}67/];

let addOn: HeadlessAddOn;
let party: string;
let clientId: string;
let before: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  addOn = await addOnIn(await withPerson());
  addOn.runtime.makeObjectSheet('A chart');
  runWell(addOn, 'refreshEverything');
  addOn.runtime.scriptRun('keepAnswers', { shape: 'file', answers: `{"client":{"${PERSON}":"${clientId}"}}` });
  // An undoable run that holds the phone.
  const clients = sheetNamed(addOn.data(), 'Clients');
  const row = valuesOf(clients).findIndex((cells) => cells[0] === clientId) + 1;
  const change = { row, id: clientId, column: 'doNotContact', before: '', after: `yes, says ${PERSON} ${PHONE}` };
  addOn.runtime.scriptRun('changeClient', change);
  before = figuresOf(addOn.data());
  const found = addOn.runtime.scriptRun('findPerson', 'zinaida') as Given<'findPerson'>;
  expect(found).toHaveLength(1);
  const [person] = found;
  party = person?.party ?? '';
  const wanted: Taken<'forgetPerson'> = { party, names: person!.names, phones: person!.phones, emails: person!.emails };
  answer = addOn.runtime.scriptRun('forgetPerson', wanted) as Given<'forgetPerson'>;
});
let answer: Given<'forgetPerson'>;

/** The demo with one person who stands in every kind of place. */
async function withPerson(): Promise<WorkbookData> {
  const data = await demoRegister('en');
  const clients = sheetNamed(data, 'Clients');
  const contacts = sheetNamed(data, 'Contacts');
  const put = (sheet: typeof clients, row: number, heading: string, value: string | number, note?: string): void => {
    const cells = (sheet.rows[row] ??= []);
    const column = columnOf(sheet, heading);
    cells[column] = { ...cells[column], value, ...(note !== undefined && { note }) };
  };
  const name = textOf(clients.rows[3]?.[columnOf(clients, 'Name')]?.value);
  clientId = textOf(clients.rows[3]?.[0]?.value);
  put(clients, 3, 'Person', PERSON, `Ask for ${PERSON}`);
  put(clients, 3, 'Phone', `8 (999) 123-45-67`);
  put(clients, 3, 'E-mail', EMAIL);
  const own = contacts.rows.flatMap((cells, row) => (cells?.[columnOf(contacts, 'Client')]?.value === name ? row : []));
  put(contacts, own[0] ?? 1, 'Person', 'ZINAIDA  Arkadyevna');
  put(contacts, own[0] ?? 1, 'Phone', 9991234567);
  put(contacts, own[0] ?? 1, 'Comment', `Zinaida Arkadyevna (Zinaida@Orion.example) asks to call 999 123-45-67 again`);
  // A row known by the phone alone.
  put(contacts, own[1] ?? 2, 'Client', '');
  put(contacts, own[1] ?? 2, 'Phone', PHONE);
  const notes = {
    ...structuredClone(sheetNamed(data, 'Lists')),
    id: 987654,
    name: 'My notes',
    rows: [] as typeof clients.rows,
  };
  notes.rows[0] = [{ value: PERSON }, { value: 9991234567 }, { value: 'stays' }];
  data.sheets.push(notes, { ...structuredClone(notes), id: 987655, name: 'A chart', rows: [] });
  return data;
}

function figuresOf(data: WorkbookData): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ['Dashboard', 'Breakdowns', 'History'].map((name) => [
      name,
      valuesOf(sheetNamed(data, name)).map((row) => row.filter((cell) => typeof cell === 'number')),
    ]),
  );
}

function tracesIn(text: string): readonly string[] {
  return TRACES.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

test('is said when it is done, without the data', () => {
  expect(answer).toMatchObject({ ok: true });
  expect(tracesIn(answer.message)).toEqual([]);
});

test('nothing is left in any sheet, note or property', () => {
  const { sheets, properties } = addOn.data();
  const standing = sheets.flatMap(({ name, rows }) =>
    Array.from(rows, (row) => row ?? []).flatMap((row, index) => {
      const told = tracesIn(JSON.stringify(row));
      return told.length > 0 ? [`${name} ${index + 1}: ${told.join()}`] : [];
    }),
  );
  expect(standing).toEqual([]);
  expect(tracesIn(JSON.stringify(properties))).toEqual([]);
});

test('nor in any part of the file', async () => {
  const entries = readArchive(await writeWorkbook(addOn.data())) ?? [];
  const parts = entries.map((entry) => `${entry.name} ${Buffer.from(unpack(entry)).toString('utf8')}`);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.flatMap(tracesIn)).toEqual([]);
});

test('what others wrote stays', () => {
  expect(valuesOf(sheetNamed(addOn.data(), 'My notes'))[0]?.[2]).toBe('stays');
  const staff = sheetNamed(addOn.data(), 'Staff');
  expect(valuesOf(staff).flat()).toContain('Dmitriy Orlov');
});

test('no figure has changed, and the client is the same', () => {
  runWell(addOn, 'refreshEverything');
  expect(figuresOf(addOn.data())).toEqual(before);
  expect(tracesIn(JSON.stringify(addOn.data().sheets.map(({ rows }) => Array.from(rows))))).toEqual([]);
});

test('it is told in the Journal, and no undo brings it back', () => {
  const lines = valuesOf(sheetNamed(addOn.data(), 'Journal'));
  expect(lines.filter((cells) => cells[3] === 'A person forgotten')).toHaveLength(1);
  const runs = addOn.runtime.scriptRun('recentRuns', null) as Given<'recentRuns'>;
  expect(runs.map(({ why }) => why)).not.toContain('A person forgotten');
  for (const { run } of runs) addOn.runtime.scriptRun('undoRun', run);
  expect(tracesIn(JSON.stringify(addOn.data().sheets.map(({ rows }) => Array.from(rows))))).toEqual([]);
});

test('nobody of the name is found any more', () => {
  expect(addOn.runtime.scriptRun('findPerson', 'zinaida')).toEqual([]);
  expect(addOn.runtime.scriptRun('findPerson', PHONE)).toEqual([]);
});

test('where a protected column keeps something of them, that is said, and not that all is gone', async () => {
  const data = await withPerson();
  const clients = sheetNamed(data, 'Clients');
  const area = { row: 1, column: columnOf(clients, 'Phone'), rows: 5, columns: 1 };
  const owner = 'owner@firm.example';
  clients.protections.push({ id: 900, description: '', warningOnly: false, editors: [owner], restricted: true, area });
  const { runtime } = await addOnIn(data, { userEmail: 'seller@firm.example', ownerEmail: owner });
  const [person] = runtime.scriptRun('findPerson', 'zinaida') as Given<'findPerson'>;
  const { names, phones, emails } = person!;
  const wanted: Taken<'forgetPerson'> = { party: person!.party, names, phones, emails };
  const said = runtime.scriptRun('forgetPerson', wanted);
  expect(said).toMatchObject({ ok: false, message: expect.stringContaining('Clients') as string });
});
