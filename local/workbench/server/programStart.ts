import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a program of this computer started, in milliseconds since 1970; null when the system does not tell. */
export function programStart(pid: number): number | null {
  const ask = process.platform === 'linux' ? fromProc : process.platform === 'win32' ? fromPowerShell : fromPs;
  try {
    const start = ask(pid);
    return Number.isFinite(start) ? start : null;
  } catch {
    return null;
  }
}

/** The kernel counts a program's start in hundredths of a second since the computer's own. */
function fromProc(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold anything; what follows it does not.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const [, booted] = /^btime (\d+)/m.exec(readFileSync('/proc/stat', 'utf8')) ?? [];
  return Number(booted) * 1000 + Number(ticks) * 10;
}

function fromPs(pid: number): number {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return Date.parse(`${output('ps', ['-o', 'lstart=', '-p', String(pid)], env)} UTC`);
}

function fromPowerShell(pid: number): number {
  const command = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`;
  return Date.parse(output('powershell', ['-NoProfile', '-Command', command], process.env));
}

function output(command: string, options: string[], env: NodeJS.ProcessEnv): string {
  return execFileSync(command, options, { env, encoding: 'utf8', timeout: 10_000, stdio: 'pipe' }).trim();
}
