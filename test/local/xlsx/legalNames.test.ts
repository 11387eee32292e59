import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { aWorkbook } from '../../builders/workbookFile';

describe('names of sheets that a file does not allow', () => {
  test.each(['History', 'A name far longer than the thirty-one characters of a file', 'Вопрос?'])(
    '%s comes back from the file as it was',
    async (name) => {
      const read = await readWorkbook(await writeWorkbook(aWorkbook({ [name]: [['x']] })), 'book.xlsx');
      expect(read.ok && read.value.data.sheets.map((sheet) => sheet.name)).toEqual([name]);
    },
  );
});
