import { callResults, channelKinds, directions, resultKinds } from '../../register/schema/choice';
import type { CellValue } from '../../register/schema/cell';
import type { SourceRow } from '../../register/tables/sources';
import type { StaffRow } from '../../register/tables/staff';
import type { TypedCells } from '../../register/tables/tables';
import { employeeByExtension, rowOfNumber } from '../../register/tables/whoseNumber';
import type { Label, Language } from '../../values/label';
import type { Moment } from '../../values/moment';
import { foldCase } from '../../values/text';
import { callOf, type KnownCall } from './callState';
import { stretchesOf, type Stretch } from './conversation';
import { groupOf, type CaptureEvent, type Instant } from './event';

/** What the register says beside the events: whose number is whose. */
export interface CaptureContext {
  readonly language: Language;
  /** The source's rows of Sources: one for each of its numbers. */
  readonly source: readonly SourceRow[];
  readonly staff: readonly StaffRow[];
  /** Words of Lists for advertising. */
  readonly activities: readonly string[];
  /** By the workbook's clock. */
  readonly momentOf: (instant: Instant) => Moment;
  /** A number as the register writes it; blank for a hidden one. */
  readonly phoneOf: (sent: string) => string;
}

/** A row as the events tell it. */
export interface CapturedRow {
  /** What the row is known by in its column of source keys. */
  readonly key: string;
  /** Everything it may have been known by before more was heard. */
  readonly keys: readonly string[];
  readonly cells: TypedCells;
}

/** What some events come to: rows of Contacts and of Calls. */
export interface Ledger {
  readonly contacts: readonly CapturedRow[];
  readonly calls: readonly CapturedRow[];
}

/** How the register writes that a number was hidden. */
const HIDDEN: Label = { en: 'hidden', ru: 'скрыт' };

/** The rows that events of one source come to, whatever their order and however often each came. */
export function ledgerOf(events: readonly CaptureEvent[], context: CaptureContext): Ledger {
  const groups = new Map<string, CaptureEvent[]>();
  for (const event of events) {
    const group = `${event.kind} ${groupOf(event)}`;
    groups.set(group, [...(groups.get(group) ?? []), event]);
  }
  const ledgers = [...groups.values()].map((group) => ledgerOfGroup(group, context));
  return {
    contacts: ledgers.flatMap(({ contacts }) => contacts),
    calls: ledgers.flatMap(({ calls }) => calls),
  };
}

function ledgerOfGroup(events: readonly CaptureEvent[], context: CaptureContext): Ledger {
  const ofCall = events.flatMap((event) => (event.kind === 'call' ? event : []));
  const letters = events.flatMap((event) => (event.kind === 'message' ? event : []));
  const call = callOf(ofCall);
  const id = ofCall[0]?.id ?? '';
  return {
    contacts: [
      ...(call ? [contactOfCall(id, call, context)] : []),
      ...stretchesOf(letters).map((stretch) => contactOfLetters(stretch, context)),
    ],
    calls: call?.isOver === true ? [callRow(id, call, context)] : [],
  };
}

/** The key of whatever came from a source: two providers may count their calls alike. */
function keyOf({ source }: CaptureContext, id: string): string {
  return `${source[0]?.kind ?? ''}:${id}`;
}

function contactOfCall(id: string, call: KnownCall, context: CaptureContext): CapturedRow {
  const { language, momentOf } = context;
  const place = placeOf(call.number, context);
  const result = call.result === 'talked' ? 'reached' : call.result === 'noAnswer' ? 'noAnswer' : null;
  const key = keyOf(context, id);
  const cells = {
    ...common(call.startedAt, context),
    direction: directions.labels[call.direction][language],
    channel: channelKinds.labels.call[language],
    phone: context.phoneOf(call.phone) || HIDDEN[language],
    line: place?.line ?? '',
    activity: call.direction === 'in' ? (place?.activity ?? '') : '',
    employee: employeeByExtension(call.extension, context.staff, momentOf(call.startedAt)) || (place?.employee ?? ''),
    result: result === null ? '' : resultKinds.labels[result][language],
    ...answered(call.direction === 'in' ? call.answeredAt : null, context),
    recording: call.recording,
    sourceKey: key,
  };
  return { key, keys: [key], cells };
}

function contactOfLetters({ ids, first, letters, answer }: Stretch, context: CaptureContext): CapturedRow {
  const { language, momentOf } = context;
  const told = (field: 'name' | 'phone' | 'email'): string => letters.find((one) => one[field] !== '')?.[field] ?? '';
  const [name, phone, email] = [told('name'), context.phoneOf(told('phone')), told('email')];
  const place = context.source[0];
  const campaign = letters.flatMap((one) => one.campaign);
  // Nobody is known by nothing: whoever has no number and no address is known by the name.
  const isNameless = phone === '' && email === '';
  const keys = ids.map((id) => keyOf(context, id));
  const cells = {
    ...common(first.at, context),
    direction: directions.labels.in[language],
    channel: channelKinds.labels[first.channel][language],
    client: isNameless ? name : '',
    person: name,
    phone,
    email,
    line: place?.line ?? '',
    activity: activityOf(campaign, context) || (place?.activity ?? ''),
    employee: employeeByExtension(answer?.employee ?? '', context.staff, momentOf(first.at)) || (place?.employee ?? ''),
    result: answer ? resultKinds.labels.reached[language] : '',
    ...answered(answer?.at ?? null, context),
    comment: commentOf(letters.map(({ text }) => text), campaign), // prettier-ignore
    sourceKey: keys[0] ?? '',
  };
  return { key: keys[0] ?? '', keys, cells };
}

function callRow(id: string, call: KnownCall, context: CaptureContext): CapturedRow {
  const { language, momentOf, source } = context;
  const key = keyOf(context, id);
  const cells: TypedCells<'calls'> = {
    at: { serial: momentOf(call.startedAt) },
    direction: directions.labels[call.direction][language],
    phone: context.phoneOf(call.phone) || HIDDEN[language],
    number: call.number,
    extension: call.extension,
    seconds: call.seconds,
    talked: call.talkedSeconds,
    result: callResults.labels[call.result][language],
    recording: call.recording,
    key,
    source: source[0]?.name ?? '',
  };
  return { key, keys: [key], cells };
}

/** The source tells at once: the row counts as written when it happened. */
function common(at: Instant, { momentOf, source }: CaptureContext): Readonly<Record<string, CellValue>> {
  const moment = { serial: momentOf(at) };
  return { at: moment, enteredAt: moment, enteredBy: source[0]?.name ?? '' };
}

function answered(at: Instant | null, { momentOf }: CaptureContext): Readonly<Record<string, CellValue>> {
  const cell = at === null ? '' : { serial: momentOf(at) };
  return { answeredAt: cell, answerEnteredAt: cell };
}

const MOST_LETTERS = 1500;

/** What was written, and what may name the advertising where Lists does not know it. */
function commentOf(texts: readonly string[], campaign: readonly string[]): string {
  const written = texts.filter(Boolean).join('\n');
  const cut = written.length > MOST_LETTERS ? `${written.slice(0, MOST_LETTERS)}…` : written;
  return [cut, ...new Set(campaign)].filter(Boolean).join('\n');
}

/** The row of Sources for one of our numbers, however it is spelt; else that of the source itself. */
function placeOf(number: string, { source }: CaptureContext): SourceRow | undefined {
  return rowOfNumber(number, source) ?? source.find((row) => row.number === '') ?? (source.length === 1 && source[0]?.number === '' ? source[0] : undefined); // prettier-ignore
}

/** The word of Lists that a campaign or page names. */
function activityOf(campaign: readonly string[], { activities }: CaptureContext): string {
  const known = new Map(activities.map((word) => [foldCase(word), word]));
  return campaign.map((word) => known.get(foldCase(word)) ?? '').find(Boolean) ?? '';
}
