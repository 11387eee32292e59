import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { BuiltFrom } from './freshness';
import { smallPhoneMetadata } from './phoneMetadata';

const MANIFEST = 'appsscript.json';
const ENTRY = 'src/google/entry.ts';
/** What a build has beside the usual, each with its functions and the permissions it needs. */
const WITH = {
  digest: {
    entry: 'src/google/entryWithDigest.ts',
    scopes: ['script.scriptapp', 'script.send_mail', 'script.external_request'],
  },
  mail: { entry: 'src/google/entryWithMail.ts', scopes: ['script.scriptapp', 'gmail.readonly'] },
} as const;
const PAGES = 'src/pages';
/** What only chosen commands load, or deliveries from outside, and the name its code gives itself: src/google/extras.ts looks for it. */
const EXTRAS = [
  { entry: 'src/extras/main.ts', file: 'extras', name: 'Extras' },
  { entry: 'src/extras/capture.ts', file: 'capture', name: 'Capture' },
] as const;
const GLOBAL = 'SalesRegister';

/** Whether the script lives in one workbook, or is installed as an editor add-on for all of a user's. */
export type AddOnKind = 'bound' | 'addon';

/** A part that only those get who ask for it. */
export type AddOnPart = keyof typeof WITH;

export function isAddOnPart(name: string): name is AddOnPart {
  return Object.hasOwn(WITH, name);
}

/** The files of the Apps Script project by name, and what they were made from. */
export interface AddOnBundle {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
}

/** Writes the Apps Script project: one script, each page with all it needs in its .html, the manifest. */
export async function buildAddOn(kind: AddOnKind, parts: readonly AddOnPart[] = [], out = 'dist'): Promise<BuiltFrom> {
  const { files, inputs } = await bundleAddOn(kind, parts);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  return { inputs, outputs: Object.keys(files).map((name) => join(out, name)) };
}

/** The project in memory. */
export async function bundleAddOn(kind: AddOnKind, parts: readonly AddOnPart[] = []): Promise<AddOnBundle> {
  const script = await buildScript({ IS_ADDON: String(kind === 'addon'), IS_PASTED: 'false' }, {}, parts);
  const pages = await buildPages();
  const files = {
    'Code.js': script.text,
    'appsscript.json': manifestFor(kind, parts),
    ...Object.fromEntries(pages.map(({ name, text }) => [`${name}.html`, text])),
  };
  return { files, inputs: [MANIFEST, ...script.inputs, ...pages.flatMap(({ inputs }) => inputs)] };
}

/** Google takes keys for a command only from a script that lives in one workbook. */
function manifestFor(kind: AddOnKind, parts: readonly AddOnPart[]): string {
  const text = readFileSync(MANIFEST, 'utf8');
  if (kind === 'bound' && parts.length === 0) return text;
  const { sheets, ...manifest } = JSON.parse(text) as { readonly oauthScopes: readonly string[]; sheets: unknown };
  const more = parts.flatMap((part) => WITH[part].scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`));
  const oauthScopes = [...new Set([...manifest.oauthScopes, ...more])];
  return `${JSON.stringify({ ...manifest, oauthScopes, ...(kind === 'bound' && { sheets }) }, null, 2)}\n`;
}

/** How a script or a page is put into text; `lineLimit` keeps its lines short for an editor. */
type Layout = Pick<BuildOptions, 'lineLimit' | 'minify'>;

interface Built {
  readonly text: string;
  readonly inputs: readonly string[];
}

/**
 * The script with what the build says about itself (see src/google/build.d.ts). Google finds menu items, triggers and
 * bridge calls by the name of a top-level function declaration.
 */
export async function buildScript(
  define: Readonly<Record<string, string>>,
  layout: Layout = {},
  parts: readonly AddOnPart[] = [],
): Promise<Built> {
  const { build } = await import('esbuild');
  const entries = [ENTRY, ...parts.map((part) => WITH[part].entry)];
  const all = entries.map((entry) => `export * from './${entry}';`).join('\n');
  const options = {
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'es2021',
    legalComments: 'none',
    metafile: true,
    plugins: [smallPhoneMetadata],
    define: {
      ...define,
      WITH_DIGEST: String(parts.includes('digest')),
      WITH_MAIL: String(parts.includes('mail')),
      EXTRAS_MARKS: JSON.stringify(await marksOfExtras(layout)),
    },
    ...layout,
  } satisfies BuildOptions & { metafile: true };
  const names = (await Promise.all(entries.map((entry) => exportsOf({ ...options, entryPoints: [entry] })))).flat();
  const doors = names.map((name) => `function ${name}(e){return ${GLOBAL}.${name}(e)}`);
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents: all, resolveDir: '.', loader: 'ts' },
    format: 'iife',
    globalName: GLOBAL,
  });
  return {
    text: [outputFiles[0]?.text.trimEnd(), ...doors, ''].join('\n'),
    inputs: Object.keys(metafile.inputs).filter((path) => path !== '<stdin>'),
  };
}

/** The names a module exports, asked of the bundler rather than guessed from the text. */
async function exportsOf(options: BuildOptions): Promise<readonly string[]> {
  const { build } = await import('esbuild');
  const { metafile } = await build({ ...options, format: 'esm', bundle: false, metafile: true, plugins: [] });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** The folders whose page has a file of its own. */
function heavyPages(): readonly string[] {
  const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => existsSync(join(PAGES, name, MAIN)));
}

/** A page, or a part of one, by the name of its .html. */
interface BuiltPage extends Built {
  readonly name: string;
}

/** The files beside the script: the extras, the pages, dialogs and sidebars in `pages`, each heavy page by its name, and their parts. */
export async function buildPages(layout: Layout = {}): Promise<readonly BuiltPage[]> {
  const heavy = heavyPages().map((name) => buildPage(name, join(PAGES, name, MAIN), layout));
  const light = buildPage('pages', join(PAGES, MAIN), layout);
  return [...(await buildExtras(layout)), ...(await Promise.all([light, ...heavy])), ...(await buildParts(layout))];
}

async function buildExtras(layout: Layout): Promise<readonly BuiltPage[]> {
  const parts = await bundleExtras(layout);
  return parts.map(({ file, built }) => ({
    name: file,
    text: inTag(markOf(built) + built.text),
    inputs: built.inputs,
  }));
}

async function marksOfExtras(layout: Layout): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await bundleExtras(layout)).map(({ file, built }) => [file, markOf(built)]));
}

function bundleExtras(layout: Layout): Promise<readonly { readonly file: string; readonly built: Built }[]> {
  return Promise.all(
    EXTRAS.map(async ({ entry, file, name }) => ({
      file,
      built: await bundlePage(entry, { ...layout, globalName: name }),
    })),
  );
}

/** A script runs the extras that were made together with it, and no others. */
function markOf({ text }: Built): string {
  return `/*${createHash('sha1').update(text).digest('hex').slice(0, 8)}*/`;
}

/** Google wants every file beside the script to be a page. */
function inTag(script: string): string {
  return `<script>${harmless(script)}</script>`;
}

/** Scripts that are too heavy for their page and are fetched by it: `books.part.ts` of `import` is `importBooks`. */
function buildParts(layout: Layout): Promise<readonly BuiltPage[]> {
  const parts = heavyPages().flatMap((page) => {
    const files = readdirSync(join(PAGES, page)).filter((name) => name.endsWith(PART));
    return files.map((file) => ({ page, file }));
  });
  return Promise.all(
    parts.map(async ({ page, file }) => {
      const { text, inputs } = await bundlePage(join(PAGES, page, file), layout);
      const part = file.slice(0, -PART.length);
      const name = `${page}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
      return { name, text: inTag(text), inputs };
    }),
  );
}

const MAIN = 'main.tsx';
const PART = '.part.ts';

/** The frame of every page with the look of all, the looks of those in it, and their script put into it. */
async function buildPage(name: string, entry: string, layout: Layout): Promise<BuiltPage> {
  const frame = join(PAGES, 'shared', 'frame.html');
  const script = await bundlePage(entry, layout);
  const folders = script.inputs.filter((path) => path.startsWith(PAGES)).map((path) => dirname(path));
  const looks = [...new Set([join(PAGES, 'shared'), ...folders.sort()])]
    .map((folder) => join(folder, 'look.css'))
    .filter(existsSync);
  const style = looks.map((look) => readFileSync(look, 'utf8')).join('');
  const text = readFileSync(frame, 'utf8')
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${harmless(script.text)}</script>`);
  return { name, text, inputs: [frame, ...looks, ...script.inputs] };
}

/** What ends a script element, hides the rest of it or is a tag of HtmlService stands only in texts of a script. */
function harmless(script: string): string {
  return script.replace(/<(?=\/script|!--|\?)/gi, '\\x3C');
}

async function bundlePage(entry: string, layout: Layout & Pick<BuildOptions, 'globalName'>): Promise<Built> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'es2021',
    format: 'iife',
    legalComments: 'none',
    metafile: true,
    plugins: [smallPhoneMetadata],
    ...layout,
  });
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}
