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
import type { Plugin } from 'esbuild';
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
  const result = await build({
    ...univerBuildOptions,
    plugins: [...univerBuildOptions.plugins, inPage],
    inject: [join(page, 'nodeModules', 'buffer.ts')],
    entryPoints: [join(page, 'main.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: beside,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
  });
  for (const { path, contents } of result.outputFiles) writeBoth(path, contents);
  const names = result.outputFiles.map(({ path }) => basename(path));
  const [script = '', style = ''] = ['.js', '.css'].map((end) =>
    names.find((name) => name.startsWith('main-') && name.endsWith(end)),
  );
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const shown = html.replace('STYLE', `/page/${style}`).replace('SCRIPT', `/page/${script}`);
  writeFileSync(join(beside, 'index.html'), shown);
  copyFileSync(join(page, 'code.html'), join(beside, 'code.html'));
  const pages = ['index.html', 'code.html'].map((name) => `local/workbench/page/${name}`);
  const inputs = [...Object.keys(result.metafile.inputs), ...pages, ...ownSources()];
  writeFileSync(join(beside, stampName), JSON.stringify(stampOf(inputs.filter((path) => isFile(join(root, path))))));
  rmSync(out, { recursive: true, force: true });
  renameSync(beside, out);
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
