import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { z } from 'zod';
import { channelKinds, directions, resultKinds } from '../../src/core/register/schema/choice';
import { openThreads } from '../../src/core/figures/facts/openThreads';
import { ID_ALPHABET } from '../../src/core/values/ids';
import { parseIsoMoment } from '../../src/core/values/moment';
import { foldCase } from '../../src/core/values/text';
import type { Language } from '../../src/core/values/label';
import { callForAnswer } from '../cli/addOn';
import { CommandError } from '../cli/commandError';
import { keepOriginal } from '../cli/keepOriginal';
import { fileError } from '../cli/openRegister';
import type { OpenedRegister } from '../cli/openedRegister';
import type { Terminal } from '../cli/terminal';
import { followLink, saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { lockPath, takeLock } from '../workbench/server/lockFile';
import { commandWords } from '../cli/words';
import { mcpWords } from './words';
import type { OpenBook } from './openBook';
import { addTool } from './tool';

/** A contact as an assistant names it. */
const CONTACT = {
  client: z.string().optional().describe('name or id of the client'),
  phone: z.string().optional(),
  email: z.string().optional(),
  person: z.string().optional().describe('with whom'),
  direction: z.enum(directions.kinds).describe('in: they contacted us, out: we contacted them'),
  channel: z.enum(channelKinds.kinds),
  result: z.enum(resultKinds.kinds),
  employee: z.string().describe('who of us, as Staff names them'),
  comment: z.string().describe('what was said'),
  nextStep: z.string().optional(),
  nextStepOn: z.string().optional().describe('day of the next step, 2026-12-01'),
};

const ANSWER = {
  party: z.string().describe('key or name of who waits, as "waiting" tells it'),
  channel: z.enum(channelKinds.kinds).describe('by which the answer was given'),
  result: z.enum(resultKinds.kinds).describe('how it ended; an attempt that reached nobody is noAnswer'),
  employee: z.string().describe('who of us answered'),
  comment: z.string().describe('what was said'),
};

/** A new row, as the sidebar makes one: the same door, the same Journal, taken back by "sales-register undo". */
export function addWriteTools(server: McpServer, file: string, book: OpenBook, terminal: Terminal): void {
  addTool(
    server,
    'add_contact',
    {
      title: 'Write down a contact',
      description: 'Adds one row to Contacts at the present moment. "sales-register undo FILE" takes it back.',
      writes: true,
    },
    CONTACT,
    (input) =>
      alone(file, terminal, async () => addContact(file, await book.register(), input as ContactInput, terminal)),
  );
  addTool(
    server,
    'answer',
    {
      title: 'Write down an answer',
      description:
        'Adds our contact with somebody who waits. It ends their waiting only if it reached them; an attempt does not.',
      writes: true,
    },
    ANSWER,
    (input) =>
      alone(file, terminal, async () => {
        const register = await book.register();
        return addContact(file, register, answerTo(register, input as AnswerInput, terminal), terminal);
      }),
  );
}

/** Reads and writes with nobody between: not while a workbench has the workbook open, which would write over it. */
async function alone<Answer>(file: string, terminal: Terminal, work: () => Promise<Answer>): Promise<Answer> {
  const path = await followLink(file);
  const lock = takeLock(path);
  if (!lock.ok) {
    const { pid, host: computer, started } = lock.error;
    const words = commandWords(terminal.language);
    throw new CommandError(words.inUse({ file: basename(file), pid, computer, started, lock: lockPath(path) }));
  }
  try {
    return await work();
  } finally {
    lock.value.release();
  }
}

type ContactInput = z.infer<z.ZodObject<typeof CONTACT>>;
type AnswerInput = z.infer<z.ZodObject<typeof ANSWER>>;

/** The contact that an answer is: ours, with whoever opened the thread. */
function answerTo({ analysis }: OpenedRegister, input: AnswerInput, terminal: Terminal): ContactInput {
  const { facts } = analysis.book;
  const { party, ...said } = input;
  const asked = facts.partyOfClientCell(party)?.index;
  const thread = openThreads(facts).find(
    ({ party: index }) =>
      index === asked || facts.parties[index]?.key === party || facts.parties[index]?.name === party,
  );
  const first = thread?.inbound[0]?.contact;
  if (!first) throw new CommandError(mcpWords(terminal.language).nobodyWaits(party));
  const { client, phone, email, person } = first;
  return { ...said, direction: 'out', client, phone, email, person };
}

async function addContact(
  file: string,
  { data, notUnderstood, now, texts, analysis }: OpenedRegister,
  input: ContactInput,
  terminal: Terminal,
): Promise<unknown> {
  refuseStrangers(
    input,
    analysis.reading.rows.staff.map(({ name }) => name),
    terminal,
  );
  const entry = { table: 'contacts', key: newKey(), cells: cellsOf(input, texts.language, terminal), stamps: ['at'] };
  const { answer, data: changed } = callForAnswer(data, now, 'saveEntry', entry);
  if (!answer.ok) throw new CommandError(answer.message);
  await keepOriginal(file, notUnderstood, terminal);
  const saved = await saveFile(file, await writeWorkbook(changed));
  if (!saved.ok) throw fileError(saved.error, terminal.language);
  return { saved: true, message: answer.message, run: answer.run, undo: `sales-register undo ${file}` };
}

/** An assistant may misspell a name, or leave out with whom: nobody would find such a row again. */
function refuseStrangers(input: ContactInput, staff: readonly string[], terminal: Terminal): void {
  const { client, phone, email, person, employee } = input;
  const words = mcpWords(terminal.language);
  if ([client, phone, email, person].every((cell) => (cell ?? '').trim() === ''))
    throw new CommandError(words.withNobody);
  const isOfUs = staff.some((name) => foldCase(name) === foldCase(employee.trim()));
  if (staff.length > 0 && employee.trim() !== '' && !isOfUs) throw new CommandError(words.nobodyOfUs(employee, staff));
}

function cellsOf(input: ContactInput, language: Language, terminal: Terminal): Readonly<Record<string, unknown>> {
  const { direction, channel, result, nextStepOn, ...texts } = input;
  const day = nextStepOn === undefined ? null : parseIsoMoment(nextStepOn);
  if (nextStepOn !== undefined && day === null) throw new CommandError(mcpWords(terminal.language).badDay(nextStepOn));
  const cells = {
    ...texts,
    direction: directions.labels[direction][language],
    channel: channelKinds.labels[channel][language],
    result: resultKinds.labels[result][language],
    ...(day !== null && { nextStepOn: { serial: day } }),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '' && cell !== undefined));
}

const KEY_LENGTH = 6;

function newKey(): string {
  return Array.from(randomBytes(KEY_LENGTH), (byte) => ID_ALPHABET[byte & 31]).join('');
}
