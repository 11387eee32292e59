import { xmlAttributes } from '../xml/escapeXml';

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument';
const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A link from a part to another part, or out of the file. */
interface NewRelation {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `drawing`. */
  readonly type: string;
  /** Relative to the part's folder, or an address. */
  readonly target: string;
  readonly external?: boolean;
}

/** The small parts of a file being written, by name. */
export class FileParts {
  private readonly texts: Map<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = new Map(texts);
  }

  /** Takes a part out. */
  take(name: string): string {
    const text = this.texts.get(name) ?? '';
    this.texts.delete(name);
    return text;
  }

  change(name: string, change: (text: string) => string): void {
    this.texts.set(name, change(this.texts.get(name) ?? ''));
  }

  /** Adds a part; `kind` is the end of its content type, `drawing`. */
  add(name: string, text: string, kind: string): void {
    this.texts.set(name, text);
    this.declare(name, kind);
  }

  /** Says of what type a part is that is written elsewhere. */
  declare(name: string, kind: string): void {
    const override = xmlAttributes({ PartName: `/${name}`, ContentType: `${contentType}.${kind}+xml` });
    this.change('[Content_Types].xml', (types) =>
      types.includes(`"/${name}"`) ? types : types.replace('</Types>', () => `<Override${override}/></Types>`),
    );
  }

  /** Adds links to those that a part has. */
  link(name: string, relations: readonly NewRelation[]): void {
    if (relations.length === 0) return;
    const slash = name.lastIndexOf('/') + 1;
    const part = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
    const xml = this.texts.get(part) ?? noRelations;
    this.texts.set(
      part,
      xml.replace('</Relationships>', () => `${relations.map(renderRelation).join('')}</Relationships>`),
    );
  }

  all(): readonly { readonly name: string; readonly pieces: readonly string[] }[] {
    return [...this.texts].map(([name, text]) => ({ name, pieces: [text] }));
  }
}

function renderRelation({ id, type, target, external }: NewRelation): string {
  const attributes = {
    Id: id,
    Type: `${relationType}/${type}`,
    Target: target,
    TargetMode: external ? 'External' : undefined,
  };
  return `<Relationship${xmlAttributes(attributes)}/>`;
}
