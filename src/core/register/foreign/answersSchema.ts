import type { Column } from '../schema/column';
import { TABLE_KEYS, tables, type TableKey } from '../tables/tables';
import { HOWS } from './parseAnswers';
import { choicesOf } from './questions';

/** The JSON schema of a mapping, made from the tables: an editor that knows it offers every column and word. */
export function answersSchema(): object {
  const text = { type: 'string' };
  const texts = { anyOf: [text, { type: 'array', items: text }] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'How a foreign table becomes rows of the register',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: text,
      comment: text,
      table: { enum: [...TABLE_KEYS] },
      columns: { type: 'object', additionalProperties: { $ref: '#/$defs/source' } },
      values: { type: 'object', additionalProperties: { type: 'object', additionalProperties: text } },
      clients: { type: 'object', additionalProperties: text },
      where: { type: 'array', items: { $ref: '#/$defs/filter' } },
      key: texts,
      dayFirst: { type: ['boolean', 'null'] },
      sumBy: text,
      overwrite: { type: 'boolean' },
      sheet: text,
    },
    allOf: TABLE_KEYS.map((key) => ({
      if: { properties: { table: { const: key } }, required: ['table'] },
      then: { properties: ofTable(key) },
    })),
    $defs: {
      source: {
        anyOf: [
          { type: 'null' },
          texts,
          {
            type: 'object',
            additionalProperties: false,
            properties: {
              from: texts,
              how: { enum: [...HOWS] },
              constant: text,
              prefix: text,
            },
          },
        ],
      },
      filter: {
        type: 'object',
        additionalProperties: false,
        required: ['column'],
        properties: { column: text, is: texts, isNot: texts, startsWith: texts, isFilled: { type: 'boolean' } },
      },
    },
  };
}

function ofTable(table: TableKey): object {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const sources = Object.entries(columns).map(([key, { heading, note }]) => {
    return [key, { $ref: '#/$defs/source', title: heading.en, description: note.en }] as const;
  });
  const words = Object.keys(columns).flatMap((key) => {
    const kinds = choicesOf(table, key).map(([kind]) => kind);
    return kinds.length > 0
      ? [[key, { additionalProperties: { anyOf: [{ enum: kinds }, { type: 'string' }] } }] as const]
      : [];
  });
  return { columns: { properties: Object.fromEntries(sources) }, values: { properties: Object.fromEntries(words) } };
}
