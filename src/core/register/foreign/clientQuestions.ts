import { foldCase, foldName } from '../../values/text';
import { textOfCell } from '../schema/columns';
import { columnsOf } from '../tables/tables';
import type { Answers, Mapping } from './answers';
import { ClientIndex } from './clientMatch';
import { cellReader, groupedBy } from './existingRows';
import type { ForeignTable } from './foreignTable';
import type { Choice, Question } from './proposal';
import type { ExistingRow, ExistingTable, RegisterView } from './registerView';
import { rowReader } from './rowReader';

/** More than so many cannot be answered one by one: the rest is named in the plan. */
const MOST_ASKED = 30;

/** Names of the file of which nobody but a person can tell which client of ours they are. */
export function clientQuestions(foreign: ForeignTable, mapping: Mapping, register: RegisterView): readonly Question[] {
  const existing = register.tables.get('clients');
  if (!existing || existing.rows.length === 0) return [];
  const asked = mapping.table === 'clients' ? sharedMarks(foreign, mapping, register, existing) : sharedNames(foreign, mapping, existing); // prettier-ignore
  return asked.slice(0, MOST_ASKED);
}

const SAME: Choice['label'] = { ru: 'Это он', en: 'It is this one' };
const OTHER: Choice['label'] = { ru: 'Другой клиент', en: 'Another client' };
const AS_TYPED: Choice['label'] = { ru: 'Оставить как есть', en: 'Leave as it is' };

/** Clients of the file that share a phone or an e-mail with one of ours that is called otherwise. */
function sharedMarks(
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
  existing: ExistingTable,
): readonly Question[] {
  const index = new ClientIndex<ExistingRow>(register.context);
  const cellsOf = cellReader(existing, columnsOf('clients'));
  for (const row of existing.rows) index.add(row, cellsOf(row));
  const read = rowReader(foreign, mapping, register);
  const answers = new Map(Object.entries(mapping.clients));
  const asked = new Map<string, Question>();
  for (const row of foreign.rows) {
    const { cells } = read(row);
    const name = textOfCell(cells['name'] ?? '');
    const found = name === '' || asked.has(name) ? null : index.find(cells, answers);
    if (found?.kind !== 'doubtful') continue;
    const ours = cellsOf(found.who);
    const { id = '', name: known = '' } = ours;
    const choices: readonly Choice[] = [
      { label: labelled(SAME, textOfCell(known)), answers: answerOf(name, textOfCell(id) || textOfCell(known)) },
      { label: OTHER, answers: answerOf(name, '') },
    ];
    const samples = [textOfCell(cells[found.by] ?? ''), textOfCell(ours[found.by] ?? '')];
    asked.set(name, { ...questionAbout(name, found.by, choices, 1), samples, count: 1 });
  }
  return [...asked.values()];
}

/** Names in a column of clients that two of ours share. */
function sharedNames(foreign: ForeignTable, mapping: Mapping, existing: ExistingTable): readonly Question[] {
  const source = mapping.columns['client'];
  const columns = foreign.columns.filter(({ heading }) => source?.from.includes(heading));
  const sharers = sharersByName(existing);
  if (columns.length === 0 || sharers.size === 0) return [];
  const answered = new Set(Object.keys(mapping.clients));
  const counts = new Map<string, number>();
  for (const { cells } of foreign.rows)
    for (const { index } of columns) {
      const name = textOfCell(cells[index] ?? '');
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].flatMap(([name, count]): Question[] => {
    const sharing = sharers.get(foldName(name));
    if (!sharing || answered.has(name) || sharing.some((ours) => foldCase(ours.name) === foldCase(name))) return [];
    const choices: readonly Choice[] = [
      ...sharing.map((ours) => ({ label: labelled(SAME, ours.name), answers: answerOf(name, ours.id || ours.name) })),
      { label: AS_TYPED, answers: answerOf(name, '') },
    ];
    return [{ ...questionAbout(name, 'client', choices, sharing.length), count }];
  });
}

interface Sharer {
  readonly id: string;
  readonly name: string;
}

/** Names that are several clients' when they are folded. */
function sharersByName(existing: ExistingTable): ReadonlyMap<string, readonly Sharer[]> {
  const cellsOf = cellReader(existing, ['id', 'name']);
  const sharers = existing.rows.map((row): Sharer => {
    const { id = '', name = '' } = cellsOf(row);
    return { id: textOfCell(id), name: textOfCell(name) };
  });
  const byName = groupedBy(sharers, ({ name }) => foldName(name));
  return new Map([...byName].filter(([name, sharing]) => name !== '' && sharing.length > 1));
}

function questionAbout(name: string, column: string, choices: readonly Choice[], proposed: number): Question {
  return {
    kind: 'client',
    id: `client:${column}:${name}`,
    column,
    about: name,
    count: 1,
    samples: [],
    choices,
    proposed,
  };
}

function labelled(label: Choice['label'], name: string): Choice['label'] {
  return { ru: `${label.ru}: ${name}`, en: `${label.en}: ${name}` };
}

function answerOf(name: string, client: string): Answers {
  return { clients: { [name]: client } };
}
