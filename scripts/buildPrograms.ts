import { chmodSync, existsSync, readFileSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import type { BuiltFrom } from './freshness';

const NODE: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  external: installedPackages(),
};

const PROGRAM = 'build/sales-register.cjs';
const PROGRAM_ENTRIES = ['local/cli/bin.ts', 'local/cli/main.ts'];
const RUNTIME = 'build/runtime.cjs';
const RUNTIME_ENTRY = 'local/services/runtime.ts';

/** The command line as one file that runs by its name; null while there is none. */
export async function buildCommandLine(): Promise<BuiltFrom | null> {
  const entry = PROGRAM_ENTRIES.find((path) => existsSync(path));
  if (entry === undefined) return null;
  const inputs = await bundle(entry, PROGRAM, { minifySyntax: true, banner: { js: '#!/usr/bin/env node' } });
  chmodSync(PROGRAM, 0o755);
  return { inputs, outputs: [PROGRAM] };
}

/** The Apps Script services on their own, for any script: `require('./build/runtime.cjs').createRuntime`. */
export async function buildRuntime(): Promise<BuiltFrom | null> {
  if (!existsSync(RUNTIME_ENTRY)) return null;
  return { inputs: await bundle(RUNTIME_ENTRY, RUNTIME, {}), outputs: [RUNTIME] };
}

/** What is installed with the program is read from node_modules; everything else it needs is put into its file. */
function installedPackages(): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies);
}

async function bundle(entry: string, outfile: string, options: BuildOptions): Promise<string[]> {
  const { build } = await import('esbuild');
  const { metafile } = await build({ ...NODE, ...options, entryPoints: [entry], outfile });
  return Object.keys(metafile?.inputs ?? {});
}
