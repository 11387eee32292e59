import { appendFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal, type Journal } from '../../../local/receiver/journal';

const isText = (read: unknown): read is string => typeof read === 'string';
let path = '';

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'journal-')), 'kept');
});

const opened = (): Promise<Journal<string>> => openJournal(path, isText);

test('what is kept stands on the disk, many at a time, until it is forgotten', async () => {
  const journal = await opened();
  const lines = Array.from({ length: 50 }, (_none, at) => `«${at}»\n${at}`);
  await Promise.all(lines.map((line) => journal.keep(line)));
  expect((await opened()).kept()).toEqual(lines);
  const forgotten = journal.forget(new Set(lines.slice(1)));
  await Promise.all([forgotten, journal.keep('later')]);
  expect((await opened()).kept()).toEqual([lines[0], 'later']);
  await journal.forget(new Set([lines[0] ?? '', 'later']));
  expect(existsSync(path)).toBe(false);
});

test('a line that was cut short is none, and takes no other with it', async () => {
  await (await opened()).keep('first');
  appendFileSync(path, '"cut sh');
  const journal = await opened();
  expect(journal.kept()).toEqual(['first']);
  await journal.keep('second');
  expect((await opened()).kept()).toEqual(['first', 'second']);
});

test('where it cannot be written whoever keeps something is told so', async () => {
  const journal = await openJournal(join(path, 'nowhere'), isText);
  await expect(journal.keep('line')).rejects.toThrow('ENOENT');
  expect(journal.kept()).toEqual([]);
});
