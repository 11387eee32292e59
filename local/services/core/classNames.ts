const classNames = new WeakMap<object, string>();

/** `Range` for a range, undefined for what is no object of a service. */
export function classNameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? classNames.get(value) : undefined;
}

/** Remembers of which class an object of a service is. */
export function setClassName(object: object, className: string): void {
  classNames.set(object, className);
}
