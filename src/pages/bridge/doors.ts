import { flag, object, record, text, type Shape, type ValueOf } from './shape';

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

/** Everything that passes between pages and the server, said once for both sides. */
export const doors = {
  saveSettings: { takes: formValues, gives: saved },
} as const satisfies Readonly<Record<string, Door>>;

export type DoorName = keyof typeof doors;
export type Taken<Name extends DoorName> = ValueOf<(typeof doors)[Name]['takes']>;
export type Given<Name extends DoorName> = ValueOf<(typeof doors)[Name]['gives']>;
