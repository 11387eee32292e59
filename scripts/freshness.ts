import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a target was made from and into; it is made again when any of it has changed. */
export interface BuiltFrom {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

interface Stamp {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
  readonly mode: string;
}

/** Remembers between two runs which files each target was made from, so that nothing is built twice. */
export interface Freshness {
  readonly isFresh: (target: string, mode?: string) => boolean;
  /** `startedAt`: a file changed since then may have been read before the change, and counts as changed. */
  readonly remember: (target: string, built: BuiltFrom, startedAt: number, mode?: string) => void;
}

export function freshnessIn(file: string): Freshness {
  const stamps: Record<string, Stamp> = readStamps(file);
  return {
    isFresh(target, mode = '') {
      const stamp = stamps[target];
      if (stamp?.mode !== mode || !stamp.outputs.every((path) => existsSync(path))) return false;
      return Object.entries(stamp.inputs).every(([path, mark]) => markOf(path) === mark);
    },
    remember(target, { inputs, outputs }, startedAt, mode = '') {
      const mark = (path: string): string => (changedAt(path) > startedAt ? '' : markOf(path));
      stamps[target] = { inputs: Object.fromEntries(inputs.map((path) => [path, mark(path)])), outputs, mode };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(stamps));
    },
  };
}

function readStamps(file: string): Record<string, Stamp> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Stamp>;
  } catch {
    // The first build, or a stamp file cut short: everything is made anew.
    return {};
  }
}

function markOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
