import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBigQueryStandIn, type BigQueryStandIn } from '../../builders/bigQueryStandIn';
import { runCommand } from '../../builders/commandLine';
import { aFolder, aWorkbook } from '../../builders/workbookFile';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { SMALL_REGISTER } from '../cli/register';

const PLACE = ['--project', 'my-project', '--dataset', 'sales'] as const;
const NOW = ['--now', '2026-11-23T09:00'] as const;

interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly said: string;
}

/** The built program, in a process of its own: Google's client does not live in the sandbox of the tests. */
function ended(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const program = spawn(process.execPath, ['build/sales-register.cjs', ...args], {
    env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...environment },
  });
  const words = { printed: '', said: '' };
  program.stdout.on('data', (text) => (words.printed += String(text)));
  program.stderr.on('data', (text) => (words.said += String(text)));
  return new Promise((done) => {
    program.on('close', (code) => done({ code, printed: words.printed.trim(), said: words.said.trim() }));
  });
}

/** Application default credentials whose tokens come from the stand-in. */
function credentialsFor(address: string): string {
  const folder = aFolder();
  writeFileSync(join(folder, 'subject'), 'a subject');
  const path = join(folder, 'credentials.json');
  const credentials = {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/test',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${address}/token`,
    credential_source: { file: join(folder, 'subject') },
  };
  writeFileSync(path, JSON.stringify(credentials));
  return path;
}

async function aBranch(folder: string, company: string): Promise<string> {
  const path = join(folder, `${company}.xlsx`);
  const settings = [
    ['Ключ', 'Значение'],
    ['companyName', company],
  ];
  writeFileSync(path, await writeWorkbook(aWorkbook({ ...SMALL_REGISTER, Настройки: settings })));
  return path;
}

describe('the warehouse in BigQuery', () => {
  let bigQuery: BigQueryStandIn;
  let facts: string;
  let files: readonly string[];

  let environment: Readonly<Record<string, string>>;

  const warehouse = (command: string, ...more: readonly string[]): Promise<Ended> =>
    ended(['warehouse', command, ...(command === 'deploy' ? [] : [facts]), ...PLACE, ...more], environment);

  beforeAll(async () => {
    const folder = aFolder();
    facts = join(folder, 'facts');
    files = [await aBranch(folder, 'Север'), await aBranch(folder, "O'Brien")];
    expect(await runCommand(['export', ...files, '--to', facts, ...NOW])).toMatchObject({ code: 0 });
  });

  beforeEach(async () => {
    bigQuery = await openBigQueryStandIn();
    environment = {
      BIGQUERY_EMULATOR_HOST: bigQuery.address,
      GOOGLE_APPLICATION_CREDENTIALS: credentialsFor(bigQuery.address),
    };
  });

  afterEach(async () => {
    await bigQuery.close();
  });

  it('is made with one command, filled with another, and tells what this computer tells', async () => {
    expect(await warehouse('deploy', '--location', 'EU')).toMatchObject({
      code: 0,
      said: '',
      printed:
        'my-project.sales has been made: 19 tables and 21 views stand there. Now: "sales-register warehouse load FOLDER".',
    });
    expect(bigQuery.data.tables.get('contacts')).toMatchObject({
      timePartitioning: { type: 'DAY', field: 'met_on' },
      clustering: { fields: ['company'] },
    });
    expect(await warehouse('load')).toMatchObject({
      code: 0,
      said: '',
      printed: expect.stringContaining('my-project.sales: ') as string,
    });
    const checked = await warehouse('check', '--period', '2026-10');
    expect(checked).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^BigQuery will read [\d.]+ MB\.$/) as string,
    });
    expect(checked.printed).toMatch(/^October 2026: BigQuery and this computer tell the same, \d{4,} values\.$/);
    // Deployed once more, everything stays, facts and all; and so it does when a load is broken off.
    expect((await warehouse('deploy')).printed).toMatch(/^my-project\.sales: 19 tables/);
    bigQuery.refuse({ at: 'POST /upload', status: 403, reason: 'quotaExceeded', message: 'Enough.' });
    expect(await warehouse('load')).toMatchObject({ code: 1, said: expect.stringContaining('Enough.') as string });
    bigQuery.refuse(null);
    // Tables take the places of the old ones at once or not at all, here of older facts.
    await runCommand(['export', ...files, '--to', facts, '--now', '2026-11-24T09:00']);
    bigQuery.data.breakScriptAt(20);
    expect(await warehouse('load')).toMatchObject({ code: 1, said: expect.stringContaining('broken off') as string });
    expect((await warehouse('check')).said).toContain('BigQuery as of 2026-11-23T09:00');
    bigQuery.data.breakScriptAt(-1);
    expect(await warehouse('load')).toMatchObject({ code: 0, said: '' });
    expect(await warehouse('check', '--period', '2026-10')).toMatchObject({ code: 0 });
  });

  it('says in a sentence what stands in the way', async () => {
    expect((await warehouse('load')).said).toContain('is not there');
    await warehouse('deploy');
    expect(await warehouse('check')).toMatchObject({
      code: 1,
      said: expect.stringContaining('BigQuery as of never') as string,
    });
    const at = 'GET /projects/my-project/datasets/sales';
    const refused = async (status: number, reason: string): Promise<string> => {
      bigQuery.refuse({ at, status, reason, message: `It says ${reason}.` });
      const { said, code } = await warehouse('deploy');
      expect(code).toBe(1);
      return said;
    };
    expect(await refused(403, 'quotaExceeded')).toContain(
      'A limit of BigQuery has been reached in my-project.sales (It says quotaExceeded.)',
    );
    expect(await refused(403, 'accessDenied')).toContain('may not do this');
    expect(await refused(403, 'billingNotEnabled')).toContain('No billing account');
    bigQuery.refuse({ at: 'POST /token', status: 400, reason: 'invalid_grant', message: 'invalid_grant' });
    expect((await warehouse('deploy')).said).toContain('Google does not know who is asking');
    await bigQuery.close();
    expect((await warehouse('deploy')).said).toContain('BigQuery cannot be reached');
    environment = { ...environment, GOOGLE_APPLICATION_CREDENTIALS: join(facts, 'nothing.json') };
    expect((await warehouse('deploy')).said).toContain('Google does not know who is asking');
  });
});
