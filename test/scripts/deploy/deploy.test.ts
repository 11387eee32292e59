import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployIn, manifestOf, projectFolder } from './deployBench';
import { CREATED, PUSHED, SIGNED_IN, SIGNED_OUT } from './scriptedClasp';

const SHEET = 'https://docs.google.com/spreadsheets/d/1SheetOfTheCompany_0123456789/edit';
const FIRST_TIME = { 'show-authorized-user': SIGNED_IN, 'create-script': CREATED, push: PUSHED };
const KNOWN =
  '{ "scriptId": "1ScriptOfTheCompany-0123456789", "parentId": "1SheetOfTheCompany_0123456789", "rootDir": "dist" }';

function folderWithScript(file = '.clasp.local.json'): string {
  const folder = projectFolder();
  writeFileSync(join(folder, file), KNOWN);
  return folder;
}

describe('Deploying for the first time', () => {
  it('builds, makes a Sheet with a script, copies the add-on and prints the address', async () => {
    const { built, commands, printed, stopped } = await deployIn({ answers: FIRST_TIME });
    expect({ built, commands, stopped }).toEqual({
      built: ['bound'],
      commands: ['show-authorized-user', 'create-script', 'push'],
      stopped: null,
    });
    expect(printed).toBe(`Done. Open ${SHEET}`);
  });

  it('says which menu to open and what to choose there, in the language of the system', async () => {
    const { printed, said } = await deployIn({ answers: FIRST_TIME, language: 'ru' });
    expect(printed).toContain(SHEET);
    expect(said).toMatch(/меню «Реестр продаж».*«Настроить или починить»/);
  });

  it('makes the script in an empty folder, which is gone afterwards, so that the manifest is not overwritten', async () => {
    const { calls } = await deployIn({ answers: FIRST_TIME });
    const creating = calls.find(({ args }) => args.includes('create-script'));
    expect(creating?.folder).toMatch(/sales-register-/);
    expect(existsSync(creating?.folder ?? '')).toBe(false);
    expect(creating?.args).toEqual([
      ...['--project', creating?.folder, 'create-script', '--type', 'sheets'],
      ...['--title', 'Sales register', '--rootDir', '.'],
    ]);
  });

  it('keeps the personal ids out of the file that is shared', async () => {
    const folder = projectFolder();
    const { memory } = await deployIn({ answers: FIRST_TIME, folder });
    expect(memory.read()).toEqual(JSON.parse(KNOWN.replace(', "rootDir": "dist"', '')));
    expect(readFileSync(join(folder, '.clasp.json'), 'utf8')).toBe('{ "rootDir": "dist" }');
    expect(JSON.parse(readFileSync(join(folder, '.clasp.local.json'), 'utf8'))).toMatchObject({ rootDir: 'dist' });
  });

  it('remembers a Sheet that was made even when Google failed right after, so that there is never a second one', async () => {
    const folder = projectFolder();
    const halfWay = { ...FIRST_TIME, push: { error: 'read ECONNRESET' } };
    const { stopped } = await deployIn({ answers: halfWay, folder });
    expect(stopped).toMatch(/^Google cannot be reached/);
    const again = await deployIn({ answers: FIRST_TIME, folder });
    expect(again.commands).toEqual(['show-authorized-user', 'push']);
    expect(again.printed).toContain(SHEET);
  });

  it('puts the script into a Sheet that is there already', async () => {
    const address = 'https://docs.google.com/spreadsheets/d/1SheetOfTheCompany_0123456789/edit#gid=0';
    const { calls, printed } = await deployIn({ answers: FIRST_TIME, args: ['--sheet', address] });
    expect(calls[1]?.args.join(' ')).toContain('--type standalone --parentId 1SheetOfTheCompany_0123456789 --title');
    expect(printed).toContain(SHEET);
  });
});

describe('The self-check', () => {
  it('is made here on demand, and the Sheet is told where it is made there', async () => {
    const { said } = await deployIn({ answers: FIRST_TIME, args: ['--self-check'] });
    expect(said).toContain('On this computer: All is well. In the Sheet choose "Sales register" > "Self-check"');
  });

  it('is not spoken of otherwise', async () => {
    expect((await deployIn({ answers: FIRST_TIME })).said).not.toContain('Self-check');
  });
});

describe('The clock of the script', () => {
  it("is that of the computer it is installed from, and the built manifest stays everybody's", async () => {
    const folder = projectFolder();
    const built = readFileSync(manifestOf(folder), 'utf8');
    const { pushedManifest, said } = await deployIn({ answers: FIRST_TIME, folder });
    expect(JSON.parse(pushedManifest)).toEqual({ ...(JSON.parse(built) as object), timeZone: 'America/New_York' });
    expect(said).toContain('America/New_York');
    expect(said).toContain("whether the workbook's clock is right");
    expect(readFileSync(manifestOf(folder), 'utf8')).toBe(built);
  });

  it('leaves the built manifest as it was also when Google refuses the files', async () => {
    const folder = projectFolder();
    const built = readFileSync(manifestOf(folder), 'utf8');
    await deployIn({ answers: { ...FIRST_TIME, push: { error: 'read ECONNRESET' } }, folder });
    expect(readFileSync(manifestOf(folder), 'utf8')).toBe(built);
  });
});

describe('Deploying again', () => {
  it('only copies the add-on, with our manifest, into the same Sheet', async () => {
    const { calls, printed } = await deployIn({ answers: FIRST_TIME, folder: folderWithScript() });
    expect(calls.slice(1).map(({ args }) => args)).toEqual([
      ['--project', '.clasp.local.json', '--json', 'push', '--force'],
    ]);
    expect(printed).toContain(SHEET);
  });

  it('does not put the add-on into a second Sheet from the same folder', async () => {
    const args = ['--sheet', '1AnotherSheet_0123456789'];
    const { commands, stopped } = await deployIn({ answers: FIRST_TIME, args, folder: folderWithScript() });
    expect(stopped).toMatch(/already belongs to another Sheet.*\.clasp\.local\.json/);
    expect(commands).toEqual([]);
  });

  it('may name the same Sheet again', async () => {
    const args = ['--sheet', SHEET];
    const { commands, stopped } = await deployIn({ answers: FIRST_TIME, args, folder: folderWithScript() });
    expect({ commands, stopped }).toEqual({ commands: ['show-authorized-user', 'push'], stopped: null });
  });

  it('is content when nothing has changed', async () => {
    const { stopped } = await deployIn({ answers: { ...FIRST_TIME, push: '[]\n' }, folder: folderWithScript() });
    expect(stopped).toBeNull();
  });

  it.each(['', 'no JSON', '{ "rootDir": "dist" }', '{ "scriptId": "" }'])(
    'begins anew when the remembered file says %j',
    async (text) => {
      const folder = projectFolder();
      writeFileSync(join(folder, '.clasp.local.json'), text);
      expect((await deployIn({ answers: FIRST_TIME, folder })).commands).toContain('create-script');
    },
  );
});

describe('Signing in', () => {
  it('opens the browser when a person is there and goes on by itself', async () => {
    const answers = { ...FIRST_TIME, 'show-authorized-user': [SIGNED_OUT, SIGNED_IN], login: 'You are logged in.' };
    const { calls, commands, stopped } = await deployIn({ answers, isInteractive: true });
    expect(stopped).toBeNull();
    expect(commands).toEqual(['show-authorized-user', 'login', 'show-authorized-user', 'create-script', 'push']);
    expect(calls[1]).toEqual({ args: ['login'], talks: true });
  });

  it('says what to do when nobody can be asked, and creates nothing', async () => {
    const { commands, stopped } = await deployIn({ answers: { 'show-authorized-user': SIGNED_OUT } });
    expect(stopped).toBe('You are not signed in to Google: run "npm run clasp login", then "npm run deploy" again.');
    expect(commands).toEqual(['show-authorized-user']);
  });

  it('stops when the person closed the window', async () => {
    const answers = { 'show-authorized-user': SIGNED_OUT, login: { error: 'Login cancelled' } };
    expect((await deployIn({ answers, isInteractive: true })).stopped).toMatch(/^You are not signed in/);
  });
});

describe('An editor add-on', () => {
  const CREATED_ALONE =
    'Created new script: https://script.google.com/d/1AddOnScript-0123456789abc/edit\nCloned one file.\n';
  const answers = { ...FIRST_TIME, 'create-script': CREATED_ALONE };

  it('is a script of its own that does not touch the one in the Sheet', async () => {
    const folder = folderWithScript();
    const { built, calls, printed, said } = await deployIn({ answers, args: ['--addon'], folder });
    expect(built).toEqual(['addon']);
    expect(calls[1]?.args.join(' ')).toContain('create-script --type standalone --title');
    expect(calls[2]?.args).toContain('.clasp.local.addon.json');
    expect(printed).toBe('Done. Open https://script.google.com/d/1AddOnScript-0123456789abc/edit');
    expect(said).toContain('Test deployments');
    expect(readFileSync(join(folder, '.clasp.local.json'), 'utf8')).toBe(KNOWN);
  });
});

describe('Publishing a version', () => {
  const HEAD = '{ "deploymentId": "AKhead" }';
  const release = (deployments: string, more: object = {}, args = ['--release', 'Faster']) =>
    deployIn({
      answers: { ...FIRST_TIME, 'list-deployments': deployments, ...more },
      args,
      folder: folderWithScript(),
    });
  const RENEWED = '{ "deploymentId": "AKone", "versionNumber": 8, "description": "Faster" }';

  it('renews the deployment there is, so that its address stays', async () => {
    const { calls, said, stopped } = await release(`[${HEAD}, { "deploymentId": "AKone", "versionNumber": 7 }]`, {
      'update-deployment': RENEWED,
    });
    expect(stopped).toBeNull();
    expect(calls.at(-1)?.args.slice(3)).toEqual(['update-deployment', 'AKone', '--description', 'Faster']);
    expect(said).toContain('Published as version 8: deployment AKone');
  });

  it('makes the first deployment when there is only the working copy', async () => {
    const { commands } = await release(`[${HEAD}]`, { 'create-deployment': RENEWED });
    expect(commands.at(-1)).toBe('create-deployment');
  });

  it('asks which one is meant when there are several', async () => {
    const two = '[{ "deploymentId": "AKone", "versionNumber": 7 }, { "deploymentId": "AKtwo", "versionNumber": 2 }]';
    expect((await release(two)).stopped).toMatch(/^There are several deployments \(AKone, AKtwo\)/);
  });

  it('renews the one that was named without asking Google for the list', async () => {
    const { commands } = await release('[]', { 'update-deployment': RENEWED }, ['--deployment', 'AKone']);
    expect(commands).toEqual(['show-authorized-user', 'push', 'update-deployment']);
  });
});
