import { build } from 'esbuild';
import { univerBuildOptions } from '../../scripts/univerBuildOptions';

/** A script of the tests with everything it imports, ready to be put into a page. */
export async function bundlePage(entry: string): Promise<string> {
  const result = await build({
    ...univerBuildOptions,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return result.outputFiles[0]?.text ?? '';
}
