import { decodeText } from '../../src/containers/text/encoding';
import { textGrid } from '../../src/containers/text/textGrid';
import { inEncoding, inUtf16 } from './foreignFiles';

const CLIENTS = 'Клиент;Телефон\r\nООО Кедр;84951112233\r\nИП Соснин;84951112234\r\n';
const CAPITALS = 'КЛИЕНТ;ТЕЛЕФОН\r\nООО КЕДР;84951112233\r\n';
const ONE_LINE = 'Дата;Клиент;Выручка\r\n';
const QUOTED = 'Клиент;Примечание\r\nООО «Лес» № 5;цена — 5 °C\r\n';

describe('the encoding of a text', () => {
  const russian = [CLIENTS, CAPITALS, ONE_LINE].map((text) => text);
  const cases = ['windows-1251', 'ibm866', 'koi8-r'].flatMap((encoding) =>
    russian.map((text) => ({ encoding, text, first: text.split(/[;\r]/)[1] })),
  );

  test.each(cases)('is told by its letters: $encoding, “$first”', ({ encoding, text }) => {
    expect(decodeText(inEncoding(encoding, text))).toBe(text);
  });

  test('is told where there are quotes and dashes of typography', () => {
    expect(decodeText(inEncoding('windows-1251', QUOTED))).toBe(QUOTED);
  });

  test.each([
    'Name;City\r\nSociété Générale;Orléans\r\n',
    'Kunde;Stadt\r\nMüller & Söhne;Köln\r\n',
    'Cliente\r\nEspaña Año\r\n',
  ])('is told for the West: %j', (text) => {
    expect(decodeText(inEncoding('windows-1252', text))).toBe(text);
  });

  test('gives the euro and curly quotes of Windows', () => {
    const bytes = Uint8Array.from([0x80, 0x20, 0x35, 0x20, 0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]);
    expect(decodeText(bytes)).toBe('€ 5 “café”');
  });

  test('is UTF-8, with a mark and without it, and when the last letter is cut', () => {
    expect(decodeText(Buffer.from(CLIENTS))).toBe(CLIENTS);
    expect(decodeText(Buffer.from(`\ufeff${CLIENTS}`))).toBe(CLIENTS);
    expect(decodeText(Buffer.from('Клиент;Кедры').subarray(0, -1))).toBe('Клиент;Кедр\ufffd');
  });

  test.each([
    { title: 'with a mark', options: { mark: true } },
    { title: 'without a mark', options: {} },
    { title: 'the other way round, with a mark', options: { mark: true, bigEndian: true } },
    { title: 'the other way round, without a mark', options: { bigEndian: true } },
  ])('is UTF-16 $title', ({ options }) => {
    expect(decodeText(inUtf16(CLIENTS, options))).toBe(CLIENTS);
  });

  test('is none for what is no text', () => {
    expect(decodeText(Uint8Array.from([1, 2, 3, 0, 255, 7]))).toBeNull();
  });
});

describe('the table of a text', () => {
  const rowsOf = (text: string) => textGrid(text, 'f').values;

  test.each([
    { title: 'semicolons beside decimal commas', text: 'Дата;Сумма\n1;10,5\n2;20,5', row: ['1', '10,5'] },
    { title: 'commas', text: 'Date,Client\n1,Acme\n2,Beta', row: ['1', 'Acme'] },
    { title: 'tabs, as copied from a sheet', text: 'Date\tClient\n1\tAcme, Inc\n2\tBeta', row: ['1', 'Acme, Inc'] },
    { title: 'bars', text: 'Date|Client\n1|Acme\n2|Beta', row: ['1', 'Acme'] },
    { title: 'quotes around separators', text: 'a;b\n"x;y";"z\nline"\n1;2', row: ['x;y', 'z\nline'] },
    { title: 'one column', text: 'Клиент\nКедр\nЕль', row: ['Кедр'] },
    { title: 'ends of lines of old Macs', text: 'a;b\r1;2\r', row: ['1', '2'] },
  ])('is cut by $title', ({ text, row }) => {
    expect(rowsOf(text)[1]).toEqual(row);
  });

  test('is not misled by commas in a title above it', () => {
    const rows = rowsOf(
      'Список клиентов, выгрузка от 01.10.2026, менеджер Орлова\n;\nКлиент;Телефон\nООО Кедр;84951112233\n',
    );
    expect(rows).toEqual([
      ['Список клиентов, выгрузка от 01.10.2026, менеджер Орлова'],
      [],
      ['Клиент', 'Телефон'],
      ['ООО Кедр', '84951112233'],
    ]);
  });

  test('obeys a first line that names the separator, which is no row', () => {
    expect(rowsOf('sep=|\na|b;c\n1|2;3')).toEqual([
      ['a', 'b;c'],
      ['1', '2;3'],
    ]);
  });

  test('keeps quotes inside of names', () => {
    expect(rowsOf('Клиент;Телефон\nООО "Кедр";1\nИП Соснин "Лес";2')).toEqual([
      ['Клиент', 'Телефон'],
      ['ООО "Кедр"', '1'],
      ['ИП Соснин "Лес"', '2'],
    ]);
  });

  test('loses no row to a quote that is never closed', () => {
    const rows = rowsOf('Клиент;Телефон\n"ООО Кедр;1\n"Лес" ИП;2\n"Ель; и сосна";3\n');
    expect(rows).toEqual([
      ['Клиент', 'Телефон'],
      ['"ООО Кедр', '1'],
      ['"Лес" ИП', '2'],
      ['Ель; и сосна', '3'],
    ]);
  });

  test('keeps the numbers of rows', () => {
    expect(rowsOf('a;b\n\n\n1;2\n;;\n3;4\n\n')).toEqual([['a', 'b'], [], [], ['1', '2'], [], ['3', '4']]);
  });
});
