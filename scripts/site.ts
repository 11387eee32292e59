import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { newRegisterData } from '../local/register/newRegister';
import { openRuntimeOn } from '../local/runBundle';
import { codePolicy, pagePolicy } from '../local/workbench/policy';
import { readAddOnFiles } from '../local/workbench/server/addOnFiles';
import { writeWorkbook } from '../local/xlsx/writeWorkbook';
import { groupedBy } from '../src/core/register/foreign/existingRows';
import { LANGUAGES, type Language } from '../src/core/values/label';
import { wallClockIn } from '../src/core/values/wallClock';
import { buildAll } from './build';
import { bundlePage, indexHtml } from './buildWorkbench';
import { buildPocketSite } from './site/pocketSite';

const root = resolve(__dirname, '..');

/** Where the example company lives. */
const timeZone = 'Asia/Novokuznetsk';

/** Builds the workbench as files for any web server: whoever opens them works in his own browser, and nothing is sent. */
export async function buildSite(out = join(root, 'build', 'site'), now = new Date()): Promise<void> {
  await buildAll();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bundled = await bundlePage(join('site', 'main.ts'), out);
  for (const { path, contents } of bundled.files) writeFileSync(path, contents);
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(out, name), content);
  put('index.html', indexHtml('', { ...bundled, head: policyTag(pagePolicy) }));
  put('code.html', readFileSync(codePage, 'utf8').replace('<meta charset', `${policyTag(codePolicy)}<meta charset`));
  put('add-on.json', JSON.stringify(await readAddOnFiles(join(root, 'dist'))));
  for (const language of LANGUAGES) put(`demo-${language}.xlsx`, await writeWorkbook(demo(language, now)));
  const pocket = await buildPocketSite(join(out, 'pocket'));
  put('licences.txt', licencesOf([...bundled.inputs, ...pocket]));
  copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE.txt'));
  // GitHub Pages would run the files through Jekyll otherwise.
  put('.nojekyll', '');
}

const codePage = join(root, 'local', 'workbench', 'page', 'code.html');

/** The site may be anybody's, so the policy travels with the page. */
function policyTag(policy: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
}

function demo(language: Language, now: Date): ReturnType<typeof newRegisterData> {
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const settings = { name: 'Demo', locale, timeZone, now: wallClockIn(timeZone).momentOf(now), isDemo: true };
  return newRegisterData(settings, (data, moment, functionName) => {
    const addOn = openRuntimeOn(data, { now: moment });
    const report = addOn.run(functionName);
    if (!report.ok) throw new Error(report.message);
    return addOn.data();
  });
}

/** The licences of the libraries that are in the page, which go with every copy of them; each text once. */
function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const byText = groupedBy([...folders].sort(), (folder) => licenceText(join(root, folder)));
  return [...byText].map(([text, under]) => `${under.map(nameOf).join('\n')}\n\n${text}`).join('\n\n\n');
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

function nameOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  return `${name} ${version}: ${license ?? ''}`;
}

function sizeOf(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const whole = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return `${megabytes(whole)} MB, packed ${megabytes(packed)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

if (require.main === module) {
  const [asked] = process.argv.slice(2);
  const out = asked === undefined ? undefined : resolve(asked);
  void buildSite(out).then(() => {
    const folder = out ?? join(root, 'build', 'site');
    console.log(`${relative(process.cwd(), folder)}: ${sizeOf(folder)}`);
  });
}
