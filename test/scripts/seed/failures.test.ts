import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsService } from '../../../scripts/seed/sheetsService';
import { seedIn } from './seedBench';
import { createdIn, SPREADSHEET_ID } from './sheetsStandIn';

const TOO_MANY = {
  status: 429,
  message: "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
};
const BUSY = { status: 503, message: 'The service is currently unavailable.' };

describe('When Google is busy', () => {
  it('waits longer each time and goes on where it was', async () => {
    const { received, stopped, pauses } = await seedIn({ refusals: { 1: TOO_MANY, 2: BUSY } });
    expect(stopped).toBeNull();
    expect(pauses).toEqual([1000, 2000]);
    expect(received[1]?.body).toEqual(received[3]?.body);
    expect(received.filter(({ path }) => path === '/v4/spreadsheets')).toHaveLength(1);
  });

  it('gives up after more than a minute and says what is left behind', async () => {
    const always = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, TOO_MANY]));
    const { stopped, pauses, printed } = await seedIn({ refusals: always, language: 'en' });
    expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(60_000);
    expect(stopped).toMatch(/^Google stayed busy.*may be deleted: https:\/\/docs\.google\.com\/spreadsheets\/d\//);
    expect(stopped).toContain(SPREADSHEET_ID);
    expect(printed).toBe('');
  });
});

describe('When Google refuses', () => {
  it.each([
    ['no right', 403, 'The caller does not have permission', /may not create spreadsheets/],
    ['too narrow credentials', 403, 'Request had insufficient authentication scopes.', /do not cover spreadsheets/],
    [
      'an interface that is switched off',
      403,
      'Google Sheets API has not been used in project 12345 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=12345 then retry.',
      /switched off.*press "Enable"/,
    ],
    [
      'credentials without a project',
      403,
      'Your application is authenticating by using local Application Default Credentials. The sheets.googleapis.com API requires a quota project, which is not set by default.',
      /set-quota-project/,
    ],
    [
      'credentials that have run out',
      401,
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      /no longer accepts the credentials/,
    ],
    ['a mistake of ours', 400, 'Invalid requests[3].updateCells: No grid with id: 99', /said "Invalid requests\[3\]/],
  ])('(%s) one sentence says what to do, at once', async (_, status, message, sentence) => {
    const { received, stopped, pauses } = await seedIn({ refusals: { 0: { status, message } }, language: 'en' });
    expect(stopped).toMatch(sentence);
    expect(stopped).not.toContain('\n');
    expect({ calls: received.length, pauses }).toEqual({ calls: 1, pauses: [] });
  });

  it('speaks the language of the system', async () => {
    const refusal = { status: 403, message: 'The caller does not have permission' };
    expect((await seedIn({ refusals: { 0: refusal } })).stopped).toMatch(/^Этот аккаунт не может создавать таблицы/);
  });
});

describe('Without credentials', () => {
  const kept = { ...process.env };
  const home = mkdtempSync(join(tmpdir(), 'seed-test-'));

  beforeEach(() => {
    // Nobody's home, no machine of Google's own, so that nothing outside this test is looked at.
    Object.assign(process.env, { HOME: home, APPDATA: home, METADATA_SERVER_DETECTION: 'none' });
    delete process.env['GOOGLE_APPLICATION_CREDENTIALS'];
  });
  afterEach(() => void (process.env = { ...kept }));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('says how to get them, before anything is sent', async () => {
    const { received, stopped } = await seedIn({ connect: () => sheetsService(), language: 'en' });
    expect(stopped).toMatch(/^No Google credentials.*gcloud auth application-default login --scopes=.*spreadsheets/);
    expect(received).toEqual([]);
  });

  it('says the same of a file of credentials that is not there', async () => {
    process.env['GOOGLE_APPLICATION_CREDENTIALS'] = join(home, 'missing.json');
    const { stopped } = await seedIn({ connect: () => sheetsService(), language: 'en' });
    expect(stopped).toMatch(/^No Google credentials/);
  });
});

describe('Without a connection', () => {
  it('says so', async () => {
    const nobody = () => Promise.resolve({ create: unreachable, change: unreachable });
    const { stopped, received } = await seedIn({ connect: nobody, language: 'en' });
    expect(stopped).toMatch(/^Google cannot be reached/);
    expect(createdIn(received)).toEqual({});
  });
});

function unreachable(): Promise<never> {
  const cause = new Error('getaddrinfo ENOTFOUND sheets.googleapis.com');
  return Promise.reject(new Error('request to https://sheets.googleapis.com/v4/spreadsheets failed', { cause }));
}
