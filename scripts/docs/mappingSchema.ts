import { FILTER_TESTS, SOURCE_WAYS, TEXT_OPTIONS, TICK_OPTIONS } from '../../src/core/register/foreign/answersJson';
import type { Table } from '../../src/core/register/schema/table';
import { TABLE_KEYS, tables, type TableKey } from '../../src/core/register/tables/tables';

const TEXTS = { type: 'array', items: { type: 'string' }, minItems: 1 };
const TEXT_OR_TEXTS = { anyOf: [{ type: 'string' }, TEXTS] };

const SOURCE = {
  description:
    'A heading of the file, several of them with what is done with them, one value for all rows, or null: left out.',
  anyOf: [
    { type: 'string', description: 'Heading of the file.' },
    { type: 'null', description: 'The column is left out.' },
    {
      type: 'object',
      additionalProperties: false,
      anyOf: [{ required: ['from'] }, { required: ['constant'] }],
      properties: {
        from: { ...TEXT_OR_TEXTS, description: 'Headings of the file.' },
        how: {
          enum: SOURCE_WAYS,
          description:
            'Joined with a space (a date with its time), the first that says something, multiplied, added up; of a call: the end of it that its direction tells, its direction by which end is one of us, when it was answered.',
        },
        constant: { type: ['string', 'number'], description: 'Value of the cells that are blank, or of all.' },
        prefix: { type: 'string', description: 'Put before every value.' },
      },
    },
  ],
};

const FILTER = {
  type: 'object',
  additionalProperties: false,
  required: ['column'],
  properties: {
    column: { type: 'string', description: 'Heading of the file.' },
    ...Object.fromEntries(FILTER_TESTS.map((test) => [test, TEXT_OR_TEXTS])),
    isFilled: { type: 'boolean' },
  },
};

/** What `--map` takes, for editors that complete and check JSON. */
export function mappingSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Answers of an import: which column of a file is which of the register',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      comment: { type: 'string' },
      table: { enum: TABLE_KEYS.flatMap(tableNames) },
      columns: { type: 'object', additionalProperties: SOURCE },
      values: {
        type: 'object',
        description: 'By column: their word → ours; a blank one leaves the cell blank.',
        additionalProperties: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
      },
      clients: {
        type: 'object',
        description: 'Names of the file → id or name of a client of ours; a blank one is nobody of ours.',
        additionalProperties: { type: 'string' },
      },
      where: { anyOf: [FILTER, { type: 'array', items: FILTER }], description: 'Only rows that pass all are taken.' },
      key: { ...TEXT_OR_TEXTS, description: 'Columns that tell whether a row is already there.' },
      ...Object.fromEntries(TICK_OPTIONS.map((option) => [option, { type: 'boolean' }])),
      ...Object.fromEntries(TEXT_OPTIONS.map((option) => [option, { type: 'string' }])),
    },
    allOf: TABLE_KEYS.map(columnsOfTable),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function tableNames(key: TableKey): readonly string[] {
  return [...new Set([key, tables[key].sheet.en, tables[key].sheet.ru])];
}

function columnsOfTable(key: TableKey): object {
  const names = { enum: columnNames(tables[key]) };
  return {
    if: { required: ['table'], properties: { table: { enum: tableNames(key) } } },
    then: { properties: { columns: { propertyNames: names }, values: { propertyNames: names } } },
  };
}

/** Keys and headings in both languages; other words for them are understood too, but not written by anybody who has a choice. */
function columnNames({ columns }: Table): readonly string[] {
  return [...new Set(Object.entries(columns).flatMap(([key, { heading }]) => [key, heading.en, heading.ru]))];
}
