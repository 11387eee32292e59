import { spawn } from 'node:child_process';

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Asks the system to show an address. Where there is no browser nothing happens: the address stands in the terminal. */
export function openBrowser(url: string): void {
  const [command = 'xdg-open', ...options] = commands[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...options, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
