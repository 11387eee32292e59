import { readRegister } from '../core/register/tables/readRegister';
import { cellsOf, enteredSheet } from '../core/views/enteredSheet';
import type { CellEdit } from '../core/register/edits';
import { addOnTextsOf } from '../language/addOnTexts';
import { everydayTextsOf } from '../language/everydayTexts';
import { bestEffort } from './bestEffort';
import { changeRegister } from './changeRegister';
import { formatTables } from './formatEntered';
import { locked } from './lock';
import { languageHere, say } from './messages';
import { fillSheet } from './structure';
import { rememberTables } from './tableTabs';
import { insertTab, openWorkbook, readEntered, type ReadTab, type Workbook } from './workbook';
import { readMemory, writeMemory } from './memory';

/**
 * Opens Sources, made when it is not there: until somebody wants it a register has no such sheet. Every source that has a
 * name gets a secret, without which its address is open to nobody.
 */
export function openSources(): void {
  const workbook = openWorkbook();
  const language = languageHere();
  const given = locked(() => {
    const { place, reading } = placeOfSources(workbook) ?? madeSources(workbook);
    const edits = secretsFor(reading.rows.sources);
    const located = new Map([['sources' as const, place]]);
    if (edits.length > 0) changeRegister({ edits }, { workbook, located, language, run: null });
    workbook.spreadsheet.setActiveSheet((place.sheet as ReadTab).tab.sheet.showSheet());
    return edits.length;
  });
  say(addOnTextsOf(language).sources(given), language, workbook.spreadsheet);
}

/** Where it stands and what is in it; null where it is not there. */
function placeOfSources(workbook: Workbook): {
  readonly place: NonNullable<ReturnType<ReturnType<typeof readRegister>['located']['get']>>;
  readonly reading: ReturnType<typeof readRegister>;
} | null {
  const reading = readRegister(readEntered(workbook, ['lists', 'sources']), workbook.locale);
  const place = reading.located.get('sources');
  return place ? { place, reading } : null;
}

function madeSources(workbook: Workbook): NonNullable<ReturnType<typeof placeOfSources>> {
  const texts = everydayTextsOf(languageHere());
  const { rows } = readRegister(readEntered(workbook, ['lists']), workbook.locale);
  const wanted = enteredSheet('sources', texts, rows.lists);
  const tab = insertTab(workbook, wanted.name);
  fillSheet(tab.sheet, { ...wanted, cells: cellsOf(wanted, []) }, workbook);
  const sheet: ReadTab = {
    tab,
    name: tab.name,
    range: tab.sheet.getDataRange(),
    values: [wanted.columns.map(({ heading }) => heading)],
  };
  const reading = readRegister([sheet], workbook.locale);
  const place = reading.located.get('sources');
  if (!place) throw new Error(`The sheet just made is not found: ${tab.name}`);
  formatTables(new Map([['sources' as const, { located: place, wanted }]]), bestEffort());
  rememberTables(workbook, new Map([['sources', place]]));
  writeMemory(readMemory(), workbook.memory);
  return { place, reading };
}

/** Letters and digits of an address; as long as nobody can guess it. */
function secretsFor(rows: ReturnType<typeof readRegister>['rows']['sources']): readonly CellEdit[] {
  const known = new Map(rows.flatMap(({ name, secret }) => (secret === '' ? [] : [[name, secret] as const])));
  return rows.flatMap(({ row, name, secret }): readonly CellEdit[] => {
    if (name === '' || secret !== '') return [];
    const after = known.get(name) ?? Utilities.getUuid().replaceAll('-', '');
    known.set(name, after);
    return [{ table: 'sources', id: '', row, column: 'secret', before: '', after, reason: 'repair' }];
  });
}
