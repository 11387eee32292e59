import { parse } from 'acorn';
import { createMemoryStore } from '../../local/store/memoryStore';
import type { BundleFiles } from '../../local/runBundle';
import { createRuntime, type Runtime } from '../../local/services/runtime';
import { silentUi, type UiHost } from '../../local/services/ui/uiHost';
import { buildScript } from '../../scripts/buildAddOn';
import { emptyWorkbook, pastedFiles, pushedFiles } from '../bundle/addOn';

const code = (): string => pastedFiles()['Code.js'] ?? '';
const extras = (): string => pastedFiles()['extras.html'] ?? '';

/** Google's services of which a script may speak without being asked for a permission of its own. */
const FREE_OF_CHARGE = [
  ...[
    'CacheService',
    'ContentService',
    'HtmlService',
    'LockService',
    'PropertiesService',
    'ScriptApp',
    'SpreadsheetApp',
  ],
];

/** Words that would make Google ask for more: other people's files, triggers, mail, the internet, the address. */
const WIDENING = [
  ...['newTrigger', 'deleteTrigger', 'getProjectTriggers', 'getUserTriggers', 'getScriptTriggers', 'getService'],
  ...['getActiveUser', 'getEffectiveUser', 'getEmail', 'sendEmail', 'createDraft', 'fetchAll', 'getOAuthToken'],
  ...['openById', 'openByUrl', 'SpreadsheetApp.open', 'SpreadsheetApp.create', 'getFileById', 'getIdentityToken'],
  ...['Drive', 'Gmail', 'Jdbc', 'Sheets', 'Browser', 'People', 'Calendar'].map((service) => `${service}.`),
];

/** The modules of a build by their files, as they are before they are made small. */
async function modulesOf(isPasted: boolean): Promise<ReadonlyMap<string, string>> {
  const says = { IS_ADDON: 'false', IS_PASTED: String(isPasted) };
  const { text } = await buildScript(says, { minify: false });
  const parts = text.split(/^\s*\/\/ ((?:src|node_modules)\/.*)$/m).slice(1);
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
}

describe('the file that people paste', () => {
  test('says at its head that it wants this workbook alone, what it is and where it goes', () => {
    const [head = ''] = code().split('*/');
    expect(head).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n/);
    expect(head).toMatch(/Sales Register \d+\.\d+\.\d+\./);
    expect(head).toContain('Extensions > Apps Script');
    expect(head).toContain('Расширения > Apps Script');
  });

  test('has lines that an editor copes with', () => {
    const longest = Math.max(
      ...code()
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThan(2_000);
  });

  test('names no service of Google that asks for a permission of its own', () => {
    const services = (code() + extras()).match(/\b[A-Z][A-Za-z]+(?:App|Service)\b/g) ?? [];
    expect(services).toContain('SpreadsheetApp');
    expect(services.filter((name) => !FREE_OF_CHARGE.includes(name))).toEqual([]);
  });

  test('has no word from which Google would infer one, in code, sentences or comments', () => {
    const words = new Set((code() + extras()).match(/[\w.]+/g));
    const found = WIDENING.filter((word) => [...words].some((one) => isNamed(one, word)));
    expect(found).toEqual([]);
  });

  test('is what is pushed, but for pages beside it, triggers and the address of who is at work', async () => {
    const [pushed, pasted] = await Promise.all([modulesOf(false), modulesOf(true)]);
    expect(pushed.size).toBeGreaterThan(100);
    expect([...pasted.keys()]).toEqual([...pushed.keys()]);
    const others = [...pushed].filter(([file, text]) => pasted.get(file) !== text).map(([file]) => file);
    expect(others.sort()).toEqual(
      ['continuation', 'projectFiles', 'sources', 'who'].map((name) => `src/google/${name}.ts`),
    );
  });
});

describe('a dialog of the pasted file', () => {
  /** What a menu item shows, by how the script came into the workbook. */
  function shown(command: string, files: ReturnType<typeof pastedFiles>): string {
    const pages: string[] = [];
    const ui = {
      ...silentUi,
      showPage: (_where: string, { content }: { content: string }) => void pages.push(content),
    };
    const runtime = createRuntime({ files, ui, store: createMemoryStore(emptyWorkbook()) });
    runtime.run('setUpOrRepair');
    runtime.run(command);
    return pages.join();
  }

  /** A page as a browser understands it: its lines may be broken elsewhere. */
  function understood(page: string): readonly unknown[] {
    return page
      .split(/<\/?script>/)
      .map((part, index) =>
        index % 2 === 1 ? JSON.stringify(parse(part, { ecmaVersion: 2021 }), withoutPlaces) : part,
      );
  }

  test.each(['openSettings', 'openHelp', 'openImport'])('is the page that is pushed (%s)', (command) => {
    const pasted = shown(command, pastedFiles());
    expect(pasted).toContain('<!doctype html>');
    expect(understood(pasted)).toEqual(understood(shown(command, pushedFiles())));
  });

  test.each([
    ['openSettings', 'release/pages.html'],
    ['openImport', 'release/import.html'],
  ])('says which file it misses where that was not pasted (%s)', (command, file) => {
    const { 'pages.html': _pages, 'import.html': _import, ...files } = pastedFiles();
    const { run, told } = pastedInto(files);
    run('setUpOrRepair');
    run(command);
    expect(told.join()).toContain(file);
  });

  test.each([
    ['is missing', () => ({})],
    ['is of another version', () => ({ 'extras.html': extras().replace(/[0-9a-f]{8}/, '00000000') })],
    ['was pasted in part', () => ({ 'extras.html': extras().slice(0, extras().length / 3) })],
  ])('says that the file of set-up %s, and leaves the workbook as it is', (_how, instead) => {
    const { 'extras.html': _extras, ...others } = pastedFiles();
    const { run, told, runtime } = pastedInto({ ...others, ...instead() });
    const before = runtime.store.toData().sheets;
    run('setUpOrRepair');
    expect(told.join()).toContain('release/extras.html');
    expect(runtime.store.toData().sheets).toEqual(before);
  });
});

/** The pasted script at work in an empty workbook, and what it says there. */
function pastedInto(files: BundleFiles): { run: Runtime['run']; told: readonly string[]; runtime: Runtime } {
  const told: string[] = [];
  const ask: UiHost['ask'] = (question) => {
    told.push(question.message);
    return silentUi.ask(question);
  };
  const runtime = createRuntime({ files, ui: { ...silentUi, ask }, store: createMemoryStore(emptyWorkbook()) });
  return { run: (command) => runtime.run(command), told, runtime };
}

/** A script without where its words stand and how they are spelt there. */
function withoutPlaces(key: string, value: unknown): unknown {
  return ['start', 'end', 'raw'].includes(key) ? undefined : value;
}

function isNamed(word: string, wanted: string): boolean {
  return wanted.endsWith('.')
    ? word.startsWith(wanted)
    : `.${word}.`.includes(`.${wanted}.`) || word.startsWith(wanted + '.');
}
