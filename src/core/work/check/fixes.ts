import { FIGURES } from '../../figures/sections/catalogue';
import type { CellEdit } from '../../register/edits';
import { isFixable, type Problem } from '../../register/schema/problem';
import type { Column } from '../../register/schema/column';
import type { Reading } from '../../register/tables/readRegister';
import { idRepairs, type NewId } from '../../register/tables/rowIds';
import { tables, type ColumnKey, type TableKey } from '../../register/tables/tables';
import { LANGUAGES } from '../../values/label';
import { once } from '../../values/once';
import { foldName } from '../../values/text';
import { nearSpellings } from '../duplicates/nearNames';
import type { ProblemGroup } from './problemGroups';

/** What a cell most probably was to say; null where nothing, or more than one thing, is near. */
export type Propose = (problem: Problem) => string | null;

/** Proposals for words spelled almost right: an employee, a client, one of the words of a list, a figure, an e-mail. */
export function proposalsIn({ rows, located }: Pick<Reading, 'rows' | 'located'>): Propose {
  const staff = nearestAmong(() => rows.staff.map(({ name }) => name));
  const clients = nearestAmong(() => rows.clients.map(({ name }) => name));
  const figures = nearestAmong(() => FIGURES.flatMap(({ label }) => LANGUAGES.map((language) => label[language])));
  const words = new Map<string, Nearest>();
  const wordsOf = (problem: Problem): Nearest => {
    const place = `${problem.table} ${problem.column}`;
    const known = words.get(place) ?? nearestAmong(() => acceptedIn(problem, rows));
    words.set(place, known);
    return known;
  };
  const nearest: Partial<Readonly<Record<Problem['code'], (problem: Problem) => string | null>>> = {
    unknownEmployee: ({ found }) => staff(found),
    unknownReference: ({ found, column }) => (column === 'client' ? clients(found) : null),
    unknownKpi: ({ found }) => figures(found),
    badChoice: (problem) => wordsOf(problem)(problem.found),
    badEmail: ({ found }) => emailIn(found),
  };
  return (problem) => (located.has(problem.table as TableKey) ? (nearest[problem.code]?.(problem) ?? null) : null);
}

/** Whether a box puts it right: a new id, a missing heading, or the word that is proposed. */
export function canBeFixed(problem: Problem, propose: Propose): boolean {
  return isFixable(problem.code) || propose(problem) !== null;
}

/** The change of the cell to what is proposed; none where nothing is. */
export function proposedEdit(problem: Problem, propose: Propose, { located }: Reading): readonly CellEdit[] {
  const after = propose(problem);
  const table = problem.table as TableKey;
  const place = located.get(table);
  const position = place?.positions.get(problem.column);
  if (after === null || !place || position === undefined) return [];
  const { row, id, column } = problem;
  const before = place.sheet.values[row - 1]?.[position] ?? '';
  return [{ table, id, row, column: column as ColumnKey, before, after, reason: 'repair' }];
}

/** What a box beside a problem changes: a new id, or every cell of the group to what is proposed for it. */
export function fixesOf({ problem, problems }: ProblemGroup, reading: Reading, newId: NewId): readonly CellEdit[] {
  const { code, table, row } = problem;
  if (code === 'duplicateId')
    return idRepairs(reading, newId).filter((edit) => edit.table === table && edit.row === row);
  const propose = proposalsIn(reading);
  return problems.flatMap((one) => proposedEdit(one, propose, reading));
}

type Nearest = (typed: string) => string | null;

/** The one name that differs by a letter or so; equal names count once. */
function nearestAmong(names: () => readonly string[]): Nearest {
  const bySpelling = once(() => {
    const found = new Map<string, Set<string>>();
    for (const name of new Set(names()))
      for (const spelling of spellingsOf(name)) {
        const known = found.get(spelling);
        if (known) known.add(name);
        else found.set(spelling, new Set([name]));
      }
    return found;
  });
  return (typed) => {
    const near = new Set(spellingsOf(typed).flatMap((spelling) => [...(bySpelling().get(spelling) ?? [])]));
    const [only, ...others] = near;
    return only !== undefined && others.length === 0 ? only : null;
  };
}

/** Short words are near only when they are the same but for case, look-alike letters and marks. */
function spellingsOf(name: string): readonly string[] {
  const folded = foldName(name);
  return folded === '' ? [] : [folded, ...nearSpellings(folded)];
}

/** The words a column of choices takes, in both languages and as Lists adds them. */
function acceptedIn({ table, column }: Problem, rows: Reading['rows']): readonly string[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table as TableKey].columns;
  const choices = columns[column]?.choices;
  if (choices === undefined) return [];
  if (typeof choices === 'string') return rows.lists.filter(({ list }) => list === choices).map(({ value }) => value);
  return choices.flatMap((label) => LANGUAGES.map((language) => label[language]));
}

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,.]+$/;

/** An address with spaces beside its signs or a comma for a point; where there is more, such as a name, nobody knows what may go. */
function emailIn(found: string): string | null {
  const address = found
    .trim()
    .replaceAll(/\s*([@.,])\s*/g, '$1')
    .replaceAll(',', '.')
    .replaceAll(/\.+$/g, '')
    .toLowerCase();
  return EMAIL.test(address) ? address : null;
}
