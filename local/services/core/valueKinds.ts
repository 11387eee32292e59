/** Whether it is a Date, of whatever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Nothing: V8 hands undefined over to Google as null. */
export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
