import type { Runtime, RuntimeOptions } from '../../../local/services/runtime';
import { createRuntime } from '../../../local/services/runtime';

const prelude = `
const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
const sheet = spreadsheet && spreadsheet.getActiveSheet();
`;

/** A runtime whose project is this code. */
export function project(code: string, options: RuntimeOptions = {}): Runtime {
  return createRuntime({ timeZone: 'Etc/GMT', ...options, files: { 'Code.js': code, ...options.files } });
}

/** Runs a function body as a script bound to a new spreadsheet; `sheet` and `spreadsheet` are at hand. */
export function script(body: string, options: RuntimeOptions = {}): unknown {
  return project(`function main() { ${prelude} ${body} }`, options).run('main');
}

/** The message of the exception that a script body throws; the name comes first when it is not Google's Exception. */
export function refusal(body: string, options: RuntimeOptions = {}): string {
  try {
    script(body, options);
  } catch (error) {
    if (error instanceof Error) return error.name === 'Exception' ? error.message : `${error.name}: ${error.message}`;
  }
  return 'nothing was thrown';
}
