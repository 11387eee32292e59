import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUP_VIEWS, sqlFolder, VIEWS } from '../../../local/warehouse/dataset';
import { TABLE_KEYS } from '../../../local/warehouse/manifest';

const files = readdirSync(sqlFolder()).filter((name) => name.endsWith('.sql'));

/** A query without comments, with every text blank. */
function bare(file: string): string {
  return readFileSync(join(sqlFolder(), file), 'utf8')
    .replace(/--.*$/gm, '')
    .replace(/'[^']*'/g, "''");
}

/** Words that one of the engines lacks, means otherwise or refuses where its reference engine takes them. */
const REFUSED =
  /\b(FULL|RIGHT|DATE_TRUNC|DATE_DIFF|DATEDIFF|FILTER|VALUES|ROLLUP|CUBE|MAX_BY|MIN_BY|ARG_MAX|QUALIFY|USING|ILIKE|DECIMAL|DOUBLE|VARCHAR|BIGINT|FLOAT64|INT64|EXISTS|LATERAL|MEDIAN|STRUCT)\b|GROUP BY ALL|%|::|"|`|\|\||(?<!AS )\(\s*SELECT/;

function commonNames(sql: string): readonly string[] {
  return [...sql.matchAll(/(?:WITH|,)\s+([a-z_]+) AS \(\s*SELECT/g)].map(([, name = '']) => name);
}

describe.each(files)('%s', (file) => {
  const sql = bare(file);

  it('is a view that is created', () => {
    expect([...VIEWS, ...GROUP_VIEWS]).toContain(file.replace('.sql', ''));
  });

  it('says only what both engines understand', () => {
    expect(REFUSED.exec(sql)?.[0]).toBeUndefined();
  });

  it('works nothing out from money as a decimal, which the engines divide otherwise', () => {
    expect(file === 'report.sql' ? undefined : /\bNUMERIC\b/.exec(sql)?.[0]).toBeUndefined();
    expect(/NUMERIC\)\s*\/|\/\s*CAST/.exec(sql)).toBeNull();
  });

  it('joins by an equality wherever a row may be missing', () => {
    const joins = [
      ...sql.matchAll(
        /LEFT JOIN[\s\S]*?\bON\b([\s\S]*?)(?=\bJOIN\b|\bLEFT\b|\bCROSS\b|\bWHERE\b|\bGROUP\b|\bUNION\b|\)|$)/g,
      ),
    ];
    expect(joins.filter(([, on = '']) => !/\w\.\w+ = \w\.\w+/.test(on))).toEqual([]);
  });

  it('gives no part of it the name of a table or view', () => {
    expect(commonNames(sql).filter((name) => [...TABLE_KEYS, ...VIEWS, 'periods', 'catalogue'].includes(name))).toEqual(
      [],
    );
  });

  it('says of every column whose it is', () => {
    const names = [...sql.matchAll(/(?<!AS\s+)(?<![\w.{}])[a-z_]\w*(?![\w.}])/g)].map(([name]) => name);
    expect(names.filter((name) => !commonNames(sql).includes(name))).toEqual([]);
  });
});
