import type { WorkbookData } from '../../local/store/workbookData';
import { readWorkbook } from '../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import { newSheetData } from '../../local/store/newWorkbook';
import { addOnIn, columnOf, NOW, sheetNamed, typeRows, valuesOf } from '../bundle/addOn';
import { setUpRegister } from '../bundle/registers';
import { prototypeNames } from './hostileTexts';
import { share, Tally } from './tally';

/** A register in which the name is that of a client, an employee, a line, a setting, a heading and a sheet. */
async function registerOf(name: string): Promise<WorkbookData> {
  const data = await setUpRegister();
  typeRows(data, 'Клиенты', [{ ID: 'K-AAAAA2', Клиент: name, Сегмент: name, Город: name }]);
  typeRows(data, 'Сотрудники', [{ Имя: name }], valuesOf(sheetNamed(data, 'Сотрудники')).length);
  typeRows(data, 'Контакты', [
    {
      ...{ ID: 'C-AAAAA2', 'Дата и время': NOW - 2.6, 'Вх/Исх': 'Вх', Канал: 'Звонок', Клиент: name },
      ...{ Сотрудник: name, Реклама: name },
    },
    { ID: name, 'Дата и время': NOW - 2.5, 'Вх/Исх': name, Канал: name, Клиент: name },
  ]);
  typeRows(data, 'Продажи', [{ ID: 'S-AAAAA2', Дата: Math.floor(NOW) - 40, Клиент: name, Выручка: 1000 }]);
  const settings = sheetNamed(data, 'Настройки');
  settings.rows[valuesOf(settings).length] = [{ value: name }, { value: name }];
  const contacts = sheetNamed(data, 'Контакты');
  contacts.rows[0]![contacts.columnCount] = { value: name };
  contacts.columnCount++;
  data.sheets.push({ ...newSheetData(987_654, { name, rowCount: 20, columnCount: 5 }), rows: [[{ value: name }]] });
  return data;
}

test.each(share(prototypeNames, 2))(
  '%s is a name like any other: of clients, employees, settings, headings and sheets',
  async (name) => {
    const tally = new Tally(`prototypeNames-${name}`);
    const addOn = await addOnIn(await registerOf(name));
    for (const command of ['refreshEverything', 'checkData', 'buildTasks', 'setUpOrRepair']) {
      const { ok, message, logs } = addOn.run(command);
      tally.add(ok && logs.length === 0 ? null : `${command}: ${message} ${logs.join(' ')}`);
    }
    const data = addOn.data();
    const shown = ['Ждут ответа', 'Журнал'].map((sheet) => JSON.stringify(valuesOf(sheetNamed(data, sheet))));
    tally.add(shown[0]!.includes(`"${name}"`) ? null : `"${name}" does not wait for an answer`);
    tally.add(
      JSON.stringify(data).includes('[object Object]') || shown.join('').includes('native code')
        ? 'an object for a name'
        : null,
    );
    const contacts = sheetNamed(data, 'Контакты');
    tally.add(
      columnOf(contacts, name) >= 0 && sheetNamed(data, name).id === 987_654
        ? null
        : 'the sheet or column of the team is gone',
    );
    const read = await readWorkbook(await writeWorkbook(data), 'register.xlsx');
    tally.add(read.ok && read.value.data.sheets.some((sheet) => sheet.name === name) ? null : 'not in the file');
    expect(tally.failures()).toEqual([]);
  },
);
