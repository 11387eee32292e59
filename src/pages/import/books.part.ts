import { readBook } from '../../containers/books/readBook';
import type { BookReader } from './files';

// Heavy: the page asks for it once somebody drops a workbook.
Object.assign(globalThis, { bookReader: { readBook } satisfies BookReader });
