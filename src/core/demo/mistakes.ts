import type { CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import { origins, resultKinds, stageKinds, directions } from '../register/schema/choice';
import { addMonths, formatDay, formatMoment, type Moment } from '../values/moment';
import { dated, type DemoRecord, type DemoTables, type World } from './world';

type Rows = readonly DemoRecord[];

function textOf(cell: CellValue | undefined): string {
  return cell === undefined ? '' : textOfCell(cell);
}

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
  const hunters = world.employments.filter(({ role }) => role === 'active').map(({ name }) => say(name));
  // Rows that answer nobody: a mistake in them must not leave a client waiting in the demo for months.
  const isHunt: Fits = (row) => row.result === reached && hunters.includes(textOf(row.employee));
  const isAnsweredAgain: Fits = (row, index) =>
    typeof row.answeredAt === 'object' &&
    row.recording === undefined &&
    typeof row.client === 'string' &&
    rows.slice(index + 1, index + 60).some((later) => {
      return later.client === row.client && later.direction === out && later.result === reached;
    });
  const steps: readonly Patch[] = [
    // Copied from a letter as text: read without a complaint.
    { from: 300, fits: isHunt, cells: (row) => ({ at: asTyped(momentOf(row, 'at')) }) },
    { from: 520, fits: isHunt, cells: (row) => ({ at: asTyped(momentOf(row, 'at')) }) },
    { from: 210, fits: isHunt, cells: (row) => ({ at: asTyped(momentOf(row, 'at')).replace(/^\d+\.\d+/, '31.09') }) },
    { from: 150, fits: isHunt, cells: () => ({ result: say('Болтали|Chatted') }) },
    {
      from: 120,
      fits: (row) => 'email' in row && 'client' in row && 'answeredAt' in row,
      cells: () => ({ email: 'snab.kuzbass-ru' }),
    },
    { from: 100, fits: isAnsweredAgain, cells: (row) => ({ answeredAt: dated(momentOf(row, 'at') - 1) }) },
  ];
  const patched = steps.reduce(patch, rows);
  const copied = placeOf(patched, 90, isHunt);
  const copies = patched
    .slice(copied, copied + 1)
    .map((row) => ({ ...row, comment: say('Перезвонил ещё раз|Called once more') }));
  return [...patched.slice(0, copied + 1), ...copies, ...patched.slice(copied + 1)];
}

function mistakesInClients({ say, language }: World, rows: Rows): Rows {
  const steps: readonly Patch[] = [
    { from: 12, fits: (row) => 'taxId' in row, cells: (row) => ({ taxId: withWrongLastDigit(textOf(row.taxId)) }) },
    {
      from: 30,
      fits: (row) => row.origin === undefined && row.seller !== undefined,
      cells: () => ({ origin: origins.labels.active[language], originReason: '' }),
    },
    { from: 60, fits: (row) => 'email' in row, cells: () => ({ email: say('нет|none') }) },
  ];
  return steps.reduce(patch, rows);
}

function mistakesInDeals({ language }: World, rows: Rows): Rows {
  const won = stageKinds.labels.won[language];
  return patch(rows, { from: 40, fits: (row) => row.stage === won, cells: () => ({ closedOn: '' }) });
}

function mistakesInSales({ say, time }: World, rows: Rows): Rows {
  const isPlain: Fits = (row) => row.returnOf === undefined && row.deal === undefined && Number(row.revenue) > 0;
  const steps: readonly Patch[] = [
    { from: 70, fits: isPlain, cells: () => ({ client: '', comment: say('Розница со склада|Sold over the counter') }) },
    {
      from: 260,
      fits: isPlain,
      cells: () => ({ client: '', comment: say('Розница со склада|Sold over the counter') }),
    },
    { from: 95, fits: isPlain, cells: () => ({ revenue: '1.234', cost: 980 }) },
    {
      from: 130,
      fits: isPlain,
      cells: (row) => ({ revenue: `${textOf(row.revenue).replace('.', ',')} ${say('р.|rub')}` }),
    },
    { from: 40, fits: isPlain, cells: (row) => ({ date: dated(addMonths(momentOf(row, 'date'), 12)) }) },
    { from: 160, fits: isPlain, cells: (row) => ({ date: formatDay(momentOf(row, 'date')) }) },
  ];
  const patched = steps.reduce(patch, rows);
  const inLastMonth = patched.filter((row) => isBetween(row.date, time.months[11] ?? 0, time.months[12] ?? 0));
  const total = inLastMonth.reduce((sum, row) => sum + (Number(row.revenue) || 0), 0);
  return [
    ...patched,
    { client: say('Итого за прошлый месяц|Total of last month'), revenue: Math.round(total * 100) / 100 },
  ];
}

type Fits = (row: DemoRecord, index: number) => boolean;

interface Patch {
  /** Rows from the end to start looking at. */
  readonly from: number;
  readonly fits: Fits;
  readonly cells: (row: DemoRecord) => DemoRecord;
}

/** Changes the first fitting row at or above a place counted from the end. */
function patch(rows: Rows, { from, fits, cells }: Patch): Rows {
  const place = placeOf(rows, from, fits);
  return rows.map((row, index) => (index === place ? { ...row, ...cells(row) } : row));
}

function placeOf(rows: Rows, from: number, fits: Fits): number {
  for (let index = rows.length - from; index >= 0; index--) {
    const row = rows[index];
    if (row && fits(row, index)) return index;
  }
  return -1;
}

function momentOf(row: DemoRecord, column: 'at' | 'date'): Moment {
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
