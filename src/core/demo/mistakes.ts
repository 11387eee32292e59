import type { CellValue } from '../schema/cell';
import { origins, resultKinds, stageKinds, directions } from '../schema/choice';
import { addMonths, formatDay, formatMoment, type Moment } from '../values/moment';
import { dated, type DemoRecord, type DemoTables, type World } from './world';

type Rows = readonly DemoRecord[];

/**
 * What people really mistype, a dozen times a year: the Check screen must have something to show, and the figures
 * something to leave out.
 */
export function plantMistakes(world: World, tables: DemoTables): DemoTables {
  return {
    ...tables,
    contacts: mistakesInContacts(world, tables.contacts),
    clients: mistakesInClients(world, tables.clients),
    deals: mistakesInDeals(world, tables.deals),
    sales: mistakesInSales(world, tables.sales),
  };
}

function mistakesInContacts(world: World, rows: Rows): Rows {
  const { say, language } = world;
  const out = directions.labels.out[language];
  const reached = resultKinds.labels.reached[language];
  const isTalk = (row: DemoRecord): boolean => row.direction === out && row.result === reached;
  const steps: readonly Patch[] = [
    // Copied from a letter as text: read without a complaint.
    { from: 300, when: isTalk, cells: (row) => ({ at: asTyped(momentOf(row, 'at')) }) },
    { from: 520, when: isTalk, cells: (row) => ({ at: asTyped(momentOf(row, 'at')) }) },
    { from: 210, when: isTalk, cells: (row) => ({ at: asTyped(momentOf(row, 'at')).replace(/^\d+\.\d+/, '31.09') }) },
    { from: 150, when: isTalk, cells: () => ({ result: say('Болтали|Chatted') }) },
    {
      from: 120,
      when: (row) => row.answeredAt === undefined && 'email' in row,
      cells: () => ({ email: 'snab.kuzbass-ru' }),
    },
    {
      from: 180,
      when: (row) => typeof row.answeredAt === 'object' && row.recording === undefined,
      cells: (row) => ({ answeredAt: dated(momentOf(row, 'at') - 1) }),
    },
  ];
  const patched = steps.reduce(patch, rows);
  const copied = patched[patched.length - 90];
  return copied
    ? [
        ...patched.slice(0, -89),
        { ...copied, comment: say('Перезвонили сами|They called back') },
        ...patched.slice(-89),
      ]
    : patched;
}

function mistakesInClients({ say, language }: World, rows: Rows): Rows {
  const steps: readonly Patch[] = [
    { from: 12, when: (row) => 'taxId' in row, cells: (row) => ({ taxId: withWrongLastDigit(String(row.taxId)) }) },
    {
      from: 30,
      when: (row) => row.origin === undefined && row.seller !== undefined,
      cells: () => ({ origin: origins.labels.active[language], originReason: '' }),
    },
    { from: 60, when: (row) => 'email' in row, cells: () => ({ email: say('нет|none') }) },
  ];
  return steps.reduce(patch, rows);
}

function mistakesInDeals({ language }: World, rows: Rows): Rows {
  const won = stageKinds.labels.won[language];
  return patch(rows, { from: 40, when: (row) => row.stage === won, cells: () => ({ closedOn: '' }) });
}

function mistakesInSales({ say, time }: World, rows: Rows): Rows {
  const isPlain = (row: DemoRecord): boolean =>
    row.returnOf === undefined && row.deal === undefined && Number(row.revenue) > 0;
  const steps: readonly Patch[] = [
    { from: 70, when: isPlain, cells: () => ({ client: '', comment: say('Розница со склада|Sold over the counter') }) },
    {
      from: 260,
      when: isPlain,
      cells: () => ({ client: '', comment: say('Розница со склада|Sold over the counter') }),
    },
    { from: 95, when: isPlain, cells: () => ({ revenue: '1.234', cost: 980 }) },
    {
      from: 130,
      when: isPlain,
      cells: (row) => ({ revenue: `${String(row.revenue).replace('.', ',')} ${say('р.|rub')}` }),
    },
    { from: 40, when: isPlain, cells: (row) => ({ date: dated(addMonths(momentOf(row, 'date'), 12)) }) },
    { from: 160, when: isPlain, cells: (row) => ({ date: formatDay(momentOf(row, 'date')) }) },
  ];
  const patched = steps.reduce(patch, rows);
  const inLastMonth = patched.filter((row) => isBetween(row.date, time.months[11] ?? 0, time.months[12] ?? 0));
  const total = inLastMonth.reduce((sum, row) => sum + (Number(row.revenue) || 0), 0);
  return [
    ...patched,
    { client: say('Итого за прошлый месяц|Total of last month'), revenue: Math.round(total * 100) / 100 },
  ];
}

interface Patch {
  /** Rows from the end to start looking at. */
  readonly from: number;
  readonly when: (row: DemoRecord) => boolean;
  readonly cells: (row: DemoRecord) => DemoRecord;
}

/** Changes the first fitting row at or above a place counted from the end. */
function patch(rows: Rows, { from, when, cells }: Patch): Rows {
  for (let index = rows.length - from; index >= 0; index--) {
    const row = rows[index];
    if (row && when(row)) return [...rows.slice(0, index), { ...row, ...cells(row) }, ...rows.slice(index + 1)];
  }
  return rows;
}

function momentOf(row: DemoRecord, column: string): Moment {
  const cell = row[column];
  return typeof cell === 'object' ? cell.serial : 0;
}

function isBetween(cell: CellValue | undefined, from: Moment, to: Moment): boolean {
  return typeof cell === 'object' && cell.serial >= from && cell.serial < to;
}

/** `05.11.2026 14:30`, the way a date arrives from a letter. */
function asTyped(moment: Moment): string {
  const [day = '', time = ''] = formatMoment(moment).split('T');
  return `${day.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
}

function withWrongLastDigit(taxId: string): string {
  return taxId.slice(0, -1) + String((Number(taxId.slice(-1)) + 1) % 10);
}
