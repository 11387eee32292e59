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

interface Question {
  readonly periods: readonly Period[];
  readonly isTogether: boolean;
}

/** What is asked of the engine, and of the manifest whose facts it holds. */
type Ask<Answer> = (warehouse: OpenWarehouse, manifest: Manifest) => Promise<Answer>;

/**
 * Asks the facts of a folder about some periods. Where an export has replaced what was being read, it is read anew: as it
 * is now.
 */
export async function askFacts<Answer>(
  folder: string,
  question: Question,
  ask: Ask<Answer>,
  terminal: Terminal,
): Promise<Answer> {
  const manifest = await knownFacts(folder, terminal);
  try {
    return await answerOf(folder, manifest, question, ask);
  } catch (error) {
    if (!(error instanceof UnreadableFacts)) throw error;
    const now = await knownFacts(folder, terminal);
    if (JSON.stringify(now) !== JSON.stringify(manifest)) return askFacts(folder, question, ask, terminal);
    throw new CommandError(warehouseWords(terminal.language).unreadableFacts(folder, error.message));
  }
}

class UnreadableFacts extends Error {}

async function answerOf<Answer>(
  folder: string,
  manifest: Manifest,
  { periods, isTogether }: Question,
  ask: Ask<Answer>,
): Promise<Answer> {
  const { EngineFailure } = await import('../warehouse/duckdb');
  const { openWarehouse } = await import('../warehouse/readWarehouse');
  let opened: OpenWarehouse | null = null;
  try {
    opened = await openWarehouse(folder, manifest, periods, isTogether);
    return await ask(opened, manifest);
  } catch (error) {
    if (opened !== null && !(error instanceof EngineFailure)) throw error;
    throw new UnreadableFacts(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    opened?.duck.close();
  }
}
