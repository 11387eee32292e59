import type { Finding } from '../core/views/selfCheck';
import type { Bench, Probe } from './bench';
import { CHOICES } from './choices';
import { LOOKS } from './looks';
import { MEMORY } from './memory';
import { PARTS } from './parts';
import { SPEED } from './speed';
import { TIMES } from './times';
import { VALUES } from './values';

/** The blank sheet comes first, what moves rows last. */
const PROBES: readonly Probe[] = [VALUES, TIMES, LOOKS, CHOICES, PARTS, MEMORY, SPEED].flat();

/** What the host does, of all that the product leans on. */
export function findingsOn(bench: Bench): readonly Finding[] {
  return PROBES.map((probe) => tryOut(probe, bench));
}

function tryOut({ what, expected, find }: Probe, bench: Bench): Finding {
  const started = Date.now();
  const found = foundBy(() => find(bench));
  return { what, expected: shown(expected), found, seconds: (Date.now() - started) / 1000 };
}

/** A behaviour that cannot even be tried is one that differs: the others are tried all the same. */
function foundBy(find: () => unknown): string {
  try {
    return shown(find());
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
