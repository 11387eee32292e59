import type { NotUnderstood, NotUnderstoodKind } from './notUnderstood';
import type { WorkbookPackage } from './package/openPackage';
import type { SheetEntry } from './sheet/sheetEntry';
import type { XmlElement } from './xml/parseXml';
import { childrenNamed, descendant } from './xml/parseXml';

/** Parts of a file by where they lie, and what they are. The first match counts. */
const kinds: readonly { readonly pattern: RegExp; readonly kind: NotUnderstoodKind | null }[] = [
  { pattern: /^(\[Content_Types\]\.xml|_rels\/|docProps\/(core|app)\.xml|docProps\/thumbnail)/, kind: null },
  { pattern: /^docProps\/custom\.xml$/, kind: 'customProperties' },
  { pattern: /\/_rels\//, kind: null },
  { pattern: /^xl\/(workbook|styles|sharedStrings|calcChain|metadata)\.xml$/, kind: null },
  { pattern: /^xl\/theme\//, kind: null },
  { pattern: /^xl\/worksheets\//, kind: null },
  { pattern: /^xl\/(comments\d*\.xml|comments\/|drawings\/(comments|vmlDrawing)\d*\.)/, kind: null },
  { pattern: /^xl\/(persons\/|richData\/|revisions\/)/, kind: null },
  { pattern: /^xl\/drawings\/_rels\//, kind: null },
  { pattern: /^xl\/charts\/(style|colors)\d*\.xml$/, kind: null },
  { pattern: /^xl\/(charts|drawings)\//, kind: null },
  { pattern: /vbaProject|\/macrosheets\//i, kind: 'macros' },
  { pattern: /^xl\/threadedComments\//, kind: 'threadedComment' },
  { pattern: /^xl\/pivotTables\//, kind: 'pivotTable' },
  { pattern: /^xl\/pivotCache\//, kind: null },
  { pattern: /^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//, kind: 'slicer' },
  { pattern: /^xl\/externalLinks\//, kind: 'externalLink' },
  { pattern: /^xl\/ctrlProps\/|^xl\/activeX\//, kind: 'formControl' },
  { pattern: /^xl\/media\//, kind: 'image' },
  { pattern: /^xl\/embeddings\//, kind: 'embeddedFile' },
  { pattern: /^xl\/(connections\.xml|queryTables\/|model\/)|^customXml\//, kind: 'connection' },
  { pattern: /^xl\/tables\//, kind: 'table' },
  { pattern: /^xl\/(chartsheets|dialogsheets)\//, kind: 'sheetKind' },
  { pattern: /^_xmlsignatures\//, kind: 'signature' },
  { pattern: /^xl\/printerSettings\//, kind: null },
];

/** What the file holds beside the cells and is lost when it is written anew. */
export function findForeignParts(parts: WorkbookPackage, main: string, sheets: readonly SheetEntry[]): NotUnderstood[] {
  const owners = partOwners(parts, sheets);
  return parts.names
    .filter((name) => name !== main && !isEmptyProperties(parts, name))
    .flatMap((name) => {
      const known = kinds.find(({ pattern }) => pattern.test(name));
      const kind = known ? known.kind : 'other';
      const sheet = owners.get(name);
      return kind === null ? [] : [{ kind, ...(sheet !== undefined && { sheet }), detail: name }];
    });
}

/** LibreOffice writes the part even when there is nothing to say. */
function isEmptyProperties(parts: WorkbookPackage, name: string): boolean {
  if (name !== 'docProps/custom.xml') return false;
  return parts.optional(name, undefined, () => parts.text(name)?.includes('<property') === false) ?? false;
}

/** Which sheet each part hangs on, also through a drawing. */
function partOwners(parts: WorkbookPackage, sheets: readonly SheetEntry[]): Map<string, string> {
  const owners = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, part } of sheets) {
    // Hundreds of sheets may be one and the same part.
    if (seen.has(part)) continue;
    seen.add(part);
    for (const relation of parts.optionalRelations(part, name)) {
      if (relation.external) continue;
      owners.set(relation.target, name);
      for (const inner of parts.optionalRelations(relation.target, name))
        if (!inner.external) owners.set(inner.target, name);
    }
  }
  return owners;
}

/** Things on a sheet itself that we do not keep. */
export function findForeignElements(sheet: XmlElement | null, sheetName: string): NotUnderstood[] {
  const found: NotUnderstood[] = [];
  const tell = (kind: NotUnderstoodKind, detail: string): number => found.push({ kind, sheet: sheetName, detail });
  if (descendant(sheet, 'sheetProtection')) tell('sheetProtection', 'sheetProtection');
  if (wholeHeader(sheet)) tell('pageLayout', 'headerFooter');
  if (descendant(sheet, 'colBreaks')) tell('pageLayout', 'breaks');
  const pages = childrenNamed(descendant(sheet, 'rowBreaks'), 'brk').map(({ attributes }) => attributes['id']);
  if (pages.length > 0) tell('pageLayout', rowBreaks(pages));
  if (descendant(sheet, 'picture')) tell('image', 'background');
  for (const extension of childrenNamed(descendant(sheet, 'extLst'), 'ext')) {
    if (extension.children.some(({ name }) => name === 'sparklineGroups')) tell('sparkline', 'sparklineGroups');
  }
  return found;
}

/** How rows with which a page begins are told. */
export function rowBreaks(rows: readonly (string | number | undefined)[]): string {
  return `breaks ${rows.join(',')}`;
}

/** LibreOffice writes a heading and a footing of its own onto every page: the sheet's name and the page's number. */
function wholeHeader(sheet: XmlElement | null): boolean {
  const texts = descendant(sheet, 'headerFooter')?.children ?? [];
  return texts.some(({ text }) => text !== '' && !/^&C&"[^"]*"&1[02](&A|Page &P)$/.test(text));
}
