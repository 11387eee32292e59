import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import { addOnIn, GENERATED, NOW, runWell, smallRegister, typeRows, valuesOf } from '../bundle/addOn';

/** Menu commands that may be run again and again and come to the same. */
export const COMMANDS = [
  'refreshEverything',
  'computeFigures',
  'flagUnanswered',
  'buildTasks',
  'checkData',
  'setUpOrRepair',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** A register in use: set up, with ids, refreshed once, and with something typed since. */
export async function registerInUse(): Promise<WorkbookData> {
  const addOn = await addOnIn(await smallRegister());
  // Whatever has no id yet gets one, drawn by lot: from here on nothing is.
  runWell(addOn, 'setUpOrRepair');
  runWell(addOn, 'refreshEverything');
  const data = addOn.data();
  typeRows(data, 'Контакты', [{ 'E-mail': 'c@d.ru' }], 3);
  typeRows(data, 'Продажи', [{ Выручка: 1007 }], 1);
  typeRows(
    data,
    'Контакты',
    [{ ID: 'C-NEW222', 'Дата и время': NOW - 0.7, 'Вх/Исх': 'Вх', Канал: 'Звонок', Телефон: '+7 943 555-11-22' }],
    8,
  );
  return data;
}

/** What a command comes to: people's rows, and the sheets it makes. */
export function outcomeOf(data: WorkbookData): string {
  const entered = TABLE_KEYS.map((key) => {
    const sheet = data.sheets.find(({ name }) => name === tables[key].sheet.ru);
    return [key, sheet ? valuesOf(sheet).filter((row) => row.some((cell) => cell !== undefined)) : null];
  });
  const generated = GENERATED.ru.map((name) => {
    const sheet = data.sheets.find((one) => one.name === name);
    return [name, sheet ? valuesOf(sheet) : null];
  });
  return JSON.stringify([entered, generated]);
}

/** Which of the sheets two outcomes differ on. */
export function differences(one: string, other: string): string {
  const [left, right] = [one, other].map((text) => (JSON.parse(text) as [string, unknown][][]).flat());
  return left!
    .filter(([, values], index) => JSON.stringify(values) !== JSON.stringify(right![index]?.[1]))
    .map(([name]) => name)
    .join(', ');
}

/** Runs a command with what happens at each of its calls to Google. */
export function runWith(
  addOn: HeadlessAddOn,
  command: CommandName,
  atCall: (made: number, method: string) => void,
): { readonly ok: boolean; readonly message: string } {
  addOn.runtime.calls.beforeCall = (method, made) => atCall(made, method);
  try {
    return addOn.run(command);
  } finally {
    addOn.runtime.calls.beforeCall = null;
  }
}

/** A command that nobody disturbs: its outcome, and its calls in order. */
export interface Undisturbed {
  readonly command: CommandName;
  readonly calls: readonly string[];
  readonly outcome: string;
}

export async function undisturbed(data: WorkbookData, command: CommandName): Promise<Undisturbed> {
  const addOn = await addOnIn(data);
  const calls: string[] = [];
  const { ok, message } = runWith(addOn, command, (_made, method) => void calls.push(method));
  if (!ok) throw new Error(`${command}: ${message}`);
  return { command, calls, outcome: outcomeOf(addOn.data()) };
}
