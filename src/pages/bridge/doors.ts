import { roles, salesBases, salesTaxes } from '../../core/register/schema/choice';
import { SUSPICIONS } from '../../core/work/duplicates/findDuplicates';
import { MERGE_REFUSALS } from '../../core/work/duplicates/mergeClients';
import {
  either,
  flag,
  list,
  nothing,
  number,
  object,
  oneOf,
  optional,
  pair,
  record,
  text,
  within,
  type Shape,
  type ValueOf,
} from './shape';

/** A function of the server that pages call: what it takes and what it answers, plain values only. */
interface Door {
  readonly takes: Shape<unknown>;
  readonly gives: Shape<unknown>;
}

/** Typed values by setting key. */
const formValues = record(text);
export type FormValues = ValueOf<typeof formValues>;

/** Whether it was stored, and the sentence to show. */
const saved = object({ ok: flag, message: text });
export type Saved = ValueOf<typeof saved>;

/** A row of a sheet, a part of a whole, a number of either. */
const place = within(0, 10_000_000);
/** The moments a sheet can hold: years 1 to 9999. */
const moment = within(-693_593, 2_958_466);

/** Cells as they are read: a date is its serial moment by the workbook's clock. */
const cell = either(text, number, flag, object({ serial: moment }));
const rows = list(list(cell));

/** The sheets that the add-on has not made, each with its first rows. */
const sheets = list(object({ name: text, rows: number, head: rows }));
export type SheetsHere = ValueOf<typeof sheets>;

/** Some rows of a sheet: 0-based `from`, at most `count` of them. */
const block = object({ sheet: text, from: place, count: place });
const cells = record(cell);

/** The run of the Journal that an import will be, by which all its calls are known. */
const importUnderWay = object({ ok: flag, message: text, run: text });
export type ImportUnderWay = ValueOf<typeof importUnderWay>;

/** What became of an import. */
const imported = object({
  ok: flag,
  message: text,
  run: text,
  /** Rows and cells that stand now as the import has them. */
  added: number,
  changed: number,
  /** Rows that are gone. */
  removed: number,
  /** Rows that had come by another way since the plan was made: not written twice. */
  meanwhile: number,
  /** Cells that had changed since then: left as they are. */
  leftAlone: number,
});
export type Imported = ValueOf<typeof imported>;

/** A sheet of the team's own as a table: see AdoptionRequest. */
const adoption = object({
  sheet: text,
  table: text,
  columns: list(object({ heading: text, column: text, dayFirst: either(flag, nothing), always: text })),
});

/** Somebody the register knows: see KnownParty. */
const knownFields = {
  party: text,
  name: text,
  manager: text,
  waitingSince: either(number, nothing),
  keys: list(text),
} as const;
const knownParty = object(knownFields);
const knownParties = list(knownParty);

/** Some rows of a sheet: `at` which 0-based rows the cells stand, of how many. */
const sheetPart = object({ name: text, height: number, at: list(number), cells: rows });

/** The part of the register that is about one party, and what it takes to understand it. */
const partyRows = object({
  now: number,
  locale: text,
  /** Days that usually lie between two purchases of one client. */
  usualGap: either(number, nothing),
  /** The least revenue of twelve months that makes a client A, and B. */
  classLimits: either(object({ a: number, b: number }), nothing),
  /** Rows of them that were too many to be read. */
  left: number,
  sheets: list(sheetPart),
});
export type PartyRows = ValueOf<typeof partyRows>;

/** What a company says of itself at set-up: see FirstAnswers. */
const firstAnswers = object({
  companyName: optional(text),
  country: optional(text),
  hours: optional(list(pair(number))),
  people: optional(list(object({ name: text, roles: list(oneOf(...roles.kinds)) }))),
  lines: optional(list(text)),
  segments: optional(list(text)),
  salesBasis: optional(oneOf(...salesBases.kinds)),
  salesVat: optional(oneOf(...salesTaxes.kinds)),
  replyToCalls: optional(number),
  replyToWritten: optional(number),
});

/** A client as somebody tells it from another: texts are written for people, blank where nothing is known. */
const clientHere = object({
  id: text,
  name: text,
  taxId: text,
  phones: text,
  emails: text,
  city: text,
  manager: text,
  purchases: number,
  revenue: text,
  lastPurchase: text,
});

/** The client that stays and the one that becomes a part of it, by their ids. */
const merge = object({ survivor: text, other: text });

/** Why two clients do not become one; null where nothing stands in the way. */
const refusal = either(nothing, oneOf(...MERGE_REFUSALS));

const mergeParts = {
  /** Cells of the survivor that are blank and get what stands with the other. */
  completed: list(object({ heading: text, value: text })),
  figures: list(object({ label: text, period: text, before: text, after: text })),
} as const;
export { knownParty };

/** Lines under a heading: see LinesGroup. */
const groups = list(object({ title: text, lines: list(text) }));
const names = list(text);
const role = oneOf(...roles.kinds);
/** Days as a browser writes them; blank where none is chosen. */
const staffChange = either(
  object({ kind: oneOf('holiday'), name: text, from: text, until: text, substitute: text }),
  object({ kind: oneOf('leaving'), name: text, until: text, clients: names, deals: names, steps: text }),
  object({ kind: oneOf('joining'), name: text, email: text, roles: list(role), from: text }),
);

/** Everything that passes between pages and the server, said once for both sides. */
export const doors = {
  lookAround: { takes: nothing, gives: sheets },
  /** Script of a page that is so heavy that it is fetched when it is needed, by its name. */
  readPart: { takes: oneOf('importBooks'), gives: text },
  /** Makes the sheets of the register where there are none. */
  makeTables: { takes: nothing, gives: saved },
  readRows: { takes: block, gives: rows },
  /** Everybody the register knows, in blocks that Google takes within a second; `next` null: that was the last. */
  readIndex: { takes: place, gives: object({ parties: knownParties, next: either(number, nothing) }) },
  /** The same search as the page's own, until it has the index. */
  findParties: { takes: text, gives: knownParties },
  /** By what they are known by. */
  readParty: { takes: list(text), gives: partyRows },
  /** One new row: see TypedEntry. Sent again with the same key it is the same row. */
  saveEntry: {
    takes: object({ table: text, key: text, cells, stamps: list(text) }),
    /** `isNew` false: the row was there already. */
    gives: object({ ok: flag, message: text, run: text, isNew: flag }),
  },
  /** What follows from a saved row: the reply status of contacts, where it still holds what it held, and the index. */
  followUp: {
    takes: object({
      status: list(object({ row: number, id: text, before: cell, after: text })),
      party: object({ ...knownFields, open: list(text), last: text }),
    }),
    gives: nothing,
  },
  /** When a client is contacted next, or that nobody should; not ok without a message: the cell is not as it was known. */
  changeClient: {
    takes: object({
      row: number,
      id: text,
      column: oneOf('nextTouchOn', 'doNotContact'),
      before: cell,
      after: cell,
    }),
    gives: object({ ok: flag, message: text, run: text }),
  },
  setUpWith: { takes: firstAnswers, gives: saved },
  /** Values that do not fit are told by their keys, and nothing is stored. */
  saveSettings: { takes: formValues, gives: object({ ok: flag, message: text, troubles: record(text) }) },
  adoptSheet: { takes: adoption, gives: object({ ok: flag, message: text, run: text }) },
  /** First: which table, and the columns of the plan's key. */
  beginImport: { takes: object({ table: text, key: list(text) }), gives: importUnderWay },
  /** Then the plan in blocks numbered from 0, of up to 5,000 rows, edits and removals together; one may be sent again. */
  stageImport: {
    takes: object({
      run: text,
      part: place,
      rows: list(object({ cells, standing: number })),
      edits: list(object({ row: place, id: text, known: cells, column: text, before: cell, after: cell })),
      removals: list(object({ id: text, known: cells })),
    }),
    gives: saved,
  },
  /** Then everything is written, once however often it is called. The figures follow with the next refresh. */
  commitImport: { takes: object({ run: text, parts: place }), gives: imported },
  /** Or nothing is. */
  dropImport: { takes: object({ run: text }), gives: saved },
  /** What was answered for files of these shapes, by shape. */
  keptAnswers: { takes: list(text), gives: record(text) },
  keepAnswers: { takes: object({ shape: text, answers: text }), gives: nothing },
  /** Clients that may be one; `more` of them are not told. */
  suspectDuplicates: {
    takes: nothing,
    gives: object({
      pairs: list(object({ first: clientHere, second: clientHere, because: list(oneOf(...SUSPICIONS)) })),
      more: number,
    }),
  },
  /** What a merge would change; nothing is written. */
  previewMerge: { takes: merge, gives: object({ refusal, ...mergeParts }) },
  /** A message says what went wrong on the way; otherwise the run can be taken back by its name. */
  mergeClients: { takes: merge, gives: object({ run: text, refusal, message: text }) },
  keepApart: { takes: object({ first: text, second: text }), gives: saved },
  /** The last runs of the Journal that somebody asked for, the newest first, told in words. */
  recentRuns: {
    takes: nothing,
    gives: list(object({ run: text, isUndone: flag, why: text, when: text, who: text, changes: number, places: text })),
  },
  /** Puts back a run of the Journal that stands undone. */
  redoRun: { takes: text, gives: saved },
  /** Takes a run of the Journal back. */
  undoRun: { takes: text, gives: saved },
  /** Whoever works here today, and in words whether they are away. */
  staffHere: {
    takes: nothing,
    gives: object({
      today: text,
      people: list(object({ name: text, roles: list(role), state: text, isAway: flag })),
    }),
  },
  /** What is with a person by name, who is to be chosen for it, and what they have changed lately. */
  leavingOf: {
    takes: text,
    gives: object({ belongings: text, needs: object({ clients: flag, deals: flag, steps: flag }), groups }),
  },
  /** Somebody is away, leaves or is new; the run can be taken back by its name. */
  changeStaff: { takes: staffChange, gives: object({ ok: flag, message: text, run: text, groups }) },
  /** The plan of the next month: see PlanHere. */
  planHere: {
    takes: nothing,
    gives: object({
      month: text,
      name: text,
      groups: list(
        object({
          employee: text,
          lines: list(object({ figure: text, label: text, unit: text, value: text, hint: text })),
        }),
      ),
    }),
  },
  savePlan: {
    takes: object({ month: text, lines: list(object({ employee: text, figure: text, typed: text })) }),
    gives: saved,
  },
  /** Contact persons by a name, a phone or an address: see KnownPerson. */
  findPerson: {
    takes: text,
    gives: list(
      object({ party: text, about: text, partyNames: names, names, phones: names, emails: names, rows: number }),
    ),
  },
  /** Takes a person out of everything for good. */
  forgetPerson: { takes: object({ party: text, names, phones: names, emails: names }), gives: saved },
  /** What sends here by itself: see Sources. `refused`: deliveries with a wrong secret; `address`: blank while nothing is deployed; `zone`: the one a source seems to send in, where another is said. */
  sourcesHere: {
    takes: nothing,
    gives: object({
      address: text,
      refused: number,
      sources: list(
        object({
          name: text,
          kind: text,
          isOn: flag,
          secret: text,
          last: either(number, nothing),
          zone: text,
          state: text,
        }),
      ),
    }),
  },
  /** Writes a source down, or switches one on or off. */
  saveSource: { takes: object({ name: text, kind: text, isOn: flag }), gives: saved },
  /** A delivery as the source would send it; what became of it, and the run it can be taken back by. */
  tryOut: { takes: text, gives: object({ ok: flag, message: text, run: text, rows: list(cells) }) },
  /** Around the selected cell of a sheet with numbers: what tells which number it is; null elsewhere. */
  cellsHere: {
    takes: nothing,
    gives: either(nothing, object({ sheet: oneOf('dashboard', 'breakdowns'), row: place, column: place, cells: rows })),
  },
  /** Of a number as `placeText` writes it. */
  whyNumber: {
    takes: text,
    gives: object({
      title: text,
      lines: list(text),
      groups: list(object({ title: text, rows: list(object({ text, sheet: text, row: number })), more: text })),
    }),
  },
  /** Writes the sheet "Rows of a figure". */
  writeRows: { takes: text, gives: nothing },
  /** Brings a row into view. */
  showRow: { takes: object({ sheet: text, row: place }), gives: nothing },
  /** Computes everything anew; what it has to say stands in the corner of the sheet. */
  refreshEverything: { takes: nothing, gives: nothing },
  /** Opens the window in which clients that may be one are settled. */
  findDuplicates: { takes: nothing, gives: nothing },
} as const satisfies Readonly<Record<string, Door>>;

export type DoorName = keyof typeof doors;
export type Taken<Name extends DoorName> = ValueOf<(typeof doors)[Name]['takes']>;
export type Given<Name extends DoorName> = ValueOf<(typeof doors)[Name]['gives']>;
