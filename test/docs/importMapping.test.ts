import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parseAnswers, tableOfAnswers } from '../../src/core/register/foreign/answersJson';
import { mappingSchema } from '../../scripts/docs/mappingSchema';

const DOCS = join(__dirname, '../../docs');
const isValid = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(JSON.parse(mappingSchema()));

/** The mappings that people are shown: the first JSON of each page, and the examples. */
const SHOWN = [
  ...['en', 'ru'].map((language) => {
    const page = readFileSync(join(DOCS, `import-mapping.${language}.md`), 'utf8');
    return { name: `the page (${language})`, json: /```json\n(\{\n {2}"table"[^]*?\n\})\n```/.exec(page)?.[1] ?? '' };
  }),
  ...['online-retail', 'maven-crm'].flatMap((folder) =>
    readdirSync(join(DOCS, 'examples', folder)).map((file) => ({
      name: `${folder}/${file}`,
      table: file.replace('.json', ''),
      json: readFileSync(join(DOCS, 'examples', folder, file), 'utf8'),
    })),
  ),
];

describe('the documented answers of an import', () => {
  test.each(SHOWN)('$name is understood by the program and by its schema', ({ json, ...shown }) => {
    const answers: unknown = JSON.parse(json);
    const table = tableOfAnswers('table' in shown ? { table: shown.table } : answers);
    expect(table.ok && table.value && parseAnswers(answers, table.value)).toMatchObject({ ok: true });
    expect([isValid(answers), isValid.errors]).toEqual([true, null]);
  });

  test.each([
    { json: { table: 'sales', columns: { prise: 'x' } } },
    { json: { colums: {} } },
    { json: { columns: { date: { how: 'sum' } } } },
    { json: { where: [{ is: 'x' }] } },
    { json: { dayFirst: 'yes' } },
  ])('$json is refused by both', ({ json }) => {
    expect(parseAnswers(json, 'sales').ok).toBe(false);
    expect(isValid(json)).toBe(false);
  });
});
