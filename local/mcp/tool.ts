import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ZodRawShape } from 'zod';
import { CommandError } from '../cli/commandError';

/** What an assistant gets: one document as text. What cannot be done is told in the sentence a person would read. */
export interface ToolAnswer {
  readonly content: { type: 'text'; text: string }[];
  readonly isError?: boolean;
  readonly [key: string]: unknown;
}

export interface ToolDescription {
  readonly title: string;
  readonly description: string;
  readonly writes?: true;
}

/** Adds a tool whose answer is a document. */
export function addTool(
  server: McpServer,
  name: string,
  { title, description, writes }: ToolDescription,
  inputSchema: ZodRawShape,
  answer: (input: Readonly<Record<string, unknown>>) => Promise<unknown>,
): void {
  const annotations = { title, readOnlyHint: writes !== true, destructiveHint: false, openWorldHint: false };
  server.registerTool(name, { title, description, inputSchema, annotations }, (input) => answered(() => answer(input)));
}

async function answered(work: () => Promise<unknown>): Promise<ToolAnswer> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work(), null, 1) }] };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}
