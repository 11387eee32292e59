import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { roles } from '../../src/core/register/schema/choice';
import { FIGURES, figureByName } from '../../src/core/figures/sections/catalogue';
import { openThreads } from '../../src/core/figures/facts/openThreads';
import { parsePeriod, type Period } from '../../src/core/register/time/period';
import { unreadableSheets } from '../../src/core/register/tables/readRegister';
import { formatMoment } from '../../src/core/values/moment';
import { CommandError } from '../cli/commandError';
import { figuresJson, inUnit, waitingJson } from '../cli/figuresJson';
import type { OpenedRegister } from '../cli/openedRegister';
import { openTasks, roleOption, tasksJson } from '../cli/tasks';
import type { Terminal } from '../cli/terminal';
import { figureNamed, whyDocument } from '../cli/why';
import { commandWords } from '../cli/words';
import { clientDocument } from './clientTool';
import type { OpenBook } from './openBook';
import { addTool } from './tool';

export const PERIOD_INPUT = z
  .string()
  .describe('2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 or 2026-10-01..2026-10-31 (both days included)');

export function periodOf(typed: unknown, { language }: Pick<Terminal, 'language'>): Period {
  const period = parsePeriod(String(typed));
  if (!period) throw new CommandError(commandWords(language).badPeriod(String(typed)));
  return period;
}

/** What one workbook answers. Nothing of it is changed. */
export function addReadTools(server: McpServer, book: OpenBook, terminal: Terminal): void {
  addTool(
    server,
    'figures',
    {
      title: 'Figures of a period',
      description:
        'Every figure of the register in a period, each with its definition, the value of the period before, the plan, how many cases it rests on and which rows could not be used. Money is in major units of the currency, percent is a fraction, null means no data.',
    },
    {
      period: PERIOD_INPUT,
      figures: z.array(z.string()).optional().describe('keys or names of some figures; without it, all of them'),
    },
    async ({ period, figures }) => {
      const register = await book.register();
      return figuresDocument(register, periodOf(period, terminal), figures as readonly string[] | undefined, terminal);
    },
  );
  addTool(
    server,
    'breakdowns',
    {
      title: 'Figures by line, advertising, segment and employee',
      description:
        'Inquiries, new clients, new sales, conversion, revenue and buyers of a period by each; with what each advertising activity cost and brought; cohorts of clients, and where new clients came from.',
    },
    { period: PERIOD_INPUT },
    async ({ period }) => {
      const { breakdowns, cohorts, origins } = figuresJson(
        (await book.register()).analysis.book,
        periodOf(period, terminal),
      ) as Readonly<Record<string, unknown>>;
      return { breakdowns, cohorts, origins };
    },
  );
  addTool(
    server,
    'why',
    {
      title: 'Why a figure is what it is',
      description:
        'The rows behind one figure of a period by sheet, row and id: counted, looked at and not counted with the reason, left out because something is missing.',
    },
    { figure: z.string().describe('key or name of a figure: retention.rate'), period: PERIOD_INPUT },
    async ({ figure, period }) =>
      whyDocument(await book.register(), figureNamed(String(figure), terminal), periodOf(period, terminal)),
  );
  addTool(
    server,
    'waiting',
    {
      title: 'Who waits for an answer',
      description:
        'Everybody who has contacted the company and has not been answered, the worst first. Minutes are working minutes; the target is that of the channel.',
    },
    {},
    async () => {
      const register = await book.register();
      const { facts } = register.analysis.book;
      const definition = figureByName('entry.waitingNow')?.definition[register.texts.language];
      return { now: formatMoment(facts.now), definition, waiting: waitingJson(facts, openThreads(facts)) };
    },
  );
  addTool(
    server,
    'tasks',
    {
      title: 'What is to be done',
      description: 'Open tasks of each role by urgency, with the client, why the task stands there and its standard.',
    },
    { role: z.enum(roles.kinds).optional() },
    async ({ role }) => {
      const register = await book.register();
      return tasksJson(register, openTasks(register, typeof role === 'string' ? roleOption(role, terminal) : null));
    },
  );
  addTool(
    server,
    'client',
    {
      title: 'The card of a client',
      description:
        'All that is known of one client or prospect: contacts, whether they wait, purchases by month, when they usually buy, deals, papers, tasks.',
    },
    { who: z.string().describe('part of a name, phone, e-mail, tax number or id') },
    async ({ who }) => clientDocument(await book.register(), String(who)),
  );
}

function figuresDocument(
  register: OpenedRegister,
  period: Period,
  wanted: readonly string[] | undefined,
  terminal: Terminal,
): unknown {
  const { analysis, texts, now } = register;
  const keys = new Set<string>(
    (wanted ?? FIGURES.map(({ key }) => key)).map((name) => figureNamed(name, terminal).key),
  );
  const figures = [...analysis.book.figures(period)].filter(([key]) => keys.has(key));
  return {
    company: analysis.reading.settings.companyName,
    period: texts.write.period(period),
    now: formatMoment(now),
    currency: analysis.reading.settings.currency,
    sheetsThatCannotBeRead: unreadableSheets(analysis.reading),
    figures: figures.map(([key, { figure, value, previous, target, n, rowsUsed, rowsLeftOut, coverage }]) => ({
      key,
      name: figure.label[texts.language],
      definition: figure.definition[texts.language],
      unit: figure.unit,
      value: inUnit(figure.unit, value),
      previous: inUnit(figure.unit, previous),
      plan: inUnit(figure.unit, target),
      n,
      rowsUsed,
      rowsLeftOut,
      ...(coverage !== undefined && { coverage }),
    })),
  };
}
