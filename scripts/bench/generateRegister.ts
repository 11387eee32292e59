import { tables } from '../../src/core/register/tables/tables';
import type { CellValue, SheetSnapshot } from '../../src/core/register/schema/cell';
import type { Table } from '../../src/core/register/schema/table';
import { dayOfCivil } from '../../src/core/values/moment';

/** A register of so many contacts, a quarter as many sales and a sixteenth as many clients, over three years: always the same. */
export function generateRegister(contactCount: number): readonly SheetSnapshot[] {
  const random = randomNumbers(20_261_123);
  const clientCount = Math.max(20, Math.round(contactCount / 16));
  return [
    sheetOf('clients', clientCount, (row) => clientCells(row)),
    sheetOf('contacts', contactCount, (row) => contactCells(row, contactCount, clientCount, random)),
    sheetOf('sales', Math.round(contactCount / 4), (row) => saleCells(row, clientCount, random)),
  ];
}

/** The moment the generated register is looked at. */
export const BENCH_NOW = dayOfCivil({ year: 2026, month: 11, day: 23 }) + 0.4;

const FIRST_DAY = dayOfCivil({ year: 2023, month: 12, day: 1 });
const DAYS = Math.floor(BENCH_NOW) - FIRST_DAY;
const PEOPLE = ['Анна Белова', 'Игорь Орлов', 'Мария Котова', 'Пётр Зимин', 'Ольга Лис', 'Юрий Сом'];
const LINES = ['Бумага', 'Доски', 'Карандаши', 'Мебель'];
const CHANNELS = ['Звонок', 'Звонок', 'Звонок', 'Почта', 'Заявка с сайта'];
const RESULTS = ['Поговорили', 'Не дозвонились', 'Заинтересован', 'Отказ', '', 'Спам'];

type Cells = Readonly<Record<string, CellValue>>;
type Random = (below: number) => number;

function sheetOf(key: 'clients' | 'contacts' | 'sales', count: number, cellsOf: (row: number) => Cells): SheetSnapshot {
  const table: Table = tables[key];
  const columns = Object.keys(table.columns);
  const headings = Object.values(table.columns).map(({ heading }) => heading.ru);
  const values: CellValue[][] = [headings];
  for (let row = 0; row < count; row++) {
    const cells = cellsOf(row);
    values.push(columns.map((column) => cells[column] ?? ''));
  }
  return { name: tables[key].sheet.ru, values };
}

function clientCells(row: number): Cells {
  return {
    id: idOf('K', row),
    name: inOnePiece('ООО «Компания ', String(row), '»'),
    phone: phoneOf(row),
    segment: LINES[row % 3] ?? '',
  };
}

function contactCells(row: number, count: number, clientCount: number, random: Random): Cells {
  const party = random(clientCount * 2);
  const isInbound = random(3) === 0;
  const at = momentOf(row / count, random);
  return {
    id: idOf('C', row),
    at: { serial: at },
    direction: isInbound ? 'Вх' : 'Исх',
    channel: CHANNELS[random(CHANNELS.length)] ?? '',
    client: party < clientCount ? inOnePiece('Компания ', String(party)) : '',
    phone: phoneOf(party),
    line: LINES[random(LINES.length)] ?? '',
    employee: PEOPLE[random(PEOPLE.length)] ?? '',
    result: RESULTS[random(RESULTS.length)] ?? '',
    answeredAt: isInbound && random(2) === 0 ? { serial: at + random(300) / 1440 } : '',
  };
}

function saleCells(row: number, clientCount: number, random: Random): Cells {
  return {
    id: idOf('S', row),
    date: { serial: FIRST_DAY + random(DAYS) },
    client: idOf('K', random(clientCount)),
    line: LINES[random(LINES.length)] ?? '',
    seller: PEOPLE[random(PEOPLE.length)] ?? '',
    revenue: 1000 + random(90_000) / 100,
    cost: 700 + random(20_000) / 100,
  };
}

/** Rows stand in the order they were typed: nearly, but not quite, by time. */
function momentOf(share: number, random: Random): number {
  const day = Math.min(FIRST_DAY + Math.floor(share * DAYS) + random(2), Math.floor(BENCH_NOW) - 1);
  return day + (8 * 60 + random(11 * 60)) / 1440;
}

function phoneOf(party: number): string {
  const [exchange, line] = [100 + (Math.floor(party / 10_000) % 900), Math.floor(party / 100) % 100];
  return inOnePiece('8 (913) ', String(exchange), '-', twoDigits(line), '-', twoDigits(party % 100));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function idOf(prefix: string, row: number): string {
  return inOnePiece(prefix, '-', row.toString(36).toUpperCase().padStart(6, '0'));
}

/** Text as a workbook hands it over. The engine puts what is added up together only when it is first read: that would be timed. */
function inOnePiece(...parts: readonly string[]): string {
  return parts.join('');
}

/** Whole numbers below a bound from a fixed seed (a 32-bit linear congruence is random enough for load). */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
