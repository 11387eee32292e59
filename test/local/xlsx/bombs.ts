import { aForeignFile } from './workbooks';

/** A small file that has far too much of one thing. */
export interface Bomb {
  readonly title: string;
  /** What is refused: the things, or the failure; null for a file that can be read all the same. */
  readonly refused: string | null;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The parts of a file may come to so many characters, with its size filled up to 137 KB by what cannot be packed. */
const characters = 9_500_000;
const packedBytes = 100_000;

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = '<row r="1"><c r="A1"><v>1</v></c></row>';

function noise(): Uint8Array {
  let state = 7;
  return Uint8Array.from(
    { length: packedBytes },
    () => (state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647) >> 8,
  );
}

const filling = { name: 'xl/media/noise.bin', pieces: [noise()] };

/** As many of a text as there is room for. */
function many(text: string, share = 1): string {
  return text.repeat(Math.floor((characters * share) / text.length));
}

function onSheet(tail: string, rows = word): () => Promise<Uint8Array> {
  const sheet = `<worksheet><sheetData>${rows}</sheetData>${tail}</worksheet>`;
  return () => aForeignFile(sheet, { parts: [filling] });
}

/** A part of the book, or, linked by its name, one of the sheet. */
function withPart(name: string, xml: string, rows = word, tail = ''): () => Promise<Uint8Array> {
  const type = name.replace(/^.*\/|\d*\.xml$/g, '');
  const link = `<Relationship Id="rId9" Type="${relation}/${type}" Target="${name}"/>`;
  const links = { name: 'xl/worksheets/_rels/sheet1.xml.rels', pieces: [`<Relationships>${link}</Relationships>`] };
  const part = { name: `xl/${name.replace('../', '')}`, pieces: [xml] };
  const parts = [filling, part, ...(name.startsWith('../') ? [links] : [])];
  return () => aForeignFile(`<worksheet><sheetData>${rows}</sheetData>${tail}</worksheet>`, { parts });
}

function inBook(inner: string): () => Promise<Uint8Array> {
  const sheets = '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>';
  const sheet = `<worksheet><sheetData>${word}</sheetData></worksheet>`;
  return () => aForeignFile(sheet, { workbook: `<workbook>${sheets}${inner}</workbook>`, parts: [filling] });
}

const textRows = (share: number): string => many('<row><c t="s"><v>0</v></c></row>', share);
const strings = (items: string): string => `<sst>${items}</sst>`;
const list = '<dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation>';
const tick = '<formula1>"TRUE,FALSE"</formula1></dataValidation></dataValidations>';

/** One for each thing that a file can have too much of, and for each that used to be gone through again and again. */
export const bombs: readonly Bomb[] = [
  {
    title: 'four million areas under one rule',
    refused: 'areas',
    bytes: onSheet(
      `<conditionalFormatting sqref="${many('A1 ')}"><cfRule type="containsBlanks"/></conditionalFormatting>`,
    ),
  },
  {
    title: 'four million areas under one validation',
    refused: 'areas',
    bytes: onSheet(`<dataValidations><dataValidation type="list" sqref="${many('A1 ')}"/></dataValidations>`),
  },
  { title: 'validations', refused: 'rules', bytes: onSheet(`<dataValidations>${many(list, 0.7)}</dataValidations>`) },
  {
    title: 'conditional formats',
    refused: 'rules',
    bytes: onSheet(
      `<conditionalFormatting sqref="A1">${many('<cfRule type="containsBlanks"/>', 0.7)}</conditionalFormatting>`,
    ),
  },
  {
    title: 'areas of tick boxes over texts that may be ticks',
    refused: 'areas',
    bytes: withPart(
      'sharedStrings.xml',
      strings('<si><t>TRUE</t></si>'),
      textRows(0.8),
      `<dataValidations><dataValidation type="list" sqref="${many('B9 ', 0.01)}">${tick}`,
    ),
  },
  {
    title: 'merged cells',
    refused: 'merges',
    bytes: onSheet(`<mergeCells>${many('<mergeCell ref="A1:B2"/>', 0.4)}</mergeCells>`),
  },
  {
    title: 'links',
    refused: 'links',
    bytes: onSheet(`<hyperlinks>${many('<hyperlink ref="A1" location="Sheet1!A1"/>', 0.5)}</hyperlinks>`),
  },
  {
    title: 'links on large blocks',
    refused: 'linkedCells',
    bytes: onSheet(`<hyperlinks>${many('<hyperlink ref="A1:A9999" location="S!A1"/>', 0.1)}</hyperlinks>`),
  },
  {
    title: 'columns',
    refused: 'columns',
    bytes: onSheet(`<cols>${many('<col min="1" max="26" width="9"/>', 0.5)}</cols>`),
  },
  {
    title: 'elements after the cells',
    refused: 'workbook.sheetTooLarge',
    bytes: onSheet(`<extLst>${many('<e/>')}</extLst>`),
  },
  {
    title: 'names',
    refused: 'names',
    bytes: inBook(`<definedNames>${many('<definedName name="a">1</definedName>')}</definedNames>`),
  },
  {
    title: 'formats',
    refused: 'formats',
    bytes: withPart('styles.xml', `<styleSheet><cellXfs>${many('<xf/>', 0.1)}</cellXfs></styleSheet>`),
  },
  {
    title: 'texts of several looks',
    refused: 'richTexts',
    bytes: withPart('sharedStrings.xml', strings(many('<si><r><t>a</t></r></si>'))),
  },
  {
    title: 'stretches of a text that many cells share',
    refused: 'stretches',
    bytes: withPart(
      'sharedStrings.xml',
      strings(`<si>${many('<r><rPr><b/></rPr><t>a</t></r>', 0.05)}</si>`),
      textRows(0.9),
    ),
  },
  { title: 'texts', refused: null, bytes: withPart('sharedStrings.xml', strings(many('<si/>'))) },
  {
    title: 'notes',
    refused: null,
    bytes: withPart(
      '../comments1.xml',
      `<comments><commentList>${many('<comment ref="A1"><text><t>a</t></text></comment>')}</commentList></comments>`,
    ),
  },
  {
    title: 'drawings',
    refused: 'drawings',
    bytes: withPart('../drawings/drawing1.xml', `<wsDr>${many('<oneCellAnchor/>', 0.3)}</wsDr>`),
  },
  {
    title: 'a formula shared by many cells',
    refused: 'workbook.sheetTooLarge',
    bytes: onSheet(
      '',
      `<row r="1"><c r="A1"><f t="shared" si="0">${'B1+'.repeat(8_000)}1</f></c></row>` +
        many(`<row><c><f t="shared" si="0"/></c></row>`, 0.9),
    ),
  },
  {
    title: 'a formula of quotes shared by many cells',
    refused: 'workbook.sheetTooLarge',
    bytes: onSheet(
      '',
      `<row r="1"><c r="A1"><f t="shared" si="0">${"a''".repeat(3_000)}</f></c></row>` +
        many(`<row><c><f t="shared" si="0"/></c></row>`, 0.01),
    ),
  },
  {
    title: 'formulas of places that are none',
    refused: null,
    bytes: onSheet('', many(`<row><c><f>${`"#''`.repeat(2_000)}</f></c></row>`)),
  },
  {
    title: 'short rows that reach to the last column',
    refused: null,
    bytes: withPart(
      'styles.xml',
      '<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>',
      many('<row><c><v>1</v></c><c r="XFD1" s="1"/></row>'),
    ),
  },
  {
    title: 'conditions of a filter on one column',
    refused: null,
    bytes: onSheet(
      `<autoFilter ref="A1:A1048576">${many('<filterColumn colId="0"><filters/></filterColumn>', 0.3)}</autoFilter>`,
      many(`<row><c><v>1</v></c></row>`, 0.6),
    ),
  },
];
