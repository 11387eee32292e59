import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import { severityOf, type Problem, type ProblemCode } from '../../src/core/register/schema/problem';
import { LANGUAGES } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import { expectApproved } from '../approved';

const CODES = Object.keys(textsOf('en').problems) as readonly ProblemCode[];

/** Where and with which details each code comes up; the others are problems of the time of a contact. */
const SITUATIONS: Partial<Readonly<Record<ProblemCode, Partial<Problem>>>> = {
  badChoice: { column: 'channel', heading: 'Канал', found: 'голубь' },
  otherCurrency: { table: 'sales', column: 'revenue', heading: 'Выручка', found: '$100', details: { currency: 'RUB' } },
  badRole: { table: 'staff', sheet: 'Сотрудники', column: 'roles', heading: 'Роли', found: 'шеф' },
  outOfBounds: { column: 'score', heading: 'Оценка', found: '7', details: { least: '1', most: '5' } },
  duplicateId: { column: 'id', heading: 'ID', found: 'C-1', details: { other: '12' } },
  unknownReference: { table: 'sales', sheet: 'Продажи', column: 'client', heading: 'Клиент', found: 'Шахта' },
  ambiguousPhone: { table: 'clients', column: 'phone', found: '+7…', details: { others: 'Шахта' } },
  ambiguousEmail: { table: 'clients', column: 'email', found: 'a@b.c', details: { others: 'Шахта' } },
  ambiguousName: { table: 'clients', column: 'name', found: 'Шахта', details: { others: 'Шахта' } },
  sharedName: { column: 'client', heading: 'Клиент', found: 'Нова' },
  noWorkingTime: { table: 'calendar', sheet: 'Календарь', row: 0, column: '', heading: '', found: 'Календарь' },
  badSetting: { table: 'settings', column: 'value', found: 'много', details: { key: 'dormancy' } },
  unknownTableName: { table: 'columns', sheet: 'Колонки', column: 'table', heading: 'Таблица', found: 'Звонки' },
  unknownColumnName: {
    ...{ table: 'columns', sheet: 'Колонки', column: 'column', heading: 'Наш столбец', found: 'Рост' },
    details: { en: 'Clients', ru: 'Клиенты' },
  },
  unknownSheetName: {
    ...{ table: 'columns', sheet: 'Колонки', column: 'sheet', heading: 'Ваш лист', found: 'База' },
    details: { en: 'Clients', ru: 'Клиенты' },
  },
  missingHeading: { heading: '', found: '', details: { expectedEn: 'Date & time', expectedRu: 'Дата и время' } },
  missingColumn: {
    column: 'result',
    heading: '',
    found: '',
    details: { rests: 'ticks', expectedEn: 'Result', expectedRu: 'Результат' },
  },
  dateOrder: { found: '25/11/2026', details: { order: 'dayFirst' } },
  duplicateHeading: { found: '', details: { expectedEn: 'Date & time', expectedRu: 'Дата и время' } },
  mergedHeading: { found: '', details: { expectedEn: 'Date & time', expectedRu: 'Дата и время' } },
  duplicateTable: { row: 0, heading: '', found: 'Contacts', details: { other: 'Контакты' } },
  noHeadings: { row: 0, heading: '', found: 'Контакты' },
};

function problemOf(code: ProblemCode): Problem {
  return {
    severity: severityOf(code),
    code,
    table: 'contacts',
    sheet: 'Контакты',
    row: 15,
    column: 'at',
    heading: 'Дата и время',
    id: 'C-1',
    found: '31.02.2026',
    details: {},
    ...SITUATIONS[code],
  };
}

describe.each(LANGUAGES)('Sentences about problems (%s)', (language) => {
  const { problems, problemSentence } = textsOf(language);

  it('are as approved, for every problem there is', () => {
    const lines = CODES.map((code) => {
      const problem = problemOf(code);
      return `${code}\n  ${problemSentence(problem)}\n  ${problems[code].fix(problem)}`;
    });
    expectApproved(`language/__approved__/problems.${language}.txt`, lines.join('\n'));
  });

  it.each(CODES)('have no hole in them: %s', (code) => {
    const problem = problemOf(code);
    const text = `${problemSentence(problem)} ${problems[code].fix(problem)}`;
    expect(text).not.toMatch(/undefined|NaN|\[object|\(\)|: \)|«»|""/);
    expect(problems[code].fix(problem)).toMatch(/^[A-ZА-ЯЁ].*[.»]$/);
  });

  it('name the accepted words of every closed choice', () => {
    for (const table of TABLE_KEYS)
      for (const [column, { choices }] of Object.entries(tables[table].columns)) {
        if (typeof choices !== 'object') continue;
        const expected = problems.badChoice.expected({ ...problemOf('badChoice'), table, column });
        for (const label of choices) expect(expected).toContain(label[language]);
      }
  });
});
