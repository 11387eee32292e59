import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, terminalOf } from '../../builders/commandLine';
import { aFolder, aWorkbook, type TypedSheets } from '../../builders/workbookFile';
import { askFacts } from '../../../local/cli/openFacts';
import { readWorkbookFile } from '../../../local/cli/openRegister';
import { writePartition } from '../../../local/warehouse/writePartition';
import type { FactSource } from '../../../src/core/views/warehouse/factSource';
import { DATASET } from '../../../local/warehouse/dataset';
import { takeLock } from '../../../local/workbench/server/lockFile';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { SMALL_REGISTER } from '../cli/register';

const NOW = ['--now', '2026-11-23T09:00'] as const;
const PERIOD = ['--period', '2026-10', '--json'] as const;

interface Facts {
  readonly partitions: readonly { company: string; folder: string; version: number; asOf: string }[];
}

/** The small register as a branch of this name keeps it, in a file of its own. */
async function aBranch(folder: string, file: string, company: string, more: TypedSheets = {}): Promise<string> {
  const path = join(folder, file);
  const settings = [
    ['Ключ', 'Значение'],
    ['companyName', company],
  ];
  writeFileSync(path, await writeWorkbook(aWorkbook({ ...SMALL_REGISTER, Настройки: settings, ...more })));
  return path;
}

function manifestOf(facts: string): Facts {
  return JSON.parse(readFileSync(join(facts, 'manifest.json'), 'utf8')) as Facts;
}

function runsOf(facts: string): readonly string[] {
  return manifestOf(facts).partitions.flatMap(({ folder }) => readdirSync(join(facts, folder, '..')));
}

describe('export', () => {
  let folder: string;
  let facts: string;
  let north: string;
  let south: string;

  beforeEach(async () => {
    folder = aFolder();
    facts = join(folder, 'facts');
    north = await aBranch(folder, 'north.xlsx', 'Север');
    south = await aBranch(folder, 'south.xlsx', "O'Brien / юг");
    expect(await runCommand(['export', north, south, '--to', facts, ...NOW])).toMatchObject({ code: 0, said: '' });
  });

  it('brings facts from which kpi tells what it tells of the workbooks', async () => {
    const ofBook = (await runCommand(['kpi', north, ...PERIOD, ...NOW])).json() as { figures: object; cohorts: object };
    const { companies, together } = (await runCommand(['kpi', facts, ...PERIOD])).json() as {
      companies: { company: string; figures: object; cohorts: object[]; outreach: object[]; payback: object[] }[];
      together: object[];
    };
    expect(together).toMatchObject([{ currency: 'RUB', sharedClients: 1 }]);
    expect(companies.map(({ company }) => company)).toEqual(["O'Brien / юг", 'Север']);
    for (const { figures, cohorts } of companies) {
      expect(figures).toMatchObject(JSON.parse(JSON.stringify(ofBook.figures)) as object);
      expect(cohorts).toEqual(ofBook.cohorts);
    }
  });

  it('tells cohorts, what advertising brought back and how far segments are worked', async () => {
    const spent = [
      ['Месяц', 'Реклама', 'Сумма'],
      ['01.10.2026', 'Сайт', '100'],
    ];
    const clients = [...(SMALL_REGISTER['Клиенты'] ?? []), ['K-2', 'Астра', '']];
    await aBranch(folder, 'north.xlsx', 'Север', { Реклама: spent, Клиенты: clients });
    await runCommand(['export', north, '--to', facts, ...NOW]);
    const { companies } = (await runCommand(['kpi', facts, ...PERIOD])).json() as { companies: readonly object[] };
    expect(companies[1]).toMatchObject({
      cohorts: [{ cohort: '2026-10', size: 1, active: [1] }],
      payback: [{ cohort: '2026-10', size: 1, spend: 100, margins: [134.56], paidBackIn: 1 }],
      outreach: [{ segment: '', known: 1 }],
    });
    const { printed } = await runCommand(['kpi', facts, '--period', '2026-10'], 'en');
    expect(printed).toContain('Север. Cohorts: the share that bought in each month');
    expect(printed).toMatch(/Север\. When winning clients pays back\n.*\nOct 26 +1 +100/);
    expect(printed).toContain('Север. Calling by segment, up to');
  });

  it('passes over a workbook that has not changed, until another day', async () => {
    const before = manifestOf(facts);
    const again = await runCommand(['export', north, '--to', facts, '--now', '2026-11-23T18:00']);
    expect(again.printed).toContain('has not changed since 2026-11-23T09:00');
    expect(manifestOf(facts)).toEqual(before);
    await runCommand(['export', north, '--to', facts, '--now', '2026-11-24T09:00']);
    expect(manifestOf(facts)).not.toEqual(before);
    expect(runsOf(facts)).toHaveLength(2);
  });

  it('replaces all facts of a company and touches no other', async () => {
    const before = manifestOf(facts).partitions;
    await aBranch(folder, 'north.xlsx', 'Север', { Продажи: [['ID', 'Дата', 'Клиент', 'Выручка']] });
    await runCommand(['export', north, '--to', facts, ...NOW]);
    const { companies } = (await runCommand(['kpi', facts, ...PERIOD])).json() as {
      companies: { figures: Record<string, { value: number }> }[];
    };
    expect(companies.map(({ figures }) => figures['sales.revenue']?.value)).toEqual([1134.56, 0]);
    expect(manifestOf(facts).partitions[0]).toEqual(before[0]);
  });

  it('leaves what was there when writing ends half-way, and clears it away the next time', async () => {
    const { folder: run = '' } = manifestOf(facts).partitions[1] ?? {};
    const half = join(facts, run, '..', '.half');
    mkdirSync(half);
    writeFileSync(join(half, 'sales.parquet'), 'PAR1');
    expect(await runCommand(['kpi', facts, ...PERIOD])).toMatchObject({ code: 0 });
    await runCommand(['export', north, '--to', facts, '--now', '2026-11-24T09:00']);
    expect(existsSync(half)).toBe(false);
  });

  it('lets one export write at a time, and gives way to the next', async () => {
    const before = manifestOf(facts);
    const other = takeLock(join(facts, 'manifest.json'));
    const later = ['--now', '2026-11-24T09:00'] as const;
    const refused = await runCommand(['export', north, '--to', facts, ...later]);
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('Another export is writing') as string });
    expect(manifestOf(facts)).toEqual(before);
    if (other.ok) other.value.release();
    expect(await runCommand(['export', north, '--to', facts, ...later])).toMatchObject({ code: 0, said: '' });
  });

  it('says in a sentence why facts cannot be told', async () => {
    const { partitions } = manifestOf(facts);
    const said = async (): Promise<string> => {
      const outcome = await runCommand(['kpi', facts, ...PERIOD]);
      expect(outcome.code).toBe(1);
      return outcome.said;
    };
    writeFileSync(join(facts, partitions[0]?.folder ?? '', 'sales.parquet'), 'PAR1');
    expect(await said()).toContain('cannot be read');
    writeFileSync(
      join(facts, 'manifest.json'),
      JSON.stringify({ partitions: partitions.map((partition) => ({ ...partition, version: 0 })) }),
    );
    expect(await said()).toContain('were taken by another version');
    writeFileSync(join(facts, 'manifest.json'), '{"partitions": [{"folder": "../elsewhere"}]}');
    expect(await said()).toContain('is not what "sales-register export" writes');
    expect((await runCommand(['kpi', folder, ...PERIOD])).said).toContain('There are no facts');
    expect(await runCommand(['kpi', north, ...PERIOD, '--by', 'line'])).toMatchObject({ code: 2 });
  });

  it('refuses a second workbook that calls its company the same', async () => {
    const copy = await aBranch(folder, 'copy.xlsx', 'Север');
    const outcome = await runCommand(['export', copy, '--to', facts, ...NOW]);
    expect(outcome).toMatchObject({ code: 1, said: expect.stringContaining('both call their company') as string });
    expect(manifestOf(facts).partitions).toHaveLength(2);
  });

  it('names a workbook that cannot be read, and brings those after it', async () => {
    writeFileSync(join(folder, 'broken.xlsx'), 'PK');
    const files = [join(folder, 'missing.xlsx'), join(folder, 'broken.xlsx'), north, south];
    const outcome = await runCommand(['export', ...files, '--to', facts, '--now', '2026-11-24T09:00']);
    expect(outcome.code).toBe(1);
    expect(outcome.said).toMatch(/missing\.xlsx: .*\nbroken\.xlsx: .*\nNot exported: missing\.xlsx, broken\.xlsx\./);
    expect(manifestOf(facts).partitions.map(({ asOf }) => asOf)).toEqual(['2026-11-24T09:00', '2026-11-24T09:00']);
  });

  it('leaves nothing of what could not be written to its end', async () => {
    const source = { facts: { now: 46_000, settings: {} } } as unknown as FactSource;
    const begun = writePartition(facts, { company: 'Запад', source, file: 'w.xlsx', path: 'w.xlsx', sha256: '' });
    await expect(begun).rejects.toThrow();
    const west = readdirSync(facts).filter((name) => name.startsWith('Запад'));
    expect(west.flatMap((name) => readdirSync(join(facts, name)))).toEqual([]);
  });

  it('fills in a pattern that no shell has filled in, and takes no kept copy for a branch', async () => {
    writeFileSync(join(folder, 'north.original.xlsx'), readFileSync(north));
    writeFileSync(join(folder, '~$south.xlsx'), 'x');
    const { code, printed } = await runCommand(['export', join(folder, '*.xlsx'), '--to', facts, ...NOW]);
    expect([code, printed.split('\n').length]).toEqual([0, 2]);
  });

  it('knows a workbook that was given another name, and one that calls its company otherwise', async () => {
    const moved = join(folder, 'moved.xlsx');
    renameSync(north, moved);
    expect(await runCommand(['export', moved, '--to', facts, ...NOW])).toMatchObject({ code: 0, said: '' });
    await aBranch(folder, 'moved.xlsx', 'Северный');
    const { code, printed } = await runCommand(['export', moved, '--to', facts, ...NOW]);
    expect([code, printed]).toEqual([0, expect.stringContaining('calls it "Северный" now: the facts under the former name are taken out')]); // prettier-ignore
    expect(manifestOf(facts).partitions.map(({ company }) => company)).toEqual(["O'Brien / юг", 'Северный']);
    expect(readdirSync(facts).filter((name) => name.startsWith('Север'))).toHaveLength(1);
  });

  it('refuses a workbook of another folder with the same name and company', async () => {
    const elsewhere = aFolder();
    const copy = await aBranch(elsewhere, 'north.xlsx', 'Север');
    const outcome = await runCommand(['export', copy, '--to', facts, ...NOW]);
    expect(outcome).toMatchObject({ code: 1, said: expect.stringContaining('both call their company') as string });
  });

  it('names a company whose workbook is gone until its facts are taken out', async () => {
    rmSync(south);
    const outcome = await runCommand(['export', north, '--to', facts, ...NOW]);
    expect(outcome).toMatchObject({ code: 0, said: expect.stringMatching(/O'Brien .* is no longer there/) as string });
    const unknown = await runCommand(['export', '--to', facts, '--remove', 'Юг']);
    expect(unknown).toMatchObject({ code: 1, said: expect.stringContaining('no facts of "Юг"') as string });
    expect(await runCommand(['export', '--to', facts, '--remove', "O'Brien / юг"])).toMatchObject({
      code: 0,
      said: '',
    });
    expect(manifestOf(facts).partitions.map(({ company }) => company)).toEqual(['Север']);
    expect(readdirSync(facts).filter((name) => !name.startsWith('.'))).toHaveLength(2);
  });

  it('reads anew what an export has replaced meanwhile', async () => {
    let asked = 0;
    const counted = await askFacts(
      facts,
      { periods: [], isTogether: false },
      async ({ duck }) => {
        if (asked++ === 0) await runCommand(['export', north, '--to', facts, '--now', '2026-11-24T09:00']);
        return duck.query(`SELECT COUNT(DISTINCT c.as_of) AS days FROM ${DATASET}.companies AS c`);
      },
      terminalOf('en'),
    );
    expect([counted, asked]).toEqual([[{ days: 2 }], 2]);
  });

  it('says in a sentence that a file is spoilt in its middle', async () => {
    const file = join(facts, manifestOf(facts).partitions[1]?.folder ?? '', 'contacts.parquet');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 8, Math.floor(bytes.length / 3)));
    const { code, said } = await runCommand(['kpi', facts, ...PERIOD]);
    expect([code, said]).toEqual([1, expect.stringContaining('cannot be read')]);
  });

  it('asks nothing of facts as of another moment', async () => {
    expect(await runCommand(['kpi', facts, ...PERIOD, ...NOW])).toMatchObject({ code: 2 });
  });

  it('writes over no workbook but its own', async () => {
    const before = readFileSync(north);
    const refused = await runCommand(['group', facts, '--out', north]);
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('was not touched') as string });
    expect(readFileSync(north).equals(before)).toBe(true);
    const out = join(folder, 'group.xlsx');
    for (const language of ['en', 'ru'] as const)
      expect(await runCommand(['group', facts, '--out', out], language)).toMatchObject({ code: 0 });
  });

  it('adds lines of all companies whatever their spelling', async () => {
    const { lines } = (await runCommand(['kpi', facts, ...PERIOD, '--by', 'employee'])).json() as {
      lines: { label: string; companies: number; inquiries: number }[];
    };
    expect(lines.find(({ label }) => label === 'Анна')).toMatchObject({ companies: 2, inquiries: 6 });
  });

  it('makes a workbook of all companies side by side and together', async () => {
    const out = join(folder, 'group.xlsx');
    expect(await runCommand(['group', facts, '--out', out], 'en')).toMatchObject({
      code: 0,
      printed: 'group.xlsx: 2 companies side by side and together, October 2026.',
    });
    const { data } = await readWorkbookFile(out, 'en');
    const cells = data.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => (row ?? []).map((cell) => cell?.value)),
    ]);
    const sheets = Object.fromEntries(cells) as Record<string, unknown[][]>;
    expect(Object.keys(sheets)).toEqual(['Group', 'By month', 'Lines', 'Segments', 'Employees']);
    // Both branches sell to the same Romashka, known by its phone.
    expect(sheets['Group']).toContainEqual(['Figure', "O'Brien / юг", 'Север', 'Together, RUB']);
    expect(sheets['Group']).toContainEqual(['Clients who bought', 1, 1, 1]);
    expect(sheets['Group']).toContainEqual(['Revenue', 1134.56, 1134.56, 2269.12]);
  });
});
