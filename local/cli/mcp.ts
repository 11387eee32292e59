import { statSync } from 'node:fs';
import { serveMcp } from '../mcp/serveMcp';
import { mcpWords } from '../mcp/words';
import { CommandError } from './commandError';
import type { Terminal } from './terminal';

export interface McpOptions {
  readonly write?: boolean;
  readonly now?: string;
}

/** The register for an assistant, over standard input and output. */
export async function mcp(path: string, { write, now }: McpOptions, terminal: Terminal): Promise<void> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder && write) throw new CommandError(mcpWords(terminal.language).folderIsRead, 2);
  await serveMcp({ path, isFolder, mayWrite: write === true, now }, terminal);
}
