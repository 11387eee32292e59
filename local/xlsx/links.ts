import { quoteSheetName, unquoteSheetName } from '../store/references';
import { parseArea } from './a1';

/** Sheets by id and by name, for links within the workbook. */
export interface SheetIndex {
  readonly nameOf: (id: number) => string | undefined;
  readonly idOf: (name: string) => number | undefined;
}

const googleLink = /^#gid=(\d+)(?:&range=([^&]+))?$/;
const linksInText = /#gid=(\d+)(?:&range=([A-Za-z0-9:$]+))?/g;
/** No sheet has a longer name than a hundred characters, so that is how far a place is looked at. */
const placesInText = /"#((?:'(?:[^']|''){1,100}'|[^'"!]+)![$A-Za-z0-9:]+)"/g;

/** `#gid=7&range=A5` → `'Sheet'!A5`, the place inside an .xlsx file; null for any other address. */
export function toPlace(link: string, sheets: SheetIndex): string | null {
  const match = googleLink.exec(link);
  if (!match) return link.startsWith('#') ? link.slice(1) : null;
  const name = sheets.nameOf(Number(match[1]));
  return name === undefined ? null : `${quoteSheetName(name)}!${match[2] ?? 'A1'}`;
}

/** The other way round; a place that is no cell of a known sheet stays as it is, after a `#`. */
export function fromPlace(place: string, sheets: SheetIndex): string {
  const at = place.lastIndexOf('!');
  const id = at === -1 ? undefined : sheets.idOf(unquoteSheetName(place.slice(0, at)));
  const cells = place.slice(at + 1).replaceAll('$', '');
  return id === undefined || parseArea(cells) === null ? `#${place}` : `#gid=${String(id)}&range=${cells}`;
}

/** Links written inside a formula, `=HYPERLINK("#gid=7&range=A5";"…")`, in the form that works in a file. */
export function linksOutOfFormula(formula: string, sheets: SheetIndex): string {
  if (!formula.includes('#gid=')) return formula;
  return formula.replace(linksInText, (whole, id: string, cells: string | undefined) => {
    const name = sheets.nameOf(Number(id));
    return name === undefined ? whole : `#${quoteSheetName(name)}!${cells ?? 'A1'}`.replaceAll('"', '""');
  });
}

/** The other way round. */
export function linksIntoFormula(formula: string, sheets: SheetIndex): string {
  if (!formula.includes('"#')) return formula;
  return formula.replace(placesInText, (_, place: string) => `"${fromPlace(place.replaceAll('""', '"'), sheets)}"`);
}
