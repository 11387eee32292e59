import type { PackedWorkbook } from '../packedWorkbook';
import type { SaveRequest } from '../protocol';

/** The body of a save; null for anything else, of which nothing may be written. */
export function toSaveRequest(body: unknown): SaveRequest | null {
  if (!isRecord(body) || typeof body['revision'] !== 'number' || !isPackedWorkbook(body['workbook'])) return null;
  const { revision, workbook } = body;
  return { revision, workbook, overwrite: body['overwrite'] === true, byHand: body['byHand'] === true };
}

/** Looks at what the file would be lost without; the rest is tried by reading back what was written. */
function isPackedWorkbook(value: unknown): value is PackedWorkbook {
  if (!isRecord(value)) return false;
  const isNamed = ['name', 'locale', 'timeZone'].every((key) => typeof value[key] === 'string');
  const isListed = ['formats', 'namedRanges', 'sheets'].every((key) => Array.isArray(value[key]));
  return isNamed && isListed && isRecord(value['properties']) && (value['sheets'] as unknown[]).every(isSheet);
}

function isSheet(value: unknown): boolean {
  if (!isRecord(value) || typeof value['id'] !== 'number') return false;
  return value['unchanged'] === true || (typeof value['name'] === 'string' && Array.isArray(value['rows']));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
