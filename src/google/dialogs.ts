import { workbookLanguage } from '../app/workbookLanguage';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import { tables } from '../core/register/tables/tables';
import { isNamed, type Language } from '../core/values/label';
import { everydayTextsOf } from '../language/everydayTexts';
import type { FormValues, Given } from '../pages/bridge/doors';
import { attempt } from './attempt';
import { languageHere, say, tell } from './messages';
import { keyed } from '../core/register/appendedRows';
import { extras } from './extras';
import { changeRegister, untoldIn } from './changeRegister';
import { locked } from './lock';
import { showPage } from './pages';
import { runCommand } from './runCommand';
import { openWorkbook, readTab, type Workbook } from './workbook';

/** The decisions of the company, to be changed in one place. */
export function showSettings(): void {
  const { reading, language } = readSettings(openWorkbook());
  const { menu, failures } = everydayTextsOf(language);
  if (!reading.located.has('settings')) {
    tell(failures.noTables);
    return;
  }
  showPage('settings', {
    language,
    title: menu.commands.settings,
    fields: extras().settingFields(reading, language),
  });
}

/** Stores what the dialog sends; a value that does not fit stores nothing and is named, and so is what would not be written. */
export function storeSettings(values: FormValues): Given<'saveSettings'> {
  return { troubles: {}, ...attempt(() => store(values)) };
}

function store(values: FormValues): Given<'saveSettings'> {
  const workbook = openWorkbook();
  const { reading, language } = readSettings(workbook);
  const { done, failures } = everydayTextsOf(language);
  if (!reading.located.get('settings')?.positions.has('value'))
    return { ok: false, message: failures.noTables, troubles: {} };
  const changes = extras().settingChanges(values, reading, language);
  if (!changes.ok) return { ok: false, message: '', troubles: changes.error };
  const { edits, rows } = changes.value;
  const rowsToAdd = rows.map((cells) => keyed({ table: 'settings', cells, reason: 'form' }));
  const changed = locked(() =>
    changeRegister({ edits, added: rowsToAdd }, { workbook, located: reading.located, language }),
  );
  const untold = untoldIn(changed, language);
  if (untold !== '') return { ok: false, message: untold, troubles: {} };
  const message = done.settingsSaved(changed.written.length + changed.added.length);
  if ('language' in values) runCommand(extras().refreshEverything);
  else say(message, language, workbook.spreadsheet);
  return { ok: true, message, troubles: {} };
}

function readSettings(workbook: Workbook): { readonly reading: Reading; readonly language: Language } {
  const own = workbook.tabs.filter(({ name }) => isNamed(name, tables.settings.sheet));
  const reading = readRegister(
    own.map((tab) => readTab(tab, workbook.clock)),
    workbook.locale,
  );
  return { reading, language: workbookLanguage(reading, workbook.locale) };
}

/** What the sheets are for and how a day with them goes. */
export function showHelp(): void {
  const language = languageHere();
  showPage('help', { language, title: everydayTextsOf(language).menu.commands.help });
}
