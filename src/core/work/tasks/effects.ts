import type { Understanding } from '../../analysis';
import type { CellEdit, RowAppend } from '../../register/edits';
import {
  documentKinds,
  channelKinds,
  directions,
  resultKinds,
  type DocumentKind,
  type ResultKind,
} from '../../register/schema/choice';
import type { ColumnKey, TypedCells } from '../../register/tables/tables';
import { isSameCell, type CellValue } from '../../register/schema/cell';
import type { Language } from '../../values/label';
import { dayOf, momentOfSeconds, SECONDS_A_DAY, type Moment } from '../../values/moment';
import { otherSideOf } from '../entry/otherSide';
import { joined, says, wordsOf } from './comments';
import { outcomeLabel, type Outcome } from './outcomes';
import { nextTouch } from './rules/care';
import { sourceKeyOf, type RowRef, type Task } from './task';

const MINUTES_A_DAY = 1440;

/** What somebody said about a task when closing it. */
export interface Tick {
  /** The try the tick was made for. */
  readonly turn: number;
  readonly outcome: Outcome;
  readonly comment: string;
  readonly nextStepOn: Moment | null;
  /** Who did it. */
  readonly employee: string;
  /** Minutes since: see TaskRow; absent: none. */
  readonly waited?: number;
}

/**
 * What a tick changes in the register. The cell that closes the task comes last, so that a crash between two writes
 * leaves the task open and the next run writes the rest; what is written already is not written again.
 */
export interface Effects {
  readonly edits: readonly CellEdit[];
  readonly appends: readonly RowAppend[];
}

export const NO_EFFECTS: Effects = { edits: [], appends: [] };

export function effectsOf(task: Task, tick: Tick, analysis: Understanding, language: Language): Effects {
  const request: Request = { task, tick, analysis, language, now: doneAt(task, tick, analysis) };
  switch (task.kind) {
    case 'reply':
      return tick.outcome === 'noAnswer' ? contactLogged(request) : answered(request);
    case 'call':
    case 'claim':
    case 'prospect':
      return tick.outcome === 'notNeeded' ? { edits: touchMoved(request), appends: [] } : called(request);
    case 'document':
      return tick.outcome === 'notNeeded' ? NO_EFFECTS : documentDone(request);
    case 'papers':
      return tick.outcome === 'notNeeded' ? NO_EFFECTS : papersMade(request);
    case 'listen':
      return tick.outcome === 'notNeeded' ? NO_EFFECTS : listened(request);
    case 'decision':
      return { edits: settled(request), appends: [] };
    case 'note':
      return NO_EFFECTS;
  }
}

/** When it was done: never before the inquiry that it answers, for the clock of a phone may be wrong. */
function doneAt({ source }: Task, { waited = 0 }: Tick, { facts, reading }: Understanding): Moment {
  const then = wholeSecond(facts.now - waited / MINUTES_A_DAY);
  if (waited === 0 || source?.table !== 'contacts') return then;
  const asked = reading.rows.contacts.find(({ id, row }) => id === source.id && row === source.row)?.at;
  return Math.max(then, asked ?? then);
}

/** The last whole second: rounded up, an answer would lie after now. */
function wholeSecond(now: Moment): Moment {
  return momentOfSeconds(Math.floor(now * SECONDS_A_DAY + 1e-4));
}

interface Request {
  readonly task: Task;
  readonly tick: Tick;
  readonly analysis: Understanding;
  readonly language: Language;
  readonly now: Moment;
}

/** The inquiry is answered now, with its result and what was agreed; spam and the like is closed row by row. */
function answered(request: Request): Effects {
  const { task, tick, analysis, now } = request;
  if (tick.outcome === 'spam' || tick.outcome === 'notClient') {
    const closing = [...task.rows].reverse().flatMap((row) => result(request, row));
    return { edits: [...comment(request, task.source), ...closing], appends: [] };
  }
  const { source } = task;
  if (!source) return NO_EFFECTS;
  return {
    edits: [
      ...result(request, source),
      ...agreed(request, source),
      ...comment(request, source),
      ...edit(analysis, source, 'employee', tick.employee, isBlank),
      ...edit(analysis, source, 'answeredAt', { serial: now }),
    ],
    appends: [],
  };
}

/** A conversation is a row of its own; the deal and the rhythm of contacts follow. */
function called(request: Request): Effects {
  const { task, tick } = request;
  const logged = contactLogged(request);
  if (tick.outcome === 'noAnswer') return logged;
  const ofDeal = task.source?.table === 'deals' && tick.nextStepOn !== null ? agreed(request, task.source) : [];
  return { appends: logged.appends, edits: [...ofDeal, ...touchMoved(request)] };
}

function contactLogged(request: Request): Effects {
  const { task, tick, analysis, language, now } = request;
  const sourceKey = sourceKeyOf({ key: task.key, turn: tick.turn });
  const isThere = analysis.reading.rows.contacts.some((contact) => contact.sourceKey === sourceKey);
  if (isThere || !analysis.reading.located.has('contacts')) return NO_EFFECTS;
  const cells: TypedCells<'contacts'> = {
    at: { serial: now },
    direction: directions.labels.out[language],
    channel: channelKinds.labels.call[language],
    ...(task.partyIndex < 0 ? { client: task.party, phone: task.phone } : otherSideOf(analysis, task.partyIndex)),
    employee: tick.employee,
    result: resultLabel(request),
    ...(tick.nextStepOn !== null && { nextStep: tick.comment, nextStepOn: { serial: tick.nextStepOn } }),
    comment: tick.comment,
    sourceKey,
  };
  return { edits: [], appends: [{ table: 'contacts', cells, reason: 'tick', once: 'sourceKey' }] };
}

/** The next contact of a client with a rhythm, counted from today; a later day that somebody set stays. */
function touchMoved({ task, analysis, now }: Request): readonly CellEdit[] {
  const party = analysis.facts.parties[task.partyIndex];
  const client = party?.client;
  const today = dayOf(now);
  const next = nextTouch(party, today);
  if (!client || next === null || task.role !== 'care' || dayOf(client.nextTouchOn ?? 0) > today) return [];
  return edit(analysis, { table: 'clients', id: client.id, row: client.row }, 'nextTouchOn', { serial: next });
}

function documentDone(request: Request): Effects {
  const { task, tick, analysis, now } = request;
  if (!task.source) return NO_EFFECTS;
  return {
    edits: [
      ...comment(request, task.source),
      ...edit(analysis, task.source, 'responsible', tick.employee, isBlank),
      ...edit(analysis, task.source, 'doneAt', { serial: now }),
    ],
    appends: [],
  };
}

function papersMade({ task, tick, analysis, language, now }: Request): Effects {
  const deal = analysis.reading.rows.deals.find(({ id, row }) => id === task.source?.id && row === task.source.row);
  if (!deal || !analysis.reading.located.has('documents')) return NO_EFFECTS;
  const cells = {
    requestedAt: { serial: now },
    client: deal.client,
    deal: deal.id,
    type: documentKinds.labels[tick.outcome as DocumentKind][language],
    requestedBy: deal.seller,
    responsible: tick.employee,
    doneAt: { serial: now },
    comment: tick.comment,
  };
  return { edits: [], appends: [{ table: 'documents', cells, reason: 'tick', once: 'deal' }] };
}

/** The decision is done on this day; what is not needed any more is settled as well, and says so. */
function settled(request: Request): readonly CellEdit[] {
  const { task, tick, analysis, language, now } = request;
  if (!task.source) return [];
  const dropped = tick.outcome === 'notNeeded' ? outcomeLabel('notNeeded', language) : '';
  const words = [dropped, tick.comment].filter(Boolean).join(': ');
  return [
    ...comment({ ...request, tick: { ...tick, comment: words } }, task.source),
    ...edit(analysis, task.source, 'doneOn', { serial: dayOf(now) }),
  ];
}

function listened(request: Request): Effects {
  const { task, tick, analysis, now } = request;
  const { source } = task;
  if (!source) return NO_EFFECTS;
  return {
    edits: [
      ...comment(request, source),
      ...(Number(tick.outcome) > 0 ? edit(analysis, source, 'score', Number(tick.outcome)) : []),
      ...edit(analysis, source, 'listenedBy', tick.employee),
      ...edit(analysis, source, 'listenedOn', { serial: dayOf(now) }),
    ],
    appends: [],
  };
}

/** The next step in the row itself: its day, and the comment as its words. */
function agreed({ tick, analysis }: Request, row: RowRef): readonly CellEdit[] {
  if (tick.nextStepOn === null) return [];
  return [
    ...(tick.comment === '' ? [] : edit(analysis, row, 'nextStep', tick.comment)),
    ...edit(analysis, row, 'nextStepOn', { serial: tick.nextStepOn }),
  ];
}

/** Added behind what stands there; said once. */
function comment({ tick, analysis }: Request, row: RowRef | null): readonly CellEdit[] {
  if (!row || tick.comment === '') return [];
  const before = wordsOf(cellOf(analysis, row, 'comment') ?? '');
  return says(before, tick.comment) ? [] : edit(analysis, row, 'comment', joined(before, tick.comment));
}

/** The company's own word for the same result stays. */
function result(request: Request, row: RowRef): readonly CellEdit[] {
  const { tick, analysis } = request;
  const known = analysis.reading.rows.contacts.find((contact) => contact.row === row.row)?.result ?? null;
  // A claim that was answered is still a claim.
  const isKept = known === tick.outcome || (known === 'claim' && tick.outcome === 'reached');
  return isKept ? [] : edit(analysis, row, 'result', resultLabel(request));
}

function resultLabel({ tick, language }: Request): string {
  return resultKinds.labels[tick.outcome as ResultKind][language];
}

function cellOf({ reading }: Understanding, { table, row }: RowRef, column: ColumnKey): CellValue | null {
  const located = reading.located.get(table);
  const position = located?.positions.get(column);
  return located && position !== undefined ? (located.sheet.values[row - 1]?.[position] ?? '') : null;
}

/** One changed cell; none when the column is not there, the cell says so already, or it may not be changed. */
export function edit(
  analysis: Understanding,
  row: RowRef,
  column: ColumnKey,
  after: CellValue,
  isFree: (before: CellValue) => boolean = () => true,
): readonly CellEdit[] {
  const before = cellOf(analysis, row, column);
  if (before === null || isSameCell(before, after) || !isFree(before)) return [];
  return [{ ...row, column, before, after, reason: 'tick' }];
}

function isBlank(cell: CellValue): boolean {
  return cell === '';
}
