import { analyse } from '../../../../src/core/analysis';
import { whyConfirmed, whyRegistered } from '../../../../src/core/figures/sections/phoneLog';
import { findForeignTables } from '../../../../src/core/register/foreign/findForeignTables';
import { planRows, proposeRows } from '../../../../src/core/register/foreign/phoneBill';
import { tables } from '../../../../src/core/register/tables/tables';
import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import type { SheetRows } from '../../../builders/foreignSheets';
import { aRegisterView } from '../../../builders/registerView';
import { when } from '../../../builders/rows';

/**
 * A month of every provider held against the register: Ivanov is written down, Petrov rang and nobody wrote it down,
 * Sidorov was really called, and of a call to Orlov the telephone knows nothing.
 */
const PHONES = { ivanov: '79161110001', petrov: '79161110002', sidorov: '79161110003', orlov: '79161110004' };
const OUR = '74950000000';
/** By the clock of the workbook; UTC is three hours less. */
const AT = { ivanov: ['10:00', '07:00'], petrov: ['11:00', '08:00'], sidorov: ['12:00', '09:00'] } as const;

type Who = keyof typeof AT;
const CALLS: readonly (readonly [Who, 'in' | 'out'])[] = [['ivanov', 'in'], ['petrov', 'in'], ['sidorov', 'out']]; // prettier-ignore

function statistics(headings: readonly string[], row: (who: Who, isOut: boolean) => readonly CellValue[]): SheetRows {
  return [headings, ...CALLS.map(([who, way]) => row(who, way === 'out'))] as SheetRows;
}

const ends = (who: Who, isOut: boolean, ours: string): readonly [string, string] =>
  isOut ? [ours, PHONES[who]] : [PHONES[who], ours];

const EXPORTS: Readonly<Record<string, { readonly rows: SheetRows; readonly number: string }>> = {
  Mango: {
    number: '',
    rows: statistics(['Тип звонка', 'Дата', 'Время', 'Кто звонил', 'Кому звонили', 'Длительность'], (who, isOut) => [isOut ? 'Исходящий' : 'Входящий', '01.06.2026', `${AT[who][0]}:00`, ...ends(who, isOut, 'Анна Липова'), '120']),
  },
  Zadarma: {
    number: '',
    rows: statistics(['Дата', 'Откуда', 'Куда', 'Статус', 'Продолжительность', 'Стоимость'], (who, isOut) => [`2026-06-01 ${AT[who][0]}:00`, ...ends(who, isOut, '101'), 'answered', '120', '0']),
  },
  UIS: {
    number: OUR,
    rows: statistics(['ID звонка', 'Дата и время', 'Направление', 'Номер абонента', 'Виртуальный номер', 'Сотрудник', 'Статус звонка', 'Длительность разговора'], (who, isOut) => [who, `2026-06-01 ${AT[who][0]}:00`, isOut ? 'Исходящий' : 'Входящий', PHONES[who], OUR, 'Липова Анна', 'Принятый', '00:02:00']),
  },
  MegaFon: {
    number: OUR,
    rows: statistics(['Тип', 'Клиент', 'Сотрудник', 'Через', 'Дата', 'Ожидание', 'Длительность'], (who, isOut) => [isOut ? 'Исходящий' : 'Входящий', PHONES[who], 'Липова', OUR, `01.06.2026 ${AT[who][0]}`, '00:05', '02:00']),
  },
  Aircall: {
    number: `+${OUR}`,
    rows: statistics(['Call ID (UUID)', 'Call direction', 'Call type', 'Call start time', 'From', 'To', 'User', 'Answered', 'Duration'], (who, isOut) => [who, isOut ? 'Outbound' : 'Inbound', isOut ? 'Outbound' : 'Answered', `2026-06-01T${AT[who][1]}:00Z`, ...ends(who, isOut, OUR).map((number) => `+${number}`), 'Ann Lime', 'Yes', '120']),
  },
  Twilio: {
    number: `+${OUR}`,
    rows: statistics(['Sid', 'Status', 'Start Time', 'Duration', 'From', 'To', 'Direction', 'Price'], (who, isOut) => [who, 'completed', `2026-06-01 ${AT[who][1]}:00 UTC`, '120', ...ends(who, isOut, OUR).map((number) => `+${number}`), isOut ? 'outbound-dial' : 'inbound', '']),
  },
  '3CX': {
    number: '',
    rows: statistics(['Call Time', 'Caller ID', 'Destination', 'Status', 'Ringing', 'Talking'], (who, isOut) => [`2026-06-01T${AT[who][0]}:00`, ...ends(who, isOut, '101 Ann Lime').map((number) => number.startsWith('7') ? `+${number}` : number), 'Answered', '00:00:05', '00:02:00']),
  },
}; // prettier-ignore

const contact = (id: string, time: string, way: string, phone: string): Readonly<Record<string, CellValue>> => ({
  ...{ id, at: { serial: when(`2026-06-01T${time}`) }, direction: way, channel: 'Звонок' },
  ...{ client: id, phone: `+${phone}`, employee: 'Анна', result: 'Поговорили' },
});
const CONTACTS = [
  contact('Иванов', '10:03', 'Вх', PHONES.ivanov),
  contact('Сидоров', '12:05', 'Исх', PHONES.sidorov),
  contact('Орлов', '11:30', 'Исх', PHONES.orlov),
];

function typed(table: 'contacts' | 'calls', rows: readonly Readonly<Record<string, CellValue>>[]): SheetSnapshot {
  const columns = Object.entries(tables[table].columns);
  const values = rows.map((cells) => columns.map(([column]) => cells[column] ?? ''));
  return { name: tables[table].sheet.ru, values: [columns.map(([, { heading }]) => heading.ru), ...values] };
}

test.each(Object.entries(EXPORTS))(
  '%s: who is missing, and which call was never made',
  (_provider, { rows, number }) => {
    const view = aRegisterView();
    const [table] = findForeignTables([{ name: 'Statistics', values: rows }], view.context);
    const { mapping } = proposeRows(table!, view, { table: 'calls' });
    const calls = planRows(table!, mapping, view).added.map(({ cells }) => cells);
    expect(calls.map((call) => call['number'] ?? '')).toEqual([number, number, number]);
    const sheets = [typed('contacts', CONTACTS), typed('calls', calls)];
    const { facts } = analyse({ sheets, now: when('2026-06-02T09:00'), locale: 'ru_RU' }).book;
    const log = facts.phoneLog();
    const missing = log.list.filter((call) => whyRegistered(log, call) === null).map(({ call }) => call.phone);
    const never = facts.contacts.rows.filter((fact) => whyConfirmed(facts, fact) === null);
    expect(missing).toEqual([`+${PHONES.petrov}`]);
    expect(never.map((fact) => fact.contact.client)).toEqual(['Орлов']);
  },
);
