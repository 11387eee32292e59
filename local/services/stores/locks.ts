import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

export type LockKind = 'document' | 'script' | 'user';

/** Who holds which lock; holders are executions by number. */
export interface LockTable {
  readonly holders: Map<LockKind, number>;
  /** The execution that is asking. */
  execution(): number;
  /** Lets time pass while waiting in vain. */
  wait(milliseconds: number): void;
}

interface LockState extends ServiceState {
  readonly kind: LockKind;
  readonly table: LockTable;
}

function tryLock({ kind, table }: LockState, milliseconds: number): boolean {
  if (milliseconds < 0) return false;
  const holder = table.holders.get(kind);
  if (holder === undefined || holder === table.execution()) {
    table.holders.set(kind, table.execution());
    return true;
  }
  table.wait(milliseconds);
  return false;
}

const lock = defineService<LockState>(
  { name: 'LockService.Lock', counted: true },
  {
    tryLock,
    waitLock(state, milliseconds: number) {
      if (tryLock(state, milliseconds)) return;
      throw scriptException('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: ({ kind, table }) => table.holders.get(kind) === table.execution(),
    releaseLock({ kind, table }) {
      if (table.holders.get(kind) === table.execution()) table.holders.delete(kind);
    },
  },
);

interface LockServiceState extends ServiceState {
  readonly table: LockTable;
  readonly hasDocument: () => boolean;
}

function open(kind: LockKind) {
  return ({ calls, table, hasDocument }: LockServiceState): ServiceObject | null =>
    kind === 'document' && !hasDocument() ? null : lock.create({ calls, kind, table });
}

const lockService = defineService<LockServiceState>(
  { name: 'LockService', refusable: true },
  { getDocumentLock: open('document'), getScriptLock: open('script'), getUserLock: open('user') },
);

export function createLockService(state: LockServiceState): ServiceObject {
  return lockService.create(state);
}

/** Frees everything that an execution held: at its end, and while it waits for a person. */
export function releaseAll({ holders }: Pick<LockTable, 'holders'>, execution: number): void {
  for (const [kind, holder] of holders) if (holder === execution) holders.delete(kind);
}
