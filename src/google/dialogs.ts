import { refreshEverything } from '../app/refreshEverything';
import { settingChanges, settingFields, type SettingTroubles } from '../app/settingsForm';
import { workbookLanguage } from '../app/workbookLanguage';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import { tables } from '../core/register/tables/tables';
import { isNamed, type Language } from '../core/values/label';
import { textsOf } from '../language/textsOf';
import { ok, type Result } from '../core/values/result';
import type { FormValues, Given } from '../pages/bridge/doors';
import { attempt } from './attempt';
import { languageHere, say, tell } from './messages';
import { keyed } from '../core/register/appendedRows';
import { changeRegister } from './changeRegister';
import { locked } from './lock';
import { showPage } from './pages';
import { runCommand } from './runCommand';
import { openWorkbook, readTab, type Workbook } from './workbook';

/** The decisions of the company, to be changed in one place. */
export function showSettings(): void {
  const { reading, language } = readSettings(openWorkbook());
  const { menu, failures } = textsOf(language);
  if (!reading.located.has('settings')) {
    tell(failures.noTables);
    return;
  }
  showPage('settings', {
    language,
    title: menu.commands.settings,
    fields: settingFields(reading, language),
  });
}

/** Stores what the dialog sends; a value that does not fit stores nothing and is named. */
export function storeSettings(values: FormValues): Given<'saveSettings'> {
  let troubles: SettingTroubles = {};
  const saved = attempt(() => {
    const outcome = store(values);
    if (!outcome.ok) troubles = outcome.error;
    return outcome.ok ? { ok: true, message: outcome.value } : { ok: false, message: '' };
  });
  return { ...saved, troubles };
}

/** The sentence that says what was stored, or what does not fit. */
function store(values: FormValues): Result<string, SettingTroubles> {
  const workbook = openWorkbook();
  const { reading, language } = readSettings(workbook);
  const changes = settingChanges(values, reading, language);
  if (!changes.ok) return changes;
  const { edits, rows } = changes.value;
  const added = rows.map((cells) => keyed({ table: 'settings', cells, reason: 'form' }));
  const { written } = locked(() => changeRegister({ edits, added }, { workbook, located: reading.located, language }));
  const message = textsOf(language).done.settingsSaved(written.length + rows.length);
  if ('language' in values) runCommand(refreshEverything);
  else say(message, language, workbook.spreadsheet);
  return ok(message);
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
  showPage('help', { language, title: textsOf(language).menu.commands.help });
}
