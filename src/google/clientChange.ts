import { refusedWords } from '../app/refusedWords';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Taken } from '../pages/bridge/doors';
import { attempt } from './attempt';
import { changeRegister } from './changeRegister';
import { beginRun } from './journal';
import { locked } from './lock';
import { languageHere } from './messages';
import { CELLS_AT_ONCE, openTable } from './openTable';
import { topReader } from './tableTabs';
import { openWorkbook } from './workbook';

/**
 * One cell of a client's row, as a run of the Journal; a row that is gone, has been merged into another or says something
 * else by now is left alone.
 */
export function changeClient(change: Taken<'changeClient'>): Given<'changeClient'> {
  return {
    run: '',
    ...attempt(() => {
      const workbook = openWorkbook();
      const language = languageHere();
      const { failures } = everydayTextsOf(language);
      const table = openTable(workbook, 'clients', topReader(workbook, CELLS_AT_ONCE));
      if (!table) return { ok: false, message: failures.noTables };
      const ids = new Set([change.id]);
      table.read(ids);
      const merged = table.located.positions.get('mergedInto') ?? -1;
      // What is set there would hold for nobody: the other row is who they are now.
      if (table.rowsWith(ids).some((cells) => (cells[merged] ?? '') !== '')) return { ok: false, message: '' };
      const located = new Map([['clients' as const, { ...table.located, sheet: table.part() }]]);
      const run = beginRun(workbook, language);
      const edits = [{ ...change, table: 'clients', reason: 'form' } as const];
      const { written, refused } = locked(() => changeRegister({ edits }, { workbook, located, language, run }));
      return { ok: written.length > 0, message: refusedWords(refused, language), run: run.run };
    }),
  };
}
