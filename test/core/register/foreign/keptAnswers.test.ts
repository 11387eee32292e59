import { answersKept, textOfKept } from '../../../../src/core/register/foreign/keptAnswers';
import { propose } from '../../../../src/core/register/foreign/propose';
import { brought, type SheetRows } from '../../../builders/foreignSheets';
import { aRegisterView } from '../../../builders/registerView';

const HEADINGS = ['Сделка', 'Открыта', 'Продавец', 'Клиент', 'Стадия', 'Сумма'];
const FIRST: SheetRows = [HEADINGS, ['Лазер', '20.11.2026', 'Анна', 'Ромашка', 'На подумать', '1000']];
/** The columns of a later export stand in another order. */
const LATER: SheetRows = [
  [...HEADINGS].reverse(),
  ['Стенд', '21.11.2026', 'Пётр', 'Кедр', 'На подумать', '300'].reverse(),
];

const register = aRegisterView();
const first = brought(FIRST, { values: { stage: { 'На подумать': 'proposal' } } });
const kept = textOfKept(first.proposal.mapping);
const later = brought(LATER).table;

describe('what was answered once for a file', () => {
  it('is known for the next file of the same shape, whatever the order of its columns: nothing is asked', () => {
    expect(later.shape).toBe(first.table.shape);
    expect(brought(LATER).proposal.questions).not.toEqual([]);
    const { questions, mapping } = propose(later, register, answersKept(kept, later, register.context));
    expect(questions).toEqual([]);
    expect(mapping.values['stage']).toMatchObject({ 'На подумать': 'proposal' });
  });

  it('leaves a word that is new to be asked, and only that', () => {
    const { table } = brought([...FIRST, ['Лампа', '22.11.2026', 'Анна', 'Ель', 'Ждём весну', '5']]);
    const { questions } = propose(table, register, answersKept(kept, table, register.context));
    expect(questions.map(({ kind, about }) => [kind, about])).toEqual([['word', 'Ждём весну']]);
  });

  it('is asked again where the same headings hold something else, or the dates prove another order', () => {
    const american = brought([HEADINGS, ['Лазер', '05/06/2026', 'Анна', 'Ромашка', 'На подумать', '1000']], {
      dayFirst: false,
      columns: { amount: { from: ['Сумма'] }, comment: { from: ['Сделка'] } },
    });
    const text = textOfKept(american.proposal.mapping);
    const again = brought([
      HEADINGS,
      ['Лазер', '20/11/2026', 'Анна', 'Ромашка', 'На подумать', 'договорная'],
      ['Стенд', '21/11/2026', 'Анна', 'Ель', 'На подумать', 'по смете'],
    ]).table;
    const answers = answersKept(text, again, register.context);
    expect(answers.dayFirst).toBeUndefined();
    expect(answers.columns).not.toHaveProperty('amount');
    expect(answers.columns).toMatchObject({ comment: { from: ['Сделка'] } });
    const undecided = brought([HEADINGS, ['Лазер', '05/11/2026', 'Анна', 'Ромашка', 'На подумать', '1000']]).table;
    expect(answersKept(text, undecided, register.context)).toMatchObject({
      dayFirst: false,
      columns: { amount: { from: ['Сумма'] } },
    });
  });

  it('says nothing of a file of other columns, nor where it cannot be read', () => {
    const { table } = brought([
      ['Клиент', 'Телефон'],
      ['Ель', '8 943 111-22-33'],
    ]);
    expect(answersKept(kept, table, register.context)).toEqual({});
    expect(['', '{', '[]', '{"table":"deals","columns":{"nobody":"X"}}'].map((text) => answersKept(text, later, register.context))).toEqual([{}, {}, {}, {}]); // prettier-ignore
  });
});
