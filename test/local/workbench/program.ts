import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Starts `sales-register serve` on a workbook, as a person would in a terminal. */
export function startProgram(file: string): ChildProcess {
  return spawn(process.execPath, ['build/sales-register.cjs', 'serve', file, '--no-open'], {
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves with the address that the program prints; one that ends without any fails the test with its words. */
export async function addressOf(program: ChildProcess): Promise<string> {
  const complaints = text(program.stderr!);
  let printed = '';
  for await (const chunk of program.stdout!) {
    printed += String(chunk);
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/(?=\s)/.exec(printed) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The program ended without an address: ${printed}${await complaints}`);
}

/** Ends a program as a power cut would: it cannot tidy up. */
export async function kill(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
}
