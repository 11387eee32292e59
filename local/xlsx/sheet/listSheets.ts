import { limits } from '../limits';
import { distinctNames } from '../legalNames';
import type { WorkbookPackage } from '../package/openPackage';
import { relationsPart } from '../package/openPackage';
import { Refusal } from '../workbookFailure';
import { decodeCellText } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { childrenNamed, descendant } from '../xml/parseXml';
import { wholeNumber } from '../xml/wholeNumber';
import type { SheetEntry } from './sheetEntry';

/** Google's numbers of sheets are below this. */
const mostId = 2 ** 31;

/** The sheets with cells, in order. No two have the same name: a blank or repeated one gets a name that is free. */
export function listSheets(workbook: XmlElement | null, parts: WorkbookPackage, main: string): readonly SheetEntry[] {
  const listed = childrenNamed(descendant(workbook, 'sheets'), 'sheet');
  if (listed.length > limits.sheets) {
    throw new Refusal('workbook.tooManySheets', { sheets: listed.length, most: limits.sheets });
  }
  const names = distinctNames(listed.map(({ attributes }) => decodeCellText(attributes['name'] ?? '')));
  const relations = new Map(parts.relations(main).map((relation) => [relation.id, relation]));
  return listed.flatMap(({ attributes }, index) => {
    const relation = relations.get(attributes['id'] ?? '');
    if (!relation) throw new Refusal('workbook.damagedPart', { part: relationsPart(main) });
    if (relation.type !== 'worksheet') return [];
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    const id = wholeNumber(attributes['sheetId'], 0, mostId, 0);
    return [{ name: names[index] ?? '', id, hidden, part: relation.target }];
  });
}

/** Sheets with the numbers that are remembered of them. A number that two have stays with the one remembered, or the first. */
export function numberSheets(
  listed: readonly SheetEntry[],
  remembered: (name: string) => number | undefined,
): readonly SheetEntry[] {
  const owners = new Map<number, SheetEntry>();
  const own = (entry: SheetEntry, id: number): void => void (owners.has(id) || owners.set(id, entry));
  for (const entry of listed) own(entry, remembered(entry.name) ?? -1);
  for (const entry of listed) if (remembered(entry.name) === undefined) own(entry, entry.id);
  let free = Math.max(0, ...owners.keys()) + 1;
  return listed.map((entry) => {
    const wanted = remembered(entry.name) ?? entry.id;
    return { ...entry, id: owners.get(wanted) === entry ? wanted : free++ };
  });
}
