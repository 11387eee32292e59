import type { ProtectionData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { Book, RangeState } from './book';
import { sheetProperties, wholeSheet } from './book';
import { createRange, rangeOf } from './objects';
import { mayEdit, mayEditProtected, protectedRefusal } from './permissions';
import { createUser } from './user';

interface ProtectionState extends ServiceState {
  readonly book: Book;
  sheetId: number;
  readonly id: number;
}

function listOf(book: Book, sheetId: number): readonly ProtectionData[] {
  return book.store.readSheet(sheetId, 'protections');
}

function dataOf({ book, sheetId, id }: ProtectionState): ProtectionData {
  const data = listOf(book, sheetId).find((one) => one.id === id);
  if (!data) throw scriptException('The protection was removed.');
  return data;
}

/** Who may not edit what is protected may not change the protection either. */
function requireEditor(state: ProtectionState): ProtectionData {
  const data = dataOf(state);
  if (!mayEditProtected(state.book.host.person(), data)) throw protectedRefusal();
  return data;
}

function change(state: ProtectionState, patch: Partial<ProtectionData>): typeof self {
  requireEditor(state);
  const next = listOf(state.book, state.sheetId).map((one) => (one.id === state.id ? { ...one, ...patch } : one));
  state.book.store.writeSheet(state.sheetId, 'protections', next);
  return self;
}

function emailOf(user: unknown): string {
  return typeof user === 'string' ? user : String((user as ServiceObject)['getEmail']?.());
}

function addEditors(state: ProtectionState, users: readonly unknown[]): typeof self {
  const editors = [...new Set([...dataOf(state).editors, ...users.map(emailOf)])];
  return change(state, { editors, restricted: true });
}

/** Neither the owner nor the current user can be taken off. */
function removeEditors(state: ProtectionState, users: readonly unknown[]): typeof self {
  const gone = new Set(users.map(emailOf).filter((email) => email !== state.book.host.person().email));
  return change(state, { editors: dataOf(state).editors.filter((email) => !gone.has(email)), restricted: true });
}

function protectedRange(state: ProtectionState): ServiceObject {
  const { area } = dataOf(state);
  const whole = wholeSheet(sheetProperties(state.book, state.sheetId));
  return createRange(state.book, state.sheetId, area ?? whole, area ? 'cells' : 'sheet');
}

function followName(state: ProtectionState, name: string): typeof self {
  const named = state.book.store.readWorkbook('namedRanges').find((one) => one.name === name);
  if (!named) throw scriptException(`The named range ${name} does not exist.`);
  return change(state, { area: named.area, rangeName: name });
}

const protection = defineService<ProtectionState>(
  { name: 'SpreadsheetApp.Protection', counted: true },
  {
    getDescription: (state) => dataOf(state).description,
    setDescription: (state, description: string) => change(state, { description }),
    isWarningOnly: (state) => dataOf(state).warningOnly,
    setWarningOnly: (state, warningOnly: boolean) =>
      change(state, { warningOnly, ...(warningOnly ? { editors: [], restricted: false } : {}) }),
    getProtectionType: (state) => enumerationValue('ProtectionType', dataOf(state).area ? 'RANGE' : 'SHEET'),
    getRange: protectedRange,
    setRange(state, target: unknown) {
      const { rangeName: _name, ...data } = requireEditor(state);
      const others = listOf(state.book, state.sheetId).filter((one) => one.id !== state.id);
      const next = [...others, { ...data, area: rangeOf(target).area }];
      state.book.store.writeSheet(state.sheetId, 'protections', next);
      return self;
    },
    getRangeName: (state) => dataOf(state).rangeName ?? null,
    setRangeName: followName,
    setNamedRange: (state, named: ServiceObject) => followName(state, String(named['getName']?.())),
    getUnprotectedRanges: (state) =>
      (dataOf(state).unprotected ?? []).map((area) => createRange(state.book, state.sheetId, area)),
    setUnprotectedRanges: (state, ranges: readonly unknown[]) =>
      change(state, { unprotected: ranges.map((one) => rangeOf(one).area) }),
    getEditors: (state) => dataOf(state).editors.map((email) => createUser(state.calls, email)),
    addEditor: (state, user: unknown) => addEditors(state, [user]),
    addEditors,
    removeEditor: (state, user: unknown) => removeEditors(state, [user]),
    removeEditors,
    addTargetAudience: () => self,
    canEdit: (state) => mayEditProtected(state.book.host.person(), dataOf(state)),
    canDomainEdit: () => false,
    setDomainEdit: () => self,
    remove(state) {
      requireEditor(state);
      const { book, sheetId, id } = state;
      const kept = listOf(book, sheetId).filter((one) => one.id !== id);
      book.store.writeSheet(sheetId, 'protections', kept);
    },
  },
);

function create(book: Book, sheetId: number, id: number): ServiceObject {
  return protection.create({ book, calls: book.calls, sheetId, id });
}

function add(book: Book, sheetId: number, area?: ProtectionData['area']): ServiceObject {
  const id = book.host.nextId();
  const data = { id, description: '', warningOnly: false, editors: [], ...(area ? { area } : {}) };
  book.store.writeSheet(sheetId, 'protections', [...listOf(book, sheetId), data]);
  return create(book, sheetId, id);
}

/** The sheet's own protection, made when there is none. */
export function protectSheet(book: Book, sheetId: number): ServiceObject {
  const existing = listOf(book, sheetId).find((one) => !one.area);
  return existing ? create(book, sheetId, existing.id) : add(book, sheetId);
}

/** Protections of one kind on a sheet. */
export function listProtections(book: Book, sheetId: number, type: EnumerationValue): ServiceObject[] {
  const wanted = listOf(book, sheetId).filter((one) => (one.area !== undefined) === (type.name() === 'RANGE'));
  return wanted.map(({ id }) => create(book, sheetId, id));
}

/** Protection of a range. */
export const rangeProtection: MethodTable<RangeState> = {
  protect: ({ book, sheetId, area }) => add(book, sheetId, area),
  canEdit: ({ book, sheetId, area }) => mayEdit(book.store, book.host.person(), sheetId, area),
};
