import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { BY, factsDocument, type By } from '../cli/kpiOfFacts';
import type { Terminal } from '../cli/terminal';
import { PERIOD_INPUT, periodOf } from './readTools';
import { addTool } from './tool';

/** What a folder of facts answers about all companies in it. */
export function addFolderTools(server: McpServer, folder: string, terminal: Terminal): void {
  addTool(
    server,
    'figures',
    {
      title: 'Figures of all companies',
      description:
        'Every figure of a period company beside company, as of when each company was exported; or by line, segment or employee over all of them. Money is in major units of the currency, percent is a fraction, null means no data. Currencies are never added.',
    },
    { period: PERIOD_INPUT, by: z.enum(BY).optional() },
    async ({ period, by }) => factsDocument(folder, periodOf(period, terminal), by as By | undefined, terminal),
  );
}
