import type { Facts } from '../figures/facts/facts';
import type { LocatedTable } from '../register/schema/locateTable';
import { channelKinds } from '../register/schema/choice';
import { HIDDEN_NUMBER } from '../register/schema/readPhone';
import { isKnown } from '../register/tables/readRegister';
import type { Texts } from '../texts';
import type { JudgedThread } from '../figures/facts/thread';
import { stateColours } from './colours';
import { dateFormats, numberFormats } from './numberFormats';
import { PALETTE } from './palette';
import type { GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, roomFor, stripeLines, SUMMARY, type SheetDraft } from './sheetDraft';
import type { ViewRequest } from './viewRequest';

/** An open inquiry with everything needed to answer it. */
export interface WaitingLine {
  readonly thread: JudgedThread;
  readonly party: string;
  readonly phone: string;
  readonly channel: string;
  /** Working minutes beyond the target; not above 0 while there is time left. */
  readonly overdueBy: number;
  readonly deadline: number | null;
  /** Who took the first contact, else who looks after the client. */
  readonly responsible: string;
  /** Row of Contacts that opened it. */
  readonly row: number;
}

/** Open inquiries, the most overdue first; among equals the one that has waited longer. */
export function waitingLines(facts: Facts, texts: Texts): readonly WaitingLine[] {
  return facts.threads
    .filter((thread) => thread.answeredAt === null)
    .map((thread) => waitingLineOf(thread, facts, texts))
    .sort((left, right) => right.overdueBy - left.overdueBy || left.thread.openedAt - right.thread.openedAt);
}

/** An inquiry with whom it is about and who should answer. */
export function waitingLineOf(thread: JudgedThread, facts: Facts, { common, language }: Texts): WaitingLine {
  const party = facts.parties[thread.party];
  const contact = thread.inbound[0]?.contact;
  const phone = contact?.phone || party?.client?.phone[0] || contact?.email || party?.client?.email[0] || '';
  const isHidden = phone === HIDDEN_NUMBER;
  const isNamed = party !== undefined && party.name !== party.key;
  return {
    thread,
    party: isNamed ? party.name : contact?.person || (isHidden ? common.hiddenNumber : phone),
    phone: isHidden ? common.hiddenNumber : phone,
    channel: contact?.channel ? channelKinds.labels[contact.channel][language] : '',
    overdueBy: thread.waited - thread.target,
    deadline: facts.calendar.deadline(thread.openedAt, thread.target),
    responsible: contact?.employee || party?.client?.manager || common.nobody,
    row: contact?.row ?? 0,
  };
}

const COLUMNS = [
  'state',
  'party',
  'phone',
  'channel',
  'responsible',
  'row',
  'since',
  'waited',
  'target',
  'overdueBy',
  'deadline',
  'attempts',
] as const satisfies readonly (keyof Texts['waiting']['columns'])[];
/** What is needed to answer comes first, within 1280 pixels. */
const WIDTHS = [94, 180, 240, 100, 110, 82, 114, 62, 54, 66, 114, 64] as const;
const FIRST_ROW = 3;
const HEAD_LINES = 3;
const NUMBER_COLUMNS = [6, 7, 8, 9, 10, 11] as const;

/** One line per open inquiry, the most overdue first. */
export function waitingSheet({ analysis, texts }: Pick<ViewRequest, 'analysis' | 'texts'>): GeneratedSheet {
  const { facts } = analysis.book;
  const lines = waitingLines(facts, texts);
  const draft = draftSheet('waiting', texts.language, WIDTHS);
  draft.title(texts.waiting.title);
  const { noInquiries, unknown } = texts.waiting;
  const isRead = isKnown(analysis.reading, 'contacts');
  draft.add([!isRead ? unknown : facts.threads.length === 0 ? noInquiries : summaryOf(lines, texts)], SUMMARY);
  draft.head(
    COLUMNS.map((column) => texts.waiting.columns[column]),
    NUMBER_COLUMNS,
    HEAD_LINES,
  );
  const contacts = analysis.reading.located.get('contacts');
  for (const line of lines) draft.add(cellsOf(line, texts, contacts));
  styleColumns(draft, lines.length, texts);
  return draft.finish({ frozenRows: FIRST_ROW });
}

function summaryOf(lines: readonly WaitingLine[], { waiting, write }: Texts): string {
  if (lines.length === 0) return waiting.nobodyWaits;
  return waiting.summary({
    waiting: lines.length,
    overdue: lines.filter(({ thread }) => thread.state === 'overdue').length,
    oldest: write.minutes(Math.max(...lines.map(({ thread }) => thread.waited))),
  });
}

function cellsOf(line: WaitingLine, texts: Texts, contacts: LocatedTable | undefined): readonly ViewCell[] {
  const { thread, party, phone } = line;
  return [
    texts.threadStates[thread.state],
    party === phone ? texts.common.stranger : party,
    phone,
    line.channel,
    line.responsible,
    contacts ? { text: texts.common.row(line.row), sheet: contacts.sheet.name, row: line.row } : '',
    { serial: thread.openedAt },
    Math.round(thread.waited),
    thread.target,
    Math.max(Math.round(line.overdueBy), 0),
    line.deadline === null ? '' : { serial: line.deadline },
    thread.attempts.length,
  ];
}

/** Formats and colours go on below the last line, where nobody sees them: one line fewer changes none of them. */
function styleColumns(draft: SheetDraft, lines: number, texts: Texts): void {
  const rows = roomFor(lines);
  const { count, datetime } = { count: numberFormats(texts, '').of('count'), ...dateFormats(texts.language) };
  for (const column of NUMBER_COLUMNS) draft.style(block(FIRST_ROW, column, rows), { align: 'right' });
  for (const column of [7, 8, 9, 11]) draft.style(block(FIRST_ROW, column, rows), { numberFormat: count });
  for (const column of [6, 10]) draft.style(block(FIRST_ROW, column, rows), { numberFormat: datetime });
  draft.style(block(FIRST_ROW, 1, rows), { bold: true });
  draft.style(block(FIRST_ROW, 2, rows), { fontSize: 9 });
  draft.colour(block(FIRST_ROW, 0, rows), ...stateColours(texts));
  draft.colour(block(FIRST_ROW, 9, rows), { kind: 'positive', color: PALETTE.bad });
  stripeLines(draft, block(FIRST_ROW, 0, rows, COLUMNS.length), COLUMNS.indexOf('state'));
}
