import { containerFailureSentence } from '../../containers/failureSentence';
import type { Grid } from '../../containers/grid';
import { oversize, readContainer, type LoadBookReader } from '../../containers/readContainer';
import { textGrid } from '../../containers/text/textGrid';
import { failure, ok, type Result } from '../../core/values/result';
import type { Language } from '../../core/values/label';
import { call } from '../bridge/call';

export type BookReader = Awaited<ReturnType<LoadBookReader>>;

/** The sheets of a file somebody dropped, or in one sentence why there are none. */
export async function readFileGrids(file: File, language: Language): Promise<Result<readonly Grid[], string>> {
  const tooLarge = oversize(file.size, file.name);
  if (tooLarge) return failure(containerFailureSentence(tooLarge, language));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readContainer({ name: file.name, bytes }, loadBookReader);
  return read.ok ? ok(read.value) : failure(containerFailureSentence(read.error, language));
}

/** Cells that were copied elsewhere come as lines with tabs. */
export function readTextGrids(text: string, name: string): readonly Grid[] {
  return [textGrid(text, name)];
}

/** The reader of workbooks, brought into the page when the first one is dropped. */
async function loadBookReader(): Promise<BookReader> {
  const page = globalThis as { bookReader?: BookReader };
  if (!page.bookReader) {
    const script = document.createElement('script');
    script.textContent = await call('readPart', 'importBooks');
    document.head.append(script);
  }
  if (!page.bookReader) throw new Error('The reader of workbooks did not start.');
  return page.bookReader;
}
