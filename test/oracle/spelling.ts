import type { Rows } from '../../src/core/register/tables/rows';
import { foldKey } from '../../src/core/values/text';

/** Of all words that differ only as spellings do: those declared by the company first, then the most frequent, then the first. */
function spelling(word: string, typed: readonly string[], declared: readonly string[]): string {
  const isSame = (other: string): boolean => foldKey(other) === foldKey(word);
  const pool = declared.some(isSame) ? declared.filter(isSame) : typed.filter(isSame);
  const times = (candidate: string): number => pool.filter((other) => other === candidate).length;
  const most = Math.max(...pool.map(times));
  return pool.filter((candidate) => times(candidate) === most).sort()[0] ?? word;
}

/** The rows as a reader of the figures takes them: one spelling for each employee, line, advertising and segment. */
export function readAsOneSpelling(rows: Rows): Rows {
  const { contacts, clients, deals, sales, documents, advertising, plan, staff, lists, sources } = rows;
  const people = [
    ...contacts.flatMap(({ employee, listenedBy }) => [employee, listenedBy]),
    ...clients.flatMap(({ seller, manager }) => [seller, manager]),
    ...[...deals, ...sales].map(({ seller }) => seller),
    ...documents.flatMap(({ requestedBy, responsible }) => [requestedBy, responsible]),
    ...plan.map(({ employee }) => employee),
    ...sources.map(({ employee }) => employee),
  ];
  const lines = [...contacts, ...deals, ...sales, ...sources].map(({ line }) => line);
  const activities = [...contacts, ...clients, ...deals, ...advertising, ...sources].map(({ activity }) => activity);
  const listed = (wanted: string): string[] => lists.filter(({ list }) => list === wanted).map(({ value }) => value);
  const person = (word: string): string =>
    spelling(
      word,
      people,
      staff.map(({ name }) => name),
    );
  const line = (word: string): string => spelling(word, lines, listed('lines'));
  const activity = (word: string): string => spelling(word, activities, listed('activities'));
  const segment = (word: string): string =>
    spelling(
      word,
      clients.map((client) => client.segment),
      listed('segments'),
    );
  return {
    ...rows,
    sources: sources.map((row) => ({
      ...row,
      employee: person(row.employee),
      line: line(row.line),
      activity: activity(row.activity),
    })),
    contacts: contacts.map((row) => ({
      ...row,
      employee: person(row.employee),
      listenedBy: person(row.listenedBy),
      line: line(row.line),
      activity: activity(row.activity),
    })),
    clients: clients.map((row) => ({
      ...row,
      seller: person(row.seller),
      manager: person(row.manager),
      activity: activity(row.activity),
      segment: segment(row.segment),
    })),
    deals: deals.map((row) => ({
      ...row,
      seller: person(row.seller),
      line: line(row.line),
      activity: activity(row.activity),
    })),
    sales: sales.map((row) => ({ ...row, seller: person(row.seller), line: line(row.line) })),
    documents: documents.map((row) => ({
      ...row,
      requestedBy: person(row.requestedBy),
      responsible: person(row.responsible),
    })),
    advertising: advertising.map((row) => ({ ...row, activity: activity(row.activity) })),
    plan: plan.map((row) => ({ ...row, employee: person(row.employee) })),
    staff: staff.map((row) => ({ ...row, name: person(row.name) })),
  };
}
