import { basename, dirname, join } from 'node:path';
import type { KeptDelivery } from '../../src/core/work/knock';
import { followLink } from '../xlsx/files';
import { linesIn } from './journal';

/** Where deliveries stand until they are in the workbook: `.register.xlsx.deliveries` beside it. */
export async function journalPath(file: string): Promise<string> {
  const real = await followLink(file);
  return join(dirname(real), `.${basename(real)}.deliveries`);
}

export function isKept(read: unknown): read is KeptDelivery {
  const { name, body, arrivedAt } = Object(read) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && typeof body === 'string' && typeof arrivedAt === 'number';
}

/** How many have come that the workbook does not have yet. */
export async function deliveriesBeside(file: string): Promise<number> {
  return (await linesIn(await journalPath(file), isKept)).length;
}
