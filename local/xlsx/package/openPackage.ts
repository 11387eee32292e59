import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import type { WorkbookFailure } from '../workbookFailure';
import { Refusal, workbookFailure } from '../workbookFailure';
import type { XmlElement } from '../xml/parseXml';
import { childrenNamed, parseXml } from '../xml/parseXml';
import { readArchive, type ZipEntry } from '../../../src/containers/zip/archive';
import { unpackPieces } from '../../zip/pieces';
import { unpack } from '../../zip/whole';
import { foreignContent } from './foreignContent';
import { UnpackAllowance, unpackedExcess } from './unpackAllowance';
import { limits } from '../limits';

/** A link from one part of a workbook file to another part or out of the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `hyperlink`, `comments`. */
  readonly type: string;
  /** Full name of the part, or the address when it leads out. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a workbook file. */
export class WorkbookPackage {
  /** Parts that were damaged and that no figure needs, with the sheet they hang on. */
  readonly dropped = new Map<string, string | undefined>();
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly allowance: UnpackAllowance;
  private readonly known = new Map<string, readonly Relation[]>();

  constructor(entries: ReadonlyMap<string, ZipEntry>, allowance: UnpackAllowance) {
    this.entries = entries;
    this.allowance = allowance;
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    return inPart(name, () => {
      this.allowance.spend(entry, limits.wholeBytes);
      return new TextDecoder().decode(unpack(entry));
    });
  }

  /** A part read as a tree; undefined when there is no such part. */
  tree(name: string): XmlElement | null | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    return inPart(name, () => {
      this.allowance.spend(entry, limits.treeBytes);
      return parseXml(new TextDecoder().decode(unpack(entry)));
    });
  }

  /** A part that another one leads to. */
  linkedTree(name: string): XmlElement | null {
    const tree = this.tree(name);
    if (tree === undefined) throw new Refusal('workbook.damagedPart', { part: name });
    return tree;
  }

  packedBytes(name: string): number {
    return this.entries.get(name)?.packed.length ?? 0;
  }

  pieces(name: string): AsyncIterable<Uint8Array> {
    const entry = this.entries.get(name);
    if (!entry) throw new Refusal('workbook.damagedPart', { part: name });
    this.allowance.spend(entry, limits.unpackedBytes);
    return unpackPieces(entry);
  }

  relations(name: string): readonly Relation[] {
    const known = this.known.get(name);
    if (known) return known;
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const relations = childrenNamed(this.tree(relationsPart(name)), 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: external ? target : resolvePart(folder, target),
        external,
      };
    });
    this.known.set(name, relations);
    return relations;
  }

  /** The first part that this one is linked with in that way. */
  related(name: string, type: string): string | undefined {
    return this.relations(name).find((relation) => relation.type === type)?.target;
  }

  /** Reads a part that no figure needs. One that is damaged counts as not there, and is remembered by its name. */
  optional<Value>(name: string, sheet: string | undefined, read: () => Value): Value | undefined {
    if (this.dropped.has(name)) return undefined;
    try {
      return inPart(name, read);
    } catch (error) {
      if (!(error instanceof Refusal) || !droppable.has(error.failure.code)) throw error;
      this.dropped.set(name, sheet);
      return undefined;
    }
  }

  /** Links of a part that is of use without them. */
  optionalRelations(name: string, sheet: string | undefined): readonly Relation[] {
    return this.optional(relationsPart(name), sheet, () => this.relations(name)) ?? [];
  }
}

const droppable: ReadonlySet<string> = new Set(['workbook.damagedPart', 'workbook.partTooLarge']);

/** Opens a workbook file, or says why it is none. */
export function openPackage(bytes: Uint8Array, file: string): Result<WorkbookPackage, WorkbookFailure> {
  const foreign = foreignContent(bytes);
  if (foreign !== null) return failure(workbookFailure(foreign.code, { file, ...foreign.parameters }));
  const archive = readArchive(bytes);
  if (archive === null) return failure(workbookFailure('workbook.damaged', { file }));
  const entries = new Map(archive.map((entry) => [entry.name, entry]));
  const twice = archive.find((entry) => entries.get(entry.name) !== entry);
  if (twice) return failure(workbookFailure('workbook.damagedPart', { file, part: twice.name }));
  const excess = unpackedExcess(archive, bytes.length);
  if (excess) return failure(workbookFailure(excess.code, { file, ...excess.parameters }));
  if (entries.has('xl/workbook.bin')) return failure(workbookFailure('workbook.binaryExcel', { file }));
  if (entries.has('content.xml')) return failure(workbookFailure('workbook.openDocument', { file }));
  const found = new WorkbookPackage(entries, new UnpackAllowance(bytes.length));
  return found.related('', 'officeDocument') === undefined
    ? failure(workbookFailure('workbook.notAWorkbook', { file, looksLike: 'archive' }))
    : ok(found);
}

/** The part that says where the links of a part lead. */
export function relationsPart(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** Whatever goes wrong while a part is read is said with its name. */
export function inPart<Value>(part: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? error.at({ part }) : new Refusal('workbook.damagedPart', { part });
  }
}

/** `../comments1.xml` from `xl/worksheets/` → `xl/comments1.xml`. */
function resolvePart(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
