import { namespaces, xmlDeclaration } from '../xml/document';
import { xmlAttributes } from '../xml/escapeXml';
import type { ZipFile } from '../../zip/pieces';
import { relationsPart } from './openPackage';

/** A link from a part to another part, or out of the file. */
interface NewRelation {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `drawing`. */
  readonly type: string;
  /** Relative to the part's folder, or an address. */
  readonly target: string;
  readonly external?: boolean;
}

const officeType = 'application/vnd.openxmlformats-officedocument';
const typeNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Types of parts that are known by how their names end. */
const endings = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: `${officeType}.vmlDrawing`,
};

/** The one part that does not belong to the office's vocabulary but to that of packages. */
const coreProperties = {
  type: 'core-properties',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  relation: `${namespaces.packageLinks}/metadata/core-properties`,
} as const;

/** The parts of a file being written, with what each is and where each leads. */
export class FileParts {
  private readonly parts: ZipFile[] = [];
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, NewRelation[]>();

  /** Adds a part; `type` is the end of its content type, `drawing`, or null where its name tells it. */
  add(name: string, pieces: Iterable<string>, type: string | null): void {
    this.parts.push({ name, pieces });
    if (type !== null) this.types.set(name, type);
  }

  /** Adds links to those that a part has; the part named '' is the file as a whole. */
  link(name: string, relations: readonly NewRelation[]): void {
    this.relations.set(name, [...(this.relations.get(name) ?? []), ...relations]);
  }

  /** All of them in the order they were added, the table of their types first. */
  all(): readonly ZipFile[] {
    const links = [...this.relations].filter(([, relations]) => relations.length > 0);
    return [
      { name: '[Content_Types].xml', pieces: [renderTypes(this.types)] },
      ...links.map(([name, relations]) => ({ name: relationsPart(name), pieces: [renderRelations(relations)] })),
      ...this.parts,
    ];
  }
}

function renderTypes(types: ReadonlyMap<string, string>): string {
  const known = Object.entries(endings).map(
    ([Extension, ContentType]) => `<Default${xmlAttributes({ Extension, ContentType })}/>`,
  );
  const named = [...types].map(([name, type]) => {
    const ContentType = type === coreProperties.type ? coreProperties.contentType : `${officeType}.${type}+xml`;
    return `<Override${xmlAttributes({ PartName: `/${name}`, ContentType })}/>`;
  });
  return `${xmlDeclaration}<Types xmlns="${typeNamespace}">${known.join('')}${named.join('')}</Types>`;
}

function renderRelations(relations: readonly NewRelation[]): string {
  const rendered = relations.map(({ id, type, target, external }) => {
    const attributes = {
      Id: id,
      Type: type === coreProperties.type ? coreProperties.relation : `${namespaces.links}/${type}`,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    };
    return `<Relationship${xmlAttributes(attributes)}/>`;
  });
  return `${xmlDeclaration}<Relationships xmlns="${namespaces.packageLinks}">${rendered.join('')}</Relationships>`;
}
