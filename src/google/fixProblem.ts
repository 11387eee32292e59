import { workbookLanguage } from '../app/workbookLanguage';
import type { Analysis } from '../core/analysis';
import type { ProblemGroup } from '../core/work/check/problemGroups';
import { everydayTextsOf } from '../language/everydayTexts';
import { cellsOf } from './cells';
import { changeRegister, untoldIn } from './changeRegister';
import { extras } from './extras';
import { locked } from './lock';
import { tell } from './messages';
import { newId } from './randomIds';
import { repairStructure } from './repair';
import { runCommand } from './runCommand';
import { openWorkbook, type Range, type Workbook, snapshotOf } from './workbook';

/** Puts right the problem beside a ticked box of the Check sheet, and writes the sheet anew. */
export function fixProblem(box: Range): void {
  const workbook = openWorkbook();
  const { locale, clock } = workbook;
  const analysis = extras().analyse(snapshotOf(workbook));
  const texts = everydayTextsOf(workbookLanguage(analysis.reading, locale));
  const row = box.offset(0, 1 - box.getColumn(), 1, box.getColumn());
  const shown = extras().shownProblem(
    analysis,
    texts.language,
    box.getRow() - 1,
    cellsOf(row.getValues(), clock)[0] ?? [],
  );
  const untold = shown ? locked(() => fix(shown, analysis, workbook)) : '';
  runCommand(extras().checkData);
  if (untold !== '') tell(untold);
}

function fix(group: ProblemGroup, { reading }: Analysis, workbook: Workbook): string {
  if (group.problem.code === 'missingHeading') {
    repairStructure(workbook);
    return '';
  }
  const edits = extras().fixesOf(group, reading, newId);
  const language = workbookLanguage(reading, workbook.locale);
  return untoldIn(changeRegister({ edits }, { workbook, located: reading.located, language }), language);
}
