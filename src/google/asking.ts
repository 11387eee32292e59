import { refusedWords } from '../app/refusedWords';
import { addLines, readAppended } from './appendSheets';
import { showEveryLine } from './everyLine';
import { extras } from './extras';
import { locked } from './lock';
import { keptOnFailure, writeMemory } from './memory';
import { say } from './messages';
import { bringBack, refusalOf } from './refusal';
import { markedTab, openWorkbook, readBlock, readEntered } from './workbook';
import { insertMissing, writeGenerated } from './writeGenerated';

/** Writes "Worth asking" and brings it into view. */
export function showAsking(): void {
  const workbook = openWorkbook();
  const { now, locale, clock, spreadsheet, memory: remembered } = workbook;
  const { askingPlan } = extras();
  const sheets = readEntered(workbook);
  const journal = readAppended(workbook, 'journal')?.values ?? [];
  const write = (): void => {
    const log = readAppended(workbook, 'taskLog');
    const there = markedTab(workbook, 'asking');
    const standing = there ? readBlock(there, clock) : undefined;
    const request = { sheets, now, locale, journal, log: log?.values ?? [], logSheet: log?.tab.name ?? '' };
    const plan = askingPlan({ ...request, standing: standing?.values ?? [] });
    const { language, sheet } = plan;
    const put = (): void => {
      if (!sheet) return;
      addLines(workbook, 'taskLog', language, plan.log, log);
      insertMissing(workbook, [sheet]);
      writeGenerated(workbook, sheet, standing);
      showEveryLine(workbook);
    };
    const refusal = refusalOf(put);
    const tab = markedTab(workbook, 'asking');
    if (sheet && tab) spreadsheet.setActiveSheet(bringBack(tab));
    say(refusedWords(refusal ? [refusal] : [], language) || plan.message, language, spreadsheet);
  };
  keptOnFailure(workbook, () => locked(write));
  writeMemory(remembered, workbook.memory);
}
