import type { sheets_v4 } from '@googleapis/sheets';
import { demoFilled } from '../../../scripts/seed/seed';
import { BYTES_A_CALL } from '../../../scripts/seed/batches';
import { TABLE_KEYS, tables } from '../../../src/core/register/tables/tables';
import { when } from '../../builders/rows';
import { seedIn, type Seeded } from './seedBench';
import { createdIn, requestsIn, SPREADSHEET_ID } from './sheetsStandIn';

let seeded: Seeded;
let requests: readonly sheets_v4.Schema$Request[];

beforeAll(async () => {
  seeded = await seedIn({ register: demoFilled });
  requests = requestsIn(seeded.received);
});

function sheetProperties(): readonly sheets_v4.Schema$SheetProperties[] {
  return (createdIn(seeded.received).sheets ?? []).flatMap(({ properties }) => properties ?? []);
}

function sheetId(title: string): number | null | undefined {
  return sheetProperties().find((properties) => properties.title === title)?.sheetId;
}

/** The cells of a sheet as they were written, from the top. */
function rowsOf(title: string): readonly (readonly sheets_v4.Schema$CellData[])[] {
  return requests
    .flatMap(({ updateCells }) => updateCells ?? [])
    .filter(({ start }) => start?.sheetId === sheetId(title))
    .flatMap(({ rows }) => (rows ?? []).map(({ values }) => values ?? []));
}

function columnOf(title: string, heading: string): readonly sheets_v4.Schema$CellData[] {
  const [headings = [], ...rows] = rowsOf(title);
  const position = headings.findIndex(({ userEnteredValue }) => userEnteredValue?.stringValue === heading);
  return rows.map((row) => row[position] ?? {});
}

describe('Filling a demo spreadsheet', () => {
  it('creates one spreadsheet with the zone and locale of the register, then only fills it', () => {
    const [create, ...changes] = seeded.received;
    expect(create).toMatchObject({ method: 'POST', path: '/v4/spreadsheets' });
    expect(createdIn(seeded.received).properties).toEqual({
      title: 'Реестр продаж: демо',
      locale: 'ru_RU',
      timeZone: 'Asia/Novokuznetsk',
    });
    expect(new Set(changes.map(({ path }) => path))).toEqual(
      new Set([`/v4/spreadsheets/${SPREADSHEET_ID}:batchUpdate`]),
    );
  });

  it('calls with the permission of the person', () => {
    expect(seeded.received.every(({ authorization }) => authorization === 'Bearer token-of-anna')).toBe(true);
  });

  it('needs few calls, none of them over two megabytes', () => {
    expect(seeded.received.length).toBeLessThanOrEqual(8);
    expect(Math.max(...seeded.received.map(({ bytes }) => bytes))).toBeLessThanOrEqual(BYTES_A_CALL + 1000);
  });

  it('prints the address', () => {
    expect(seeded).toMatchObject({
      printed: `Готово. Откройте https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`,
      stopped: null,
    });
  });

  it('has every sheet of the register, what the owner reads first', () => {
    const { generated, entered } = demoFilled('ru', when('2026-11-23T09:00'));
    const names = [...generated, ...entered].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Дашборд', ...TABLE_KEYS.map((key) => tables[key].sheet.ru)]));
    expect(sheetProperties().map(({ title }) => title)).toEqual(names);
  });

  it('stays inside the sheets it created', () => {
    const grids = new Map(sheetProperties().map((sheet) => [sheet.sheetId, sheet.gridProperties]));
    const ranges = [...JSON.stringify(requests).matchAll(/\{"sheetId":[^{}]*"endColumnIndex":\d+\}/g)].map(
      ([text]) => JSON.parse(text) as sheets_v4.Schema$GridRange,
    );
    const outside = ranges.filter(
      (range) =>
        (range.endRowIndex ?? 0) > (grids.get(range.sheetId)?.rowCount ?? 0) ||
        (range.endColumnIndex ?? 0) > (grids.get(range.sheetId)?.columnCount ?? 0),
    );
    expect(ranges.length).toBeGreaterThan(100);
    expect(outside).toEqual([]);
  });
});

describe('What is written into the cells', () => {
  it('is never a formula, whatever a person typed', () => {
    expect(JSON.stringify(requests)).not.toContain('formulaValue');
  });

  it('keeps phones as the text that was typed, in columns of plain text', () => {
    const phones = columnOf('Контакты', 'Телефон').flatMap(({ userEnteredValue }) => userEnteredValue ?? []);
    expect(phones.length).toBeGreaterThan(100);
    expect(phones.every(({ stringValue }) => typeof stringValue === 'string')).toBe(true);
  });

  it('holds dates as days since 1899 that the column shows as dates', () => {
    const [first] = columnOf('Продажи', 'Дата');
    expect(first?.userEnteredValue?.numberValue).toBeGreaterThan(45_000);
    const formats = requests.flatMap(({ repeatCell }) => repeatCell?.cell?.userEnteredFormat?.numberFormat ?? []);
    expect(formats).toContainEqual({ type: 'DATE', pattern: 'dd.mm.yyyy' });
    expect(formats).toContainEqual({ type: 'DATE_TIME', pattern: 'dd.mm.yyyy hh:mm' });
  });

  it('holds money as numbers with a format', () => {
    const [first] = columnOf('Продажи', 'Выручка');
    expect(typeof first?.userEnteredValue?.numberValue).toBe('number');
  });

  it('leads from a generated sheet to the row of the register', () => {
    const links = rowsOf('Ждут ответа').flat();
    const addresses = links.flatMap(({ userEnteredFormat }) => userEnteredFormat?.textFormat?.link?.uri ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses[0]).toMatch(new RegExp(`^#gid=${sheetId('Контакты') ?? ''}&range=[A-Z]+\\d+$`));
  });
});

describe('What a sheet looks like', () => {
  it('has a coloured tab and headings that stay in sight', () => {
    const contacts = sheetProperties().find(({ title }) => title === 'Контакты');
    expect(contacts?.tabColorStyle?.rgbColor).toBeDefined();
    expect(contacts?.gridProperties?.frozenRowCount).toBe(1);
    expect(rowsOf('Контакты')[0]?.[0]?.userEnteredFormat?.textFormat?.bold).toBe(true);
  });

  it('explains each heading in a note', () => {
    const notes = requests.filter(({ repeatCell }) => repeatCell?.fields === 'note');
    const texts = notes.map(({ repeatCell }) => repeatCell?.cell?.note);
    expect(texts).toEqual(expect.arrayContaining([tables.contacts.columns.channel.note.ru]));
  });

  it('offers choices without forbidding others', () => {
    const rules = requests.flatMap(({ setDataValidation }) => setDataValidation?.rule ?? []);
    expect(rules.map(({ condition }) => condition?.type)).toEqual(
      expect.arrayContaining(['ONE_OF_LIST', 'ONE_OF_RANGE']),
    );
    expect(rules.every(({ strict }) => strict === false)).toBe(true);
    const sources = rules.flatMap(({ condition }) => (condition?.type === 'ONE_OF_RANGE' ? condition.values : []));
    expect(sources).toContainEqual({ userEnteredValue: "='Сотрудники'!$A$2:$A" });
  });

  it('asks before a column of the add-on is edited, and forbids nothing', () => {
    const protectedRanges = requests.flatMap(({ addProtectedRange }) => addProtectedRange?.protectedRange ?? []);
    expect(protectedRanges.length).toBeGreaterThan(0);
    expect(protectedRanges.every(({ warningOnly }) => warningOnly === true)).toBe(true);
  });

  it('draws the charts of the dashboard over its own cells', () => {
    const charts = requests.flatMap(({ addChart }) => addChart?.chart?.spec?.basicChart ?? []);
    expect(charts.length).toBeGreaterThan(0);
    const [{ domains, series } = {}] = charts;
    expect(domains?.[0]?.domain?.sourceRange?.sources?.[0]?.sheetId).toBe(sheetId('Дашборд'));
    expect(series?.every((one) => (one.series?.sourceRange?.sources?.[0]?.startColumnIndex ?? 0) > 0)).toBe(true);
  });
});
