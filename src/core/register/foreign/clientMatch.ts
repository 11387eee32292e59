import { foldCase, foldName } from '../../values/text';
import type { CellValue } from '../schema/cell';
import { Fault } from '../schema/column';
import { textOfCell } from '../schema/columns';
import { isPhone } from '../schema/readPhone';
import type { ReadingContext } from '../schema/readingContext';
import { clients } from '../tables/clients';

type Cells = Readonly<Record<string, CellValue>>;

/** Who a row of clients is: somebody known, nobody, or somebody who only shares a phone, an e-mail or a name. */
export type ClientMatch<Who> =
  | { readonly kind: 'known'; readonly who: Who }
  | { readonly kind: 'doubtful'; readonly who: Who; readonly by: 'phone' | 'email' | 'name' }
  | { readonly kind: 'new' };

/** Knows clients by tax number, phone, e-mail, exact and folded name. */
export class ClientIndex<Who> {
  private readonly byTaxId = new Map<string, Who>();
  private readonly byId = new Map<string, Who>();
  private readonly byPhone = new Map<string, Who>();
  private readonly byEmail = new Map<string, Who>();
  private readonly byName = new Map<string, Who>();
  /** null: several are called so. */
  private readonly byFolded = new Map<string, Who | null>();
  private readonly cellsOf = new Map<Who, Marks>();
  private readonly context: ReadingContext;

  constructor(context: ReadingContext) {
    this.context = context;
  }

  add(who: Who, cells: Cells): void {
    const marks = this.marksOf(cells);
    this.cellsOf.set(who, marks);
    const { id, taxId, phones, emails, name, folded } = marks;
    remember(this.byId, id, who);
    remember(this.byTaxId, taxId, who);
    for (const phone of phones) remember(this.byPhone, phone, who);
    for (const email of emails) remember(this.byEmail, email, who);
    remember(this.byName, name, who);
    if (folded !== '') this.byFolded.set(folded, this.byFolded.has(folded) ? null : who);
  }

  /** By what somebody answered about the name, else by whatever tells best. */
  find(cells: Cells, answers: ReadonlyMap<string, string>): ClientMatch<Who> {
    const typed = textOfCell(cells['name'] ?? '');
    const answer = answers.get(typed);
    if (answer !== undefined) return this.answered(answer);
    const marks = this.marksOf(cells);
    const sure = this.byId.get(marks.id) ?? this.byTaxId.get(marks.taxId);
    if (sure !== undefined) return { kind: 'known', who: sure };
    return this.byMarks(marks) ?? this.named(marks) ?? { kind: 'new' };
  }

  private answered(answer: string): ClientMatch<Who> {
    const who = answer === '' ? undefined : (this.byId.get(answer.toUpperCase()) ?? this.byName.get(foldCase(answer)));
    return who === undefined ? { kind: 'new' } : { kind: 'known', who };
  }

  private byMarks(marks: Marks): ClientMatch<Who> | null {
    const phone = marks.phones.map((one) => this.byPhone.get(one)).find((who) => who !== undefined);
    const email = marks.emails.map((one) => this.byEmail.get(one)).find((who) => who !== undefined);
    const who = phone ?? email;
    if (who === undefined) return null;
    const there = this.cellsOf.get(who);
    if (!there || isOther(there.taxId, marks.taxId)) return null;
    const isSame = marks.folded === '' || there.folded === '' || there.folded === marks.folded;
    if (isSame) return { kind: 'known', who };
    return this.named(marks) ?? { kind: 'doubtful', who, by: phone === undefined ? 'email' : 'phone' };
  }

  private named({ name, folded, taxId }: Marks): ClientMatch<Who> | null {
    const exact = name === '' ? undefined : this.byName.get(name);
    const who = exact ?? (folded === '' ? undefined : this.byFolded.get(folded));
    if (who === undefined) return null;
    if (who === null) return null;
    return isOther(this.cellsOf.get(who)?.taxId ?? '', taxId) ? null : { kind: 'known', who };
  }

  private marksOf(cells: Cells): Marks {
    const read = (column: 'taxId' | 'phone' | 'email'): unknown => {
      const value = clients.columns[column].read(cells[column] ?? '', this.context);
      return value instanceof Fault ? '' : value;
    };
    const name = textOfCell(cells['name'] ?? '');
    return {
      id: textOfCell(cells['id'] ?? '').toUpperCase(),
      taxId: String(read('taxId')),
      phones: listOf(read('phone')).filter(isPhone),
      emails: listOf(read('email')),
      name: foldCase(name),
      folded: foldName(name),
    };
  }
}

interface Marks {
  readonly id: string;
  readonly taxId: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly name: string;
  readonly folded: string;
}

function remember<Who>(known: Map<string, Who>, mark: string, who: Who): void {
  if (mark !== '' && !known.has(mark)) known.set(mark, who);
}

function listOf(read: unknown): readonly string[] {
  return Array.isArray(read) ? (read as readonly string[]) : [];
}

/** Two tax numbers that differ are two clients, whatever else they share. */
function isOther(left: string, right: string): boolean {
  return left !== '' && right !== '' && left !== right;
}
