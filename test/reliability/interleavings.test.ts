import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, allValues, columnOf, runWell, sheetNamed, textOf, valuesOf } from '../bundle/addOn';
import type { CommandName } from './commands';
import { registerInUse, runWith, undisturbed } from './commands';
import { chanceFrom, share, Tally } from './tally';

const PEOPLES = ['Контакты', 'Клиенты', 'Продажи'] as const;
/** What the add-on itself fills in on the sheets of people, beside ids. */
const OWNED = ['Статус ответа'];
const disturbed: readonly CommandName[] = ['refreshEverything', 'flagUnanswered', 'buildTasks', 'setUpOrRepair'];

/** Something a person does to a sheet while a command is at work. */
interface Change {
  readonly title: string;
  readonly make: (addOn: HeadlessAddOn, sheet: number, chance: (limit: number) => number) => void;
}

const changes: readonly Change[] = [
  {
    title: 'rows are inserted above',
    make: ({ runtime }, sheet, chance) => runtime.store.insert(sheet, 'rows', 1, 1 + chance(3)),
  },
  {
    title: 'a row is inserted among them',
    make: ({ runtime }, sheet, chance) => runtime.store.insert(sheet, 'rows', 2 + chance(3), 1),
  },
  { title: 'a row is deleted', make: ({ runtime }, sheet) => runtime.store.remove(sheet, 'rows', 2, 1) },
  {
    title: 'a row is moved',
    make: ({ runtime }, sheet, chance) => runtime.store.move(sheet, 'rows', 1, 1, 3 + chance(4)),
  },
  { title: 'rows are sorted the other way', make: sortBackwards },
  {
    title: 'the sheet is renamed',
    make: ({ runtime }, sheet) => runtime.store.changeSheet(sheet, { name: `Наш лист ${String(sheet)}` }),
  },
];

/** Puts rows 2 to 6 of a sheet in the opposite order, one move after the other. */
function sortBackwards({ runtime }: HeadlessAddOn, sheet: number): void {
  for (let place = 1; place < 5; place++) runtime.store.move(sheet, 'rows', 5, 1, place);
}

interface Case {
  readonly command: CommandName;
  readonly call: number;
  readonly change: Change;
  readonly sheet: (typeof PEOPLES)[number];
}

let register: WorkbookData;
let cases: readonly Case[];

beforeAll(async () => {
  register = await registerInUse();
  const runs = await Promise.all(disturbed.map((command) => undisturbed(register, command)));
  const chance = chanceFrom(1_000);
  cases = Array.from({ length: 1_000 }, (_, index) => {
    const { command, calls } = runs[index % runs.length]!;
    return {
      command,
      call: 1 + chance(calls.length),
      change: changes[chance(changes.length)]!,
      sheet: PEOPLES[chance(10) < 7 ? 0 : 1 + chance(2)]!,
    };
  });
});

/** Typed rows by id, by the headings of their columns: what belongs to people and may not change. */
function typedRows({ sheets }: WorkbookData): Readonly<Record<string, string>> {
  const rows = PEOPLES.flatMap((_, place) => {
    const found = sheets.find(({ id }) => id === sheetNamed(register, PEOPLES[place]!).id);
    if (!found) return [];
    const values = valuesOf(found);
    const headings = (values[0] ?? []).map(textOf);
    return values.slice(1).flatMap((row): [string, string][] => {
      const typed = headings.flatMap((heading, column) => {
        const text = textOf(row[column]);
        return OWNED.includes(heading) || text === '' ? [] : [`${heading}: ${text}`];
      });
      return typed.length === 0 ? [] : [[`${textOf(row[0])} ${typed.slice(1).join('; ')}`, '']];
    });
  });
  return Object.fromEntries(rows.sort());
}

/** What the add-on said of each contact. */
function statuses(data: WorkbookData): Readonly<Record<string, string>> {
  const contacts = data.sheets.find(({ id }) => id === sheetNamed(register, 'Контакты').id)!;
  const status = columnOf(contacts, OWNED[0]!);
  return Object.fromEntries(
    valuesOf(contacts)
      .slice(1)
      .filter((row) => row.length > 0)
      .map((row) => [`${textOf(row[0])} ${textOf(row[1])}`, textOf(row[status])]),
  );
}

/** The same change to a workbook that nobody else is at work in, and then the command. */
async function inPeace({ command, change, sheet }: Case): Promise<WorkbookData> {
  const addOn = await addOnIn(register);
  change.make(addOn, sheetNamed(register, sheet).id, chanceFrom(5));
  runWell(addOn, command);
  return addOn.data();
}

const peaceful = new Map<string, Promise<WorkbookData>>();

/** What is wrong after the change came at that call, and after the command was run again. */
async function wrongAfter(one: Case): Promise<string | null> {
  const { command, call, change, sheet } = one;
  const title = `${command}, call ${String(call)}, ${change.title} on ${sheet}`;
  const key = `${command} ${change.title} ${sheet}`;
  const wanted = peaceful.get(key) ?? inPeace(one);
  peaceful.set(key, wanted);
  const addOn = await addOnIn(register);
  runWith(addOn, command, (made) => {
    if (made === call) change.make(addOn, sheetNamed(register, sheet).id, chanceFrom(5));
  });
  const quiet = await wanted;
  if (JSON.stringify(typedRows(addOn.data())) !== JSON.stringify(typedRows(quiet)))
    return `${title}: rows of people changed`;
  const again = addOn.run(command);
  if (!again.ok) return `${title}: cannot be run again: ${again.message}`;
  const [found, expected] = [statuses(addOn.data()), statuses(quiet)];
  if (JSON.stringify(found) !== JSON.stringify(expected)) return `${title}: other statuses`;
  const strays = Object.entries(allValues(addOn.data())).filter(([name]) => name.startsWith('#REF'));
  return strays.length === 0 ? null : `${title}: ${strays.map(([name]) => name).join(', ')}`;
}

test('whatever rows and sheets are inserted, deleted, moved, sorted or renamed while a command runs, every row keeps what is its own', async () => {
  const tally = new Tally('interleavings');
  for (const one of share(cases, 16)) tally.add(await wrongAfter(one));
  expect(tally.failures()).toEqual([]);
});
