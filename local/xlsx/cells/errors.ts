/** Errors that only Google Sheets shows: a formula it cannot read, and one still being computed. */
export const googleErrors: ReadonlySet<string> = new Set(['#ERROR!', 'Loading...', '#LOADING!']);
