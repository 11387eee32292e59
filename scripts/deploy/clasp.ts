import { spawn } from 'node:child_process';

/** What a run of clasp left behind. */
export interface ClaspResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

export interface ClaspCall {
  readonly args: readonly string[];
  /** Where clasp runs and writes; the project's folder when absent. */
  readonly folder?: string;
  /** Gives clasp the terminal: it talks with the person itself. */
  readonly talks?: boolean;
}

/** Runs Google's command-line tool for Apps Script; tests answer in its place. */
export type Clasp = (call: ClaspCall) => Promise<ClaspResult>;

/** The clasp whose program lies there. */
export function claspAt(program: string): Clasp {
  return ({ args, folder, talks = false }) =>
    new Promise((resolve, reject) => {
      const stdio = talks ? 'inherit' : ('pipe' as const);
      const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio });
      let output = '';
      let errors = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
      child.on('error', reject);
      child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output, errors }));
    });
}
