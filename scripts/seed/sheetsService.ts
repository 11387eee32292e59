import { auth as googleAuth, sheets, type sheets_v4 } from '@googleapis/sheets';

/** Only spreadsheets: nothing else of the account is touched. */
const SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];

/** The two calls a new spreadsheet needs. */
export interface SheetsService {
  /** Answers the id of the new spreadsheet. */
  readonly create: (spreadsheet: sheets_v4.Schema$Spreadsheet) => Promise<string>;
  readonly change: (spreadsheetId: string, requests: readonly sheets_v4.Schema$Request[]) => Promise<void>;
}

/** Who calls, and through what: application default credentials and Google's address unless others are given. */
export type SheetsAccess = Pick<sheets_v4.Options, 'auth' | 'rootUrl' | 'fetchImplementation'>;

export async function sheetsService(access: SheetsAccess = {}): Promise<SheetsService> {
  const auth = access.auth ?? (await applicationDefault());
  // Calls are repeated by us: the library would not repeat a POST.
  const { spreadsheets } = sheets({ version: 'v4', ...access, auth, retry: false });
  return {
    create: async (requestBody) => {
      const { data } = await spreadsheets.create({ requestBody, fields: 'spreadsheetId' });
      return data.spreadsheetId ?? '';
    },
    change: async (spreadsheetId, requests) => {
      await spreadsheets.batchUpdate({
        spreadsheetId,
        requestBody: { requests: [...requests] },
        fields: 'spreadsheetId',
      });
    },
  };
}

/** Asks for the credentials at once, so that missing ones are noticed before anything is computed. */
async function applicationDefault(): Promise<NonNullable<SheetsAccess['auth']>> {
  const auth = new googleAuth.GoogleAuth({ scopes: SCOPES });
  await auth.getClient();
  return auth;
}
