import { strFromU8, unzipSync } from 'fflate';
import { ContainerRefusal } from '../containerFailure';
import { containerLimits as limits } from '../limits';

const CELL_OR_ROW = /<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*)>/g;
const MANY = /number-(?:rows|columns)-repeated="(\d+)"/;
const HAS_VALUE = /\bvalue-type=/;

/** An OpenDocument cell may say that it stands a million times: what that would come to is counted before anything is read. */
export function refuseRepeats(archive: Uint8Array): void {
  const { 'content.xml': content } = unzipSync(archive, { filter: ({ name }) => name === 'content.xml' });
  if (!content) return;
  let rows = 1;
  let cells = 0;
  for (const [, row, cell = ''] of strFromU8(content).matchAll(CELL_OR_ROW)) {
    if (row !== undefined) rows = timesOf(row);
    else if (HAS_VALUE.test(cell)) cells += rows * timesOf(cell);
    if (cells > limits.cells) throw new ContainerRefusal({ code: 'tooManyCells', most: limits.cells });
  }
}

function timesOf(attributes: string): number {
  return Number(MANY.exec(attributes)?.[1] ?? 1);
}
