import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { join } from 'node:path';
import { takeLock } from '../../local/workbench/server/lockFile';
import { runCommand } from '../builders/commandLine';
import { aFolder, aWorkbookFile } from '../builders/workbookFile';
import { SMALL_REGISTER } from './cli/register';

/** The small register with the columns that a contact is written into. */
const REGISTER = {
  ...SMALL_REGISTER,
  Контакты: (SMALL_REGISTER['Контакты'] ?? []).map((row, index) =>
    index === 2 ? [...row, 'Комментарий', 'Следующий шаг', 'Дата шага'] : row,
  ),
};

const NOW = ['--now', '2026-11-23T09:00'] as const;

interface Said {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
}

/** An assistant that has started our server as its settings say. */
async function anAssistant(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const command = { command: process.execPath, args: ['build/sales-register.cjs', 'mcp', ...args, ...NOW] };
  await client.connect(new StdioClientTransport({ ...command, env: { LC_ALL: 'en_US.UTF-8' } }));
  return client;
}

async function ask(client: Client, name: string, input: Record<string, unknown> = {}): Promise<Said> {
  return (await client.callTool({ name, arguments: input })) as unknown as Said;
}

async function answerOf(client: Client, name: string, input: Record<string, unknown> = {}): Promise<unknown> {
  const { content, isError } = await ask(client, name, input);
  expect(isError ? content : []).toEqual([]);
  return JSON.parse(content[0]?.text ?? '');
}

describe('the register for an assistant', () => {
  let file: string;
  let client: Client;

  beforeEach(async () => {
    file = await aWorkbookFile(REGISTER);
  });

  afterEach(async () => {
    await client.close();
  });

  it('answers with our numbers and their definition, and only reads', async () => {
    client = await anAssistant(file);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['figures', 'breakdowns', 'why', 'waiting', 'tasks', 'client']);
    const asked = (await answerOf(client, 'figures', { period: '2026-10', figures: ['sales.revenue'] })) as {
      figures: readonly unknown[];
    };
    expect(asked.figures).toEqual([
      expect.objectContaining({ key: 'sales.revenue', name: 'Выручка', value: 1134.56, unit: 'money', n: 1 }),
    ]);
    expect(await answerOf(client, 'waiting')).toMatchObject({
      definition: 'Все обращения, на которые ещё не ответили.',
      waiting: [{ party: '+73842990011', state: 'waiting', target: 15 }],
    });
    expect(await answerOf(client, 'why', { figure: 'sales.revenue', period: '2026-10' })).toMatchObject({
      rows: [{ sheet: 'Продажи', row: 2, id: 'S-1' }],
    });
    expect(await answerOf(client, 'client', { who: 'ромаш' })).toMatchObject({
      card: { name: '«Ромашка»', party: 'K-1' },
    });
    expect(Array.isArray(await answerOf(client, 'tasks', { role: 'inbound' }))).toBe(true);
    expect(await ask(client, 'figures', { period: 'October' })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('is no period') as string }],
    });
  });

  it('writes an answer with the Journal, which undo takes back', async () => {
    client = await anAssistant(file, '--write');
    const said = { channel: 'call', result: 'reached', employee: 'Анна', comment: 'Перезвонили' };
    expect(await answerOf(client, 'answer', { party: '+73842990011', ...said })).toMatchObject({ saved: true });
    expect(await answerOf(client, 'waiting')).toMatchObject({ waiting: [] });
    expect(await ask(client, 'answer', { party: '+73842990011', ...said })).toMatchObject({ isError: true });
    expect(await runCommand(['undo', file, ...NOW])).toMatchObject({ code: 0 });
    expect(await answerOf(client, 'waiting')).toMatchObject({ waiting: [{ party: '+73842990011' }] });
    const lock = takeLock(file);
    const { isError, content } = await ask(client, 'answer', { party: '+73842990011', ...said });
    expect([isError, content[0]?.text]).toEqual([true, expect.stringContaining('is already open in a workbench')]);
    if (lock.ok) lock.value.release();
    const nobody = await ask(client, 'add_contact', { ...said, direction: 'in', phone: ' ' });
    expect([nobody.isError, nobody.content[0]?.text]).toEqual([true, expect.stringContaining('Say with whom')]);
    const contact = { ...said, direction: 'out', client: 'Новая', nextStepOn: '2026-12-01', nextStep: 'КП' };
    expect(await answerOf(client, 'add_contact', contact)).toMatchObject({ saved: true });
    expect(await answerOf(client, 'client', { who: 'новая' })).toMatchObject({
      card: { contacts: [{ comment: 'Перезвонили', nextStepOn: '2026-12-01' }, { id: 'C-4' }] },
    });
  });

  it('tells the figures of all companies from their facts, which it does not write', async () => {
    const facts = join(aFolder(), 'facts');
    await runCommand(['export', file, '--to', facts, ...NOW]);
    client = await anAssistant(facts);
    expect(await answerOf(client, 'figures', { period: '2026-10' })).toMatchObject({
      companies: [{ company: 'register', figures: { 'sales.revenue': { value: 1134.56 } } }],
    });
    expect(await runCommand(['mcp', facts, '--write'])).toMatchObject({ code: 2 });
  });
});
