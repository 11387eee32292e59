import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answers, Mapping } from '../../../src/core/register/foreign/answers';
import {
  formatAnswers,
  parseAnswers,
  tableOfAnswers,
  type AnswersFault,
} from '../../../src/core/register/foreign/answersJson';
import type { TableKey } from '../../../src/core/register/tables/tables';
import type { Result } from '../../../src/core/values/result';
import { fileFailure } from '../../xlsx/files';
import { CommandError } from '../commandError';
import { fileError } from '../openRegister';
import type { Terminal } from '../terminal';
import { commandWords } from '../words';
import { importWords } from './words';

/** Answers as somebody wrote them, read once their table is known: columns go by the names that it gives them. */
export interface WrittenAnswers {
  readonly table: TableKey | undefined;
  readonly of: (table: TableKey) => Answers;
}

export async function readAnswersFile(file: string, terminal: Terminal): Promise<WrittenAnswers> {
  const json = await readJson(file, terminal);
  const checked = <Value>(result: Result<Value, AnswersFault>): Value => {
    if (result.ok) return result.value;
    const { code, found, known } = result.error;
    const words = importWords(terminal.language);
    throw new CommandError(words.badAnswers(basename(file), words.faults[code], found, known));
  };
  return { table: checked(tableOfAnswers(json)), of: (table) => checked(parseAnswers(json, table)) };
}

/** Programs of Windows put a mark before the text. */
const MARK = '\ufeff';

async function readJson(file: string, { language }: Terminal): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(fileFailure(error, file, 'file.unreadable'), language);
  }
  try {
    return JSON.parse(text.startsWith(MARK) ? text.slice(MARK.length) : text);
  } catch (error) {
    throw new CommandError(
      commandWords(language).badJson(file, error instanceof Error ? error.message : String(error)),
    );
  }
}

export async function saveAnswersFile(file: string, mapping: Mapping, terminal: Terminal): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(formatAnswers(mapping), null, 2)}\n`);
  } catch (error) {
    throw fileError(fileFailure(error, file, 'file.cannotWrite'), terminal.language);
  }
  terminal.say(importWords(terminal.language).answersSaved(basename(file)));
}
