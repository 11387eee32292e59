import { findDuplicates, type SuspectedPair, type Suspicion } from '../../src/core/work/duplicates/findDuplicates';
import type { Texts } from '../../src/core/texts';
import { duplicateTextsOf } from '../../src/language/duplicateTexts';
import { openRegister, sayUnreadable } from './openRegister';
import { tableText } from './printTable';
import { progressOf } from './progress';
import { tableWords } from './tableWords';
import type { Terminal } from './terminal';

/** Clients that may be one, with what says so. */
export async function duplicates(
  file: string,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const progress = progressOf(terminal, 2);
  const register = await openRegister(file, undefined, terminal, progress);
  const pairs = findDuplicates(register.analysis.book.facts.parties);
  progress.done();
  sayUnreadable(register, terminal);
  if (options.json) return void terminal.print(JSON.stringify(pairs.map(pairJson), null, 2));
  const { texts } = register;
  terminal.print(pairs.length === 0 ? duplicateTextsOf(texts.language).none : pairsText(pairs, texts));
}

function pairJson({ first, second, because }: SuspectedPair): unknown {
  return { a: first.key, b: second.key, because };
}

function pairsText(pairs: readonly SuspectedPair[], texts: Texts): string {
  const { client, because } = tableWords(texts).duplicates;
  const reasons = duplicateTextsOf(texts.language).because;
  const wordsOf = (suspicions: readonly Suspicion[]): string => suspicions.map((one) => reasons[one]).join(', ');
  const rows = pairs.map((pair) => [
    ...[pair.first, pair.second].flatMap(({ key, name }) => [key, name]),
    wordsOf(pair.because),
  ]);
  return tableText(['ID', client, 'ID', client, because], rows);
}
