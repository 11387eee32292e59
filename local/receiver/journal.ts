import { open, readFile, rm } from 'node:fs/promises';
import { saveFile } from '../xlsx/files';

/** Lines that stand on the disk when they are said to be kept, however the program ends; until they are forgotten. */
export interface Journal<Line> {
  readonly kept: () => readonly Line[];
  readonly keep: (line: Line) => Promise<void>;
  readonly forget: (lines: ReadonlySet<Line>) => Promise<void>;
}

/** Opens the journal in a file, with what an earlier program has left in it. Without lines there is no file. */
export async function openJournal<Line>(path: string, isLine: (read: unknown) => read is Line): Promise<Journal<Line>> {
  let kept = await linesIn(path, isLine);
  let coming: Line[] = [];
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    kept: () => kept,
    keep(line) {
      coming.push(line);
      // What comes while the disk is busy is written together.
      next ??= inTurn(async () => {
        const lines = coming;
        [coming, next] = [[], null];
        await append(path, lines);
        kept = [...kept, ...lines];
      });
      return next;
    },
    forget: (lines) =>
      inTurn(async () => {
        kept = kept.filter((line) => !lines.has(line));
        if (kept.length === 0) await rm(path, { force: true });
        else await replace(path, kept);
      }),
  };
}

/** The lines of a journal as they stand on the disk. */
export async function linesIn<Line>(path: string, isLine: (read: unknown) => read is Line): Promise<readonly Line[]> {
  return (await textOf(path)).split('\n').flatMap((text) => lineOf(text, isLine));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** A line that was cut short was never said to be kept. */
function lineOf<Line>(text: string, isLine: (read: unknown) => read is Line): readonly Line[] {
  try {
    const read: unknown = JSON.parse(text);
    return isLine(read) ? [read] : [];
  } catch {
    return [];
  }
}

function written(lines: readonly unknown[]): string {
  // Begins a line of its own, should the one before have been cut short.
  return `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

async function append(path: string, lines: readonly unknown[]): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    await file.writeFile(written(lines));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function replace(path: string, lines: readonly unknown[]): Promise<void> {
  const saved = await saveFile(path, Buffer.from(written(lines)));
  if (!saved.ok) throw new Error(saved.error.code);
}
