import {
  indexCells,
  indexedAs,
  indexKey,
  partyIndex,
  readIndexRows,
  rowsOfParty,
  rowsToWrite,
  type IndexRow,
} from '../../../src/core/work/partyIndex';
import { when } from '../../builders/rows';
import { analysed, at, type TypedTables } from './tasks/smallCompany';

const TYPED: TypedTables = {
  clients: [
    {
      id: 'K-1',
      name: 'ООО «Ромашка»',
      phone: '+79161234567, +79161234568',
      email: 'a@b.ru',
      taxId: '7707083893',
      manager: 'Marina',
    },
    { id: 'K-2', name: 'Ромашка плюс', phone: '+79161234568' },
  ],
  contacts: [
    {
      id: 'C-1',
      at: at('2026-02-27T10:00'),
      direction: 'Out',
      channel: 'Call',
      client: 'ООО «Ромашка»',
      result: 'Reached',
    },
    { id: 'C-2', at: at('2026-03-02T10:00'), direction: 'In', channel: 'Call', phone: '+79161234567' },
    { id: 'C-3', at: at('2026-03-02T11:00'), direction: 'In', channel: 'E-mail', email: 'a@b.ru' },
    { id: 'C-4', at: at('2026-03-02T11:30'), direction: 'In', channel: 'Call', client: 'Alfa', phone: '+79431112233' },
    {
      id: 'C-5',
      at: at('2026-03-02T11:40'),
      direction: 'Out',
      channel: 'Call',
      client: 'Alfa',
      phone: '+79431112233',
      result: 'Reached',
    },
  ],
};

function index(typed = TYPED): readonly IndexRow[] {
  return partyIndex(analysed(typed).book.facts);
}

function rowOf(key: string): IndexRow | undefined {
  return index().find((row) => row.key === key);
}

describe('whoever calls is found', () => {
  test.each(['phone:+79161234567', 'email:a@b.ru', 'tax:7707083893', indexKey('name', 'Ромашка'), 'id:K-1'])(
    'by %s, with who looks after them and since when they wait',
    (key) => {
      expect(rowOf(key)).toEqual({
        key,
        party: 'K-1',
        name: 'ООО «Ромашка»',
        manager: 'Marina',
        waitingSince: when('2026-03-02T10:00'),
        open: ['C-2', 'C-3'],
        last: 'C-3',
      });
    },
  );

  test('when they are no client yet, and were answered', () => {
    const alfa = { party: '+79431112233', name: 'Alfa', waitingSince: null, open: [], last: 'C-5' };
    expect(rowOf('phone:+79431112233')).toMatchObject(alfa);
    expect(rowOf(indexKey('name', 'ALFA'))).toMatchObject(alfa);
  });

  test('but a phone of two clients is nobody’s, and tells whose it may be', () => {
    expect(rowOf('phone:+79161234568')).toMatchObject({ party: '', name: 'ООО «Ромашка», Ромашка плюс', last: '' });
  });
});

test('each key stands once, and blanks are no keys', () => {
  const keys = index().map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.endsWith(':'))).toEqual([]);
});

test('the rows of one party stand together and are known by any of its keys', () => {
  const rows = index();
  const own = rowsOfParty(rows, 'email:a@b.ru');
  expect(own.map(({ key }) => key)).toEqual([
    'id:K-1',
    indexKey('name', 'ромашка'),
    'phone:+79161234567',
    'email:a@b.ru',
    'tax:7707083893',
  ]);
  expect(rowsOfParty(rows, 'phone:+79161234568')).toEqual([]);
});

test('what is written reads back as it was; other lines are passed over', () => {
  const rows = index();
  expect(readIndexRows([['Please do not change'], ...rows.map(indexCells), ['', 'K-1']])).toEqual(rows);
});

describe('of an index that stands already', () => {
  const print = (lines: readonly (readonly string[])[]): string => JSON.stringify(lines);
  const lines = Array.from({ length: 12_000 }, (_none, row) => [`id:${row}`, `K-${row}`]);
  const stands = indexedAs(lines, print);

  test('nothing is written where nothing has changed', () => {
    expect(rowsToWrite(stands, indexedAs(lines, print))).toBeNull();
  });

  test('only the part around what changed is written', () => {
    const changed = lines.map((line, row) => (row === 7000 ? ['id:7000', ''] : line));
    expect(rowsToWrite(stands, indexedAs(changed, print))).toEqual({ first: 5000, count: 5000 });
  });

  test('rows that are gone are written over', () => {
    expect(rowsToWrite(stands, indexedAs(lines.slice(0, 11_000), print))).toEqual({ first: 10_000, count: 2000 });
    expect(rowsToWrite(stands, indexedAs([], print))).toEqual({ first: 0, count: 12_000 });
  });

  test('all is written where nobody knows what stands there', () => {
    expect(rowsToWrite({ rows: 20, prints: [] }, stands)).toEqual({ first: 0, count: 12_000 });
  });
});
