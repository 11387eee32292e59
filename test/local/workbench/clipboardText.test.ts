import { readTabbed } from '../../../local/workbench/page/clipboardText';

describe('text on the clipboard', () => {
  test.each([
    { title: 'one word is one cell', text: 'Ромашка', cells: [['Ромашка']] },
    {
      title: 'tabs and lines are columns and rows',
      text: 'a\tb\r\nc\td',
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { title: 'a last line break opens no new row', text: 'a\nb\n', cells: [['a'], ['b']] },
    {
      title: 'empty cells stay',
      text: '\tb\n\t',
      cells: [
        ['', 'b'],
        ['', ''],
      ],
    },
    { title: 'a quoted cell keeps its line break', text: '"a\nb"\tc', cells: [['a\nb', 'c']] },
    { title: 'doubled quotes are one', text: '"ООО ""Ромашка"""\t1', cells: [['ООО "Ромашка"', '1']] },
    { title: 'quotes inside a plain cell stay', text: 'ООО "Ромашка"\t1', cells: [['ООО "Ромашка"', '1']] },
  ])('$title', ({ text, cells }) => {
    expect(readTabbed(text)).toEqual(cells);
  });
});
