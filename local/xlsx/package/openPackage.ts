import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import type { WorkbookFailure } from '../workbookFailure';
import { workbookFailure } from '../workbookFailure';
import { childrenNamed, parseXml } from '../xml/parseXml';
import type { ZipEntry } from '../../zip/archive';
import { readArchive } from '../../zip/archive';
import { unpackPieces } from '../../zip/pieces';
import { unpack } from '../../zip/whole';
import { foreignContent } from './foreignContent';

/** A link from one part of a workbook file to another part or out of the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `hyperlink`, `comments`. */
  readonly type: string;
  /** Full name of the part, or the address when it leads out. */
  readonly target: string;
  readonly external: boolean;
}

/** More than this unpacked is no register but an attack or an accident. A million rows of 26 empty cells take half of it. */
const mostUnpackedBytes = 1_500_000_000;

/** The parts of a workbook file. */
export class WorkbookPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(entries: ReadonlyMap<string, ZipEntry>) {
    this.entries = entries;
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    return entry && new TextDecoder().decode(unpack(entry));
  }

  pieces(name: string): AsyncIterable<Uint8Array> | undefined {
    const entry = this.entries.get(name);
    return entry && unpackPieces(entry);
  }

  relations(name: string): readonly Relation[] {
    const slash = name.lastIndexOf('/') + 1;
    const xml = this.text(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    if (xml === undefined) return [];
    return childrenNamed(parseXml(xml), 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: external ? target : resolvePart(name.slice(0, slash), target),
        external,
      };
    });
  }

  /** The first part that this one is linked with in that way. */
  related(name: string, type: string): string | undefined {
    return this.relations(name).find((relation) => relation.type === type)?.target;
  }
}

/** Opens a workbook file, or says why it is none. */
export function openPackage(bytes: Uint8Array, file: string): Result<WorkbookPackage, WorkbookFailure> {
  const foreign = foreignContent(bytes);
  if (foreign !== null) return failure(workbookFailure(foreign.code, { file, ...foreign.parameters }));
  const archive = readArchive(bytes);
  if (archive === null) return failure(workbookFailure('workbook.damaged', { file }));
  const entries = new Map(archive.map((entry) => [entry.name, entry]));
  const unpacked = archive.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > mostUnpackedBytes) {
    return failure(workbookFailure('workbook.tooLarge', { file, megabytes: Math.round(unpacked / 1e6) }));
  }
  if (entries.has('xl/workbook.bin')) return failure(workbookFailure('workbook.binaryExcel', { file }));
  if (entries.has('content.xml')) return failure(workbookFailure('workbook.openDocument', { file }));
  const found = new WorkbookPackage(entries);
  return found.related('', 'officeDocument') === undefined
    ? failure(workbookFailure('workbook.notAWorkbook', { file, looksLike: 'archive' }))
    : ok(found);
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
