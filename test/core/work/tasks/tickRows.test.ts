import { missingIds } from '../../../../src/core/register/tables/rowIds';
import { readRegister } from '../../../../src/core/register/tables/readRegister';
import { locateTable } from '../../../../src/core/register/schema/locateTable';
import { idsTaken } from '../../../../src/core/register/tables/rowIds';
import { contacts } from '../../../../src/core/register/tables/contacts';
import { parseMark } from '../../../../src/core/work/tasks/task';
import type { TaskRow } from '../../../../src/core/work/tasks/taskRow';
import { blocksAround, keysOfRow, partOf, rowsNamed } from '../../../../src/core/work/tasks/tickRows';
import { aReadingContext } from '../../../builders/reading';
import { aSheet } from '../../../builders/sheets';

function aLine(key: string): TaskRow {
  return {
    role: 'inbound',
    mark: parseMark(key),
    isTicked: true,
    outcome: '',
    nextStepOn: '',
    comment: '',
    employee: '',
    due: '',
    priority: '',
    what: '',
    who: '',
    why: '',
  };
}

const LINES = [
  'reply:C-1 @ Olga',
  'step:D-2:2026-11-23',
  'touch:K-3:2026-11-23',
  'document:P-4',
  'problems:2026-W47',
].map(aLine);

test.each([
  ['contacts', ['C-1', 'D-2']],
  ['deals', ['D-2']],
  ['clients', ['K-3']],
  ['documents', ['P-4']],
] as const)('of %s a tick needs the rows its lines name', (table, ids) => {
  expect([...rowsNamed(LINES, table)]).toEqual(ids);
});

test('rows that stand near each other are read in one go', () => {
  expect(blocksAround([3, 20, 4, 1000])).toEqual([
    { first: 3, count: 18 },
    { first: 1000, count: 1 },
  ]);
});

const SHEET = aSheet(
  'Contacts',
  ['ID', 'Date & time', 'In/Out', 'Channel', 'Client', 'Phone', 'E-mail'],
  ['C-1', '', 'In', 'Call', 'ООО «Alfa»', '8 916 123-45-67', 'A@B.ru'],
  ['C-2', '', 'In', 'Call', '', '', ''],
);
const { located } = locateTable(contacts, SHEET);

test('the party of a row is looked up by all it may be known by', () => {
  expect(keysOfRow(located, SHEET.values[1] ?? [], aReadingContext())).toEqual([
    'id:ООО «ALFA»',
    'name:alfa',
    'phone:+79161234567',
    'email:a@b.ru',
  ]);
});

test('rows that were not read are no rows, and their ids are taken', () => {
  const sheet = partOf(located, new Map([[1, SHEET.values[1] ?? []]]), ['ID', 'C-1', 'C-2']);
  const reading = readRegister([sheet], 'en_GB');
  expect(reading.rows.contacts.map(({ id }) => id)).toEqual(['C-1']);
  expect([...idsTaken('contacts', reading.located)[1]]).toEqual(expect.arrayContaining(['C-1', 'C-2']));
  expect(missingIds(reading, () => 'C-NEW')).toEqual([]);
});
