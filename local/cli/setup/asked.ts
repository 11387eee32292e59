import type { AskText } from '../terminal';
import type { AnswerReader } from '../../../src/core/views/setUpAnswers';

/** Asks one thing until it can be read. */
export async function asked<Value>(
  ask: AskText,
  message: string,
  proposed: string,
  read: AnswerReader<Value>,
  complaint = '',
): Promise<Value> {
  const typed = await ask({ message, proposed, complaint: (text) => (read(text) === null ? complaint : null) });
  const value = read(typed);
  if (value === null) throw new Error(`"${typed}" was taken for an answer`);
  return value;
}
