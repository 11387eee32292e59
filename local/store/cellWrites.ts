import type { CellContent, FormatPatch } from './sheetStore';
import type { CellData, CellFormat } from './workbookData';

/** A cell with new contents and its old format and note; undefined when nothing at all is left. */
export function withContent(cell: CellData | undefined, content: CellContent): CellData | undefined {
  const next = bareContent(content);
  if (!cell || (cell.format === undefined && cell.note === undefined)) return next;
  const kept: CellData = { ...next };
  if (cell.format !== undefined) kept.format = cell.format;
  if (cell.note !== undefined) kept.note = cell.note;
  return kept;
}

function bareContent(content: CellContent): CellData | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content !== 'object' || 'error' in content) return { value: content };
  if ('runs' in content) return { value: content.value, runs: content.runs };
  return content.value === undefined
    ? { formula: content.formula }
    : { formula: content.formula, value: content.value };
}

/** A cell with another note; null or '' removes it. */
export function withNote(cell: CellData | undefined, note: string | null): CellData | undefined {
  const next: CellData = { ...cell };
  if (note) next.note = note;
  else delete next.note;
  return orNothing(next);
}

/** A cell with another format; undefined takes the format away. */
export function withFormat(cell: CellData | undefined, format: CellFormat | undefined): CellData | undefined {
  const next: CellData = { ...cell };
  if (format) next.format = format;
  else delete next.format;
  return orNothing(next);
}

function orNothing(cell: CellData): CellData | undefined {
  for (const _name in cell) return cell;
  return undefined;
}

/** Applies one patch to many formats, so that cells which looked alike share one object afterwards too. */
export function formatPatcher(patch: FormatPatch | null): (format: CellFormat | undefined) => CellFormat | undefined {
  if (patch === null) return () => undefined;
  const known = new Map<CellFormat | undefined, CellFormat | undefined>();
  return (format) => {
    if (!known.has(format)) known.set(format, patchFormat(format, patch));
    return known.get(format);
  };
}

/** Patches that say the same share one patcher, and asking again for the same patch costs nothing. */
export function sharedPatchers(): (patch: FormatPatch | null) => ReturnType<typeof formatPatcher> {
  const known = new Map<FormatPatch | string | null, ReturnType<typeof formatPatcher>>();
  return (patch) => {
    const same = known.get(patch);
    if (same) return same;
    const text = JSON.stringify(patch);
    const patcher = known.get(text) ?? formatPatcher(patch);
    known.set(text, patcher);
    known.set(patch, patcher);
    return patcher;
  };
}

function patchFormat(format: CellFormat | undefined, patch: FormatPatch): CellFormat | undefined {
  if (Object.keys(patch).length === 0) return format;
  const kept = Object.entries({ ...format, ...patch }).filter(([, value]) => value !== null);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Whether a cell counts for the extent of a sheet: a value (FALSE too) or a formula, however empty its result. */
export function hasContent(cell: CellData | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''));
}
