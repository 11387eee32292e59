import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells a program of this computer from any other that had or will have its number; null when the system does not
 * tell. Two marks are the same or they are not: no clock is read, so setting the computer's clock changes nothing.
 */
export function programMark(pid: number): string | null {
  const ask = process.platform === 'linux' ? fromProc : process.platform === 'win32' ? fromPowerShell : fromPs;
  try {
    return ask(pid) || null;
  } catch {
    return null;
  }
}

/** The kernel counts a program's start in hundredths of a second since the computer's own, which has a name of its own. */
function fromProc(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold anything; what follows it does not.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
}

function fromPs(pid: number): string {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return output('ps', ['-o', 'lstart=', '-p', String(pid)], env);
}

function fromPowerShell(pid: number): string {
  const command = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`;
  return output('powershell', ['-NoProfile', '-Command', command], process.env);
}

function output(command: string, options: string[], env: NodeJS.ProcessEnv): string {
  return execFileSync(command, options, { env, encoding: 'utf8', timeout: 10_000, stdio: 'pipe' }).trim();
}
