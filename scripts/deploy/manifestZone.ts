import { readFileSync, writeFileSync } from 'node:fs';

/** The built manifest, which is pushed. */
const MANIFEST = 'dist/appsscript.json';

/** The zone of this computer: its owner is the one who can tell whether a clock is right. */
export function computerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Does something while the manifest names a zone, and leaves it as it was built. */
export async function withZone(zone: string, work: () => Promise<void>, manifest = MANIFEST): Promise<void> {
  const built = readFileSync(manifest, 'utf8');
  const named = { ...(JSON.parse(built) as object), timeZone: zone };
  writeFileSync(manifest, `${JSON.stringify(named, null, 2)}\n`);
  try {
    await work();
  } finally {
    writeFileSync(manifest, built);
  }
}
