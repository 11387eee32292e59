import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { OutputFile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { univerBuildOptions } from './univerBuildOptions';

const root = resolve(__dirname, '..');
const page = join(root, 'local', 'workbench', 'page');
const stampName = 'inputs.json';

/** Node's modules that the services use, and the script's own scope, as the page has them. */
const inPage: Plugin = {
  name: 'in-page',
  setup(builder) {
    const nodeModules = join(page, 'nodeModules');
    builder.onResolve({ filter: /^node:(crypto|zlib|util)$/ }, ({ path }) => ({
      path: join(nodeModules, `${path.slice('node:'.length)}.ts`),
    }));
    builder.onResolve({ filter: /\/scriptContext$/ }, () => ({ path: join(page, 'scriptContext.ts') }));
  },
};

/** Builds the page of the workbench into a folder; does nothing when none of its sources has changed. */
export async function buildWorkbench(out = join(root, 'build', 'workbench')): Promise<void> {
  if (isFresh(out)) return;
  // Built beside and then put in place, so that a workbench that is running never meets half a page.
  const beside = `${out}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const { files, script, style, inputs: bundled } = await bundlePage('main.ts', beside);
  for (const { path, contents } of files) writeBoth(path, contents);
  const start = "<script>window.startAnswer = fetch('start');</script>";
  writeFileSync(join(beside, 'index.html'), indexHtml('/page/', { head: start, script, style }));
  copyFileSync(join(page, 'code.html'), join(beside, 'code.html'));
  const pages = ['index.html', 'code.html'].map((name) => `local/workbench/page/${name}`);
  const inputs = [...bundled, ...pages, ...ownSources()];
  writeFileSync(join(beside, stampName), JSON.stringify(stampOf(inputs.filter((path) => isFile(join(root, path))))));
  rmSync(out, { recursive: true, force: true });
  renameSync(beside, out);
}

export interface BundledPage {
  readonly files: readonly OutputFile[];
  /** The names of the first script and of the styles. */
  readonly script: string;
  readonly style: string;
  /** Every source that went in, from the root of the repository. */
  readonly inputs: readonly string[];
}

/** Bundles an entry of the page with everything it needs, for a folder; writes nothing. */
export async function bundlePage(entry: string, outdir: string): Promise<BundledPage> {
  const result = await build({
    ...univerBuildOptions,
    plugins: [...univerBuildOptions.plugins, inPage],
    inject: [join(page, 'nodeModules', 'buffer.ts')],
    entryPoints: [join(page, entry)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
  });
  const names = result.outputFiles.map(({ path }) => basename(path));
  const [script = '', style = ''] = ['.js', '.css'].map((end) =>
    names.find((name) => name.startsWith('main-') && name.endsWith(end)),
  );
  return { files: result.outputFiles, script, style, inputs: Object.keys(result.metafile.inputs) };
}

/** The one html page, with its files under the given part of the address. */
export function indexHtml(
  base: string,
  { head, script, style }: { readonly head: string } & Pick<BundledPage, 'script' | 'style'>,
): string {
  const links = `<link rel="stylesheet" href="${base}${style}" /><script type="module" src="${base}${script}"></script>`;
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  return html.replace('<!-- HEAD -->', head + links).replace('CODE', `${base}code.html`);
}

/** Sources outside the page's graph that decide how it is built. */
function ownSources(): string[] {
  return ['scripts/buildWorkbench.ts', 'scripts/univerBuildOptions.ts', 'package-lock.json'];
}

function writeBoth(path: string, contents: Uint8Array): void {
  writeFileSync(path, contents);
  writeFileSync(`${path}.gz`, gzipSync(contents, { level: 6 }));
}

/** Packages are known by the lock file; of our own sources the contents count. */
function stampOf(inputs: readonly string[]): Record<string, string> {
  const own = inputs.filter((path) => !path.includes('node_modules'));
  return Object.fromEntries(own.map((path) => [path, hashOf(join(root, path))]));
}

function isFresh(out: string): boolean {
  const stamp = join(out, stampName);
  if (!existsSync(stamp) || !existsSync(join(out, 'index.html'))) return false;
  const known = JSON.parse(readFileSync(stamp, 'utf8')) as Record<string, string>;
  return Object.entries(known).every(([path, hash]) => isFile(join(root, path)) && hashOf(join(root, path)) === hash);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

if (require.main === module) {
  const started = performance.now();
  void buildWorkbench().then(() => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${relative(process.cwd(), join(root, 'build', 'workbench'))}: ${seconds} s`);
  });
}
