import { callResults, directions, type CallResult } from '../schema/choice';
import { isDateCell, type CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { formatLogSource } from '../tables/logRange';
import { tables } from '../tables/tables';
import { formatMoment, SECONDS_A_DAY } from '../../values/moment';
import type { Answers, Mapping } from './answers';
import type { Days } from './days';
import { comparableCells } from './existingRows';
import type { ForeignTable, SourcePlace } from './foreignTable';
import { formatOf } from './formats/formats';
import type { ImportPlan, PlannedRow } from './importPlan';
import { planImport } from './planImport';
import type { Proposal, Question } from './proposal';
import { ourNumberIn } from './ourNumber';
import { propose } from './propose';
import { tableQuestion } from './questions';
import type { RegisterView } from './registerView';

/**
 * A file of call statistics as the phone bill: what its columns and words mean is the same as of contacts, and only where
 * the rows go is another matter. They go into Calls, and the register is held against them.
 */

/** Column of Contacts → column of Calls. */
const COLUMNS: Readonly<Record<string, string>> = {
  at: 'at',
  direction: 'direction',
  phone: 'phone',
  employee: 'extension',
  result: 'result',
  recording: 'recording',
  sourceKey: 'key',
};
const BACK = Object.fromEntries(Object.entries(COLUMNS).map(([contact, call]) => [call, contact]));
/** By what a call is known whatever file it comes in: two programs give it two keys. */
const IDENTITY = ['at', 'direction', 'phone'] as const;

type Named = Readonly<Record<string, unknown>>;

function renamed<Cells extends Named>(cells: Cells | undefined, names: Readonly<Record<string, string>>): Cells {
  const entries = Object.entries(cells ?? {}).flatMap(([key, value]) => {
    const name = names[key];
    return name === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries) as Cells;
}

function asContacts(answers: Answers): Answers {
  const columns = { ...renamed(answers.columns, BACK), channel: { from: [], constant: 'call' } };
  return { ...answers, table: 'contacts', columns, values: renamed(answers.values, BACK), key: [] };
}

function asCalls<Told extends Answers>(answers: Told): Told {
  return {
    ...answers,
    ...('table' in answers && { table: 'calls' as const }),
    ...(answers.columns && { columns: renamed(answers.columns, COLUMNS) }),
    ...(answers.values && { values: renamed(answers.values, COLUMNS) }),
  };
}

/**
 * Which table of ours a foreign one is, and how. Statistics of calls are the phone bill where the register has one, unless
 * somebody says that they are Contacts; where it has none they are Contacts, unless somebody says Calls.
 */
export function proposeRows(foreign: ForeignTable, register: RegisterView, answers: Answers): Proposal {
  if (answers.table === 'calls') return proposeBill(foreign, register, answers);
  const isStatistics = formatOf(foreign, 'contacts')?.constants?.['channel'] === 'call';
  if (answers.table !== undefined || !isStatistics || !register.tables.has('calls'))
    return propose(foreign, register, answers);
  const proposal = proposeBill(foreign, register, answers);
  return { ...proposal, questions: [tableQuestion(foreign, ['calls', 'contacts'], 'calls'), ...proposal.questions] };
}

/** What an import would do, wherever its rows go. */
export function planRows(
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
  everything: Days | null = null,
): ImportPlan {
  return mapping.table === 'calls'
    ? planBill(foreign, mapping, register)
    : planImport(foreign, mapping, register, everything);
}

/** What the file is proposed to be as contacts, said of Calls. */
function proposeBill(foreign: ForeignTable, register: RegisterView, answers: Answers): Proposal {
  const proposal = propose(foreign, register, asContacts(answers));
  const isOfCalls = ({ column }: { readonly column: string }): boolean => column === '' || column in COLUMNS;
  const ofQuestion = (question: Question): Question => ({
    ...question,
    column: COLUMNS[question.column] ?? '',
    choices: question.choices.map((choice) => ({ ...choice, answers: asCalls(choice.answers) })),
  });
  return {
    ...proposal,
    table: 'calls',
    pairs: proposal.pairs.filter(isOfCalls).map((pair) => ({ ...pair, column: COLUMNS[pair.column] ?? '' })),
    questions: proposal.questions.filter(isOfCalls).map(ofQuestion),
    mapping: { ...asCalls(proposal.mapping), table: 'calls', key: IDENTITY, clients: {} },
  };
}

function planBill(foreign: ForeignTable, mapping: Mapping, register: RegisterView): ImportPlan {
  const nothingThere: RegisterView = { ...register, tables: new Map() };
  const plan = planImport(foreign, { ...mapping, ...asContacts(mapping) }, nothingThere);
  const program = formatOf(foreign, 'contacts')?.name ?? foreign.title;
  const source = plan.days ? formatLogSource(program, { from: plan.days.first, to: plan.days.last }) : program;
  const marks = new Map<string, number>();
  const there = standingIn(register);
  const rows = { ...plan.rows, new: [] as SourcePlace[], same: [] as SourcePlace[] };
  const mark = markOf(register);
  const secondsIn = secondsOf(foreign);
  const numberIn = ourNumberIn(foreign);
  const added = plan.added.flatMap(({ cells, sources }): PlannedRow[] => {
    const told = { seconds: secondsIn(sources), numberIn: (isOut: boolean) => numberIn(sources, isOut) };
    const call = callOf(cells, source, told, register);
    const name = mark((column) => call[column] ?? '');
    const left = there.get(name) ?? 0;
    there.set(name, left - 1);
    if (left > 0) {
      rows.same.push(...sources);
      return [];
    }
    rows.new.push(...sources);
    const turn = (marks.get(textOfCell(call['key'] ?? '')) ?? 0) + 1;
    marks.set(textOfCell(call['key'] ?? ''), turn);
    const key = turn === 1 ? call['key'] : `${textOfCell(call['key'] ?? '')} #${turn}`;
    return [{ sources, standing: 0, cells: { ...call, key: key ?? '' } }];
  });
  return { ...plan, table: 'calls', key: IDENTITY, added, edits: [], rows, gone: [], typed: 0, isOfOtherDays: false };
}

type Cells = Readonly<Record<string, CellValue>>;

/** What only the file says of a call: contacts have no place for it. */
interface ToldByFile {
  readonly seconds: number | null;
  readonly numberIn: (isOut: boolean) => string;
}

function callOf(
  cells: Cells,
  source: string,
  { seconds, numberIn }: ToldByFile,
  { context, language }: RegisterView,
): Cells {
  const { direction: way, result } = tables.contacts.columns;
  const direction = way.read(cells['direction'] ?? '', context);
  const told = result.read(cells['result'] ?? '', context);
  // Where nothing says how it ended, how long it lasted does.
  const isTalked = told === null ? (seconds ?? 0) > 0 : TALKED.has(told);
  const isOut = direction === 'out';
  const ended: CallResult = isTalked ? 'talked' : isOut ? 'noAnswer' : 'missed';
  const at = cells['at'] ?? '';
  const moment = isDateCell(at) ? formatMoment(at.serial) : textOfCell(at);
  const phone = cells['phone'] ?? '';
  const call: Record<string, CellValue> = {
    at,
    direction: direction === 'in' || isOut ? directions.labels[isOut ? 'out' : 'in'][language] : '',
    phone,
    number: numberIn(isOut),
    extension: cells['employee'] ?? '',
    talked: seconds === null ? '' : isTalked ? seconds : 0,
    result: callResults.labels[ended][language],
    recording: cells['recording'] ?? '',
    key: textOfCell(cells['sourceKey'] ?? '') || `${moment} ${isOut ? 'out' : 'in'} ${textOfCell(phone)}`,
    source,
  };
  return Object.fromEntries(Object.entries(call).filter(([, cell]) => cell !== ''));
}

const TALKED: ReadonlySet<unknown> = new Set(['reached', 'lead', 'refused', 'deal']);

/** How long somebody talked stands under the first of these. */
const DURATIONS = [
  /^(длительность разговора|время разговора|разговор|talk( time| duration)?|talking|talk_duration|in call duration|duration \(in call\))/i,
  /^(длительность|продолжительность|duration|секунды|seconds|billsec)/i,
];

/** Seconds of a row of the file; null where it does not say. */
function secondsOf({ columns, rows }: ForeignTable): (sources: readonly SourcePlace[]) => number | null {
  const column = DURATIONS.flatMap((test) => columns.find(({ heading }) => test.test(heading.trim())) ?? [])[0];
  const cells = new Map(rows.map((row) => [`${row.sheet}\n${row.row}`, row.cells[column?.index ?? -1] ?? '']));
  return ([first]) => (first ? readSeconds(cells.get(`${first.sheet}\n${first.row}`) ?? '') : null);
}

/** `130`, `2:10`, `0:02:10`, or a time of day as sheets keep it. */
function readSeconds(cell: CellValue): number | null {
  if (isDateCell(cell)) return Math.round((cell.serial % 1) * SECONDS_A_DAY);
  const text = textOfCell(cell).trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^\d+(:\d{1,2}){1,2}$/.test(text)) return null;
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** What tells calls apart, however they are typed. */
function markOf(register: RegisterView): (cellOf: (column: string) => CellValue) => string {
  const comparable = comparableCells('calls', IDENTITY, register);
  return (cellOf) => IDENTITY.map((column) => comparable(column, cellOf(column))).join('\n');
}

function standingIn(register: RegisterView): Map<string, number> {
  const counts = new Map<string, number>();
  const mark = markOf(register);
  const existing = register.tables.get('calls');
  for (const { cells } of existing?.rows ?? []) {
    const name = mark((column) => cells[existing?.positions.get(column) ?? -1] ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
