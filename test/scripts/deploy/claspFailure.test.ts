import { claspFailure } from '../../../scripts/deploy/claspFailure';
import { LANGUAGES } from '../../../src/core/values/label';
import { deployIn, projectFolder } from './deployBench';
import { CREATED, PUSHED, SIGNED_IN } from './scriptedClasp';

interface Recorded {
  readonly title: string;
  /** As clasp 3.4.1 printed it, or as Google's interface words it. */
  readonly said: string;
  readonly sentence: RegExp;
}

const RECORDED: readonly Recorded[] = [
  { title: 'no sign-in', said: 'No credentials found.', sentence: /not signed in.*npm run clasp login/ },
  {
    title: 'an Apps Script API that is switched off',
    said: 'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    sentence: /API is switched off.*https:\/\/script\.google\.com\/home\/usersettings/,
  },
  { title: 'an expired sign-in', said: 'invalid_grant', sentence: /no longer accepts the earlier sign-in/ },
  {
    title: 'a withdrawn sign-in',
    said: 'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    sentence: /no longer accepts the earlier sign-in/,
  },
  {
    title: 'boxes left empty at sign-in',
    said: 'Request had insufficient authentication scopes.',
    sentence: /Not every box was ticked/,
  },
  {
    title: 'an administrator who forbids it',
    said: 'admin_policy_enforced',
    sentence: /administrator.*Without a terminal/,
  },
  {
    title: 'no internet',
    said: 'request to https://www.googleapis.com/drive/v3/files failed, reason: getaddrinfo ENOTFOUND www.googleapis.com',
    sentence: /cannot be reached/,
  },
  {
    title: 'a proxy with a certificate of its own',
    said: 'request to https://script.googleapis.com/v1/projects failed, reason: unable to get local issuer certificate',
    sentence: /cannot be reached.*proxy/,
  },
  {
    title: 'a used-up quota',
    said: "Quota exceeded for quota metric 'Management requests' and limit 'Management requests per minute'",
    sentence: /no more of this for now.*in an hour/,
  },
  { title: 'two files of one name', said: 'Conflicting files found', sentence: /same name.*delete the folder dist/ },
  {
    title: 'files that Google refuses',
    said: 'Syntax error: SyntaxError: Unexpected token line: 3 file: Code.gs',
    sentence: /refused the files/,
  },
  {
    title: 'a script that was deleted',
    said: 'Requested entity was not found.',
    sentence: /does not know the script.*\.clasp\.local\.json/,
  },
  {
    title: 'a script of somebody else',
    said: 'The caller does not have permission',
    sentence: /may not change that file/,
  },
  {
    title: 'a failure nobody has met yet',
    said: '\n  The moon is in the wrong phase.\n    at Object.<anonymous>\n',
    sentence: /stopped and said "The moon is in the wrong phase\.": run/,
  },
  { title: 'silence', said: '', sentence: /stopped without a word: run/ },
];

describe.each(RECORDED)('When clasp meets $title', ({ said, sentence }) => {
  const answers = { 'show-authorized-user': SIGNED_IN, 'create-script': CREATED, push: { error: said } };

  it('one line says what is wrong and what to do', async () => {
    const { stopped, printed } = await deployIn({ answers });
    expect(stopped).toMatch(sentence);
    expect(stopped).not.toContain('\n');
    expect(printed).toBe('');
  });
});

describe('A failure', () => {
  it.each(LANGUAGES)('is said in the language of the system (%s)', async (language) => {
    const answers = { 'show-authorized-user': SIGNED_IN, 'create-script': CREATED, push: { error: 'invalid_grant' } };
    const { stopped } = await deployIn({ answers, language });
    expect(/[а-я]/.test(stopped ?? '')).toBe(language === 'ru');
  });

  it('counts as one even when clasp leaves with a success code', async () => {
    const silent = { error: "error: unknown option '--force'", exitCode: 0 };
    const answers = { 'show-authorized-user': SIGNED_IN, 'create-script': CREATED, push: silent };
    expect((await deployIn({ answers })).stopped).toMatch(/unknown option/);
  });

  it('of making the script tells of the empty Sheet that Google may have left', async () => {
    const refused = { error: 'User has not enabled the Apps Script API.' };
    const folder = projectFolder();
    const { stopped, memory } = await deployIn({
      answers: { 'show-authorized-user': SIGNED_IN, 'create-script': refused, push: PUSHED },
      folder,
    });
    expect(stopped).toMatch(/switched off.*empty Sheet "Sales register".*may delete it/);
    expect(memory.read()).toBeNull();
  });

  it('of reaching Google at all does not speak of a Sheet', async () => {
    const { stopped } = await deployIn({
      answers: { 'show-authorized-user': SIGNED_IN, 'create-script': { error: 'getaddrinfo ENOTFOUND' } },
    });
    expect(stopped).not.toContain('empty Sheet');
  });
});

describe('A sentence of Google', () => {
  it('that fits several failures is taken for the narrowest', () => {
    const errors = 'Request had insufficient authentication scopes. PERMISSION_DENIED forbidden';
    expect(claspFailure({ exitCode: 1, output: '', errors })).toBe('signInIncomplete');
  });
});
