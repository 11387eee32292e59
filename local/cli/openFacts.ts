import type { Period } from '../../src/core/register/time/period';
import type { OpenWarehouse } from '../warehouse/readWarehouse';
import { otherVersions, readManifest, type Manifest } from '../warehouse/manifest';
import { CommandError } from './commandError';
import type { Terminal } from './terminal';
import { warehouseWords } from './warehouseWords';

/** What a folder holds, or in one sentence why it holds nothing to ask. */
export async function knownFacts(folder: string, terminal: Terminal): Promise<Manifest> {
  const words = warehouseWords(terminal.language);
  const read = await readManifest(folder);
  if (!read.ok) throw new CommandError(words[read.error](folder));
  if (read.value.partitions.length === 0) throw new CommandError(words.noFacts(folder));
  const others = otherVersions(read.value);
  if (others.length > 0) throw new CommandError(words.otherVersion(others.map(({ company }) => company)));
  return read.value;
}

/** Asks the facts of a folder about some periods. */
export async function askFacts<Answer>(
  folder: string,
  { periods, isTogether }: { readonly periods: readonly Period[]; readonly isTogether: boolean },
  ask: (warehouse: OpenWarehouse) => Promise<Answer>,
  terminal: Terminal,
): Promise<Answer> {
  const manifest = await knownFacts(folder, terminal);
  const { openWarehouse } = await import('../warehouse/readWarehouse');
  const opened = await openWarehouse(folder, manifest, periods, isTogether).catch((error: unknown) => {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new CommandError(warehouseWords(terminal.language).unreadableFacts(folder, reason));
  });
  try {
    return await ask(opened);
  } finally {
    opened.duck.close();
  }
}
