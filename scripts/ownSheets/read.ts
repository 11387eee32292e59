import { askQuestions } from '../../local/cli/importing/answer';
import { chooseTable } from '../../local/cli/importing/chooseTable';
import { importWords } from '../../local/cli/importing/words';
import type { Terminal } from '../../local/cli/terminal';
import { readAny } from '../../local/register/anyFile';
import { foreignSnapshotsOf } from '../../local/register/sheetSnapshots';
import type { Grid } from '../../src/containers/grid';
import { planRows } from '../../src/core/register/foreign/phoneBill';
import { registerViewOf } from '../../src/core/register/foreign/registerView';
import { readRegister } from '../../src/core/register/tables/readRegister';
import type { Language } from '../../src/core/values/label';
import type { OwnSheet } from './made';

/** What would come in of a sheet, in a moment: read and planned by answering as proposed, written nowhere. */
export async function readOwnSheet(sheet: OwnSheet): Promise<{ rows: number; money: number; asked: number }> {
  const read = await readAny({ name: sheet.file, bytes: sheet.bytes() }, sheet.register);
  if (!read.ok) throw new Error(read.error);
  const { value } = read;
  const grids: readonly Grid[] = value.kind === 'foreign' ? value.grids : foreignSnapshotsOf(value.read.data);
  const [view, words] = [viewOf(sheet.register), importWords(sheet.register)];
  let asked = 0;
  const terminal: Pick<Terminal, 'choose'> = {
    choose: ({ proposed }) => Promise.resolve((asked++, Math.max(0, proposed))),
  };
  const { chosen } = await chooseTable(grids, {}, view, sheet.file, terminal as Terminal, words);
  const proposal = await askQuestions(chosen, view, {}, terminal as Terminal, words);
  const plan = planRows(chosen, proposal.mapping, view, null);
  const amounts = plan.added.flatMap(({ cells }) => (typeof cells['revenue'] === 'number' ? [cells['revenue']] : []));
  const money = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
  return { rows: plan.rows.new.length, money, asked };
}

/** A register without rows, of a company in Moscow or New York. */
function viewOf(language: Language): ReturnType<typeof registerViewOf> {
  const [name, zone, currency] =
    language === 'ru' ? ['Настройки', 'Europe/Moscow', 'RUB'] : ['Settings', 'America/New_York', 'USD'];
  const values = [language === 'ru' ? ['Ключ', 'Значение'] : ['Key', 'Value'], ['currency', currency]];
  return registerViewOf(readRegister([{ name, values }], language === 'ru' ? 'ru_RU' : 'en_US'), language, zone);
}
