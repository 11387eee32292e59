/** Whether an error of the system has one of these codes; asked this way because such errors come from anywhere. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
