import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { knownFacts } from '../cli/openFacts';
import type { Terminal } from '../cli/terminal';
import { addFolderTools } from './folderTools';
import { openBook } from './openBook';
import { addReadTools } from './readTools';
import { addWriteTools } from './writeTools';

export interface Served {
  readonly path: string;
  /** A folder of facts, not a workbook. */
  readonly isFolder: boolean;
  readonly mayWrite: boolean;
  readonly now: string | undefined;
}

const INSTRUCTIONS =
  'Figures of a sales register. Give each number with its definition and what it rests on; say "no data" where the value is null, and name rows that were left out. Never work a figure out from rows yourself: ask for it.';

/** Serves until the assistant closes the connection. Standard output belongs to the protocol alone. */
export async function serveMcp({ path, isFolder, mayWrite, now }: Served, terminal: Terminal): Promise<void> {
  const quiet: Terminal = { ...terminal, print: terminal.say, isInteractive: false };
  const server = new McpServer({ name: 'sales-register', version: '1' }, { instructions: INSTRUCTIONS });
  if (isFolder) {
    await knownFacts(path, quiet);
    addFolderTools(server, path, quiet);
  } else {
    const book = openBook(path, now, quiet);
    await book.register();
    addReadTools(server, book, quiet);
    if (mayWrite) addWriteTools(server, path, book, quiet);
  }
  const ended = new Promise<void>((done) => {
    server.server.onclose = done;
  });
  process.stdin.once('end', () => void server.close());
  await server.connect(new StdioServerTransport());
  await ended;
}
