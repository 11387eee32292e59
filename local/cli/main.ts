import { Command, CommanderError, Option } from 'commander';
import { check } from './check';
import { CommandError } from './commandError';
import { digest, type DigestOptions } from './digest';
import { duplicates } from './duplicates';
import { exportFacts, type ExportOptions } from './export';
import { group, type GroupOptions } from './group';
import { importRows, type ImportOptions } from './import';
import { importWords } from './importing/words';
import { kpi, type KpiOptions } from './kpi';
import type { NewOptions } from './createRegister';
import type { McpOptions } from './mcp';
import { newRegisterFile } from './new';
import { receive, type ReceiveOptions } from './receive';
import { refresh, type RefreshOptions } from './refresh';
import { serve, type ServeOptions } from './serve';
import { servePocket } from './servePocket';
import { tasks, type TasksOptions } from './tasks';
import { systemTerminal, type Terminal } from './terminal';
import { redo, undo, type UndoOptions } from './undo';
import { waiting } from './waiting';
import type { DatasetPlace } from '../warehouse/bigquery/connect';
import { checkWarehouse, deployWarehouse, loadWarehouse, type CheckOptions } from './warehouse';
import { why, type WhyOptions } from './why';
import { clearProgress } from './progress';
import { commandWords } from './words';
import { complaintIn, helpInRussian } from './help';
import { closeOnSignals } from '../workbench/server/closeOnSignals';

const NOW = [
  '--now <moment>',
  'workbook wall-clock time, 2026-11-23T09:00 (default: the present moment in the workbook’s zone)',
] as const;
const PERIODS = '2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 or 2026-10-01..2026-10-31';
const JSON_OUTPUT = ['--json', 'one JSON document instead of a table'] as const;

/** The program as commander sees it: one command, one file. */
export function programOf(terminal: Terminal): Command {
  const program = new Command('sales-register')
    .description(
      'The sales register of a small B2B company, kept in a workbook: figures, who waits for a reply, problems in the data.',
    )
    .showHelpAfterError(commandWords(terminal.language).seeHelp)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.say(text.trimEnd()),
      outputError: (text, write) => write(complaintIn(terminal.language, text)),
    });
  if (terminal.language === 'ru') program.configureHelp(helpInRussian());
  program
    .command('new')
    .description('create a register workbook')
    .argument('<file>', 'workbook to create (.xlsx)')
    .option('--demo', 'with a year of a stationery supplier that does not exist')
    .option('--lang <language>', 'ru or en (default: the language of this system)')
    .option('--zone <zone>', 'time zone of the workbook, Area/City (default: the zone of this machine)')
    .option('--ask', 'set up by answering seven short questions, each with a proposal')
    .action((file: string, options: NewOptions) => newRegisterFile(file, options, terminal));
  program
    .command('refresh')
    .description('figures, flags and task sheets into the workbook')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option('--out <file>', 'write the result here and leave the workbook as it is')
    .option(...NOW)
    .action((file: string, options: RefreshOptions) => refresh(file, options, terminal));
  program
    .command('kpi')
    .description('the figures of one period')
    .argument('<file>', 'workbook of the register (.xlsx), or a folder of facts of several')
    .addOption(new Option('--period <period>', PERIODS).makeOptionMandatory())
    .option(
      '--by <what>',
      'of a folder of facts: by company, line, segment or employee (default: company, and all together)',
    )
    .option(...NOW)
    .option(...JSON_OUTPUT)
    .action((file: string, options: KpiOptions) => kpi(file, options, terminal));
  program
    .command('why')
    .description('the rows behind a figure, and those it left out with the reason')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .argument('<figure>', 'key or name of a figure: active.newDeals')
    .addOption(new Option('--period <period>', PERIODS).makeOptionMandatory())
    .option(...NOW)
    .option(...JSON_OUTPUT)
    .action((file: string, figure: string, options: WhyOptions) => why(file, figure, options, terminal));
  program
    .command('waiting')
    .description('who waits for a reply, worst first')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option(...NOW)
    .option(...JSON_OUTPUT)
    .action((file: string, options: { now?: string; json?: boolean }) => waiting(file, options, terminal));
  program
    .command('digest')
    .description('the letter of the morning: what was done, who waits, how the month goes, what may be lost')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option(
      '--period <period>',
      'a day, a week or a month, 2026-11-27, 2026-W48 or 2026-11 (default: the last working day)',
    ) // prettier-ignore
    .addOption(new Option('--format <format>', 'how it is printed').choices(['html', 'text', 'json']).default('text'))
    .option('--send', 'lay it into the outbox beside the workbook, one mail for each owner in Staff')
    .option(...NOW)
    .action((file: string, options: DigestOptions) => digest(file, options, terminal));
  program
    .command('tasks')
    .description('what each role has to do, the most urgent first')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option('--role <role>', 'owner, active, inbound, care or documents')
    .option('--all', 'also what is out of sight because somebody has too much overdue')
    .option(...NOW)
    .option(...JSON_OUTPUT)
    .action((file: string, options: TasksOptions) => tasks(file, options, terminal));
  program
    .command('check')
    .description('every problem in the entered tables')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option(...NOW)
    .option(...JSON_OUTPUT)
    .action((file: string, options: { now?: string; json?: boolean }) => check(file, options, terminal));
  program
    .command('duplicates')
    .description('clients that may be one, with what they share')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option(...JSON_OUTPUT)
    .action((file: string, options: { json?: boolean }) => duplicates(file, options, terminal));
  program
    .command('import')
    .description(
      'bring rows of any file with a table into the register; asks what is not clear, loses nothing that was typed',
    )
    .argument('<file>', 'workbook of the register (.xlsx)')
    .requiredOption('--from <data>', 'file to take rows from: .xlsx .xls .xlsb .ods .csv .txt …')
    .option(
      '--into <table>',
      'table to put them into: contacts, clients, deals, sales … (default: the one it looks like)',
    )
    .option('--sheet <name>', 'sheet of the file (default: the one with the largest table)')
    .option('--map <mapping>', 'JSON file with the answers: which column is which (docs/import-mapping.md)')
    .option('--save-map <mapping>', 'write the answers into this JSON file')
    .option('--yes', 'ask nothing: take what is sure, leave out doubtful columns, stop where a needed one is missing')
    .option(
      '--everything <period>',
      `the file is everything of these days (${PERIODS}): what it no longer holds is named and offered to be taken out`,
    )
    .option('--remove-gone', 'take out the rows that a file which is everything no longer holds')
    .option('--dry-run', 'show pairs, samples, questions and counts, and write nothing')
    .option(...JSON_OUTPUT)
    .action((file: string, options: ImportOptions) => importRows(file, options, terminal));
  program
    .command('undo')
    .description('take back the last automatic change (again: the one before); what people have changed since stays')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option('--run <id>', 'a run of the Journal instead of the last one')
    .option(...NOW)
    .action((file: string, options: UndoOptions) => undo(file, options, terminal));
  program
    .command('redo')
    .description('put back what was undone last')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option(...NOW)
    .action((file: string, options: Pick<UndoOptions, 'now'>) => redo(file, options, terminal));
  program
    .command('export')
    .description('the facts of workbooks into a folder, a company each; a workbook that has not changed is passed over')
    .argument('[files...]', 'workbooks of the register (.xlsx)')
    .requiredOption('--to <folder>', 'folder of the facts; "kpi FOLDER" reads them')
    .option('--remove <companies...>', 'take out the facts of companies that are no more')
    .option(...NOW)
    .action((files: readonly string[], options: ExportOptions) => exportFacts(files, options, terminal));
  program
    .command('group')
    .description('a workbook of all companies of a folder of facts, side by side and together')
    .argument('<folder>', 'folder that "export" has written')
    .requiredOption('--out <file>', 'workbook to write (.xlsx)')
    .option('--period <period>', `${PERIODS} (default: the last month that was over)`)
    .action((folder: string, options: GroupOptions) => group(folder, options, terminal));
  addWarehouse(program, terminal);
  program
    .command('mcp')
    .description('the register for an assistant (Model Context Protocol over standard input and output)')
    .argument('<file>', 'workbook of the register (.xlsx), or a folder of facts of several')
    .option('--write', 'may write down contacts and answers; without it everything is only read')
    .option(...NOW)
    .action(async (file: string, options: McpOptions) => {
      const { mcp } = await import('./mcp');
      await mcp(file, options, terminal);
    });
  program
    .command('receive')
    .description('takes calls, forms and messages that sources send, as the web app of the script does')
    .argument('<file>', 'workbook of the register (.xlsx)')
    .option('--port <number>', 'port on this computer (default: 8766)')
    .action(async (file: string, options: ReceiveOptions) => {
      closeOnSignals(await receive(file, options, terminal));
    });
  program
    .command('serve')
    .description('the workbench on a workbook, in the browser')
    .argument('[file]', 'workbook of the register (.xlsx); without one, the demo register')
    .option('--port <number>', 'port on this computer (default: 8765, or a free one)')
    .option('--no-open', 'do not open the browser')
    .option('--pocket <name>', 'instead: the page for the phone of somebody in Staff, on the local network')
    .action(async (file: string | undefined, options: ServeOptions) => {
      if (options.pocket !== undefined && file !== undefined)
        closeOnSignals(await servePocket(file, { ...options, name: options.pocket }, terminal));
      else await serve(file, options, terminal);
    });
  return program;
}

/** Facts in BigQuery, where dashboards of many people sit on them. */
function addWarehouse(program: Command, terminal: Terminal): void {
  const warehouse = program.command('warehouse').description('the facts in BigQuery, for dashboards of many people');
  const inDataset = (command: Command): Command =>
    command
      .requiredOption('--project <project>', 'Google Cloud project')
      .requiredOption('--dataset <dataset>', 'dataset of BigQuery, made for this alone')
      .option('--location <location>', 'where the data lies: EU, US or a region (when the dataset is made)');
  inDataset(
    warehouse.command('deploy').description('make the dataset, its tables and views, or bring them up to date'),
  ).action((options: DatasetPlace) => deployWarehouse(options, terminal));
  inDataset(
    warehouse
      .command('load')
      .description('bring the facts of a folder there, in the place of those that are there')
      .argument('<folder>', 'folder that "sales-register export" has written'),
  ).action((folder: string, options: DatasetPlace) => loadWarehouse(folder, options, terminal));
  inDataset(
    warehouse
      .command('check')
      .description('whether BigQuery tells what this computer tells from the same facts')
      .argument('<folder>', 'folder that "sales-register export" has written')
      .option('--period <period>', `${PERIODS} (default: the last month that was over)`),
  ).action((folder: string, options: CheckOptions) => checkWarehouse(folder, options, terminal));
}

/** Runs one command line and answers the exit code: 0 done, 1 stopped by the input, 2 called wrongly. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal = systemTerminal()): Promise<number> {
  try {
    await programOf(terminal).parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    clearProgress();
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Error && error.name === 'ExitPromptError') {
      terminal.say(importWords(terminal.language).stopped);
      return 1;
    }
    if (error instanceof CommandError) {
      terminal.say(error.message);
      return error.exitCode;
    }
    terminal.say(commandWords(terminal.language).unexpected(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}
